import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

const SENTENCE =
  'The keepers of the lamps looked at the frame, and nobody in the room wanted to keep it as it was. '
const list = (name: string) =>
  `<h2>${name}</h2><ul>${[1, 2, 3].map((item) => `<li><p>${name} ${item}: ${SENTENCE}</p></li>`).join('')}</ul>`
const wrapped = (html: string) => `<div><div><div>${html}</div></div></div>`
const wordsOf = (body: string) => readPage(openPage(`<title>Lamps</title><body>${body}</body>`)).text

it('reads all parts of a post of which each has wrappers of its own', () => {
  const parts = ['Keys', 'Frames', 'Tables']
  const text = wordsOf(`<h1>Lamps</h1>${parts.map((name) => wrapped(list(name))).join('')}`)
  for (const name of parts) expect(text).toContain(`${name} 3: The keepers`)
})

it('leaves out a long bar of links beside the post', () => {
  const links = Array.from(
    { length: 60 },
    (_, at) => `<li><a href="/p${at}">What the ${at} keepers of other lamps said</a></li>`,
  )
  const text = wordsOf(
    `<div><h1>Lamps</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</div><div><ul>${links.join('')}</ul></div>`,
  )
  expect(text).toContain('nobody in the room')
  expect(text).not.toContain('other lamps')
})
