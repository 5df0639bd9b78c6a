import { CircleQuestionMark } from 'lucide'
import { useState } from 'preact/hooks'
import { IconButton } from '../../components/Icon.tsx'
import { ShortcutList } from '../../components/library/ShortcutList.tsx'
import { useFocusKept } from '../../lib/hooks/use-focus-kept.ts'
import { t } from '../../lib/i18n/index.ts'
import { addressOf, findRoute, type Route } from '../../lib/library-route.ts'
import { ActionsView } from './ActionsView.tsx'
import { DropElsewhere } from './DropElsewhere.tsx'
import { ExportView } from './ExportView.tsx'
import { FindView } from './FindView.tsx'
import { FollowView } from './FollowView.tsx'
import { ImportView } from './ImportView.tsx'
import { Lazy } from './Lazy.tsx'
import { LeftExports } from './LeftExports.tsx'
import { NoticeBoard } from './notices.tsx'
import { OverviewView } from './OverviewView.tsx'
import { SettingsView } from './SettingsView.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { TabsView } from './TabsView.tsx'
import { ExportBoard } from './use-export.tsx'
import { ImportBoard } from './use-import.tsx'
import { type Go, useRoute } from './use-route.ts'
import { useTitle } from './use-title.ts'

/** The whole library page: navigation, and the current view. */
export function Library() {
  useFocusKept()
  const [route, go] = useRoute()
  const [isHelpOpen, setHelpOpen] = useState(false)
  // Of what is followed by its name, which tells one tab or bookmark from another.
  useTitle(route.view === 'follow' ? route.name : t(`view.${route.view}`))
  return (
    <NoticeBoard>
      <LeftExports />
      <Shortcuts go={go} onHelp={() => setHelpOpen(true)} />
      <header class="library-bar">
        <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
          {t('library.skip')}
        </button>
        <strong>Micline</strong>
        <nav aria-label={t('app.library')}>
          {NAVIGATION.map((target) => (
            <a
              key={target.view}
              href={addressOf(target)}
              aria-current={target.view === route.view ? 'page' : undefined}
            >
              {t(`view.${target.view}`)}
            </a>
          ))}
        </nav>
        <IconButton
          icon={CircleQuestionMark}
          title={t('shortcuts.title')}
          onClick={() => setHelpOpen(true)}
        />
      </header>
      <ImportBoard isShown={route.view === 'import'}>
        {route.view !== 'import' && <DropElsewhere go={go} />}
        <main id="main" tabIndex={-1}>
          <ExportBoard>
            <View route={route} go={go} />
          </ExportBoard>
        </main>
      </ImportBoard>
      {isHelpOpen && <ShortcutList onClose={() => setHelpOpen(false)} />}
    </NoticeBoard>
  )
}

const NAVIGATION: readonly Route[] = [
  findRoute(),
  { view: 'actions', query: '' },
  { view: 'overview' },
  { view: 'report', query: '', selected: [] },
  { view: 'tabs', window: null, selected: [] },
  { view: 'export', query: '' },
  { view: 'import' },
  { view: 'settings' },
]

/** The writers of reports weigh more than everything else on the page. */
const loadReport = () => import('./ReportView.tsx')

function View({ route, go }: { route: Route; go: Go }) {
  switch (route.view) {
    case 'find':
      return <FindView route={route} go={go} />
    case 'follow':
      return <FollowView key={addressOf(route)} route={route} />
    case 'actions':
      return <ActionsView route={route} go={go} />
    case 'overview':
      return <OverviewView />
    case 'export':
      return <ExportView route={route} go={go} />
    case 'import':
      return <ImportView />
    case 'settings':
      return <SettingsView />
    case 'tabs':
      return <TabsView key={addressOf(route)} windowId={route.window} selected={route.selected} />
    case 'report':
      return <Lazy load={loadReport} props={{ route, go }} />
    default:
      return null
  }
}
