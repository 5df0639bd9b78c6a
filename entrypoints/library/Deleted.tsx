import { useState } from 'preact/hooks'
import { excerpt } from '../../components/excerpt.ts'
import { Failure } from '../../components/Failure.tsx'
import { Confirm } from '../../components/library/Confirm.tsx'
import { Portion } from '../../components/library/Portion.tsx'
import { useLive } from '../../lib/hooks/use-live.ts'
import { formatDate } from '../../lib/i18n/format.ts'
import { t } from '../../lib/i18n/index.ts'
import {
  deletedSummaries,
  deleteSummaries,
  removeDeleted,
  restoreSummaries,
} from '../../lib/store/deletion.ts'
import { useNotices } from './notices.tsx'

/** What is about to be removed for good, and the question asked first. */
interface Removal {
  ids: readonly string[]
  question: string
}

/** What was deleted: each summary can be brought back, or removed for good at once; so can all of them. */
export function Deleted() {
  const live = useLive(deletedSummaries, [])
  const [removal, setRemoval] = useState<Removal | null>(null)
  const { attempt, changeMany } = useNotices()
  if (live.state === 'failed') return <Failure error={live.error} />
  if (live.state === 'loading') return null
  const deleted = live.value
  const remove = (ids: readonly string[]) =>
    changeMany<string>({
      make: (tell) => removeDeleted(ids, { tell }),
      message: (count) => t('settings.removedForGood', { count }),
    })
  const bringAllBack = () =>
    changeMany<string>({
      make: (tell) =>
        restoreSummaries(
          deleted.map(({ id }) => id),
          { tell },
        ),
      message: (count) => t('settings.broughtBack', { count }),
      undo: (ids) => deleteSummaries(ids),
    })
  const askForAll = () =>
    setRemoval({
      ids: deleted.map(({ id }) => id),
      question: t('settings.askRemovalOfAll', { count: deleted.length }),
    })
  return (
    <section>
      {/* Where the focus goes when the last one has gone. */}
      <h2 tabIndex={-1}>{t('settings.deleted')}</h2>
      <p>{t(deleted.length ? 'settings.deletedIntro' : 'settings.nothingDeleted')}</p>
      <div class="deleted">
        <Portion items={deleted} first={50}>
          {({ id, title, deletedAt }) => (
            <>
              <span>
                {title} <span class="quiet">{formatDate(deletedAt)}</span>
              </span>
              <button type="button" onClick={() => attempt(() => restoreSummaries([id]))}>
                {t('settings.bringBack')}
                <span class="unseen"> {title}</span>
              </button>
              <button
                type="button"
                class="plain danger"
                onClick={() =>
                  setRemoval({
                    ids: [id],
                    question: t('settings.askRemoval', { title: excerpt(title, 80) }),
                  })
                }
              >
                {t('settings.removeForGood')}
                <span class="unseen"> {title}</span>
              </button>
            </>
          )}
        </Portion>
      </div>
      {deleted.length > 1 && (
        <p class="edit-row">
          <button type="button" onClick={bringAllBack}>
            {t('settings.bringAllBack')}
          </button>
          <button type="button" class="danger" onClick={askForAll}>
            {t('settings.removeAllForGood')}
          </button>
        </p>
      )}
      {removal && (
        <Confirm
          question={removal.question}
          label={t('settings.removeForGood')}
          onConfirm={() => remove(removal.ids)}
          onClose={() => setRemoval(null)}
        />
      )}
    </section>
  )
}
