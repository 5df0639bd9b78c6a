import { t } from '../../lib/i18n/index.ts'
import { excerpt } from '../excerpt.ts'

interface TickBoxProps {
  /** What is to be done. */
  text: string
  isDone: boolean
  onTick: (isDone: boolean) => void
}

/** The box that ticks an action off, before its words: those of completed actions are struck through (read.css). */
export function TickBox({ text, isDone, onTick }: TickBoxProps) {
  return (
    <input
      type="checkbox"
      class={isDone ? 'tick done' : 'tick'}
      aria-label={t('read.tick', { text: excerpt(text) })}
      checked={isDone}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  )
}
