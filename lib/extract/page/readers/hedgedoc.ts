/** HedgeDoc (and CodiMD before it): a note published as a page, or open in the editor. */
import type { Reader } from '../reader.ts'

export const hedgedoc: Reader = {
  name: 'hedgedoc',
  find: (document) => {
    const note = document.querySelector('#doc.markdown-body')
    const isPublished = document.querySelector('.ui-infobar, .ui-toc, #ui-toc-affix, .ui-lastchange')
    return isPublished && note
  },
  facts: (document) => {
    const title = document.title.replace(/\s{1,4}-\s{1,4}(HedgeDoc|CodiMD|HackMD)\s{0,4}$/i, '').trim()
    return title && !/^untitled$/i.test(title) ? { title } : {}
  },
}
