/** Pages that are one thing again and again: what a rule that looks at all of them for each of them would be slow on. */

const GIVEN = ['Ada', 'Bo', 'Mara', 'Noor', 'Ivo', 'Lena', 'Otto', 'Pia', 'Rik', 'Suse']
const FAMILY = ['Finn', 'Tolland', 'Quill', 'Spindle', 'Haddad', 'Wren', 'Vane', 'Moss', 'Lark', 'Reed']
const WORDS =
  'lantern frame draft group should the a of tunnel consensus to adopt server with we no key'.split(' ')

const pick = (items: readonly string[], at: number) => items[at % items.length] ?? ''
const name = (at: number) =>
  `${pick(GIVEN, at)} ${pick(FAMILY, at * 7 + Math.floor(at / 10))}${at > 99 ? 'en' : ''}`
/** `count` words, others for another `at`. */
const words = (at: number, count: number) =>
  Array.from({ length: count }, (_, index) => pick(WORDS, at * 13 + index * 7)).join(' ')
const draft = (at: number) => `draft-finn-lantern${at}-0${at % 10}`

/** `count` times what `make` gives for 0, 1, 2 ..., with `between` between them. */
const repeated =
  (make: (at: number) => string, between = '') =>
  (count: number) =>
    Array.from({ length: count }, (_, at) => make(at)).join(between)

/** All of it in one paragraph, without a full stop. */
const inOne =
  (make: (at: number) => string, between = ' ') =>
  (count: number) =>
    `<p>${repeated(make, between)(count)}</p>`

/** The content of a page of each shape, so many times. */
export const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  'names in a sentence': inOne(name, ', '),
  'names and roles in a sentence': inOne((at) => `${name(at)}, chair of the ${pick(WORDS, at)} group`, ', '),
  'who said what in a sentence': inOne((at) => `${name(at)} said that ${words(at, 6)}`, ', '),
  'quotations in a sentence': inOne((at) => `“${words(at, 5)}” said ${name(at)}`, ', '),
  'words without a full stop': inOne((at) => words(at, 8)),
  'capitals without a full stop': inOne((at) => words(at, 6).toUpperCase()),
  'open brackets': inOne((at) => `(${words(at, 2)}`),
  'open quotations': inOne((at) => `“${words(at, 5)}`),
  'drafts in a sentence': inOne(draft, ', '),
  'days in a sentence': inOne((at) => `${1 + (at % 28)} November ${2000 + (at % 30)}`),
  'tasks in a sentence': inOne((at) => `ACTION: ${name(at)} to ${words(at, 6)}`),
  'one long word': (count) => `<p>${'lantern'.repeat(count)}</p>`,
  'remarks in paragraphs': repeated((at) => `<p>${name(at)}: ${words(at, 12)}.</p>`),
  'remarks between line breaks': inOne((at) => `${name(at)}: ${words(at, 7)}`, '<br>'),
  'remarks in plain text': (count) =>
    `<pre>${repeated((at) => `${name(at)}: ${words(at, 10)}`, '\n')(count)}</pre>`,
  'remarks by initials': repeated(
    (at) => `<p>${pick(GIVEN, at)[0]}${pick(FAMILY, at)[0]}: ${words(at, 9)}.</p>`,
  ),
  'quoted lines': (count) =>
    `<pre>${repeated((at) => `${'&gt;'.repeat(1 + (at % 9))} ${words(at, 9)}`, '\n')(count)}</pre>`,
  'reports in bold': repeated((at) => `<p><b>${name(at)}</b>, head of Tidewater, said ${words(at, 8)}.</p>`),
  pronouns: repeated((at) => `<p>She said ${words(at, 8)}. He added ${words(at + 1, 6)}.</p>`),
  headings: repeated((at) => `<h3>${words(at, 3)} (${name(at)})</h3><p>${words(at, 10)}.</p>`),
  'the same decision': repeated(() => '<p>The group agreed to adopt the frame draft.</p>'),
  polls: repeated((at) => `<p>Poll: ${words(at, 6)}? Yes ${at}, no 3, no opinion 7.</p>`),
  'rows of a table': (count) =>
    `<table>${repeated((at) => `<tr><td>${name(at)}</td><td>${words(at, 4)}</td></tr>`)(count)}</table>`,
  'items in items': (count) => '<ul><li>one lantern'.repeat(count) + '</ul>'.repeat(count),
  elements: (count) => '<div>'.repeat(count) + '</div>'.repeat(count),
  attendees: (count) => `<h3>Attendees</h3><p>${repeated(name, ', ')(count)}</p>`,
}

/** A page of minutes with `content` in it. */
export const pageOf = (
  content: string,
): string => `<html><head><title>Lanterns at IETF 142</title></head><body><article>
<h1>Minutes of the lantern working group at IETF 142</h1><p>Ada Finn (Tidewater) presented ${draft(1)}.</p>${content}
</article></body></html>`
