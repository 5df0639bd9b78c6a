/** Mails that only bring another along. */
import type { Page } from '../types.ts'
import { isMail } from './is-mail.ts'

const FORWARDED = /^(?:\[[^\]]{1,30}\] ?){0,3}fwd?: |\(fwd\)\W{0,3}$/i

/** Whether `page` is a mail that brings another along, by its subject: what it quotes is what it is about. */
export const isForward = (page: Page): boolean => isMail(page) && FORWARDED.test(page.metadata.title)
