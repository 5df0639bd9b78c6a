/** Discourse: the first post of a topic, as scripts show it; the answers below it are others'. */
import type { Reader } from '../reader.ts'

export const discourse: Reader = {
  name: 'discourse',
  find: (document) => document.querySelector('#post_1 .cooked'),
}
