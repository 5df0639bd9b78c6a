/** Long work in a page, split so that the page can draw and respond in between. */

/** Working this long without a pause is not noticeable, in milliseconds; a frame is 16. */
const LONGEST_STRETCH = 24

/** Returns a function that lets the page draw and respond if it has not been able to for too long. */
export function rests(): () => Promise<void> {
  let resumed = performance.now()
  return async () => {
    if (performance.now() - resumed < LONGEST_STRETCH) return
    await new Promise((resolve) => setTimeout(resolve))
    resumed = performance.now()
  }
}

/** Each of `items`, which are made as they are asked for, with pauses between them. */
export async function* withRests<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  const rest = rests()
  for (const item of items) {
    yield item
    await rest()
  }
}
