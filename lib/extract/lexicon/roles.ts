/** What people are at a meeting and in life: the words that end or hold the name of a role. */
import { wordSet } from './word-list.ts'

/** Head words of roles in the IETF and around a meeting. Lower case. */
const MEETING_ROLES = wordSet(`
  chair chairs co-chair co-chairs cochair chairperson chairman chairwoman vice-chair ad ads director directors
  secretary editor editors co-editor author authors co-author coauthor scribe notetaker note-taker minute-taker
  presenter moderator rapporteur liaison champion champions shepherd delegate lead leader organizer organiser host
  facilitator coordinator reviewer advisor adviser participant contributor maintainer member speaker speakers panelist
  panelists rse rsce ise iad treasurer trustee spokesperson spokesman spokeswoman ambassador
`)

/** Head words of professions and positions. Lower case. */
export const POSITIONS = wordSet(`
  engineer engineers developer architect technologist scientist researcher professor lecturer student analyst
  consultant manager president vice-president vp officer founder cofounder co-founder ceo cto cio ciso fellow
  specialist expert operator administrator policy-maker inventor co-inventor creator evangelist counsel strategist
  head postdoc guru owner candidate educator programmer designer cryptographer mathematician dean minister
  commissioner lawyer attorney journalist activist intern economist
`)

/** Head words of roles in German, French, Spanish, Portuguese and Dutch. Lower case. */
export const ROLES_ABROAD = wordSet(`
  chef chefin vorsitzender vorsitzende vorsitzenden vorstandsvorsitzender vorstandsvorsitzende staatssekretär
  staatssekretärin vorstand leiter leiterin sprecher sprecherin gründer gründerin mitgründer mitgründerin präsident
  präsidentin entwickler entwicklerin forscher forscherin wissenschaftler wissenschaftlerin ingenieur ingenieurin
  professorin direktor direktorin geschäftsführer geschäftsführerin mitglied experte expertin autorin mitautor
  redakteur président présidente directeur directrice ingénieur ingénieure responsable chercheur chercheuse fondateur
  fondatrice membre auteur auteure professeur professeure présidents coprésident coprésidente presidente presidenta
  directora ingeniero ingeniera investigador investigadora fundador fundadora miembro autora profesor profesora
  catedrático responsables coordinador coordinadora gerente integrante secretario secretaria diretor diretora
  engenheiro engenheira pesquisador pesquisadora membro coordenador coordenadora conselheiro voorzitter onderzoeker
  directeurs oprichter hoogleraar
`)

/** Words that stand before the head of a position and are no company: "Distinguished Network Engineer". */
export const POSITION_MODIFIERS = wordSet(`
  distinguished senior principal staff chief lead junior associate assistant deputy executive vice network networking
  software systems system security research technical technology product program project standards policy internet
  protocol data cloud hardware solutions infrastructure operations field general managing area working group the a an
  independent phd doctoral graduate invited local document session remote former founding plenary keynote opening
  panel ehemalige ehemaliger frühere früherer stellvertretende stellvertretender
`)

/** How the titles of officers of a company are shortened, in capitals. */
export const COMPANY_OFFICERS = 'C[EFIOST]O|CISO|[SE]?VP'

/** The end of a role by its words: "security area director", "co-chair of the group", "IETF-Chef". */
export function isRoleHead(word: string): boolean {
  const low = word.toLowerCase().replace(/(?:\(s\))?[.,()]{0,40}$/, '')
  return [low, low.replace(/^.*-/, '')].some(
    (head) => MEETING_ROLES.has(head) || POSITIONS.has(head) || ROLES_ABROAD.has(head),
  )
}
