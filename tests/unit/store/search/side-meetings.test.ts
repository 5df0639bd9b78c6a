import { beforeEach, expect, it } from 'vitest'
import { countFacet, readFacets } from '../../../../lib/store/search/facets.ts'
import { saveExtraction } from '../../../../lib/store/summaries.ts'
import { day, emptyDatabase, extraction } from '../support.ts'

const about = (page: string, name: string, number: number | null) =>
  saveExtraction(extraction(page, { meeting: { name, number, place: null, start: null, end: null } }), day(1))

beforeEach(emptyDatabase)

it('a side meeting stands under its IETF meeting, which counts it too', async () => {
  await about('a', 'IETF 139', 139)
  await about('b', 'IETF 140 Yarn side meeting', 140)
  await about('c', 'IETF 139 Knot side meeting', 139)
  await about('d', 'IETF 139 Knot side meeting', 139)
  await about('e', 'Loom interim', null)
  expect(countFacet(await readFacets(), 'meeting', null)).toEqual([
    { label: 'IETF 140', count: 1 },
    { label: 'IETF 140 Yarn side meeting', count: 1, isPart: true },
    { label: 'IETF 139', count: 3 },
    { label: 'IETF 139 Knot side meeting', count: 2, isPart: true },
    { label: 'Loom interim', count: 1 },
  ])
})
