import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'

interface PersonNamesProps {
  /** Other names that the user has joined to this person. */
  joined: readonly string[]
  /** Names that may be this person's, to be joined with one click. */
  likely: readonly string[]
  /** All names in the library, to choose from. */
  names: readonly string[]
  onJoin: (name: string) => void
  onPart: (name: string) => void
}

/** Who is who: other names of this person, to join and to separate. */
export function PersonNames({ joined, likely, names, onJoin, onPart }: PersonNamesProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <section class="person-names" aria-label={t('person.names')}>
      <NameList names={joined} deed={t('person.part')} onDeed={onPart} />
      {likely.length > 0 && <p class="quiet">{t('person.likely')}</p>}
      <NameList names={likely} deed={t('person.join')} onDeed={onJoin} />
      <form
        class="edit-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) onJoin(text.trim())
          setText('')
        }}
      >
        <label>
          {t('person.also')}{' '}
          <input
            type="text"
            list={id}
            required
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <datalist id={id}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit">{t('person.join')}</button>
      </form>
    </section>
  )
}

interface NameListProps {
  names: readonly string[]
  /** What can be done with each. */
  deed: string
  onDeed: (name: string) => void
}

function NameList({ names, deed, onDeed }: NameListProps) {
  if (!names.length) return null
  return (
    <ul>
      {names.map((name) => (
        <li key={name} class="tag">
          {name}
          <button type="button" class="plain" onClick={() => onDeed(name)}>
            {deed}
            <span class="unseen"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
