/** Words that show whether a page is about the IETF, and words that show that it is about another body. */
import { anyOf, anyOfWith, asWord, either, sequence } from '../patterns/alternatives.ts'
import { wordSet } from './word-list.ts'

/** "The IAB invites papers for a workshop on ...": whoever advertises asks for none, or says "IAB Europe". */
const WORDS = String.raw`(?:[A-Za-zà-ÿ\d’'()/,;-]{1,20} ){0,12}`
const IAB_CALL = String.raw`\bIAB (?!(?:Europe|Tech Lab|UK)\b)${WORDS}(?:papers\b ${WORDS}workshop|workshop\b[,;]? ${WORDS}papers)\b`

/** The IETF and its sister bodies; a name with its acronym in brackets is one mention. "IAB" alone is an advertisers' association too, so only the full name counts. */
export const IETF_NAME = anyOfWith(
  'g',
  '(?<![A-Za-z])(?:IETF|IRTF|IESG)(?![a-z])',
  String.raw`Internet (?:Engineering|Research) Task Force(?: ?\((?:IETF|IRTF)\))?`,
  'Internet Architecture Board',
  // the same in other languages
  sequence(
    either(
      'Grupo (?:de Trabajo|Especial|de Tareas?) (?:de|en|sobre) (?:la )?[Ii]ngeniería de(?: la)? Internet',
      'Força-[Tt]arefa de Engenharia da Internet|国际互联网工程任务组|互联网工程任务组|網際網路工程任務(?:組|小組)',
      'インターネット技術(?:タスクフォース|特別調査委員会)|국제 ?인터넷 ?표준화 ?기구',
      'Инженерн(?:ый совет|ого совета|ым советом) Интернета',
    ),
    '(?: ?[(（]IETF[)）])?',
  ),
  sequence(
    String.raw`\bIAB(?:\/[\w-]{1,20})? (?:[\w-]{1,20} ){0,4}`,
    String.raw`(?:[Ww]orkshop|[Rr]etreat|[Pp]rogram(?:me)?|[Ss]tatement|[Oo]pen [Mm]eeting)\b`,
  ),
  String.raw`\bIAB (?:[Bb]usiness )?(?:[Mm]eeting )?[Mm]inutes\b`,
  IAB_CALL,
)

/** A gathering of the IETF: a report on one is about the IETF. */
export const IETF_EVENT = anyOfWith(
  'gi',
  sequence(
    String.raw`\b`,
    either('my|our|the|this|an|first|last|recent|latest|upcoming'),
    String.raw`(?: [\w’'-]{1,20}){0,2} IETF(?:['’]s)? (?:meeting|hackathon|week|session|plenary|conference)`,
    String.raw`\b`,
  ),
  IAB_CALL,
  String.raw`\bIETF[- ](?:Treffen|Tagung)\b`,
  String.raw`\b(?:IETF|Internet Engineering Task Force) (?:(?:has|have|hat) )?(?:met|meets|gathered|tagte|tagt|traf)\b`,
  sequence(
    '(?:réunion|reunión|reunião|rencontre|encuentro|encontro|riunione|vergadering|Treffen)(?: [a-zà-ỿ]{5,15})? ',
    String.raw`(?:de |d[eoa] |del |dell|van de |der )?l?['’]?(?:a )?(?:IETF|Internet Engineering Task Force)\b`,
  ),
)
const LATELY = '(?:finally|just|now|officially|today|unanimously)'
/** An IETF document that has just come out: news about the IETF. */
export const NEW_DOCUMENT = anyOfWith(
  'gi',
  sequence(
    String.raw`\bRFCs? ?\d{3,5}\b[^.\n]{0,30}\b`,
    either(
      '(?:was|were|is|are|has been|have been)(?: (?:now|just|today|finally))? published',
      'published (?:today|this week|yesterday)',
    ),
  ),
  String.raw`\b(?:published|standardi[sz]ed|approved)(?: today)? as RFC ?\d{3,5}`,
  sequence(
    either(
      '(?:publi[ée]e?s?|normalisée?s?) (?:comme|sous (?:le nom|la forme) (?:de |du )?)|publicad[oa]s? como(?: el| o)?|pubblicat[oaie] come',
      'gepubliceerd als|(?:vydán|zveřejněn|vyšel|vyšl|opublikowan)[aoyei]? (?:[a-zà-ž]{1,12} ){0,5}jako|publicera[dts]{1,2} som|опубликован[аоы]? как',
    ),
    String.raw` RFC ?\d{3,5}`,
  ),
  String.raw`\bals RFC ?\d{3,5} (?:[a-zà-ỿ]{1,12} ){0,2}(?:veröffentlicht|verabschiedet|erschienen|gepubliceerd)(?![a-zà-ÿ])`,
  String.raw`RFC ?\d{3,5}(?:[)）」]|[（(][^（）()\n]{1,40}[)）])?(?:として|が|を)(?:[^。\n]{0,10})(?:公開|発行|出版|標準化)`,
  String.raw`(?:正式)?(?:发布|發布|發佈|成为|成為)(?:了|为|為)?\s?RFC ?\d{3,5}(?![\d的])|RFC ?\d{3,5} ?(?:正式|已)(?:经)?(?:发布|發布|發佈)`,
  // "has finally passed at the IETF", "the IETF has just approved": but not what was standardised years ago
  sequence(
    String.raw`\b${LATELY} (?:been )?(?:adopted|approved|finali[sz]ed|passed|published|ratified|standardi[sz]ed) `,
    '(?:by|at) the (?:IETF|Internet Engineering Task Force)(?! in (?:19|20)\\d\\d)',
  ),
  sequence(
    String.raw`\b(?:IETF|Internet Engineering Task Force)(?: ?\(IETF\))? (?:has |have )?${LATELY} `,
    '(?:adopted|approved|finali[sz]ed|published|ratified|released|standardi[sz]ed)',
  ),
)

/** What people talk about only at the IETF, or hardly anywhere else. */
export const IETF_TERM = anyOfWith(
  'gi',
  asWord(
    'WGLC|working group last call|IETF last call|IETF LC|area directors?|datatracker|meetecho',
    String.raw`internet[- ]drafts?|I-Ds?\b|rough consensus|note well|RFC editor`,
    String.raw`RFC (?:creation|publication|series|streams?)|AUTH48|BoFs?\b|HotRFC|BCP ?\d{1,4}`,
    'draft adoption|call for adoption|adoption call|standards?[- ]track|IANA|jabber scribe|blue ?sheets?',
  ),
)

/** Steps of a document at the IETF, and who takes them: no other body has them, whereas "last call" alone is used elsewhere too. */
export const IETF_STEP = anyOfWith(
  'gi',
  asWord(
    'IESG|WGLC|working group last call|IETF last call|area directors?|rough consensus|BoFs?',
    'AUTH48|RFC editor|proposed standard|standards?[- ]track|draft adoption|adoption call|call for adoption',
  ),
)

/** "working group", "WG" in the languages of pages. */
export const GROUP_TERM =
  /\bWGs?\b|working groups?|research groups?|Arbeitsgruppen?|groupes? de travail|grupos? de trabajo|grupos? de trabalho|ワーキンググループ|作業部会|工作小?[组組]/gi

/** Bodies and communities with meetings, "RFCs" or working groups of their own. */
export const OTHER_BODY = anyOfWith(
  'g',
  asWord(
    'W3C|WHATWG|TC39|ECMAScript|Ecma International|OASIS|Khronos|CNCF|Kubernetes',
    String.raw`Rust(?:lang)?|WebAssembly|WASI|libp2p|Ethereum|Bitcoin|Python Software|PEP \d{1,9}`,
    String.raw`ISO\/IEC|React(?:JS)?|Vue|Ember|Node\.js|Joplin|Confidential Computing Consortium`,
    'Linux Foundation|Hyperledger|OpenTelemetry|GraphQL|Wayland|LLVM|PHP RFC|Swift Evolution',
    'Homebrew|Nix(?:OS)?|Fuchsia|Zcash|IPFS|Filecoin|Gutenberg|Drupal|Debian|Fedora|OpenStack',
    'OpenSSF|OWASP|FIDO Alliance|OpenID Foundation|Interactive Advertising Bureau',
  ),
)

/** Bodies whose meetings IETF people attend as well: a title with one of them is not about the IETF, unless it says so. */
export const SISTER_BODY = anyOfWith(
  'g',
  asWord(
    String.raw`RIPE ?\d{2,3}|RIPE NCC|NANOG ?\d{0,3}|APNIC ?\d{0,2}|APRICOT|LACNIC ?\d{0,2}|AFRINIC`,
    String.raw`ARIN ?\d{0,2}|ICANN ?\d{0,3}|3GPP|ITU(?:-T)?|IEEE ?802|ETSI|GSMA|FOSDEM|DNS-OARC`,
    String.raw`OARC ?\d{0,2}|USENIX|SIGCOMM|Netdev|LinuxCon|Kubecon`,
  ),
)

/** A process of another body that borrows the name. */
export const BORROWED_RFC =
  /\brequests? for comments?\b|\bRFC (?:process|repo(?:sitory)?|template|PRs?|pull requests?)\b|\bRFC[ #:-]{1,2}0\d{2,3}\b/gi

/** What the RFCs of a language or a library go through, but not those of the IETF. */
export const SOFTWARE_RFC = anyOfWith(
  'gi',
  asWord(
    'final comment period|RFC tracking issue|tracking issue for RFCs?|(?:accepted|postponed|merged) RFCs?',
    '(?:lang(?:uage)?|compiler|libs) (?:sub)?team',
    String.raw`RFCs?[ #-]{0,2}\d{1,4} (?:(?:was|has been|is|got) )?(?:accepted|merged|postponed|rejected)`,
  ),
)

/** Hosts of the IETF, and of bodies whose pages are about themselves; matched in full or as a parent domain. */
export const IETF_HOSTS = [
  'ietf.org',
  'irtf.org',
  'iab.org',
  'rfc-editor.org',
  'httpwg.org',
  'quicwg.org',
  'tlswg.org',
]
/** The lists of the IETF as a whole, in archives kept by others. */
export const IETF_LISTS = anyOf(
  sequence(
    String.raw`\/(?:lists?|listinfo|pipermail|archives?)\/(?:html\/)?`,
    either(
      'i-d-announce|iesg|ietf(?:-(?:announce|discuss))?|irtf(?:-discuss)?|rfc-(?:dist|interest)|wgchairs',
    ),
    String.raw`(?:@[\w.-]{1,40})?\/`,
  ),
  String.raw`^\/(?:i-d-announce|ietf(?:-announce)?|irtf-discuss|rfc-interest)@(?:ietf|irtf|rfc-editor)\.org\/`,
)
/** The sites of other bodies. */
export const OTHER_HOSTS = [
  'w3.org',
  'whatwg.org',
  'tc39.es',
  'ecma-international.org',
  'rust-lang.org',
  'webassembly.org',
  'python.org',
  'kubernetes.io',
  'cncf.io',
  'oasis-open.org',
  'khronos.org',
  'iab.com',
  'iabtechlab.com',
]

/** Hosts where the first folder of an address names the owner of what is there. */
export const OWNED_HOSTS = [
  'github.com',
  'gitlab.com',
  'raw.githubusercontent.com',
  'gist.github.com',
  'codeberg.org',
]
/** The same bodies on code hosts. */
export const OTHER_OWNERS: ReadonlySet<string> = wordSet(`
  w3c whatwg tc39 rust-lang webassembly python kubernetes cncf ethereum bitcoin libp2p ipfs nodejs khronosgroup
  oasis-tcs
`)
