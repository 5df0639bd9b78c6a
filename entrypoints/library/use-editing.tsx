import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { type PointDraft, PointForm } from '../../components/library/PointForm.tsx'
import { type SpeakerDraft, SpeakerForm } from '../../components/library/SpeakerForm.tsx'
import { useDraft } from '../../lib/hooks/use-draft.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Point, Speaker } from '../../lib/model.ts'
import { redoEdits, undoEdits } from '../../lib/store/edits/editing.ts'
import type { EditOperation, PointKey, PointList, SpeakerKey } from '../../lib/store/edits/edits.ts'
import { listOf } from '../../lib/store/edits/keys.ts'
import type { OpenSummary } from '../../lib/store/summaries.ts'
import { useNotices } from './notices.tsx'
import { changeOperations, emptyDraft, fieldsOf, pointDraft } from './point-operations.ts'
import { speakerDraft, speakerOperations } from './speaker-operations.ts'
import { useEdit } from './use-edit.ts'

/** The form that is open on a summary (there is only one): as it was `opened`, and with what has been typed into it. */
type OpenForm =
  | { form: 'change'; point: PointKey; opened: PointDraft; draft: PointDraft }
  | { form: 'add'; list: PointList; opened: PointDraft; draft: PointDraft }
  | { form: 'speaker'; speaker: SpeakerKey; opened: SpeakerDraft; draft: SpeakerDraft }

const isTypedInto = ({ opened, draft }: OpenForm) => JSON.stringify(opened) !== JSON.stringify(draft)

export interface Editing {
  /** Stores operations as one step that can be undone; returns whether they are stored. */
  edit: (...operations: EditOperation[]) => Promise<boolean>
  undo: (editId: string) => Promise<void>
  openPoint: (point: Point) => void
  openNew: (list: PointList) => void
  openSpeaker: (speaker: Speaker) => void
  pointForm: (point: Point) => ComponentChildren
  newForm: (list: PointList) => ComponentChildren
  speakerForm: (speaker: Speaker) => ComponentChildren
}

/** Editing the open summary: one form at a time, kept on every keystroke; each step can be undone. */
export function useEditing(opened: OpenSummary): Editing {
  const { summary, keys, speakers, edits } = opened
  const { done, attempt } = useNotices()
  const { id } = summary
  const [open, setOpen] = useDraft<OpenForm>(`form:${id}`)

  const editOne = useEdit()
  const edit: Editing['edit'] = (...operations) => editOne(id, operations)
  const undo: Editing['undo'] = async (editId) => {
    await attempt(async () => {
      const undone = edits.filter((one) => one.id === editId)
      await undoEdits(id, [editId])
      done(t('notice.undone'), () => redoEdits(id, undone))
    })
  }
  const isSaving = useRef(false)
  const save = async (operations: EditOperation[]) => {
    // Until it is stored, a second press would add a statement once more.
    if (isSaving.current) return
    isSaving.current = true
    // What could not be stored stays in the form.
    if (operations.length === 0 || (await edit(...operations))) setOpen(null)
    isSaving.current = false
  }
  const show = (form: OpenForm) => {
    if (open && isTypedInto(open)) done(t('edit.leftUnsaved'), async () => setOpen(open))
    setOpen(form)
  }
  return {
    edit,
    undo,
    openPoint: (point) => {
      const key = keys.get(point)
      const draft = key && pointDraft(point, listOf(key))
      if (draft) show({ form: 'change', point: key, opened: draft, draft })
    },
    openNew: (list) => {
      const draft = emptyDraft(list)
      show({ form: 'add', list, opened: draft, draft })
    },
    openSpeaker: (speaker) => {
      const key = speakers.get(speaker)
      const draft = speakerDraft(speaker)
      if (key) show({ form: 'speaker', speaker: key, opened: draft, draft })
    },
    ...formsOf(opened, open, setOpen, save),
  }
}

/** The form that is open, at its place; null everywhere else. */
function formsOf(
  { summary, keys, speakers }: OpenSummary,
  open: OpenForm | null,
  setOpen: (form: OpenForm | null) => void,
  save: (operations: EditOperation[]) => void,
): Pick<Editing, 'pointForm' | 'newForm' | 'speakerForm'> {
  const keyOf = (name: string): string | null => {
    const speaker = summary.speakers.find((candidate) => candidate.name === name.trim())
    return (speaker && speakers.get(speaker)) ?? (name.trim() || null)
  }
  const close = () => setOpen(null)
  const pointForm = (form: Extract<OpenForm, { draft: PointDraft }>, operations: () => EditOperation[]) => (
    <PointForm
      draft={form.draft}
      speakers={summary.speakers.map((speaker) => speaker.name)}
      onDraft={(draft) => setOpen({ ...form, draft })}
      onSave={() => save(operations())}
      onCancel={close}
    />
  )
  return {
    pointForm: (point) => {
      if (open?.form !== 'change' || open.point !== keys.get(point)) return null
      return pointForm(open, () => changeOperations(open.point, open.opened, open.draft, keyOf))
    },
    newForm: (list) => {
      if (open?.form !== 'add' || open.list !== list) return null
      const point = { section: null, quote: null, ...fieldsOf(open.draft, keyOf) }
      return pointForm(open, () => [{ type: 'addPoint', list, point }])
    },
    speakerForm: (speaker) => {
      if (open?.form !== 'speaker' || open.speaker !== speakers.get(speaker)) return null
      return (
        <SpeakerForm
          draft={open.draft}
          said={speaker.said}
          keyOf={(point) => keys.get(point) ?? ''}
          others={summary.speakers.filter((other) => other !== speaker)}
          onDraft={(draft) => setOpen({ ...open, draft })}
          onSave={() => save(speakerOperations(open.draft, speaker, { summary, keys, speakers }))}
          onCancel={close}
        />
      )
    },
  }
}
