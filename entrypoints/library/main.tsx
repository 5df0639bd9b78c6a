import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/base.css'
import './library.css'
import { applySettings } from '../../lib/appearance.ts'
import { keepSecondCopy } from '../../lib/second-copy/keep.ts'
import { Library } from './Library.tsx'
import { tidyDrafts } from './tidy-drafts.ts'

const root = document.getElementById('root')
await applySettings(['popup', 'library'])
keepSecondCopy()
tidyDrafts()
if (root) render(<Library />, root)
