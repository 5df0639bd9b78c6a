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
  facts(_document, drafts) {
    const title = ownTitle(drafts)
    return title ? { title } : {}
  },
}
