/** What the form of a point holds, and the edits that it comes to. */
import type { PointDraft } from '../../components/library/PointForm.tsx'
import type { Action, Outcome, Point } from '../../lib/model.ts'
import {
  changedFields,
  type EditOperation,
  type PointFields,
  type PointKey,
  type PointList,
} from '../../lib/store/edits/edits.ts'

/** The form as it is opened on `point` of `list`. */
export function pointDraft(point: Point, list: PointList): PointDraft {
  return {
    text: point.text,
    speaker: point.speaker ?? '',
    kind: list === 'outcomes' ? (point as Outcome).kind : null,
    owner: list === 'actions' ? ((point as Action).owner ?? '') : null,
  }
}

/** The form for a point that is to be added to `list`. */
export function emptyDraft(list: PointList): PointDraft {
  return {
    text: '',
    speaker: '',
    kind: list === 'outcomes' ? 'decision' : null,
    owner: list === 'actions' ? '' : null,
  }
}

/** What the form says of its point; `keyOf` gives what the person of a name is called in edits. */
export function fieldsOf(
  draft: PointDraft,
  keyOf: (name: string) => string | null,
): Pick<PointFields, 'text' | 'speaker' | 'kind' | 'owner'> {
  return {
    text: draft.text.trim(),
    speaker: keyOf(draft.speaker),
    ...(draft.kind && { kind: draft.kind }),
    ...(draft.owner !== null && { owner: draft.owner.trim() || null }),
  }
}

/**
 * The edits that `draft` makes of the point `key`, over whose form `opened` stood; none where it changes nothing. What nobody has
 * changed is left to later captures of the page.
 */
export function changeOperations(
  key: PointKey,
  opened: PointDraft,
  draft: PointDraft,
  keyOf: (name: string) => string | null,
): EditOperation[] {
  const change = changedFields(fieldsOf(opened, keyOf), fieldsOf(draft, keyOf))
  return Object.keys(change).length ? [{ type: 'changePoint', point: key, change }] : []
}
