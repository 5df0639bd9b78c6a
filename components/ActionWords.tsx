import { t } from '../lib/i18n/index.ts'
import { placeOfName } from '../lib/summary/named.ts'
import { withoutAsterisks } from '../lib/summary/without-asterisks.ts'
import { Marked, type MarkedProps } from './Marked.tsx'

interface ActionWordsProps {
  text: string
  owner: string | null
  /** A completed action is struck through, and announced as done to those who cannot see that. */
  isDone?: boolean
  find?: MarkedProps['find']
}

/** A statement's words as plain text; an action's owner is in bold: before the words, or within them if they begin with that name. */
export function ActionWords({ isDone = false, ...words }: ActionWordsProps) {
  if (!isDone) return <Words {...words} />
  return (
    <>
      <span class="unseen">{t('page.done')} </span>
      <s class="quiet">
        <Words {...words} />
      </s>
    </>
  )
}

function Words({ text: quoted, owner, find = null }: Omit<ActionWordsProps, 'isDone'>) {
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
