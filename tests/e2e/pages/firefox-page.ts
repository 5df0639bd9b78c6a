import type { BidiClient } from '../support/bidi.ts'
import { until } from '../support/until.ts'

/** One page in a tab, in the words of somebody who uses it. */
export class FirefoxPage {
  readonly #client: BidiClient
  readonly #context: string

  constructor(client: BidiClient, context: string) {
    this.#client = client
    this.#context = context
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#client.evaluate<Value>(this.#context, expression)
  }

  async shows(words: string): Promise<void> {
    const has = `document.body?.innerText.includes(${JSON.stringify(words)})`
    await until(`the page says "${words}"`, () => this.evaluate<boolean>(has)).catch(async (error) => {
      throw new Error(`${error}; it says:\n${await this.evaluate('document.body?.innerText')}`)
    })
  }

  async doesNotShow(words: string): Promise<void> {
    const has = `!document.body?.innerText.includes(${JSON.stringify(words)})`
    await until(`the page says "${words}" no longer`, () => this.evaluate<boolean>(has))
  }

  /** Waits until `expression` is true in the page; `what` says it in words. */
  async comesTrue(what: string, expression: string): Promise<void> {
    await until(what, () => this.evaluate<boolean>(expression))
  }

  /** Presses the button or menu item whose name begins with `name`. */
  async press(name: string): Promise<void> {
    const press = `(() => {
      const wanted = ${JSON.stringify(name)}
      const button = [...document.querySelectorAll('button:enabled')].find((candidate) =>
        candidate.checkVisibility() && (candidate.ariaLabel ?? candidate.innerText).trim().startsWith(wanted))
      button?.click()
      return Boolean(button)
    })()`
    await until(`there is a button "${name}"`, () => this.evaluate<boolean>(press))
  }

  /** Presses the popup's button that saves the page. */
  async save(): Promise<void> {
    const press = `(() => {
      const button = document.querySelector('.page-actions button.primary:enabled')
      button?.click()
      return Boolean(button)
    })()`
    await until('there is a button that saves', () => this.evaluate<boolean>(press))
  }

  /** Clicks, as a mouse does, on the control that the label `label` names: a real press, which permissions need. */
  async click(label: string): Promise<void> {
    // Twice in the same place, but for a pixel that scrolling rounds: what still moves would be missed.
    let before = { x: -9, y: -9 }
    const place = await until(`there is a control "${label}"`, async () => {
      const found = await this.evaluate<{ x: number; y: number } | null>(`(() => {
        const found = [...document.querySelectorAll('label, button:enabled')].find((candidate) =>
          candidate.innerText.trim() === ${JSON.stringify(label)})
        found?.scrollIntoView({ block: 'center' })
        const box = found?.getBoundingClientRect()
        return box ? { x: Math.round(box.x + 8), y: Math.round(box.y + box.height / 2) } : null
      })()`)
      const isStill = found && Math.abs(found.x - before.x) < 2 && Math.abs(found.y - before.y) < 2
      if (found) before = found
      return isStill ? found : null
    })
    const actions = [
      { type: 'pointerMove', ...place },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.#client.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    })
  }

  /** Fills the text field that the label `label` names. */
  async fill(label: string, text: string): Promise<void> {
    const fill = `(() => {
      const field = [...document.querySelectorAll('label')].find((candidate) =>
        candidate.innerText.trim().startsWith(${JSON.stringify(label)}))?.querySelector('input')
      if (field) {
        field.value = ${JSON.stringify(text)}
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      return Boolean(field)
    })()`
    await until(`there is a field "${label}"`, () => this.evaluate<boolean>(fill))
  }

  /** Presses keys, each by its sign, or by WebDriver's code where it has none. */
  async type(keys: string): Promise<void> {
    const pressed = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    const actions = [{ type: 'key', id: 'keyboard', actions: pressed }]
    await this.#client.send('input.performActions', { context: this.#context, actions })
  }

  /** Types into the search field. */
  async find(query: string): Promise<void> {
    await this.evaluate(`document.querySelector('.find input').select()`)
    await this.evaluate(`document.querySelector('.find input').focus()`)
    await this.type(query)
  }

  /** Puts a query into the library's search field. */
  async search(query: string): Promise<void> {
    const fill = `(() => {
      const field = document.querySelector('[data-shortcut="search"]')
      if (!field) return false
      field.value = ${JSON.stringify(query)}
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return true
    })()`
    await until('there is a search field', () => this.evaluate<boolean>(fill))
  }

  /** Follows the link whose words begin with `words`. */
  async follow(words: string): Promise<void> {
    const press = `(() => {
      const link = [...document.querySelectorAll('a')].find((candidate) =>
        candidate.checkVisibility() && candidate.innerText.trim().startsWith(${JSON.stringify(words)}))
      link?.click()
      return Boolean(link)
    })()`
    await until(`there is a link "${words}"`, () => this.evaluate<boolean>(press))
  }

  /** Gives a file to the field that takes files. */
  async chooseFile(path: string): Promise<void> {
    const expression = `document.querySelector('input[type=file]')`
    const target = { context: this.#context }
    const element = await until('there is a field for files', async () => {
      const answer = await this.#client.send('script.evaluate', { expression, target, awaitPromise: false })
      const { sharedId } = (answer.result ?? {}) as { sharedId?: string }
      return sharedId ? { sharedId } : null
    })
    await this.#client.send('input.setFiles', { context: this.#context, element, files: [path] })
  }

  async listHas(count: number): Promise<void> {
    const has = `document.querySelectorAll('.saved-row').length === ${count}`
    await until(`${count} are listed`, () => this.evaluate<boolean>(has))
  }
}
