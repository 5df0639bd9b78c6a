/** The extension's pages ask, the background answers: the popup has no database of its own. */
import { browser } from '../browser.ts'
import type { Extraction, Summary } from '../model.ts'
import { tellChanged } from '../store/changed.ts'
import type { Row } from '../store/records.ts'
import type { CaptureOptions } from '../tab/capture.ts'
import { UnreadablePage, type UnreadableReason } from '../tab/unreadable.ts'

/** A part of what is saved. */
export interface SavedPart {
  /** Newest first. */
  rows: Row[]
  /** How many are saved in all. */
  total: number
  /** How many the query finds. */
  found: number
}

/** The questions: both arguments and answers are plain data. */
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
  /** Was it stored? Not if the summary is gone. */
  setNote(id: string, note: string): boolean
  /** Adds a tag to the saved summary, or removes it. */
  setTag(id: string, tag: string, isSet: boolean): null
  /** How many summaries the browser has thrown away that can be restored from the second copy. */
  lost(): number
}

type Name = keyof Questions

/** How the background answers each question. */
export type Answers = {
  [Question in Name]: (...given: Parameters<Questions[Question]>) => Promise<ReturnType<Questions[Question]>>
}

/** A question on its way. */
export interface Message {
  ask: Name
  given: unknown[]
}

/** Errors lose their class in transit; messages are chosen by their name and, for a page, the reason. */
interface Failure {
  name: string
  message: string
  reason?: UnreadableReason
}

export type Reply = { answer: unknown } | { failure: Failure }

/**
 * Asks the background. Throws UnreadablePage and errors with the names of the storage failures
 * (lib/store/database/errors.ts). A background that fell asleep during the work is asked once more: every question is safe to
 * ask twice. Changes are made one after the other: otherwise a note's older words, sent again, would overwrite the newer ones.
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
  // Firefox keeps pages in private windows apart: they do not hear what the background announces to the others.
  if (isChange && browser.extension.inIncognitoContext) tellChanged()
  return reply.answer as ReturnType<Questions[Question]>
}

/** These questions change what is stored. */
const CHANGES: ReadonlySet<Name> = new Set(['save', 'remove', 'restore', 'setNote', 'setTag'])

/** Settles once the last change is made, or refused, or has kept the next one waiting for too long. */
let lastChange: Promise<unknown> = Promise.resolve()

/** A worker that is being shut down accepts a message and never answers it; in milliseconds. */
const SECOND_ASKING = 500

/** Longer than any change takes, in milliseconds: a reply that never comes must not hold back all later changes. */
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
