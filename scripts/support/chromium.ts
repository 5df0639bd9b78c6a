/** Starts an installed Chromium-based browser for the project's own tools and tests. */
import puppeteer, { type Browser } from 'puppeteer-core'
import { CHROMIUM, ensureBrowser } from './find-browser.ts'

export interface LaunchOptions {
  headless?: boolean
  args?: string[]
  /** A profile to keep; otherwise a new one each time. */
  profile?: string
  /** The longest that one step in a page may take, in milliseconds; three minutes by default. */
  patience?: number
}

/** Starts the browser, headless unless told otherwise. If none is installed, or it does not start, throws with what to do. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { headless = true, args = [], profile, patience = 180_000 } = options
  // Root in a container may not use the sandbox; a person's own window keeps it.
  const sandbox = headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const executablePath = ensureBrowser(CHROMIUM)
  const launching = puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: patience,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: [
      ...sandbox,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      ...args,
    ],
  })
  return launching.catch((cause: unknown) => {
    throw new Error(
      `The browser ${executablePath} did not start (${cause instanceof Error ? cause.message : cause}).\n` +
        `Does it start by itself? Another one can be named: ${CHROMIUM.variable}=/path/to/browser`,
      { cause },
    )
  })
}
