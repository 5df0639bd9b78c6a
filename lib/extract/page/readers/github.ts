/** GitHub: a file shown as rendered Markdown. Its title is the text's own; the page is called after the file. */
import { ownTitle } from '../metadata/title.ts'
import type { Reader } from '../reader.ts'

export const github: Reader = {
  name: 'github',
  find: (document, address) =>
    address.hostname === 'github.com'
      ? document.querySelector('article.markdown-body, [itemprop="text"].markdown-body')
      : null,
  facts(_document, drafts) {
    const title = ownTitle(drafts)
    return title ? { title } : {}
  },
}
