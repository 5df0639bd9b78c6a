import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openPage } from './open.ts'

const table = (keys: readonly string[], values: readonly string[]) =>
  `<table><thead><tr>${keys.map((key) => `<th>${key}</th>`).join('')}</tr></thead>
  <tbody><tr>${values.map((value) => `<td><div>${value}</div></td>`).join('')}</tr></tbody></table>`

const file = (head: string) =>
  readPage(
    openPage(
      `<body><article class="markdown-body">${head}
      <p>The pear group met twice, and both sessions were full of talk about orchards.</p></article></body>`,
      'https://github.com/pears/wiki/blob/main/summary.md',
    ),
  )

test.each([
  ['authors: Ada Finn, Bo Lind', ['Ada Finn', 'Bo Lind']],
  ['authors: ["Ada Finn", \'Bo Lind\',]', ['Ada Finn', 'Bo Lind']],
  ['authors: []', []],
])('front matter as lines, with a list: %s', (line, authors) => {
  const { metadata } = file(`<p>title: Pears in a week<br>date: 2031-05-04<br>${line}</p>`)
  expect(metadata).toMatchObject({ title: 'Pears in a week', authors, published: '2031-05-04' })
})

describe('front matter that a repository shows as a table', () => {
  test('gives title, authors and day, and is no text of the post', () => {
    const { metadata, text } = file(
      table(['title', 'description', 'author', 'date'], ['Pears in a week', '', 'Ada Finn', '2031-05-04']),
    )
    expect(metadata).toMatchObject({
      title: 'Pears in a week',
      authors: ['Ada Finn'],
      published: '2031-05-04',
    })
    expect(text).toMatch(/^The pear group/)
  })

  test('of a wiki tells when its file was moved or edited, and not the day of the post', () => {
    const { metadata } = file(
      table(
        ['title', 'published', 'date', 'editor', 'dateCreated'],
        ['Pears in a week', 'true', '2032-12-20 01:45:06 UTC', 'markdown', '2032-12-20 01:45:02 UTC'],
      ),
    )
    expect(metadata).toMatchObject({ title: 'Pears in a week', published: null })
  })

  test('is not taken for a table that says something else', () => {
    const { text } = file(table(['title', 'speaker'], ['Pear keys', 'Ada Finn']))
    expect(text).toContain('Pear keys')
    const talk = table(['Time', 'Title', 'Author'], ['10:00', 'Pear keys', 'Ada Finn'])
    expect(file(talk).text).toContain('Ada Finn')
    const rows = table(['title', 'author'], ['Pear keys', 'Ada Finn']).replace(
      '</tbody>',
      '<tr><td>Plum keys</td><td>Bo Lind</td></tr></tbody>',
    )
    expect(file(rows).text).toContain('Plum keys')
  })
})
