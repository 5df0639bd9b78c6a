import { FileDown, NotebookText, Star, Trash2, X } from 'lucide'
import { useLayoutEffect } from 'preact/hooks'
import { Icon, IconButton } from '../../components/Icon.tsx'
import { ExportProgress } from '../../components/library/ExportProgress.tsx'
import { Menu } from '../../components/Menu.tsx'
import { TagInput } from '../../components/TagInput.tsx'
import { t } from '../../lib/i18n/index.ts'
import { MOST_REPORTED } from '../../lib/library-route.ts'
import { STAR } from '../../lib/model.ts'
import { deleteSummaries, restoreSummaries } from '../../lib/store/deletion.ts'
import { type Edited, editMany, undoMany } from '../../lib/store/edits/editing.ts'
import { rowsByNumber } from '../../lib/store/rows.ts'
import { useNotices } from './notices.tsx'
import { type Exports, useExport, useFormats } from './use-export.tsx'
import type { Go } from './use-route.ts'
import type { Selection } from './use-selection.ts'

interface SelectionBarProps {
  selection: Selection
  /** How many could be selected. */
  count: number
  go: Go
}

/** What can be done with the summaries selected in the list, and the progress of their exports, which outlive the selection. */
export function SelectionBar(props: SelectionBarProps) {
  const { runs, toFile } = useExport('list')
  const count = props.selection.numbers.length
  return (
    <>
      {/* A row that is selected by its key is told by nothing else. */}
      <p class="unseen" role="status">
        {count > 0 && t('selection.count', { count })}
      </p>
      {count > 0 && <Tools {...props} toFile={toFile} />}
      <p class="selection-exports">
        <ExportProgress runs={runs} />
      </p>
    </>
  )
}

function Tools({ selection, count, go, toFile }: SelectionBarProps & Pick<Exports, 'toFile'>) {
  const { done, changeMany } = useNotices()
  const formats = useFormats()
  const { numbers } = selection
  // The row that was just selected may be where the bar takes its room.
  useLayoutEffect(
    () => document.activeElement?.closest('.summary-list li')?.scrollIntoView({ block: 'nearest' }),
    [],
  )
  const readIds = async () => (await rowsByNumber(numbers)).map(({ id }) => id)
  const tag = (name: string) =>
    changeMany<Edited>({
      make: async (tell) => editMany(await readIds(), { type: 'addTag', tag: name }, { tell }),
      message: (count) => t(name === STAR ? 'selection.starred' : 'selection.tagged', { count, tag: name }),
      undo: (edited) => undoMany(edited),
    })
  const remove = () =>
    changeMany<string>({
      make: async (tell) => {
        await deleteSummaries(await readIds(), { tell })
        selection.clear()
      },
      message: (count) => t('selection.deleted', { count }),
      undo: (ids) => restoreSummaries(ids),
    })
  const report = () => {
    if (numbers.length > MOST_REPORTED) done(t('selection.tooManyForReport', { count: MOST_REPORTED }))
    else go({ view: 'report', query: '', selected: [...numbers] })
  }
  return (
    <div class="selection-bar" role="toolbar" aria-label={t('selection.label')}>
      <strong>{t('selection.count', { count: numbers.length })}</strong>
      <IconButton icon={X} title={t('selection.clear')} onClick={selection.clear} />
      {numbers.length < count && (
        <button type="button" class="plain" onClick={selection.selectAll}>
          {t('selection.all', { count })}
        </button>
      )}
      <TagInput onAdd={tag} />
      <button type="button" class="plain" onClick={() => tag(STAR)}>
        <Icon node={Star} /> {t('selection.star')}
      </button>
      <Menu
        label={t('view.export')}
        icon={FileDown}
        isWorded
        items={formats.map((format) => ({
          label: t('page.exportAs', { format: t(`format.${format.id}`) }),
          icon: FileDown,
          onSelect: () => toFile({ format, numbers }),
        }))}
      />
      <button type="button" class="plain" onClick={report}>
        <Icon node={NotebookText} /> {t('view.report')}
      </button>
      <button type="button" class="plain danger" onClick={remove}>
        <Icon node={Trash2} /> {t('saved.delete')}
      </button>
    </div>
  )
}
