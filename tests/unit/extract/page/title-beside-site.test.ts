/** The title beside the site's name: behind a slash or an arrow, in JSON-LD, and where the page is called after the site alone. */
import { expect, it } from 'vitest'
import { metadataOf, POST } from './post.ts'

const [TITLE, SITE] = ['What the lamp group did in Lima', 'Harbour Notes']
const titleOf = (head: string, body: string) => metadataOf(`<head>${head}</head><body>${body}</body>`).title

it.each([`${TITLE} / ${SITE}`, `${TITLE} > ${SITE}`, `${SITE} < ${TITLE}`])('is a part of "%s"', (title) => {
  expect(titleOf(`<title>${title}</title>`, `<h2>${TITLE}</h2>${POST}`)).toBe(TITLE)
  const named = `<meta property="og:site_name" content="${SITE}">`
  expect(titleOf(`<title>${title}</title>${named}`, POST)).toBe(TITLE)
})

it.each([
  ['I/O in lamps', 'I/O in lamps'],
  ['Input / output of lamps', 'Input / output of lamps'],
  ['Oil -> wicks', 'Oil -> wicks'],
])('keeps "%s" whole', (title, whole) => {
  const named = `<meta property="og:site_name" content="${SITE}">`
  expect(titleOf(`<title>${title}</title>${named}`, POST)).toBe(whole)
})

it.each([
  [`${TITLE} - ${SITE}`, TITLE],
  ['What the lamp group did in…', TITLE],
  ['What the lamp group did in...', TITLE],
  ['A name of its own', 'A name of its own'],
])('is the headline "%s" without the site, unless it is cut', (headline, title) => {
  const data = JSON.stringify({ '@type': 'Article', headline, publisher: { name: SITE } })
  const named = `<meta property="og:site_name" content="${SITE}">`
  const head = `<title>${TITLE} - ${SITE}</title>${named}<script type="application/ld+json">${data}</script>`
  expect(titleOf(head, `<h1>${TITLE}</h1>${POST}`)).toBe(title)
})

it('is that of the post where the page is called after the site', () => {
  const site = `<header><h1><a href="/">${SITE}</a></h1></header>`
  const named = `<meta property="og:site_name" content="${SITE}">`
  expect(
    titleOf(`<title>${SITE}</title>${named}`, `${site}<article><h2>${TITLE}</h2>${POST}</article>`),
  ).toBe(TITLE)
  expect(titleOf(`<title>${SITE}</title>${named}`, `<article>${POST.repeat(9)}</article>`)).toBe(SITE)
})
