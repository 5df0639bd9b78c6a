/** GitHub: a file shown as rendered Markdown, or line by line. */
import type { Reader } from '../reader.ts'

export const github: Reader = {
  name: 'github',
  find: (document, address) =>
    address.hostname === 'github.com'
      ? document.querySelector('article.markdown-body, [itemprop="text"].markdown-body')
      : null,
}
