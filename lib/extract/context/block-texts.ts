/** The words of a page's blocks. */

import { memoizeByObject } from '../memoize.ts'
import type { Page } from '../types.ts'

/** The text of each block of a page, extracted once. */
export const blockTexts = memoizeByObject(({ text, blocks }: Page): readonly string[] =>
  blocks.map(({ start, end }) => text.slice(start, end)),
)
