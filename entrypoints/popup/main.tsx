import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import './popup.css'
import { applySettings } from '../../lib/appearance.ts'
import { activeTabId } from '../../lib/tabs.ts'
import { Popup } from './Popup.tsx'

const root = document.getElementById('root')
const [tabId] = await Promise.all([
  activeTabId(new URLSearchParams(location.search)),
  applySettings(['popup']),
])
if (root) render(<Popup tabId={tabId} />, root)
