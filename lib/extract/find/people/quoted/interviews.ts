/** Interviews: a title or an opening that says who was interviewed, questions set off from the text, and the answers between them. */
import { either, sequence } from '../../../patterns/alternatives.ts'
import type { Block, Page } from '../../../types.ts'
import { isRole, merge } from '../affiliations/qualifiers.ts'
import { readParts } from '../affiliations/roles.ts'
import { type Mention, mention, type Piece } from '../mention.ts'
import { type LabelledPerson, readPeople } from '../names/people-list.ts'

const NAME = String.raw`\p{Lu}[a-zA-ZÀ-ỿ.'’-]{1,40}(?: (?:\p{Lu}[a-zA-ZÀ-ỿ.'’-]{0,40}|van|von|de|der|bin|al|del|di)){1,3}`
const ROLE = String.raw`(?:[^,.;:–—]{0,80}?[,\s]\s{0,2})?`
/** What says who was interviewed, in a title or a sentence; names keep their capitals, so the case is spelled out. */
const WITH = new RegExp(
  sequence(
    String.raw`\b`,
    either(
      '[Ii]nterview(?:ed)?|[Cc]onversation|Q ?& ?A|[Ss]at down(?: [a-z]{2,10}){0,3}',
      '[Ww]e (?:spoke|talked)',
      "[Hh]ere(?: I['’]m| we['’]re)?|[Jj]oined|[Ee]ntretien|[Ee]ntrevista|[Gg]espräch|[Ii]ntervista",
    ),
    String.raw`\s(?:with|to|by|avec|mit|con|com|a|à)\s${ROLE}(${NAME})(?![a-zA-ZÀ-ỿ])`,
  ),
  'u',
)
const OTHERWISE = new RegExp(
  either(
    sequence(
      String.raw`\b`,
      either(
        String.raw`[Ii]nterviewed|[Ii]nterviewing|[Ii]nterview:|[Ee]ntretien\s?:|[Ee]ntrevistamos a`,
        '[Ss]prachen mit',
      ),
      String.raw`\s(${NAME})`,
    ),
    // not "We asked Ada Finn to review these questions"
    String.raw`\b[Ww]e asked (${NAME})(?=\s(?:about|a few|some)\s)`,
    String.raw`^(${NAME})(?:['’]s)?(?:\s?[:–—-])?\s(?:[Ii]nterview|Q ?& ?A)\b`,
  ),
  'u',
)
/** "Ada Finn, lantern officer at Tidewater, told us": how the press introduces somebody it goes on to interview. */
const INTRODUCED = new RegExp(
  sequence(
    String.raw`^(${NAME}),\s[^.;:?!]{5,160},\s(?:[a-z]{2,12}ly\s|also\s)?`,
    either(
      'highlight|emphasi[sz]e|explain|share|answer|discuss|describe|underline|stresse|underscore',
      't(?:old|alk|ell)|sp(?:oke|eak)',
    ),
    String.raw`(?:d|ed|s)?\s`,
  ),
  'u',
)
const QUESTION_LABEL = /^(?:Q|Question|F|Frage|P|Pregunta|Pergunta)\s?\d{0,2}\s?[:.)]\s?/iu
const ANSWER_LABEL = /^(?:A|Answer|R|Réponse|Antwort|Respuesta|Resposta)\s?\d{0,2}\s?[:.)]\s?/u
/** How many blocks may open the page before it says that it is an interview. */
const OPENING = 8
/** With at least this many questions, what is between them is answers. */
const QUESTIONS = 2

/** The interviewee and their answers; null if the page is not an interview with questions set off from the text. */
export function findInterview(page: Page): Mention[] {
  const at = page.blocks.findIndex(
    (block, index) =>
      index < OPENING && !block.foreign && intervieweeIn(page.text.slice(block.start, block.end)),
  )
  const titled = intervieweeIn(page.metadata.title ?? '')
  if (at < 0 && !titled) return introduced(page)
  const block = page.blocks[Math.max(at, 0)]
  const person = at >= 0 && block ? intervieweeIn(page.text.slice(block.start, block.end)) : titled
  if (!person || !block) return []
  const remarks = answersIn(page, person.name.text)
  if (!remarks.length && at < 0) return []
  return [answering(page, Math.max(at, 0), person, remarks)]
}

/** Those named by the words right before the first question, if their answers follow. */
function introduced(page: Page): Mention[] {
  const textOf = ({ start, end }: Block) => page.text.slice(start, end)
  const first = page.blocks.findIndex((block) => isQuestion(block, textOf(block)))
  const before = page.blocks[first - 1]
  if (!before || before.foreign || first > OPENING) return []
  const people = readPeople(INTRODUCED.exec(textOf(before).slice(0, LONGEST))?.[1] ?? '')
  const person = people?.length === 1 ? people[0] : null
  const remarks = person?.name.form === 'full' ? answersIn(page, person.name.text) : []
  return person && remarks.length ? [answering(page, first - 1, person, remarks)] : []
}

/** `person`, named in the block at `at`, who gives the answers. */
function answering(page: Page, at: number, { name, qualities }: LabelledPerson, remarks: Piece[]): Mention {
  const { start: from, end } = page.blocks[at] ?? { start: 0, end: 0 }
  const start = from + Math.max(0, page.text.slice(from, end).indexOf(name.text))
  return mention({
    rule: 'interview',
    score: 0.8,
    start,
    end: start + name.text.length,
    name,
    block: at,
    speaks: true,
    remarks,
    ...qualities,
  })
}

/** ", lantern officer at Tidewater": what the person is, after the name. */
const OFFICE_BEHIND = /^,\s(?:the\s|an?\s)?(\p{L}[^,.;:?!]{2,80}?)(?=\s(?:and|who|about|to)\s|[,.;:?!]|$)/u

function intervieweeIn(text: string): LabelledPerson | null {
  const opening = text.slice(0, LONGEST)
  const match = WITH.exec(opening) ?? OTHERWISE.exec(opening)
  const name = (match?.slice(1).find(Boolean) ?? '').replace(/[.'’-]{1,9}$/, '')
  const [person] = readPeople(name) ?? []
  if (!match || person?.name.form !== 'full') return null
  const behind = OFFICE_BEHIND.exec(opening.slice(opening.indexOf(name, match.index) + name.length))?.[1]
  return behind && isRole(behind)
    ? { ...person, qualities: merge(person.qualities, readParts(behind)) }
    : person
}

/** How much of a block is examined, in characters. */
const LONGEST = 400

/** The blocks after each question up to the next one; none if there are few such questions. */
function answersIn(page: Page, name: string): Piece[] {
  const pieces: Piece[] = []
  let asked = 0
  for (const [index, block] of page.blocks.entries()) {
    const text = page.text.slice(block.start, block.end)
    if (isQuestion(block, text)) asked++
    else if (block.kind === 'heading' || standsOut(block, ['strong'])) continue
    else if (asked && !block.foreign && /\p{L}{3}/u.test(text)) {
      const named = text.startsWith(`${name}: `) ? name.length + 2 : 0
      const label = ANSWER_LABEL.exec(text)?.[0].length ?? named
      pieces.push({ block: index, start: block.start + label, end: block.end })
    }
  }
  return asked >= QUESTIONS ? pieces : []
}

/** A heading or a line all in bold or italics that asks, or one that is labelled as a question. */
function isQuestion(block: Block, text: string): boolean {
  if (QUESTION_LABEL.test(text)) return true
  return /[?？]\W{0,3}$/.test(text) && (block.kind === 'heading' || standsOut(block))
}

/** All in bold or italics, like the interviewer's words: "Some say that lanterns are slow." */
function standsOut({ start, end, emphases }: Block, kinds = ['strong', 'emphasis']): boolean {
  const emphasised = emphases.reduce(
    (sum, span) => sum + (kinds.includes(span.kind) ? span.end - span.start : 0),
    0,
  )
  return emphasised > (end - start) * 0.8
}
