/** The form for editing a speaker, and the edits it results in. */
import type { SpeakerDraft } from '../../components/library/SpeakerForm.tsx'
import { nameKey } from '../../lib/fold.ts'
import type { Speaker } from '../../lib/model.ts'
import type { KeyedSummary } from '../../lib/store/edits/draft.ts'
import type { EditOperation } from '../../lib/store/edits/edits.ts'

/** The form as opened for `speaker`. */
export function speakerDraft({ name, affiliations, roles }: Speaker): SpeakerDraft {
  return {
    name,
    affiliations: affiliations.join('; '),
    roles: roles.join('; '),
    mergeInto: '',
    splitName: '',
    splitPoints: [],
  }
}

/**
 * The edits that `draft` makes to `speaker`; none if it changes nothing. A speaker given the name of another speaker on the
 * page becomes that one: nobody is on a page twice.
 */
export function speakerOperations(
  draft: SpeakerDraft,
  speaker: Speaker,
  { summary, keys, speakers }: KeyedSummary,
): EditOperation[] {
  const key = speakers.get(speaker)
  if (key === undefined) return []
  const operations: EditOperation[] = []
  const name = draft.name.trim()
  const others = summary.speakers.filter((other) => other !== speaker)
  const into = others.find((other) => other.name === draft.mergeInto) ?? namesake(name, speaker, others)
  if (name && name !== speaker.name && !into) operations.push({ type: 'renameSpeaker', speaker: key, name })
  const after = { affiliations: listed(draft.affiliations), roles: listed(draft.roles) }
  if (JSON.stringify(after) !== JSON.stringify({ affiliations: speaker.affiliations, roles: speaker.roles }))
    operations.push({ type: 'changeSpeaker', speaker: key, ...after })
  const said = speaker.said.map((point) => keys.get(point))
  const points = draft.splitPoints.filter((point) => said.includes(point))
  const splitName = draft.splitName.trim()
  if (splitName && points.length)
    operations.push({ type: 'splitSpeaker', speaker: key, name: splitName, points })
  const intoKey = into && speakers.get(into)
  if (intoKey) operations.push({ type: 'mergeSpeakers', speaker: key, into: intoKey })
  return operations
}

/** The other speaker with the new `name`; keeping one's own name matches no other, even if a page has two of that name. */
function namesake(name: string, speaker: Speaker, others: readonly Speaker[]): Speaker | undefined {
  const wanted = nameKey(name)
  return wanted === nameKey(speaker.name) ? undefined : others.find((other) => nameKey(other.name) === wanted)
}

const listed = (text: string) =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
