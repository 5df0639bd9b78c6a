import { ArrowDown, ArrowUp } from 'lucide'
import { t } from '../../lib/i18n/index.ts'
import { IconButton } from '../Icon.tsx'

interface SectionOrderProps<Name extends string> {
  /** All sections there are, in order, with their words. */
  sections: readonly { name: Name; label: string }[]
  /** Those that are left out; they keep their position. */
  leftOut: readonly Name[]
  onOrder: (names: Name[]) => void
  onLeaveOut: (names: Name[]) => void
}

/** Which sections, in which order: a checkbox for each, with up and down buttons. */
export function SectionOrder<Name extends string>(props: SectionOrderProps<Name>) {
  const { sections, leftOut, onOrder, onLeaveOut } = props
  const move = (name: Name, to: number) => {
    const others = sections.flatMap((section) => (section.name === name ? [] : [section.name]))
    onOrder(others.toSpliced(to, 0, name))
  }
  return (
    <ul class="section-order">
      {sections.map(({ name, label }, place) => {
        const isIn = !leftOut.includes(name)
        return (
          <li key={name}>
            <label class="choice">
              <input
                type="checkbox"
                checked={isIn}
                onChange={() =>
                  onLeaveOut(isIn ? [...leftOut, name] : leftOut.filter((other) => other !== name))
                }
              />
              {label}
            </label>
            <IconButton
              isTool
              icon={ArrowUp}
              title={t('report.up', { name: label })}
              isDisabled={place === 0}
              onClick={() => move(name, place - 1)}
            />
            <IconButton
              isTool
              icon={ArrowDown}
              title={t('report.down', { name: label })}
              isDisabled={place === sections.length - 1}
              onClick={() => move(name, place + 1)}
            />
          </li>
        )
      })}
    </ul>
  )
}
