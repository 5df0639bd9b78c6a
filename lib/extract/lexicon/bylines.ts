/** What stands around the names of those who wrote a page, and around the day when they did. */
import {
  anyOf,
  anyOfCased,
  anyOfWith,
  asWord,
  either,
  optional,
  sequence,
  wholly,
} from '../patterns/alternatives.ts'

/** "By Ada Birk", "Author: Ada Birk", "21 November, Ada Birk in News" after "Posted on". */
export const BY = anyOf(
  sequence(
    either(
      String.raw`^|[|·•–—/(\d,]`,
      sequence(
        String.raw`\b`,
        either(
          'written|posted|published|submitted|created|authored|contributed|words|story|guest post',
          'text|blog',
          'geschrieben|verfasst|beitrag|posté|rédigé|publié|escrito|publicado|postado|pubblicato',
        ),
      ),
      'écrit',
    ),
    String.raw`\s{0,4}(?:by|von|par|por|door|di|av)[\s:]{1,4}`,
  ),
  String.raw`\b(?:scritto da|a cura di|geschreven door)\s`,
  String.raw`(?:^|[\s|·•])(?:authors?|autor(?:en?|es)?|auteurs?|writer|words|te(?:ks|x)t[eo]?|автор|[著作筆]者|撰稿人?|文責?|投稿者|執筆者?|撰文|ライター|寄稿|供稿|작성자)\s{0,2}[:：|｜丨]\s{0,2}`,
  String.raw`^(?:authors?|作者|著者|【?この記事を書いた人】?|글쓴이|작성자)\s(?:name\s)?`,
  // "技術部 新 麗", but not "梨株式会社 本社"
  String.raw`^[^\n]{0,40}[部課室局社会所院]\s{1,2}(?=\S{1,20}(?:\s\S{1,20})?$)(?!\S{0,4}[社店])`,
)

/** A line that is a byline. */
export const BYLINE = /^(?:by\b|authors?\s?[:：]).{2,80}$/i

/** What stands between the names of a list: a word only by itself, since a name may end in "ùy". */
export const BETWEEN_NAMES = /\s{0,4}(?:[,;&/+、，・和]|(?<!\S)(?:and|und|et|y)(?!\S))\s{0,4}/

/** "Ada Birk, Executive Director": what follows a name and is none. */
export const OFFICE = anyOf(
  asWord(
    'director|chair|manager|officer|engineer|architect|president|head|lead|editor|researcher',
    'professor|CEO|CTO|fellow|adviser|advisor|scientist|developer|specialist|secretariat',
  ),
)

/** "Last edited by Bo Crane", "Updated 5 May 2031 by Bo Crane": who changed a page last need not have written it. */
export const CHANGED_BY = /\b(?:edited|modified|changed|updated)[^|·•;.]{0,30} by/i

/** Names up to the sentence's end, which the dot of an initial is not. */
const NAMED = String.raw`((?:[^.;:(\n,]|(?<= \p{Lu})\.){3,60})`
const NAMES = String.raw`[\p{L}.'’-]{2,30}`
/** A line in which minutes name who took them. */
export const NOTE_TAKER = anyOfWith(
  'iu',
  // "Minutes by: Ada", "Note taker - Ada", "Secretary and scribe: Ada", "Protokollant: Ada"
  String.raw`^[\s*_•-]{0,40}(?:secretary ?(?:and|&|\/) ?)?${either(
    '(?:minutes?|notes?)(?: (?:taken )?by| ?-?takers?| volunteers?)',
    'minute[- ]takers?',
    'note[- ]?tak(?:ers?|es|ing)',
    '(?:narrative |minutes? )?scrib(?:es?|ing)(?: selection)?',
    'protokoll(?:ant|antin|führung)?',
    'secrétaire',
  )}(?:\(s\))?(?:\s{0,4}[:：]\s{0,4}|\s{1,4}[-–—]\s{1,4})(.{1,400})`,
  // "Note-taker (Ada), Jabber scribe (Bo)"
  String.raw`^[\s*_•-]{0,40}(?:note|minute)[- ]?takers?\s{1,2}\(([^()]{1,80})\)`,
  // "The minutes were taken by Ada Birk", "Notes of the call by Ada Birk", "scribed by Ada"
  sequence(
    String.raw`\b(?:minutes|notes)\s{1,4}(?:(?:were|have been|are)\s{1,4})?`,
    optional(String.raw`(?:taken|written|recorded|edited|compiled|prepared)\s{1,4}`),
    String.raw`by\s{1,4}${NAMED}`,
  ),
  String.raw`^(?:notes|minutes)\b(?![^\n]{0,60} (?:was|were|are|been) )[^.:\n]{0,60}\sby\s{1,4}(\p{Lu}[^.;:(\n,]{3,60})\.?$`,
  // "Notes from the pear session. Taken by Ada Birk"
  String.raw`^(?:notes|minutes)\b[^\n]{3,160}(?:[.;]\s(?:taken|written)|,\staken) by\s{1,4}${NAMED}`,
  String.raw`\b(?:note-taking (?:was led )?|scribed )by\s{1,4}([^.;:(\n]{3,60})`,
  // "Thanks to Ada Birk for taking notes", "thanks to our note taker Ada Birk"
  sequence(
    String.raw`\b(?:thanks|thank you)\b[^.\n]{0,30}\bto\s(${NAMES} (?!(?:for|and|who)\b).{3,80}?)\s{1,4}`,
    '(?:for (?:taking )?|who took )(?:the )?(?:notes|minutes)',
  ),
  String.raw`\bthanks to (?:our |the )?(?:note|minute)[- ]?takers?(?:\s\([^()\n]{1,40}\))?[,:]?\s{1,4}(${NAMES} (?!(?:and|for)\b)[^.;:\n]{2,80})`,
  // "Ada Birk volunteered to take notes", "Ada Birk agreed to act as scribe", "Ada Birk took the minutes"
  String.raw`([^.;:\n]{3,80}?)\s{1,4}${either(
    String.raw`(?:volunteered|agreed|offered) to (?:take (?:the )?(?:notes|minutes)|(?:be (?:(?:a|the|our) )?)?scribe\b)`,
    String.raw`(?:volunteered|agreed|offered) (?:to [a-z][\w ]{1,40} )?as (?:(?:a|the|our) )?(?:scribe|note[- ]?taker)\b`,
    String.raw`(?:took|will take|(?:is|are) taking) (?:the )?(?:notes|minutes)\b`,
  )}`,
)

/** "Note taker: Ada Birk", and nothing else, wherever it stands. */
export const NOTE_TAKER_OF_PART = /^(?:note|minute)s?[- ]?takers?\s?[:：][^\n]{3,60}$/i
/** "Note takers" or "Scribes:", as a heading or label above them. */
export const NOTE_TAKERS = wholly(String.raw`(?:(?:note|minute)s?[- ]?takers?|scribes?)\s?[:：]?`)

/** "Reported by Ada Birk": who wrote the minutes of a session, which is no talk of theirs. */
export const REPORTED_BY = /^\W{0,4}(?:minutes |notes )?(?:recorded|reported|taken) by\b/im

/** What stands above the name in a box on who wrote the post. */
export const AUTHOR_BOX = wholly(
  'about the authors?|(?:über|zu) (?:den autor|der autorin|die autorin|dem autor)',
  "(?:à propos de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)|l['’]autore)",
  '(?:この記事を書いた人|執筆者(?:紹介)?|作者简介|关于作者)',
)

/** "This page was last updated on ": before the day that a page states. */
export const STATES_DAY = anyOf(
  String.raw`\blast\s{1,4}(?:updated|modified|edited|changed)\b[\s:]{0,40}(?:on|at)?\s{0,4}`,
  String.raw`\b(?:updated|published|posted|generated)\s{0,4}(?:on\b|:)\s{0,4}`,
  String.raw`\b(?:zuletzt (?:geändert|aktualisiert)|veröffentlicht)\s{0,4}(?:am|:)\s{0,4}`,
  String.raw`\b(?:publié|mis à jour|rédaction de cet article)\s{1,4}le\s{1,4}`,
  String.raw`\b(?:publicado|actualizado|atualizado)\s{1,4}(?:el|em)\s{1,4}`,
  String.raw`(?:公開日|更新日|投稿日|发布(?:日期|于)?|更新(?:日期|于)?)\s{0,4}[:：]?\s{0,4}`,
)

/** What may stand right before a day of publication in a short line. */
export const BEFORE_DAY = new RegExp(
  String.raw`${either(
    '^|[|·•–—:：@/(（[>]|--',
    String.raw`\p{Extended_Pictographic}\uFE0F?`,
    String.raw`\b(?:on|published|posted|updated|submitted|created|written|am|le|el|em|il|den|op|erschienen|veröffentlicht|publié|publicado)`,
    String.raw`\b(?:publicerad|publiceret|publisert|gepubliceerd|geplaatst|pubblicato|opublikowano|zveřejněno)`,
    '[于日期间]|승인|입력|등록|작성|게시|발행',
    'by [^,]{3,60},|^(?:von|par|por|door|di|автор:?|authors?:) [^,]{3,60},',
    '(?:投稿者|著者|作者|文責|執筆者?)\\s?[:：]\\s?\\S{2,12}',
    // "Ada Birk (Orchard), "
    String.raw`^[—–[(-]?\s?\p{L}[\p{L}.'’-]{0,40}(?: \p{L}[\p{L}.'’-]{0,40}){1,3}(?:\s\([^()]{2,40}\))?,`,
  )}\s{0,4}$`,
  'iu',
)
/** What may stand right after it. */
export const AFTER_DAY = new RegExp(
  String.raw`^\.?\s{0,4}${either(
    '$|--|[|·•–—@/(（;]',
    String.raw`\p{Extended_Pictographic}`,
    String.raw`,?\s?(?:last )?(?:updated|modified|changed|aktualisiert|mis à jour|更新)`,
    // "2031年5月4日　梨 太郎"
    String.raw`[\s　]{1,2}[\p{Script=Han}\p{Script=Katakana}]{1,8}(?:[\s　][\p{Script=Han}\p{Script=Katakana}]{1,8})?$`,
    String.raw`-\s|,?\s?\d{1,2}(?:[:h.]\d\d|\s?[ap]m)|\d{1,3}\s?min`,
    '[月火水木金土日월화수목금토일][曜요]',
    String.raw`at\b|by\b|in\b|um\b|von\b|à\s|par\b|por\b|alle\b|в\s`,
    'に|发布|发表|公開|投稿|阅读|浏览|作者|[来來]源|字[号號體]|点击',
  )}`,
  'iu',
)

/** A line in which the post names its author. */
export const AUTHOR_LINE = anyOf(
  sequence(
    String.raw`^[\s*_]*`,
    either(
      String.raw`authors?|author\(s\)|authored by|written by|(?:report(?:ed)?|prepared|compiled|submitted) by|reporters?`,
      'rapporteurs?|autor(?:en|in|es|a)?|auteurs?|verfasser(?:in)?',
      '著者|作者|投稿者|文責|文|執筆者?|撰文|報告者',
    ),
    String.raw`\s*[:：／]\s*(.+)`,
  ),
)

/**
 * "Notes: Ada Birk and Bo Crane; many thanks!", "Minutes: Ada Birk (and friends)": as often the label of an address, or of the
 * notes themselves; one name alone behind "Minutes:" may be that of who is to take them, unless the chairs are named beside it.
 */
export const NOTES_OF = /^[\s*_•-]{0,40}(?:notes|(minutes))\s{0,4}[:：]\s{0,4}(.{3,200})/i

/** A quick look: without one of these words no line names a note-taker. */
export const TELLS_OF_NOTES = /minute|note|scrib|protokoll|secr/i

/** "Ada Birk (notes)", "Ada Birk [SCRIBE]" among those present. */
export const MARKED_AS_NOTE_TAKER = anyOfWith(
  'gu',
  sequence(
    String.raw`(\p{Lu}[\p{L}.'’-]{1,40}(?:\s\p{Lu}[\p{L}.'’-]{0,40}){1,3})\s{1,9}[([]`,
    String.raw`(?:[Nn]otes?|[Ss]cribe|SCRIBE|[Mm]inutes|(?:[Nn]ote|[Mm]inute)s?[- ]?[Tt]aker)[)\]]`,
  ),
)

/** "By Ada Birk", "Trip report by Ada Birk", "Von Ada Birk": a line that begins so. */
export const WRITTEN_BY = anyOf(
  sequence(
    '^',
    optional(
      either(
        '(?:trip )?report|summary|recap|notes|article|(?:guest |blog )?post|written|posted|published|contributed',
        'reported|prepared|compiled',
      ),
      ' ',
    ),
    String.raw`(?:by:?|von|par|por|door|di)\s{1,4}(.{1,300})`,
  ),
)

/**
 * The reporter of a press item in Chinese, Japanese or Korean: "（记者 林果）" in its first sentence, "（文/林果　编辑/李树）" as a
 * line, "김나무 기자 pear@orchard.example" at its end.
 */
export const REPORTER = anyOfCased(
  '^[(（](?:[图圖]?文)[/／｜|:：] ?([一-鿿]{2,4})(?=[)）、,，\\s])',
  '^[^。]{0,60}[(（](?:本[报報])?[记記]者[:： ]{0,2}([一-鿿] ?[一-鿿]{1,3})(?=[)）、,， ])',
  String.raw`(?:^|[\s<〈=/])([가-힣]{2,4}) ?기자(?:[ =(]\S{1,60})?$`,
)

/** What else stands with the word for a reporter: "记者招待会" is a conference of theirs, "편집국 기자" and "文/新华社" an office's. */
export const NO_REPORTER =
  /^(?:招待|提[问問]|本|[图圖]|[编編][辑輯]|편집국|\p{Script=Hangul}{2}$)|(?:[网網络絡社部报報刊院员員编編者]|来源|科技|官方|佚名|中文)$/u

/** "Hi, I'm Ada Birk", "Je suis Ada Birk": the one who writes says who that is. */
export const INTRODUCTION = anyOfCased(
  sequence(
    String.raw`^(?:(?:[Hh]i|[Hh]ello)[,!]?\s)?`,
    either(
      "I['’]m|I am|[Mm]y name is|[Jj]e suis|[Jj]e m['’]appelle|[Ii]ch bin|[Ii]ch heiße",
      '[Mm]e llamo|[Yy]o soy|[Mm]eu nome é|[Ee]u sou',
    ),
    String.raw`\s{1,4}(\p{Lu}[\p{L}.'’-]{0,40}(?:\s?\p{Lu}[\p{L}.'’-]{0,40}){1,3})`,
  ),
)
