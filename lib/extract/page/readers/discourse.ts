/** Discourse: the first post of a topic, as scripts render it; the replies below it are other people's. */
import type { Reader } from '../reader.ts'

export const discourse: Reader = {
  name: 'discourse',
  find: (document) => document.querySelector('#post_1 .cooked'),
}
