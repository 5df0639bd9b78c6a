import { ExternalLink, Pencil, Trash2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n/index.ts'
import type { Point } from '../../lib/model.ts'
import { ActionWords } from '../ActionWords.tsx'
import { excerpt } from '../excerpt.ts'
import { Icon, IconButton } from '../Icon.tsx'
import { KindMark, type PointKind } from '../KindMark.tsx'
import type { MarkedProps } from '../Marked.tsx'
import { PointFacts } from './PointFacts.tsx'

/** What can be done with a point. */
export interface PointActions {
  find: MarkedProps['find']
  /** The address of its sentence on the page; null if it has none. */
  hrefOf: (point: Point) => string | null
  /** Before the page is opened: false if the sentence is no longer there. */
  onShow: (point: Point) => boolean
  /** Highlights its sentence in the saved post; null while that is not shown. */
  onLight: ((point: Point) => void) | null
  onEdit: (point: Point) => void
  onRemove: (point: Point) => void
  /** The form that edits the point, if it is the one being edited. */
  editorOf: (point: Point) => ComponentChildren
}

interface PointItemProps {
  point: Point
  kind?: PointKind
  /** Before it: an action's tick box. */
  lead?: ComponentChildren
  /** Whose action it is. */
  owner?: string | null
  /** What it does not say itself: who said it, and what it is about (lib/summary/aside.ts). */
  aside?: readonly string[]
  actions: PointActions
}

/** One statement, with the ways to its sentence and to the form that edits it. */
export function PointItem({ point, kind, lead, owner = null, aside = [], actions }: PointItemProps) {
  const editor = actions.editorOf(point)
  if (editor) return <>{editor}</>
  const text = <ActionWords text={point.text} owner={owner} find={actions.find} />
  return (
    <div class="point">
      {kind && <KindMark kind={kind} label={t(`kind.${kind}`)} />}
      <div class="point-words">
        {lead}
        {actions.onLight && point.quote ? (
          <button type="button" class="point-light" onClick={() => actions.onLight?.(point)}>
            {text}
          </button>
        ) : (
          <span>{text}</span>
        )}
        <PointFacts aside={aside} isEdited={point.edited ?? false} />
      </div>
      <PointTools point={point} actions={actions} />
    </div>
  )
}

/** The link to its sentence on the page, a pencil and a bin. */
function PointTools({ point, actions }: Pick<PointItemProps, 'point' | 'actions'>) {
  const href = actions.hrefOf(point)
  const text = excerpt(point.text)
  return (
    <span class="point-tools">
      {href && point.quote && (
        <a
          href={href}
          target="_blank"
          rel="noopener"
          class="tool"
          title={t('page.jump')}
          aria-label={t('read.showOnPage', { text })}
          onClick={(event) => {
            if (!actions.onShow(point)) event.preventDefault()
          }}
        >
          <Icon node={ExternalLink} />
        </a>
      )}
      <IconButton
        isTool
        opensForm
        icon={Pencil}
        title={t('edit.edit')}
        label={t('edit.editPoint', { text })}
        onClick={() => actions.onEdit(point)}
      />
      <IconButton
        isTool
        icon={Trash2}
        title={t('edit.remove')}
        label={t('edit.removePoint', { text })}
        onClick={() => actions.onRemove(point)}
      />
    </span>
  )
}
