/** Long work in a page, in stretches between which the page draws and answers. */

/** Working this long without a rest is not felt, in milliseconds; a frame is 16. */
const LONGEST_STRETCH = 24

/** Gives what lets the page draw and answer, if it could not for too long. */
export function rests(): () => Promise<void> {
  let resumed = performance.now()
  return async () => {
    if (performance.now() - resumed < LONGEST_STRETCH) return
    await new Promise((resolve) => setTimeout(resolve))
    resumed = performance.now()
  }
}

/** Each of `items`, which are made as they are asked for, with rests between them. */
export async function* withRests<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  const rest = rests()
  for (const item of items) {
    yield item
    await rest()
  }
}
