/** Serves the project's own fixture pages (tests/pages) on this machine, and records what was requested. */
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const PAGES = fileURLToPath(new URL('../../tests/pages/', import.meta.url))
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

/** A page made by a test: what the server sends for its path. */
interface MadePage {
  body: string
  type?: string
  isNeverEnding?: boolean
}

export interface PageServer {
  /** The address of a fixture ("recap-tides") or of a made page ("/my/path"). */
  address(path: string): string
  /** Serves `page` at `path` from now on. */
  make(path: string, page: MadePage): string
  /** Serves the beginning of a page at `path`, but never its end. */
  neverEnding(path: string): string
  /** Paths asked for so far. */
  readonly requests: string[]
  close(): Promise<void>
}

/** Starts the server on a free port of this machine; `port` fixes it. */
export async function startPageServer(port = 0): Promise<PageServer> {
  const made = new Map<string, MadePage>()
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push(path)
    const page = made.get(path)
    if (page?.isNeverEnding) {
      response.setHeader('content-type', TYPES['.html'] ?? '')
      response.write(page.body)
      return
    }
    if (page) {
      response.setHeader('content-type', page.type ?? TYPES['.html'] ?? '')
      response.end(page.body)
      return
    }
    const file = join(PAGES, normalize(path.endsWith('/') ? `${path}page.html` : path))
    const stream = createReadStream(file)
    stream.on('open', () => response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain'))
    stream.on('error', () => response.writeHead(404).end())
    stream.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const make = (path: string, page: MadePage) => {
    made.set(path, page)
    return origin + path
  }
  return {
    address: (path) => (path.startsWith('/') ? origin + path : `${origin}/${path}/`),
    make,
    neverEnding: (path) => make(path, { body: '<title>Slow</title><p>To be continued', isNeverEnding: true }),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
