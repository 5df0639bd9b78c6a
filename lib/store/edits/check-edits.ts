/** Validates edits that come from a file (a backup). */
import { OUTCOME_KINDS } from '../../model.ts'
import { check, quote, time } from '../../validate/index.ts'
import { boolean, list, nullable, object, oneOf, optional, type Shape, text } from '../../validate/shape.ts'
import type { Edit, PointFields } from './edits.ts'

const words = nullable(text())
const step = { id: text(), at: time }
const point = {
  text: text(),
  speaker: words,
  section: words,
  quote: nullable(quote),
  kind: optional(oneOf(...OUTCOME_KINDS)),
  owner: optional(words),
  // From an action that was ticked off before it was changed.
  done: optional(boolean),
}
const pointFields = object<PointFields>(point, 'drop')
const change = object<Partial<PointFields>>(
  {
    ...point,
    text: optional(point.text),
    speaker: optional(words),
    section: optional(words),
    quote: optional(nullable(quote)),
  },
  'drop',
)

type Shapes = { readonly [Type in Edit['type']]: Shape<Extract<Edit, { type: Type }>> }

const SHAPES: Shapes = {
  renameSpeaker: object({ type: oneOf('renameSpeaker'), speaker: text(), name: text(), ...step }),
  changeSpeaker: object({
    type: oneOf('changeSpeaker'),
    speaker: text(),
    affiliations: list(text()),
    roles: list(text()),
    ...step,
  }),
  mergeSpeakers: object({ type: oneOf('mergeSpeakers'), speaker: text(), into: text(), ...step }),
  splitSpeaker: object({
    type: oneOf('splitSpeaker'),
    speaker: text(),
    name: text(),
    points: list(text()),
    ...step,
  }),
  addPoint: object({
    type: oneOf('addPoint'),
    list: oneOf('abstract', 'outcomes', 'actions', 'highlights', 'said'),
    point: pointFields,
    ...step,
  }),
  changePoint: object({
    type: oneOf('changePoint'),
    point: text(),
    change,
    was: optional(pointFields),
    ...step,
  }),
  removePoint: object({ type: oneOf('removePoint'), point: text(), ...step }),
  tickAction: object({ type: oneOf('tickAction'), point: text(), done: boolean, ...step }),
  addTag: object({ type: oneOf('addTag'), tag: text(), ...step }),
  removeTag: object({ type: oneOf('removeTag'), tag: text(), ...step }),
  setNote: object({ type: oneOf('setNote'), note: text(), ...step }),
}

/** Copies of `values` as edits; null unless they are an array in which each is a valid edit. */
export function checkEdits(values: unknown): Edit[] | null {
  if (!Array.isArray(values)) return null
  const edits = values.map(checkEdit)
  return edits.every((edit) => edit !== null) ? edits : null
}

function checkEdit(value: unknown): Edit | null {
  const { type } = Object(value) as { type?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return null
  const checked = check<Edit>(SHAPES[type as Edit['type']], value)
  return 'value' in checked ? checked.value : null
}
