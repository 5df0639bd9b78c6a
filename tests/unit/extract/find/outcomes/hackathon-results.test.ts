import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

/** What is found of `sentence` under a heading. */
const kindsUnder = (heading: string, sentence: string) =>
  findPoints(`# ${heading}\n\n## Lamps\n\n${sentence}`, 'recap').kinds

describe('at a hackathon', () => {
  it.each([
    'Three implementations of the wick format interoperated.',
    'We found two bugs in the harbour server and fixed them.',
    'We found an ambiguity in section 4 of the draft and opened an issue.',
    'Four issues were filed against the draft.',
    'Interoperability was achieved between all four stacks.',
    'The interop of the oil extension failed because of the frame type.',
    'All but one of the tests with the old lamp passed.',
    'Successfully tested the wick against three servers.',
    'Verified that cold oil does not break the lamp.',
    'Finn client with harbour server: pass',
  ])('and elsewhere tests have a result: %s', (sentence) => {
    expect(kindsUnder('Our week in Turku', sentence)).toHaveLength(1)
  })

  it.each([
    'The lamp handshake works end to end.',
    'We got the first light exchanged between two independent stacks.',
    'The performance test showed that oil is twice as fast.',
    'We implemented the shade extension in the harbour server.',
    'Added support for anchors to the library.',
    'We were able to reproduce the loss of flags.',
    'The two stacks exchanged flags without errors.',
    'The Lantern team won the award for best newcomers.',
  ])('what a team achieved is a result: %s', (sentence) => {
    expect(kindsUnder('The hackathon in Turku', sentence)).toHaveLength(1)
    expect(kindsUnder('Our week in Turku', sentence)).toEqual([])
  })

  it('a title names it for the whole page', () => {
    expect(findPoints('We implemented the shade.', 'recap', 'Our hackathon').kinds).toHaveLength(1)
  })

  it.each([
    'The hackathon took place on Saturday and Sunday.',
    'Our plan was to test the oil extension.',
    'Seven people joined our table.',
    'We used the code of last year.',
    'Pizza was served at seven.',
    'Tests should pass before the meeting.',
    'If all tests pass, we publish the code.',
    'Add support for anchors',
    'Implementing the draft takes about a day.',
    'The harbour server is written in Rust.',
    'The reference code was written by Ada.',
    'The aim was to make three implementations interoperate.',
    'If the test fails, the server closes the connection.',
    'It takes two days to pass all tests.',
    'Finn client: version 0.4',
  ])('there is more to tell: %s', (sentence) => {
    expect(kindsUnder('The hackathon in Turku', sentence)).toEqual([])
  })
})
