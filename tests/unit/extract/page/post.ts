/** A post for the tests of what a page says about itself. */
import { readPage } from '../../../../lib/extract/page/index.ts'
import type { Metadata } from '../../../../lib/extract/types.ts'
import { openPage } from './open.ts'

/** Enough prose to be one. */
export const POST = '<p>The working group met in the morning and decided what had to be decided.</p>'

/** What the page `html` says about itself. */
export const metadataOf = (html: string, url?: string): Metadata => readPage(openPage(html, url)).metadata
