import { Search } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { formatNumber, t } from '../../lib/i18n/index.ts'
import { Icon } from '../Icon.tsx'

export interface Completion {
  /** The content of the whole field once it is accepted. */
  query: string
  label: string
  /** How many summaries; null for a filter's name. */
  count: number | null
}

interface SearchFieldProps {
  query: string
  completions: Completion[]
  onQuery: (query: string) => void
  /** Enter pressed with no completion selected: go to the results. */
  onEnter: () => void
}

/** The search field with completion of filters and their values (WAI-ARIA combobox with a list). */
export function SearchField({ query, completions, onQuery, onEnter }: SearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const { setCompleted, isAgain } = useOneSpace(query)
  const shown = isOpen ? completions : []

  const take = (completion: Completion) => {
    onQuery(completion.query)
    setCompleted(completion.query)
    setChosen(-1)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Until its words are written, keys belong to the input method.
    if (event.isComposing) return
    if (event.key === ' ' && isAgain(field.current)) return event.preventDefault()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const completion = shown[chosen]
    if (step && shown.length) setChosen((chosen + step + shown.length + 1) % (shown.length + 1))
    else if (event.key === 'Enter' && completion) take(completion)
    else if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape' && isOpen && shown.length) setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="search-field">
      <Icon node={Search} />
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist the role is not implied
        role="combobox"
        list={undefined}
        aria-label={t('library.search')}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[chosen] ? `${id}-${chosen}` : undefined}
        placeholder={t('library.searchHint')}
        autocomplete="off"
        spellcheck={false}
        data-shortcut="search"
        value={query}
        onInput={(event) => {
          setOpen(true)
          setChosen(-1)
          onQuery(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('library.completions')} hidden={!shown.length}>
        {shown.map((completion, index) => (
          <div
            key={completion.label}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault()
              take(completion)
            }}
          >
            <span>{completion.label}</span>
            {completion.count !== null && <span class="quiet">{formatNumber(completion.count)}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}

/** A completion ends with a space: whoever types on need not look whether there is one already. */
function useOneSpace(query: string) {
  const completed = useRef('')
  return {
    setCompleted: (text: string) => {
      completed.current = text
    },
    /** Would a space typed now follow that of the completion? Once: a second one is meant. */
    isAgain: (field: HTMLInputElement | null) => {
      const isUntouched = query.endsWith(' ') && query === completed.current
      completed.current = ''
      return isUntouched && field?.selectionStart === query.length
    },
  }
}
