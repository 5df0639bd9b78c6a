/** What the code and its manifest must not do, held by reading them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licenceDocument, shippedPackages } from '../../scripts/licences.ts'
import { ROOT } from '../../scripts/support/sources.ts'
import config from '../../wxt.config.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Every source file that ships, with its text. */
function sources(): [path: string, text: string][] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html|css)$/.test(name))
      .map((name): [string, string] => [join(folder, name), read(join(folder, name))]),
  )
}

function manifest(browser: string): Record<string, unknown> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made by a function')
  const environment = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const
  return config.manifest(environment as Parameters<typeof config.manifest>[0]) as Record<string, unknown>
}

it.each([
  [
    'turns text into markup or code',
    /\b(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|\beval\(|new Function\(|setTimeout\(\s*['"`]/,
  ],
  [
    'makes requests',
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection/,
  ],
  [
    'loads something from elsewhere',
    /(?:src|href)="(?:https?:)?\/\/|@import\s+(?:url\()?["']?(?!["'.])|\burl\(\s*["']?(?:https?:)?\/\//,
  ],
])('no source %s', (_, pattern) => {
  expect(sources().length).toBeGreaterThan(50)
  expect(
    sources()
      .filter(([, text]) => pattern.test(text))
      .map(([path]) => path),
  ).toEqual([])
})

it.each(['chrome', 'firefox'])(
  '%s: each permission stands in docs/security.md with its reason, and no other',
  (browser) => {
    const reasons = [...read('docs/security.md').matchAll(/^\| `(\w+)` \| (.{20,}) \|$/gm)]
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest(browser)
    const here = reasons.filter(([, , reason]) => browser === 'chrome' || !reason?.startsWith('Chrome only'))
    expect(here.map(([, name]) => name).sort()).toEqual([...(permissions as string[])].sort())
    expect([host_permissions, optional_permissions]).toEqual([undefined, undefined])
    expect(optional_host_permissions).toEqual(['*://*/*'])
    expect(read('docs/security.md')).toContain(
      'Optional ones (`*://*/*`) are\nrequested for one site at a time',
    )
  },
)

it('the pages of the extension may run their own scripts and make no request', () => {
  const { extension_pages } = manifest('chrome').content_security_policy as { extension_pages: string }
  const directives = new Map(
    extension_pages.split('; ').map((directive) => directive.split(/ (.*)/s).slice(0, 2) as [string, string]),
  )
  expect(directives.get('default-src')).toBe("'none'")
  expect(directives.get('script-src')).toBe("'self'")
  expect(directives.get('require-trusted-types-for')).toBe("'script'")
  expect(directives.get('trusted-types')).toBe('dompurify micline-worker')
  expect(directives.has('connect-src')).toBe(false)
  expect(extension_pages).not.toMatch(/https?:|unsafe-|data:|\*/)
})

it('what ships has a free licence, and stands in docs/licences.md', () => {
  expect(read('docs/licences.md')).toBe(licenceDocument())
  // One of several to choose from is enough; one beside another is not.
  const free = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MPL-2\.0|CC0-1\.0|Unlicense)( OR .+)?\)?$/
  expect(shippedPackages().filter(({ license }) => !free.test(license))).toEqual([])
})
