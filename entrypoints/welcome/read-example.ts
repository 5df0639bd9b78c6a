import type { Extraction } from '../../lib/model.ts'
import { renderPost } from '../../lib/post/render.ts'

/** Reads the example post with the same extraction as every page, from a document of its own. */
export async function readExample(markdown: string): Promise<Extraction> {
  const { extract } = await import('../../lib/extract/index.ts')
  const page = document.implementation.createHTMLDocument()
  const article = page.createElement('article')
  article.append(page.importNode(renderPost(markdown), true))
  page.body.append(article)
  page.documentElement.lang = 'en'
  return extract(page)
}
