/** Turns of phrase that tell minutes, recaps, announcements and articles apart, in the languages of IETF posts. */
import { ANNOUNCEMENTS } from './announcements.ts'
import { ARTICLES } from './articles.ts'
import { MAILS } from './mails.ts'
import { MINUTES } from './minutes.ts'
import { RECAPS } from './recaps.ts'

/** Every cue; one that is found in a page counts once. */
export const GENRE_CUES = [...MAILS, ...MINUTES, ...RECAPS, ...ANNOUNCEMENTS, ...ARTICLES] as const
