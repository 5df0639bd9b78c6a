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
${labels.join(', ')}. Weights that came out worse than the previous ones were not adopted: where a
kind keeps those of an earlier round, which learned from fewer of these pages, [the log](evaluation-log/README.md) says so. Most pages
were read as files in public repositories. The list gives the address at which each would be shown; where the repository does not
say, it was filled in without being checked, and may lead nowhere. The labels are one reader's; a second reader labelled
some of the pages too, and there, what only one of them marked counts neither way. The pages are not part of the project, and no
sentence from them is in the weights: those name cues (lib/extract/lexicon/cues) and, for words that no cue covers, stems and pairs
of stems that pages of at least four sites use in lower case. Names, numbers and addresses enter only as their kind, so that
no person, group or page can be recognised from them.

${list.join('\n')}
`
  await writeFile(FILE, text)
}
