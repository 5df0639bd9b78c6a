/** Mails that only forward another one. */
import type { Page } from '../types.ts'
import { isMail } from './is-mail.ts'

const FORWARDED = /^(?:\[[^\]]{1,30}\] ?){0,3}fwd?: |\(fwd\)\W{0,3}$/i

/** Whether `page` is a mail that forwards another one, judged by its subject. Then the quoted mail is the real content. */
export const isForward = (page: Page): boolean => isMail(page) && FORWARDED.test(page.metadata.title)
