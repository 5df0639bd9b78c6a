import { t } from '../../lib/i18n/index.ts'

/**
 * What stands after a statement's words, quietly: who said it and what it is about (`aside`), and that the user changed it. The space
 * before it is there for those who copy the statement or have it read out.
 */
export function PointFacts({ aside, isEdited = false }: { aside: readonly string[]; isEdited?: boolean }) {
  if (aside.length === 0 && !isEdited) return null
  return (
    <>
      {' '}
      <span class="point-facts quiet">
        {aside.join(' · ')} {isEdited && <em>{t('read.edited')}</em>}
      </span>
    </>
  )
}
