import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import './popup.css'
import { applySettings } from '../../lib/appearance.ts'
import { activeTabId } from '../../lib/tab/tabs.ts'
import { Popup } from './Popup.tsx'

const root = document.getElementById('root')
const parameters = new URLSearchParams(location.search)
const isPanel = parameters.has('panel')
const [tabId] = await Promise.all([activeTabId(parameters), applySettings(['popup'])])
document.documentElement.dataset.place = isPanel ? 'panel' : 'popup'
if (root) render(<Popup tabId={tabId} isPanel={isPanel} />, root)
