import { useEffect, useState } from 'preact/hooks'
import { forgetLoss, isLibraryLost, onLoss } from './loss.ts'

/** Has the browser thrown the library away (loss.ts)? Followed as long as it is asked. */
export function useLoss(): { isLost: boolean; onSeen: () => void } {
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    const look = () => void isLibraryLost().then(setLost)
    look()
    return onLoss(look)
  }, [])
  const onSeen = () => void forgetLoss().then(() => setLost(false))
  return { isLost, onSeen }
}
