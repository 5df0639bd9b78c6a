import { BookOpen, Ellipsis, FileDown, Trash2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Coverage } from '../../components/Coverage.tsx'
import { excerpt } from '../../components/excerpt.ts'
import { Icon } from '../../components/Icon.tsx'
import { EditLog } from '../../components/library/EditLog.tsx'
import type { PointActions } from '../../components/library/PointItem.tsx'
import { loadRenderer } from '../../components/library/RenderedPost.tsx'
import { SavedPost } from '../../components/library/SavedPost.tsx'
import { SummaryHead } from '../../components/library/SummaryHead.tsx'
import { Menu } from '../../components/Menu.tsx'
import { copyMail, mailItems } from '../../components/mail-items.ts'
import { Tags } from '../../components/Tags.tsx'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute } from '../../lib/library-route.ts'
import { linkToQuote } from '../../lib/links/text-fragment.ts'
import { PageText } from '../../lib/marks/page-text.ts'
import { type Point, type Quote, STAR } from '../../lib/model.ts'
import { deleteSummaries, restoreSummaries } from '../../lib/store/deletion.ts'
import type { FindHits } from '../../lib/store/search/hits.ts'
import { filterText } from '../../lib/store/search/query.ts'
import type { OpenSummary } from '../../lib/store/summaries.ts'
import { editEntries } from './edit-entries.ts'
import { NoteField } from './NoteField.tsx'
import { useNotices } from './notices.tsx'
import { parseRoute } from './parse-route.ts'
import { RevisionList } from './RevisionList.tsx'
import { follow, SummaryBody } from './SummaryBody.tsx'
import { useEditing } from './use-editing.tsx'
import { useExport, useFormats } from './use-export.tsx'
import type { Go } from './use-route.ts'

/** Is the post shown beside its summary, and what changes that. */
export interface PostSwitch {
  isPostOpen: boolean
  onPostOpen: (isOpen: boolean) => void
}

interface OpenedSummaryProps extends PostSwitch {
  opened: OpenSummary
  find: FindHits | null
  back: string
  go: Go
}

/** One summary, laid out for reading: what it is about, what came of it, who said what, where it comes from. */
export function OpenedSummary({ opened, find, back, go, isPostOpen, onPostOpen }: OpenedSummaryProps) {
  const { summary, keys, edits } = opened
  const editing = useEditing(opened)
  const { done } = useNotices()
  const [light, setLight] = useState<Quote | null>(null)
  const render = useRenderer()
  const isStarred = summary.tags.includes(STAR)
  const actions: PointActions = {
    find,
    hrefOf: (point) => linkToQuote(summary.source.url, point.quote),
    onShow: (point) => {
      const stands = !render || standsInPost(summary.content, point, render)
      if (!stands) done(t('read.notOnPage'))
      return stands
    },
    onLight: isPostOpen ? (point) => setLight(point.quote && { ...point.quote }) : null,
    onEdit: editing.openPoint,
    onRemove: (point) => void editing.edit({ type: 'removePoint', point: keys.get(point) ?? '' }),
    editorOf: editing.pointForm,
  }
  return (
    <div class={isPostOpen ? 'reading-columns' : ''}>
      <article class="summary">
        <SummaryHead
          summary={summary}
          find={find}
          hrefOfMeeting={follow('meeting')}
          isStarred={isStarred}
          onStar={() => editing.edit({ type: isStarred ? 'removeTag' : 'addTag', tag: STAR })}
        >
          {summary.content && (
            <button
              type="button"
              class="plain"
              aria-expanded={isPostOpen}
              data-shortcut="post"
              onClick={() => onPostOpen(!isPostOpen)}
            >
              <Icon node={BookOpen} /> {t('read.post')}
            </button>
          )}
          <SummaryMenu opened={opened} back={back} go={go} />
        </SummaryHead>
        <Coverage coverage={summary.coverage} warnings={summary.warnings} />
        <Tags
          tags={summary.tags.filter((tag) => tag !== STAR)}
          hrefOf={(tag) => addressOf(findRoute(filterText('tag', tag)))}
          onAdd={(tag) => editing.edit({ type: 'addTag', tag })}
          onRemove={(tag) => editing.edit({ type: 'removeTag', tag })}
        />
        <SummaryBody opened={opened} actions={actions} editing={editing} />
        <NoteField id={summary.id} note={summary.note} />
        <RevisionList number={opened.number} id={summary.id} />
        <EditLog entries={editEntries(edits)} onUndo={editing.undo} />
      </article>
      {isPostOpen && summary.content && (
        <SavedPost title={t('read.post')} markdown={summary.content} quote={light} />
      )}
    </div>
  )
}

type Renderer = Awaited<ReturnType<typeof loadRenderer>>['renderPost']

/** What makes posts of Markdown; null until it is loaded, and if it cannot be. */
function useRenderer(): Renderer | null {
  const [renderer, setRenderer] = useState<{ renderPost: Renderer } | null>(null)
  useEffect(() => {
    loadRenderer().then(setRenderer, () => undefined)
  }, [])
  return renderer?.renderPost ?? null
}

/** Is the point's sentence still in the post as last read? True if unknown. */
function standsInPost(content: string | null, { quote }: Point, render: Renderer): boolean {
  return !content || !quote || new PageText(render(content)).find(quote) !== null
}

type SummaryMenuProps = Pick<OpenedSummaryProps, 'opened' | 'back' | 'go'>

function SummaryMenu({ opened: { number, summary }, back, go }: SummaryMenuProps) {
  const formats = useFormats()
  const { toFile } = useExport('summary')
  const { done, attempt } = useNotices()
  const remove = () =>
    attempt(async () => {
      // First, so that nobody sees it gone, and the focus is in its place in the list before the next one moves up.
      go(parseRoute(back))
      const ids = await deleteSummaries([summary.id])
      done(t('saved.deleted', { title: excerpt(summary.source.title, 80) }), () => restoreSummaries(ids))
    })
  const copy = () =>
    attempt(async () => {
      await copyMail(summary)
      done(t('page.copied'))
    })
  return (
    <Menu
      label={t('page.more')}
      icon={Ellipsis}
      items={[
        ...mailItems(summary, copy),
        ...formats.map((format) => ({
          label: t('page.exportAs', { format: t(`format.${format.id}`) }),
          icon: FileDown,
          onSelect: () => toFile({ format, numbers: [number], summary }),
        })),
        { label: t('saved.delete'), icon: Trash2, danger: true, onSelect: remove },
      ]}
    />
  )
}
