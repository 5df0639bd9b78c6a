import { Library, Pin, ScanText } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Failure } from '../../components/Failure.tsx'
import { Icon } from '../../components/Icon.tsx'
import { SavedPost } from '../../components/library/SavedPost.tsx'
import { PageHead } from '../../components/popup/PageHead.tsx'
import { PagePoints } from '../../components/popup/PagePoints.tsx'
import { useShortcut } from '../../lib/hooks/use-shortcut.ts'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction, Quote } from '../../lib/model.ts'
import { openTab } from '../../lib/tab/tabs.ts'
import example from './example.md?raw'
import { readExample } from './read-example.ts'

const isFirefox = import.meta.env.FIREFOX

/** The first page after installation: three steps, and an example that is read on the spot. Nothing is asked of the user. */
export function Welcome() {
  const shortcut = useShortcut('save-page')
  const [extraction, setExtraction] = useState<Extraction | null>(null)
  const [quote, setQuote] = useState<Quote | null>(null)
  const [failure, setFailure] = useState<unknown>(undefined)
  const tryIt = () => readExample(example).then(setExtraction, setFailure)
  return (
    <div class="welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <ol class="steps">
        <Step icon={Pin} title={t('welcome.pin')}>
          <p>{t(isFirefox ? 'welcome.pinFirefox' : 'welcome.pinChrome')}</p>
        </Step>
        <Step icon={ScanText} title={t('welcome.read')}>
          <p>{t('welcome.readHow')}</p>
          <button type="button" class="primary" onClick={tryIt}>
            {t('welcome.tryIt')}
          </button>
        </Step>
        <Step icon={Library} title={t('welcome.keep')}>
          <p>{shortcut ? t('welcome.keepShortcut', { shortcut }) : t('welcome.keepHow')}</p>
          <button type="button" onClick={() => openTab('/library.html')}>
            {t('app.library')}
          </button>
        </Step>
      </ol>
      <div class="example">
        <SavedPost title={t('welcome.example')} markdown={example} quote={quote} />
        {failure !== undefined && <Failure error={failure} />}
        <section class="example-summary">
          {/* Its head is read out; who wants to hear the rest goes on from there. */}
          <div role="status">
            {extraction && (
              <PageHead extraction={extraction}>
                <p class="quiet">{t('welcome.jump')}</p>
              </PageHead>
            )}
          </div>
          {extraction && (
            <PagePoints
              extraction={extraction}
              onJump={(point) => setQuote(point.quote && { ...point.quote })}
            />
          )}
        </section>
      </div>
    </div>
  )
}

interface StepProps {
  icon: typeof Pin
  title: string
  children: ComponentChildren
}

function Step({ icon, title, children }: StepProps) {
  return (
    <li>
      <h2>
        <Icon node={icon} />
        {title}
      </h2>
      {children}
    </li>
  )
}
