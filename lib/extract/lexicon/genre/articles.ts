/** Signs of a post that explains or argues: a protocol, a document, an opinion. */
import { anyOfWith, anyOfWords, either, sequence } from '../../patterns/alternatives.ts'
import { type GenreCue, OPENING, TEXT, TITLE } from './cue.ts'

export const ARTICLES = [
  {
    name: 'explaining in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        String.raw`how(?! (?:the|our|my|an?) (?:\w{1,40} ){0,5}went)|why|what(?:['’]s| is)|when (?:is|are|does|do)`,
        'introduction|understanding|explained|explainer|guide|primer|tutorial|deep dive|inside|lessons',
        'myths?|critique|rebuttal|response to|the case (?:for|against)|considered harmful|the problem with',
        'the (?:history|story|future) of|years? (?:on|later)|versus|vs|opinion|interview',
        'socializing|status|what (?:[a-z]{2,20} ){1,3}(?:must|need to|should) know',
        // of a person
        '(?<![a-z] )profile(?=:)|profiled|portrait|spotlight|in memoriam|remembering|obituary|a tribute|nachruf|hommage à|homenaje a',
        String.raw`meet (?:the (?!IETF)|our |one of )(?:\w{1,40} ){0,2}(?:chairs?|authors?|engineers?|editors?|people|directors?)`,
        String.raw`einführung|warum|wie(?! (?:es )?war\W{0,3}$)|wann|was (?:ist|sind|bedeutet)`,
        "qu['’]est-ce|pourquoi|comment",
        String.raw`introducción|por qué|qué es|cómo(?! (?:nos )?fue\W{0,3}$)|como(?! foi\W{0,3}$)|o que é`,
      ],
      [
        '(?<!こ)とは|について|[いきしちにみりぎびえけせてねべめれ]方(?![々向式法針面])|コラム|社説|칼럼|사설|열린마당|专栏|專欄|入門|歩き方|介绍|介紹|解读|解讀|现状|現狀|浅谈|(?<!会议|會議|大会|报告会)(?:概述|简介)|是什么|소개|(?<!(?:회의|참석).{0,10})동향',
      ],
    ),
  },
  {
    name: 'an anniversary in the title',
    where: TITLE,
    pattern: anyOfWords(
      [
        'anniversar(?:y|ies)|birthday|jubilee',
        sequence(
          either(String.raw`\d{1,3}`, 'ten|twenty|twenty-five|thirty|thirty-five|forty|fifty'),
          ' years (?:ago|of|old|later|since)',
        ),
        String.raw`\d{1,3} (?:años|ans|Jahre|anni|anos|jaar|lat|let(?! (?:it|me|the|us|them)\b)|år|év|yıl)`,
        String.raw`(?:is|turns?|turned) (?:\d{2}|ten|twenty|thirty|forty|fifty)`,
        String.raw`celebrat(?:es|ing) (?:its |our |the )?(?:\d{1,3}(?:st|nd|rd|th)?|first|ten|twenty|thirty|forty|fifty)`,
        'Geburtstag|Jubiläum|wird \\d{2}|anniversaire|aniversario|aniversário|fyller \\d{2}',
      ],
      ['周年|주년| лет(?![а-яё])'],
    ),
  },
  {
    name: 'an interview',
    where: [...TITLE, ...OPENING],
    pattern: anyOfWords(
      [
        'interview(?:ed|s|ing)? (?:with|by)|interview:|in conversation with|Q ?(?:&|and) ?A with|sat down with',
        '(?:I|we|blog|journal|magazine)(?: recently| just)? (?:spoke|talked|chatted|caught up) (?:to|with)',
        'im (?:Gespräch|Interview)|entretien avec|entrevista (?:a|com|con)|interview met|intervista (?:a|con)|rozhovor s|wywiad z',
        'intervju med|interjú|röportaj|interview mit',
      ],
      ['^(?:a )?conversation with|インタビュー|专访|采访|访谈|訪談|專訪|採訪|인터뷰|интервью'],
    ),
  },
  {
    name: 'an edited conversation',
    where: TEXT,
    pattern:
      /\b(?:edited|abridged|condensed) (?:version|transcript|excerpts?) of (?:our|that|the|this) (?:conversation|discussion|interview)\b/i,
  },
  {
    name: 'an RFC as the subject',
    where: TITLE,
    pattern: /^(?:the )?RFC ?\d{3,5}(?: ?[:–—(-]| explained| in )/i,
  },
  {
    name: 'the post says what it explains',
    where: OPENING,
    pattern: anyOfWords(
      [
        'in this (?:post|article|blog|series|chapter|episode|talk)',
        'this (?:post|article|talk|presentation|series) (?:explains|describes|looks|covers|is about|answers)',
        "let['’]s (?:look|take|dive|start|see)",
        'in diesem (?:Artikel|Beitrag)|dans cet article|en este (?:artículo|post)|neste (?:post|artigo)',
      ],
      ['この記事|本文将|今回は'],
    ),
  },
  {
    name: 'says what something is',
    where: OPENING,
    pattern: anyOfWords(
      [
        sequence(
          String.raw`is an? (?:[\w-]{1,40} ){0,2}`,
          either(
            'protocol|standard|mechanism|technology|extension|format|organi[sz]ation|framework|method',
            'alternative',
          ),
        ),
        'stands for|short for|defined in (?:IETF )?(?:draft )?RFC|steht für|significa|signifie',
        'es una? (?:protocolo|organización|estándar|norma)|é uma? (?:protocolo|organização|padrão|tecnologia)',
        'est une? (?:protocole|organisation|norme)',
      ],
      ['(?<!こ)とは、|是一(?:个|种)'],
    ),
  },
  { name: 'abstract of a talk', where: ['heading'], pattern: /^(?:abstract|biography|bio)\s*:?$/i },
  {
    name: 'a writer speaks',
    where: OPENING,
    pattern: anyOfWith(
      '',
      String.raw`\bI(?:['’](?:m|ve|ll))?\b(?![+&/])|\bmy\b|\bich\b|\bmich\b|\byo\b`,
      // "je" alone is also Czech and Dutch
      String.raw`\b[Jj]e (?:suis|n[e’']|m[e’']|vous|v(?:ais|eux)|p(?:eux|ense)|crois|dois|fus)\b|\b[Jj]['’]ai\b`,
      String.raw`(?<!\b(?:a|as|ai|ont|avons|avez) )\beu\b`,
    ),
  },
] as const satisfies readonly GenreCue[]
