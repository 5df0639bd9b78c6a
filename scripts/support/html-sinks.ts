/**
 * Removes assignments to innerHTML from the libraries that we ship, so that no page of the extension can turn text
 * into markup through them, and the stores' checkers have nothing to warn about. Preact's serves dangerouslySetInnerHTML, which
 * we never use; a parsed tree replaces the others.
 */
import type { Plugin } from 'vite'

interface Sink {
  /** The end of the id of the module that contains it. */
  module: RegExp
  from: string
  to: string
}

const parsed = (html: string) => `...new DOMParser().parseFromString(${html}, "text/html").body.childNodes`

const SINKS: Sink[] = [
  { module: /\/preact\/dist\/preact\.m?js$/, from: '(t.innerHTML=h.__html)', to: '(void 0)' },
  {
    module: /\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: `page.replaceChildren(${parsed('pageCacheHtml')});`,
  },
  {
    module: /\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: `tmp.replaceChildren(${parsed('noscript.innerHTML')});`,
  },
  {
    module: /\/decode-named-character-reference\/index\.dom\.js$/,
    from: 'element.innerHTML = characterReference',
    to: `element.replaceChildren(${parsed('characterReference')})`,
  },
  {
    // Its last resort if the browser cannot parse at all: the post is then empty.
    module: /\/dompurify\/dist\/purify\.es\.mjs$/,
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: '',
  },
]

/** What turns text into markup, in any library: an assignment, or a call. */
const ANY_SINK =
  /\b(?:inner|outer)HTML\s*\+?=(?!=)|\b(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write(?:ln)?)\(/

/**
 * The plugin. The build fails if a library has changed and a sink is no longer found as written here, and if one is left
 * after all: in another library, or in another file of one of these.
 */
export function withoutHtmlSinks(): Plugin {
  return {
    name: 'micline:without-html-sinks',
    apply: 'build',
    transform(code, id) {
      const sinks = SINKS.filter(({ module }) => module.test(id))
      if (!sinks.length) return null
      let cleaned = code
      for (const { from, to } of sinks) {
        if (!cleaned.includes(from)) throw new Error(`${id} no longer holds "${from}": look at it anew`)
        cleaned = cleaned.replace(from, () => to)
      }
      return { code: cleaned, map: null }
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const at = file.code.search(ANY_SINK)
        if (at < 0) continue
        const around = file.code.slice(Math.max(0, at - 60), at + 60)
        throw new Error(`${file.fileName} turns text into markup: "${around}"`)
      }
    },
  }
}
