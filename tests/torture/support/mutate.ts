/** Damaged pages: real markup with a few random wounds, repeatable by seed. Runs in the browser and in Node. */
import type { Dice } from '../../support/random.ts'

const TAGS =
  'div p span table tr td ul li ol dl dt dd h1 h2 h3 h4 a b strong em blockquote pre code svg math template noscript iframe textarea select option title style script article main nav form'.split(
    ' ',
  )
const ODD = [
  '\0',
  '\ufffd',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200b',
  '\ufeff',
  '&#0;',
  '&#x110000;',
  '&nosuch;',
  '&',
  '<',
  '>',
  '</',
  '<!',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '"',
  "'",
  '=',
  '`',
  '\r',
  '\f',
  '\u2028',
]
/** What rules look for, so that damage meets them. */
const CUES = [
  'Ada Quill (Knots Ltd): we should adopt draft-quill-loom-knots-07.',
  'ACTION: Bo Spindle to post a revision -- by Friday',
  'There was consensus in the room to publish RFC 99991 as a Proposed Standard.',
  'Hum: 12 in favour, 3 against, no opinion 7',
  '<b>Chair:</b> no objections; the list will confirm.',
  'IETF 140, Turku, 1-6 February 2031. 1,031 onsite, 402 remote participants',
  '<meta property="article:published_time" content="2031-99-99T99:99">',
  '<script type="application/ld+json">{"@type":"Article","headline":{"__proto__":[]},"author":[[[]]]}</script>',
]

type Wound = (html: string, dice: Dice, other: string) => string

/** A random piece of `html`: where it begins and ends. */
function piece(html: string, dice: Dice, longest: number): [number, number] {
  const start = dice.number(0, html.length)
  return [start, Math.min(html.length, start + dice.number(1, longest))]
}

function insert(html: string, dice: Dice, words: string): string {
  const at = dice.number(0, html.length)
  return html.slice(0, at) + words + html.slice(at)
}

/** Inserts at the end of a tag more often than not, where text may stand. */
function insertText(html: string, dice: Dice, words: string): string {
  const at = html.indexOf('>', dice.number(0, html.length)) + 1
  return html.slice(0, at) + words + html.slice(at)
}

const WOUNDS: readonly Wound[] = [
  function cut(html, dice) {
    const [start, end] = piece(html, dice, 2000)
    return html.slice(0, start) + html.slice(end)
  },
  function truncate(html, dice) {
    return html.slice(0, dice.number(0, html.length))
  },
  function repeat(html, dice) {
    const [start, end] = piece(html, dice, 3000)
    return html.slice(0, end) + html.slice(start, end).repeat(dice.number(1, 5)) + html.slice(end)
  },
  function splice(html, dice, other) {
    const [start, end] = piece(other, dice, 5000)
    return insert(html, dice, other.slice(start, end))
  },
  function openTag(html, dice) {
    return insert(
      html,
      dice,
      `<${dice.one(TAGS)} ${dice.chance(0.3) ? 'class="author byline" id=content' : ''}>`,
    )
  },
  function closeTag(html, dice) {
    return insert(html, dice, `</${dice.one(TAGS)}>`)
  },
  function loseCloseTags(html, dice) {
    return html.replaceAll(`</${dice.one(TAGS)}>`, '')
  },
  function renameTags(html, dice) {
    return html.replaceAll(`<${dice.one(TAGS)}`, `<${dice.one(TAGS)}`)
  },
  function loseQuotes(html, dice) {
    const [start, end] = piece(html, dice, 500)
    return html.slice(0, start) + html.slice(start, end).replace(/["'>]/g, '') + html.slice(end)
  },
  function oddCharacters(html, dice) {
    return insert(html, dice, dice.many(1, 20, () => dice.one(ODD)).join(''))
  },
  function randomCharacters(html, dice) {
    return insert(html, dice, dice.many(1, 200, () => String.fromCharCode(dice.number(0, 0xffff))).join(''))
  },
  function cue(html, dice) {
    return insertText(
      html,
      dice,
      dice.many(1, 6, () => dice.one(CUES)).join(dice.one(['', ' ', '\n', '<br>', '</p><p>'])),
    )
  },
  function nest(html, dice) {
    const tag = dice.one(TAGS)
    return insert(html, dice, `<${tag}>`.repeat(dice.one([10, 100, 600])))
  },
  function hugeAttribute(html, dice) {
    const words = dice.one(['x', 'a b ', 'draft-', '"&gt;']).repeat(dice.one([100, 10_000, 200_000]))
    return insert(html, dice, `<p title="${words}" data-x='${words.slice(0, 1000)}'>`)
  },
  function hugeWord(html, dice) {
    return insertText(
      html,
      dice,
      dice
        .one(['a', 'A.', '((', 'Ada ', '- ', '1,', '. ', '::', 'aA-', '\n>'])
        .repeat(dice.one([500, 20_000])),
    )
  },
]

/** `html`, with one to six wounds. */
export function mutate(html: string, other: string, dice: Dice): string {
  let wounded = html
  for (const wound of dice.many(1, 6, () => dice.one(WOUNDS))) wounded = wound(wounded, dice, other)
  return wounded
}

/** No page at all: random bytes. */
export function noise(dice: Dice): string {
  return String.fromCharCode(...dice.many(0, 5000, () => dice.number(0, 255)))
}
