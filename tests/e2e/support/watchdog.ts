/** A proxy that lets nothing through and remembers who was asked for: what the browser would have sent to the network. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Chromium's own services, which it asks for with no extension loaded too. */
const CHROMIUMS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
])

export interface Watchdog {
  /** "127.0.0.1:PORT", for the browser's proxy setting. */
  readonly address: string
  /** Hosts that were asked for, without Chromium's own. */
  readonly hosts: string[]
  close(): void
}

export async function startWatchdog(): Promise<Watchdog> {
  const hosts: string[] = []
  const note = (host: string) => {
    if (!CHROMIUMS_OWN.has(host)) hosts.push(host)
  }
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').hostname)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    // The browser hangs up as it likes.
    socket.on('error', () => undefined)
    note(request.url?.replace(/:\d+$/, '') ?? 'unknown')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    close: () => server.close(),
  }
}
