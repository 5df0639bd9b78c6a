/** How a text says who wrote it where no byline does: in its first lines, and below its last ones. The names are in a group. */
import { anyOfCased, either, sequence } from '../patterns/alternatives.ts'

const POST = either(
  '(?:[Tt]rip |[Tt]ravel |[Hh]ackathon )?(?:[Rr]eport|[Rr]ecap|[Ss]ummary|[Dd]iary)',
  '[Oo]p-ed|[Oo]pinion|[Cc]ommentary|[Cc]olumn|[Aa]nalysis|[Ee]ssay|[Bb]log(?: [Pp]ost)?|[Pp]ost|[Aa]rticle',
  '(?:[A-Z][a-z]{3,9})?[Bb]ericht|(?:Gast)?[Bb]eitrag|Artikel|[Bb]illet|[Cc]ompte rendu|[Aa]rtículo|[Cc]rónica|[Aa]rtigo|[Rr]elato',
)

/** "A trip report by Ada Birk", "Ein Gastbeitrag von Ada Birk", "This article is by Ada Birk of Orchard.", "Ada Birk writes:". */
export const POST_OF = anyOfCased(
  `^(?:(?:An?|Ein|Une?|Una|Um) )?(?:[Gg]uest )?${POST} (?:by|from|von|de|par|por) (\\p{Lu}.{3,120})$`,
  sequence(
    '^(?:This|The following) (?:is (?:an? )?)?(?:guest )?(?:post|article|report|text|recap)(?: (?:is|was|comes|has been))?',
    String.raw`(?: (?:written|contributed|prepared))? (?:by|from) (\p{Lu}.{3,120})$`,
  ),
  String.raw`^(\p{Lu}.{3,60}) (?:writes|reports|schreibt|berichtet|écrit|escribe|escreve)[:：]$`,
)

/** "— Ada Birk, Orchard", "Regards, Ada Birk", "Text by Ada Birk". */
export const SIGNED_BY = anyOfCased(
  String.raw`^[–—~-]{1,2} ?(\p{Lu}.{3,100})$`,
  String.raw`^(?:(?:[Bb]est|[Kk]ind|[Ww]arm) )?(?:[Rr]egards|[Tt]hanks|[Cc]heers|[Ss]igned|[Gg]rüße|[Cc]ordialement|[Ss]aludos)[,:!]? (\p{Lu}.{3,60})$`,
  String.raw`^(?:Text|Words|Written|Texte|Texto) (?:by|par|por) (\p{Lu}.{3,60})$`,
)

/** "（作者：林果）", "文/林果", "撰稿：林果　审核：李树". */
export const OF_IDEOGRAPHS =
  /^[（(]?(?:作者|文|撰稿|著者|執筆|供稿|寄稿)\s?[:：/／｜|丨]\s?(\p{Script=Han}{1,4}(?:[ 　]\p{Script=Han}{1,3})?)(?=[）)\s　]|$)/u

/** "The author, Ada Birk, keeps lamps.", "Über den Autor: Ada Birk arbeitet bei Orchard." */
export const SAYS_AUTHOR = anyOfCased(
  String.raw`^The authors?, (\p{Lu}[^,]{3,80}), (?:[a-z]{2,12}) `,
  sequence(
    "^(?:Author bio|About the authors?|Über (?:den Autor|die Autorin)|À propos de l[’']auteure?|Sobre (?:el autor|la autora|o autor|a autora))",
    String.raw`\s?[:.–-] (\p{Lu}.{3,60}?) (?:is|are|ist|sind|est|es|é|[a-zà-ÿ]{3,12})\b`,
  ),
)

/** "Ada Birk is an engineer at Orchard.", "Ada Birk and Bo Crane work at Orchard." */
export const SAYS_WHO = anyOfCased(
  sequence(
    String.raw`^(\p{Lu}.{3,60}?) `,
    either(
      'is (?:an?|the|currently|chair|director|head|professor|senior)|are|works?|leads?|serves?',
      'ist|arbeitet|arbeiten|est|travaille|es|trabaja|é|trabalha',
    ),
    String.raw`\b`,
  ),
)

/** "Authors", as a heading above their names at the end. */
export const AUTHORS_BELOW = /^(?:authors?|contributors?|autor(?:en|es|as?|in)?|auteurs?)\s?:?$/i
