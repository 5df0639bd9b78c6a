/** The heads of the columns of tables of tasks, in the languages that notes are taken in. */
import { anyOf, anyOfWith, either, sequence, wholly } from '../patterns/alternatives.ts'

/** What is to be done, by a word that means nothing else. */
export const TASKS = wholly(
  'actions?|(?:action|task|to-?do) (?:items?|points?)|action (?:required|needed)|tasks?|to-?dos?|next steps?',
  'aufgaben?|ma(?:ß|ss)nahmen?|nächste schritte|tâches?|à faire|prochaines étapes',
  'tareas?|acci(?:ón|ones)|próximos pasos|tarefas?|aç(?:ão|ões)|próximos passos',
  'actie(?:s|punt|punten)?|ta(?:ak|ken)|azion[ei]|compit[oi]|行动项|任务|待办(?:事项)?|アクション(?:アイテム)?|タスク|宿題',
)
/** What may as well be what is discussed, or when: such a table has a task at the start of most rows. */
export const MATTERS = wholly(
  'what|items?|description|details|topics?|issues?|was|quoi|qué|o que|wat|(?:che )?cosa|事项|内容|項目',
)
/** How an entry begins that is not to be done, with a word that is a verb as well: "Update on lamps", "Open issues", "Check-in". */
export const NO_TASK = anyOf(
  String.raw`^\W{0,4}(?:\w{1,20}(?:-| (?:from|of)\b)|(?:check|discussion|report|review|update)s? on\b`,
  'open (?:issues?|items?|mic|questions?)\\b)',
)
/** Who is to do it. */
export const OWNERS = wholly(
  'owners?|owned by|assignees?|assigned(?: to)?|responsible(?: (?:part(?:y|ies)|person))?|who|(?:by|on) whom',
  'leads?|action (?:by|on|owners?)|volunteers?|verantwortliche?r?|zuständig|wer|responsables?|qui|porteu(?:r|se)',
  'quién|encargad[oa]s?|responsáve(?:l|is)|quem|verantwoordelijken?|eigenaar|wie|responsabil[ei]|chi',
  '负责人|责任人|担当者?',
)
/** By when. */
export const DUE = wholly(
  'due(?: (?:date|by))?|deadline|(?:by )?when|target(?: date)?|(?:bis )?wann|frist|fällig(?: am)?|termin',
  'échéance|(?:pour )?quand|délai|(?:para )?cuándo|plazo|fecha límite|(?:até )?quando|prazo|data limite|wanneer',
  'scadenza|期限|截止(?:日期|时间)|締切',
)
/** How far it is. */
export const STATUS = wholly(
  'status|state|done\\??|completed\\??|stand|statut|état|estado|situação|stato|状态|状態|状況',
)
/** What a row's status says once there is nothing left to do. */
export const DONE = anyOf(
  sequence(
    String.raw`^\W{0,4}`,
    either(
      'done|closed|completed|complete(?! by)|finished|fixed(?! date)|resolved|yes|x(?! of)|erledigt|abgeschlossen|ja|fait|terminée?|oui',
      'hech[oa]|cerrad[oa]|completad[oa]|terminad[oa]|sí|feit[oa]|concluíd[oa]|sim',
      'klaar|gedaan|afgerond|fatt[oa]|chius[oa]|completat[oa]',
    ),
    '(?![a-zà-ÿ])',
  ),
  '^(?:[✓✔✅☑]|已?完成|完了|済)',
)
/** Whom a cell names that names nobody. */
export const NOBODY = anyOfWith(
  'iu',
  String.raw`^[^\p{L}\p{N}]*$`,
  String.raw`^(?:tb[acd]|n\/?a|none|nobody|open|unassigned)$`,
)
