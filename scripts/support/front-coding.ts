/**
 * Front-codes the long word lists that a tab has to carry: for each word, in alphabetical order, only what differs
 * from the previous one is kept, after a capital that says how many letters are the same (A none, B one). Compressed, that is a fifth
 * less than the words. The sources keep the words as they are.
 */
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Modules of lib/extract/lexicon that contain nothing but one set of lower-case words. */
const LISTS: ReadonlySet<string> = new Set(['given-names.ts', 'not-names.ts'])

const CODE_OF_A = 'A'.charCodeAt(0)
const LETTERS = 26

/** The plugin. Where modules are not bundled, they contain the words themselves. */
export function withFrontCodedWords(): Plugin {
  return {
    name: 'micline:with-front-coded-words',
    apply: 'build',
    async load(id) {
      if (!LISTS.has(basename(id)) || !id.includes('/lexicon/')) return null
      const held: Record<string, ReadonlySet<string>> = await import(pathToFileURL(id).href)
      const [name = '', ...others] = Object.keys(held)
      const words = held[name]
      if (!words || others.length) throw new Error(`${id} holds more than one set of words`)
      return `export const ${name} = ${sourceOf(words)}`
    },
  }
}

/** `words` as a JavaScript expression that builds their set. Throws if one has a capital. */
export function sourceOf(words: ReadonlySet<string>): string {
  return `new Set(${JSON.stringify(shorten([...words].sort()))}.match(/[A-Z][^A-Z]+/g).map((last => part => last = last.slice(0, part.charCodeAt() - ${CODE_OF_A}) + part.slice(1))('')))`
}

function shorten(words: readonly string[]): string {
  let before = ''
  let short = ''
  for (const word of words) {
    if (!word || /[A-Z]/.test(word)) throw new Error(`"${word}" is no word in small letters`)
    let kept = 0
    while (kept < LETTERS - 1 && kept < word.length - 1 && word[kept] === before[kept]) kept++
    short += String.fromCharCode(CODE_OF_A + kept) + word.slice(kept)
    before = word
  }
  return short
}
