/** Writes a report on a page that was read badly, for the user to complete and send. Nothing is sent automatically. */
import type { Extraction } from '../model.ts'

/**
 * The report as Markdown: the page's address, how much was found on it, and room for the user's words. It contains nothing from the
 * library and nothing about the user.
 * @param version of Micline
 */
export function reportOn(
  { source, genre, meeting, speakers, outcomes, actions, coverage, warnings }: Extraction,
  version: string,
): string {
  const remarks = coverage
    ? `${coverage.attributed} of ${coverage.remarks} remarks have a speaker`
    : 'no remarks'
  return [
    `A page that Micline ${version} reads badly`,
    '',
    `- Page: ${source.url}`,
    `- Title: ${source.title}`,
    `- Read as: ${genre ?? 'not an IETF post'}; meeting: ${meeting?.name ?? 'none'}`,
    `- Found: ${speakers.length} speakers, ${outcomes.length} outcomes, ${actions.length} actions; ${remarks}`,
    ...warnings.map((warning) => `- Warning: ${warning}`),
    '',
    'What is wrong, and what should stand there instead (in the words of the page):',
    '',
    '',
  ].join('\n')
}
