/** GitHub: a file shown as rendered Markdown or line by line. Its title is the text's own; the page has the file's. */
import { ownTitle } from '../metadata/title.ts'
import type { Reader } from '../reader.ts'

export const github: Reader = {
  name: 'github',
  find: (document, address) =>
    address.hostname === 'github.com'
      ? document.querySelector('article.markdown-body, .react-code-lines, table.js-file-line-container')
      : null,
  lines: '.react-file-line, .js-file-line',
  facts(document, drafts) {
    return { title: ownTitle(drafts) ?? fileName(document.URL) }
  },
}

/** The last part of a file's address. */
function fileName(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
