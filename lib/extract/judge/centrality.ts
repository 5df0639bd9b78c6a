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
  const { starts, targets, weights, sums } = links
  const count = words.length
  let rank = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count).fill((1 - DAMPING) / count)
    for (let from = 0; from < count; from++) {
      const share = (DAMPING * (rank[from] ?? 0)) / (sums[from] || 1)
      for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at++) {
        const to = targets[at] ?? 0
        next[to] = (next[to] ?? 0) + share * (weights[at] ?? 0)
      }
    }
    rank = next
  }
  return percentiles(rank, links)
}

/** What each statement is linked to and how strongly, one after the other: a statement's links begin at its `starts`. */
interface Links {
  readonly starts: readonly number[]
  readonly targets: readonly number[]
  readonly weights: readonly number[]
  /** For each statement, how strong its links are together. */
  readonly sums: Float64Array
}

function linkStatements(words: readonly (readonly string[])[]): Links {
  const { wordsOf, having } = numberWords(words)
  const lengths = words.map((list) => Math.log(2 + list.length))
  const strength = new Float64Array(words.length)
  const [starts, targets, weights]: [number[], number[], number[]] = [[], [], []]
  const sums = new Float64Array(words.length)
  for (let from = 0; from < words.length; from++) {
    const start = starts[starts.push(targets.length) - 1] ?? 0
    for (const word of wordsOf[from] ?? []) {
      const sharing = having[word] ?? []
      if (sharing.length < 2 || sharing.length > MOST_SHARING) continue
      const rarity = Math.log(1 + words.length / sharing.length)
      for (const to of sharing) {
        if (to === from) continue
        if (!strength[to]) targets.push(to)
        strength[to] = (strength[to] ?? 0) + rarity / ((lengths[from] ?? 0) + (lengths[to] ?? 0))
      }
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

/** The words of each statement as numbers, each once, ascending; and by a word's number the statements that have it. */
function numberWords(words: readonly (readonly string[])[]): { wordsOf: number[][]; having: number[][] } {
  const numbers = new Map<string, number>()
  const having: number[][] = []
  const wordsOf = words.map((list, at) => {
    const own: number[] = []
    for (const word of list) {
      const number = numbers.get(word) ?? having.push([]) - 1
      numbers.set(word, number)
      const sharing = having[number] ?? []
      if (sharing.at(-1) === at) continue
      sharing.push(at)
      own.push(number)
    }
    return own.sort((one, other) => one - other)
  })
  return { wordsOf, having }
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
