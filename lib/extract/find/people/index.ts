/** Who speaks on the page: the speakers, and which stretch of text is whose. */
import type { Speaker } from '../../../model.ts'
import { pointOf } from '../../points.ts'
import type { Reading, Remark } from '../../types.ts'
import { findLabels } from './labels.ts'
import { findLeads } from './leads.ts'
import { linesOf } from './lines.ts'
import { type Person, resolve } from './resolve.ts'

export interface People {
  readonly speakers: readonly Speaker[]
  /** In page order; they do not overlap. */
  readonly remarks: readonly Remark[]
}

/** Finds the speakers of the page and their remarks. */
export function findPeople(reading: Reading): People {
  const { page } = reading
  const mentions = [...findLabels(page, linesOf(page)), ...findLeads(page)].sort((a, b) => a.start - b.start)
  const persons = resolve(mentions).filter((person) => person.mentions.some(({ speaks }) => speaks))
  const remarks = persons.flatMap(remarksOf).sort((a, b) => a.start - b.start)
  return { speakers: persons.map((person) => speakerOf(reading, person)), remarks: withoutOverlaps(remarks) }
}

function remarksOf({ name, mentions }: Person): Remark[] {
  return mentions.flatMap(({ remark, block, rule, score }) =>
    remark ? [{ ...remark, block, rule, score, speaker: name }] : [],
  )
}

/** Keeps the first of remarks that overlap: one remark of several people belongs to the first named. */
function withoutOverlaps(remarks: readonly Remark[]): Remark[] {
  let end = -1
  return remarks.filter((remark) => {
    if (remark.start < end) return false
    end = remark.end
    return true
  })
}

function speakerOf(reading: Reading, person: Person): Speaker {
  const { name, forms } = person
  return {
    name,
    aliases: [...forms].filter((form) => form !== name),
    affiliations: [],
    roles: [],
    said: remarksOf(person).map((remark) => pointOf(reading, remark, remark.block, name)),
  }
}
