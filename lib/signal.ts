/** A word to every page of the extension and its background: something has happened, and nothing more. */

/** Gives the signal called `name`. Costs nothing where nobody listens. */
export function giveSignal(name: string): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls `listener` at each signal called `name`, whoever gives it; gives what ends it. */
export function onSignal(name: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
