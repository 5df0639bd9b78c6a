/** Pages as a browser would have them, for the tests of reading. */
import { JSDOM, VirtualConsole } from 'jsdom'

/** The document of `html` at `url`; nothing in it runs and nothing is fetched. */
export function openPage(html: string, url = 'https://www.example.org/page'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
}

/** A plain-text document as browsers show it. */
export function openText(text: string, url = 'https://www.example.org/notes.txt'): Document {
  const document = openPage('<body><pre></pre></body>', url)
  const [pre] = document.getElementsByTagName('pre')
  pre?.append(text)
  return document
}
