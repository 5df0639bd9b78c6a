import { expect, it } from 'vitest'
import { centrality } from '../../../../lib/extract/judge/centrality.ts'
import { nearlySame } from '../../../../lib/extract/judge/duplicates.ts'
import { judgeHighlights } from '../../../../lib/extract/judge/highlights.ts'
import { candidatesOf } from '../../../../lib/extract/judge/salience.ts'
import type { Genre } from '../../../../lib/model.ts'
import { findPoints } from '../find/points.ts'

const highlightsOf = (source: string, genre?: Genre) => {
  const { reading, statements, scores } = findPoints(source, genre)
  return judgeHighlights(reading, statements, scores)
}

it('ranks what was decided above what was merely said', () => {
  const { highlights } = highlightsOf(
    '# Lantern interim\n\nThe weather was fine on that day and coffee was served.\n\nThe working group decided to drop the greeting frame from the lantern protocol.',
  )
  expect(highlights[0]?.text).toContain('decided to drop the greeting frame')
})

it('shows only one of two near-duplicates', () => {
  const twice = 'The working group decided to drop the greeting frame from the lantern protocol.'
  expect(highlightsOf(`${twice}\n\n${twice}`).highlights).toHaveLength(1)
})

it('keeps sentences that need the one before them out of the abstract', () => {
  const { abstract } = highlightsOf(
    'The working group agreed to adopt the lantern document.\n\nIt was then agreed to drop the greeting frame.',
  )
  expect(abstract.map(({ text }) => text)).toEqual([
    'The working group agreed to adopt the lantern document.',
  ])
})

it('begins the abstract of a post with the sentence that says which meeting it is about, and not that of minutes', () => {
  const opening = 'I was in Turku for the whole of IETF 115 and saw the sun twice.'
  const decided = [
    'The lamp working group agreed to adopt a document on wicks.',
    'Consensus was to drop the greeting frame for good.',
    'The chairs approved the charter of the harbour pilots.',
    'Nobody objected to a last call for the fog signals.',
    'The area director decided to close the window project.',
    'It was agreed that stairs need a registry of their own.',
  ]
  const source = [opening, ...decided].join('\n\n')
  expect(highlightsOf(source, 'recap').abstract[0]?.text).toBe(opening)
  expect(highlightsOf(source, 'minutes').abstract.map(({ text }) => text)).not.toContain(opening)
})

it('tells what points back to a time or a thing with the sentence that has it', () => {
  const before = 'Two keepers met in Turku in 1986.'
  const { abstract } = highlightsOf(
    `${before} During that week the lamp working group was proposed.`,
    'article',
  )
  expect(abstract.map(({ text }) => text)).toEqual([
    `${before} During that week the lamp working group was proposed.`,
  ])
})

it('calls a statement central that shares rare words with many others', () => {
  const ranks = centrality([['lantern', 'frame'], ['lantern', 'window'], ['frame', 'lantern'], ['coffee']])
  expect(ranks[3]).toBe(0)
  expect(ranks[0]).toBeGreaterThan(ranks[1] ?? 1)
})

it('compares by the shorter of two statements', () => {
  expect(nearlySame(new Set('abcdefg'), new Set('abcdefxyz'))).toBe(true)
  expect(nearlySame(new Set(['a', 'b', 'c']), new Set(['a', 'x', 'y']))).toBe(false)
})

it('shows no header of a mail and no disclaimer', () => {
  const { highlights } = highlightsOf(
    'Subject: Call for adoption of the lantern draft\n\nThe views expressed here are my own.\n\nThe group adopted the lantern draft.',
  )
  expect(highlights.map(({ text }) => text)).toEqual(['The group adopted the lantern draft.'])
})

it('shows no heading of a word or two, no address alone, no footer and no list of those present', () => {
  const apparatus = [
    'Standard lamps',
    'https://lantern.example/wiki/frames',
    'Lamps mailing list lamps@lantern.example https://lantern.example/mailman/listinfo/lamps',
    'Orla Fennimore (Lantern Works) / Area Director',
    'Rate this article',
  ]
  const { highlights } = highlightsOf([...apparatus, 'The group adopted the lantern draft.'].join('\n\n'))
  expect(highlights.map(({ text }) => text)).toEqual(['The group adopted the lantern draft.'])
})

it('tells a sentence that goes on from another together with it, and never without', () => {
  const { highlights } = highlightsOf(
    'The greeting frame was discussed at length. It was adopted by the working group.\n\nThis was then closed with no action.',
  )
  const texts = highlights.map(({ text }) => text)
  expect(texts).toContain('The greeting frame was discussed at length. It was adopted by the working group.')
  expect(texts).not.toContain('This was then closed with no action.')
})

it('shows a line that stands like a title in minutes, whose lines have no full stops, and in no post', () => {
  const source = 'Lanterns over the harbour of Turku\n\nThe group adopted the lantern draft.'
  const textsAs = (genre: Genre) => highlightsOf(source, genre).highlights.map(({ text }) => text)
  expect(textsAs('recap')).toEqual(['The group adopted the lantern draft.'])
  expect(textsAs('minutes')).toContain('Lanterns over the harbour of Turku')
})

it('needs the question to tell its answer', () => {
  const { reading, statements, scores } = findPoints('Does the lamp greet the harbour? Not so much.', 'recap')
  const candidates = candidatesOf(reading, statements, scores)
  expect(candidates.map(({ from }) => from)).toEqual([0, 0])
})

it('says what the IETF is only where that is explained', () => {
  const source =
    'The IETF is an open community that makes the standards of the Internet.\n\nThe group adopted the lantern draft.'
  const texts = (genre: Genre) => highlightsOf(source, genre).highlights.map(({ text }) => text)
  expect(texts('recap')).toEqual(['The group adopted the lantern draft.'])
  expect(texts('article')).toHaveLength(2)
})

it('begins the abstract of minutes with what each section came to', () => {
  const decisions = [
    'The working group decided to drop the greeting frame.',
    'Strong consensus to adopt draft-fennimore-tides as a document of the group.',
    'The chairs concluded that there is rough consensus on publishing keeper addresses.',
    'The room agreed that colours of lamps are out of scope.',
    'The hum showed clear support for one harbour registry.',
    'The group resolved to merge both foghorn proposals into one.',
  ]
  const last = 'No further changes to the text of the seventeen windows were needed.'
  const { abstract } = highlightsOf(`# Frames\n\n${decisions.join('\n\n')}\n\n# Windows\n\n${last}`)
  expect(abstract.map(({ text }) => text)).toContain(last)
})

it('shows neither the question of an interview that stands out nor a few words before a list', () => {
  const source =
    'Here are my notes:\n\n**Why did you come to the lantern meeting?**\n\nThe lantern frame is where all the interesting work on light is being done.'
  const { highlights } = highlightsOf(source, 'article')
  expect(highlights.map(({ text }) => text)).toEqual([
    'The lantern frame is where all the interesting work on light is being done.',
  ])
})

it('shows no line of a post that breaks off', () => {
  const { highlights } = highlightsOf(
    'The older way of doing it...\n\nThe group adopted the lantern draft.',
    'recap',
  )
  expect(highlights.map(({ text }) => text)).toEqual(['The group adopted the lantern draft.'])
})

it('does not show all of a short page', () => {
  const sentences = [
    'The group adopted the lantern draft at its meeting in Turku.',
    'Orla Fennimore presented a frame for signals between ships.',
    'There was no consensus on how bright a lamp has to be.',
    'A second implementation was shown by two students.',
    'Coffee was served in the hall beside the harbour.',
    'Most of those present came by boat from the islands.',
  ]
  expect(highlightsOf(sentences.join('\n\n'), 'recap').highlights).toHaveLength(5)
})

const DECIDED = 'The lamp working group adopted the document on wicks.'

it('tells what goes on from the sentence before together with that', () => {
  const [before, after] = ['The keepers wanted a longer wick.', 'However, the group adopted a shorter one.']
  const { highlights } = highlightsOf(`${before} ${after}\n\n${DECIDED}`, 'recap')
  expect(highlights.map(({ text }) => text)).toContain(`${before} ${after}`)
})

it('tells a line that ends in a colon with its list where that is short, and else not at all', () => {
  const lead = 'The lamp keepers look at two sides of every such question of light:'
  const items = ['- How lamps are trimmed.', '- Glass']
  const short = highlightsOf([DECIDED, lead, items.join('\n'), DECIDED].join('\n\n'), 'recap').highlights
  expect(short.map(({ text }) => text)).toContain(`${lead} How lamps are trimmed. Glass`)
  const long = items.map((item) => `${item} and ${'so on, '.repeat(40)}`)
  const { highlights } = highlightsOf([DECIDED, lead, long.join('\n'), DECIDED].join('\n\n'), 'recap')
  expect(highlights.map(({ text }) => text).join()).not.toContain(lead)
})

it('tells a line before a quotation with it, and one before code not at all', () => {
  const lead = 'The harbour pilots of the lamp working group put it like this:'
  const code = 'A lamp of the lamp working group is lit with one line of the script:'
  const { highlights } = highlightsOf(
    `${DECIDED}\n\n${lead}\n\n> We steer by whatever is lit.\n\n${code}\n\n\`\`\`\nlight(lamp)\n\`\`\`\n\n${DECIDED}`,
    'recap',
  )
  const texts = highlights.map(({ text }) => text)
  expect(texts).toContain(`${lead} We steer by whatever is lit.`)
  expect(texts.join()).not.toContain(code)
})

it('shows no code of a post, and no line of its table of contents', () => {
  const source = `- Lamps of the harbour group\n\n- How lamps are lit in the fog\n\n# Lamps of the harbour group\n\n${DECIDED}\n\n\`\`\`\nlamp --harbour --group working draft lamp\n\`\`\`\n\n# How lamps are lit in the fog\n\n${DECIDED}`
  const texts = highlightsOf(source, 'recap').highlights.map(({ text }) => text)
  expect(texts).not.toContain('Lamps of the harbour group')
  expect(texts.join()).not.toContain('--harbour')
})

it('tells no sentence twice in the abstract', () => {
  const { abstract } = highlightsOf(
    'At IETF 93 we wanted to count the lamps of the harbour. This was put off by the IETF, since nobody had asked the keepers.',
    'recap',
  )
  expect(
    abstract
      .map(({ text }) => text)
      .join()
      .match(/count the lamps/g),
  ).toHaveLength(1)
})

it('begins the abstract with the list that says what a post is about', () => {
  const lead = 'During IETF 93 two groups of the harbour met:'
  const { abstract } = highlightsOf(`${lead}\n\n- Lamps\n- Windows\n\n${DECIDED}`, 'recap')
  expect(abstract[0]?.text).toBe(`${lead} Lamps, Windows`)
})

it('tells what the IETF is only where an abstract has room for it', () => {
  const known =
    'Die IETF ist eine internationale Organisation von Leuten, die Lampen und ihre Fenster beschreiben.'
  const told = [
    'Ada Finn hat in der ersten Gruppe neue Lampen des Hafens vorgestellt.',
    'Am Dienstag wurde lange erwogen, wie viel Öl ein Turm im Winter verbraucht.',
    'Wer die Fenster putzt, soll im kommenden Frühjahr ein eigener Entwurf regeln.',
    'Drei Hersteller zeigten Dochte, die auch bei Sturm nicht gleich verlöschen.',
    'Zum Schluss beschrieb Mara Tolland den Nebel vor der Küste von Turku.',
    'Gezählt wurden an allen Abenden zusammen mehr als vierhundert Schiffe.',
  ]
  const { abstract } = highlightsOf([...told, known].join('\n\n'), 'article')
  expect(abstract.map(({ text }) => text)).not.toContain(known)
})

it('tells another of something together with the first', () => {
  const [first, other] = ['The lamp document is done.', 'Another document on wicks was adopted by the group.']
  const { highlights, abstract } = highlightsOf(`${first} ${other}\n\n${DECIDED}`, 'recap')
  expect(highlights.map(({ text }) => text)).toContain(`${first} ${other}`)
  expect(abstract.map(({ text }) => text)).not.toContain(other)
})

it('sets no comma after the "and" before the last of a list', () => {
  const lead = 'The lamp working group decided on these three:'
  const { highlights } = highlightsOf(
    `${lead}\n\n- the length of wicks;\n- the glass; and\n- the oil.`,
    'recap',
  )
  expect(highlights.map(({ text }) => text)).toContain(`${lead} the length of wicks; the glass; and the oil.`)
})
