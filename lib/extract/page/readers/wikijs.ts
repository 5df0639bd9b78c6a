/** Wiki.js: the page's content, next to its table of contents, tags and history. */
import type { Reader } from '../reader.ts'

export const wikijs: Reader = {
  name: 'wikijs',
  find: (document) => document.querySelector('.v-application .contents, #app .page-col-content .contents'),
  facts(document) {
    const title = document.querySelector('.page-header-headings .headline')?.textContent?.trim()
    // a page without a title of its own shows the last part of its path
    return title && !document.URL.endsWith(`/${title}`) ? { title } : {}
  },
}
