/**
 * Import as a plan: what the files would change, before anything is changed. The code that stores the summaries shows the
 * plan, then goes through the files again and decides anew in the transaction that writes.
 */
import { pageIdentity } from '../links/page-identity.ts'
import type { Summary } from '../model.ts'
import { mergeSummaries } from './parts/merge.ts'
import { type ImportFile, type ImportProblem, readImportFile } from './parts/read-file.ts'
import { summaryJson } from './parts/summary-json.ts'

export type { ImportFile, ImportProblem } from './parts/read-file.ts'

/** What the library already has for an incoming summary's page. */
interface Saved {
  /** The record of the same address. */
  readonly summary?: Summary | undefined
  /** With it: the incoming summary, with its persons called as the user has them called. */
  readonly incoming?: Summary
  /** Is the record of the same address damaged? It is not overwritten. */
  readonly isDamaged?: boolean
}

interface ImportChange {
  readonly kind: 'change'
  readonly status: 'new' | 'changed' | 'same'
  readonly after: Summary
}

export type ImportEvent =
  | ImportChange
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  | { readonly kind: 'library'; readonly library: unknown }

/** What saving `incoming` does to what is saved. Nothing the user wrote is lost; saving it twice changes nothing. */
export function planSummary(
  incoming: Summary,
  { summary: before, incoming: named = incoming }: Saved,
): Pick<ImportChange, 'status' | 'after'> {
  if (!before) return { status: 'new', after: incoming }
  const after = mergeSummaries(before, named)
  const isSame = summaryJson(after) === summaryJson(before)
  return { status: isSame ? 'same' : 'changed', after: isSame ? before : after }
}

/** Goes through the files in order. */
export async function* planImport(
  files: readonly ImportFile[],
  findSaved: (incoming: Summary) => Promise<Saved>,
): AsyncGenerator<ImportEvent> {
  // Each page occurs once within a file.
  const pages = files.length > 1 ? new PagesOfFiles() : null
  for (const file of files) {
    for await (const event of readImportFile(file)) {
      // Whether it changes anything is only known once the summaries are in.
      if (event.kind === 'edited') continue
      if (event.kind === 'problem' || event.kind === 'library') yield event
      else {
        const { summary, record } = event
        const saved = await findSaved(summary)
        if (saved.isDamaged) {
          yield { kind: 'problem', problem: savedDamaged(summary, file.name, record) }
          continue
        }
        const plan = planSummary(summary, saved)
        const status = (await pages?.note(summary)) ?? plan.status
        yield { kind: 'change', ...plan, status }
      }
    }
  }
}

/** As much of a title as fits into its problem's sentence. */
const LONGEST_TITLE = 80

function savedDamaged({ source }: Summary, file: string, record: number): ImportProblem {
  const values = { title: source.title.slice(0, LONGEST_TITLE) }
  return { file, record, place: null, what: { word: 'savedDamaged', values }, isWhole: false }
}

/** The pages that several files have had so far: one that two of them contain is new only once. */
class PagesOfFiles {
  readonly #digests = new Map<string, string>()

  /** What the summary changes relative to an earlier file's version of its page; null if no earlier file had one. */
  async note(summary: Summary): Promise<'same' | 'changed' | null> {
    const page = pageIdentity(summary.source.url)
    const before = this.#digests.get(page)
    const now = await digest(summaryJson(summary))
    this.#digests.set(page, now)
    if (before === undefined) return null
    return before === now ? 'same' : 'changed'
  }
}

/** A short fingerprint of the words: the summaries themselves would not all fit into memory. */
async function digest(words: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  return String.fromCharCode(...new Uint8Array(bytes))
}
