import { ArrowLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Waiting } from '../../components/library/Waiting.tsx'
import { download } from '../../lib/download.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import { DamagedRecordError } from '../../lib/store/database/errors.ts'
import { removeRecord } from '../../lib/store/deletion.ts'
import type { FindHits } from '../../lib/store/search/hits.ts'
import type { Asked, Remark } from '../../lib/store/search/remark.ts'
import { readRaw, readSummary } from '../../lib/store/summaries.ts'
import { useNotices } from './notices.tsx'
import { OpenedSummary, type PostSwitch } from './OpenedSummary.tsx'
import { parseRoute } from './parse-route.ts'
import type { Go } from './use-route.ts'
import { useTitle } from './use-title.ts'

interface ReadViewProps {
  id: string
  find: FindHits | null
  /** What people who are asked for said. */
  asked: Asked | null
  /** If it was opened with the keyboard, the focus moves into it. */
  takesFocus: boolean
  /** The address of the list, without a summary open. */
  back: string
  go: Go
}

/** The summary `id`, for reading and editing; or why it cannot be shown. */
export function ReadView(props: ReadViewProps) {
  // Open for one summary, open for the next: whoever reads posts beside them need not open each.
  const [isPostOpen, setPostOpen] = useState(false)
  // Nothing of one summary, neither what was typed nor what failed, is taken for the next one's.
  return <Reading key={props.id} {...props} isPostOpen={isPostOpen} onPostOpen={setPostOpen} />
}

function Reading({ id, asked, takesFocus, ...shown }: ReadViewProps & PostSwitch) {
  const { back, go } = shown
  const live = useLive(() => readSummary(id), [id])
  const opened = live.state === 'ready' ? live.value : undefined
  useTitle(opened?.summary.source.title ?? null)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!opened) return
    // What was searched for is in view; if it already is, nothing moves.
    soughtIn(place.current, asked?.remarkOf(opened.summary) ?? null)?.scrollIntoView({ block: 'nearest' })
    if (takesFocus) place.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [opened !== undefined])
  const leave = () => go(parseRoute(back))
  return (
    <section class="read-view" aria-label={t('read.summary')} ref={place}>
      <a class="back" href={back} data-shortcut="back">
        <Icon node={ArrowLeft} /> {t('read.back')}
      </a>
      <p class="read-waiting" role="status">
        {live.state === 'loading' && <Waiting />}
      </p>
      {live.state === 'failed' && <Damaged id={id} error={live.error} onRemoved={leave} />}
      {live.state === 'ready' && !opened && (
        <p class="notice">
          {t('read.gone')} <a href="#/settings">{t('read.goneLink')}</a>
        </p>
      )}
      {opened && (
        <Shown id={id} onRemoved={leave}>
          <OpenedSummary opened={opened} {...shown} />
        </Shown>
      )}
    </section>
  )
}

/** What was searched for: the remark of somebody who was asked for, or else the first hit. */
function soughtIn(place: HTMLElement | null, remark: Remark | null): Element | null {
  const points = [...(place?.querySelectorAll('.speaker .point-words, #actions .point-words') ?? [])]
  const itself = remark && points.find(({ textContent }) => textContent.includes(remark.text))
  return itself ?? place?.querySelector('mark') ?? null
}

/** Shows `children`; if that fails, what is stored is not a proper summary. */
function Shown({ children, ...damaged }: Omit<DamagedProps, 'error'> & { children: ComponentChildren }) {
  const [error] = useErrorBoundary()
  if (error) return <Damaged {...damaged} error={new DamagedRecordError(damaged.id, null, error)} />
  return <>{children}</>
}

interface DamagedProps {
  id: string
  error: Error
  onRemoved: () => void
}

/** A record that cannot be shown can be rescued, and removed. */
function Damaged({ id, error, onRemoved }: DamagedProps) {
  const { attempt } = useNotices()
  const exportRaw = () =>
    attempt(async () => {
      const raw = JSON.stringify(await readRaw(id), null, 2)
      download(new Blob([raw], { type: 'application/json' }), `${id}.json`)
    })
  return (
    <Failure error={error}>
      {error.name === 'DamagedRecordError' && (
        <p class="edit-row">
          <button type="button" onClick={exportRaw}>
            {t('read.exportRaw')}
          </button>
          <button type="button" onClick={() => attempt(() => removeRecord(id).then(onRemoved))}>
            {t('edit.remove')}
          </button>
        </p>
      )}
    </Failure>
  )
}
