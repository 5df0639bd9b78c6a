/** Years, and what tells of years before. */
import { anyOf, either, sequence } from '../patterns/alternatives.ts'

/** The years in which the IETF has met. */
export const YEARS = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/g

const SOME = either('an?|one|two|three|four|five|ten|twenty|many|some|\\d{1,2}')

/** "A year ago", "vor zwei Jahren", "il y a dix ans"; not what began then ("founded a year ago"), nor what is compared with then ("more than a year ago"). */
export const YEARS_AGO = anyOf(
  sequence(
    String.raw`(?<!\b(?:than|founded|formed|chartered|started|began|begun|born|published) )\b`,
    SOME,
    String.raw` years? ago\b`,
  ),
  String.raw`\bvor (?:einem|zwei|drei|vier|fünf|zehn|zwanzig|vielen|\d{1,2}) Jahr(?:en)?\b`,
  String.raw`\bil y a (?:un|deux|trois|quatre|cinq|dix|vingt|\d{1,2}) ans?\b`,
  String.raw`\b(?:hace|há) (?:un|dos|tres|cinco|diez|um|dois|três|dez|\d{1,2}) a(?:ñ|n)os?\b`,
  String.raw`\d{1,2} ?年前`,
)
