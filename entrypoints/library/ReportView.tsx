import type { RootContent } from 'mdast'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Choice } from '../../components/library/Choice.tsx'
import { RenderedPieces } from '../../components/library/RenderedPieces.tsx'
import { SectionOrder } from '../../components/library/SectionOrder.tsx'
import { Waiting } from '../../components/library/Waiting.tsx'
import { REPORT_PRESETS, type ReportOptions, tripReport } from '../../lib/export/trip-report.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { currentLanguage, t } from '../../lib/i18n/index.ts'
import { addressOf, MOST_REPORTED, type Route } from '../../lib/library-route.ts'
import type { Summary } from '../../lib/model.ts'
import { withPersons } from '../../lib/store/people.ts'
import { parseQuery } from '../../lib/store/search/query.ts'
import { search } from '../../lib/store/search/search.ts'
import { readBatches } from '../../lib/store/summaries.ts'
import { type MeetingSearch, readMeetings } from './meetings.ts'
import { ReportButtons } from './ReportButtons.tsx'
import { reportTitle } from './report-title.ts'
import { keepWishes, onlySections, readWishes, type Wishes, withTitle } from './report-wishes.ts'
import type { Go } from './use-route.ts'

type ReportRoute = Extract<Route, { view: 'report' }>

/** How many highlights per page a reader of a report can be expected to read. */
const HIGHLIGHTS = [3, 5, 10]

/** A trip report: choose a meeting, search, or come with a selection; choose what is in it; preview it; export it. */
export default function ReportView({ route, go }: { route: ReportRoute; go: Go }) {
  const { query, selected } = route
  const isEmptied = useRef(false)
  const setQuery = (text: string) => {
    isEmptied.current = !text.trim()
    go({ view: 'report', query: text, selected: [] }, { replace: true })
  }
  const [wishes, setWishes] = useState(readWishes)
  useEffect(() => keepWishes(wishes), [wishes])
  const meetings = useLive(readMeetings, [])
  const live = useLive(() => readChosen(route), [query, selected.join()])
  const found = live.state === 'ready' ? live.value : null
  const error = live.state === 'failed' ? live.error : meetings.state === 'failed' ? meetings.error : null
  const isAsked = query.trim() !== '' || selected.length > 0
  const [isBeginning, setBeginning] = useState(true)
  const isReading = !found && !error && (isAsked || isBeginning)
  useLayoutEffect(() => {
    if (meetings.state !== 'ready') return
    setBeginning(false)
    // Without a query, the latest meeting is shown; before the next paint, so that nobody is asked to choose one. But whoever
    // has emptied the search is about to type another.
    if (meetings.value.latest && !isAsked && !isEmptied.current) setQuery(meetings.value.latest.id)
  }, [meetings.state, isAsked])
  const usualTitle = reportTitle(found?.summaries ?? [], query)
  const subject = addressOf(route)
  const ownTitle = wishes.titles[subject] ?? ''
  const title = ownTitle.trim() || usualTitle
  const options: ReportOptions = {
    title,
    sections: chosenSections(wishes),
    highlightsPerPage: wishes.highlightsPerPage ?? Number.POSITIVE_INFINITY,
    say: t,
    language: currentLanguage(),
  }
  const pieces = useMemo(() => piecesOf(found?.summaries ?? [], options), [found, title, wishes])
  return (
    <section class="plain-view report-view">
      <h1>{t('view.report')}</h1>
      <form class="edit-form" onSubmit={(event) => event.preventDefault()}>
        <ReportChoices
          meetings={meetings.state === 'ready' ? meetings.value.all : []}
          query={query}
          wishes={wishes}
          ownTitle={ownTitle}
          usualTitle={usualTitle}
          onTitle={(text) => setWishes({ ...wishes, titles: withTitle(wishes.titles, subject, text) })}
          onQuery={setQuery}
          onWish={(changes) => setWishes({ ...wishes, ...changes })}
        />
        {error && <Failure error={error} />}
        <p role="status">
          {isReading && <Waiting />}
          {found && countSentence(found.total, selected.length > 0)}
        </p>
        <ReportButtons summaries={found?.summaries ?? []} options={options} />
      </form>
      {isAsked ? (
        <RenderedPieces pieces={pieces} />
      ) : (
        !isBeginning && <p class="notice">{t('report.empty')}</p>
      )}
    </section>
  )
}

interface ReportChoicesProps {
  meetings: readonly MeetingSearch[]
  query: string
  wishes: Wishes
  /** Empty: the default title. */
  ownTitle: string
  usualTitle: string
  onTitle: (title: string) => void
  onQuery: (query: string) => void
  onWish: (changes: Partial<Wishes>) => void
}

/** What the report is about, what is in it, and its title. */
function ReportChoices({ meetings, query, wishes, onQuery, onWish, ...titles }: ReportChoicesProps) {
  const preset = presetOf(wishes)
  return (
    <>
      <div class="edit-row">
        <MeetingChoice meetings={meetings} query={query} onChoose={onQuery} />
        <label>
          {t('report.search')}
          <input type="text" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
        </label>
        <Choice
          label={t('report.preset')}
          options={[
            ...(preset ? [] : [{ id: '', label: '–' }]),
            ...REPORT_PRESETS.map(({ id }) => ({ id, label: t(`report.preset.${id}`) })),
          ]}
          value={preset?.id ?? ''}
          onChoose={(chosenId) => {
            const chosen = REPORT_PRESETS.find(({ id }) => id === chosenId)
            if (chosen) onWish(onlySections(chosen.sections))
          }}
        />
        <Choice
          label={t('report.highlights')}
          options={highlightOptions()}
          value={String(wishes.highlightsPerPage ?? ALL)}
          onChoose={(count) => onWish({ highlightsPerPage: count === ALL ? null : Number(count) })}
        />
      </div>
      <label>
        {t('report.title')}
        <input
          type="text"
          value={titles.ownTitle}
          placeholder={titles.usualTitle}
          onInput={(event) => titles.onTitle(event.currentTarget.value)}
        />
      </label>
      <SectionOrder
        sections={wishes.order.map((name) => ({ name, label: t(`report.section.${name}`) }))}
        leftOut={wishes.leftOut}
        onOrder={(order) => onWish({ order })}
        onLeaveOut={(leftOut) => onWish({ leftOut })}
      />
    </>
  )
}

/** The report, generated afresh on each iteration; empty for no pages. */
function piecesOf(summaries: readonly Summary[], options: ReportOptions): Iterable<RootContent[]> {
  return { [Symbol.iterator]: () => (summaries.length ? tripReport(summaries, options) : [].values()) }
}

const ALL = 'all'

function highlightOptions() {
  const counts = HIGHLIGHTS.map((count) => ({ id: String(count), label: String(count) }))
  return [...counts, { id: ALL, label: t('export.all') }]
}

const chosenSections = ({ order, leftOut }: Wishes) => order.filter((name) => !leftOut.includes(name))

/** The preset that these choices amount to; undefined if they are the user's own. */
function presetOf(wishes: Wishes) {
  const chosen = chosenSections(wishes).join()
  return REPORT_PRESETS.find(({ sections }) => sections.join() === chosen)
}

/** How many pages the report covers, and whether those are all that were asked for. */
function countSentence(count: number, isSelection: boolean): string {
  const sentence = t(isSelection ? 'selection.count' : 'library.count', { count })
  return count > MOST_REPORTED ? `${sentence} · ${t('report.tooMany', { count: MOST_REPORTED })}` : sentence
}

interface MeetingChoiceProps {
  meetings: readonly MeetingSearch[]
  query: string
  onChoose: (query: string) => void
}

/** The meetings to choose from; none is chosen if `query` is another search. */
function MeetingChoice({ meetings, query, onChoose }: MeetingChoiceProps) {
  return (
    <Choice
      label={t('report.meeting')}
      options={[{ id: '', label: t('report.choose') }, ...meetings]}
      value={meetings.some(({ id }) => id === query) ? query : ''}
      onChoose={onChoose}
    />
  )
}

/** The pages that the report is about, in time order; null if none were asked for. */
async function readChosen({
  query,
  selected,
}: ReportRoute): Promise<{ summaries: Summary[]; total: number } | null> {
  if (!query.trim() && !selected.length) return null
  const found = await search(parseQuery(query), 'published')
  const isSelected = new Set(selected)
  const numbers = selected.length ? found.numbers.filter((number) => isSelected.has(number)) : found.numbers
  const summaries: Summary[] = []
  const chosen = [...numbers.subarray(0, MOST_REPORTED)]
  for await (const batch of readBatches(chosen)) summaries.push(...batch.map(({ summary }) => summary))
  return { summaries: await withPersons(summaries.reverse()), total: numbers.length }
}
