import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n/index.ts'
import type { Extraction, Point, Speaker } from '../../lib/model.ts'
import { PointLine } from '../PointLine.tsx'

import './page-points.css'

/** How much of a long section is shown before it is asked for. */
const FIRST_POINTS = 5
const FIRST_SPEAKERS = 6
const FIRST_REMARKS = 2

type Jump = (point: Point) => void

/** What the page at hand says: outcomes, actions, speakers with their remarks; highlights where there is none of it. */
export function PagePoints({ extraction, onJump }: { extraction: Extraction; onJump: Jump }) {
  const { outcomes, actions, speakers, highlights } = extraction
  const isBare = outcomes.length + actions.length + speakers.length === 0
  if (isBare && highlights.length === 0) return <p class="notice">{t('page.nothingFound')}</p>
  return (
    <>
      <Section title={t('section.outcomes')} items={outcomes} first={FIRST_POINTS}>
        {(outcome) => <PointLine point={outcome} kind={outcome.kind} onJump={onJump} />}
      </Section>
      <Section title={t('section.actions')} items={actions} first={FIRST_POINTS}>
        {(action) => <PointLine point={action} kind="action" lead={action.owner} onJump={onJump} />}
      </Section>
      <Section title={t('section.speakers')} items={speakers} first={FIRST_SPEAKERS}>
        {(speaker) => <SpeakerEntry speaker={speaker} onJump={onJump} />}
      </Section>
      {outcomes.length + actions.length === 0 && (
        <Section title={t('section.highlights')} items={highlights} first={FIRST_POINTS}>
          {(highlight) => <PointLine point={highlight} kind="highlight" onJump={onJump} />}
        </Section>
      )}
      <Coverage extraction={extraction} />
    </>
  )
}

/** What the summary may have missed: a truncated summary must not look complete. */
function Coverage({ extraction: { coverage, warnings } }: { extraction: Extraction }) {
  const { attributed = 0, remarks = 0 } = coverage ?? {}
  const sentences = [...warnings]
  if (attributed < remarks) sentences.push(t('page.partly', { attributed, remarks }))
  if (sentences.length === 0) return null
  return (
    <section class="page-section coverage quiet">
      <h3 class="eyebrow">{t('page.warnings')}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

function SpeakerEntry({ speaker, onJump }: { speaker: Speaker; onJump: Jump }) {
  const facts = [...speaker.affiliations, ...speaker.roles].join(' · ')
  return (
    <>
      <h4 class="speaker">
        <strong>{speaker.name}</strong>
        {facts && <span class="quiet"> {facts}</span>}
      </h4>
      <Some items={speaker.said} first={FIRST_REMARKS}>
        {(remark) => <PointLine point={remark} onJump={onJump} />}
      </Some>
    </>
  )
}

interface SomeProps<Item> {
  items: Item[]
  first: number
  children: (item: Item) => ComponentChildren
}

function Section<Item>({ title, ...some }: SomeProps<Item> & { title: string }) {
  if (some.items.length === 0) return null
  return (
    <section class="page-section">
      <h3 class="eyebrow">{title}</h3>
      <Some {...some} />
    </section>
  )
}

/** The first few of a list, and a button for the rest. */
function Some<Item>({ items, first, children }: SomeProps<Item>) {
  const [isOpen, setOpen] = useState(false)
  const isLong = items.length > first + 1
  const shown = isLong && !isOpen ? items.slice(0, first) : items
  return (
    <>
      <ul>
        {shown.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {isLong && (
        <button type="button" class="plain show-all" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('page.showFewer') : t('page.showAll', { count: items.length })}
        </button>
      )}
    </>
  )
}
