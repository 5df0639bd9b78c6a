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
    pattern: /mail-?archive|\/arch\/msg\/|hyperkitty|pipermail|mailman|listserv|\/\/lists\./i,
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
      /\b(?:minutes|meeting notes|session notes|notes-|chair notes|protokoll|procès-verbal|compte[- ]rendu de (?:la )?réunion|\bactas?\b|ata da reunião)\b|議事録|议事记录|会议纪要|会議録/i,
  },
  {
    name: 'agenda in the title',
    where: ['title'],
    pattern: /\bagenda\b|tagesordnung|ordre du jour|orden del día|pauta|議題|アジェンダ|议程/i,
  },
  { name: 'interim in the address', where: ['address'], pattern: /interim/i },
  { name: 'notes in the title', where: ['title'], pattern: /\bnotes\b/i },
  {
    name: 'session in the title',
    where: ['title'],
    pattern:
      /\b(?:virtual (?:interim|session|meeting)|interim(?: meeting)?|WG meeting|working group(?: meeting)? [-–] IETF|side meeting|\bWG$|WG agenda)\b/i,
  },
  {
    name: 'minutes in the address',
    where: ['address'],
    pattern: /minutes|\/notes[-/.]|notes\.ietf\.org|bluesheet|meeting-notes/i,
  },
  {
    name: 'furniture of minutes',
    where: TEXT,
    pattern:
      /\b(?:note[- ]?takers?|minute[- ]?takers?|notetaking|scribes?|blue ?sheets?|agenda[- ]bash(?:ing)?|jabber(?: scribe)?|note ?well|administrivia|meeting materials|meetecho|chat monitor|any other business|\bAOB\b|roll call|present:|attendees:?|regrets|minutes by|minutes taken)\b/i,
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
      /\b(?:recap|summary|summaries|trip report|report|highlights|takeaways|retrospective|wrap[- ]?up|looking back|outcomes?|impressions|experience (?:as|at)|what happened|discussions|rückblick|bericht|nachlese|récapitulatif|bilan|retour sur|compte[- ]rendu|resumen|crónica|balance|relato|resumo|relatório|c['’]était|first[- ]timer|newcomer|thoughts (?:on|from)|back from|(?:a|my|our) week (?:at|in)|in review|dispatch(?:es)? from|postcard|diary|debrief|insights from|news from|round-?up|results|visit to|trip to|attending|reflections|rapport|eindrücke|zusammenfassung|ergebnisse|notizen|synthèse|reporte|informe|conclusiones|notas de|reflexiones|destaques|impressões)\b|参加(?:してきました|しました|記|報告|レポ)|レポート|行ってき|体験記|報告|まとめ|振り返り|见闻|小结|观察|参会|总结|回顾|笔记/i,
  },
  {
    name: 'looking back, in the title',
    where: ['title'],
    pattern:
      /\b(?:what (?:the |we )?\w{1,40} (?:decided|learned|did)|live from|day (?:one|two|three|four|five|\d)|what we took home|notes from|talk)\b/i,
  },
  {
    name: 'numbered meeting in the title',
    where: ['title'],
    pattern: /\bIETF[- ]?\d{2,3}|\d{2,3}(?:st|nd|rd|th) IETF/i,
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
      /(?<!(?:since|before|until|after|for) )\bIETF[- ]?\d{2,3}\b|\d{2,3}(?:st|nd|rd|th|e|ª) (?:IETF )?(?:meeting|réunion|reunión|reunião)/,
  },
  {
    name: 'told in the past',
    where: OPENING,
    pattern:
      /\b(?:took place|was held|were held|just held|held (?:a|an|its|our|the)\b[^.]{0,40}\b(?:meeting|interim|workshop|session)|wrapped up|came to an end|met (?:in|at|for|on|this week|last week|during)|gathered in|I (?:reported|attended|presented|went|travell?ed)|we (?:attended|met|presented|travell?ed)|last week|this week|we had (?:a|an)\b[^.]{0,30}\b(?:meeting|week|session)|cette semaine|semaine[^.]{0,20} chargée|la semaine dernière|(?:diese|letzte) Woche|(?:esta|la) semana(?: pasada)?|(?:esta|na) semana(?: passada)?|was dominated by|big news at|was carried on during|hat stattgefunden|fand statt|a eu lieu|s['’]est tenue?|tuvo lugar|se celebró|aconteceu|foi realizad[ao]|daily blog)\b|参加してき|参加しました|開催されていた|参加した|学习笔记|参加 ?IETF/i,
  },
  {
    name: 'announcing in the title',
    where: ['title'],
    pattern:
      /\b(?:announc(?:e[sd]?|ing|ements?)|appoints?|appointed|publish(?:ed|es)|kick(?:ing|s)[- ]?off|launch(?:e[sd]|ing)?|call for|join us|register|registration|upcoming|invitation|now available|is now an? RFC|becomes|welcom(?:e[sd]?|ing)|new chairs?|save the date|released?|update meeting|during the \d{1,3}(?:st|nd|rd|th) IETF|approves?|adopts|forms|selects|elected|named as|chosen|to host|now (?:an? )?(?:RFC|standard|official)|finali[sz]ed|cfp|deadline|seeking|nominations|new (?:working group|WG|RFCs?|standards?|draft)|introducing|see you|going to|heading to|headed to|preview|what to (?:expect|watch)|preparing for|ahead of|coming up|kündigt|ernennt|veröffentlicht|annonce|nomme|publié|anuncia|nombra|publica(?:do)?)\b|報告会|開催のお知らせ|公開|お知らせ|募集|発行|开放|宣布|成立|发布|通知|征集/i,
  },
  {
    name: 'announcing in the opening',
    where: OPENING,
    pattern:
      /\b(?:(?:happy|pleased|excited|proud|delighted|thrilled) to (?:announce|share|report)|ha(?:s|ve) announced|(?:is|are) now (?:an? )?(?:official |proposed )?(?:RFCs?|standards?)|has been (?:appointed|created|chartered|published|approved|named)|is holding|are (?:seeking|inviting|looking for)|sign up|deadline|registration|please (?:join|register)|we (?:announce|invite)|wir freuen uns|sommes heureux|nos complace|temos o prazer|will be participating|will be running|we will|we plan to|during the \w{1,40} meeting we)\b|日時[:：]|開催します|ご案内/i,
  },
  {
    name: 'to come',
    where: OPENING,
    pattern:
      /\b(?:will (?:be held|take place|meet|gather|host|start|begin|explore|cover|run from)|is (?:planned|scheduled) (?:for|to)|se réunira|aura lieu|se tiendra|débutera|organisera|se reunirá|se celebrará|tendrá lugar|acontecerá|será realizad[ao]|findet [^\n]{3,60} statt|wird [^\n]{3,60} stattfinden|trifft sich)(?![a-zà-ÿ])|開催します|開催され(?:ます|る予定)|将于|即将举行/i,
  },
  {
    name: 'when and where, to come',
    where: ['lead', 'heading'],
    pattern:
      /^(?:when|date|where|location|venue|wann|wo|quand|où|cuándo|dónde|quando|onde)\s?:|日時\s?[:：]|会場\s?[:：]/im,
  },
  {
    name: 'explaining in the title',
    where: ['title'],
    pattern:
      /\b(?:introduction|how|why|what(?:['’]s| is)|understanding|explained|guide|view of|versus|vs|writing|socializing|worth reading|interview|lessons|opinion|power shift|fork|status|einführung|warum|wie|qu['’]est-ce|pourquoi|comment|introducción|por qué|cómo|como|actualizando|statut)\b|とは|について|入門|介绍|解读/i,
  },
  {
    name: 'an RFC as the subject',
    where: ['title'],
    pattern: /^(?:the )?RFC ?\d{3,5}(?: ?[:–—(-]| explained| in )/i,
  },
  {
    name: 'a writer speaks',
    where: OPENING,
    pattern: /\bI(?:['’](?:m|ve|ll))?\b|\bmy\b|\bje\b|\bj['’]ai\b|\bich\b|\bmich\b|\byo\b|\beu\b/,
  },
]
