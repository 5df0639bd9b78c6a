import { useEffect, useState } from 'preact/hooks'
import { forgetLoss, isLibraryLost, onLoss } from '../store/database/loss.ts'

/** A library that the browser has thrown away. */
interface Loss {
  /** How many of its summaries can be restored from the second copy. */
  recoverable: number
}

/** Has the browser thrown the library away (loss.ts)? Followed while in use. `count` gives what can be restored. */
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
