/** Values in metadata that are written as some systems write them: days without hyphens, signs as in HTML. */
import { expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

const withData = (data: object) =>
  metadataOf(
    `<head><title>Lamps</title><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script></head><h1>Lamps</h1>${POST}`,
  )

it.each([
  ['20311121', '2031-11-21'],
  ['2031-11-21', '2031-11-21'],
  ['20311321', null],
  ['203111211', null],
  ['10311121', null],
])('reads the day %s', (written, published) => {
  expect(withData({ datePublished: written }).published).toBe(published)
  const head = `<head><meta name="date" content="${written}"></head>`
  expect(metadataOf(`${head}<h1>Lamps</h1>${POST}`).published).toBe(published)
})

it.each([
  ['Oil &amp; wicks', 'Oil & wicks'],
  ['&quot;Oil&quot; &#8211; a lamp&#8217;s story', '"Oil" – a lamp’s story'],
  ['Oil & wicks', 'Oil & wicks'],
  ['What &nbsp; does', 'What &nbsp; does'],
  ['The sign &amp;lt;', 'The sign &lt;'],
])('reads the headline %s', (headline, title) => {
  expect(withData({ headline }).title).toBe(title)
})
