/** A signal to every page of the extension and its background: something has happened, and nothing more. */

/** Sends the signal called `name`. Costs nothing if nobody listens. */
export function giveSignal(name: string): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls `listener` at each signal called `name`, whoever sends it; returns a function that stops this. */
export function onSignal(name: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
