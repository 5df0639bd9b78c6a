import { PATIENCE } from '../../../scripts/support/patience.ts'

/** Waits until `probe` gives something, asking every tenth of a second. */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value | null | undefined | false>,
): Promise<Value> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const value = await probe()
    if (value) return value
    if (Date.now() > deadline) throw new Error(`In ${PATIENCE / 1000} seconds it did not come about: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
