/**
 * The workers' side. One worker makes an export; only if making the file is as much work as rendering the
 * summaries does a second one render them.
 */
import { batchesOf } from '../batches.ts'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/index.ts'
import type { Summary } from '../model.ts'
import { readExtras } from '../store/backup.ts'
import { type OpenSummary, readSummaries } from '../store/summaries.ts'
import { writeFile } from './file.ts'
import type { Answer, Exported, ExportJob, Rendered, Request, Share, Value } from './messages.ts'
import { makePlan, takeIn } from './take-in.ts'
import { ask, startWorker } from './workers.ts'

/** Summaries per batch: as many as are read at once. */
const SHARE = 50
/** Batches queued for the renderer: the one it is working on, and the next. */
const AHEAD = 2

/** How often progress is sent, in milliseconds: nobody reads faster, and the page repaints each time. */
const TELLING = 250

/** Answers requests from a page, or from the worker that makes a file. */
export function serveJobs(): void {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
    const answer = (message: Answer, handedOver: Transferable[] = []) =>
      port?.postMessage(message, handedOver)
    const progress = nowAndThen((done) => answer({ kind: 'progress', done }))
    work(data, progress).then(
      (value) => answer({ kind: 'done', value }, handedOver(data, value)),
      (error) => answer({ kind: 'failed', name: error.name, message: error.message }),
    )
  })
}

function nowAndThen(tell: (done: number) => void): (done: number) => void {
  let told = performance.now()
  return (done) => {
    const now = performance.now()
    if (now - told < TELLING) return
    told = now
    tell(done)
  }
}

function work(request: Request, progress: (done: number) => void): Promise<Value> {
  switch (request.kind) {
    case 'job':
      return exportJob(request, progress)
    case 'share':
      return renderShare(request)
    case 'plan':
      return makePlan(request.files, progress)
    case 'import':
      return takeIn(request.files, progress)
  }
}

function handedOver(request: Request, value: Value): Transferable[] {
  if (request.kind !== 'share') return []
  const { handsOver } = formatOf(request.format)
  return handsOver ? (value as Rendered).parts.flatMap(handsOver) : []
}

function formatOf(id: string): ExportFormat {
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (!format) throw new Error(`There is no export format "${id}"`)
  return format
}

async function renderShare({ format: id, numbers, actions }: Share): Promise<Rendered> {
  const format = formatOf(id)
  const parts: unknown[] = []
  let damaged = 0
  const reading = { withoutPost: !format.writesPost, onDamaged: () => damaged++ }
  for await (const opened of readSummaries(numbers, reading))
    parts.push(
      await format.render(actions ? withActions(opened, actions.get(opened.number)) : opened.summary),
    )
  return { parts, damaged }
}

/** The summary with only the actions whose keys are `wanted`. */
function withActions({ summary, keys }: OpenSummary, wanted: ReadonlySet<string> = new Set()): Summary {
  return { ...summary, actions: summary.actions.filter((action) => wanted.has(keys.get(action) ?? '')) }
}

async function exportJob(job: ExportJob, progress: (written: number) => void): Promise<Exported> {
  const format = formatOf(job.format)
  let written = 0
  let damaged = 0
  async function* parts() {
    const shares = sharesOf(job)
    for await (const rendered of format.handsOver ? renderedBeside(shares) : renderedHere(shares)) {
      yield* rendered.parts
      damaged += rendered.damaged
      written += rendered.parts.length
      progress(written)
    }
  }
  const library = job.isBackup ? await readExtras(job.numbers) : undefined
  const pieces = format.assemble(parts(), { now: new Date(), library })
  const blob = await writeFile(job.file, pieces, format.mime)
  return { blob, damaged }
}

function sharesOf({ format, numbers, actions }: ExportJob): Share[] {
  return Array.from(batchesOf(numbers, SHARE), (batch) => ({
    kind: 'share',
    format,
    numbers: batch,
    actions,
  }))
}

async function* renderedHere(shares: readonly Share[]): AsyncGenerator<Rendered> {
  for (const share of shares) yield renderShare(share)
}

/** What another worker renders, in batch order; it works ahead, but only as far as memory should allow. */
async function* renderedBeside(shares: readonly Share[]): AsyncGenerator<Rendered> {
  // It ends with this worker.
  const renderer = shares.length ? startWorker() : null
  const running: Promise<Rendered>[] = []
  const waiting = shares.values()
  const start = () => {
    const { value: share } = waiting.next()
    if (!share || !renderer) return
    const rendering = ask(renderer, share)
    // Whoever awaits it sees a failure; this keeps one in a later batch from counting as unhandled.
    rendering.catch(() => {})
    running.push(rendering)
  }
  for (let ahead = AHEAD; ahead > 0; ahead -= 1) start()
  for (let first = running.shift(); first; first = running.shift()) {
    const rendered = await first
    // Asked for before this one is written, which takes as long as rendering the next.
    start()
    yield rendered
  }
}
