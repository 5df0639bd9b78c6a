/** Turns of phrase that tell minutes, recaps, announcements and articles apart, in the languages of IETF posts. */
import type { Where } from '../passages.ts'

export interface GenreCue {
  readonly name: string
  /** Where it counts. */
  readonly where: readonly Where[]
  readonly pattern: RegExp
}

const OPENING: readonly Where[] = ['lead']
const TEXT: readonly Where[] = ['lead', 'heading', 'body']

/** Every cue; one that is found in a page counts once. */
export const GENRE_CUES: readonly GenreCue[] = [
  {
    name: 'list archive in the address',
    where: ['address'],
    pattern:
      /mail-?archive|\/arch\/msg\/|\/msg\d{3,9}\.html|hyperkitty|pipermail|mailman|listserv|\/\/lists\./i,
  },
  {
    name: 'answer or list tag in the title',
    where: ['title'],
    pattern: /^(?:\[[\w-]{1,40}\] ?){0,8}(?:re|fwd?|aw): ?|^\[[\w-]{2,40}\] |\bDigest, Vol \d/i,
  },
  {
    name: 'minutes in the title',
    where: ['title'],
    pattern:
      /\b(?:minutes|meeting (?:notes|records?)|record of the (?:meeting|call)|session notes|notes-|chair notes|protokoll|procès-verbal|compte[- ]rendu de (?:la )?réunion|\bactas?\b|ata da reunião)\b|議事録|议事记录|会议纪要|会議録/i,
  },
  {
    name: 'agenda in the title',
    where: ['title'],
    pattern: /\bagenda\b|tagesordnung|ordre du jour|orden del día|pauta|議題|アジェンダ|议程/i,
  },
  { name: 'interim in the address', where: ['address'], pattern: /interim/i },
  { name: 'notes in the title', where: ['title'], pattern: /\b(?:notes|etherpad|notepad)\b/i },
  {
    name: 'session in the title',
    where: ['title'],
    pattern:
      /\b(?:virtual (?:interim|session|meeting)|interim(?: meeting)?(?! scheduled)|(?<!last )call(?: (?:notes|\d{1,3}))?$|tele-?conference|telechat|WG meeting|working group(?: meeting)? [-–] IETF|side ?meeting|breakout|(?:weekly|design team|conference|editors['’]?|authors['’]?) (?:call|meeting)|\bWG$|^WG [\w-]{1,20}(?=:|$)|WG agenda)(?![a-z])/i,
  },
  {
    name: 'minutes in the address',
    where: ['address'],
    pattern: /minutes|bluesheet|protokoll|procès-verbal/i,
  },
  {
    name: 'notes in the address',
    where: ['address'],
    pattern: /\/notes[-/.]|notes\.ietf\.org|codimd\.ietf\.org|meeting-notes/i,
  },
  {
    name: 'summary in the address',
    where: ['address'],
    pattern: /summary|summaries|recap|trip-?report/i,
  },
  {
    name: 'head of a message',
    where: ['lead'],
    pattern: /^(?:to|cc|subject|in-reply-to|message-id|reply-to)\s?: \S/im,
  },
  {
    name: 'furniture of minutes',
    where: TEXT,
    pattern:
      /\b(?:note[- ]?takers?|minute[- ]?takers?|notetaking|scribes?|blue ?sheets?|agenda[- ]bash(?:ing)?|jabber(?: scribe)?|note ?well|administrivia|meeting materials|meetecho|chat monitor|any other business|\bAOB\b|(?:meeting|call|session) (?:was )?(?:closed|adjourned|opened) at|roll call|(?:present|attendees|participants|regrets|apologies)(?= ?[:：])|attendees|minutes by|minutes taken)(?!\w)/i,
  },
  {
    name: 'who took the minutes',
    where: ['lead'],
    pattern:
      /^\W{0,6}(?:(?:[Mm]inutes|[Nn]otes)(?: [\w ]{1,40})? (?:(?:taken|recorded|compiled|prepared|edited) )?[Bb]y|(?:[Nn]ote|[Mm]inute)s?[- ]?[Tt]akers?(?:\(s\))?|[Ss]cribes?|[Mm]inutes|[Nn]otes)\s?[:：-]?\s{1,3}\p{Lu}[\p{L}.'-]{1,40} \p{Lu}|^\W{0,6}(?:[Nn]ote|[Mm]inute)s?[- ]?[Tt]akers?(?:\(s\))?\s?[:：]\s{1,3}\p{Lu}/mu,
  },
  {
    name: 'actions noted',
    where: TEXT,
    pattern: /^\W{0,6}(?:ACTION(?: ITEMS?)?\b(?! REQUIRED)|A[IP](?: [A-Z][a-z]{1,20})?:|TODO\b)/m,
  },
  {
    name: 'a report below a heading',
    where: ['heading'],
    pattern:
      /^\W{0,4}(?:feedback|notes|report|news|impressions|outcomes?|results?) (?:from|at|of) (?:the )?IETF/i,
  },
  {
    name: 'chairs at the top',
    where: ['lead', 'heading'],
    pattern: /^(?:chairs?|co-chairs?|vorsitz|moderator)\s?:/im,
  },
  {
    name: 'recap in the title',
    where: ['title'],
    pattern:
      /\b(?:recap|summary|summaries|trip report|report|highlights|takeaways|retrospective|wrap[- ]?up|looking back|outcomes?|impressions|experience (?:as|at)|what happened|discussions|rückblick|bericht|nachlese|récapitulatif|bilan|retour sur|compte[- ]rendu|resumen|crónica|balance|relato|resumo|relatório|c['’]était|first[- ]timer|newcomer|thoughts (?:on|from)|back from|(?:a|the|my|our|one|two|three|four|five|seven) (?:weeks?|days?|weekend) (?:at|in|with)|in review|dispatch(?:es)? from|postcard|diary|debrief|insights from|news from|round-?up|results|visit to|trip to|attending|reflections|rapport|eindrücke|zusammenfassung|ergebnisse|notizen|synthèse|reporte|informe|conclusiones|notas de|reflexiones|destaques|impressões)\b|参加(?:してきました|しました|記|報告|レポ)|レポート|行ってき|体験記|報告|まとめ|振り返り|见闻|小结|观察|参会|总结|回顾|笔记|记录|实录|纪实|随笔|观感|참가기|참관기|후기|성료|보고서|동향/i,
  },
  {
    name: 'looking back, in the title',
    where: ['title'],
    pattern:
      /\b(?:what (?:the |we )?\w{1,40} (?:decided|learned|did|heard|saw)|what (?:was|got) (?:discussed|decided|said)|(?:things?|lessons?|ideas?) (?:I|we) (?:took|take|learned|brought|heard)|how (?:the|our|my|an?) (?:\w{1,40} ){0,5}went\b|(?:took|take|brought) (?:home|away)|(?:a|one|my|our) (?:week|day|weekend) of\b|zurück (?:aus|von|in)|de retour d|ce qu['’]il faut retenir|lo que (?:dejó|nos dejó|pasó)|de (?:vuelta|regreso)|o que (?:aconteceu|ficou|rolou)|de volta d|what (?:was|is) new (?:in|at|from)|what (?:came (?:out )?of|happened)|at the (?!next|coming|upcoming)(?:\w{1,40} ){0,2}(?:meeting|interim|hackathon|plenary|BoF)|live from|day (?:one|two|three|four|five|\d)|what we took home|notes from|talk|(?:my|our) first (?:IETF|meeting|time|interim|hackathon|week)|(?:ma|notre) première (?:fois|réunion|conf[ée]rence|participation|semaine|IETF)|(?:mon|notre) premier (?:IETF|hackathon)|mein(?:e|en)? erste[rsn]? (?:IETF|Treffen|Mal|Woche|Tagung)|mi primer(?:a|o)? (?:IETF|reunión|vez|encuentro)|(?:minha|meu) primeir[ao] (?:IETF|reunião|vez|encontro))\b|初めて|第一次参加/i,
  },
  {
    name: 'numbered meeting in the title',
    where: ['title'],
    pattern:
      /\bIETF[- ]?\d{2,3}|\d{2,3}(?:st|nd|rd|th) IETF|\d{2,3}(?:st|nd|rd|th|e|è|ème|ª|º|\.) (?:meeting|Treffen|réunion|reunión|reunião) (?:of |d)[a-z ’']{0,8}(?:IETF|Internet Engineering)/i,
  },
  {
    name: 'IETF and a place in the title',
    where: ['title'],
    pattern: /\bIETF ?(?:@|(?:in|à|en|em|at|de) )(?!IETF)[A-Z]/,
  },
  {
    name: 'numbered meeting in the opening',
    where: OPENING,
    pattern:
      /(?<!(?:since|before|until|after|for) )\bIETF(?: [Mm]eeting)?[- ]?\d{2,3}\b|\d{2,3}(?:st|nd|rd|th|e|ª) (?:IETF )?(?:meeting|réunion|reunión|reunião)|(?<!\d)\d{2,3}(?:st|nd|rd|th|\.|e|ª|º) (?:IETF\b|Internet Engineering Task Force)/,
  },
  {
    name: 'told in the past',
    where: OPENING,
    pattern:
      /\b(?:took place|was held|were held|(?:has|have) just (?:had|finished|ended|concluded)|just held|held (?:a|an|its|our|the)\b[^.]{0,40}\b(?:meeting|interim|workshop|session)|wrapped up|came to an end|(?<!(?:always|often|usually|ever|never|first) )met (?:in|at|for|on|during)|gathered in|(?:is|are|lies?) (?:now )?behind us|(?:is|are) over(?= [a-z]|[.,;])|(?:people|engineers|of us|participants) (?:met|gathered|travell?ed|came together)|talks were given|the highlights? (?:was|were)|spent [^.\n]{0,40}(?:week|days|weekend)\b[^.\n]{0,40} (?:at|in) |liegt hinter uns|zu Ende gegangen|s['’]est achevée?|est derrière nous|terminó|finalizó|chegou ao fim|terminou|I (?:reported|attended|presented|went|travell?ed)|we (?:attended|met|presented|travell?ed)|we had (?:a|an)\b[^.]{0,30}\b(?:meeting|week|session)|semaine[^.]{0,20} chargée|was dominated by|big news at|was carried on during|here(?:['’]s| is| are) (?:a |my |our |some )?(?:quick |short |brief )?(?:rundown|round-?up|recap|summary|notes|impressions|highlights|takeaways)|hat stattgefunden|fand statt|traf(?:en)? sich|trafen|kamen [^.\n]{0,60}zusammen|versammelten sich|se (?:sont|est) (?:réunie?s?|retrouvée?s?)|se reunieron|reuniram-se|a eu lieu|s['’]est (?:tenue?|déroulée?)|tuvo lugar|se celebró|aconteceu|foi realizad[ao]|daily blog)(?![a-zà-ÿ])|参加してき|参加しました|開催され(?:ていた|た|ました)|参加した|発表し(?:まし)?た|学习笔记|参加 ?IETF|参加了|개최된|개최됐다|마무리됐다|다녀왔|참석했|会议期间|(?:会议|大会|研讨会)[^。\n]{0,30}(?:举行|召开)|分享了|介绍了/i,
  },
  {
    name: 'an event in the title',
    where: ['title'],
    pattern:
      /\b(?:hackathon|code ?sprint|interop|plugfest|side ?meeting|BoF|workshop|symposium)\b|ハッカソン|黑客松/i,
  },
  {
    name: 'how many came',
    where: TEXT,
    pattern:
      /\b(?:record (?:number|attendance)|(?:\d[\d.,]{0,6}|hundreds? of|dozens? of) (?:[\w-]{1,20} ){0,2}(?:participants|attendees|people|engineers|developers|hackers|experts|Teilnehmer(?:innen)?|Entwickler|Ingenieure|ingénieurs|participantes|asistentes|ingenieros|engenheiros)\b[^.\n]{0,40}\b(?:attended|joined|took part|worked|participated|gathered|met|came|travell?ed|registered|kamen|nahmen|trafen|ont participé|participaron|asistieron|participaram))\b|\d{1,5}(?:名|人|명)[^。\n]{0,12}(?:参加|出席|참석|참가)/i,
  },
  {
    name: 'a week just spent',
    where: OPENING,
    pattern:
      /\b(?:(?:in|during|at) (?:the |our |this )?(?:past|last|previous) (?:week|weekend|month)|(?:which|that) ran (?:over|from|for)|(?:earlier|later?) (?:this|last) (?:week|month)|in der vergangenen Woche|beim? (?:IETF[- ])?Treffen|auf (?:der|dem) (?:IETF[- ])?(?:Tagung|Treffen|Meeting)|taking place (?:right )?now|ha(?:s|ve|d) (?:its|our|their) (?:\w{1,12} ){0,2}(?:interim|hackathon|retreat)|lors de la (?:réunion|semaine)|durante la (?:reunión|semana)|durante a (?:reunião|semana))\b/i,
  },
  {
    name: 'having been there',
    where: TEXT,
    pattern:
      /\b(?:(?<=\bI )attend the meeting|(?<!never )attend(?:ed|ing) (?:the |my first |our first |this |an )?(?:\w{1,40} ){0,2}(?:IETF|IRTF|meeting|hackathon|session|plenary)|my first (?:IETF|time at)|(?:first[- ]time|new) (?:attendee|participant|comer)|(?:flew|travell?ed) (?:to|from)|(?:j['’]ai|nous avons) (?:participé|assisté)|(?:je suis|nous sommes) allée?s? (?:à|au)|(?:ich war|wir waren) (?:dabei|vor Ort|auf (?:der|dem)|beim)|(?:fui|fuimos|estuve|estuvimos) (?:al?|en) (?:la |el )?(?:IETF|reunión)|(?:fui|fomos|estive) (?:à|ao|n[ao]) (?:IETF|reunião)|asist(?:í|imos) a|particip(?:é|ei|amos) (?:en|d[ao]|n[ao]))(?![a-zà-ÿ])|初参加|现场参加/i,
  },
  {
    name: 'a room that decided',
    where: TEXT,
    pattern:
      /\b(?:the room (?:was|preferred|agreed|supported|hummed|had|showed|seemed|liked)|(?:rough )?consensus (?:in the room|was|to)|nobody objected|no objections?|show of hands|there (?:was|were) (?:rough )?(?:agreement|consensus|(?:broad|strong|wide|little|no|some) (?:support|interest|agreement)))\b/i,
  },
  {
    name: 'takeaways as headings',
    where: ['heading'],
    pattern:
      /^\W{0,4}(?:(?:key |main |my |general )?(?:take-?aways?|highlights|impressions|lessons learned|outcomes|what(?:['’]s| is) next)|wrap[- ]?up|fazit|bilan|conclusiones|conclusões|まとめ|感想|总结|小结)\b/i,
  },
  {
    name: 'plans as headings',
    where: ['heading'],
    pattern:
      /^\W{0,4}(?:(?:our |project |hackathon )?(?:goals?|plans?|objectives?|champions?)|what we (?:plan|want|hope|intend) to .{1,40}|how to (?:join|take part|participate|register)|who should (?:attend|join|come)|practical information|infos? pratiques?|cómo participar|anmeldung)\s?[:：]?$/i,
  },
  {
    name: 'this week or last',
    where: OPENING,
    pattern:
      /\b(?:(?:this|last|the past) week|cette semaine|la semaine dernière|(?:diese|letzte) Woche|(?:esta|la) semana(?: pasada)?|(?:esta|na) semana(?: passada)?)\b|先週|今週|上周|本周/i,
  },
  {
    name: 'announcing in the title',
    where: ['title'],
    pattern:
      /\b(?:announc(?:e[sd]?|ing|ements?)|appoints?|appointed|publish(?:ed|es)|kick(?:ing|s)[- ]?off|launch(?:e[sd]|ing)?|call for|join us|joins|remote participation|scheduled|lands in|now supports?|meet us|find us|visit us|register|registration|upcoming|(?:at|for|during) the (?:next|coming) (?:IETF|meeting|hackathon)|invitation|now available|is (?:now )?an? (?:[\w-]{1,40} )?(?:RFC|standard)|becomes|welcom(?:e[sd]?|ing)|new chairs?|save the date|plans?(?= for | at |$)|released?|update meeting|during the \d{1,3}(?:st|nd|rd|th) IETF|approves?|adopts|forms|selects|elected|named as|chosen|to host|now (?:an? )?(?:RFC|standard|official)|finali[sz]ed|ratif(?:ied|ies)|standardi[sz]e[sd]|updated|cfp|deadline|seeking|nominations|new (?:working groups?|research groups?|WGs?|RFCs?|standards?|draft)|introducing|see you|going to|heading to|headed to|preview|what to (?:expect|watch)|preparing for|ahead of|coming up|cancel(?:s|l?ed)|postpone[sd]?|kündig(?:t|en)|ernennt|veröffentlicht|verabschiedet|gewählt|gründet|startet|abgesagt|verschoben|lädt ein|annon(?:ce|çons)|nommée?s?|nomme|publiée?|publie|lance|annulée?|reportée?|appel à|inscriptions?|anunci(?:a|amos|an)|nombra(?:d[oa])?|publica(?:do)?|lanza|lança|cancela(?:d[oa])?|aplaza(?:d[oa])?|convocatoria|convoca|inscripci(?:ón|ones)|inscriç(?:ão|ões)|chamada|nomeia)(?![a-zà-ÿ])|報告会|開催のお知らせ|公開|お知らせ|募集|発行|中止|延期|任命|开放|宣布|成立|发布|通知|征集|取消|推迟|报名/i,
  },
  {
    name: 'announcing in the opening',
    where: OPENING,
    pattern:
      /\b(?:(?:happy|pleased|excited|proud|delighted|thrilled) to (?:announce|share|report|be|host|welcome|support|sponsor|present|introduce|publish|release)|ha(?:s|ve) announced|(?:today |jointly )announced|announced (?:today|that)|announces|(?:we are|we['’]re) announcing|(?:is|are) now (?:an? )?(?:official |proposed )?(?:RFCs?|standards?)|has been (?:appointed|created|chartered|published|approved|named)|is holding|(?:we|our (?:team|engineers|experts))(?:['’]ll| will) be (?:there|at|in|attending|present)|(?:today|yesterday),? (?:the )?[^.\n]{0,40}\b(?:published|approved|released|launched)|are (?:seeking|inviting|looking for)|(?:we )?congratulate|applications? (?:are|is) open|invited to (?:apply|attend|join|submit)|starting today|sign up|deadline|registration|please (?:join|register)|we (?:announce|invite)|wir freuen uns|sommes heureux|nos complace|temos o prazer|will be participating|will be running|we will|we plan to|during the \w{1,40} meeting we)\b|日時[:：]|開催します|ご案内/i,
  },
  {
    name: 'to come',
    where: OPENING,
    pattern:
      /\b(?:starting (?:next|on|from|in)|next (?:week|month|year)|will (?:be held|hold|take place|meet|gather|host|start|begin|explore|cover|run from)|is (?:planned|scheduled) (?:for|to)|se réunira|aura lieu|se tiendra|débutera|organisera|se reunirá|se celebrará|tendrá lugar|acontecerá|será realizad[ao]|findet [^\n]{3,60} statt|wird [^\n]{3,60} stattfinden|trifft sich)(?![a-zà-ÿ])|開催します|開催され(?:ます|る予定)|将于|即将举行/i,
  },
  {
    name: 'a meeting planned',
    where: TEXT,
    pattern:
      /\b(?:(?:we|I)(?:['’](?:re|m)| are| am) (?:planning|going) to (?:have|hold|run|host|organi[sz]e|meet)|(?:slides|materials|recordings?|agenda|details) will be (?:available|posted|published|sent)|(?:we|they) (?:plan|intend|propose|hope) to (?:have|hold|run|host|organi[sz]e|meet)|will be (?:holding|hosting|organi[sz]ing)|(?:this |the )?(?:side ?meeting|BoF|session|workshop) (?:aims|will (?:be|discuss|focus|look|take)|is (?:planned|scheduled|intended))|wir planen|nous (?:prévoyons|organisons|organiserons)|planeamos|organizaremos|vamos a (?:celebrar|organizar))\b/i,
  },
  {
    name: 'how to join',
    where: TEXT,
    pattern:
      /^\W{0,6}(?:(?:remote|online|zoom|webex|meetecho|teams|conference) (?:meeting )?(?:link|access|details|info(?:rmation)?|participation)|dial-?in|join(?:ing)? (?:link|info(?:rmation)?|details)|remote participation)\b\s?:?|\bjoin (?:us )?(?:remotely|online|via (?:webex|zoom|meetecho))\b/im,
  },
  {
    name: 'when and where, to come',
    where: ['lead', 'heading'],
    pattern:
      /^(?:when|date|where|location|venue|wann|wo|quand|où|cuándo|dónde|quando|onde)\s?:|日時\s?[:：]|会場\s?[:：]/im,
  },
  {
    name: 'meeting materials in the address',
    where: ['address'],
    pattern: /materials|\/meetings?\/|proceedings|[/-]ietf-?\d{2,3}(?![\w])|\bwg[-/]|-wg\b/i,
  },
  {
    name: 'news in the title',
    where: ['title'],
    pattern:
      /\b(?:news|newsletter|bulletin|updates?|progress|milestone|nouvelles|novedades|novidades|neuigkeiten)\b/i,
  },
  {
    name: 'a step just taken',
    where: OPENING,
    pattern:
      /\b(?:ha(?:s|ve)(?: just| now| recently| officially| finally| formally)? (?:been )?(?:published|standardi[sz]ed|approved|adopted|ratified|released|formed|chartered|created|announced|submitted|posted|launched)|(?:was|were|been)(?: just| recently| formally| officially)? (?:approved|chartered|published|formed|released|ratified|created|announced|named|elected|re-?elected|selected|cancell?ed|postponed)|take[sn]? (?:office|over)|succeed(?:s|ing)|approved (?:the )?(?:formation|creation|publication)|be ratified|we(?: have|['’]ve)?(?: just)? (?:posted|submitted|published|released)|(?:today|yesterday|this (?:week|month))\b,?[^.\n]{0,40}\b(?:published|approved|released|launched|submitted)|(?:published|approved|released|launched|submitted) (?:today|yesterday|this (?:week|month|morning))|just today|as of today|(?:RFC Editor|IESG) (?:has )?(?:just |recently )?(?:published|approved)|^just (?:published|out|released)\b|ha(?:n)? (?:aprobado|publicado|creado|elegido)|se ha (?:publicado|aprobado|creado)|(?:a|ont) été (?:publi|approuv|cré|nomm|élu)ée?s?|(?:wurde|ist) (?:veröffentlicht|gegründet|genehmigt|gewählt|erschienen)|foi (?:publicad|aprovad|criad|eleit)[oa])(?![a-zà-ÿ])|(?:発行|承認|公開|設立)されました|已(?:经)?(?:发布|获批|成立)/i,
  },
  {
    name: 'a group proposed',
    where: TEXT,
    pattern:
      /\b(?:proposed (?:new )?(?:\w{1,40} )?(?:activity|working group|research group|WG|RG|BoF)|propos(?:es|ing) (?:a|the) (?:new )?(?:working|research) group|BoF (?:proponents|request|chairs)|(?:WG|working group)[- ]forming|(?:draft|proposed) charter|purpose of (?:the|this) BoF|currently being proposed|newly (?:formed|chartered)|chartered since)\b/i,
  },
  {
    name: 'asking to take part',
    where: TEXT,
    pattern:
      /\b(?:join (?:us|the|our|in)|come (?:to our|by|along|and (?:join|see|talk|find|say))|drop by|get involved|take part in|sign up|please subscribe|RSVP|(?:feedback|comments|contributions|reviews?) (?:is|are|would be) (?:most |very |always |greatly )?(?:welcome|appreciated)|stay tuned|mark your calendar|see you (?:there|in|at)|looking forward to (?:seeing|meeting)|rejoignez|participez|únete|participa en|machen Sie mit)\b|お待ちしております|ご参加ください|欢迎参加/i,
  },
  {
    name: 'dateline of a press release',
    where: OPENING,
    pattern:
      /\b(?:for immediate release|press release|pressemitteilung|communiqué de presse|(?:comunicado|nota) de (?:prensa|imprensa))\b|プレスリリース|新闻稿|^[a-zà-ỿ][a-zà-ỿ .]{2,30}, [a-zà-ỿ. ]{2,20}(?:, | ?[–—-]{1,2} ?)(?:[a-zà-ỿ]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-zà-ỿ]{3,9} \d{4})/i,
  },
  {
    name: 'a milestone',
    where: OPENING,
    pattern: /\b(?:milestone|first (?:major )?step|next steps?|culmination|roadmap)\b/i,
  },
  {
    name: 'the post says what it explains',
    where: OPENING,
    pattern:
      /\b(?:in this (?:post|article|blog|series|chapter|episode|talk)|this (?:post|article|talk|presentation|series) (?:explains|describes|looks|covers|is about|answers)|let['’]s (?:look|take|dive|start|see)|dans cet article|neste (?:post|artigo)|en este (?:artículo|post)|in diesem (?:Artikel|Beitrag))\b|この記事|本文将|今回は/i,
  },
  {
    name: 'says what something is',
    where: OPENING,
    pattern:
      /\b(?:is an? (?:[\w-]{1,40} ){0,2}(?:protocol|standard|mechanism|technology|extension|format|organi[sz]ation|framework|method|alternative)|stands for|short for|defined in (?:IETF )?(?:draft )?RFC|significa|signifie|steht für|es una? (?:protocolo|organización|estándar|norma)|é uma? (?:protocolo|organização|padrão|tecnologia)|est une? (?:protocole|organisation|norme))\b|とは、|是一(?:个|种)/i,
  },
  {
    name: 'abstract of a talk',
    where: ['heading'],
    pattern: /^(?:abstract|biography|bio)\s*:?$/i,
  },
  {
    name: 'days as headings',
    where: ['heading'],
    pattern:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)|[月火水木金土日]曜|星期[一二三四五六日]/i,
  },
  {
    name: 'explaining in the title',
    where: ['title'],
    pattern:
      /\b(?:introduction|how(?! (?:the|our|my|an?) (?:\w{1,40} ){0,5}went)|why|years? (?:on|later)|what(?:['’]s| is)|when (?:is|are|does|do)|understanding|explained|explainer|guide|primer|tutorial|deep dive|inside|myths?|critique|rebuttal|response to|the case (?:for|against)|considered harmful|the problem with|the (?:history|story|future) of|view of|versus|vs|writing|socializing|worth reading|interview|lessons|opinion|power shift|fork|status|einführung|warum|wie|wann|was (?:ist|sind|bedeutet)|qu['’]est-ce|pourquoi|comment|introducción|por qué|qué es|cómo|como|o que é|actualizando|statut)(?![a-zà-ÿ])|とは|について|入門|介绍|解读/i,
  },
  {
    name: 'an RFC as the subject',
    where: ['title'],
    pattern: /^(?:the )?RFC ?\d{3,5}(?: ?[:–—(-]| explained| in )/i,
  },
  {
    name: 'a writer speaks',
    where: OPENING,
    pattern:
      /\bI(?:['’](?:m|ve|ll))?\b(?![+&/])|\bmy\b|\bje\b|\bj['’]ai\b|\bich\b|\bmich\b|\byo\b|(?<!\b(?:a|as|ai|ont|avons|avez) )\beu\b/,
  },
]

/** The cues that may stand anywhere in the text. */
export const ANYWHERE: readonly GenreCue[] = GENRE_CUES.filter(({ where }) => where.includes('body'))
