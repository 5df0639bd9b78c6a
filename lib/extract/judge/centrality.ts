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
  const rows = linkStatements(words)
  const count = words.length
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
  return percentiles(rank, rows)
}

/** What one statement is linked to, how strongly, and the sum of that. */
interface Links {
  readonly targets: readonly number[]
  readonly weights: readonly number[]
  readonly sum: number
}

function linkStatements(words: readonly (readonly string[])[]): Links[] {
  const numbers = new Map<string, number>()
  /** By the number of a word: the statements that have it. */
  const having: number[][] = []
  const wordsOf = words.map((list, at) => {
    const own = new Set<number>()
    for (const word of list) {
      const number = numbers.get(word) ?? numbers.size
      if (number === having.length) {
        numbers.set(word, number)
        having.push([])
      }
      if (!own.has(number)) having[number]?.push(at)
      own.add(number)
    }
    return [...own].sort((one, other) => one - other)
  })
  const lengths = words.map((list) => Math.log(2 + list.length))
  const strength = new Float64Array(words.length)
  return wordsOf.map((own, from) => {
    const targets: number[] = []
    for (const word of own) {
      const sharing = having[word] ?? []
      if (sharing.length < 2 || sharing.length > MOST_SHARING) continue
      const rarity = Math.log(1 + words.length / sharing.length)
      for (const to of sharing) {
        if (to === from) continue
        if (!strength[to]) targets.push(to)
        strength[to] = (strength[to] ?? 0) + rarity / ((lengths[from] ?? 0) + (lengths[to] ?? 0))
      }
    }
    const weights = targets.map((to) => strength[to] ?? 0)
    for (const to of targets) strength[to] = 0
    return { targets, weights, sum: weights.reduce((sum, weight) => sum + weight, 0) }
  })
}

function percentiles(rank: Float64Array, links: readonly Links[]): number[] {
  const order = [...rank.keys()].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const result = new Array<number>(rank.length).fill(0)
  order.forEach((at, place) => {
    result[at] = links[at]?.targets.length ? place / Math.max(1, rank.length - 1) : 0
  })
  return result
}
