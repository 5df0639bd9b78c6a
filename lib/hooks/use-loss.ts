import { useEffect, useState } from 'preact/hooks'
import { forgetLoss, isLibraryLost, onLoss } from '../store/database/loss.ts'

/** The loss of a library that the browser has discarded. */
interface Loss {
  /** The number of summaries that can be restored from the second copy. */
  recoverable: number
}

/**
 * The loss of the library (lib/store/database/loss.ts), kept up to date; null if there is none. `count`: how much can be restored.
 */
export function useLoss(count: () => Promise<number>): { loss: Loss | null; onSeen: () => void } {
  const [loss, setLoss] = useState<Loss | null>(null)
  useEffect(() => {
    const look = async () => {
      const isLost = await isLibraryLost()
      setLoss(isLost ? { recoverable: await count().catch(() => 0) } : null)
    }
    void look()
    return onLoss(() => void look())
  }, [])
  const onSeen = () => void forgetLoss().then(() => setLoss(null))
  return { loss, onSeen }
}
