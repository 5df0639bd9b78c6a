import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import './popup.css'
import { activeTabId } from '../../lib/tabs.ts'
import { Popup } from './Popup.tsx'

const root = document.getElementById('root')
const tabId = await activeTabId(new URLSearchParams(location.search))
if (root) render(<Popup tabId={tabId} />, root)
