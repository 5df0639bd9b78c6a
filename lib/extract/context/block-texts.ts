/** The words of a page's blocks. */

import type { Page } from '../types.ts'
import { kept } from './kept.ts'

/** The text of each block of a page, extracted once. */
export const blockTexts = kept(({ text, blocks }: Page): readonly string[] =>
  blocks.map(({ start, end }) => text.slice(start, end)),
)
