import { placeOfName } from '../lib/summary/named.ts'
import { withoutAsterisks } from '../lib/summary/without-asterisks.ts'
import { Marked, type MarkedProps } from './Marked.tsx'

interface ActionWordsProps {
  text: string
  owner: string | null
  find?: MarkedProps['find']
}

/** A statement's words as they are read; an action's with its owner in bold: in front of them, or where they begin with that name. */
export function ActionWords({ text: quoted, owner, find = null }: ActionWordsProps) {
  const text = withoutAsterisks(quoted)
  const place = owner ? placeOfName(text, owner) : null
  if (!place)
    return (
      <>
        {owner && <strong>{owner}: </strong>}
        <Marked text={text} find={find} />
      </>
    )
  return (
    <>
      <Marked text={text.slice(0, place.start)} find={find} />
      <strong>
        <Marked text={text.slice(place.start, place.end)} find={find} />
      </strong>
      <Marked text={text.slice(place.end)} find={find} />
    </>
  )
}
