/** Removes the markup from lines of a saved post, which are Markdown as lib/extract/page/markdown.ts writes it. */

/** `line` without addresses of links and pictures, emphasis marks, escapes, markers of blocks, and hard breaks. */
export function withoutMarkup(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^[\s>#*-]+/, '')
    .replace(/\*\*|`/g, '')
    .replace(/\\([^\p{L}\p{N}\s]|$)/gu, '$1')
    .trim()
}
