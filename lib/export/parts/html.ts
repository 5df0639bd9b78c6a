/** A Markdown tree as one self-contained HTML page: no script, no requests, and it prints well. */
import { toHtml } from 'hast-util-to-html'
import type { Link, ListItem, Nodes, Parents, RootContent, Text } from 'mdast'
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast'
import { gap, isBack, plain, text as words } from './mdast.ts'

/** No script and no request, even if a viewer of the file would allow them. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; } h4 { font-size: 1rem; }
h1:not(:first-child) { border-top: 1px solid; padding-top: 1em; }
h1, h2, h3, h4, p, li { unicode-bidi: plaintext; }
ul { padding-left: 1.25rem; } li { margin: 0.25em 0; }
li.task-list-item { list-style: none; } li.task-list-item > input { margin: 0 0.25rem 0 -1.25rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid; padding: 0.25em 0.5em; text-align: left; }
@page { margin: 18mm; }
@media print {
  :root { font-size: 11pt; color-scheme: light; } body { max-width: none; margin: 0; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; } li, p, tr { break-inside: avoid; orphans: 2; widows: 2; }
  h1:not(:first-child) { break-before: page; border: 0; } a { color: inherit; text-decoration: none; }
  a.page::after { content: " <" attr(href) ">"; font-size: 0.85em; }
}
`

/** What comes before the body's content; `language` (BCP 47) is that of its headings; the pages' words may be in others. */
export function htmlHead(title: string, language = 'en'): string {
  const head = toHtml([
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    { ...element('title', {}), children: [{ type: 'text', value: plain(title) }] },
    { ...element('style', {}), children: [{ type: 'text', value: STYLE }] },
  ])
  return `<!doctype html>\n<html lang="${language}">\n<head>${head}</head>\n<body>\n`
}

export const HTML_END = '</body>\n</html>\n'

function element(tagName: string, properties: Record<string, string>) {
  return { type: 'element' as const, tagName, properties, children: [] }
}

/** Keeps the sign that leads back to the page on the line of the word before it. */
const text: Handler = (state, node: Text, parent?: Parents) => {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const next = siblings[siblings.indexOf(node) + 1]
  const value = next && isBack(next) ? node.value.replace(/ $/, '\u00a0') : node.value
  return defaultHandlers.text(state, { ...node, value })
}

/** The name of the sign that leads back to the page, for those who hear the file read and those who point at the sign. */
const SHOW_ON_PAGE = 'Show on page'

function linkNaming(back: string): Handler {
  return (state, node: Link) =>
    defaultHandlers.link(
      state,
      isBack(node) ? { ...node, title: back, data: { hProperties: { ariaLabel: back } } } : node,
    )
}

/**
 * The nodes as HTML; the sign that leads back to the page is named `back`. Markup in the page's words is escaped; links lead only
 * to web addresses.
 */
export function htmlBody(children: readonly RootContent[], back = SHOW_ON_PAGE): string {
  const handlers = { text, link: linkNaming(back) }
  return `${toHtml(toHast({ type: 'root', children: [...children] }, { handlers }))}\n`
}

/** The nodes as the HTML of a mail: mail programs drop form controls, so what is done is ticked in words, as in plain text. */
export function mailBody(children: readonly RootContent[], back?: string): string {
  return htmlBody(
    children.map((node) => (node.type === 'list' ? { ...node, children: node.children.map(inWords) } : node)),
    back,
  )
}

function inWords({ checked, ...node }: ListItem): ListItem {
  const [line, ...more] = node.children
  if (!checked || line?.type !== 'paragraph') return node
  return { ...node, children: [{ ...line, children: [words('[x]'), gap(), ...line.children] }, ...more] }
}
