import { afterEach, expect, it } from 'vitest'
import { LANGUAGES, loadMessages, t } from '../../../lib/i18n/index.ts'
import { OUTCOME_KINDS } from '../../../lib/model.ts'

afterEach(() => loadMessages(['en'], ['popup']))

it.each(LANGUAGES)('calls no type of outcome by the word for all of them (%s)', async (language) => {
  await loadMessages([language], ['popup'])
  const counted = t('page.outcomes', { count: 1 }).toLowerCase()
  const kinds = OUTCOME_KINDS.map((kind) => t(`kind.${kind}`).toLowerCase())
  expect(kinds.filter((kind) => counted.includes(kind))).toEqual([])
})
