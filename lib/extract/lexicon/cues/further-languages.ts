/** The cues of what a group came to in languages of which few are known: Portuguese, Italian, Dutch, Polish, Czech, Russian, those of Scandinavia, Korean. */

import { anyOf, asAccentedWord } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'

/** A pattern for any of `latin`, as whole words that may be accented, or of `others`, in other letters. */
const anyOfAccented = (latin: readonly string[], others: readonly string[] = []) =>
  anyOf(asAccentedWord(...latin), ...others)

/** Every cue of such a language. */
export const FURTHER_LANGUAGES = cues({
  'group decided': anyOfAccented(
    [
      'decidiu|decidiram|acordou|concordou|concordaram|resolveu|resolveram',
      '(?:ha|hanno|abbiamo|è stato|si è) (?:deciso|concordato|convenuto)',
      'besloot|besloten (?:om|werd|is)|(?:heeft|hebben|is|werd) besloten',
      'postanowił[aoi]?|zdecydował[aoi]?|uzgodnił[aoi]?|postanowiono|uzgodniono|zdecydowano',
      'rozhodl[aoiy]? se|dohodl[aoiy]? se|se (?:[a-zà-ž]{1,12} ){0,2}(?:rozhodl|dohodl|shodl)[aoiy]?|bylo rozhodnuto',
      'beslutade[s]?|besluttede|besluttet|enades|kom överens|ble[v]? enige',
    ],
    [
      'решил[аи]?(?![а-яё]| (?:задач|проблем))|решено|постановил|договорил(?:ись|ась)|принял[аио]? решение',
      '(?:하기로|것으로) ?(?:하였|했|결정|합의)|결정(?:하였|했|되었|됐)|합의(?:하였|했|되었|됐)',
    ],
  ),
  decided: anyOfAccented(
    [
      'decidiu|decidiram|decidid[oa]|decisão|deciso|decisione|besloot|besloten|besluit|postanowiono|zdecydowano|decyzj[aęi]',
      'rozhodnutí|rozhodl[aoiy]?|beslutade|beslutet|besluttede|besluttet|beslutning',
    ],
    ['решил|решено|решение|결정'],
  ),
  consensus: anyOfAccented(
    ['consenso|konsensus|konsens[ua]?|enighet|enighed'],
    ['консенсус|согласи[еюя]|합의'],
  ),
  'consensus declared': anyOfAccented(
    [
      "há consenso|houve consenso|c['’]è consenso|raggiunto (?:un |il )?consenso",
      'er (?:was|is) consensus|shodli jsme se|panuje shoda|det (?:var|finns|er) (?:enighet|enighed)',
    ],
    ['пришл[аи] к (?:согласию|консенсусу)|합의에 이르'],
  ),
  'no consensus': anyOfAccented(
    [
      '(?:não (?:houve |há |se chegou a )(?:um )?|sem |sin |no (?:hay|hubo) )consenso(?!, )',
      "(?:nessun|senza|non c['’]è) consenso(?!, )|(?:aucun|pas de|sans) consensus(?!, )",
      'kein(?:en)? konsens|geen consensus|brak konsensusu|nepanuje shoda',
    ],
    [
      'нет консенсуса|не пришл[аи] к (?:согласию|консенсусу)|합의(?:하지|에 이르지) 못',
      '(?:没有|沒有|尚未|未能)[达達]成(?:一致|共[识識])(?!的)|合意(?:が|に|は|には)(?:まだ)?(?:得られ(?:て(?:おら|い)|なか|ず)|至ら(?:なか|ず))',
    ],
  ),
  adopted: anyOfAccented(
    [
      'fo(?:i|ram) (?:adotad|aprovad|publicad|aceit)[oa]s?',
      '(?:è stat[oa]|sono stat[ei]) (?:adottat|approvat|pubblicat|accettat)[oaie]',
      '(?:is|werd|werden|zijn) [^.;]{0,40}(?:aangenomen|goedgekeurd|gepubliceerd)',
      'został[aoy]? (?:przyjęt|zatwierdzon|opublikowan)[aeyo]|byl[aoiy]? (?:přijat|schválen|vydán)[aoiy]?',
      'har (?:antagits|godkänts|publicerats)|blev (?:vedtaget|godkendt)',
    ],
    ['был[аои]? (?:принят|одобрен|опубликован)[аоы]?', '(?:채택|승인)(?:되었|됐|하였|했)'],
  ),
})
