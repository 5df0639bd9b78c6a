/** Finds groups by addresses: those of their page, their list, or materials of their sessions. */
import { knownGroup } from '../../lexicon/groups.ts'
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'
import { matchesOf } from '../../patterns/matches.ts'
import type { Block } from '../../types.ts'
import { type GroupMention, mention } from './mention.ts'

/** A group's own pages and repositories. Their name is that of a group, even if it is in no list yet. */
const GROUP_PAGE = anyOf(
  sequence(
    String.raw`^https?:\/\/`,
    either(
      String.raw`(?:datatracker|tools|www)\.ietf\.org\/(?:wg|rg|html\.charters|dyn\/wg\/charter)\/`,
      String.raw`(?:(?:raw\.githubusercontent|github)\.com\/(?:[\w-]{1,40}\/)?)?ietf-wg-`,
    ),
    '([a-z0-9]{2,16})(?:[/#?.-]|$)',
  ),
)
/** Minutes of a session, by their address in the Datatracker. */
const MINUTES = /datatracker\.ietf\.org\/.{0,60}\bminutes-(?:interim-\d{4}-|\d{2,3}-)([a-z][a-z0-9]{2,15})\b/i
/** Names in these places that are not groups: pages on many groups, "xxx" in a template, plenaries, other organisations. */
const NO_GROUP =
  /^(?:concluded|bofs?|active|index|all|template|x{2,4}|i[er]tf|iab|iesg|iepg|plenary|edu|hackathon|hotrfc)$/
/** Addresses with a place for the name of a group, which may be something else. */
const SLOTS: readonly RegExp[] = [
  /^https?:\/\/(?:datatracker|wiki|trac|tools)\.ietf\.org\/(?:trac\/|[a-z]{2}\/)?(?:group|bof)\/([a-z0-9-]{2,16})(?:[/#?]|$)/i,
  /^https?:\/\/datatracker\.ietf\.org\/meeting\/(?:\d+|interim-[\w-]{1,40})\/session\/([a-z0-9-]{2,16})/i,
  /^https?:\/\/www\.(?:ietf|irtf)\.org\/mail(?:man\/listinfo|-archive\/web)\/([a-z0-9-]{2,16})/i,
  /^https?:\/\/mail(?:archive\.ietf|man3?\.(?:ietf|irtf))\.org\/(?:arch\/(?:browse|msg)|mailman\/listinfo|mailman3\/lists)\/([a-z0-9-]{2,16})/i,
  /charter-(?:ietf|irtf)-([a-z0-9]{2,16})/i,
  /^https?:\/\/(?:www|jabber)\.ietf\.org\/jabber\/logs\/([a-z0-9-]{2,16})\//i,
]
/** Names of meeting materials and notes. */
const MATERIALS =
  /(?:minutes|agenda|slides|bluesheets|notes-ietf|chatlog|polls)-(?:interim-\d{4}-(?=[a-z])|interim-\d{4}-|\d{2,3}-)([a-z0-9]{2,16})/i
const PROCEEDINGS =
  /ietf\.org\/proceedings\/(?:\d{1,9}|interim[\w/-]{0,40})\/(?:minutes\/|agenda\/)?([a-z0-9]{2,16})\.html?/i
/** The names of groups' repositories and sites: "quicwg", "core-wg", "ietf-wg-aipref", "ietf-scim-wg". */
const OWN_SITE =
  /(?:github\.com\/|githubusercontent\.com\/|\/\/)(?:ietf-wg-|irtf-|ietf-)?([a-z0-9]{2,16}?)(?:-?wg)?(?:\.github\.io|\.org|\/|$)/gi
const IS_OWN_SITE = /(?:^|[/-])(?:ietf-wg-|irtf-|ietf-)[a-z0-9]|[a-z0-9]-?wg(?:[./]|$)/i

const LIST = /(?<![\w.+-])([a-z0-9][a-z0-9-]{1,20})@(?:ietf|irtf)\.org/gi
const BARE_ADDRESS = /https?:\/\/[^\s<>"]+/g

/** Groups named by the links, written addresses and list addresses of `block`. */
export function groupsInAddresses(block: Block, text: string): GroupMention[] {
  // addresses in a quoted mail, such as that of its list, are not the writer's
  if (block.foreign) return []
  const words = text.slice(block.start, block.end)
  const written = !words.includes('://')
    ? []
    : matchesOf(BARE_ADDRESS, words).map((match) => ({
        href: match[0],
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      }))
  const pages = [...block.links, ...written].flatMap(({ href, start, end }) => {
    const acronym = groupOfAddress(href)
    if (!acronym) return []
    const says = saysGroup(text.slice(start, end), acronym)
    return [mention(acronym, says ? 'address of the group' : 'address behind other words', start, end)]
  })
  const mailto = block.links.filter(({ href }) => href.startsWith('mailto:'))
  const spoken = words.includes('@') ? [{ href: words, start: block.start, end: block.end }] : []
  const lists = [...spoken, ...mailto].flatMap(({ href, start, end }) =>
    matchesOf(LIST, href).flatMap((match) => {
      const known = knownGroup(
        (match[1] ?? '').toLowerCase().replace(/-(?:chairs|ads|all|request|bounces)$/, ''),
      )
      return known ? [mention(known.acronym, 'list address', start, end)] : []
    }),
  )
  return [...pages, ...lists]
}

/** Whether the words of a link mean the group: its acronym, its address, "the working group". */
function saysGroup(words: string, acronym: string): boolean {
  const lower = words.toLowerCase()
  if (lower.startsWith('http') || lower.replace(/^the | (?:wg|rg|list)$/g, '') === acronym) return true
  return /\b(?:working group|research group|wg|rg|bof|mailing list|charter)\b/.test(lower)
}

/** The group whose page, charter, session or list has this address, or null. */
function groupOfAddress(href: string): string | null {
  if (!/ietf|irtf/i.test(href)) return null
  const page = (GROUP_PAGE.exec(href) ?? MINUTES.exec(href))?.[1]?.toLowerCase()
  if (page && !NO_GROUP.test(page)) return page
  for (const slot of [...SLOTS, PROCEEDINGS]) {
    const known = knownGroup(slot.exec(href)?.[1] ?? '')
    if (known) return known.acronym
  }
  return null
}

/** Groups that the address of the page itself names: the post is about their session, list or site. */
export function groupsOfOwnAddress(url: string): GroupMention[] {
  const found = [groupOfAddress(url), knownGroup(MATERIALS.exec(url)?.[1] ?? '')?.acronym]
  for (const match of url.matchAll(OWN_SITE))
    if (IS_OWN_SITE.test(match[0]) || isGroupAlone(match[1] ?? '')) found.push(ownSite(match[1] ?? ''))
  const host = knownGroup(new URL(url).hostname.split('.')[0] ?? '')
  if (host?.kind === 'unmistakable') found.push(host.acronym)
  for (const match of url.matchAll(LIST)) found.push(knownGroup(match[1] ?? '')?.acronym)
  return [...new Set(found)].flatMap((acronym) =>
    acronym ? [mention(acronym, 'address of the page', 0, 0)] : [],
  )
}

/** Is `name` only that of a group, so that it is enough as the name of an owner ("github.com/sidrops")? */
const isGroupAlone = (name: string) => knownGroup(name)?.kind === 'unmistakable'

function ownSite(name: string): string | undefined {
  return name.toLowerCase() === 'http' ? 'httpbis' : knownGroup(name)?.acronym
}
