/** One small summary with something in every field, and its parts, for tests. */
import type { Point, Speaker, Summary } from '../../lib/model.ts'

/** A point of which nothing is known but its words, and who said them. */
export function point(text: string, speaker: string | null = null): Point {
  return { text, speaker, section: null, quote: null }
}

/** A person of whom nothing is known but the name, and what they said. */
export function person(name: string, said: Point[] = []): Speaker {
  return { name, aliases: [], affiliations: [], roles: [], said }
}

function quoted(text: string, speaker: string | null = null): Point {
  return { ...point(text, speaker), section: 'The meeting', quote: { exact: text } }
}

/** A fresh copy, with `changes` laid over it. */
export function summary(changes: Partial<Summary> = {}): Summary {
  const done = quoted('The loom-protocol draft is done.')
  const hands = quoted('Most hands were for knots', 'Ada Quill')
  return {
    version: 1,
    id: '6f2c1d8e-0b0a-4c58-9d0e-3a51f0a7c001',
    source: {
      url: 'https://weaving.example/posts/loom?page=2',
      title: 'Loom at the winter meeting',
      subtitle: null,
      site: 'Weaving',
      authors: ['Bo Spindle'],
      published: '2031-02-04',
      language: 'en',
      words: 812,
    },
    relevant: true,
    genre: 'recap',
    meeting: { name: 'IETF 140', number: 140, place: 'Turku', start: '2031-02-01', end: '2031-02-06' },
    groups: ['loom'],
    attendance: { onsite: 31, remote: null, total: null, quote: { exact: '31 people in the room' } },
    speakers: [
      { name: 'Ada Quill', aliases: ['Ada'], affiliations: ['Knots Ltd'], roles: ['editor'], said: [hands] },
    ],
    abstract: [done],
    outcomes: [{ ...hands, kind: 'poll' }],
    actions: [
      { ...quoted('post a new revision', 'Ada Quill'), owner: 'Ada Quill' },
      { ...quoted('thank the hosts'), quote: null, owner: null, done: true },
    ],
    highlights: [done],
    rfcs: [99991],
    drafts: ['draft-quill-loom-knots', 'draft-quill-loom-yarn'],
    figures: [{ url: 'https://weaving.example/knot.png', alt: 'A knot', caption: null, speaker: null }],
    savedAt: '2031-02-05T10:00:00.000Z',
    updatedAt: '2031-02-05T10:00:00.000Z',
    tags: ['to read'],
    note: 'ask #loom about |pipes|',
    revisions: { 'draft-quill-loom-knots': '07' },
    coverage: { remarks: 5, attributed: 3 },
    warnings: ['Two remarks could not be given to a speaker.'],
    content: 'The loom-protocol draft is done.',
    ...changes,
  }
}
