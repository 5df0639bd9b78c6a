/**
 * The first index below `length` for which `holds` is true, by bisection: it must be true of all later ones too. `length` if
 * it is true of none.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
