interface ChoiceProps {
  options: readonly { id: string; label: string }[]
  /** The id of the one that is chosen; the browser keeps it where it is left out. */
  value?: string
  onChoose: (id: string) => void
}

/** A drop-down list of which one is chosen. */
export function Choice({ options, value, onChoose }: ChoiceProps) {
  return (
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
}
