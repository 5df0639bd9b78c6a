/** A plain-text document (raw Markdown too) as the browser itself shows it: one <pre> and nothing else. */
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
    return isText || !document.title ? only : null
  },
}
