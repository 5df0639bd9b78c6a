/**
 * Libraries of few words and of every shape that a summary may have (a null, an edit, a sign that a format escapes), made of
 * invented people, words and meetings; seeded. Those in the lengths and word counts of real ones are bench/library/generate.ts's.
 */
import {
  type Action,
  GENRES,
  type Meeting,
  OUTCOME_KINDS,
  type Outcome,
  type Point,
  type Speaker,
  type Summary,
} from '../../lib/model.ts'
import { Dice } from './random.ts'

const FIRST =
  'Ada Bo Chiara Dmitri Elif Farid Gwen Hana Ivo Jin Kofi Lena Mihály Noor Oona Pía Rafael Søren'.split(' ')
const LAST =
  'Quill Spindle Abara Lindqvist Okafor Tanaka Weaver Moreau Haldane Petrov Çelik Nwosu Sato Byrne'.split(' ')
const COMPANIES = [
  'Knots Ltd',
  'Northwire',
  'Example University',
  'Loom & Sons',
  'Polder Networks',
  'Harbour IX',
]
const ROLES = ['chair', 'editor', 'area director', 'minute taker', 'author']
const PLACES = ['Turku', 'Porto', 'Nairobi', 'Sapporo', 'Quito', 'Leeds']
const GROUPS = ['loom', 'yarn', 'knot', 'weft', 'shuttle', 'bobbin', 'felt', 'tatting']
const TAGS = ['to read', 'trip report', 'for the team', 'transport', 'öffentlich', 'later']
const SUBJECTS = [
  'The draft',
  'A new revision',
  'The second interim',
  'This proposal',
  'The hackathon code',
  'The text on keys',
]
const VERBS = [
  'covers',
  'replaces',
  'needs review by',
  'was compared with',
  'does not yet explain',
  'is ready for',
]
const OBJECTS = [
  'the handshake of 0-RTT data',
  'the chairs — and the list',
  'RFC-style examples',
  'middleboxes, "as found"',
  'the IANA registry',
  'operators with 10,000 routes',
]
const TAILS = [
  '',
  ' before the next meeting',
  ', as said in London',
  ' (see slide 4)',
  '; nobody objected',
  ' at last',
]
const SECTIONS = ['Agenda bashing', 'Open issues', 'Next steps', 'Session I: transport', 'AOB']
const DAY = 24 * 60 * 60 * 1000
const FIRST_SAVED = Date.UTC(2031, 0, 6)

function sentence(dice: Dice): string {
  return `${dice.one(SUBJECTS)} ${dice.one(VERBS)} ${dice.one(OBJECTS)}${dice.one(TAILS)}.`
}

function point(dice: Dice, people: readonly string[]): Point {
  const exact = dice.many(1, 2, () => sentence(dice)).join(' ')
  const edited = dice.chance(0.05)
  return {
    text: edited ? `${exact} (checked)` : exact,
    speaker: people.length && dice.chance(0.6) ? dice.one(people) : null,
    section: dice.chance(0.8) ? dice.one(SECTIONS) : null,
    quote: dice.chance(0.97)
      ? { exact, prefix: sentence(dice).slice(-32), suffix: sentence(dice).slice(0, 32) }
      : null,
    ...(edited && { edited }),
  }
}

function speaker(dice: Dice, name: string): Speaker {
  return {
    name,
    aliases: [name.split(' ')[0] as string],
    affiliations: dice.some(COMPANIES, 0, 1),
    roles: dice.some(ROLES, 0, 2),
    said: dice.many(0, 6, () => ({ ...point(dice, []), speaker: name })),
  }
}

function meeting(dice: Dice): Meeting {
  const number = dice.number(130, 160)
  const start = Date.UTC(2020 + Math.floor(number / 10), (number % 3) * 4 + 2, 14)
  const date = (time: number) => new Date(time).toISOString().slice(0, 10)
  return {
    name: `IETF ${number}`,
    number,
    place: PLACES[number % PLACES.length] ?? null,
    start: date(start),
    end: date(start + 6 * DAY),
  }
}

/** One summary; `index` makes its address its own. */
export function randomSummary(dice: Dice, index: number): Summary {
  const people = dice.many(1, 7, () => `${dice.one(FIRST)} ${dice.one(LAST)}`)
  const names = [...new Set(people)]
  const group = dice.one(GROUPS)
  const drafts = dice.many(
    0,
    4,
    () => `draft-${dice.one(['ietf', 'quill', 'sato'])}-${group}-${dice.one(GROUPS)}`,
  )
  const saved = new Date(FIRST_SAVED + index * 3_600_000).toISOString()
  const outcome = (): Outcome => ({ ...point(dice, names), kind: dice.one(OUTCOME_KINDS) })
  const action = (): Action => ({
    ...point(dice, names),
    owner: dice.chance(0.7) ? dice.one(names) : null,
    ...(dice.chance(0.2) && { done: true }),
  })
  return {
    version: 1,
    id: dice.uuid(),
    source: {
      url: `https://notes.example/${group}/${index}`,
      title: `${group.toUpperCase()} ${dice.one(['minutes', 'at the meeting', 'interim', 'recap', 'notes & slides'])} ${dice.number(1, 40)}`,
      subtitle: dice.chance(0.2) ? sentence(dice) : null,
      site: dice.one(['Weaving', 'Datatracker', null]),
      authors: dice.some(names, 0, 2),
      published: dice.chance(0.8) ? saved.slice(0, 10) : null,
      language: dice.one(['en', 'en-GB', null]),
      words: dice.number(80, 9000),
    },
    relevant: true,
    genre: dice.one(GENRES),
    meeting: dice.chance(0.8) ? meeting(dice) : null,
    groups: [group, ...dice.some(GROUPS, 0, 2)].filter((name, at, all) => all.indexOf(name) === at),
    attendance: dice.chance(0.3)
      ? { onsite: dice.number(5, 400), remote: null, total: null, quote: null }
      : null,
    speakers: names.map((name) => speaker(dice, name)),
    abstract: dice.many(3, 5, () => point(dice, names)),
    outcomes: dice.many(0, 8, outcome),
    actions: dice.many(0, 5, action),
    highlights: dice.many(2, 10, () => point(dice, names)),
    rfcs: dice.many(0, 4, () => dice.number(90_000, 99_999)),
    drafts: [...new Set(drafts)],
    figures: dice.many(0, 1, () => ({
      url: `https://notes.example/${group}.png`,
      alt: null,
      caption: sentence(dice),
      speaker: null,
    })),
    revisions: Object.fromEntries(
      [...new Set(drafts)]
        .sort()
        .flatMap((draft) => (dice.chance(0.6) ? [[draft, `0${dice.number(0, 9)}`]] : [])),
    ),
    coverage: { remarks: 20, attributed: dice.number(0, 20) },
    warnings: dice.chance(0.1) ? ['Some remarks could not be given to a speaker.'] : [],
    content: dice.many(5, 30, () => dice.many(1, 5, () => sentence(dice)).join(' ')).join('\n\n'),
    savedAt: saved,
    updatedAt: saved,
    tags: dice.some(TAGS, 0, 3),
    note: dice.chance(0.2) ? `Ask ${dice.one(names)}.\n\n- ${sentence(dice)}` : '',
  }
}

/** A library of `count` summaries, the same for the same seed. */
export function randomLibrary(count: number, seed = 1): Summary[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, (_, index) => randomSummary(dice, index))
}
