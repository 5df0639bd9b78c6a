/**
 * Mailing list archives: MHonArc, hypermail, Pipermail, HyperKitty, LISTSERV, and any page that shows a message with its headers as
 * text.
 */

import { signedBy, typedHeaders } from '../mail.ts'
import { mailFacts } from '../mail-facts.ts'
import { textOf } from '../metadata/markup.ts'
import type { Reader } from '../reader.ts'
import { ELEMENT } from '../walk.ts'

/** The comments that hypermail, MHonArc and Pipermail put before and after the message. */
const START_OF_BODY = /^\s*(X-Body-of-Message\s*$|body="start"|beginarticle)/
const END_OF_BODY = /^\s*(X-Body-of-Message-End|body="end"|endarticle)/
const SHOW_COMMENT = 128
const COMMENT = 8
/** The labels of each header. */
const HEADERS = { from: /^from$/i, date: /^(date|sent)$/i, subject: /^subject$/i }
type Header = keyof typeof HEADERS

export const listArchives: Reader = {
  name: 'list-archive',
  typed: 'mail',
  find: (document) =>
    bodyAfterComment(document) ??
    bodyAfterHeaders(document) ??
    document.querySelector('.email-body,.msgHead + .msgBody') ??
    typedMail(document),
  facts: (document, drafts) => {
    const typed = typedHeaders(typedMail(document)?.textContent ?? '')
    return mailFacts({
      from:
        header(document, 'from') ??
        typed?.from ??
        textAt(document, '.sender-name, .email-author .name, .msgHead .sender, body > b') ??
        signedBy(drafts),
      date:
        header(document, 'date') ??
        typed?.date ??
        // HyperKitty shows the day without its year; the title attribute has the full date
        document.querySelector('.email-date [title]')?.getAttribute('title') ??
        textAt(document, '.email-header, .msgHead .date, body > i'),
      subject:
        header(document, 'subject') ??
        typed?.subject ??
        textAt(document, ':is(.thread-header, .message-header) :is(h1, h3), .msgHead .subject') ??
        textAt(document, 'h1') ??
        document.title,
    })
  },
}

/** The preformatted text that begins with the headers of a message. */
function typedMail(document: Document): Element | null {
  return [...document.querySelectorAll('pre')].find((pre) => typedHeaders(pre.textContent ?? '')) ?? null
}

function bodyAfterComment(document: Document): Element | null {
  const comments = document.createTreeWalker(document, SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    if (!START_OF_BODY.test(comment.nodeValue ?? '')) continue
    const { nodes, end } = behind(
      comment,
      (node) => node.nodeType === COMMENT && END_OF_BODY.test(node.nodeValue ?? ''),
    )
    const [first, ...others] = nodes.filter((node) => node.nodeType === ELEMENT && node.textContent?.trim())
    if (!first) continue
    // without a closing comment, the message may be no more than the first element
    return end && others.length
      ? together(document, nodes)
      : ((first as Element).querySelector('pre, #body') ?? (first as Element))
  }
  return null
}

/** The siblings after `start` up to the first for which `ends` is true, and that one (null if there is none). */
function behind(start: Node, ends: (node: Node) => boolean): { nodes: Node[]; end: Node | null } {
  const nodes: Node[] = []
  let end = start.nextSibling
  for (; end && !ends(end); end = end.nextSibling) nodes.push(end)
  return { nodes, end }
}

/** Copies of `nodes` in an element of their own, detached from the page. */
function together(document: Document, nodes: readonly Node[]): Element {
  const body = document.createElement('div')
  body.append(...nodes.map((node) => node.cloneNode(true)))
  return body
}

/**
 * The message right after a list of headers, as in MHonArc, hypermail and LISTSERV ("From: ...", "Date: ..."): a preformatted
 * element, maybe the first in a box, or what is between two `<hr>`. Null if there is no such list.
 */
function bodyAfterHeaders(document: Document): Element | null {
  const body = document.querySelector(
    ':is(hr, ul, table, dl, address) + pre, table + div > pre:first-child, ul + hr',
  )
  const has = (name: Header) => body !== null && headerOf(document, name, body) !== null
  if (!body || !has('from') || !(has('date') || has('subject'))) return null
  const isOwn = body.localName === 'pre'
  return isOwn ? body : together(document, behind(body, (node) => node.nodeName === 'HR').nodes)
}

/** A header's value, from a meta tag or after its label ("<em>From</em>: ..."). */
function header(document: Document, name: Header): string | null {
  const meta = document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')
  return meta || headerOf(document, name, null)
}

/** The value after a header's label, which must be before `end` in the page; null if there is none. */
function headerOf(document: Document, name: Header, end: Element | null): string | null {
  for (const label of document.querySelectorAll('em,strong,b,dfn,th,dt,pre,.heading')) {
    if (label === end) break
    if (!HEADERS[name].test(label.textContent?.trim().replace(/:$/, '').trim() ?? '')) continue
    // in preformatted text the headers are typed, and in a sentence they are only mentioned
    if (label.parentElement?.localName === 'pre' || !opensLine(label)) continue
    const value = restOfLine(label) || restOfRow(label)
    if (value) return value
  }
  return null
}

/** Whether `label` is the first thing on its line. */
function opensLine(label: Element): boolean {
  let before = label.previousSibling
  while (before && !/^(?:br|dd)$/i.test(before.nodeName) && !before.textContent?.trim())
    before = before.previousSibling
  return !before || /^(?:br|dd)$/i.test(before.nodeName)
}

/** The text after `label` and its colon, to the end of the line. */
function restOfLine(label: Element): string {
  let text = ''
  for (let next = label.nextSibling; next && !/^(?:br|dt)$/i.test(next.nodeName); next = next.nextSibling)
    text += next.textContent
  return text.trim().replace(/^:/, '').trim()
}

/** What stands in the cell beside that of `label`. */
const restOfRow = (label: Element) => label.closest('td')?.nextElementSibling?.textContent?.trim() ?? ''

const textAt = (document: Document, selector: string) => textOf(document.querySelector(selector))
