/** The IETF's mail archive: one message. */
import type { Reader } from '../reader.ts'

export const mailarchive: Reader = {
  name: 'mailarchive',
  typed: 'mail',
  find: (document) => document.querySelector('#msg-body .msg-payload'),
  facts(document) {
    const title = document.querySelector('#msg-body h3, #msg-body h1, #msg-body h2')?.textContent?.trim()
    return title ? { title } : {}
  },
}
