/**
 * Plain text (including raw Markdown) as browsers show it: one <pre> and nothing else. Leaves mails to the reader of list archives.
 */
import { typedHeaders } from '../mail.ts'
import type { Reader } from '../reader.ts'

export const plainText: Reader = {
  name: 'plain-text',
  typed: true,
  find: (document) => {
    const { body } = document
    const [only] = body?.children ?? []
    const isText = document.contentType.startsWith('text/') && document.contentType !== 'text/html'
    if (only?.localName !== 'pre' || body.querySelectorAll('*:not(.json-formatter-container)').length > 1)
      return null
    const isShown = isText || !document.title
    return isShown && !typedHeaders(only.textContent ?? '') ? only : null
  },
}
