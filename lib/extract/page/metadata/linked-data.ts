/** Reads schema.org descriptions in JSON-LD. Scripts that do not parse are skipped. */

interface LinkedNode {
  readonly [key: string]: unknown
}

/** The JSON-LD of a page. */
export interface LinkedData {
  /** The node that describes the post. */
  readonly post: LinkedNode | null
  /** Nodes by "@id", for those that are only referenced. */
  readonly nodes: ReadonlyMap<string, LinkedNode>
}

const POST_TYPE = /Article|Posting|Report|^WebPage$/
/** A page's JSON-LD has few nodes; more than this are a site's catalogue. */
const MOST_NODES = 500

/** Reads the JSON-LD scripts of `document`. */
export function readLinkedData(document: Document): LinkedData {
  const all: LinkedNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent ?? ''), all)
  const posts = all.filter((node) => typesOf(node).some((type) => POST_TYPE.test(type)))
  const [post = null] = posts.sort((a, b) => rank(a) - rank(b))
  const nodes = new Map<string, LinkedNode>()
  for (const node of all) {
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1) nodes.set(id, node)
  }
  return { post, nodes }
}

/** For sorting: an article before the WebPage that contains it, which says less about the post. */
function rank(node: LinkedNode): number {
  return typesOf(node).includes('WebPage') ? 1 : 0
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function collect(value: unknown, into: LinkedNode[]): void {
  const open = [value]
  while (open.length && into.length < MOST_NODES) {
    const next = open.pop()
    if (isNode(next)) into.push(next)
    // one by one: a catalogue has more entries than a call may have arguments
    if (next instanceof Object) for (const inner of Object.values(next)) open.push(inner)
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: LinkedNode): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string')
}

/** The text of a property, in which some systems escape signs as in HTML; null if it has none. */
export function textProperty(node: LinkedNode | null, name: string): string | null {
  const value = node?.[name]
  if (typeof value !== 'string') return null
  const text = value.replace(/&(?:#(\d{2,5})|amp|quot);/g, (sign, code) =>
    code ? String.fromCodePoint(code) : sign === '&amp;' ? '&' : '"',
  )
  return text.trim() || null
}

/** The names in a property whose values are persons or organisations: given as a text, as a node, or as a reference by "@id". */
export function nameProperty({ nodes }: LinkedData, node: LinkedNode | null, property: string): string[] {
  return [node?.[property]].flat().flatMap((value) => {
    if (typeof value === 'string') return value.trim() ? [value.trim()] : []
    if (!isNode(value)) return []
    const known = nodes.get(String(value['@id'])) ?? value
    return [value.name ?? known.name].flat().filter((name): name is string => typeof name === 'string')
  })
}
