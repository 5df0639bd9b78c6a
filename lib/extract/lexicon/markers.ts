/** How notes mark a decision or a task, in the languages that they are taken in. */
import { anyOfCased, either, sequence } from '../patterns/alternatives.ts'

/** "Decision" in other languages, as a label or a heading. */
export const DECISION_ABROAD = either(
  '[Bb]eschl(?:uss|[üu]sse)|[Dd][ée]cisions?|[Dd]ecisi(?:[óo]n|ones)|[Aa]cuerdos?|[Dd]ecis(?:[ãa]o|[õo]es)',
  '[Bb]esluit(?:en)?|決定(?:事項)?|合意(?:事項)?|决定|决议',
)
/** "Action", "to do" and "next steps" in other languages. */
export const TASK_ABROAD = either(
  '[Nn][äa]chste [Ss]chritte|[ÀàAa] faire|[Pp]rochaines? [ée]tapes?|[Aa]cci(?:[óo]n|ones)',
  '[Pp]r[óo]ximos pass?os|[Aa]ç(?:ão|ões)|[Aa]cties?|[Aa]ctiepunten|行动项|待办(?:事项)?|アクション(?:アイテム)?|宿題',
)
/** What marks a task in English, in any case. */
export const TASK_WORD = 'actions?(?: (?:items?|points?))?|to[- ]?dos?|a[ip]'
/** The same before a name, which is told by its capitals: an action is no name, and "ai" none of these. */
export const TASK_WORD_CASED =
  '[Aa]ctions?(?: (?:[Ii]tems?|[Pp]oints?))?|ACTIONS?(?: (?:ITEMS?|POINTS?))?|TO[- ]?DOS?|TODOs|A[IP]'
/** A box before a task that is yet to be done, and before one that is done. */
export const OPEN_BOX = String.raw`(?:\[ ?\]|[☐□])`
export const TICKED_BOX = String.raw`(?:\[[xX✓✔]\]|[☑✅✔✓])`
/**
 * "[ ] Ada: send the draft", "AI-3 (Ada): send the draft", "AP Ada: send it": the name is of who has the task, and did not speak.
 */
export const MARKED_TASK = anyOfCased(
  String.raw`^\W{0,3}(?:${OPEN_BOX}|${TICKED_BOX}) |^\W{0,4}A[IP][ -]?#?\d{1,3}:? ?\(?\p{Lu}\p{Ll}`,
  String.raw`^\W{0,4}A[IP] ?\(?(?<given>\p{Lu}\p{Ll}{1,20})(?: \p{Lu}[\p{L}'’-]{1,30})?\)? ?:`,
)

/** "Resolved: ", "Decision 2: ", "[AGREED] ", "DECISION (lamps): ": but no number of pixels, and no address. */
export const DECISION_LABEL = either(
  sequence(
    String.raw`^\W{0,4}(?:agreed|agreements?|decisions?|decided|resolutions?|resolved)(?: ?#?\d{1,3}| \([^)]{1,40}\))?`,
    String.raw`(?: ?[:–—\]]| -) {0,2}(?!\d{3}|https?:)(?=\S)`,
  ),
  String.raw`^\W{0,4}${DECISION_ABROAD} ?[:：]`,
  // "One table for all (agreed)"
  String.raw`[[(](?:agreed|decided|decision|resolved)[\])]\W{0,3}$`,
  // as bots that take minutes are told
  String.raw`^#agreed\b`,
)
