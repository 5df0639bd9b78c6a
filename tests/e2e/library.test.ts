/** The library, driven as a person would: what was saved is found, read and followed. */
import { summary } from '../support/summary.ts'
import { importSummaries, openFilled, openLibrary, save, three } from './support/library.ts'
import { expect, test } from './support/test.ts'
import { RECAP } from './support/titles.ts'

test('with nothing saved there is nothing to filter and to sort, but the ways to begin', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  await library.shows('Nothing is saved yet')
  await library.hides('Filters')
  await library.hides('Sort by')
  await library.goTo('Overview')
  await library.press('See how it works')
  await library.shows('Read the example')
})

test('finds by every filter, by facets and by completion, and the address holds the query', async ({
  micline,
}) => {
  const library = await openLibrary(micline)
  await library.shows('Nothing is saved yet')
  await importSummaries(library, three())
  await library.goTo('Find')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  for (const [query, titles] of [
    ['speaker:bo', ['Yarn recap']],
    ['group:loom', ['Loom minutes']],
    ['meeting:139', ['Yarn recap']],
    ['rfc:99991', ['Loom minutes']],
    ['draft:quill-loom-knots', ['Knots on the list', 'Yarn recap', 'Loom minutes']],
    ['tag:later', ['Loom minutes']],
    ['genre:mail', ['Knots on the list']],
    ['before:2031', ['Yarn recap']],
    ['after:2031', ['Knots on the list', 'Loom minutes']],
    ['"list adopted"', ['Knots on the list']],
    ['-genre:mail -tag:later', ['Yarn recap']],
  ] as const) {
    await library.find(query)
    await library.lists([...titles])
  }
  await library.find('')
  await library.narrow('Minutes')
  await library.lists(['Loom minutes'])
  expect(library.page.url()).toContain('genre')
  await library.page.goBack()
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  await library.choose('Sort by', 'Meeting')
  await library.lists(['Loom minutes', 'Yarn recap', 'Knots on the list'])
  await library.page.reload()
  await library.lists(['Loom minutes', 'Yarn recap', 'Knots on the list'])
})

test('what is about the words comes first, unless another order is asked for', async ({ micline }) => {
  const library = await openFilled(micline)
  await library.find('loom')
  await library.lists(['Loom minutes', 'Knots on the list', 'Yarn recap'])
  await library.choose('Sort by', 'Date saved')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
})

test('the list is never blank while one types', async ({ micline }) => {
  const library = await openFilled(micline)
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  const { page } = library
  await page.evaluate(() => {
    const look = () => {
      const rows = [...document.querySelectorAll('.summary-list li')]
      if (rows.some((row) => !row.textContent)) document.body.dataset.blank = 'seen'
      requestAnimationFrame(look)
    }
    look()
  })
  await library.find('xyzzy')
  await library.lists([])
  await library.find('loom minutes')
  await library.lists(['Loom minutes'])
  await library.find('')
  await library.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
  expect(await page.evaluate(() => document.body.dataset.blank)).toBeUndefined()
})

test('answers bad queries and bad addresses with a sentence', async ({ micline }) => {
  const library = await openFilled(micline)
  for (const [query, sentence] of [
    ['- -', 'There are no words to find in this search'],
    ['colour:red', '“colour:” is not a filter'],
    ['"went well', 'A quotation mark is not closed'],
    ['before:soon', '“soon” is not a date'],
    ['(zz+)+$ [', 'Nothing saved matches this search'],
  ] as const) {
    await library.find(query)
    await library.shows(sentence)
  }
  await library.hides('0 summaries')
  const gone = await openLibrary(micline, '#/?open=6f2c1d8e-0b0a-4c58-9d0e-000000000000')
  await gone.shows('This summary is no longer in the library')
  const nowhere = await openLibrary(micline, '#/nowhere/%E0%A4%A')
  await nowhere.lists(['Knots on the list', 'Yarn recap', 'Loom minutes'])
})

test('opens a summary with 3,000 points and a title of 5,000 letters', async ({ micline }) => {
  const library = await openLibrary(micline)
  const remark = (index: number) => ({
    text: `Remark ${index}`,
    speaker: 'Ada Quill',
    section: null,
    quote: null,
  })
  const said = Array.from({ length: 3000 }, (_, index) => remark(index))
  const speaker = { name: 'Ada Quill', aliases: [], affiliations: [], roles: [], said }
  const title = `Loom ${'x'.repeat(4995)}`
  await importSummaries(library, [summary({ speakers: [speaker], source: { ...summary().source, title } })])
  await library.goTo('Find')
  await library.find('remark 2999')
  await library.lists([title.slice(0, 300)])
  await library.press('Loom xxx')
  await library.shows('Show more (2,980)')
  await library.press('Show more (2,980)')
  await library.shows('Show more (2,780)')
})

test('a long summary opens where the words that were searched for stand', async ({ micline }) => {
  const library = await openLibrary(micline)
  const remark = (text: string) => ({ text, speaker: null, section: null, quote: null })
  const texts = Array.from({ length: 12 }, (_, index) => `Thread ${index} holds. `.repeat(18))
  const highlights = [...texts, 'One thread is of silk.'].map(remark)
  await importSummaries(library, [summary({ highlights })])
  await library.goTo('Find')
  await library.find('silk')
  await library.press(summary().source.title)
  const isInSight = await library.page.waitForFunction(() => {
    const hit = document.querySelector('.read-view mark')?.getBoundingClientRect()
    return hit && hit.top > 0 && hit.bottom < innerHeight
  })
  expect(await isInSight.jsonValue()).toBe(true)
})

test('an earlier version of a page stays readable, and what has changed is told', async ({ micline }) => {
  const body = (outcome: string) =>
    `<title>Loom at IETF 142</title><article><h1>Loom at IETF 142</h1><p>Minutes of the LOOM working group, IETF 142.</p>
    <p>The chairs opened the meeting and thanked the hosts for the room and for the tea that they had made.</p>
    <h2>Decisions</h2><ul><li>${outcome}</li></ul></article>`
  micline.server.make('/loom', { body: body('The group agreed to adopt the draft on knots.') })
  const page = await micline.visit('/loom')
  await save(micline, page)
  micline.server.make('/loom', { body: body('The group agreed not to adopt the draft on knots.') })
  await page.reload()
  await save(micline, page)
  const library = await openLibrary(micline)
  await library.open('Loom at IETF 142')
  await library.press('Earlier versions (1)')
  await library.shows('The group agreed to adopt the draft on knots.')
  await library.pressIn('Outcomes', 'Edit')
  await library.fill('Text', 'The group agreed not to adopt the draft on knots, as Ada told me.')
  await library.press('Save')
  await library.shows('Your edits (1)')
  const changes = await library.page.$eval('.revisions', (list) => (list as HTMLElement).innerText)
  expect(changes).toContain('The group agreed not to adopt the draft on knots.')
  // What the user has written is no change of the page.
  expect(changes).not.toContain('Ada')
})

test('a point leads to its sentence in the saved post and on the page', async ({ micline }) => {
  const post = await micline.visit('recap-tides')
  await save(micline, post)
  await post.close()
  const library = await openLibrary(micline)
  await library.open(RECAP)
  await library.press('Saved post')
  await library.press('There was consensus that')
  const lit = await library.page.waitForFunction(() => {
    const [range] = CSS.highlights.get('point') ?? []
    return range?.toString()
  })
  expect(await lit.jsonValue()).toContain('is a good starting point for that format.')
  // Only what is read has scrolled: the search field stays where it was.
  const main = await library.page.$eval('main', ({ scrollTop, scrollHeight, clientHeight }) => [
    scrollTop,
    scrollHeight - clientHeight,
  ])
  expect(main).toEqual([0, 0])
  await library.press('Show on page: There was consensus')
  await micline.openedTab('recap-tides')
})

test('a draft is followed across pages, and a person who goes by two names', async ({ micline }) => {
  const library = await openLibrary(micline)
  await importSummaries(
    library,
    three().map((one) => ({ ...one, actions: [] })),
  )
  await library.goTo('Find')
  await library.find('draft-quill-loom-knots-07')
  await library.press('Everything about draft-quill-loom-knots')
  await library.shows('3 summaries')
  await library.shows('The list adopted draft-quill-loom-knots.')
  const titles = await library.page.$$eval('.timeline h2 a', (links) => links.map((link) => link.textContent))
  expect(titles).toEqual(['Knots on the list', 'Loom minutes', 'Yarn recap'])
  await library.goTo('Find')
  await library.find('ada quill')
  await library.press('Everything about Ada Quill')
  await library.shows('1 summary')
  await library.fill('Also known as', 'A. Quill')
  await library.page.keyboard.press('Enter')
  await library.shows('2 summaries')
  await library.page.reload()
  await library.shows('2 summaries')
  await library.press('Separate')
  await library.shows('1 summary')
})

test('whoever owes something is led to from the open actions, whatever is said of them', async ({
  micline,
}) => {
  const owedBy = (owner: string, text: string) => ({
    actions: [{ text, owner, speaker: null, section: null, quote: null }],
  })
  const [first, second, third] = three()
  if (!first || !second || !third) throw new Error('There are three')
  const library = await openLibrary(micline)
  await importSummaries(library, [
    { ...first, ...owedBy('The chairs', 'Call for adoption.') },
    { ...second, ...owedBy('Chairs', 'Ask the area director.') },
    { ...third, ...owedBy('Bo Spindle, Una Reed', 'Write the text.') },
  ])
  await library.goTo('Open actions')
  await library.press('Una Reed')
  await library.shows('1 summary')
  await library.shows('Write the text.')
  await library.goTo('Open actions')
  // In two groups they are not the same people.
  await library.shows('Chairs yarn · 1')
  await library.shows('The chairs loom · 1')
  await library.goTo('Find')
  await library.find('person:"Chairs"')
  await library.press('Everything about Chairs')
  await library.shows('2 summaries')
  await library.shows('Call for adoption.')
  await library.shows('Ask the area director.')
  await library.press('As a search')
  await library.lists(['Yarn recap', 'Loom minutes'])
  await library.goTo('Open actions')
  await library.press('Export as a Markdown task list')
  expect((await micline.downloaded()).text).toContain('- [ ] **Bo Spindle, Una Reed:** Write the text.')
})
