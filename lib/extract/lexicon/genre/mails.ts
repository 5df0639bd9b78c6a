/** Signs of a message on a mailing list, apart from its headers and footers. */
import { type GenreCue, OPENING, TITLE } from './cue.ts'

export const MAILS = [
  {
    name: 'list archive in the address',
    where: ['address'],
    pattern:
      /mail-?archive|\/arch\/msg\/|\/msg\d{3,9}\.html|hyperkitty|pipermail|mailman|listserv|\/\/lists\./i,
  },
  {
    name: 'answer or list tag in the title',
    where: TITLE,
    pattern: /^(?:\[[\w-]{1,40}\] ?){0,8}(?:re|fwd?|aw): ?|^\[[\w-]{2,40}\] |\bDigest, Vol \d/i,
  },
  {
    name: 'head of a message',
    where: OPENING,
    pattern: /^(?:to|cc|subject|in-reply-to|message-id|reply-to)\s?: \S/im,
  },
] as const satisfies readonly GenreCue[]
