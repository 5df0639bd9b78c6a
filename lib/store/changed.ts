/** Announces that something stored has changed, to pages that have no database of their own. */
import { giveSignal, onSignal } from '../signal.ts'

const SIGNAL = 'micline-stored'

/** Announces a change to all pages. */
export const tellChanged = (): void => giveSignal(SIGNAL)

/** Calls `listener` after each change, whichever page made it. Returns a function that stops this. */
export const onChanged = (listener: () => void): (() => void) => onSignal(SIGNAL, listener)
