/** Injects the marker (lib/marks) into a tab's page and calls it. */
import { browser } from '../browser.ts'
import { t } from '../i18n/index.ts'
import { MARK_CSS, MARK_KINDS } from '../marks/styles.ts'
import type { LegendWords, Mark, MarkKind, MarkResult } from '../marks/types.ts'
import type { Extraction, Point, Quote } from '../model.ts'
import { runInPage } from './in-page.ts'

/** Marks the points of `extraction` on the page. Null if the browser lacks the CSS Custom Highlight API. */
export async function markPage(tabId: number, extraction: Extraction): Promise<MarkResult | null> {
  await inject(tabId)
  const show = (marks: Mark[], words: LegendWords) => globalThis.miclineMarker?.show(marks, words) ?? null
  return runInPage(tabId, show, marksOf(extraction), legendWords())
}

function legendWords(): LegendWords {
  return {
    title: t('marks.title'),
    kinds: Object.fromEntries(MARK_KINDS.map((kind) => [kind, t(`kind.${kind}`)])) as Record<
      MarkKind,
      string
    >,
    missing: t('marks.missing'),
    close: t('marks.close'),
  }
}

/** Every point as a mark with its hover text. Highlights that are outcomes or actions too are marked only as such. */
function marksOf({ outcomes, actions, highlights, speakers }: Extraction): Mark[] {
  const mark = (kind: MarkKind, { quote }: Point, note: string) => (quote ? [{ kind, quote, note }] : [])
  const typed = new Set([...outcomes, ...actions].map(({ quote }) => quote?.exact))
  const others = highlights.filter(({ quote }) => !typed.has(quote?.exact))
  return [
    ...outcomes.flatMap((outcome) => mark(outcome.kind, outcome, t(`kind.${outcome.kind}`))),
    ...actions.flatMap((action) =>
      mark('action', action, [t('kind.action'), action.owner].filter(Boolean).join(': ')),
    ),
    ...others.flatMap((highlight) => mark('highlight', highlight, t('kind.highlight'))),
    ...speakers.flatMap(({ name, said }) =>
      said.flatMap((remark) => mark('said', remark, t('marks.saidBy', { speaker: name }))),
    ),
  ]
}

/** Scrolls the tab's page to the sentence of `quote` and highlights it; false if it is no longer there. */
export async function jumpToQuote(tabId: number, quote: Quote): Promise<boolean> {
  await inject(tabId)
  const jump = (sought: Quote) => globalThis.miclineMarker?.jump(sought) ?? false
  return (await runInPage(tabId, jump, quote)) === true
}

/** Are there marks on the tab's page? */
export async function isMarked(tabId: number): Promise<boolean> {
  return (await runInPage(tabId, () => globalThis.miclineMarker?.isShowing ?? false)) === true
}

/** Removes the marks from the page. Returns whether there were any. */
export async function clearMarks(tabId: number): Promise<boolean> {
  const clear = () => {
    const wasShowing = globalThis.miclineMarker?.isShowing ?? false
    globalThis.miclineMarker?.clear()
    return wasShowing
  }
  return (await runInPage(tabId, clear)) === true
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId }
  await browser.scripting.executeScript({ target, files: ['/marks-script.js'] })
  await browser.scripting.removeCSS({ target, css: MARK_CSS }).catch(() => undefined)
  await browser.scripting.insertCSS({ target, css: MARK_CSS })
}
