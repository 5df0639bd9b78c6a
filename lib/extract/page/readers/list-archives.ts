/** Archives of mailing lists that MHonArc, hypermail, Pipermail or HyperKitty made. */
import { mailFacts } from '../mail-facts.ts'
import type { Reader } from '../reader.ts'

/** The comment after which hypermail, MHonArc and Pipermail put the message, by what it starts with. */
const START_OF_BODY = /^\s*(X-Body-of-Message\s*$|body="start"|beginarticle)/
const SHOW_COMMENT = 128
/** What the label before a header's value says. */
const HEADERS = { from: /^from$/i, date: /^(date|sent)$/i, subject: /^subject$/i }
type Header = keyof typeof HEADERS

export const listArchives: Reader = {
  name: 'list-archive',
  typed: 'mail',
  find: (document) => bodyAfterComment(document) ?? document.querySelector('.email-body'),
  facts: (document) =>
    mailFacts({
      from: headerValue(document, 'from') ?? textOf(document, '.email-author .name, body > b'),
      date: headerValue(document, 'date') ?? textOf(document, '.email-date, .message-date, body > i'),
      subject: headerValue(document, 'subject') ?? textOf(document, 'h1') ?? document.title,
    }),
}

function bodyAfterComment(document: Document): Element | null {
  const comments = document.createTreeWalker(document, SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    if (!START_OF_BODY.test(comment.nodeValue ?? '')) continue
    for (let next = comment.nextSibling; next; next = next.nextSibling) {
      const element = next.nodeType === 1 ? (next as Element) : null
      if (element?.textContent?.trim()) return element.querySelector('pre, #body') ?? element
    }
  }
  return null
}

/** A header's value: in a meta tag, or after its label ("<em>From</em>: ..."). */
function headerValue(document: Document, header: Header): string | null {
  const meta = document.querySelector(`meta[name="${header}" i]`)?.getAttribute('content')
  if (meta) return meta
  for (const label of document.querySelectorAll('em,strong,b,dfn,th,dt')) {
    if (!HEADERS[header].test(label.textContent?.replace(/:?\s*$/, '').trim() ?? '')) continue
    const value = label.parentElement?.textContent?.replace(/^\s*\w+\s*:?\s*/, '').trim()
    if (value) return value
  }
  return null
}

function textOf(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.textContent?.trim() || null
}
