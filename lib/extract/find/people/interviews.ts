/** Interviews: a title or an opening that says with whom, questions that stand out, and the answers between them. */
import type { Block, Page } from '../../types.ts'
import { type Mention, mention, type Piece } from './mention.ts'
import { type LabelledPerson, readPeople } from './people-list.ts'

const NAME = String.raw`\p{Lu}[a-zA-ZÀ-ỿ.'’-]{1,40}(?: (?:\p{Lu}[a-zA-ZÀ-ỿ.'’-]{0,40}|van|von|de|der|bin|al|del|di)){1,3}`
const ROLE = String.raw`(?:[^,.;:–—]{0,80}?[,\s]\s{0,2})?`
/** What says with whom, in a title or a sentence; names keep their capitals, so the case is spelt out. */
const WITH = new RegExp(
  String.raw`\b(?:[Ii]nterview(?:ed)?|[Cc]onversation|Q ?& ?A|[Ss]at down(?: [a-z]{2,10}){0,3}|[Hh]ere(?: I['’]m| we['’]re)?|[Jj]oined|[Ee]ntretien|[Ee]ntrevista|[Gg]espräch|[Ii]ntervista)\s(?:with|by|avec|mit|con|com|a|à)\s${ROLE}(${NAME})(?![a-zA-ZÀ-ỿ])`,
  'u',
)
/** How many blocks may open the page before it says that it is an interview. */
const OPENING = 8
/** From so many questions on, what stands between them is answers. */
const QUESTIONS = 2

/** The person interviewed and their answers; null where the page is no interview with questions that stand out. */
export function findInterview(page: Page): Mention[] {
  const at = page.blocks.findIndex(
    (block, index) =>
      index < OPENING && !block.foreign && intervieweeIn(page.text.slice(block.start, block.end)),
  )
  const titled = intervieweeIn(page.metadata.title)
  const block = page.blocks[Math.max(at, 0)]
  const person = at >= 0 && block ? intervieweeIn(page.text.slice(block.start, block.end)) : titled
  if (!person || !block) return []
  const remarks = answersIn(page)
  if (!remarks.length && at < 0) return []
  const start = block.start + Math.max(0, page.text.slice(block.start, block.end).indexOf(person.name.text))
  return [
    mention({
      rule: 'interview',
      score: 0.8,
      start,
      end: start + person.name.text.length,
      name: person.name.text,
      form: 'full',
      block: Math.max(at, 0),
      speaks: true,
      remarks,
      ...person.qualities,
    }),
  ]
}

function intervieweeIn(text: string): LabelledPerson | null {
  const opening = text.slice(0, LONGEST)
  const people = readPeople(WITH.exec(opening)?.[1] ?? '')
  const [person] = people ?? []
  return person?.name.form === 'full' ? person : null
}

/** How much of a block is looked at, in characters. */
const LONGEST = 400

/** The blocks after each question up to the next one; none where few questions stand out. */
function answersIn(page: Page): Piece[] {
  const pieces: Piece[] = []
  let asked = 0
  for (const [index, block] of page.blocks.entries()) {
    const text = page.text.slice(block.start, block.end)
    if (isQuestion(block, text)) asked++
    else if (block.kind === 'heading') continue
    else if (asked && !block.foreign && /\p{L}{3}/u.test(text)) {
      pieces.push({ block: index, start: block.start, end: block.end })
    }
  }
  return asked >= QUESTIONS ? pieces : []
}

/** A heading or a line all in bold or italics that asks. */
function isQuestion({ kind, start, end, emphases }: Block, text: string): boolean {
  if (!/[?？]\W{0,3}$/.test(text)) return false
  const emphasised = emphases.reduce((sum, span) => sum + span.end - span.start, 0)
  return kind === 'heading' || emphasised > (end - start) * 0.8
}
