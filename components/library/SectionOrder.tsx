import { ArrowDown, ArrowUp } from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import { IconButton } from '../Icon.tsx'

interface SectionOrderProps<Name extends string> {
  /** All sections there are, with their words. */
  sections: readonly { name: Name; label: string }[]
  /** Those that are in, in order. */
  chosen: readonly Name[]
  onChange: (chosen: Name[]) => void
}

/** Which sections, in which order: a box for each, and up and down for those that are in. */
export function SectionOrder<Name extends string>({ sections, chosen, onChange }: SectionOrderProps<Name>) {
  const ordered = [
    ...chosen.flatMap((name) => sections.find((section) => section.name === name) ?? []),
    ...sections.filter(({ name }) => !chosen.includes(name)),
  ]
  const move = (from: number, to: number) => {
    const moved = [...chosen]
    const [name] = moved.splice(from, 1)
    if (name) onChange(moved.toSpliced(to, 0, name))
  }
  return (
    <ul class="section-order">
      {ordered.map(({ name, label }) => {
        const place = chosen.indexOf(name)
        return (
          <li key={name}>
            <label class="choice">
              <input
                type="checkbox"
                checked={place >= 0}
                onChange={() =>
                  onChange(place >= 0 ? chosen.filter((other) => other !== name) : [...chosen, name])
                }
              />
              {label}
            </label>
            <IconButton
              isTool
              icon={ArrowUp}
              title={t('report.up', { name: label })}
              isDisabled={place <= 0}
              onClick={() => move(place, place - 1)}
            />
            <IconButton
              isTool
              icon={ArrowDown}
              title={t('report.down', { name: label })}
              isDisabled={place < 0 || place === chosen.length - 1}
              onClick={() => move(place, place + 1)}
            />
          </li>
        )
      })}
    </ul>
  )
}
