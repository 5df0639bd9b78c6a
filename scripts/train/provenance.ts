/** Where the learned weights come from: the public addresses of the labelled pages, written to docs/training-data.md. */
import { writeFile } from 'node:fs/promises'
import type { Field, LabelledPage } from './corpus.ts'

const FILE = new URL('../../docs/training-data.md', import.meta.url)
const FIELDS: readonly Field[] = ['outcomes', 'actions', 'highlights']

/** Writes which `pages` the weights were learned from, by site. */
export async function writeProvenance(pages: readonly LabelledPage[]): Promise<void> {
  const sites = Map.groupBy(pages, ({ site }) => site)
  const labels = FIELDS.map(
    (field) => `${pages.reduce((sum, { wanted }) => sum + wanted[field], 0)} ${field}`,
  )
  const list = [...sites]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([site, of]) => `- ${site}: ${of.map(({ reading }) => `<${reading.page.metadata.url}>`).join(', ')}`)
  const text = `# What the weights were learned from

This page is written by \`npm run train\`, never by hand.

The weights in lib/extract/weights were learned from ${pages.length} public pages of ${sites.size} sites, labelled by hand:
${labels.join(', ')}. Weights that came out worse than those before were not taken: where a
kind keeps those of an earlier round, which learned from fewer of these pages, [the log](evaluation-log.md) says so. Most pages
were read as files of public repositories. Listed is the address at which each would be shown; where the repository does not
tell it, it was filled in and not checked, and may lead nowhere. Labels of one reader; on part of them a second reader was
heard, and what only one had counts neither way. The pages are not part of the project, and no sentence of them is in the
weights: those name cues (lib/extract/lexicon/cues) and, for words that no cue covers, stems and pairs of stems which pages of
at least four sites use in small letters. Names, numbers and addresses are told by their kind alone, so that no person, group
or page can be known by them.

${list.join('\n')}
`
  await writeFile(FILE, text)
}
