/** The same cues in other languages that IETF posts are written in; names are shared with the English ones. */

import { anyOf, anyOfCased, asAccentedWord, either, sequence } from '../../patterns/alternatives.ts'
import { cues } from './cue.ts'
import { FURTHER_LANGUAGES } from './further-languages.ts'

/** A whole word or phrase. */
const phrase = (pattern: string) => anyOf(asAccentedWord(pattern))

const FRENCH = cues({
  'passive verdict': phrase(
    either(
      sequence(
        '(?:a|ont) été ',
        either(
          'retenue?s?|décidée?s?|annulée?s?|reportée?s?|créée?s?|nommée?s?|élue?s?|validée?s?',
          'rejetée?s?|confirmée?s?|dissoute?s?|dissous|clôturée?s?',
        ),
      ),
      sequence(
        "(?:a|ont) (?:annoncé|prononcé|décidé) (?:la|sa|leur|l['’]) ?",
        either('dissolution|création|clôture|fermeture|formation|publication|adoption'),
      ),
    ),
  ),
  'group decided': phrase('(?:a|ont|avons|fut|été) (?:également |aussi )?(?:décidé|choisi|tranché|convenu)'),
  decided: phrase('décidé|décision|convenu'),
  'consensus declared': phrase("d['’]accord pour|accord a été|consensus (?:est|a été|pour)|il y a consensus"),
  adopted: phrase(
    either(
      '(?:a|ont) été (?:adoptée?s?|approuvée?s?|acceptée?s?|publiée?s?)',
      sequence(
        'ietf ',
        either(
          'a (?:publié|adopté|approuvé|ratifié|standardisé|normalisé)',
          "vient (?:de |d['’])(?:publier|adopter|approuver|ratifier|standardiser|normaliser)",
        ),
      ),
    ),
  ),
  conclusion: phrase('en conclusion|en résumé|résultats?|bilan|finalement'),
  target: phrase("prochaines? étapes?|le plan est|est (?:prévue?|planifiée?)|d['’]ici"),
  'office will do': phrase(`(?:va|vont|devra|devront) [a-zà-ỿ]{1,40}er`),
  emphasis: phrase('importante?|majeure?|principale?s?|premi(?:er|ère)|essentielle?|clé'),
})

const SPANISH = cues({
  'passive verdict': phrase(
    sequence(
      '(?:se |ietf )',
      either(
        'aprobó|adoptó|creó|rechazó|eligió|confirmó|canceló|aplazó|disolvió|cerró|publicó|aprobaron',
        'adoptaron|crearon|aprovou|publicou|adotou|criou|encerrou',
      ),
    ),
  ),
  'group decided': phrase('(?:se )?(?:decidió|decidieron|acordó|acordaron|resolvió)|decisión de'),
  decided: phrase('decidió|decidieron|acordó|acordaron|decisión'),
  consensus: phrase('consenso'),
  'consensus declared': phrase('hay consenso|hubo consenso|por consenso|de acuerdo en'),
  adopted: phrase(
    `(?:fue|fueron|ha sido|han sido) (?:adoptad|aprobad|publicad|aceptad|terminad|complet)[a-zà-ỿ]{1,40}`,
  ),
  conclusion: phrase('conclusión|conclusiones|en resumen|resultados?|resultó|finalmente'),
  target: phrase('próximos pasos|está (?:previsto|planeado)'),
  'office will do': phrase(`(?:deberá|tendrá que|va a|van a) [a-zà-ỿ]{1,40}r`),
  emphasis: phrase('importante|principal|clave|primer[ao]?|final'),
})

const GERMAN = cues({
  'passive verdict': phrase(
    sequence(
      '(?:wird|werden|wurden?|ist|sind|worden) [^.;]{0,60}',
      either(
        'verworfen|gegründet|ernannt|gewählt|abgesagt|verschoben|abgelehnt|bestätigt|zugestimmt',
        'aufgelöst|geschlossen',
      ),
    ),
  ),
  'group decided': phrase('beschloss|beschlossen|entschieden|entschied|einigte|einigten|geeinigt|Beschluss'),
  decided: phrase('beschloss|beschlossen|entschieden|entschied|Beschluss|Entscheidung'),
  'consensus declared': phrase('Konsens|Einigkeit'),
  consensus: phrase('Konsens'),
  adopted: phrase('(?:wurden?|ist|sind) [^.;]{0,40}(?:angenommen|verabschiedet|veröffentlicht|adoptiert)'),
  conclusion: phrase('Fazit|Ergebnis|Ergebnisse|zusammenfassend|Schlussfolgerung'),
  target: phrase('nächste[rn]? Schritte?|geplant'),
  'office will do': phrase(
    '(?:wird|werden|soll|sollen|muss|müssen) [^.;]{0,60}(?:schreiben|prüfen|senden|einreichen|vorbereiten|aktualisieren|vorstellen)',
  ),
  emphasis: phrase(`wichtig[a-zà-ỿ]{0,40}|erste[rsn]?|Haupt[a-zà-ỿ]{1,40}|zentral[a-zà-ỿ]{0,40}`),
})

/** What is written down of a session is often cut at its noun: "灯りの色は黄色に決定。". */
const SENTENCE_END = '[。．]?$'
/** Behind a verb that ends its clause ("した。", "したとのこと"), and so is neither supposed ("したら") nor said of a noun ("した値"). */
const CLAUSE_END = '(?=[。．、」]|$|が|ので|ため|と(?:の|い|述|報))'
/** Reached, not of keys ("鍵合意"), nor the word alone as something that is explained ("合意とは"). */
const AGREEMENT = [
  `(?<!鍵[のに]?)合意(?:(?:され|し|に(?:至っ|達し))(?:た|ました)?${CLAUSE_END}|に至り(?:ました)?${CLAUSE_END}|${SENTENCE_END})`,
  `(?:合意|コンセンサス)(?:が(?:得られ|取れ)|を得)(?:た|ました)?${CLAUSE_END}`,
  `コンセンサス(?:に(?:至っ|至り|達し)(?:た|ました)?${CLAUSE_END}|${SENTENCE_END})`,
]
/** Is told of as well where it was sought and not found. */
const NOT_REACHED =
  '(?:合意|コンセンサス)(?:に|が)?は?(?:まだ)?(?:至ら(?:ず|なかった)|(?:至って|得られて|取れて|達して)(?:いない|おらず|いません))'

const JAPANESE = cues({
  'passive verdict':
    /(?:承認|了承|確認|設立|選出|延期|中止|解散|終了)(?:と)?(?:され|にな)(?:た|ました|りました|った)|(?:中止|延期|変更|設立|解散)(?:が|を)?発表(?:され)?(?:た|ました)/,
  'group decided': anyOfCased(
    '(?:こと|方向|形)(?:に|で)(?:なった|なりました|決ま)',
    '結論(?:に|が|と)(?:なった|なりました|至った|至りました|出た|出ました)',
    '(?:こと|方向)(?:に|で)(?:いく|進める|なってい)|ということに。?$|決まった',
    '決定(?:した|され|事項)|になった[。？]?$',
    `(?:に|を|が|で|と|も)決定${SENTENCE_END}|(?:との|という)(?:結論|決定)${SENTENCE_END}|方針に${SENTENCE_END}`,
    ...AGREEMENT,
  ),
  decided: /決(?:定(?!権)|ま(?:った|りました))/,
  'consensus declared': anyOfCased(...AGREEMENT, NOT_REACHED, '賛成多数|全会一致'),
  consensus: anyOfCased(...AGREEMENT, NOT_REACHED),
  'no consensus': anyOfCased(
    '結論(?:は|が|に|には)(?:まだ)?(?:出(?:ず|なかった|てい(?:な|ません))|至ら(?:ず|なかった))',
    NOT_REACHED,
    '意見(?:が|は)(?:分かれ|割れ)|平行線',
  ),
  'left open': /結論(?:は|が)(?:まだ)?出(?:ず|なかった|てい(?:な|ません))|持ち越(?:し|され|さ)|先送り/,
  'came to nothing': /(?:採用|採択|議論)に?は?至ら(?:ず|な)|見送(?:られ(?:た|ました)|りに|ることに)/,
  'no objection': /反対(?:意見)?は?(?:特に)?(?:なかった|なし|なく|ありません)/,
  adopted:
    /採択(?!いただ)|採用され|wg ?draftに(?:なっ|なりまし|採用され|昇格し)|RFCになった|標準化され(?:た|ました)/i,
  'rfc published':
    /\bRFC ?\d{3,5}(?:[〜～~-]\d{3,5})?が(?:正式に?)?(?:公開|発行|出版)(?:され(?:た|ました)(?=[。．、」]|$)|[。．]?$)/,
  'last call status':
    /(?:WGLC|(?:Working Group )?Last Call|ラストコール)(?:（[^）]{2,20}）)?(?:が|は)?(?:現在)?(?:進行中|実施中|終了|完了)(?:です|し(?:た|ました|ている|ています))?(?=[。．、」]|$)/i,
  submitted: /IESG(?:へ|に(?:送|提出|回|進))|RFC Editorの?(?:キュー)?(?:へ|に(?:送|入|あ))/i,
  support: /賛成/,
  'signs of support': anyOfCased(
    '(?:賛同|支持|賛成)(?:する声|の声|意見)?が(?:多(?!いか)|集ま|得られ|あった|寄せられ)|支持を得',
    '(?:肯定的|前向き|好意的|好評)な?(?:反応|意見|雰囲気)|異論(?:は|も)?(?:特に)?(?:なし|なく|なかった|出な|ありません)',
  ),
  poll: /投票/,
  'poll result': /投票(?:の|した)結果|投票[^。]{1,40}結果/,
  hum: /ハム|挙手/,
  'taken to list': /続きは(?:ML|メーリングリスト)|(?:ML|メーリングリスト)(?:で|に)/,
  'will do': anyOfCased(
    sequence(
      either(
        '実施|作成|変更|公開|提出|更新|議論|検討|開始|送付|開催|共有|修正|追加|整理|報告|レビュー|統合|投稿|着手',
        'アダプションコール|ラストコール|WGLC',
      ),
      `(?:する|を?行う)?(?:予定|計画|方針)(?:で|です|だ|とのこと)?(?:[、。．]|$)`,
    ),
    `(?:する|進める|目指す|出す|書く|まとめる)(?:予定|計画|方針|とのこと|方向)(?:です|だ)?${SENTENCE_END}`,
    '(?:を|に)(?:引き受け|担当し?)(?:る|た|ます|ました|てくれ)',
  ),
  'will be doing': /(?:[A-Za-z]{2,20}|さん|氏)が[^。]{0,30}(?:作成|準備|執筆|実装)中(?:です)?[。．]?$/,
  target: /予定|今後|次回|までに/,
  'need noun': /必要がある|募集|レビューが必要/,
  emphasis: /重要|大きな|初めて|主な|注目/,
  'IETF meeting': /IETF ?\d{2,3}/,
})

/** Words that also exist in Japanese: no kana follows in the sentence. */
const NO_KANA = String.raw`(?![^。\n]{0,80}[ぁ-ん])`

const CHINESE = cues({
  'passive verdict': /获批|获得批准|正式成立|当选|被(?:采纳|接受|否决|推迟)/,
  'group decided': anyOfCased(
    `决定(?!权|[。！]?$)|決定(?!權|[。！]?$)${NO_KANA}`,
    '[达達]成了?(?:一致|共[识識])|一致同意|同意(?:采纳|接纳|成立|发布|採納)|通[过過]了',
  ),
  decided: anyOfCased(`决定(?!权|[。！]?$)|決定(?!權|[。！]?$)${NO_KANA}|通[过過]了`),
  'consensus declared': /(?:达|達)成(?:了)?共[识識]|一致同意/,
  consensus: /共[识識]/,
  adopted: anyOfCased(`采纳|采用|採納|採用${NO_KANA}|已发布|正式发布|已發布|正式發布|成[为為] ?RFC`),
  conclusion: /结论|总结|成果|意味着|标志着/,
  target: /下一步|计划|将(?:会|于|在)/,
  'need noun': /征集/,
  emphasis: /重要|关键|首次|核心|领先|最大|主要/,
})

/** Every cue of another language. */
export const LANGUAGES = [...FRENCH, ...SPANISH, ...GERMAN, ...JAPANESE, ...CHINESE, ...FURTHER_LANGUAGES]
