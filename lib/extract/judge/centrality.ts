/**
 * How central each statement is to its page: PageRank over the graph of statements that share content words
 * (Mihalcea and Tarau, TextRank, 2004), made sparse so that it grows in line with the page.
 */

/** A word in more statements than this links none of them: it is common on this page, and its pairs would be quadratic. */
const MOST_SHARING = 30
const DAMPING = 0.85
const ROUNDS = 15

/**
 * `words`: the content words of each statement. Returns for each its rank among all, 0 (least central) to 1 (most);
 * a statement that shares no rare word with another has 0.
 */
export function centrality(words: readonly (readonly string[])[]): number[] {
  const links = linkStatements(words)
  const count = words.length
  const rows = links.map((row) => {
    const weights = Float64Array.from(row.values())
    return { targets: Uint32Array.from(row.keys()), weights, sum: weights.reduce((sum, one) => sum + one, 0) }
  })
  let rank = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count).fill((1 - DAMPING) / count)
    for (const [from, { targets, weights, sum }] of rows.entries()) {
      const share = (DAMPING * (rank[from] ?? 0)) / (sum || 1)
      for (let at = 0; at < targets.length; at++) {
        const to = targets[at] ?? 0
        next[to] = (next[to] ?? 0) + share * (weights[at] ?? 0)
      }
    }
    rank = next
  }
  return percentiles(rank, links)
}

function linkStatements(words: readonly (readonly string[])[]): Map<number, number>[] {
  const statementsWith = new Map<string, number[]>()
  words.forEach((list, at) => {
    for (const word of new Set(list)) {
      const having = statementsWith.get(word)
      if (having) having.push(at)
      else statementsWith.set(word, [at])
    }
  })
  const links = words.map(() => new Map<number, number>())
  const lengths = words.map((list) => Math.log(2 + list.length))
  for (const having of statementsWith.values()) {
    if (having.length < 2 || having.length > MOST_SHARING) continue
    const rarity = Math.log(1 + words.length / having.length)
    for (const from of having) {
      const row = links[from]
      for (const to of having) {
        if (from === to) continue
        const length = (lengths[from] ?? 0) + (lengths[to] ?? 0)
        row?.set(to, (row.get(to) ?? 0) + rarity / length)
      }
    }
  }
  return links
}

function percentiles(rank: Float64Array, links: readonly Map<number, number>[]): number[] {
  const order = [...rank.keys()].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const result = new Array<number>(rank.length).fill(0)
  order.forEach((at, place) => {
    result[at] = links[at]?.size ? place / Math.max(1, rank.length - 1) : 0
  })
  return result
}
