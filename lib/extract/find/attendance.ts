/** How many people the page says were at the event that it is about. */
import type { Attendance, Meeting } from '../../model.ts'
import { findCounts } from '../language/numbers.ts'
import { knownGroup } from '../lexicon/groups.ts'
import { IETF_MEETINGS } from '../lexicon/ietf-meetings.ts'
import { quoteOf } from '../points.ts'
import type { Block, Finding, Page, Reading, Span } from '../types.ts'

type Kind = 'onsite' | 'remote' | 'total'

/** One number of people present. */
interface CountFinding extends Finding {
  readonly kind: Kind
  readonly value: number
}

/** A bare number of people is the event's only at the top; further down it may be of a part. In characters. */
const TOP = 1800

const ONSITE =
  /\b(?:on[- ]?site|in[- ]person|in (?:the )?room|physically|locally|local (?:participants|attendees)|vor Ort|in Präsenz|sur place|en présentiel|présents|presencial(?:mente|es)?|en persona|in presenza)\b|現地|会場|现场|线下/i
const REMOTE =
  /\b(?:remote(?:ly)?|online|virtual(?:ly)?|(?:on|via|over|through) (?:meetecho|webex|zoom|jabber)|connected|dialled in|à distance|en ligne|en línea|en remoto|remot[ao]s?|a distancia|on-line|à distância|aus der Ferne)\b|オンライン|リモート|线上|远程/i
const PEOPLE =
  /^[\s+]{0,3}(?:[a-zà-ỿ-]+ ){0,4}?(?:people|persons?|participants?|attendees|folks|delegates|engineers|technologists|developers|researchers|representatives|leaders|specialists|registrations?|registrants|experts|Teilnehm(?:er(?:innen|n)?|enden?)|Personen|Leute|Ingenieure|Entwickler|personnes|asistentes|personas|participantes|pessoas|[“"]?IETFers)\b|^\s?[多余餘여]?\s?(?:名|人|位|명)/i
const PRESENT =
  /\b(?:(?<!well[- ])attend(?:ed|ing|ance|ees)?|follow(?:ed|ing)|particip(?:ated|ating|ation|ants?)|register(?:ed)?|joined|connected|took part|gather(?:ed|ing)|showed up|present|in (?:the )?room|on (?:the call|site)|came|met|brought together|teilgenommen|teilnahmen|nahmen|anwesend|kamen|trafen|versammelten|Teilnehm(?:er|ende)\w{0,40}|participé|présent(?:s|es)?|réunis?|venus?|inscrit[oea]?s|registriert|angemeldet|asisti(?:eron|ó)|asistentes|participaron|acudieron|particip(?:aram|antes)|compareceram|IETFers|had (?:[a-z]{1,12} ){0,2}\d[\d,.]{0,6} people)(?![a-zà-ÿ])|参加|出席|与会|参会|到会|참석|참가|참여/iu
const LABEL =
  /^(?:(?:blue ?sheets? )?(?:attendance|signatures|signers)(?= (?:was|were)\b)?|sheet signers|attendees|participants|total (?:people|participants|attendees)|number of (?:attendees|participants)|teilnehmer(?:zahl)?|asistentes|participantes|参加者数?|出席者数?|参会人数|on-?site|in[- ]person|in the room|room count)\s?[:：(（]\s?(?=\D{0,12}\d)/i
/** Numbers of people that are no attendance: answers of the room, documents' authors. */
const OTHER_COUNT =
  /\b(?:read|raised|hands?|hum|in favou?r|against|implement|authors|support|interested|said|voted|times|countries|companies|groups|organi[sz]ations|sessions|drafts|volunteers|thousands?|[mb]illions?)\b/i

/** The room's answer to a question. */
const POLL = /\b(?:raised? (?:their )?hands?|hands raised|did not raise|(?:have|had|has) read)\b/i
/** "60 first-time attendees", "13 people from our company": a part of those present. */
const PART =
  /^\s?(?:first[- ]time|new|other|more|additional|local|students?)\b|^[^.;,]{0,24}\bfrom (?:our|my|the (?:company|team|university))\b/i
/** "about half remote": said of a part. */
const SHARE =
  /\b(?:half|most|some|many|few|a (?:third|quarter)|two thirds|none) (?:of (?:them|whom|which) )?(?:\w{1,12} )?$/i
/** How many come as a rule, or came before: not how many came. */
const AS_A_RULE =
  /\b(?:usually|typically|normally|on average|in the past|used to|(?:each|every|a) (?:IETF )?meeting|before (?:the )?(?:pandemic|covid)|normalerweise|üblicherweise|habituellement|normalmente|habitualmente)\b|d['’]habitude|前は|以前|通常|例年|毎回|往年/i
/** "The PEAR working group met, with 300 people": those at one group's session of the meeting. */
const GROUP_MET =
  /\b(?:WG|RG|BoF|working group|research group) (?:session |meeting )?(?:met|had|drew|attracted|saw|was attended|gathered)\b/
/** "At the last meeting", "that first hackathon": another event than the page's. */
const EARLIER_EVENT =
  /\b(?:last|previous|earlier|preceding|that first|letzten|vorigen|précédente?|anterior) (?:[\w-]{1,20} ){0,2}(?:meeting|hackathon|workshop|edition|event|conference|interim|Treffens?|réunion|reunión|reunião)\b|\blast time\b/i
const YEAR = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/g
/** Who is to be there was not there yet. */
const TO_COME =
  /\bexpect(?:s|ing)? \b|\b(?:agreed|expected|plan(?:s|ned|ning)?|invited|hop(?:es|ed|ing)|will|likely) to (?:attend|participate|join|come)\b/i
/** "17 on Zoom", "More than 16 in room": what an item of a list begins with. */
const IN_PLACE =
  /^(?:[.•*–-] )?(?:[a-z]+ ){0,2}\d{1,4} (?:(?:on|via|over) (?:zoom|webex|meetecho|jabber|teams)|in (?:the )?room)\b/i
const ONSITE_BEFORE =
  /(?:on-?site|in[- ]person|in the room|room count)\s?[:：]?\s?$|(?:現地|现场|会場|线下)[^，、,。\d]{0,6}$/i
const REMOTE_BEFORE =
  /(?:remote|online|meetecho|webex|zoom)\s?[:：]?\s?$|(?:オンライン|リモート|线上|远程)[^，、,。\d]{0,6}$/i
/** "26 on site and 29 online". */
const WAY_AFTER = /^\s?(?:(?:were|are) )?(?:on[- ]?site|in[- ]person|in the room|online|remote(?:ly)?)\b/i
/** "40 (peak at 43) remote": a number said of a number. */
const ASIDE = /\d\s?\([^()]{0,30}$/
/** "attendance of the call reached 40": a count that its own words lead to. */
const LED_TO =
  /\b(?:participation|attendance|(?:number|count) of (?:participants|attendees|people))\b[^.;:\d]{0,40}\s(?:was|were|of|at|reached|peaked at)\s(?:about |around |roughly |over |nearly )?$/i
/** What is held in the week of an IETF meeting and has participants of its own. */
const HELD_BESIDE =
  /\b(?:workshops?|hackathon|code ?sprint|tutorials?|interop|plug-?fest|summit|social event)\b/i
/** "for the PEAR WG": those at one group's session. */
const OF_A_PART = /^[^.;]{0,30}\b(?:for|in|at) the [\w-]{1,20} (?:wg|rg|bof|working group|session)\b/i

/** Finds the attendance of `meeting`, which the page is about, or null. */
export function findAttendance(reading: Reading, meeting: Meeting): Attendance | null {
  const { page, sentences, trace } = reading
  let values: Record<Kind, number | null> | null = null
  let quoted: Span | null = null
  const year = yearOf(meeting, page)
  const isIetf = meeting.name === `IETF ${meeting.number}`
  for (const sentence of sentences) {
    const block = page.blocks[sentence.block]
    if (!block || block.foreign || isOnOneGroup(page, block)) continue
    const counts = countsIn(sentence.text, sentence.start)
    if (!counts.length || isHistory(sentence.text, year)) continue
    const isOfPart =
      HELD_BESIDE.test(page.text.slice(block.start, sentence.end)) || GROUP_MET.test(sentence.text)
    if (isIetf && isOfPart) continue
    for (const count of counts) trace?.('attendance', count)
    if (!counts.some((count) => count.kind !== 'total') && !isAtTop(page, block)) continue
    quoted ??= sentence
    // another sentence may give the other half: those on site, or remote
    values ??= { onsite: null, remote: null, total: null }
    for (const { kind, value } of counts) if (kind !== 'total' || quoted === sentence) values[kind] ??= value
  }
  return values && quoted ? { ...values, quote: quoteOf(page.text, quoted) } : null
}

/** The year of `meeting`, or of the post that tells of it. */
function yearOf({ number, start }: Meeting, { metadata }: Page): string | null {
  const known = number === null ? undefined : IETF_MEETINGS.get(number)
  return (start ?? known?.start ?? metadata.published)?.slice(0, 4) ?? null
}

/** Whether a sentence tells of an earlier event: it says so, or all its years are others than the meeting's. */
function isHistory(text: string, year: string | null): boolean {
  const years = text.match(YEAR)
  return EARLIER_EVENT.test(text) || (year !== null && years !== null && !years.includes(year))
}

function isAtTop({ text, blocks }: Page, { start, end }: Block): boolean {
  return start - (blocks[0]?.start ?? 0) <= TOP || LABEL.test(text.slice(start, end))
}

/** Whether a block stands under the heading of a group: there, what is counted is that group's session. */
function isOnOneGroup({ text, blocks }: Page, { section }: Block): boolean {
  const heading = section === null ? undefined : blocks[section]
  return !!heading && knownGroup(text.slice(heading.start, heading.end).replace(/^¶\s?/, '')) !== null
}

/** Whether `way` is said of all that was counted before `after`. */
function isSaid(way: RegExp, after: string): boolean {
  const match = way.exec(after)
  return match !== null && !SHARE.test(after.slice(0, match.index))
}

/** The counts of people present in one sentence, whose first character has offset `base`. */
function countsIn(text: string, base: number): CountFinding[] {
  if (POLL.test(text) || AS_A_RULE.test(text)) return []
  const isField = LABEL.test(text)
  if (!isField && !IN_PLACE.test(text.slice(0, 60)) && (!PRESENT.test(text) || TO_COME.test(text))) return []
  const counts = findCounts(text).filter(
    ({ start }) => !ASIDE.test(text.slice(Math.max(0, start - 40), start)),
  )
  const found: CountFinding[] = []
  counts.forEach((count, index) => {
    if (count.value < 2) return
    if (OF_A_PART.test(text.slice(count.end, count.end + 80))) return
    // what is said of a number reaches to the next one, or the clause's end
    const next = counts[index + 1]?.start ?? text.length
    const after =
      text
        .slice(count.end, Math.min(next, count.end + 70))
        .replace(/^\s?\([^()]{0,30}\)/, '')
        .split(/[.;:(（，、。]|, (?:and|while|with)/)[0] ?? ''
    if (OTHER_COUNT.test(after) || PART.test(after)) return
    const before = text.slice(Math.max(0, count.start - 14), count.start)
    const isPeople = PEOPLE.test(after) || LED_TO.test(text.slice(Math.max(0, count.start - 90), count.start))
    // what stands right before says more than what may belong to the next number
    const [isLedOnsite, isLedRemote] = [ONSITE_BEFORE.test(before), REMOTE_BEFORE.test(before)]
    const onsite = isLedOnsite || (!isLedRemote && isSaid(ONSITE, after))
    const remote = isLedRemote || (!isLedOnsite && isSaid(REMOTE, after))
    const isHead = count.start < 12 && IN_PLACE.test(text.slice(0, 60))
    const isSecond = found.length > 0 && (onsite || remote)
    if (!isPeople && !isSecond && !isField && !(onsite || remote)) return
    if (
      !isPeople &&
      !isField &&
      !isSecond &&
      !isHead &&
      !WAY_AFTER.test(after) &&
      !/(?:around|about|approximately|roughly|circa|over|some|nearly|almost|than|~)\s?$/i.test(before)
    )
      return
    if (found.length > 0 && !onsite && !remote) return
    const kind: Kind = onsite === remote ? 'total' : onsite ? 'onsite' : 'remote'
    if (found.some((earlier) => earlier.kind === kind)) return
    const rule = isField ? 'field' : onsite || remote ? 'people and how' : 'people present'
    found.push({
      kind,
      value: count.value,
      rule,
      score: 0.8,
      start: base + count.start,
      end: base + count.end,
    })
  })
  return found
}
