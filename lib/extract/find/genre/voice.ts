/** Determines the person and tense of a text by how often a few words occur, in one pass. */
import { wordList } from '../../lexicon/word-list.ts'

/** This many of these words per hundred make the shape. */
const VOICES = [
  {
    shape: 'much in the past',
    often: 2.5,
    words: wordList(`
      was were had did said asked met gave went came took began held spent saw learned presented discussed agreed
      suggested reported attended joined explained commented raised mentioned continued started ended focused
      highlighted described introduced proposed noted showed talked worked
      était étaient avons fue fueron hubo foi foram houve war waren wurde wurden hatte hatten
      kam kamen ging gingen gab fand fanden lief liefen saßen sprach sprachen stellte stellten zeigte zeigten konnten
      estuvo tuvo esteve teve ont
      werd erano stata stati był była było były został została byl byla bylo byli byly hade blev havde
      был была было были volt voltak`),
  },
  {
    shape: 'much to come',
    often: 0.9,
    words: wordList(`
      will shall won't upcoming i'll you'll he'll she'll it'll we'll they'll there'll
      wird werden sera seront aura auront pourra pourront será serán serão tendrá tendrán podrá podrán van
      terá terão poderá poderão irá irão vão
      zal zullen sarà saranno avrà będzie będą bude budou ska skal kommer будет будут`),
  },
  {
    shape: 'much of oneself',
    often: 1.2,
    words: wordList(`
      i i'm i've i'd i'll my me we we're we've we'd we'll our us
      je j'ai mon nous notre ich wir unser yo nuestro nuestra eu meu minha nós`),
  },
  {
    shape: 'much said by others',
    often: 0.5,
    words: wordList(`
      said says asked asks noted suggested commented explained raised mentioned responded replied thinks question
      questions clarified presented presents`),
  },
  {
    shape: 'sessions told of',
    often: 0.8,
    words: wordList(`
      session sessions plenary plenaries hackathon hackathons hallway hallways panel panels panelist panelists
      interop workshop keynote`),
  },
  {
    shape: 'speaks to the reader',
    often: 0.8,
    words: wordList("you you're you've you'll you'd your let's vous votre usted você du dein"),
  },
] as const
/** The shape that a voice gives a text. */
type Voice = (typeof VOICES)[number]['shape']

/** Words with another meaning in other languages ("i" is "and" in Polish) -> the language in which they count. */
const ONLY_IN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'i me my we us will',
    fr: 'je mon ont',
    es: 'van yo',
    de: 'war',
    pt: 'eu foi',
    hu: 'volt',
    sv: 'ska',
  }).flatMap(([language, words]) => words.split(' ').map((word): [string, string] => [word, language])),
)
/** Word -> the indexes of its voices in VOICES. */
const BY_WORD = new Map<string, number[]>()
VOICES.forEach(({ words }, at) => {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), at])
})
/** The endings of what several people did, where the language has such: "participaron", "participaram", "étaient". */
const PAST_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['es', /(?:aron|ieron)$/],
  ['pt', /(?:aram|eram|iram)$/],
  ['fr', /(?:èrent|aient)$/],
])
const PAST = VOICES.findIndex(({ shape }) => shape === 'much in the past')
const WORD = /[\p{L}']+/gu
/** The number of letters in a hundred words. */
const HUNDRED_WORDS = 600

/** The shapes that the words of `text` make. `language`: its language, BCP 47, if known. */
export function voicesOf(text: string, language: string | null): Voice[] {
  const counts = VOICES.map(() => 0)
  const spoken = language?.slice(0, 2).toLowerCase()
  const past = PAST_ENDINGS.get(spoken ?? '')
  for (const word of text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []) {
    const places = BY_WORD.get(word) ?? (past?.test(word) ? [PAST] : undefined)
    if (!places || (spoken && (ONLY_IN.get(word) ?? spoken) !== spoken)) continue
    for (const at of places) counts[at] = (counts[at] ?? 0) + 1
  }
  const hundreds = Math.max(1, text.length / HUNDRED_WORDS)
  return VOICES.flatMap(({ shape, often }, at) => ((counts[at] ?? 0) / hundreds > often ? [shape] : []))
}
