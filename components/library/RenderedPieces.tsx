import type { RootContent } from 'mdast'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../Failure.tsx'
import { showPieces } from './show-pieces.ts'
import './post-body.css'

/** A long document, shown piece by piece, replacing the previous one: the page draws and stays responsive meanwhile. */
export function RenderedPieces({ pieces }: { pieces: Iterable<readonly RootContent[]> }) {
  const body = useRef<HTMLDivElement>(null)
  const [failure, setFailure] = useState<unknown>(undefined)
  useEffect(() => {
    const isOver = new AbortController()
    setFailure(undefined)
    if (body.current)
      showPieces(body.current, pieces, isOver.signal).catch((error) => {
        if (!isOver.signal.aborted) setFailure(error)
      })
    return () => isOver.abort()
  }, [pieces])
  return (
    <>
      {failure !== undefined && <Failure error={failure} />}
      <div class="post-body" ref={body} />
    </>
  )
}
