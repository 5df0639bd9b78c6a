/** What tells minutes: their titles and addresses, who took them, and what chairs and scribes say. */
import { anyOf, anyOfWith, anyOfWords, either, sequence } from '../../patterns/alternatives.ts'
import { type GenreCue, OPENING, TEXT, TITLE } from './cue.ts'

/** Behind "minutes": how they are made, and with what. */
const MADE_IN_JAPANESE = either(
  '[のを]?(?:自動|作成|生成|作る|作って|書く|書き方|取り方|とり方)',
  '(?:テンプレ|ツール|アプリ|システム|支援|AI|要約)',
)
const MADE_IN_CHINESE = '仪|的?(?:自动|生成|撰写|写法|模板|工具|助手|系统|软件)'

/** "Five minutes" are no minutes. */
export const NO_TIME = String.raw`(?<!\b(?:\d{1,3}|few|five|ten|fifteen|thirty)[ -])`

/** German and Scandinavian minutes; "Sicherheitsprotokoll" is none. */
const PROTOKOLL = '(?:sitzungs|ergebnis|verlaufs|besprechungs|mötes|møte)protokoll'

export const MINUTES = [
  {
    name: 'minutes in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        `${NO_TIME}minutes`,
        'meeting (?:notes|records?)|record of the (?:meeting|call)|session notes|chair notes',
        // alone it is a protocol as well
        `${PROTOKOLL}e?[nrst]?`,
        sequence(
          'protokoll (?:d(?:er|es) |vom |von der |zu[rm] |från |fra |over )',
          String.raw`[^\n]{0,40}(?:sitzung|treffens?|besprechung|konferenz|telko|möte|møde?t?|session|meeting|interim)`,
        ),
        String.raw`protokoll (?:IETF|WG)[ -]?\d{0,3}|^protokoll(?= ?[:–(-][^\n]{0,60}\b(?:(?:19|20)\d\d|WG|interim|meeting|möte|sitzung|treffen)\b)`,
        'procès-verbal|compte[- ]rendu de (?:la )?(?:réunion|séance)',
        'actas?|ata da reunião',
      ],
      [
        `(?:議事(?:録|要旨|概要)|会議録|(?:議事|会議)メモ)(?![ァ-ヶー])(?!${MADE_IN_JAPANESE})`,
        `(?:议事记录|会议(?:纪要|记录))(?!${MADE_IN_CHINESE})|회의록(?! ?(?:자동|작성|생성))`,
      ],
    ),
  },
  {
    name: 'agenda in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        'agenda|tagesordnung|ordre du jour|orden del día|pauta',
        '(?:draft|final|preliminary|provisional|tentative) (?:schedule|programme?)|(?:schedule|programme) (?:for|of) (?:the )?[^\\n]{0,40}(?:day|hackathon|interim|meeting|session|workshop)',
        'Programm de[rs]|programme (?:de la|de l|du|prévisionnel)|programa del?',
      ],
      ['議題|アジェンダ|プログラム$|议程|日程$'],
    ),
  },
  { name: 'agenda in the address', where: ['address'], pattern: /\bagenda\b/i },
  { name: 'notes in the title', where: TITLE, pattern: /\b(?:notes|etherpad|notepad)\b/i },
  {
    name: 'session in the title',
    where: TITLE,
    pattern: anyOfWords([
      'virtual (?:interim|session|meeting)|interim(?: meeting)?(?! scheduled)',
      String.raw`(?<!last )call(?: (?:notes|\d{1,3}))?$`,
      'tele-?conference|telechat|side ?meeting|breakout',
      "(?:weekly|design team|DT|conference|editors['’]?|authors['’]?) (?:call|meeting)",
      'WG meeting|WG agenda|working group(?: meeting)? [-–] IETF',
      // "pear WG", "WG pear: …"
      String.raw`WG$|^WG [\w-]{1,20}(?=:|$)`,
      // "PEAR WG, IETF 142"
      String.raw`(?:WG|RG)(?: meeting| session)?(?:,| ?@| -) ?IETF[ -]?\d{2,3}$`,
    ]),
  },
  { name: 'interim in the address', where: ['address'], pattern: /interim/i },
  {
    name: 'minutes in the address',
    where: ['address'],
    pattern: anyOf(
      `minutes|bluesheet|${PROTOKOLL}|protokoll(?=[-_/]?(?:\\d{4}|vom|der-sitzung|sitzung))|procès-verbal`,
    ),
  },
  {
    name: 'notes in the address',
    where: ['address'],
    pattern: /\/notes[-/.]|notes\.ietf\.org|codimd\.ietf\.org|meeting-notes/i,
  },
  {
    name: 'meeting materials in the address',
    where: ['address'],
    pattern: /materials|\/meetings?\/|proceedings|[/-]ietf-?\d{2,3}(?![\w])|\bwg[-/]|-wg\b/i,
  },
  {
    name: 'furniture of minutes',
    where: TEXT,
    pattern: anyOfWords([
      'note[- ]?takers?|minute[- ]?takers?|notetaking|scribes?|minutes by|minutes taken',
      'blue ?sheets?|jabber(?: scribe)?|meetecho|chat monitor',
      'agenda[- ]bash(?:ing)?|note ?well|administrivia|meeting materials|any other business|AOB',
      '(?:meeting|call|session) (?:was )?(?:closed|adjourned|opened) at|current meeting report',
      'roll call|on the call:|attendees|(?:present|participants|regrets|apologies)(?= ?[:：])',
    ]),
  },
  {
    name: 'who took the minutes',
    where: OPENING,
    pattern: anyOfWith(
      'mu',
      sequence(
        String.raw`^\W{0,6}`,
        either(
          '[Ee]dited from notes by',
          String.raw`(?:[Mm]inutes|[Nn]otes)(?: [\w /-]{1,40})? (?:(?:taken|recorded|compiled|prepared|edited) )?[Bb]y`,
          String.raw`(?:[Nn]ote|[Mm]inute)s?[- ]?[Tt]akers?(?:\(s\))?|[Ss]cribes?|[Mm]inutes|[Nn]otes`,
        ),
        String.raw`\s?[:：-]?\s{1,3}\p{Lu}[\p{L}.'-]{1,40} \p{Lu}`,
      ),
      String.raw`^\W{0,6}(?:[Nn]ote|[Mm]inute)s?[- ]?[Tt]akers?(?:\(s\))?\s?[:：]\s{1,3}\p{Lu}`,
    ),
  },
  {
    name: 'chairs at the top',
    where: ['lead', 'heading'],
    pattern: /^(?:chairs?|co-chairs?|vorsitz|moderator)\s?:/im,
  },
  {
    name: 'actions noted',
    where: TEXT,
    pattern: /^\W{0,6}(?:ACTION(?: ITEMS?)?\b(?! REQUIRED)|A[IP](?: [A-Z][a-z]{1,20})?:|TODO\b)/m,
  },
] as const satisfies readonly GenreCue[]
