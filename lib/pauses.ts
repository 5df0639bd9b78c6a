/** Pauses in long work, so that the page can draw and respond. */

/** Work of this length without a pause is not noticeable, in milliseconds; a frame takes 16. */
const LONGEST_STRETCH = 24

/** Returns a function to await regularly, which pauses if the last pause is LONGEST_STRETCH ago. */
export function pauses(): () => Promise<void> {
  let resumed = performance.now()
  return async () => {
    if (performance.now() - resumed < LONGEST_STRETCH) return
    await new Promise((resolve) => setTimeout(resolve))
    resumed = performance.now()
  }
}

/** Yields `items`, with pauses in between; for iterables that compute their items when they are consumed. */
export async function* withPauses<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  const pause = pauses()
  for (const item of items) {
    yield item
    await pause()
  }
}
