/** Archives of mailing lists that MHonArc, hypermail, Pipermail or HyperKitty made. */
import type { Reader } from '../reader.ts'

/** The comment after which hypermail and MHonArc put the message, by what it starts with. */
const START_OF_BODY = /^\s*(X-Body-of-Message$|X-Body-of-Message\s|body="start"|beginarticle)/

export const listArchives: Reader = {
  name: 'list-archive',
  typed: 'mail',
  find: (document) => {
    const comments = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */)
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
      if (!START_OF_BODY.test(comment.nodeValue ?? '')) continue
      for (let next = comment.nextSibling; next; next = next.nextSibling)
        if (next.nodeType === 1 && (next.textContent?.trim().length ?? 0) > 0) return next as Element
    }
    return document.querySelector('.email-body')
  },
}
