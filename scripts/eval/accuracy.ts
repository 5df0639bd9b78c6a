/** npm run accuracy: writes docs/accuracy.md from the last evaluation (npm run eval); nothing in it is typed by hand. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '../support/command-line.ts'
import { ROOT } from '../support/sources.ts'
import { type Row, type Scorecard, valueIn } from './score.ts'

const SCORECARD = join(ROOT, 'output/eval/scorecard.json')

/** What each metric of the scorecard means, and what a second careful reader, labelling blind, achieved. */
const METRICS: Record<string, { means: string; reader?: number }> = {
  relevance: { means: 'an IETF post is told apart from any other page', reader: 1 },
  genre: { means: 'recap, minutes, mail, announcement or article', reader: 1 },
  title: { means: "the post's own title, without the site's name", reader: 1 },
  published: { means: 'date of the post', reader: 0.92 },
  authors: { means: 'who wrote it', reader: 1 },
  'meeting number': { means: 'number of the IETF meeting', reader: 1 },
  'meeting place': { means: 'where it was', reader: 1 },
  'meeting start': { means: 'its first day', reader: 1 },
  'meeting end': { means: 'its last day', reader: 1 },
  attendance: { means: 'how many were there' },
  groups: { means: 'working groups, research groups and BoFs named', reader: 0.98 },
  rfcs: { means: 'RFCs named', reader: 1 },
  drafts: { means: 'Internet-Drafts named', reader: 1 },
  speakers: { means: 'everyone who said or presented something, and nobody else', reader: 0.97 },
  'full names': { means: 'the fullest form of the name on the page', reader: 1 },
  affiliations: { means: 'where they are from, as the page says', reader: 1 },
  roles: { means: 'what they are, as the page says', reader: 1 },
  'who said it': { means: 'a remark is attributed to the person who made it', reader: 1 },
  outcomes: { means: 'decisions, consensus, polls, results', reader: 0.88 },
  actions: { means: 'who is to do what', reader: 0.93 },
  'action owners': { means: 'the person who is to do it', reader: 0.95 },
  'highlights recall@2k': {
    means: 'of the sentences a reader marked, the share found among twice as many shown',
    reader: 0.83,
  },
  'highlights precision@k': {
    means: 'of as many shown as a reader marked, the share the reader marked',
    reader: 0.82,
  },
}

const figure = (value: number | null | undefined) => (typeof value === 'number' ? value.toFixed(2) : '')

function table({ rows, libraries, halves }: Scorecard): string[] {
  const head = ['what is read', 'meaning', 'Micline', 'second reader', 'public libraries', 'half A', 'half B']
  const lines = rows.map((row) => {
    const { means = '', reader } = METRICS[row.metric] ?? {}
    const figures = [row.value, reader, ...[libraries, ...halves].map((side) => valueIn(side, row.metric))]
    return `| ${[row.metric, means, ...figures.map(figure)].join(' | ')} |`
  })
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, at) => (at < 2 ? '---|' : '---:|')).join('')}`,
    ...lines,
  ]
}

/** The metrics furthest below what a second reader reaches, and the genres where they are worst. */
function weakSpots(rows: Row[]): string[] {
  return rows
    .map((row) => ({ row, gap: (METRICS[row.metric]?.reader ?? 1) - (row.value ?? 0) }))
    .filter(({ gap }) => gap >= 0.05)
    .sort((a, b) => b.gap - a.gap)
    .map(({ row: { metric, value, precision, recall, tp, fp, fn, byGenre } }) => {
      const [worst] = Object.entries(byGenre)
        .filter(([, at]) => at !== null)
        .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0))
      const kind =
        precision === null || recall === null
          ? ''
          : precision < recall
            ? ', more often wrong than missing'
            : ', more often missing than wrong'
      const where = worst ? `; worst in ${worst[0]} pages (${figure(worst[1])})` : ''
      return `- **${metric}** ${figure(value)}${kind} (${tp} right, ${fp} wrong, ${fn} missed)${where}.`
    })
}

async function main(): Promise<void> {
  if (!existsSync(SCORECARD))
    refuse('Nothing was evaluated yet: npm run eval, which needs a labelled corpus.')
  const scorecard = JSON.parse(await readFile(SCORECARD, 'utf8')) as Scorecard
  const text = `# How accurate Micline is

This page is written by \`npm run accuracy\` from the last \`npm run eval\`, never by hand.

**Measured on what.** ${scorecard.pages} real pages (recaps, minutes, list mail, announcements, articles, and pages that only look like
them), each labelled by two careful readers, the second blind. The shipped capture script reads each page in a real browser.
Every figure is an F1 score from 0 to 1 (1: nothing missed and nothing wrong), except in the two highlight rows, which say
what they measure.

**Compared with what.** *Second reader*: how well the second reader agreed with the first, which is about the most one can ask for.
*Public libraries*: what a plain pipeline of Readability, compromise and first sentences achieves on the same pages. *Half A*
and *half B*: the same pages split by site, so that rules that only fit one site would show up as a gap.

**What these figures are not.** The weights behind genre, outcomes, actions and highlights were
[learned from a set of pages](training-data.md) that includes these, so those rows flatter. The scores on sites that no weight
was learned from, and on pages that nobody had read, are lower: they are in the [evaluation log](evaluation-log/README.md), along with
what was tried.

${table(scorecard).join('\n')}

## Where it is weak

The figures furthest below what a second reader reaches:

${weakSpots(scorecard.rows).join('\n')}

A page shaped unlike any of these can do worse than any figure here. Each summary shows how many of the page's remarks Micline
could attribute to a person, and warns if the page was read in an unusual way.
`
  await writeFile(join(ROOT, 'docs/accuracy.md'), text)
}

await main()
