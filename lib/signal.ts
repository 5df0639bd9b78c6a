/** Signals without data between the pages of the extension and its background (BroadcastChannel). */

/** Sends the signal called `name`. */
export function giveSignal(name: string): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls `listener` at each signal called `name` from any page. Returns a function that stops this. */
export function onSignal(name: string, listener: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
