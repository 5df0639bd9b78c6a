/**
 * How central each statement is to its page: PageRank over the graph of statements that share content words
 * (Mihalcea and Tarau, TextRank, 2004), made sparse so that the work is linear in the size of the page.
 */

/** A word in more statements than this is common on the page and links none of them; linking all pairs would be quadratic. */
const MOST_SHARING = 30
const DAMPING = 0.85
const ROUNDS = 15

/**
 * `words`: the content words of each statement. Returns each one's rank among all, 0 (least central) to 1 (most);
 * a statement that shares no rare word with another gets 0.
 */
export function centrality(words: readonly (readonly string[])[]): number[] {
  const links = linkStatements(words)
  const { starts, targets, weights, sums } = links
  const count = words.length
  let rank = new Float64Array(count).fill(1 / count)
  let next = new Float64Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    next.fill((1 - DAMPING) / count)
    for (let from = 0; from < count; from++) {
      const share = (DAMPING * (rank[from] ?? 0)) / (sums[from] || 1)
      const end = starts[from + 1] ?? 0
      for (let at = starts[from] ?? 0; at < end; at++) {
        const to = targets[at] ?? 0
        next[to] = (next[to] ?? 0) + share * (weights[at] ?? 0)
      }
    }
    ;[rank, next] = [next, rank]
  }
  return percentiles(rank, links)
}

/**
 * The graph in compressed sparse row form: the links of statement i are `targets` and `weights` from `starts[i]` to
 * `starts[i + 1]`.
 */
interface Links {
  readonly starts: readonly number[]
  readonly targets: readonly number[]
  readonly weights: readonly number[]
  /** For each statement, the total strength of its links. */
  readonly sums: Float64Array
}

function linkStatements(words: readonly (readonly string[])[]): Links {
  const shared = sharedWords(words)
  const lengths = words.map((list) => Math.log(2 + list.length))
  const strength = new Float64Array(words.length)
  const [starts, targets, weights]: [number[], number[], number[]] = [[], [], []]
  const sums = new Float64Array(words.length)
  for (let from = 0; from < words.length; from++) {
    const start = targets.length
    starts.push(start)
    for (const { statements, rarity } of shared[from] ?? [])
      for (const to of statements) {
        if (to === from) continue
        if (!strength[to]) targets.push(to)
        strength[to] = (strength[to] ?? 0) + rarity / ((lengths[from] ?? 0) + (lengths[to] ?? 0))
      }
    for (let at = start; at < targets.length; at++) {
      const to = targets[at] ?? 0
      const weight = strength[to] ?? 0
      weights.push(weight)
      sums[from] = (sums[from] ?? 0) + weight
      strength[to] = 0
    }
  }
  starts.push(targets.length)
  return { starts, targets, weights, sums }
}

/** A word that links the statements containing it; the rarer it is on the page, the stronger. */
interface SharedWord {
  readonly statements: readonly number[]
  readonly rarity: number
}

/** For each statement, the words it shares with others, in the order in which they occur on the page. */
function sharedWords(words: readonly (readonly string[])[]): SharedWord[][] {
  const having = new Map<string, number[]>()
  words.forEach((list, at) => {
    for (const word of list) {
      const statements = having.get(word)
      if (!statements) having.set(word, [at])
      else if (statements.at(-1) !== at) statements.push(at)
    }
  })
  const shared: SharedWord[][] = words.map(() => [])
  having.forEach((statements) => {
    if (statements.length < 2 || statements.length > MOST_SHARING) return
    const word = { statements, rarity: Math.log(1 + words.length / statements.length) }
    for (const at of statements) shared[at]?.push(word)
  })
  return shared
}

function percentiles(rank: Float64Array, { starts }: Links): number[] {
  const order = [...rank.keys()].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
  const result = new Array<number>(rank.length).fill(0)
  order.forEach((at, place) => {
    const isLinked = (starts[at + 1] ?? 0) > (starts[at] ?? 0)
    result[at] = isLinked ? place / Math.max(1, rank.length - 1) : 0
  })
  return result
}
