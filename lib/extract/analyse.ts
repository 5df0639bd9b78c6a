/** Page in, extraction out: the pipeline after reading. Knows text, blocks and metadata, and never the DOM. */
import type { Extraction, Genre, Meeting, Source } from '../model.ts'
import { analysedPart } from './analysed-part.ts'
import { ACTION_WEIGHTS, actionScore, findActions } from './find/actions/index.ts'
import { findAttendance } from './find/attendance.ts'
import { findDocuments } from './find/documents.ts'
import { findFigures } from './find/figures.ts'
import { genreCues } from './find/genre/index.ts'
import { isAhead, isDatedByPost, toldAs } from './find/genre/telling.ts'
import { groupMentions, namedGroups } from './find/groups/index.ts'
import { findMeeting } from './find/meeting/index.ts'
import { findOutcomes, OUTCOME_WEIGHTS, outcomeScore } from './find/outcomes/index.ts'
import { findPeople } from './find/people/index.ts'
import { findStatements } from './find/statements/index.ts'
import { indexTerms } from './find/statements/terms.ts'
import { subjectMentions } from './find/subject.ts'
import { writersOf } from './find/writer/index.ts'
import { keepLikelier } from './judge/either.ts'
import { judgeGenre } from './judge/genre.ts'
import { HIGHLIGHT_WEIGHTS, judgeHighlights } from './judge/highlights.ts'
import { judgeRelevance } from './judge/relevance.ts'
import { splitSentences } from './language/sentences.ts'
import { countWords } from './language/words.ts'
import { forgetTexts } from './memoize.ts'
import { toMarkdown } from './page/markdown.ts'
import { withTypedItems } from './typed-items.ts'
import type { Page, Trace } from './types.ts'

/** The terms for which some weight was learned; others need not be recorded. */
const WEIGHTS = [ACTION_WEIGHTS, OUTCOME_WEIGHTS, HIGHLIGHT_WEIGHTS]
const WEIGHED = indexTerms(WEIGHTS.flatMap(({ terms = {} }) => Object.keys(terms)))

/**
 * Analyses `whole` as an IETF post. Must not throw, whatever the page contains: a rule that throws is a bug. Calls `trace` with
 * every finding. Clears the caches of texts (memoize.ts) when it is done.
 */
export function analysePage(whole: Page, trace?: Trace): Extraction {
  try {
    return analyse(whole, trace)
  } finally {
    forgetTexts()
  }
}

function analyse(read: Page, trace?: Trace): Extraction {
  const whole = withTypedItems(read)
  const { page, warnings } = analysedPart(whole)
  const reading = { page, sentences: splitSentences(page), trace }
  const documents = findDocuments(reading)
  const groups = groupMentions(reading)
  const relevant = judgeRelevance(reading, documents, groups, subjectMentions(reading))
  const cues = genreCues(reading).map(({ rule }) => rule)
  const genre = judgeGenre(cues)
  const telling = toldAs(genre, cues)
  const { speakers, listed, remarks } = findPeople(reading, isAhead(cues))
  const statements = findStatements(reading, { speakers, remarks }, telling, WEIGHED)
  const scores = { outcome: statements.map(outcomeScore), action: statements.map(actionScore) }
  const { outcomes, actions } = keepLikelier(
    findOutcomes(reading, statements, scores.outcome),
    findActions(reading, statements, { speakers, listed }, scores.action),
  )
  const meeting = findMeeting(reading, relevant ? telling : null, isDatedByPost(cues))
  return {
    source: sourceOf(whole, telling, meeting),
    relevant,
    genre: relevant ? genre : null,
    meeting,
    groups: namedGroups(groups),
    attendance: meeting && findAttendance(reading, meeting),
    speakers: [...speakers],
    outcomes: outcomes.map(({ point }) => point),
    actions: actions.map(({ point }) => point),
    ...judgeHighlights(reading, statements, scores),
    ...documents,
    figures: findFigures(reading, remarks),
    coverage: { remarks: remarks.length, attributed: remarks.filter((remark) => remark.speaker).length },
    warnings: [...warnings],
    content: toMarkdown(whole),
  }
}

/** The facts about the post itself. Minutes without a publication date get the first day of their meeting. */
function sourceOf(page: Page, telling: Genre, meeting: Meeting | null): Source {
  const { metadata, text } = page
  const published = metadata.published ?? (telling === 'minutes' ? (meeting?.start ?? null) : null)
  return { ...metadata, published, authors: [...writersOf(page)], words: countWords(text) }
}
