/** Drafts that may be one under two names, as adoption gives it another: the user joins them. */

/** Those of `names` with the same words behind the author or the body: 'draft-ietf-loom-knots' for 'draft-quill-loom-knots'. */
export function likelyDrafts(name: string, names: readonly string[]): string[] {
  const own = wordsBehind(name)
  return own === null ? [] : names.filter((other) => other !== name && wordsBehind(other) === own)
}

/** 'draft-quill-loom-knots' -> 'loom-knots'. Null for a single word, such as 'requirements', which is the end of many names. */
function wordsBehind(name: string): string | null {
  return /^draft-[^-]+-([^-]+-.+)$/.exec(name)?.[1] ?? null
}
