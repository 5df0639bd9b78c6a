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

/** Where `name` ends at the beginning of `text`; 0 where the text does not begin with it. */
function endOfName(text: string, name: string): number {
  const start = /^\P{L}*/u.exec(text)?.[0].length ?? 0
  const end = start + name.length
  return text.startsWith(name, start) && !/^\p{L}/u.test(text.slice(end)) ? end : 0
}
