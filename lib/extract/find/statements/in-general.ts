/** Patterns of what is true at any time, or only felt or awaited: neither an outcome nor an action. */
import { anyOf, either, sequence } from '../../patterns/alternatives.ts'

/** "Once a draft is adopted, ..." */
export const WHENEVER = anyOf(
  sequence(
    // but "once a new version is out": of one draft
    String.raw`^\W{0,4}(?:once|when|whenever|if|after|before) (?:an?|any|each|every) (?!(?:new|revised|updated) )(?:[a-zà-ỿ]{1,20} ){0,2}`,
    String.raw`(?:draft|document|i-d|internet-draft|proposal|group|wg|rfc|idea|consensus)\b`,
  ),
)

/** "The group is chartered to ...": but not what it does about it, "..., the author will write that down". */
export const CHARTERED = anyOf(
  String.raw`\b(?:is|are|was|were) chartered (?:for|to|with)\b(?![^.]{0,200}, (?:the )?(?:[a-z]{2,10} )?(?:authors?|chairs?|editors?|group|rg|we|wg) (?:agreed|decided|will)\b)`,
)

/** "Closing the queue": said by the chair to end a discussion. */
export const QUEUE_CLOSED =
  /\b(?:clos(?:e|ed|ing)|cut(?:ting)?) the (?:mic(?:rophone)?|queues?|lines?)(?: lines?)?\b/i

/** "Anyone can join the list." */
export const ANYONE_MAY = /^\W{0,4}(?:any|every)(?:one|body) (?:can|may|could)\b/i

/** A general statement about groups or polls, as in an article: "A WG adopts the draft", "a poll isn't a decision". */
export const ANY_OF_THEM = anyOf(
  sequence(
    sequence(
      String.raw`^\W{0,4}(?:[^.:;]{1,40}: )?(?:an?|any|each|every) (?:[a-z-]{2,20} ){0,3}`,
      either('group|wg|rg|draft|i-d|document|proposal|poll|hum|chair|rfc'),
      String.raw`\b[^.;]{0,60}\b`,
    ),
    String.raw`(?:adopts|approves|becomes|decides|goes|needs|publishes|requires|is(?:n['’]t| not))\b`,
  ),
)

/** "Adopted by an IETF working group": no particular one. */
export const BY_ANY_GROUP =
  /\b(?:adopted|approved|published|reviewed) by an? (?:[a-z-]{2,20} ){0,2}(?:group|wg|rg)\b/i

/** "Worried that the wick burns": a feeling. */
export const FEELS = String.raw`^\W{0,4}(?:(?:i am|i['’]m|is|was) )?(?:concerned|confused|puzzled|surprised|worried) (?:about|by|that|to|with)\b`

/** "The draft is simply waiting for the other one to be published": nobody has to do or decide anything. */
export const WAITS = String.raw`^[^.;]{0,60} (?:is|are|was|were) (?:just |only |simply |still )waiting (?:for|on) [^.;]{2,60} to be\b`

/** "Let's do a hum", "Please use the show of hands tool": said before there is any result. */
export const HUM_TO_COME = anyOf(
  sequence(
    String.raw`^\W{0,4}(?:(?:now|ok(?:ay)?|so),? )?`,
    either(
      "(?:i|we)(?:['’]ll| will| am going to| are going to| would like to| can| can(?:not|['’]t)| could(?: not|n['’]t))?",
      "(?:let['’]?s|let us|please)(?: now)?",
    ),
    ' (?:[a-z]{1,12} ){0,3}?(?:hums?|polls?|shows? of hands)',
    // but what came of it: "We will do a hum: strong for oil"
    String.raw`\b(?![^.;]{0,200}(?:[:–—]|\b(?:agreed|consensus|favou?r|results?|showed)\b))`,
  ),
  // "The chairs called for a hum on oil:", with what came of it in other lines
  sequence(
    String.raw`^[^.;:]{2,40} (?:asked|called|calls) for (?:an? )?(?:hums?|polls?|shows? of hands)\b`,
    String.raw`(?![^.;]{0,200}\b(?:agreed|consensus|favou?r|results?|showed|silence|strong|weak)\b)[^.;:?]{0,200}:\s{0,4}$`,
  ),
  String.raw`^\W{0,4}(?:please )?(?:hum|raise your hands?) (?:if|now|when) (?:you|for|in)\b[^:–—]*$`,
  String.raw`^\W{0,4}(?:the |a )?(?:poll|show of hands)(?: is)? (?:(?:now )?(?:open|running|starting)|(?:still )?open for) (?:for|now|until)?\b`,
  String.raw`^\W{0,4}who (?:wants|would like) to hum\b`,
)
