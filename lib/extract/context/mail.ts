/** Recognises pages that consist of one mail, and mails that only forward another one. */
import type { Page } from '../types.ts'

/** Readers whose pages are messages (page/readers). */
const MAIL_READERS: ReadonlySet<string> = new Set(['mailarchive', 'list-archive'])

/** Whether a mail reader read `page`: a single message, with quoted lines marked as foreign and the rest its writer's own. */
export const isMail = ({ reader }: Page): boolean => MAIL_READERS.has(reader)

const FORWARDED = /^(?:\[[^\]]{1,30}\] ?){0,3}fwd?: |\(fwd\)\W{0,3}$/i

/** Whether `page` is a mail that forwards another one, judged by its subject. Then the quoted mail is the real content. */
export const isForward = (page: Page): boolean => isMail(page) && FORWARDED.test(page.metadata.title)
