/** Determines the language of a post: as declared, unless the script or the words of its text contradict that. */
import type { Draft } from '../drafts.ts'

const SAMPLE = 5000
/** With at least this share of the letters, the script decides. */
const SHARE = 0.2

/** Words that are in nearly every text of their language and in hardly any of the others. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|was|this|with|that|are|have)\b/gi,
  de: /\b(der|die|und|nicht|ist|das|ein|eine|mit|auf)\b/gi,
  fr: /\b(les|des|est|une|dans|pour|pas|que|qui|sur)\b/gi,
  es: /\b(los|las|una|para|con|por|del|que|como|más)\b/gi,
  pt: /\b(os|uma|para|com|não|dos|das|que|mais|foi)\b/gi,
  it: /\b(il|gli|della|che|una|per|con|sono|nel|alla)\b/gi,
  nl: /\b(het|een|van|niet|dat|met|voor|zijn|ook|naar)\b/gi,
  sv: /\b(och|att|som|inte|från|till|på|för|efter|kan)(?![a-zåäö])/gi,
  ru: /(?<![а-яё])(и|что|это|как|был|была|или|который|из|для)(?![а-яё])/gi,
  pl: /\b(nie|się|na|jest|do|że|było|oraz|który|przez)(?![a-ząćęłńóśźż])/gi,
}

/** The language as a BCP 47 tag; null if neither the page nor its words show it. */
export function languageOf(document: Document, drafts: readonly Draft[]): string | null {
  const text = drafts
    .map((draft) => draft.text)
    .join('\n')
    .slice(0, SAMPLE)
  const known = byScript(text) ?? declared(document)
  const words = byWords(text)
  // many themes declare English by default
  const isDefault =
    known?.startsWith('en') && words && words.language !== 'en' && words.count > FAR_AHEAD * words.english
  return isDefault ? words.language : (known ?? words?.language ?? null)
}

function declared(document: Document): string | null {
  const language =
    document.documentElement?.lang ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')
  const tag = language?.trim().replace('_', '-') ?? ''
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null
}

/** This many times as many common words as English ones mean that a page is not in English, whatever it declares. */
const FAR_AHEAD = 4

/** Letters beyond those of Latin, Greek, Cyrillic, Hebrew and Arabic. */
const FAR_LETTER = /[\u1100-\u1fff\u2e80-\uffff]/

function byScript(text: string): string | null {
  if (!FAR_LETTER.test(text)) return null
  const letters = Math.max(1, text.match(/\p{L}/gu)?.length ?? 0)
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (kana > SHARE / 2) return 'ja'
  if (share(/\p{Script=Hangul}/gu) > SHARE) return 'ko'
  return share(/\p{Script=Han}/gu) > SHARE ? 'zh' : null
}

/**
 * The language of which `text` has clearly the most common words, their number, and that of English ones; null if there is none.
 */
function byWords(text: string): { language: string; count: number; english: number } | null {
  const counts = Object.entries(COMMON).map(([language, words]) => ({
    language,
    count: text.match(words)?.length ?? 0,
  }))
  const [best, next] = counts.sort((a, b) => b.count - a.count)
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0
  return best && best.count >= 5 && best.count > (next?.count ?? 0) * 1.5 ? { ...best, english } : null
}
