/** Tells of the tests that passed at a second try only, with what went wrong at the first: a run that ends well hides them else. */
import type { Reporter, TestCase } from 'vitest/node'

export class SecondTries implements Reporter {
  readonly #told: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return
    const reasons = (test.result().errors ?? []).map(({ stack, message }) => stack ?? message)
    this.#told.push([`${test.module.relativeModuleId}: ${test.fullName}`, ...reasons].join('\n'))
  }

  onTestRunEnd(): void {
    if (!this.#told.length) return
    console.error(`\n!!! PASSED ONLY AT THE SECOND TRY, look into them: ${this.#told.length}\n`)
    for (const one of this.#told) console.error(`${one}\n`)
  }
}
