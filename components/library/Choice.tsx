interface ChoiceProps {
  label: string
  options: readonly { id: string; label: string }[]
  /** The id of the one that is chosen; the browser keeps it where none is given. */
  value?: string | undefined
  onChoose: (id: string) => void
}

/** A drop-down list of which one is chosen, with its label. */
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
