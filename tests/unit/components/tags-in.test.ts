import { expect, it } from 'vitest'
import { tagsIn } from '../../../components/tags-in.ts'

it.each([
  ['to read', ['to read']],
  ['quic, #to read,', ['quic', 'to read']],
  [' # later ,, #later', ['later']],
  ['輸送、後で，', ['輸送', '後で']],
  ['c#', ['c#']],
  [' #, ', []],
])('the tags in "%s"', (typed, tags) => expect(tagsIn(typed)).toEqual(tags))
