/** The rules by which a page names a group, and the certainty of each. */
import type { Finding } from '../../types.ts'

/** A place where a group is named. */
export interface GroupMention extends Finding {
  /** Lower case. */
  readonly acronym: string
}

/** The certainty of each rule, 0 to 1, by its name in the findings. */
const RULES = {
  /** An acronym that means nothing but the group. */
  'unmistakable name': 0.9,
  /** A word in capitals: "presented in ACE". */
  'word in capitals': 0.7,
  /** "TLS WG", "the MLS working group", "dispatch chairs". */
  'name and kind': 0.95,
  /** "working groups: TLS, QUIC"; "groupe de travail QUIC". */
  'kind and name': 0.9,
  /** "the HTTP Working Group" for httpbis. */
  'full name and kind': 0.9,
  /** "sessions on Privacy Pass and Messaging Layer Security". */
  'full names of sessions': 0.7,
  /** "QUIC at IETF 115", "IETF 115 TLS". */
  'name and meeting': 0.8,
  /** "TLS met on Monday". */
  'name and deed': 0.8,
  /** "LSR and OPSEC": beside a name that means nothing but a group. */
  'among groups': 0.7,
  /** "presented in DOTS", "on behalf of LSR". */
  'place of work': 0.7,
  /** "EXMP WG" where no list knows the acronym. */
  'unknown name and kind': 0.6,
  /** 'lake ("Lightweight Authenticated Key Exchange")'. */
  'acronym and its expansion': 0.7,
  /** "Messaging Layer Security (mls)" as a heading. */
  'acronym in a heading': 0.8,
  /** "[wimse] Review of …". */
  'list tag in the title': 0.9,
  /** Blocks that each start with a group, one after the other: a table of groups. */
  'one group after the other': 0.8,
  /** "the product of the Pear Growing Working Group", with draft-ietf-pear-… */
  'product of the group': 0.9,
  /** quic@ietf.org, quic-chairs@ietf.org. */
  'list address': 0.9,
  /** The address of a group's page or list, written out or under words that say so. */
  'address of the group': 0.9,
  /** The same with other words: pages link to more groups than they discuss. */
  'address behind other words': 0.3,
  /** The page's own address. */
  'address of the page': 0.9,
} as const

/** A way of naming a group. */
export type RuleName = keyof typeof RULES

/** A mention of `acronym` found by `rule`. */
export function mention(acronym: string, rule: RuleName, start: number, end: number): GroupMention {
  return { acronym, rule, score: RULES[rule], start, end }
}
