/** What the interface says. */
const TEXTS = {
  'app.name': 'Micline',
  'app.library': 'Library',
  'app.settings': 'Settings',
  'page.reading': 'Reading the page',
  'page.not-ietf': 'This does not look like an IETF post.',
  'page.summarize-anyway': 'Summarize anyway',
  'page.nothing-found': 'Micline found no outcomes, actions or speakers on this page. You can still save it.',
  'page.try-again': 'Try again',
  'page.speakers': '{count} speakers',
  'page.speakers.one': '1 speaker',
  'page.outcomes': '{count} outcomes',
  'page.outcomes.one': '1 outcome',
  'page.actions': '{count} actions',
  'page.actions.one': '1 action',
  'page.show-all': 'Show all {count}',
  'page.show-less': 'Show fewer',
  'page.jump': 'Show on page',
  'page.more': 'More',
  'page.copy-as': 'Copy as {format}',
  'page.export-as': 'Export as {format}',
  'save.save': 'Save',
  'save.saving': 'Saving',
  'save.saved': 'Saved',
  'save.update': 'Update',
  'save.update-hint': 'The page has changed since it was saved.',
  'save.failed':
    'Not saved: the browser refused storage. Nothing already saved is touched. In a private window or with the disk full, export this page instead.',
  'section.outcomes': 'Outcomes',
  'section.actions': 'Actions',
  'section.speakers': 'Speakers',
  'section.highlights': 'Highlights',
  'kind.consensus': 'Consensus',
  'kind.decision': 'Decision',
  'kind.poll': 'Poll',
  'kind.result': 'Result',
  'kind.unresolved': 'Unresolved',
  'kind.action': 'Action',
  'kind.highlight': 'Highlight',
  'genre.recap': 'Recap',
  'genre.minutes': 'Minutes',
  'genre.mail': 'Mail',
  'genre.announcement': 'Announcement',
  'genre.article': 'Article',
  'saved.find': 'Find in {count} saved',
  'saved.find.one': 'Find in 1 saved',
  'saved.title': 'Saved summaries',
  'saved.first-use': 'Nothing saved yet. Open an IETF post and press Save: it will be listed here.',
  'saved.no-hits': 'Nothing saved matches “{query}”.',
  'saved.other': 'Other pages',
  'saved.all': 'Show all in the library',
  'saved.export-all': 'Export all',
  'saved.open': 'Open {title}',
  'saved.row-menu': 'More for {title}',
  'saved.open-page': 'Open the page',
  'saved.delete': 'Delete',
  'saved.deleted': 'Deleted “{title}”.',
  'saved.undo': 'Undo',
  'saved.failed':
    'The saved summaries cannot be opened: the browser refused storage. In a private window they are not available; the page at hand can still be exported.',
  'unreadable.browser':
    'This is one of the browser’s own pages, which extensions may not read. Open an IETF post.',
  'unreadable.store': 'Browsers let no extension read their extension store. Open an IETF post.',
  'unreadable.pdf':
    'This is a PDF, and Micline reads web pages only. Many documents have an HTML version beside it.',
  'unreadable.empty': 'There is no text on this page to read.',
  'unreadable.loading': 'The page is still loading. Wait until it is there, then try again.',
  'unreadable.closed': 'The tab was closed before it could be read. Nothing was saved.',
  'unreadable.failed': 'The page did not load, so there is nothing to read. Load it again.',
  'unreadable.file':
    'This is a file on your disk. To let Micline read files, switch on “Allow access to file URLs” in the browser’s page on this extension.',
  'unreadable.refused':
    'The browser gives no access to this tab. Click the Micline icon while the page is in front.',
  'unreadable.broken': 'The page could not be read. Load it again, then try again.',
} as const

export type TextKey = keyof typeof TEXTS
export const language = 'en'

/** The text for `key` with its parameters filled in; `count` chooses between one and many. */
export function t(key: TextKey, parameters: Record<string, string | number> = {}): string {
  const single = `${key}.one` as TextKey
  const text = parameters.count === 1 && single in TEXTS ? TEXTS[single] : TEXTS[key]
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(parameters[name] ?? whole))
}
