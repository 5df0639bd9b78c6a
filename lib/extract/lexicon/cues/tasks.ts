/** Words of what there is to do, which cues look up. */

import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { isCommonWord } from '../common-words.ts'
import { GIVEN_NAMES } from '../given-names.ts'
import { NOT_NAMES } from '../not-names.ts'
import { MEETING_VERBS } from '../verbs.ts'
import { wordSet } from '../word-list.ts'

/**
 * Words of tasks, and words that only look like the one who has a task. A pattern of cues holds such a word in a group, and
 * the word is looked up here: an engine takes ten milliseconds to compile a pattern of hundreds of words, and a dozen would.
 */
/** Verbs for the work of a group and of its documents; what a protocol does is said with others. */
const TASKS = wordSet(`
  accept add address adjust adopt advance align allocate amend analyse analyze announce apply archive arrange
  articulate ask assess assign attach attend backport ban begin benchmark book brainstorm bring build call cancel
  capture chair change chase check choose circulate cite clarify clean close co-author collaborate collate collect
  combine comment compare compile complete compose conduct confirm consider consolidate consult contact continue
  contribute convene convert coordinate copy-edit correct cover create credit cross-check cross-post cut decide define
  delete deliver demonstrate deploy deprecate describe design detail determine develop disclose discuss distribute
  document double-check draft draw drop edit elaborate elicit email enable encourage engage ensure escalate establish
  evaluate examine exchange expand expedite experiment explain explore extend file finalise finalize find finish fix
  flag flesh focus follow formalise formalize formulate forward gather gauge generate get give help hold host identify
  implement improve include incorporate inform initiate insert integrate introduce invest investigate invite issue
  iterate join keep kick launch lead let liaise link list load look mail maintain map mark meet mention merge migrate
  modify monitor move name negotiate nominate note notify nudge obtain offer open organise organize outline oversee
  perform phrase pick ping place plan polish poll populate post prepare present press prioritise prioritize probe
  proceed produce progress promote proofread propose prototype provide prune publish pursue push put query raise
  re-check re-examine re-issue re-read re-review re-run re-send re-spin reach read reassess rebase rebuild recharter
  rechartering recheck recommend reconcile reconsider record recruit redo redraft refactor refine reflect reformat
  refresh register reissue relay release remind remove rename renumber reopen reorganise reorganize repeat rephrase
  replace reply report request rerun reschedule research resend reserve resolve respin respond restart restate
  restructure resubmit rethink retire retitle retry return review revise revisit revive reword rework rewrite run
  schedule scope seek select send separate set share shepherd shorten show shuffle sign simplify sketch socialise
  socialize solicit solve sort specify spin split sponsor start strengthen study submit suggest summarise summarize
  supply survey switch sync tabulate tackle tag take talk tell test think tidy tighten track transcribe transfer
  translate triage trim try turn tweak undertake update upload use validate verify vet volunteer vote wait warn watch
  withdraw wordsmith work wrap write
`)

/** What else begins a sentence with a capital and names nobody, beside verbs for tasks and the words of other lists. */
const NOBODY = wordSet(`
  afraid agree agreed aim anybody asking both challenging committed compared concerned concluded confused conveniently
  curious debate desire doesn don efforts everything formed glad going happy has hesitant homework hope hopes hoping
  humming inclined interest keen likely listened looking maybe offered okay once perhaps pleased pledged prefer
  probably promised proposed relieved reluctant requests should sorry starting suggested surprised talking tempted
  thinking tries trying unable unwilling up volunteered want wanted wanting wants whether worried worthwhile would
`)

/**
 * A verb of TASKS, or one that is a task only with the words after it. What may stand before it is none of these itself: a
 * match is not tried again with less before the verb.
 */
export const TASK = sequence(
  either(
    'come (?:back|up with)|double check',
    String.raw`do(?=\s(?:a|an|another|the|some|this|that|it|so|early|initial|more)\b)`,
    String.raw`go(?=\s(?:back|ahead|through|over)\b)|have(?=\s(?:a|an|another|the|some|calls?)\b)`,
    'make(?: (?:a|the|some|any))? (?:(?:new|revised|updated) (?:draft|revision|version)|(?:(?:editorial|minor|small) )?changes?|prs?|pull requests?|text|proposals?|formal)',
    String.raw`last[- ]call(?=\s(?:it|that|the|this)\b)|need(?=\s(?:a|an|more|some|to)\b)|see(?=\s(?:if|whether|what|how|who)\b)`,
    String.raw`sit(?=\s(?:down )?with\b)|(?!take place)(?<task>[a-z]{1,40}(?:-[a-z]{1,40}){0,2})`,
  ),
  String.raw`(?![-\w])`,
)

/** One or several people, by their names. */
export const PERSON = sequence(
  String.raw`(?<person>\p{Lu}[a-zA-ZÀ-ỿ]{0,40})(?:[.'’-][a-zA-ZÀ-ỿ.'’-]{0,40})?`,
  either(String.raw`(?:,? (?:(?:and|or|&|\+) )?| ?\/ ?)\p{Lu}[a-zA-ZÀ-ỿ.'’-]{0,40}`),
  '{0,5}',
)

/** "Ana to ...", "Ana Berg and Bo will ...": group 1 is the last part of a name before the verb. */
export const TASKED = anyOf(
  sequence(
    String.raw`(?:^|[.:;(] ?|\band )(?:[a-zà-ỿ.'’/-]{1,40},? ){0,5}?([a-zà-ỿ'’-]{1,40})(?: \([^)]{1,30}\))? `,
    "(to|will|['’]ll|is going to|needs? to|ha(?:s|ve) to|offered|volunteered)",
    String.raw` (?!the\b|a\b|be\b|this\b)[a-zà-ỿ]`,
  ),
)

/** Whether `word` is a verb for the work of a group. */
export const isTask = (word: string): boolean => TASKS.has(word.toLowerCase())

/** "posting", "writing", "planning": from "post", "write", "plan". */
function isGerundOfTask(word: string): boolean {
  const stem = word.toLowerCase().slice(0, -'ing'.length)
  return isTask(stem) || isTask(`${stem}e`) || isTask(stem.slice(0, -1))
}

const ACRONYM = /\p{Lu}.*\p{Lu}/u

/** Whether `word`, which stands where the one who acts would, is nobody's name. */
export function isNobody(word: string): boolean {
  const small = word.toLowerCase()
  if (GIVEN_NAMES.has(small)) return false
  if (NOBODY.has(small) || NOT_NAMES.has(small) || MEETING_VERBS.has(small)) return true
  // a group may be called as an ordinary word is
  return !ACRONYM.test(word) && (TASKS.has(small) || isCommonWord(small))
}

/** What the groups may hold, by their names. */
export const LOOKED_UP: Readonly<Record<string, (word: string) => boolean>> = {
  task: isTask,
  gerund: isGerundOfTask,
  person: (word) => !isNobody(word),
  given: (word) => GIVEN_NAMES.has(word.toLowerCase()),
}
