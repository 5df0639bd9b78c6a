/**
 * Words of tasks, and words that only look like the one who has a task. A pattern of cues holds such a word in a group, and
 * the word is looked up here: an engine takes ten milliseconds to compile a pattern of hundreds of words, and a dozen would.
 */
const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs for the work of a group and of its documents; what a protocol does is said with others. */
const TASKS =
  split(`accept add address adjust adopt align allocate amend analyse analyze announce apply arrange
  articulate ask assess assign attach attend backport ban begin benchmark brainstorm bring build call
  cancel capture change chase check choose circulate cite clarify close collaborate collect combine comment
  compare compile complete compose conduct confirm consider consolidate consult contact continue convene
  convert coordinate correct cover create credit cross-check cut decide define delete deliver demonstrate
  deploy deprecate describe design detail determine develop discuss distribute document double-check draft
  draw drop edit elaborate elicit email enable encourage engage ensure escalate establish evaluate examine
  exchange expand expedite experiment explain explore extend file finalise finalize find finish fix flag
  flesh focus follow formalise formalize formulate forward gather generate get give help hold host identify
  implement improve include incorporate inform initiate insert integrate introduce invest investigate
  invite issue iterate join keep kick launch let liaise link list load look mail maintain map mark meet
  mention merge migrate modify monitor move name nominate note notify offer open organise organize outline
  perform pick ping plan polish populate post prepare present press probe proceed produce progress promote
  propose prototype provide prune publish pursue push put query raise re-check re-issue re-send re-spin
  reach read rebase rebuild recharter rechartering recheck reconcile record recruit redo refactor refine
  reflect reformat refresh register reissue relay remove rename renumber reopen reorganise reorganize
  repeat rephrase replace reply report request research resend resolve respin respond restart restructure
  resubmit rethink retire retitle retry return review revise revisit revive reword rework rewrite run
  schedule scope seek select send separate set share shepherd shorten show shuffle sign simplify solicit
  sort specify split sponsor start strengthen study submit suggest summarise summarize supply survey switch
  sync tag take talk tell test think tidy tighten track transfer trim try turn tweak update upload use
  validate verify vet volunteer vote wait warn watch withdraw work wrap write`)

/** What begins a sentence with a capital and names nobody. */
const NOBODY =
  split(`a able about access according action adopt after agree agreed all an another any anybody as at attempt
  authors back because before better browsers but clients close community compared decided difficult
  discussion discussions document documents don due each easy for from glad goal going good happy hard has
  he hope hopes how however i idea if implementations important in intent intention interesting is it its
  let link listened looking lots many mistake most much need needed needs nice no not nothing ok okay on
  once one option options or our people plan plans possible post prior proposal proposals question ready
  reason related request requests requirement requirements response right room same servers she should
  similar simple so some someone something specific start success suggest suggestion support talk talking
  target text thank thanks that the their then there these they things this those time to trying unable up
  update updates use used useful vendors version volunteer volunteers want wanted wants way ways we welcome
  what when where whether which who why willing with work would yes you your`)

/**
 * A verb of TASKS, or one that is a task only with the words after it. What may stand before it is none of these itself: a
 * match is not tried again with less before the verb.
 */
export const TASK = String.raw`(?:come back|do(?=\s(?:a|an|the|some|this|that|it|so)\b)|go(?=\s(?:back|ahead|through|over)\b)|have(?=\s(?:a|an|another|the|some)\b)|make(?: (?:a|the|some|any))? (?:prs?|pull requests?|changes?|text|proposals?|formal)|need(?=\s(?:a|an|more|some|to)\b)|see(?=\s(?:if|whether|what|how|who)\b)|(?!take place)(?<task>[a-z]{1,40}(?:-[a-z]{1,40}){0,2}))(?![-\w])`

/** One or several people, by their names. */
export const PERSON = String.raw`(?<person>\p{Lu}[a-zA-ZÀ-ỿ]{0,40})(?:[.'’-][a-zA-ZÀ-ỿ.'’-]{0,40})?(?:(?:,? (?:(?:and|or|&|\+) )?| ?\/ ?)\p{Lu}[a-zA-ZÀ-ỿ.'’-]{0,40}){0,5}`

/** Whether `word` is a verb for the work of a group. */
export const isTask = (word: string): boolean => TASKS.has(word.toLowerCase())

/** What the groups may hold, by their names. */
export const LOOKED_UP: Readonly<Record<string, (word: string) => boolean>> = {
  task: isTask,
  person: (word) => !NOBODY.has(word.charAt(0).toLowerCase() + word.slice(1)),
}
