import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { FacetList } from '../../components/library/FacetList.tsx'
import { QueryProblems } from '../../components/library/QueryProblems.tsx'
import { SearchField } from '../../components/library/SearchField.tsx'
import { SummaryList } from '../../components/library/SummaryList.tsx'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, type Route } from '../../lib/library-route.ts'
import { FACETS, type Facet } from '../../lib/store/search/index/terms.ts'
import { type Query, soughtWords } from '../../lib/store/search/query.ts'
import { MOST_READ_FOR_PHRASES, type Sort } from '../../lib/store/search/search.ts'
import { CopyNotices, useCopyNotices } from './CopyNotices.tsx'
import { completionsFor } from './completions.ts'
import { FirstUse } from './FirstUse.tsx'
import { countFacets, facetEntries } from './facet-entries.ts'
import { ReadView } from './ReadView.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { subjectOf } from './subject.ts'
import type { Go } from './use-route.ts'
import { type Found, useSearch } from './use-search.ts'
import { useSelection } from './use-selection.ts'

type FindRoute = Extract<Route, { view: 'find' }>

/** Searching and reading: facets, the list of hits, and the open summary. */
export function FindView({ route, go }: { route: FindRoute; go: Go }) {
  const found = useSearch(route.query, route.sort)
  const [isTyping, setTyping] = useState(false)
  const [wantsFirst, setWantsFirst] = useState(false)
  const [isByKeys, setByKeys] = useState(false)
  const completions = useMemo(() => completionsFor(route.query, found.facets), [route.query, found.facets])
  useEffect(() => {
    if (!wantsFirst || !found.isSettled) return
    focusFirst()
    setWantsFirst(false)
  }, [wantsFirst, found.isSettled])
  useFocusOnLeaving(route)
  const onQuery = (query: string) => {
    setWantsFirst(false)
    // Going back once leads to before the typing, not to the previous letter.
    go({ ...route, query, open: null }, { replace: isTyping })
    setTyping(true)
  }
  const copy = useCopyNotices()
  const count = found.hits?.numbers.length ?? 0
  // Not before the search has settled: while a query that found nothing is being removed, there are still no hits.
  if (found.isSettled && count === 0 && !route.query.trim() && !route.open)
    return (
      <NothingSaved>
        <CopyNotices {...copy} />
      </NothingSaved>
    )
  return (
    <div class={route.open ? 'find-view reading' : 'find-view'} onFocusOut={() => setTyping(false)}>
      {!route.open && <h1 class="unseen">{t('view.find')}</h1>}
      <div class="find-head">
        <SearchField
          query={route.query}
          completions={completions}
          onQuery={onQuery}
          onEnter={() => setWantsFirst(true)}
        />
        <SortChoice query={found.query} sort={route.sort} onSort={(sort) => go({ ...route, sort })} />
      </div>
      <Facets found={found} route={route} />
      <FoundList found={found} route={route} go={go} onOpen={setByKeys}>
        <CopyNotices {...copy} />
      </FoundList>
      {route.open ? (
        <ReadView
          id={route.open}
          find={found.find}
          asked={found.asked}
          takesFocus={isByKeys}
          back={addressOf({ ...route, open: null })}
          go={go}
        />
      ) : (
        <p class="read-view empty quiet">{count > 0 && t('library.nothingOpen')}</p>
      )}
    </div>
  )
}

interface FoundListProps {
  found: Found
  route: FindRoute
  go: Go
  /** Called with whether a summary is opened by the keyboard. */
  onOpen: (isByKeys: boolean) => void
  /** Notices about the library as a whole. */
  children: ComponentChildren
}

/** What was found, what was not understood in the query, and what can be done with the selected summaries. */
function FoundList({ found, route, go, onOpen, children }: FoundListProps) {
  const selection = useSelection(found)
  const count = found.hits?.numbers.length ?? 0
  const isNothing = found.hits && count === 0 && route.query.trim() !== ''
  return (
    <section class="find-list" aria-label={t('library.list')}>
      {children}
      <QueryProblems problems={found.query.problems} />
      <div role="status">
        {isNothing ? (
          <p class="notice">
            {t('library.noHits')} <a href="#/">{t('library.showAll')}</a>
          </p>
        ) : (
          <p class="list-count quiet">{found.hits && t('library.count', { count })}</p>
        )}
        {found.hits?.complete === false && (
          <p class="list-count quiet">{t('library.phraseLimit', { count: MOST_READ_FOR_PHRASES })}</p>
        )}
      </div>
      <FollowLink subject={subjectOf(route.query, found.query, found.facets)} />
      <SelectionBar selection={selection} count={count} go={go} />
      {found.error && <Failure error={found.error} />}
      <SummaryList
        count={count}
        rowAt={found.rowAt}
        snippetOf={found.snippetOf}
        find={found.find}
        isSelected={selection.has}
        open={route.open}
        hrefOf={(id) => addressOf({ ...route, open: id })}
        onSelect={selection.onSelect}
        onOpen={onOpen}
        onRange={found.onRange}
      />
    </section>
  )
}

/** With nothing to search, there is nothing to sort or filter either. */
function NothingSaved({ children }: { children: ComponentChildren }) {
  return (
    <section class="plain-view">
      {children}
      <h1>{t('app.library')}</h1>
      <FirstUse />
    </section>
  )
}

function focusFirst() {
  document.querySelector<HTMLElement>('.summary-list li a')?.focus()
}

/**
 * When a summary is closed, moves the focus to its row in the list. If it is deleted, the next one takes its
 * place, and the focus with it.
 */
function useFocusOnLeaving(route: FindRoute) {
  const before = useRef(route.open)
  useLayoutEffect(() => {
    const left = before.current
    before.current = route.open
    if (route.open || !left || document.activeElement !== document.body) return
    const address = addressOf({ ...route, open: left })
    document.querySelector<HTMLElement>(`.summary-list a[href="${CSS.escape(address)}"]`)?.focus()
  }, [route.open])
}

function Facets({ found, route }: { found: Found; route: FindRoute }) {
  const [wide, setWide] = useState<Facet | null>(null)
  const isAll = !route.query.trim()
  const counts = useMemo(() => countFacets(found, isAll), [found.facets, found.hits, isAll])
  const lists = useMemo(
    () =>
      FACETS.map((facet) => ({
        facet,
        ...facetEntries(facet, counts.get(facet) ?? [], route, facet === wide),
      })),
    [counts, route, wide],
  )
  return (
    // If they have no column of their own, they would take the place of the list.
    <details class="facets" open={haveColumn()}>
      <summary>{t('library.filters')}</summary>
      <nav aria-label={t('library.filters')}>
        {lists.map((list) => (
          <FacetList key={list.facet} {...list} onWiden={(isWide) => setWide(isWide ? list.facet : null)} />
        ))}
      </nav>
    </details>
  )
}

/** Do the facets have a column of their own? The style sheet (find.css) decides from which width on. */
function haveColumn(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--facets-column').trim() === '1'
}

/** From a search for one meeting, group, person or document to everything said about it, in time order. */
function FollowLink({ subject }: { subject: ReturnType<typeof subjectOf> }) {
  if (!subject) return null
  return (
    <p class="follow-link">
      <a href={addressOf(subject)}>{t('library.follow', { name: subject.name })}</a>
    </p>
  )
}

interface SortChoiceProps {
  query: Query
  sort: Sort
  onSort: (sort: Sort) => void
}

/** If no words are searched for, everything matches equally well, and the latest saved comes first. */
function SortChoice({ query, sort, onSort }: SortChoiceProps) {
  const hasWords = soughtWords(query.clauses).length > 0
  return (
    <label class="sort-choice">
      <span class="quiet">{t('library.sort')}</span>
      <select
        value={sort === 'relevance' && !hasWords ? 'saved' : sort}
        onChange={(event) => onSort(event.currentTarget.value as Sort)}
      >
        {hasWords && <option value="relevance">{t('sort.relevance')}</option>}
        <option value="saved">{t('sort.saved')}</option>
        <option value="published">{t('sort.published')}</option>
        <option value="meeting">{t('sort.meeting')}</option>
      </select>
    </label>
  )
}
