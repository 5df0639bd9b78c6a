/** The Datatracker's page of a meeting document: a table of facts, and the document in a card below. */
import type { Reader } from '../reader.ts'

export const datatracker: Reader = {
  name: 'datatracker',
  typed: true,
  find: (document) =>
    document.querySelector('#materials-content > .card-body, #materials-content .card-body'),
  facts(document) {
    const title = document.querySelector('h1')?.firstChild?.textContent?.replace(/\s+/g, ' ').trim()
    const time = document.querySelector('.session-time, [data-start-utc]')
    const date = /\d{4}-\d\d-\d\d/.exec(`${time?.getAttribute('data-start-utc')} ${time?.textContent}`)?.[0]
    return { ...(title ? { title } : {}), published: date ?? null }
  },
}
