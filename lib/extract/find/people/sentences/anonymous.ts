/** Persons known only by role: "An IETF AD outlined ...", "One operator asked ...". */
import { isRoleHead } from '../../../lexicon/roles.ts'
import { MEETING_VERBS } from '../../../lexicon/verbs.ts'
import type { Sentence } from '../../../types.ts'
import { type Mention, mention } from '../mention.ts'

const SUBJECT =
  /^((?:An?|One|Another)\s+(?:[\p{L}\p{N}/&-]+\s+){0,4}?(\p{L}[\p{L}-]*))\s+(?:also\s+|then\s+)?(\p{Ll}+)\b/u
/** Bodies whose members speak: "An IESG (member)". */
const BODIES =
  /^(?:IESG|IAB|IRSG|attendee|audience|vendor|delegate|representative|implementer|implementor|chair)$/i

/** The anonymous person that a sentence starts with, or null. */
export function findAnonymous(sentence: Sentence): Mention | null {
  const match = SUBJECT.exec(sentence.text.slice(0, 120))
  const [, name, head, verb] = match ?? []
  if (!name || !head || !verb || !MEETING_VERBS.has(verb) || !/(?:ed|s|said|led|gave|ing)$/.test(verb))
    return null
  if (!isRoleHead(head) && !BODIES.test(head)) return null
  const { start, end, block } = sentence
  return mention({
    rule: 'role-alone',
    score: 0.6,
    start,
    end: start + name.length,
    name: { text: name, form: 'full' },
    block,
    speaks: true,
    remarks: [{ block, start, end }],
  })
}
