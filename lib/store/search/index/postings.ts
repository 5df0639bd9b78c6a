/** Encodes ascending numbers as bytes: their differences, each in LEB128 (7 bits per byte; the top bit means that more follow). */

/** Appends `numbers` (ascending) to `bytes`. */
export function encodeNumbers(numbers: readonly number[], bytes: number[]): void {
  let before = 0
  for (const number of numbers) {
    let rest = number - before
    before = number
    while (rest > 127) {
      bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    bytes.push(rest)
  }
}

/** Calls `visit` with each number encoded in `bytes` from `start` up to `end`. */
export function decodeNumbers(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (number: number) => void,
): void {
  let number = 0
  let difference = 0
  let shift = 0
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0
    difference |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    number += difference
    visit(number)
    difference = 0
    shift = 0
  }
}
