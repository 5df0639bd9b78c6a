/** The background's answers to the questions of the extension's pages (index.ts). */

import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { countLost } from '../second-copy/restore.ts'
import { deleteSummaries, restoreSummaries } from '../store/deletion.ts'
import { editSummary } from '../store/edits/editing.ts'
import { countRows, findByAddress, newestRows } from '../store/rows.ts'
import { parseQuery } from '../store/search/query.ts'
import { searchRows } from '../store/search/search.ts'
import { readSummary, saveExtraction } from '../store/summaries.ts'
import { capturePage } from '../tab/capture.ts'
import { logDefect } from '../tab/log-defect.ts'
import { UnreadablePage } from '../tab/unreadable.ts'
import type { Answers, Message, Reply } from './index.ts'

const ANSWERS: Answers = {
  capture: capturePage,

  async save(extraction) {
    await saveExtraction(extraction)
    return null
  },

  async savedAt(url) {
    const row = await findByAddress(url)
    return row ? ANSWERS.read(row.id) : null
  },

  async list(query, limit) {
    if (query.trim()) return searchRows(parseQuery(query), limit)
    const [total, rows] = await Promise.all([countRows(), newestRows(limit)])
    return { rows, total, found: total }
  },

  async remove(id) {
    await deleteSummaries([id])
    return null
  },

  async restore(id) {
    await restoreSummaries([id])
    return null
  },

  async setNote(id, note) {
    return (await editSummary(id, [{ type: 'setNote', note }])).length > 0
  },

  async setTag(id, tag, isSet) {
    await editSummary(id, [{ type: isSet ? 'addTag' : 'removeTag', tag }])
    return null
  },

  lost: countLost,

  async read(id) {
    return (await readSummary(id))?.summary ?? null
  },
}

/** Starts answering the pages' questions. Call it when the background starts, before awaiting anything. */
export function answerQuestions(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOurs(sender) || !isMessage(message)) return undefined
    const answer = ANSWERS[message.ask] as (...given: unknown[]) => Promise<unknown>
    return replyWith(answer(...message.given))
  })
}

async function replyWith(answering: Promise<unknown>): Promise<Reply> {
  try {
    return { answer: await answering }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    if (error instanceof UnreadablePage) return { failure: { name, message, reason: error.reason } }
    logDefect(error)
    return { failure: { name, message } }
  }
}

const isMessage = (message: unknown): message is Message => {
  const { ask, given } = Object(message) as Partial<Message>
  return typeof ask === 'string' && Object.hasOwn(ANSWERS, ask) && Array.isArray(given)
}

/** Is the sender one of the extension's own pages, and not a content script? */
const isOurs = ({ id, url }: Runtime.MessageSender) =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true
