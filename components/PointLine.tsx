import { CornerRightUp } from 'lucide'
import { t } from '../lib/i18n/index.ts'
import type { Point } from '../lib/model.ts'
import { withoutAsterisks } from '../lib/summary/without-asterisks.ts'
import { ActionWords } from './ActionWords.tsx'
import { Icon } from './Icon.tsx'
import { KindMark, type PointKind } from './KindMark.tsx'

import './point-line.css'

interface PointLineProps {
  point: Point
  kind?: PointKind | undefined
  /** Whose action it is. */
  owner?: string | null
  isDone?: boolean | undefined
  /** What it does not say itself: who said it, and what it is about (lib/summary/aside.ts). */
  aside?: readonly string[]
  onJump?: ((point: Point) => void) | undefined
}

/** One statement in the page's words; clicking it shows the sentence on the page. */
export function PointLine({ point, kind, owner = null, isDone, aside = [], onJump }: PointLineProps) {
  const words = (
    <>
      {kind && <KindMark kind={kind} label={t(`kind.${kind}`)} />}
      {/* Its lines may be cut: whoever points at it can read it whole. */}
      <span class="point-text" title={withoutAsterisks(point.text)}>
        <ActionWords text={point.text} owner={owner} isDone={isDone ?? false} />
        {aside.length > 0 && <span class="quiet"> {aside.join(' · ')}</span>}
      </span>
    </>
  )
  if (!onJump || !point.quote) return <div class="point-line">{words}</div>
  return (
    <button type="button" class="point-line plain" title={t('page.jump')} onClick={() => onJump(point)}>
      {words}
      <Icon node={CornerRightUp} />
    </button>
  )
}
