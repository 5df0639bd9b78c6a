/**
 * The calendar's words in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Polish, Czech and the
 * Scandinavian languages, lower case, without accents.
 * Traps: "may" and "march" are words too, "Maja" and "Dubna" names (below); "set", "out" and "ago" (Portuguese and Spanish
 * abbreviations) are English words and left to those languages.
 */
import { wordSet } from './word-list.ts'

/** Line n holds the names of month n. */
const MONTH_NAMES = `
january jan januar jaenner janner janvier janv enero ene janeiro gennaio januari января stycznia ledna янв
february feb februar fevrier fevr febrero fevereiro fev febbraio februari февраля lutego unora фев
march mar marts marz maerz mrz mars marzo marco maart марта marca brezna мар
april apr avril avr abril abr aprile апреля kwietnia dubna апр
may mai mayo maio maggio mei мая maja kvetna maj
june jun juni juin junio junho giugno июня czerwca cervna июн
july jul juli juillet juil julio julho luglio июля lipca cervence июл
august aug aout agosto augustus августа sierpnia srpna augusti авг
september sep sept septembre septiembre setembro settembre сентября wrzesnia zari сен сент
october oct oktober okt octobre octubre outubro ottobre октября pazdziernika rijna окт
november nov novembre noviembre novembro ноября listopada listopadu ноя
december dec dezember dez decembre diciembre dic dezembro dicembre декабря grudnia prosince desember дек
`

/** The English names, and what is short for them, as alternatives of a pattern. */
export const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
/** The same, shortened. */
export const SHORT_ENGLISH_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'

/** Also ordinary words, in this form: months only after a day's number. */
export const WORDS_TOO = /^(?:may|march|mar|marca|maja|zari|dubna)$/
/** Names of people and places with a capital, months without. */
export const NAMES_TOO = /^(?:marca|maja?|zari|dubna|listopada)$/
/** "El día 15 marca": languages in which those are other words, or "listopada" is another month. */
export const NOT_THEIRS = /^(?:es|pt|it|ca|gl|hr|bs)\b/

/** Abbreviations that only pages in Spanish or Portuguese use. */
export const IBERIAN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['ago', 8],
  ['set', 9],
  ['out', 10],
])

/** Month names and their usual abbreviations -> 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.trim()
    .split('\n')
    .flatMap((line, index) => line.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Names and abbreviations of the days of the week. */
export const WEEKDAYS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
  segunda terca quarta quinta sexta feira segunda-feira lunedi martedi mercoledi giovedi venerdi domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`)

/** Words between the first and the last day of a span. */
export const RANGE_WORDS = wordSet(`
  to through thru until till bis au al a ao az ate hasta fino tot t/m til по から 至 到 まで 부터
`)

/** "od 8 do 12 listopada": between two days in the languages of `SLAVIC`, "of the" in Portuguese. */
export const SLAVIC_RANGE_WORD = 'do'
/** Their tags. */
export const SLAVIC = /^(?:pl|cs|sk)\b/

/** Words that join two days. */
export const AND_WORDS = wordSet('and und et y e en 和 及')

/** Words inside a date without a meaning of their own. */
export const FILLER_WORDS = wordSet(`
  of the de del du d le la el den dem der dia do da o am on vom von zum с года week
`)

/** What follows a day's number: "5th", "1er", "5º". */
export const ORDINALS = wordSet('st nd rd th er re º ª °')
