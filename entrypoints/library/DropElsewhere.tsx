import { FileUp } from 'lucide'
import { Icon } from '../../components/Icon.tsx'
import { useDroppedFiles } from '../../lib/hooks/use-dropped-files.ts'
import { t } from '../../lib/i18n/index.ts'
import { useImport } from './use-import.tsx'
import type { Go } from './use-route.ts'

/** On every view but the import's own: takes dropped files there, and shows while they are dragged that it will. */
export function DropElsewhere({ go }: { go: Go }) {
  const { plan } = useImport()
  const isOver = useDroppedFiles((files) => {
    go({ view: 'import' })
    void plan(files)
  })
  if (!isOver) return null
  return (
    <p class="file-drop over elsewhere">
      <Icon node={FileUp} size={20} />
      {t('view.import')}
    </p>
  )
}
