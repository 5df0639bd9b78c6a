/** That something stored has changed, for the pages that have no database of their own. */
import { giveSignal, onSignal } from '../signal.ts'

const SIGNAL = 'micline-stored'

/** Tells the others. */
export const tellChanged = (): void => giveSignal(SIGNAL)

/** Calls `listener` after each change, whoever made it; gives what ends it. */
export const onChanged = (listener: () => void): (() => void) => onSignal(SIGNAL, listener)
