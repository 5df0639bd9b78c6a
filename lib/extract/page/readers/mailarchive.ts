/** The IETF's mail archive: one message. */
import { mailFacts } from '../mail-facts.ts'
import type { Reader } from '../reader.ts'

export const mailarchive: Reader = {
  name: 'mailarchive',
  typed: 'mail',
  find: (document) => document.querySelector('#msg-body .msg-payload'),
  facts: (document) => {
    const text = (selector: string) => document.querySelector(selector)?.textContent
    const subject = text('#msg-body h3') ?? document.title
    return {
      ...mailFacts({ from: text('#msg-from'), date: text('#msg-date'), subject }),
      site: 'IETF Mail Archive',
    }
  },
}
