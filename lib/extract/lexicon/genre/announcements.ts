/** Signs of a post that announces: something to come, or something that has just been published or decided. */
import { anyOf, anyOfWith, anyOfWords, either, sequence } from '../../patterns/alternatives.ts'
import { ANNOUNCING_ABROAD, COMING_ABROAD, JUST_TAKEN_ABROAD, OFFICE_ABROAD, PRESS_ABROAD } from './abroad.ts'
import { type GenreCue, OPENING, TEXT, TITLE } from './cue.ts'

/** "The lamp group starts at 09.30": but not a recording of it. */
const AT_ITS_HOUR = sequence(
  String.raw`(?<!\b(?:clip|discussion|part|recording|talk|video)s? )\b(?:begins?|commences?|continues|kicks off|meets|opens|starts?) `,
  String.raw`(?:[a-z]{2,12} ){0,2}at \d{1,2}[.:h]\d\d(?![.:\d]| (?:in|into|of) the (?:audio|clip|recording|video))`,
)

export const ANNOUNCEMENTS = [
  {
    name: 'announcing in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        'announc(?:e[sd]?|ing|ements?)|introducing|preview|now available|is live|is (?:now )?an? (?:[a-z-]{1,40} )?(?:RFC|standard)',
        'publish(?:ed|es)|released?|updated|finali[sz]ed|ratif(?:ied|ies)|standardi[sz]e[sd]|approves?|adopts',
        'kick(?:ing|s)[- ]?off|launch(?:e[sd]|ing)?|now (?:supports?|(?:an? )?(?:RFC|standard|official))|becomes',
        'new (?:working groups?|research groups?|WGs?|RFCs?|standards?|draft|chairs?)|forms|to host',
        'appoint(?:s|ed)?|elected|selects|named as|chosen|joins|welcom(?:e[sd]?|ing)|winners?|(?<!minutes.{0,4})approved(?! (?:agenda|minutes|notes))',
        // honours
        'award(?:s|ed)?|prize|wins|honou?r(?:s|ed|ing)|recipients?|receives|ausgezeichnet|Preis(?:träger(?:in)?)?|lauréate?s?',
        'galardon(?:ado|ada|a)|premi(?:o|ado|ada|ato|ata)|prêmio|onderscheiden|nagrod(?:a|zon[ya])|oceněn[ýía]?',
        'call for|cfp|deadline|seeking|nominations|regist(?:er|ration)|sign-?ups?|invitation|save the date|remote participation',
        'join us|(?:meet|find|visit) us|see you|(?:going|heading|headed) to|what to (?:expect|watch)',
        'scheduled|upcoming|preparing for|ahead of|coming up|(?:starts|begins|opens) (?:today|tomorrow|this|next)|get ready|plans?(?= for | at |$)',
        String.raw`(?:at|for|during) the (?:next|coming) (?:IETF|meeting|hackathon)|during the \d{1,3}(?:st|nd|rd|th) IETF`,
        'cancel(?:s|l?ed)|postpone[sd]?',
        '(?:(?<!it )comes|moves) to|(?:arrives?|lands?) (?:at|in|on)|goes live|roll(?:s|ing) out|generally available|(?<!jury )(?:is|are) out(?! (?:of|in))|out now',
        'named (?:as |to |new |[a-z]{1,4} )?(?:chair|co-chair|director|fellow|head|lead|liaison|member|editor)s?|takes over|contributions (?:wanted|welcome)',
        'ersch(?:ienen|eint)|ist da(?=\\W{0,3}$)|Ausschreibung|Reisestipendi(?:um|en)|Stipendien',
        'est sorti|prend la tête|rejoint|bourses|asume|toma posesión|becas|assume (?:a|o|como)|bolsas|aprova(?:do)?|aprueban?',
        // "Ada Birk to chair the lamp group": but not "How to chair a group"
        sequence(
          String.raw`(?<!\b(?:how|learning|time|want|what|when) )to (?:co-?)?(?:lead|chair|head) (?:the |an? |new )?`,
          '(?:[a-z-]{1,20} ){0,3}(?:area|groups?|team|directorate|I[ER]TF|IAB|IESG|WG|RG)',
        ),
        'kündig(?:t|en)|ernennt|veröffentlicht|verabschiedet|gewählt|gründet|startet|lädt ein|abgesagt|verschoben',
        'standardisiert|übernimmt|wird Standard|wählt|kommt nach',
        // "Brief ist jetzt offizieller Standard", "est désormais une norme": but not "Was ist ein Standard?"
        sequence(
          either(
            'ist (?:(?:jetzt|nun|endlich|ab sofort) (?:ein )?|(?=offizielle))|est (?:désormais|maintenant|enfin) (?:une? )?',
            '(?:is nu (?:een )?|es (?:ya|ahora) (?:un )?|diventa (?:uno )?)',
          ),
          '(?:(?:offi[cz]i[a-zà-ÿ]{1,8}|neue[rs]?) )?(?:[a-z]{2,8}-)?(?:standard|standaard|norme|estándar|RFC)',
        ),
        'annon(?:ce|çons)|nommée?s?|nomme|publiée?|publie|lance|annulée?|reportée?|appel à|inscriptions?|devient|accueille(?:ra)?',
        'anunci(?:a|amos|an)|nombra(?:d[oa])?|publica(?:do)?|lanza|cancela(?:d[oa])?|aplaza(?:d[oa])?|será sede',
        'convocatoria|convoca|inscripci(?:ón|ones)|inscriç(?:ão|ões)|chamada|nomeia|lança|recebe|recibe',
      ],
      [
        '報告会|開催のお知らせ|開催決定|公開|お知らせ|募集|発行|中止|延期|任命|(?:RFC ?\\d{3,5}|標準|規格)[にと]な(?:りました|った)',
        '开放|宣布|成立|发布|通知|征集|取消|推迟|报名',
        '개최(?![된됐])|개막|열린다|공고|모집|발표|신청',
        ...ANNOUNCING_ABROAD,
      ],
    ),
  },
  {
    name: 'news in the title',
    where: TITLE,
    pattern:
      /\b(?:news|newsletter|bulletin|updates?|progress|milestone|nouvelles|novedades|novidades|neuigkeiten)\b/i,
  },
  {
    name: 'announcing in the opening',
    where: OPENING,
    pattern: anyOfWords(
      [
        sequence(
          '(?:happy|pleased|excited|proud|delighted|thrilled) to ',
          either('announce|share|report|be|host|welcome|support|sponsor|present|introduce|publish|release'),
        ),
        "ha(?:s|ve) announced|(?:today |jointly )announced|announced (?:today|that)|announces|(?:we are|we['’]re) announcing|we announce",
        String.raw`(?:today|yesterday),? (?:the )?[^.\n]{0,40}\b(?:published|approved|released|launched)`,
        '(?:is|are) now (?:an? )?(?:official |proposed )?(?:RFCs?|standards?)|has been (?:appointed|created|chartered|published|approved|named)',
        "(?:we|our (?:team|engineers|experts))(?:['’]ll| will) be (?:there|at|in|attending|present)|is holding",
        'will be (?:participating|running)|we will|we plan to|starting today',
        'are (?:seeking|inviting|looking for)|applications? (?:are|is) open|deadline|registration|sign up',
        'invited to (?:apply|attend|join|submit)|we invite|please (?:join|register|nominate)|(?:we )?congratulate',
        'wir freuen uns|sommes heureux|nos complace|temos o prazer',
      ],
      // what has been announced, and no talk that somebody gave
      ['日時[:：]|開催(?:いた)?します|ご案内|ことを(?:正式に)?発表し|고 (?:\\d{1,2}일 )?(?:밝혔|발표했)다'],
    ),
  },
  {
    name: 'a step just taken',
    where: OPENING,
    pattern: anyOfWords(
      [
        sequence(
          'ha(?:s|ve)(?: just| now| recently| officially| finally| formally)? (?:been )?',
          either(
            'published|standardi[sz]ed|approved|adopted|ratified|released|formed|chartered|created',
            'announced|submitted|posted|launched',
          ),
        ),
        'group has been proposed',
        sequence(
          '(?:was|were|been)(?: just| recently| formally| officially)? ',
          either(
            'approved|chartered|published|formed|released|ratified|created|announced|named|elected',
            're-?elected|selected|cancell?ed|postponed',
          ),
        ),
        'approved (?:the )?(?:formation|creation|publication)|be ratified|(?:is|are|was|were|been) awarded|will receive',
        '(?:formally|officially) (?:announced|approved|published|launched|created|appointed)',
        String.raw`(?:has|have|was|were|been) (?:presented with|honou?red (?:with|as|for (?:her|his|their))|recogni[sz]ed (?:with|for|as))|won the [^.\n]{0,60}(?:award|prize)`,
        String.raw`(?:has|have) received (?:the|an?) [^.\n]{0,60}(?:award|medal|prize)`,
        'recipients? of the|a reçu le prix|ha (?:recibido el|ricevuto il) premio|recebeu o prêmio',
        '(?:has|have) been adopted as|(?:is|are) (?:now )?(?:officially )?formali[sz]ed|only this week|cancell?ed|called off',
        "(?:starting|from) today(?!['’])",
        "we(?: have|['’]ve)?(?: just)? (?:posted|submitted|published|released)|just today|as of today",
        String.raw`(?:today|yesterday|this (?:week|month))\b,?[^.\n]{0,40}\b(?:published|approved|released|launched|submitted)`,
        '(?:published|approved|released|launched|submitted) (?:today|yesterday|this (?:week|month|morning))',
        '(?:IETF|IESG|IAB|RFC Editor) (?:has )?(?:just|now|recently) (?:published|approved|adopted|released|created)',
        '(?:RFC Editor|IESG) (?:has )?(?:published|approved)|^just (?:published|out|released)',
        String.raw`(?:wurde|ist|hat [^.\n]{3,80}) (?:veröffentlicht|gegründet|genehmigt|verabschiedet|gewählt|erschienen)`,
        "vien(?:t|nent) (?:de|d['’]être) (?:publi|approuv|cré|sort)(?:e?r|ir|ée?s?)",
        'acaba(?:n)? de (?:publicar|aprobar|crear|aprovar|ser)',
        '(?:a|ont) été (?:publi|approuv|cré|nomm|élu)ée?s?|(?:est|sont) (?:enfin )?(?:paru|sorti)e?s?|vien(?:t|nent) de paraître',
        'han? (?:aprobado|publicado|creado|elegido)|se ha (?:publicado|aprobado|creado)',
        'foi (?:publicad|aprovad|criad|eleit)[oa]',
      ],
      [
        '(?:発行|承認|公開|設立)されました|已(?:经)?(?:发布|获批|成立)|(?:승인|발표|제정)됐',
        ...JUST_TAKEN_ABROAD,
      ],
    ),
  },
  {
    name: 'an office filled',
    where: ['title', 'lead'],
    pattern: anyOfWords(
      [
        'newly (?:appointed|elected|selected|named)|(?:re-?)?(?:appointed|elected|selected|named|seated) (?:as|to the|chair|in their)',
        '(?:nominating committee|NomCom) (?:has )?(?:appointed|chose|chosen|named|picked|selected)',
        'the (?:new|incoming) (?:chair|president|director|leadership)|take[sn]? (?:office|over)|succeed(?:s|ing)|step(?:s|ping) down',
        '(?:neue[rns]?|erste[rn]?) (?:[a-z]{2,12}-)?(?:Chef(?:in)?|Vorsitzende[rn]?|Führungs[a-z]{3,9}|Präsident(?:in)?|Leiter(?:in)?)',
        either(
          String.raw`(?:zum|zur) (?:neuen )?Vorsitzenden|(?:wieder|neu )gewählt|löst [^.\n]{2,60} ab`,
          String.raw`Nachfolger(?:in)?|übernimmt [^.\n]{0,40}(?:Vorsitz|Leitung)`,
        ),
        'nouve(?:au|lle) (?:président|directeur|directrice)e?|succède à|(?:est|a été) (?:nommé|élu|désigné)e?',
        'nuev[oa] president[ea]|(?:fue|ha sido) (?:elegid|nombrad|designad)[oa]|nov[oa] presidente|(?:foi|é) (?:eleit|nomead|designad)[oa]',
      ],
      [
        '就任|選出され|(?:被|获|獲)任命|任命(?:为|為|了|さ|$)|当选|出任|當選|(?:선임|선출|임명)(?:됐|되|했|하였|돼|된|$)|취임|возглавил|новым председателем',
        ...OFFICE_ABROAD,
      ],
    ),
  },
  {
    name: 'a milestone',
    where: OPENING,
    pattern: /\b(?:milestone|first (?:major )?step|next steps?|culmination|roadmap)\b/i,
  },
  {
    name: 'dateline of a press release',
    where: OPENING,
    pattern: anyOfWords(
      [
        'for immediate release|(?:press|news|media) release|pressemitteilung',
        'communiqué de presse|(?:comunicado|nota) de (?:prensa|imprensa)',
      ],
      [
        'プレスリリース|新闻稿|新聞稿|보도자료|пресс-релиз',
        ...PRESS_ABROAD,
        // "Turku 28. května 2031 – ", "TURKU, Nov. 12 (Orchard News) -- "
        sequence(
          String.raw`^(?![^–—\n\d]{0,40}\b(?:agenda|call|dear|hi|interim|meeting|minutes|notes|session|workshop)\b)`,
          String.raw`[a-zà-ỿ][a-zà-ỿ .-]{2,30}[, ] ?\(?(?:\d{1,2}\.? [a-zà-ỿ]{3,12}\.?,? \d{4}|[a-zà-ỿ]{3,9}\.? \d{1,2},? \d{4})\)? ?[–—-]{1,2} `,
        ),
        String.raw`^[a-zà-ỿ][a-zà-ỿ .-]{2,30}, [a-zà-ỿ]{3,9}\.? \d{1,2} \([a-z ]{2,30}\) ?[–—-]`,
        // "Quito, 10 de marzo de 2031. ", "Rennes, le 10 mars 2031 – "
        String.raw`^[a-zà-ỿ][a-zà-ỿ .]{2,30}, (?:le \d{1,2}|\d{1,2} de) [a-zà-ỿ]{3,12} (?:de )?\d{4} ?[.–—-]{1,2} ?\S`,
        // "Paris, France – 28 March 2012"
        String.raw`^[a-zà-ỿ][a-zà-ỿ .]{2,30}, [a-zà-ỿ. ]{2,20}(?:, | ?[–—-]{1,2} ?)(?:[a-zà-ỿ]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-zà-ỿ]{3,9} \d{4})`,
      ],
    ),
  },
  {
    name: 'to come',
    where: OPENING,
    pattern: anyOfWords(
      [
        'starting (?:next|on|from|in(?! \\d{4}))|next (?:week|month|year)|is (?:planned|scheduled) (?:for|to)',
        'will (?:be held|hold|take place|meet|gather|host|convene|start|begin|explore|cover|run from)|meeting,? to be held',
        '(?:starts?|begins?|opens|kicks off) (?:today|tomorrow|next|this (?:week|weekend|afternoon))|(?:are|is) (?:coming together|being held)',
        AT_ITS_HOUR,
        'get ready|subject to change|no later than|will be accepted|this page (?:provides|gives|contains)',
        String.raw`findet [^\n]{3,60} statt|wird [^\n]{3,60} stattfinden|trifft sich|bevorstehende[nrs]?`,
        'se réunira|aura lieu|se tiendra|débutera|organisera|se déroulera|accueillera',
        'se reunirá|se celebrará|tendrá lugar|acontecerá|será realizad[ao]|est(?:á|án|ão) (?:programad|previst)[oa]s?',
      ],
      [
        ...COMING_ABROAD,
        '開催(?:いた)?します|開催され(?:ます|る予定)|将于|即将举行|열린다|열릴|개최(?:한다|될|할)|계속된다|예정',
      ],
    ),
  },
  {
    // of a day that has not begun, whichever of the meeting it is
    name: 'sessions at their hours',
    where: OPENING,
    pattern: anyOf(AT_ITS_HOUR),
  },
  {
    name: 'a meeting planned',
    where: TEXT,
    pattern: anyOfWords([
      "(?:we|I)(?:['’](?:re|m)| are| am) (?:planning|going) to (?:have|hold|run|host|organi[sz]e|meet)",
      '(?:we|they) (?:plan|intend|propose|hope) to (?:have|hold|run|host|organi[sz]e|meet)',
      'will be (?:holding|hosting|organi[sz]ing)',
      '(?:slides|materials|recordings?|agenda|details) will be (?:available|posted|published|sent)',
      '(?:this |the )?(?:side ?meeting|BoF|session|workshop) (?:aims|will (?:be|discuss|focus|look|take)|is (?:planned|scheduled|intended))',
      'wir planen|nous (?:prévoyons|organisons|organiserons)',
      'planeamos|organizaremos|vamos a (?:celebrar|organizar)',
    ]),
  },
  {
    name: 'when and where, to come',
    where: ['lead', 'heading'],
    pattern:
      /^(?:when|date|where|location|venue|wann|wo|quand|où|cuándo|dónde|quando|onde)\s?:|日時\s?[:：]|会場\s?[:：]/im,
  },
  {
    name: 'how to join',
    where: TEXT,
    pattern: anyOfWith(
      'im',
      sequence(
        String.raw`^\W{0,6}`,
        either(
          '(?:remote|online|zoom|webex|meetecho|teams|conference) (?:meeting )?(?:link|access|details|info(?:rmation)?|participation)',
          'dial-?in|join(?:ing)? (?:link|info(?:rmation)?|details)|remote participation',
        ),
        String.raw`\b\s?:?`,
      ),
      String.raw`\bjoin (?:us )?(?:remotely|online|via (?:webex|zoom|meetecho))\b`,
    ),
  },
  {
    name: 'asking to take part',
    where: TEXT,
    pattern: anyOfWords(
      [
        'join (?:us|the|our|in)|come (?:to our|by|along|and (?:join|see|talk|find|say))|drop by|take part in',
        'get involved|sign up|please subscribe|RSVP|stay tuned|mark your calendar|free to (?:attend|participate|join)|open to (?:everyone|anyone)',
        'regist(?:er|ration) (?:as|for|here|now|by|is (?:open|required|available))|nominations? (?:for|window|period|will|are)|keep up to date',
        'see you (?:there|in|at)|looking forward to (?:seeing|meeting)',
        '(?:feedback|comments|contributions|reviews?) (?:is|are|would be) (?:most |very |always |greatly )?(?:welcome|appreciated)',
        'rejoignez|participez|únete|participa en|machen Sie mit',
      ],
      ['お待ちしております|ご参加ください|欢迎参加'],
    ),
  },
  {
    name: 'plans as headings',
    where: ['heading'],
    pattern: anyOf(
      sequence(
        String.raw`^\W{0,4}`,
        either(
          '(?:our |project |hackathon )?(?:goals?|plans?|objectives?|champions?)',
          'what we (?:plan|want|hope|intend) to .{1,40}',
          'how to (?:join|take part|participate|register)|who should (?:attend|join|come)',
          'practical information|infos? pratiques?|cómo participar|anmeldung',
        ),
        String.raw`\s?[:：]?$`,
      ),
    ),
  },
  {
    name: 'a group proposed',
    where: TEXT,
    pattern: anyOfWords([
      String.raw`proposed (?:new )?(?:\w{1,40} )?(?:activity|working group|research group|WG|RG|BoF)`,
      'propos(?:es|ing) (?:a|the) (?:new )?(?:working|research) group|currently being proposed',
      'BoF (?:proponents|request|chairs)|purpose of (?:the|this) BoF|(?:WG|working group)[- ]forming',
      '(?:draft|proposed) charter|newly (?:formed|chartered)|chartered since',
    ]),
  },
] as const satisfies readonly GenreCue[]
