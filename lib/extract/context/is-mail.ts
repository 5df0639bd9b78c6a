/** Recognises pages that consist of one mail. */
import type { Page } from '../types.ts'

/** Readers whose pages are messages (page/readers). */
const MAIL_READERS: ReadonlySet<string> = new Set(['mailarchive', 'list-archive'])

/** Whether a mail reader read `page`: a single message, with quoted lines marked as foreign and the rest its writer's own. */
export const isMail = ({ reader }: Page): boolean => MAIL_READERS.has(reader)
