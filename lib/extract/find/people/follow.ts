/** Sentences that go on with the person before: "She referenced ...", "The talk included ...", a next paragraph's "He". */
import type { Page, Sentence } from '../../types.ts'
import type { Mention, Piece } from './mention.ts'

const PRONOUN = /^(?:he|she)\b|^(?:his|her)\s+\p{Ll}+/iu
const PLURAL = /^(?:they|both)\b/i
const ITS_TALK =
  /^(?:the|this|that)\s+(?:talk|presentation|speech|demo|demonstration|session|proposal|main (?:focus|point)|focus)\b/i
/** After so many sentences a pronoun no longer surely means the person. */
const REACH = 6

/** Adds to the remarks of each mention in prose the sentences that go on with it. `mentions` stand in page order. */
export function followOn(
  page: Page,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const more = new Map<Mention, Piece[]>()
  let at = 0
  let last: readonly Mention[] = []
  let age = 0
  for (const sentence of sentences) {
    const here: Mention[] = []
    for (; at < mentions.length; at++) {
      const next = mentions[at]
      if (!next || next.start >= sentence.end) break
      if (next.speaks && next.start >= sentence.start) here.push(next)
    }
    if (here.length) {
      last = here
      age = 0
    } else if (last.length && ++age <= REACH && goesOn(page, sentence, last)) {
      for (const mention of last) more.set(mention, [...(more.get(mention) ?? []), { ...sentence }])
      age = 0
    } else if (page.blocks[sentence.block]?.kind === 'heading') last = []
  }
  return mentions.map((mention) => {
    const pieces = more.get(mention)
    return pieces ? { ...mention, remarks: [...mention.remarks, ...pieces] } : mention
  })
}

function goesOn(page: Page, sentence: Sentence, last: readonly Mention[]): boolean {
  const block = last[0]?.block ?? 0
  if (sentence.block - block > 1) return false
  const text = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))
  if (last.length > 1) return sentence.block === block && PLURAL.test(text)
  return PRONOUN.test(text) || (sentence.block === block && ITS_TALK.test(text))
}
