import { endOfName } from '../lib/summary/owner.ts'
import { Marked, type MarkedProps } from './Marked.tsx'

interface ActionWordsProps {
  text: string
  owner: string | null
  find?: MarkedProps['find']
}

/** An action's words with its owner in bold: in front of them, or where they begin with that name already. */
export function ActionWords({ text, owner, find = null }: ActionWordsProps) {
  const end = owner ? endOfName(text, owner) : 0
  return (
    <>
      {owner && (end > 0 ? <strong>{text.slice(0, end)}</strong> : <strong>{owner}: </strong>)}
      <Marked text={text.slice(end)} find={find} />
    </>
  )
}
