/** Questions from the extension's pages to the background, since the popup and the panel have no database of their own. */
import { browser } from '../browser.ts'
import type { Extraction, Summary } from '../model.ts'
import { tellChanged } from '../store/changed.ts'
import type { Row } from '../store/records.ts'
import type { CaptureOptions } from '../tab/capture.ts'
import { UnreadablePage, type UnreadableReason } from '../tab/unreadable.ts'

/** The first rows that a query finds. */
export interface SavedPart {
  /** Newest first. */
  rows: Row[]
  /** The number of all saved summaries. */
  total: number
  /** The number of all that the query finds. */
  found: number
}

/** The questions. Arguments and answers must be JSON. */
interface Questions {
  /** Reads the page in the tab; rejects with an UnreadablePage. */
  capture(tabId: number, options?: CaptureOptions): Extraction
  /** Saves a page, or updates its record; answered after the transaction has committed. */
  save(extraction: Extraction): null
  /** The saved summary of the page at a canonical address; null if there is none. */
  savedAt(url: string): Summary | null
  /** The saved summary with that id; null if there is none. */
  read(id: string): Summary | null
  /** The newest `limit` summaries that `query` finds; all if it is empty. */
  list(query: string, limit: number): SavedPart
  remove(id: string): null
  restore(id: string): null
  /** Answers whether it was stored; false if the summary is gone. */
  setNote(id: string, note: string): boolean
  /** Adds a tag to the saved summary, or removes it. */
  setTag(id: string, tag: string, isSet: boolean): null
  /** The number of lost summaries that can be restored from the second copy. */
  lost(): number
}

type Name = keyof Questions

/** A function for each question. */
export type Answers = {
  [Question in Name]: (...given: Parameters<Questions[Question]>) => Promise<ReturnType<Questions[Question]>>
}

/** A question as sent. */
export interface Message {
  ask: Name
  given: unknown[]
}

/** An error as sent: without its class, but with the name and reason by which the interface chooses its message. */
interface Failure {
  name: string
  message: string
  reason?: UnreadableReason
}

export type Reply = { answer: unknown } | { failure: Failure }

/**
 * Asks the background. Throws UnreadablePage, or an error with the name of a storage failure (lib/store/database/errors.ts). If the
 * background is stopped meanwhile, it is asked again; every question may be asked twice. Changes are sent one after the other, so
 * that a repeated older note cannot overwrite a newer one.
 */
export async function ask<Question extends Name>(
  question: Question,
  ...given: Parameters<Questions[Question]>
): Promise<ReturnType<Questions[Question]>> {
  const message: Message = { ask: question, given }
  const isChange = CHANGES.has(question)
  const replying = isChange ? lastChange.then(() => send(message)) : send(message)
  if (isChange) lastChange = settledOrLate(replying)
  const reply = await replying
  if (!reply) throw new Error(`The background did not answer "${question}"`)
  if ('failure' in reply) throw errorFrom(reply.failure)
  // In Firefox, announcements of the background do not reach pages in private windows.
  if (isChange && browser.extension.inIncognitoContext) tellChanged()
  return reply.answer as ReturnType<Questions[Question]>
}

/** These questions change what is stored. */
const CHANGES: ReadonlySet<Name> = new Set(['save', 'remove', 'restore', 'setNote', 'setTag'])

/** Settles when the last change is done or has failed, or after LONGEST_CHANGE. */
let lastChange: Promise<unknown> = Promise.resolve()

/** The pause before asking again, in milliseconds: a worker that is being stopped accepts messages but never answers. */
const SECOND_ASKING = 500

/** Longer than any change takes, in milliseconds. If no reply comes, later changes go ahead. */
const LONGEST_CHANGE = 10_000

function settledOrLate(change: Promise<unknown>): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_CHANGE))
  return Promise.race([change.catch(() => {}), late])
}

async function send(message: Message): Promise<Reply | undefined> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND_ASKING))
    return browser.runtime.sendMessage(message)
  }
}

function errorFrom({ name, message, reason }: Failure): Error {
  return reason ? new UnreadablePage(reason) : Object.assign(new Error(message), { name })
}
