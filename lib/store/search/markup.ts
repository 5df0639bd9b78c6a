/** Lines of a saved post, which is Markdown as the page's reader writes it (lib/extract/page/markdown.ts). */

/**
 * A line as it is read: without link and picture addresses, emphasis marks, escapes, and whatever begins a block or breaks
 * a line.
 */
export function withoutMarkup(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^[\s>#*-]+/, '')
    .replace(/\*\*|`/g, '')
    .replace(/\\([^\p{L}\p{N}\s]|$)/gu, '$1')
    .trim()
}
