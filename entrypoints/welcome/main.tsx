import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import './welcome.css'
import { applySettings } from '../../lib/appearance.ts'
import { News } from './News.tsx'
import { Welcome } from './Welcome.tsx'

const root = document.getElementById('root')
const newsSince = new URLSearchParams(location.search).get('news')
await applySettings(['popup', 'library', 'welcome'])
if (root) render(newsSince ? <News since={newsSince} /> : <Welcome />, root)
