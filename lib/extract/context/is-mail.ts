/** Pages that are one message. */
import type { Page } from '../types.ts'

/** Readers whose pages are messages (page/readers). */
const MAIL_READERS: ReadonlySet<string> = new Set(['mailarchive', 'list-archive'])

/** Whether `page` is a single message, read as such: quoted words are marked, and the rest is its writer's. */
export const isMail = ({ reader }: Page): boolean => MAIL_READERS.has(reader)
