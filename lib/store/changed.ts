/** A word to every page of the extension that something stored has changed, for those without a database of their own. */

const CHANNEL = 'micline-stored'

/** Tells the others. Costs nothing where nobody listens. */
export function tellChanged(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Calls `listener` after each change, whoever made it; gives what ends it. */
export function onChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
