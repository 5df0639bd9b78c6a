/** A small WebDriver BiDi client (https://w3c.github.io/webdriver-bidi/) over a WebSocket. */
import WebSocket from 'ws'

interface Answer {
  id?: number
  type: 'success' | 'error'
  result?: Record<string, unknown>
  error?: string
  message?: string
}

export class BidiClient {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #sent = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer)
    })
  }

  static async connect(address: string): Promise<BidiClient> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return new BidiClient(socket)
  }

  /** Sends a command; throws with the browser's own words where it is refused. */
  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    this.#sent += 1
    const id = this.#sent
    this.#socket.send(JSON.stringify({ id, method, params }))
    const answer = await new Promise<Answer>((resolve) => this.#waiting.set(id, resolve))
    this.#waiting.delete(id)
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`)
    return answer.result ?? {}
  }

  /** The value of the expression (which may be a promise) in a browsing context, as JSON has it. */
  async evaluate<Value>(context: string, expression: string): Promise<Value> {
    const json = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`
    const params = { expression: json, target: { context }, awaitPromise: true }
    const { type, result, exceptionDetails } = (await this.send('script.evaluate', params)) as {
      type: string
      result?: { value?: string }
      exceptionDetails?: { text: string }
    }
    if (type === 'exception') throw new Error(`${exceptionDetails?.text}\nin ${expression}`)
    return JSON.parse(result?.value ?? 'null') as Value
  }

  close(): void {
    this.#socket.close()
  }
}
