/** The tags in what is typed, in order, each once: 'quic, #to read' -> 'quic', 'to read'. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(/[,，、]/).map((tag) => tag.replace(/^[\s#]+/, '').trim())
  return [...new Set(tags)].filter(Boolean)
}
