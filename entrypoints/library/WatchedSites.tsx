import { useEffect, useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { t } from '../../lib/i18n/index.ts'
import { GENRES, type Genre } from '../../lib/model.ts'
import {
  KNOWN_SITES,
  onAccessChanged,
  readWatching,
  setAutoSave,
  siteFrom,
  unwatchSite,
  type Watching,
  watchSite,
} from '../../lib/watch/sites.ts'
import { useNotices } from './notices.tsx'

/** Which sites are watched, each with the permission that it needs, and what is saved there automatically. */
export function WatchedSites() {
  const [watching, setWatching] = useState<Watching | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { attempt } = useNotices()
  const reload = async () => {
    setWatching(await readWatching())
    setError(null)
  }
  // Read again when a permission is given or taken back in the browser's own settings.
  useEffect(() => {
    const read = () => void reload().catch(setError)
    read()
    return onAccessChanged(read)
  }, [])

  const change = (work: () => Promise<unknown>) =>
    attempt(async () => {
      setProblem(null)
      await work()
      await reload()
    })
  const toggle = (site: string, isOn: boolean) =>
    change(async () => {
      if (!isOn) return unwatchSite(site)
      if (!(await watchSite(site))) setProblem(t('watch.refused', { site }))
    })
  const toggleGenre = (genre: Genre, isOn: boolean) => change(() => setAutoSave(genre, isOn))
  return (
    <section>
      <h2>{t('watch.title')}</h2>
      <p>{t('watch.intro')}</p>
      {error !== null && <Failure error={error} />}
      {watching && <SiteSwitches watching={watching} onSwitch={toggle} />}
      <AddSite
        onAdd={(site) => toggle(site, true)}
        onProblem={(text) => setProblem(t('watch.noSite', { text }))}
      />
      {problem && <Failure>{problem}</Failure>}
      {watching && watching.sites.length > 0 && (
        <fieldset class="edit-row">
          <legend>{t('watch.autoSave')}</legend>
          {GENRES.map((genre) => (
            <Switch
              key={genre}
              label={t(`genre.${genre}`)}
              isOn={watching.autoSave.includes(genre)}
              onSwitch={(isOn) => toggleGenre(genre, isOn)}
            />
          ))}
        </fieldset>
      )}
    </section>
  )
}

interface SiteSwitchesProps {
  watching: Watching
  onSwitch: (site: string, isOn: boolean) => void
}

/** The sites to choose from: those offered, and those added. */
function SiteSwitches({ watching, onSwitch }: SiteSwitchesProps) {
  return (
    <ul>
      {[...new Set([...KNOWN_SITES, ...watching.sites])].map((site) => (
        <li key={site}>
          <Switch
            label={site}
            isOn={watching.sites.includes(site)}
            onSwitch={(isOn) => onSwitch(site, isOn)}
          />
        </li>
      ))}
    </ul>
  )
}

function Switch(props: { label: string; isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.isOn}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}

function AddSite({ onAdd, onProblem }: { onAdd: (site: string) => void; onProblem: (text: string) => void }) {
  const [text, setText] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const site = siteFrom(text)
    if (!site) return onProblem(text)
    onAdd(site)
    setText('')
  }
  return (
    <form class="edit-row" onSubmit={add}>
      <label>
        {t('watch.other')}{' '}
        <input
          value={text}
          placeholder="example.org"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('watch.add')}</button>
    </form>
  )
}
