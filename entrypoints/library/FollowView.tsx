import { useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { PersonNames } from '../../components/library/PersonNames.tsx'
import { Timeline } from '../../components/library/Timeline.tsx'
import { nameKey } from '../../lib/fold.ts'
import { useLive } from '../../lib/hooks/use-live.ts'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Route } from '../../lib/library-route.ts'
import { draftAddress, groupAddress, rfcAddress, rfcNumber } from '../../lib/links/documents.ts'
import { likelyDrafts } from '../../lib/store/likely-drafts.ts'
import { likelyNames } from '../../lib/store/likely-names.ts'
import { allNamesOf, joinNames, partPeople, rejoinPeople } from '../../lib/store/people.ts'
import { readFacets } from '../../lib/store/search/facets.ts'
import { fieldsOf } from '../../lib/store/search/query.ts'
import { useNotices } from './notices.tsx'
import { searchFor } from './subject.ts'
import { readTimeline } from './timeline.ts'
import { useEdit } from './use-edit.ts'

type FollowRoute = Extract<Route, { view: 'follow' }>

/** How many summaries are read at once. */
const PORTION = 40

/** Everything the library has on one meeting, group, person or document, in time order. */
export function FollowView({ route }: { route: FollowRoute }) {
  const [limit, setLimit] = useState(PORTION)
  const live = useLive(() => readTimeline(route, limit), [route.subject, route.name, limit])
  const { name, subject } = route
  const edit = useEdit()
  const tick = (id: string, keys: readonly string[], done: boolean) =>
    edit(
      id,
      keys.map((point) => ({ type: 'tickAction', point, done })),
    )
  return (
    <section class="plain-view follow-view">
      <p class="eyebrow">{t(`follow.${subject}`)}</p>
      <h1>{name}</h1>
      <Links route={route} />
      {subject === 'person' && <Names name={name} field="person" likelyOf={likelyNames} />}
      {subject === 'document' && !rfcNumber(name) && (
        <Names name={name} field="draft" likelyOf={likelyDrafts} />
      )}
      {live.state === 'failed' && <Failure error={live.error} />}
      <p class="quiet" role="status">
        {live.state === 'ready' && t('library.count', { count: live.value.total })}
      </p>
      {live.state === 'ready' && (
        <>
          {live.value.total === 0 && <p class="notice">{t('follow.nothing', { name })}</p>}
          <Timeline entries={live.value.entries} onTick={tick} />
          {live.value.total > limit && (
            <button type="button" onClick={() => setLimit(limit + PORTION)}>
              {t('read.more', { count: live.value.total - limit })}
            </button>
          )}
        </>
      )}
    </section>
  )
}

/** Links from here: the same as a search, and the subject's own place on the web. */
function Links({ route }: { route: FollowRoute }) {
  const { subject, name } = route
  const rfc = rfcNumber(name)
  return (
    <p class="edit-row">
      <a href={addressOf(findRoute(searchFor(route)))}>{t('follow.asList')}</a>
      {(subject === 'meeting' || subject === 'group') && (
        <a href={addressOf({ view: 'report', query: searchFor(route), selected: [] })}>{t('view.report')}</a>
      )}
      {subject === 'document' && (
        <a
          href={rfc ? rfcAddress(Number(rfc)) : draftAddress(name)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t(rfc ? 'follow.atRfcEditor' : 'follow.atDatatracker')}
        </a>
      )}
      {subject === 'group' && (
        <a href={groupAddress(name)} target="_blank" rel="noopener noreferrer">
          {t('follow.atDatatracker')}
        </a>
      )}
    </p>
  )
}

/** How many likely names are offered. */
const MOST_LIKELY = 4

interface NamesProps {
  name: string
  field: 'person' | 'draft'
  /** Those of `names` that may be another name of the same. */
  likelyOf: (name: string, names: readonly string[]) => string[]
}

/** The other names of a person, or of a draft. */
function Names({ name, field, likelyOf }: NamesProps) {
  const { attempt, done } = useNotices()
  const live = useLive(
    async () => ({ keys: await allNamesOf(name), facets: await readFacets(fieldsOf(field)) }),
    [name],
  )
  if (live.state !== 'ready') return null
  const all = [
    ...new Set([...live.value.facets.values()].flatMap((values) => values.map(({ label }) => label))),
  ]
  const own = nameKey(name)
  const joined = live.value.keys
    .filter((key) => key !== own)
    .map((key) => all.find((label) => nameKey(label) === key) ?? key)
  const others = all.filter((label) => !live.value.keys.includes(nameKey(label)))
  const likely = likelyOf(name, others).slice(0, MOST_LIKELY)
  const part = (other: string) =>
    attempt(async () => {
      const before = await partPeople(other, name)
      done(t('person.parted', { name: other }), () => rejoinPeople(before))
    })
  const join = (other: string) =>
    attempt(async () => {
      const before = await joinNames(other, name)
      done(t('person.joined', { name: other, person: name }), () => rejoinPeople(before))
    })
  return <PersonNames joined={joined} likely={likely} names={others} onJoin={join} onPart={part} />
}
