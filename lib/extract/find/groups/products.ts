/** Finds the group in "This document is the product of the … Working Group", as the IESG announces it, by the draft's name. */
import { knownGroup } from '../../lexicon/groups.ts'
import { matchesOf } from '../../patterns/matches.ts'
import type { Page } from '../../types.ts'
import { type GroupMention, mention } from './mention.ts'

const PRODUCT =
  /\b(?:products?|work items?|request) (?:of|from) (?:the )?[^.\n]{3,90}?\b(?:Working|Research)\s{1,4}Group\b/gi
const DRAFT = /(?<![\w-])draft-i(?:e|r)tf-([a-z0-9]{1,30})-[a-z0-9-]{1,80}/gi

/** The group whose product the page is about, if it says so and all of the page's group drafts belong to one group. */
export function groupsOfProducts({ text }: Page): GroupMention[] {
  const products = matchesOf(PRODUCT, text)
  if (!products.length) return []
  const groups = new Set(matchesOf(DRAFT, text).flatMap((match) => knownGroup(match[1] ?? '')?.acronym ?? []))
  const [group] = groups
  if (!group || groups.size > 1) return []
  return products.map((match) =>
    mention(group, 'product of the group', match.index, match.index + match[0].length),
  )
}
