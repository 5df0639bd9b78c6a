/** Words on Korean pages that show who spoke, as alternatives of a pattern. */

/** The commonest Korean surnames. */
export const KOREAN_SURNAMES =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]'

/** Words of three letters that start like names: bodies ("이사회"), and descriptions of somebody ("강조한"). */
export const KOREAN_NO_NAMES = String.raw`(?:\p{Script=Hangul}{2}[회단대부처청한된는은]|연구원|기술원|진흥원|연구소|전문가|우리의|한국의)(?!\p{Script=Hangul})`

/** What comes after a Korean name: an office, a degree, or a polite form of address. */
export const KOREAN_TITLES = [
  '(?:부|조|명예)?교수|박사|의장|(?:부)?위원장|위원|(?:책임|선임|수석)?연구(?:위)?원|대표(?:이사)?',
  '(?:본|부)?부장|팀장|(?:부)?원장|(?:연구)?소장|센터장|사장|(?:부)?회장|그룹장|단장|실장|과장|상무|전무|엔지니어|이사|씨',
].join('|')

/** What people do at meetings, in the past. */
export const KOREAN_DID =
  /(?:발표|소개|설명|제안|보고|질문|답변|지적|언급|강조|주장|주재|진행|시연|공유|요청|제시)(?:을|를)?\s?(?:하였|했|해 주|하며|하고)/

/** The end of a quotation of somebody's words: "…”고 말했다", "…”라며". */
export const KOREAN_SAID =
  /[”"’']\s?(?:이?라고|라며|이라며|고|며|면서|라면서)(?:\s[^.”"]{0,20})?\s?(?:말|밝|전|설명|강조|덧붙|지적|주장|평가|언급|했다|소개)/

/** Titles of learning or politeness, not offices. */
export const KOREAN_COURTESIES: ReadonlySet<string> = new Set(['박사', '씨'])

/** Endings of the names of bodies, or names written in Latin capitals. */
export const KOREAN_BODIES =
  /^[A-Z]{2,12}$|(?:대|대학|대학교|대학원|연구원|연구소|기술원|진흥원|협회|학회|전자|통신|텔레콤|재단|센터)$/
