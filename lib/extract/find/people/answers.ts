/** Quotations that the line above introduces as somebody's answer: "I asked Ada Finn, and her answer was short:". */
import type { Page, Sentence } from '../../types.ts'
import type { Mention } from './mention.ts'

/** "her answer", "et son retour": what is somebody's own and was said or written. */
const ANSWER = new RegExp(
  String.raw`(?:['’]s|(?<![a-zà-ÿ])(?:his|her|their|whose|sa|son|ses|seine?|ihre?|sus?|sua?))\s(?:[a-zà-ÿ]{2,15}\s){0,2}(?:${[
    'answer|reply|response|feedback|reaction|words|comments?|e-?mail|message|advice|verdict|statement',
    'retour|réponse|réaction|mots|avis|commentaire',
    'Antwort|Rückmeldung|Reaktion|Worte|Kommentar',
    'respuesta|palabras|comentario|resposta|palavras|comentário',
  ].join('|')})(?![a-zà-ÿ])`,
  'i',
)

/** Lets those speak whose answer stands below a sentence that names nobody else. `mentions` stand in its order. */
export function withAnswers(
  page: Page,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  let own = 0
  return mentions.map((mention, at) => {
    while ((sentences[own]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) own++
    const sentence = sentences[own]
    if (mention.rule !== 'named' || !sentence) return mention
    if (isIn(sentence, mentions[at - 1]) || isIn(sentence, mentions[at + 1])) return mention
    const answers = introducesAnswer(page, sentence, mention)
    return answers ? { ...mention, rule: 'answer-below', speaks: true, remarks: [sentence] } : mention
  })
}

const isIn = ({ start, end }: Sentence, mention: Mention | undefined) =>
  mention !== undefined && mention.start >= start && mention.start < end

/** True right over a quotation. */
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
