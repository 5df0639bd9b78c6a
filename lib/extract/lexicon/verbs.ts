/** What people do at a meeting, as verbs. Listed in the base form; the other forms are built from it. */
import { VERBS_ABROAD } from './verbs-abroad.ts'
import { wordList, wordSet } from './word-list.ts'

const SAYING = `accept acknowledge add address admit advise advocate agree announce answer appreciate argue articulate ask assert
  assume believe call caution challenge cite claim clarify comment compare complain concede conclude concur confirm
  contend counter criticise criticize debate defend deny describe detail disagree discuss dispute echo elaborate
  emphasise emphasize encourage endorse enquire exclaim explain explore express favor favour flag highlight hope
  illustrate imply indicate inform inquire insist interject intervene introduce invite joke lament maintain mention
  moderate note notice object observe offer oppose outline plead point posit prefer proclaim promise promote propose
  protest query question quote raise reaffirm recall recap recommend refer recount reiterate remark remind repeat
  reply report request respond restate reassure refine refute relay rephrase reveal say second speak specify state
  stress suggest summarise summarize support talk chat tell thank think touch underline underscore urge estimate hint
  hypothesise hypothesize liken postulate predict reckon retort speculate tweet muse opine quip reflect stipulate
  voice volunteer vote want warn welcome wonder worry float notify convey lobby solicit surmise vow`

const DOING = `bring chair create join close co-chair co-present commit demo demonstrate facilitate find give go headline host
  initiate kick launch lead open post present preview publish release review run send set setup share show showcase
  start submit take test try update deliver provide cover pitch pose poll sketch analyse analyze examine continue
  upload validate walk wish guide steer`

/** Those of them that are done in front of others. */
const TALKING = `chair close co-chair co-present demo demonstrate facilitate give guide headline host introduce kick lead moderate open
  pitch present preview show showcase speak talk walk`

/** Auxiliaries and weak verbs: sufficient only if the line starts with a known person. */
const WEAK = `be have will would can could should may might must need plan work look see write create set make get do does did is
  are was were has had believe believes like likes hear know remember expect intend`

const IRREGULAR: Readonly<Record<string, string>> = {
  bring: 'brought',
  feel: 'felt',
  find: 'found',
  give: 'gave given',
  go: 'went gone',
  lead: 'led',
  run: 'ran running',
  say: 'said',
  send: 'sent',
  set: 'setting',
  show: 'shown showed',
  speak: 'spoke spoken',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
}
/** Stressed on the last syllable, so the last consonant doubles. */
const DOUBLING = new Set([
  'admit',
  'chat',
  'commit',
  'concur',
  'defer',
  'plan',
  'prefer',
  'quip',
  'recap',
  'refer',
  'submit',
])

/** The forms of a verb: base, third person, past and the form in -ing. */
function formsOf(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.at(-1) : base
  const consonantY = /[^aeiou]y$/.test(base)
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return [base, third, past, `${stem}ing`, ...(IRREGULAR[base]?.split(' ') ?? [])]
}

/** The verbs `words` in all their forms, and `more`. */
/* @__NO_SIDE_EFFECTS__ */
const allForms = (words: string, more: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...wordList(words).flatMap(formsOf), ...more])

/** Verbs of saying, of advocating and of acting at a meeting, in all their forms. */
export const MEETING_VERBS = allForms(`${SAYING} ${DOING}`, VERBS_ABROAD)

/** Verbs of saying only, in all their forms. */
export const SAYING_VERBS = allForms(SAYING, VERBS_ABROAD)

/** Verbs of talking in front of others, in all their forms. */
export const TALKING_VERBS = allForms(TALKING)

/** Verbs that say little on their own ("Ines will look into it"). */
export const WEAK_VERBS = wordSet(WEAK)

/** What a talk is called, and what was done with it, when it is "by" or "from" somebody. */
export const TALKS = wordSet(`
  talk talks presentation presentations speech keynote demo demos demonstration demonstrations overview update updates
  introduction report reports remark remarks comment comments question questions suggestion suggestions proposal
  proposals tutorial lecture intervention statement words input feedback response responses answer answers clarification
  objection objections request review reviews summary presented given led chaired moderated opened hosted headlined
  introduced proposed suggested raised delivered run asked reported animée animé présentée présenté présentation dirigée
  donnée exposé vortrag vorgestellt präsentiert presentada moderado moderada dirigido dirigida charla ponencia
  facilitated demonstrated announced mentioned noted presentadas presentado presentados présentées présentés animées
  animés apresentado apresentada apresentados apresentadas conduzido conduzida discussion discussions described
  explained closed brought organized organised kicked shared
  ouverte ouvert inaugurada inaugurado abierta aberta aperta aperto eröffnet geleitet moderiert
`)

/** Base forms only: "present" may be a noun or follow "will"; "presents" and "presented" say what somebody did. */
export const BASE_VERBS = wordSet(SAYING, DOING)
