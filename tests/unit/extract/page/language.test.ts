import { describe, expect, it } from 'vitest'
import { metadataOf } from './post.ts'

describe('the language', () => {
  it.each([
    ['as declared', '<html lang="de_CH"><p>Hallo</p>', 'de-CH'],
    ['by script, whatever is declared', '<html lang="en"><p>会议在深圳举行，大家讨论了很多问题。</p>', 'zh'],
    [
      'by common words',
      '<p>Die Gruppe hat das nicht so gesehen, und der Entwurf ist auf der Liste mit einer Frage.</p>',
      'de',
    ],
    [
      'by common words, against what themes declare by default',
      '<html lang="en-US"><p>Die Gruppe hat das nicht so gesehen, und der Entwurf ist auf der Liste mit einer Frage.</p>',
      'de',
    ],
    ['of Italy', '<p>Il gruppo che una volta era alla riunione della sera, con le pere nel cesto.</p>', 'it'],
    ['unknown', '<p>Lantern.</p>', null],
  ])('%s', (_name, html, language) => {
    expect(metadataOf(html).language).toBe(language)
  })
})
