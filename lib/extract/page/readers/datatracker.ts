/** The Datatracker's page of a meeting document: a table of facts, and the document in a card below. */
import { tidy } from '../metadata/markup.ts'
import type { Reader } from '../reader.ts'

export const datatracker: Reader = {
  name: 'datatracker',
  typed: true,
  find: (document) => document.querySelector('#materials-content .card-body'),
  facts(document) {
    const title = tidy(document.querySelector('h1')?.firstChild?.textContent)
    const published = /\d{4}-\d\d-\d\d/.exec(fact(document, 'Date and time'))?.[0] ?? null
    return { ...(title ? { title } : {}), published, site: 'IETF Datatracker' }
  },
}

/** The value in the table of facts with this label; '' if there is none. */
function fact(document: Document, label: string): string {
  for (const row of document.querySelectorAll('tbody.meta tr'))
    if (row.querySelector('th')?.textContent?.trim() === label)
      return row.querySelector('td:last-child')?.textContent ?? ''
  return ''
}
