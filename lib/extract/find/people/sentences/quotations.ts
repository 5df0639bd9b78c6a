/**
 * Quotations whose speaker is only named at the end: by the next sentence ("That is what Ada Finn said", "Das sagte
 * Ada Finn"), or by the last of its own ("... matters,” said Ada Finn").
 */
import { VERBS_ABROAD } from '../../../lexicon/verbs-abroad.ts'
import { either, sequence } from '../../../patterns/alternatives.ts'
import type { Page, Sentence } from '../../../types.ts'
import type { Mention } from '../mention.ts'
import type { Occurrence } from './speech-acts/occurrence.ts'

/** The rule's name. */
export const SAID_ABOVE = 'said-above'

const SAYS = sequence(
  either(
    String.raw`(so|thus)\s(?:said|says|spoke|wrote)|(?:that|this)(?:['’]s|\s(?:is|was))\s(what|how)`,
    String.raw`(?:that|das|dies)\s(was|war)`,
    sequence(
      either(
        "das|dies|so|zo|dat|c['’]est ce qu['’]a|voilà ce qu['’]a|ainsi|así lo|eso|(?:fue|es) lo que",
        'foi o que|assim',
      ),
      String.raw`\s([a-zà-ÿ]{3,20})`,
    ),
  ),
  String.raw`\s(?:(?:the|der|die|la|le|el|o|a)\s)?`,
)
const OPENING = new RegExp(`^${SAYS}`, 'i')
/** The same up to the name; a presenter's label may come before it. */
const BEFORE_NAME = new RegExp(`^(?:[^:.?!]{2,40}:\\s)?${SAYS}$`, 'i')
/** How a sentence continues that started with "That is what Ada Finn". */
const SAID = /^\s(?:said|says|put|puts|told|explained|described|sees|saw)\b/
const OPENS = /^\s{0,3}["“„«»「『]/
const CLOSES = /["”“«»」』][.,]?\s{0,3}$/
/** "That was Ada Finn.": refers to a quotation only if there is one above. */
const WAS = /^(?:[^:.?!]{2,40}:\s)?(?:that|das|dies)\s(?:was|war)\s/i
/** A quotation that ends inside the sentence. */
const CLOSED_EARLY = /^[^"“”«»„]{1,400}["”“»],?\s/
/** The rules by which the sentence of a quotation itself names its speaker. */
const WITHIN = new Set(['said-by', 'said-by-shape', 'verb-of-saying', 'verb-of-saying-shape'])
/** Quotation marks of all languages: what opens in one closes in another. */
const MARKS = /["“”„«»]/g
/** "her answer", "et son retour": something of somebody's that was said or written. */
const ANSWER = new RegExp(
  String.raw`(?:['’]s|(?<![a-zà-ÿ])(?:his|her|their|whose|sa|son|ses|seine?|ihre?|sus?|sua?))\s(?:[a-zà-ÿ]{2,15}\s){0,2}${either(
    'answer|reply|response|feedback|reaction|words|comments?|e-?mail|message|advice|verdict|statement',
    'retour|réponse|réaction|mots|avis|commentaire',
    'Antwort|Rückmeldung|Reaktion|Worte|Kommentar',
    'respuesta|palabras|comentario|resposta|palavras|comentário',
  )}(?![a-zà-ÿ])`,
  'i',
)
/** The longest quotation looked for in the block of its own sentence, in sentences. */
const REACH = 8

const tellsWhose = ([, english, asked, was, abroad]: RegExpExecArray) =>
  (english ?? asked ?? was) !== undefined || VERBS_ABROAD.has(abroad?.toLowerCase() ?? '')

/** True if the words around names say that what is above is theirs. */
export function pointsAbove({ before, rest }: Occurrence): boolean {
  const match = BEFORE_NAME.exec(before)
  return match !== null && tellsWhose(match) && (match[2] === undefined || SAID.test(rest))
}

/** True for a line that only names the speaker of the quotation in the line above: what a presenter says between two of them. */
export function tellsOfQuotation(text: string, above: string): boolean {
  const match = OPENING.exec(text)
  return match !== null && tellsWhose(match) && isQuotation(above)
}

/** True for a text that is entirely in quotation marks. */
export const isQuotation = (text: string): boolean => OPENS.test(text) && CLOSES.test(text)

/** How many quotation marks `text` has: if the number is odd, one has no counterpart. */
export const countMarks = (text: string): number => text.match(MARKS)?.length ?? 0

/** True for a sentence that ends a quotation that it does not open: '... matters," said Ada Finn.'. */
export function endsQuotation(text: string): boolean {
  return countMarks(text) % 2 === 1 && !OPENS.test(text) && CLOSED_EARLY.test(text)
}

/**
 * Assigns the quotation above to those a sentence names as its speakers, and makes those speakers whose answer a line announces
 * below. `mentions` are in the order of `sentences`.
 */
export function withQuotations(
  page: Page,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  let own = 0
  return mentions.map((mention, at) => {
    while ((sentences[own]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) own++
    const sentence = sentences[own]
    if (mention.speaks && WITHIN.has(mention.rule) && endsQuotation(sentence?.text ?? ''))
      return { ...mention, remarks: [...openingOf(sentences, own), ...mention.remarks] }
    if (mention.rule === 'named' && sentence) {
      const isSole = !isIn(sentence, mentions[at - 1]) && !isIn(sentence, mentions[at + 1])
      const answers = isSole && introducesAnswer(page, sentence, mention)
      return answers ? { ...mention, rule: 'answer-below', speaks: true, remarks: [sentence] } : mention
    }
    if (mention.rule !== SAID_ABOVE) return mention
    const remarks = quotationAbove(page, sentences, own)
    if (remarks.length) return { ...mention, remarks }
    return WAS.test(sentence?.text ?? '') ? { ...mention, speaks: false, remarks: [] } : mention
  })
}

const isIn = ({ start, end }: Sentence, mention: Mention | undefined) =>
  mention !== undefined && mention.start >= start && mention.start < end

/** "I asked Ada Finn, and her answer was short:" right above a quotation. */
function introducesAnswer(
  { blocks }: Page,
  { text, start, end, block }: Sentence,
  mention: Mention,
): boolean {
  const below = blocks[block + 1]
  if (!text.endsWith(':') || below?.kind !== 'quote' || below.foreign || blocks[block]?.end !== end)
    return false
  return ANSWER.test(text.slice(mention.end - start))
}

/** The sentences of the quotation right above the one at `own`: a block of its own, or the end of the same block. */
function quotationAbove({ blocks, text }: Page, sentences: readonly Sentence[], own: number) {
  const [last, here] = [sentences[own - 1], sentences[own]]
  const block = last && blocks[last.block]
  if (!last || !here || !block) return []
  const before = sentences.slice(Math.max(0, own - REACH), own).filter((one) => one.block === last.block)
  if (last.block !== here.block) {
    const isApart = last.block === here.block - 1
    const isQuoted = block.kind === 'quote' || isQuotation(text.slice(block.start, block.end))
    return isApart && isQuoted ? before : []
  }
  const opening = before.findLastIndex((one) => OPENS.test(one.text))
  return CLOSES.test(last.text) && opening >= 0 ? before.slice(opening) : []
}

/** The sentences before the one at `own`, in its block, back to the one that opens the quotation it ends. */
function openingOf(sentences: readonly Sentence[], own: number): readonly Sentence[] {
  const block = sentences[own]?.block
  const before = sentences.slice(Math.max(0, own - REACH), own)
  const opening = before.findLastIndex((one) => one.block !== block || countMarks(one.text) > 0)
  const first = before[opening]
  if (!first || first.block !== block || !OPENS.test(first.text)) return []
  return countMarks(first.text) % 2 === 1 ? before.slice(opening) : []
}
