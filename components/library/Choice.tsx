interface ChoiceProps {
  label: string
  options: readonly { id: string; label: string }[]
  /** The id of the selected one; if none is given, the browser keeps it. */
  value?: string | undefined
  onChoose: (id: string) => void
}

/** A labelled drop-down list with one selection. */
export function Choice({ label, options, value, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
