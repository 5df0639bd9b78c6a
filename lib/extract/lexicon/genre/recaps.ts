/** Signs of a post that looks back on a meeting: in its title, its opening, its headings. */
import { anyOf, anyOfCased, anyOfWords, either, sequence } from '../../patterns/alternatives.ts'
import { LAST_WEEK_ABROAD, TOLD_ABROAD, WEEKS_AGO } from './abroad.ts'
import { type GenreCue, OPENING, TEXT, TITLE } from './cue.ts'

const PEOPLE = either(
  'participants|attendees|people|engineers|developers|hackers|experts|Teilnehmer(?:innen)?',
  'Entwickler|Ingenieure|ingénieurs|participantes|asistentes|ingenieros|engenheiros',
)
const CAME = either(
  'attended|joined|took part|worked|participated|gathered|met|came|travell?ed|registered|kamen',
  'nahmen|trafen|ont participé|participaron|asistieron|participaram',
)

export const RECAPS = [
  { name: 'summary in the address', where: ['address'], pattern: /summary|summaries|recap|trip-?report/i },
  {
    name: 'a report below a heading',
    where: ['heading'],
    pattern:
      /^\W{0,4}(?:feedback|notes|report|news|impressions|outcomes?|results?) (?:from|at|of) (?:the )?IETF/i,
  },
  {
    name: 'recap in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        'recap|summary|summaries|(?:trip )?report|highlights|takeaways|retrospective|wrap[- ]?up|round-?up',
        'looking back|in review|back from|dispatch(?:es)? from|insights from|news from|thoughts (?:on|from)',
        'outcomes?|results|impressions|reflections|discussions|what happened|debrief|diary|postcard',
        'visit to|trip to|attending|experience (?:as|at)|first[- ]timer|newcomer',
        '(?:a|the|my|our|one|two|three|four|five|seven) (?:weeks?|days?|weekend) (?:at|in|with)',
        'rückblick|bericht|nachlese|eindrücke|zusammenfassung|ergebnisse|notizen',
        "récapitulatif|bilan|retour sur|compte[- ]rendu(?! de (?:la )?(?:réunion|séance))|rapport|synthèse|c['’]était",
        'resumen|crónica|balance|relato|reporte|informe|conclusiones|notas de|reflexiones',
        'resumo|relatório|destaques|impressões',
      ],
      [
        '参加(?:してきました|しました|記|報告|レポ)|レポート|行ってき|体験記|報告(?!会)|まとめ|振り返り',
        '见闻|小结|观察|参会|总结|回顾|(?<!学习|读书|阅读|協議|协议)笔记|记录|实录|纪实|紀實|随笔|观感',
        '참가기|참관기|후기|성료|보고서|(?:참가|참석|출장) ?보고',
      ],
    ),
  },
  {
    name: 'looking back, in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        String.raw`what (?:the |we )?\w{1,40} (?:decided|learned|did|heard|saw)`,
        'what (?:was|got) (?:discussed|decided|said)|what (?:was|is) new (?:in|at|from)',
        'what (?:came (?:out )?of|happened)|what we took home|(?:took|take|brought) (?:home|away)',
        '(?:things?|lessons?|ideas?) (?:I|we) (?:took|take|learned|brought|heard)',
        String.raw`how (?:the|our|my|an?) (?:\w{1,40} ){0,5}went`,
        '(?:a|one|my|our) (?:week|day|weekend) of',
        String.raw`at the (?!next|coming|upcoming)(?:\w{1,40} ){0,2}(?:meeting|interim|hackathon|plenary|BoF)`,
        String.raw`live from|notes from|day (?:one|two|three|four|five|\d)`,
        '(?:my|our) first (?:IETF|meeting|time|interim|hackathon|week)',
        'zurück (?:aus|von|in)|mein(?:e|en)? erste[rsn]? (?:IETF|Treffen|Mal|Woche|Tagung)',
        "de retour d|ce qu['’]il faut retenir|(?:mon|notre) premier (?:IETF|hackathon)",
        '(?:ma|notre) première (?:fois|réunion|conf[ée]rence|participation|semaine|IETF)',
        String.raw`(?:como foi|cómo (?:nos )?fue|wie (?:es )?war)(?=\W{0,3}$)`,
        'lo que (?:nos )?(?:dejó|pasó)|de (?:vuelta|regreso)|mi primer[ao]? (?:IETF|reunión|vez|encuentro)',
        'o que (?:aconteceu|ficou|rolou)|de volta d|(?:minha|meu) primeir[ao] (?:IETF|reunião|vez|encontro)',
      ],
      ['初めて|第一次参加'],
    ),
  },
  {
    name: 'numbered meeting in the title',
    where: TITLE,
    pattern: anyOf(
      String.raw`\bIETF[- ]?\d{2,3}|\d{2,3}(?:st|nd|rd|th) IETF`,
      sequence(
        String.raw`\d{2,3}(?:st|nd|rd|th|e|è|ème|ª|º|\.) (?:meeting|Treffen|réunion|reunión|reunião) (?:of |d)`,
        "[a-z ’']{0,8}(?:IETF|Internet Engineering)",
      ),
    ),
  },
  {
    name: 'IETF and a place in the title',
    where: TITLE,
    pattern: /\bIETF ?(?:@|(?:in|à|en|em|at|de) )(?!IETF)[A-Z]/,
  },
  {
    name: 'an event in the title',
    where: TITLE,
    pattern:
      /\b(?:hackathon|code ?sprint|interop|plugfest|side ?meeting|BoF|workshop|symposium|retreat)\b|ハッカソン|黑客松/i,
  },
  {
    name: 'numbered meeting in the opening',
    where: OPENING,
    pattern: anyOfCased(
      String.raw`(?<!(?:since|before|until|after|for) )\bIETF(?: [Mm]eeting)?[- ]?\d{2,3}\b`,
      String.raw`\d{2,3}(?:st|nd|rd|th|e|ª) (?:IETF )?(?:meeting|réunion|reunión|reunião)`,
      String.raw`(?<!\d)\d{2,3}(?:st|nd|rd|th|\.|e|ª|º) (?:IETF\b|Internet Engineering Task Force)`,
    ),
  },
  {
    name: 'told in the past',
    where: OPENING,
    pattern: anyOfWords(
      [
        'took place|(?:was|were) held|just held|(?:has|have) just (?:had|finished|ended|concluded)',
        String.raw`held (?:a|an|its|our|the)\b[^.]{0,40}\b(?:meeting|interim|workshop|session)`,
        '(?<!(?:always|often|usually|ever|never|first) )met (?:in|at|for|on|during)|gathered in',
        'wrapped up|came to an end|(?:is|are|lies?) (?:now )?behind us|(?:is|are) over(?= [a-z]|[.,;])',
        '(?:people|engineers|of us|participants) (?:met|gathered|travell?ed|came together)',
        'I (?:reported|attended|presented|went|travell?ed)|we (?:attended|met|presented|travell?ed)',
        String.raw`we had (?:a|an)\b[^.]{0,30}\b(?:meeting|week|session)|we (?:also |then )?(?:discussed|talked about|heard)`,
        String.raw`spent [^.\n]{0,40}(?:week|days|weekend)\b[^.\n]{0,40} (?:at|in) `,
        'talks were given|the highlights? (?:was|were)',
        sequence(
          "here(?:['’]s| is| are) (?:a |my |our |some )?(?:quick |short |brief )?",
          either('rundown|round-?up|recap|summary|notes|impressions|highlights|takeaways'),
        ),
        String.raw`lieg(?:t|en) hinter (?:mir|uns)|zu Ende gegangen|hat stattgefunden|fand statt|kamen [^.\n]{0,60}zusammen`,
        'traf(?:en)? sich|trafen|versammelten sich',
        "(?:I am|I['’]m|we are|we['’]re) (?:just |now )?back from|just (?:got|came) back from|just returned from",
        "(?:bin|sind) (?:wieder |gerade |eben )?zurück (?:aus|vo[nm])|(?:suis|sommes) (?:de retour|rentrée?s?) d(?:e|u|['’])",
        'acab(?:o|amos|ei) de (?:regresar|volver|voltar)',
        "a eu lieu|s['’]est (?:tenue?|déroulée?|achevée?)|est derrière nous|semaine[^.]{0,20} chargée",
        String.raw`(?:a|ont) tenu (?:la|le|leur|sa|son|une?)\b[^.]{0,40}\b(?:atelier|conférence|réunion|session)`,
        '(?:conference|meeting|week|workshop) (?:that|which) (?:closed|concluded|ended|just)',
        'se (?:sont|est) (?:réunie?s?|retrouvée?s?)',
        'tuvo lugar|se celebró|se llevó a cabo|se reunieron|terminó|finalizó',
        'aconteceu|ocorreu|foi realizad[ao]|reuniram-se|chegou ao fim|terminou',
      ],
      [
        '参加してき|(?<!として)参加し(?:まし)?た|開催され(?:ていた|た|ました)|(?<!ことを)発表し(?:まし)?た',
        String.raw`参加 ?IETF ?(?:第?\d{2,3}|[^，。、,\n]{0,6}(?:会|大会|會))|参加了|会议期间|分享了|介绍了|(?:会议|大会|研讨会)(?:(?!将)[^。\n]){0,30}(?:举行|召开)`,
        '개최된|개최(?:됐|되었)다|마무리(?:됐|되었)다|다녀왔|참석했',
        ...TOLD_ABROAD,
      ],
    ),
  },
  {
    // "During IETF 142 in Turku, three groups met"
    name: 'begins with what was at a meeting',
    where: OPENING,
    pattern: anyOf(
      sequence(
        String.raw`^(?:at|during) (?:the |last )?(?:IETF(?: meeting)?[- ]?\d{2,3}|\d{2,3}(?:st|nd|rd|th) IETF)\b`,
        String.raw`(?![^.\n]{0,160}\b(?:are|be|can|expect(?:ed)?|hopes?|is|may|next|plan(?:s|ned)?|proposed|scheduled|shall|will)\b)`,
        String.raw`[^.\n]{0,120}\b(?:gave|had|held|met|saw|took|was|were|[a-z]{3,12}ed)\b`,
      ),
    ),
  },
  {
    name: 'how many came',
    where: TEXT,
    pattern: anyOfWords(
      [
        '(?<!(?:not|to) )record (?:number|attendance)',
        String.raw`(?:\d[\d.,]{0,6}|hundreds? of|dozens? of) (?:[\w-]{1,20} ){0,2}${PEOPLE}\b[^.\n]{0,40}\b${CAME}`,
      ],
      [String.raw`\d{1,5}[余餘多]?(?:名|人|명)[^。\n]{0,12}(?:参加|參加|出席|참석|참가)`],
    ),
  },
  {
    name: 'a week just spent',
    where: OPENING,
    pattern: anyOfWords(
      [
        '(?:in|during|at) (?:the |our |this )?(?:past|last|previous) (?:week|weekend|month)',
        '(?:earlier|later?) (?:this|last) (?:week|month)|(?:which|that) ran (?:over|from|for)',
        String.raw`taking place (?:right )?now|ha(?:s|ve|d) (?:its|our|their) (?:\w{1,12} ){0,2}(?:interim|hackathon|retreat)`,
        String.raw`in der vergangenen Woche|beim? (?:\d{1,3}\. )?(?:IETF[- ])?Treffen`,
        'auf (?:der|dem) (?:IETF[- ])?(?:Tagung|Treffen|Meeting)',
        String.raw`lors de la (?:\d{1,3}(?:e|ème) )?(?:réunion|semaine)|durante la (?:\d{1,3}[.ªº]{0,2} )?(?:reunión|semana)`,
        String.raw`durante a (?:\d{1,3}[.ªº]{0,2} )?(?:reunião|semana)`,
      ],
      WEEKS_AGO,
    ),
  },
  {
    name: 'this week or last',
    where: OPENING,
    pattern: anyOfWords(
      [
        '(?:this|last|the past) week|(?:diese|letzte) Woche|cette semaine|la semaine dernière',
        '(?:esta|la) semana(?: pasada)?|(?:esta|na) semana(?: passada)?',
      ],
      ['先週|今週|上周|本周|上週|本週|지난주|на прошлой неделе', ...LAST_WEEK_ABROAD],
    ),
  },
  {
    name: 'having been there',
    where: TEXT,
    pattern: anyOfWords(
      [
        '(?<=I )attend the meeting|my first (?:IETF|time at)|(?:first[- ]time|new) (?:attendee|participant|comer)',
        sequence(
          String.raw`(?<!never )attend(?:ed|ing) (?:the |my first |our first |this |an )?(?:\w{1,40} ){0,2}`,
          '(?:IETF|IRTF|meeting|hackathon|session|plenary)',
        ),
        // "presented its draft to the ICNRG", "presented a use case in the PEAR WG"
        String.raw`presented (?:a|an|its|our|the|two|three)\b[^.\n]{2,120} (?:in|to|at) the [^.\n]{2,60}(?:RG|WG|working group|research group)`,
        String.raw`(?:took part|participated|competed) in (?:the |an? )?(?:\w{1,40} ){0,2}(?:IETF|hackathon|interim|plenary)`,
        '(?:participaram|participaron) (?:[dn]?[aeo]l?s?|en (?:el|la)) (?:[a-zà-ÿ]{1,20} ){0,2}(?:IETF|hackathon|reunião|reunión)',
        '(?:flew|travell?ed) (?:to|from)|(?:ich war|wir waren) (?:dabei|vor Ort|auf (?:der|dem)|beim)',
        String.raw`(?:j['’]étais|nous étions) (?:à|au) [^.\n]{0,60}\bIETF`,
        "(?:j['’]ai|nous avons) (?:participé|assisté)|(?:je suis|nous sommes) allée?s? (?:à|au)",
        '(?:fui|fuimos|estuve|estuvimos) (?:al?|en) (?:la |el )?(?:IETF|reunión)|asist(?:í|imos) a',
        '(?:fui|fomos|estive) (?:à|ao|n[ao]) (?:IETF|reunião)|particip(?:é|ei|amos) (?:en|d[ao]|n[ao])',
      ],
      ['初参加|现场参加'],
    ),
  },
  {
    name: 'a room that decided',
    where: TEXT,
    pattern: anyOfWords([
      'the room (?:was|preferred|agreed|supported|hummed|had|showed|seemed|liked)',
      '(?:rough )?consensus (?:in the room|was|to)|nobody objected|no objections?|show of hands',
      'there (?:was|were) (?:rough )?(?:agreement|consensus|(?:broad|strong|wide|little|no|some) (?:support|interest|agreement))',
    ]),
  },
  {
    name: 'takeaways as headings',
    where: ['heading'],
    pattern: anyOf(
      sequence(
        String.raw`^\W{0,4}`,
        either(
          sequence(
            '(?:key |main |my |general )?',
            "(?:take-?aways?|highlights|impressions|lessons learned|outcomes|what(?:['’]s| is) next)",
          ),
          'wrap[- ]?up|fazit|bilan|conclusiones|conclusões',
          'まとめ|感想|总结|小结',
        ),
        String.raw`\b`,
      ),
    ),
  },
  {
    name: 'days as headings',
    where: ['heading'],
    pattern: anyOf(
      String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
      either(
        'montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes',
        'martes|miércoles|jueves|viernes',
      ),
      '[月火水木金土日]曜|星期[一二三四五六日]',
    ),
  },
] as const satisfies readonly GenreCue[]
