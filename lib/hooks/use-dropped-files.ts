import { useEffect, useState } from 'preact/hooks'

/** Takes files that are dropped on the page, where the browser would open them in its place, and says whether some are being dragged over it. */
export function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragover' | 'drop', take: (dragged: DataTransfer) => void) =>
      addEventListener(
        type,
        (event) => {
          // Words dragged into a field are none of ours.
          if (!event.dataTransfer?.types.includes('Files')) return
          event.preventDefault()
          take(event.dataTransfer)
        },
        listening,
      )
    listen('dragover', () => setOver(true))
    listen('drop', ({ files }) => {
      setOver(false)
      onFiles([...files])
    })
    // Without a target that is entered, the page itself is left.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setOver(false), listening)
    return () => listening.abort()
  }, [onFiles])
  return isOver
}
