import { describe, expect, it } from 'vitest'
import { groupMentions, namedGroups } from '../../../../../lib/extract/find/groups/index.ts'
import type { Metadata } from '../../../../../lib/extract/types.ts'
import { heading, readingOf, type Written } from '../../reading.ts'

const groupsOf = (blocks: Written[], metadata: Partial<Metadata> = {}) =>
  namedGroups(groupMentions(readingOf(blocks, metadata))).sort()

describe('the group that a document is announced of', () => {
  const product = 'This document is the product of the Tree Fruit Investigation Working Group.'
  it('is told by the name of the draft', () => {
    expect(groupsOf(['The IESG has approved draft-ietf-sipping-pears-12.txt.', product])).toEqual(['sipping'])
    expect(groupsOf(['The IESG has approved draft-birk-pears-12.txt.', product])).toEqual([])
    expect(groupsOf(['See draft-ietf-sipping-pears and draft-ietf-simple-figs.', product])).toEqual([])
    expect(groupsOf(['See draft-ietf-sipping-pears-12.txt.'])).toEqual([])
  })
})

describe('an acronym in brackets in a title', () => {
  it.each([
    ['Tree Fruit Operations (DNSOP) minutes', ['dnsop']],
    ['Tree Fruit Operations (DNSOP)', ['dnsop']],
    ['WG cose: pears', ['cose']],
    ['WG Review: Lamp Exchange (lampx)', ['lampx']],
    ['Pear Growing (pear) WG Virtual Meeting: 2031-09-12', ['pear']],
    ['Review: Lamp Exchange (lampx)', []],
    ['MPLS Open DT meeting 2031-05-04', ['mpls']],
    ['DINRG (Decentralized Internet Research) virtual interim', ['dinrg']],
    ['acme - IETF 142', ['acme']],
    ['Orchards at their core - pears and IETF 142', []],
    ["Protocol Action: 'The Pear Signalling Protocol (SIP) Ripeness Header' to Proposed Standard", []],
  ])('is a group where nothing more is named: %s', (title, groups) => {
    expect(groupsOf(['Pears.'], { title })).toEqual(groups)
  })
})

it('a group is also named by its acronym and kind in one word', () => {
  expect(groupsOf(['Pears were shown in HRPCRG and in TLSWG.'])).toEqual(['hrpc', 'tls'])
  expect(groupsOf(['Pears were shown in PEARRG, at MORG and in a brg.'])).toEqual([])
})

describe('a BoF that no list knows', () => {
  const called = (title: string, ...names: string[]) =>
    groupsOf(
      names.flatMap((name) => [heading(name), 'It may become a group.']),
      { title },
    )
  it('is what headings of a page about BoFs are called in short', () => {
    const names = ['Pear Exchange over Rivers (pexor)', 'Open Fruit Labels (ofrula)', 'Registering Figs']
    expect(called('BoFs at IETF 142', ...names)).toEqual(['ofrula', 'pexor'])
    expect(called('Birds of a Feather in Bath', 'Pear Exchange over Rivers (pexor)')).toEqual(['pexor'])
    expect(called('Pears at IETF 142', ...names)).toEqual([])
    expect(called('The Pear BoF', 'Pear Exchange over Rivers (pexor)')).toEqual([])
  })
  it.each([
    'Monday Afternoon Session (cancelled)',
    'Internet Engineering Task Force (IETF)',
    'How to propose one (and why)',
    'Pear Growers Association (chairs)',
    'Questions (open)',
    'Birds of a Feather (BoF)',
    'Frequently Asked Questions (FAQ)',
    'Area Directors (ADs)',
    'Where It Will Be Held (Bath)',
    'Central European Time (CET)',
    'Large Language Models (LLMs)',
  ])('is no other word in brackets: %s', (name) => {
    expect(called('BoFs at IETF 142', name)).toEqual([])
  })
})

it('knows the area group by the name of its list, and no placeholder of a template', () => {
  expect(groupsOf(['Pears belong to int-area.', 'See int-area@ietf.org.'])).toEqual(['intarea'])
  expect(groupsOf(['https://datatracker.ietf.org/wg/xxx/charter/'])).toEqual([])
})

it('knows ASAP for a word, unless more tells that it is the group', () => {
  expect(groupsOf(['Comments ASAP, please!'])).toEqual([])
  expect(groupsOf(['The ASAP working group met.'])).toEqual(['asap'])
})

it('takes a heading of groups alone for them, beside others of its kind', () => {
  const report = [heading('DNSOP'), 'Pears were shown.', heading('TLS and MLS'), 'More of them.']
  expect(groupsOf(report, { title: 'IETF 99' })).toEqual(['dnsop', 'mls', 'tls'])
  expect(groupsOf([heading('TLS and MLS'), 'Both are protocols.'], { title: 'On keys' })).toEqual([])
})

describe('groups in text', () => {
  it.each<[string, string[]]>([
    ['The DNSOP and 6man sessions ran late.', ['6man', 'dnsop']],
    ['Both JOSE and LISP co-chairs like pears.', ['jose', 'lisp']],
    ['It goes to WG LC in TLS next week.', ['tls']],
    ['Each L3VPN has a service model.', []],
    ['My IETF 118 trip report', []],
    ['The list has an ACE profile and the RATS architecture.', []],
    ['It was presented in ACE, and CORE will follow.', ['ace', 'core']],
    ['The TLS WG and the MLS working group agreed.', ['mls', 'tls']],
    ['The QUIC, TLS and MLS working groups agreed.', ['mls', 'quic', 'tls']],
    ['Several working groups (QUIC, TLS) agreed.', ['quic', 'tls']],
    ['Ask the dispatch chairs.', ['dispatch']],
    ['tls-chairs will post it; a DNSOP-related draft', ['dnsop', 'tls']],
    ['The HTTP Working Group met, then the Privacy Preserving Measurement WG.', ['httpbis', 'ppm']],
    ['There were sessions on Privacy Pass and Messaging Layer Security.', ['mls', 'privacypass']],
    ['We spoke about QUIC at IETF 115.', ['quic']],
    ['My day had two groups: Mobility for IPv4 and Routing Area Open Meeting.', ['mip4', 'rtgarea']],
    ['DNS-SD is looking for volunteers; ask Ada.', ['dnssd']],
    ['The Source Packet Routing in Networking WG met.', ['spring']],
    ['Some of the DNS WG sessions were full.', []],
    ['The charter is at https://github.com/orchard/ietf-wg-rpp-charter.', ['rpp']],
    ['Write to quic@ietf.org or oauth-chairs@ietf.org.', ['oauth', 'quic']],
    ['A new EXMPL WG was chartered.', ['exmpl']],
    ['Status: NOT WG Forming, or NON WG forming', []],
    ['The ADD_ADDR attack is solved in the ADD WG.', ['add']],
    ['An attack by ADD_ADDR, and another with TLS_SESSION', []],
    ['The OAuth design team met; the core design team of the orchard did not.', ['oauth']],
    ['A lamp is now a MUST WG by WG, and the evening was plain WG fun.', []],
    ['6man dmm homenet NTP tls', ['6man', 'dmm', 'homenet', 'ntp', 'tls']],
    ['Conflicts of the WG chairs: dmm homenet ntp harbour tls', ['dmm', 'homenet', 'ntp', 'tls']],
    ['Conflicts: the core of it is that we add, settle and drill the lamps', []],
    ['TLS, QUIC, NTP and DNS are protocols.', []],
    ['Counting the Dots at IETF 71, with a talk on DOTS at IETF 71', ['dots']],
    ['The Pear Exchange and Arboriculture Research Group met.', []],
    [
      'A report of the Ripe Orchards of Lamps and Lanterns WG; then the Concise Orchard Description WG',
      ['roll'],
    ],
    ['SEND met once more; the SEND working group is closed.', ['send']],
    ['A session is planned: lake ("Lightweight Authenticated Key Exchange").', ['lake']],
    ['I sat in on the DELEG session as a listener.', ['deleg']],
    ['It rained. In the SCITT session Ada said that it is ready.', ['scitt']],
    ['Keys are kept for as long as the TLS session lives.', []],
    ['We asked on behalf of PIM and Opsec.', ['opsec', 'pim']],
    ['Pears are scheduled for Thursday in PIM, on Monday in DOTS.', ['dots', 'pim']],
    ['To talk to: v6ops, tsvwg, quic, tls and dnsop.', ['dnsop', 'quic', 'tls', 'tsvwg', 'v6ops']],
    ['Overlap: MAILMAINT, DMARC, OAUTH', ['dmarc', 'mailmaint', 'oauth']],
    ['A heads-up on the WGLC of DOTS, and that it was presented in PIM.', ['dots', 'pim']],
    ['SEC: Hidden Pear Keys (HPKE) was chartered in May.', ['hpke']],
    ['OPS: Settling Pears (TIGRESS) (charter).', ['tigress']],
    ['Die Arbeitsgruppe QUIC tagte.', ['quic']],
    ['Die erste Sitzung der Quic-Arbeitsgruppe war kurz.', ['quic']],
    ['Au groupe de travail de QUIC, rien de neuf.', ['quic']],
    ['Le groupe QUIC attend.', ['quic']],
    ['Le groupe parle de QUIC.', []],
    ['Le groupe core mange des poires.', []],
    ['Le groupe CORE mange.', ['core']],
    ['Grupa quic spotkała się w środę.', ['quic']],
    ['배는 IETF QUIC 워킹그룹에서 자란다.', ['quic']],
    ['El grupo de trabajo TLS se reunió.', ['tls']],
    ['O grupo de trabalho TLS reuniu-se.', ['tls']],
    ['TLS WGにおいて議論された。QUICワーキンググループも。', ['quic', 'tls']],
    ['QUIC工作组讨论了', ['quic']],
    ['IDN工作小組討論了梨', ['idn']],
    ['TLS工作組則決定休會', ['tls']],
    ['TLS 워킹 그룹은 배를 골랐다.', ['tls']],
    ['NGTrans(Next Generation Transition) 워킹그룹에서', ['ngtrans']],
    ['IDN（国际化域名）工作组', ['idn']],
    ['TLS（梨传输）和工作', []],
    ['Les groupes TLS, QUIC et MLS se sont réunis.', ['mls', 'quic', 'tls']],
  ])('%s', (text, groups) => {
    expect(groupsOf([text])).toEqual(groups)
  })

  it.each([
    'QUIC runs over UDP and uses TLS 1.3; HTTP/3 runs over QUIC.',
    'draft-ietf-quic-apples and draft-birk-opsawg-pears are expired.',
    'Please add the core idea to the happy path; we wish to grow.',
    'ADD YOUR NAME BELOW',
    'Neighbours are found by SEND, numbers by ENUM, and NETCONF or I2RS sets them up over TRILL.',
    'Please send agenda items. The PEARS WG draft is out. PEARS @ IETF102 WG summary',
    'Transports (TLS, QUIC, DTLS) and mail (SMTP, IMAP) are out of scope.',
    'ACEs and WITs',
    'Offen steht die Gruppe natürlich jedem, der Birnen mag.',
    'Mails are signed with S/MIME.',
    'It may be adopted as an informational/BCP WG item.',
    'The Ripe Fruit PKI Working Group and the W3C WG met.',
    'The Messaging Layer Security (MLS) protocol has groups.',
    'user=40example.com@dmarc.ietf.org wrote',
    'The NomCom chair, Ada Birk, reported. NomCom asks for names of growers.',
  ])('no group: %s', (text) => {
    expect(groupsOf([text])).toEqual([])
  })
})

it('knows a group whose name begins with a letter and a slash, and one behind such a letter', () => {
  expect(groupsOf(['The S/MIME working group met.'])).toEqual(['smime'])
  expect(groupsOf(['The D/QUIC working group met.'])).toEqual(['quic'])
})

it('knows the group by whose name the log of its chat is filed', () => {
  expect(groupsOf(['Hello.'], { url: 'https://www.ietf.org/jabber/logs/shim6/2031-05-04.html' })).toEqual([
    'shim6',
  ])
})

it.each([
  'De werkgroep QUIC kwam bijeen.',
  'Grupa robocza QUIC przyjęła tekst.',
  'Pracovní skupina QUIC přijala text.',
  'Arbetsgruppen QUIC antog texten.',
  'Il gruppo di lavoro QUIC ha deciso.',
  'Рабочая группа QUIC приняла текст.',
])('knows a group by what it is called in further languages: %s', (text) => {
  expect(groupsOf([text])).toEqual(['quic'])
})

describe('a word in capitals that is no group', () => {
  it.each<[string, string[]]>([
    ['The orchard lists discussions in JSON format.', []],
    ['The answers are presented in JSON.', []],
    ['The draft was presented in CBOR and discussed in TLS.', ['tls']],
    ['Please ADD your pears to the list.', []],
    ['ADD a pear to the basket.', []],
    ['It lets one choose to ADD a pear.', []],
    ['The ADD command takes two pears.', []],
    ['Pears first. ADD the figs later.', []],
    ['Open RAW sockets, or read RAW data.', []],
    ['The CORE network and its CORE routers are ripe.', []],
    ['In ADD the pears were discussed, and CORE took them.', ['add', 'core']],
    ['The CORE chairs asked GROW to review it.', ['core', 'grow']],
    ['Will ADD adopt it?', ['add']],
    ['Can CORE take it?', ['core']],
    ['You must ADD pears.', []],
  ])('%s', (text, groups) => {
    expect(groupsOf([text])).toEqual(groups)
  })
})

describe('groups by structure', () => {
  it('reads titles and headings', () => {
    expect(groupsOf([heading('Messaging Layer Security (mls)')])).toEqual(['mls'])
    expect(groupsOf(['Text.'], { title: '[pim] Last call' })).toEqual(['pim'])
    expect(groupsOf(['Text.'], { title: 'CoRE virtual interim' })).toEqual(['core'])
    expect(groupsOf(['Text.'], { title: 'NASR Side Meeting in Lagos' })).toEqual(['nasr'])
    expect(groupsOf(['Text.'], { url: 'https://t2trg.pear.example/2031-lagos/' })).toEqual(['t2trg'])
    expect(groupsOf(['Text.'], { url: 'https://github.com/sidrops/lagos-notes/blob/main/a.md' })).toEqual([
      'sidrops',
    ])
  })

  it('takes a table of groups for what it is, and a single heading not', () => {
    const sections = (...names: string[]) => names.flatMap((name) => [heading(name), 'It met.'])
    expect(groupsOf(sections('TLS', 'QUIC Summary', 'DNS-SD'))).toEqual(['dnssd', 'quic', 'tls'])
    expect(groupsOf(sections('TLS', 'QUIC'))).toEqual([])
    expect(groupsOf(sections('TLS', 'QUIC', 'COIN'))).toEqual(['coinrg', 'quic', 'tls'])
    expect(groupsOf(sections('TLS', 'QUIC', 'Coin'))).toEqual([])
  })

  it('takes words in bold for the heads of their paragraphs', () => {
    const page = (...texts: string[]) => {
      const { page } = readingOf(texts)
      const blocks = page.blocks.map((block) => {
        const end = block.start + page.text.slice(block.start).indexOf(' ')
        return { ...block, emphases: [{ start: block.start, end, kind: 'strong' as const }] }
      })
      return namedGroups(groupMentions({ page: { ...page, blocks }, sentences: [] })).sort()
    }
    expect(page('tls Our draft is ripe.', 'quic Nothing new.', 'jmap It met.')).toEqual([
      'jmap',
      'quic',
      'tls',
    ])
    expect(page('TLS. Our draft is ripe.', 'QUIC. Nothing new.', 'JMAP. It met.')).toEqual([
      'jmap',
      'quic',
      'tls',
    ])
    expect(page('tls Our draft is ripe.')).toEqual([])
    expect(page('Core. Cut it.', 'Simple. It is.', 'Add. More of it.')).toEqual([])
  })

  it.each<[string, string[]]>([
    ['https://datatracker.ietf.org/doc/minutes-119-tls/', ['tls']],
    ['https://datatracker.ietf.org/meeting/119/materials/minutes-119-tls-00.txt', ['tls']],
    ['https://notes.ietf.org/notes-ietf-119-quic', ['quic']],
    ['https://datatracker.ietf.org/doc/minutes-interim-2023-core-17/', ['core']],
    ['https://github.com/quicwg/wg-materials/blob/main/minutes.md', ['quic']],
    ['https://github.com/ietf-wg-acme/notes', ['acme']],
    ['https://wiki.ietf.org/group/suit/plans', ['suit']],
    ['https://mailarchive.ietf.org/arch/msg/oauth/abcdef', ['oauth']],
    ['https://lists.example/list/quic@ietf.org/thread/A', ['quic']],
    ['https://blog.example/quic/tls', []],
  ])('the address %s', (url, groups) => {
    expect(groupsOf(['Text.'], { url })).toEqual(groups)
  })

  it('takes a link for a naming only where its words say so', () => {
    const href = 'https://datatracker.ietf.org/wg/teep/about/'
    expect(groupsOf([{ text: 'TEEP', links: [href] }])).toEqual(['teep'])
    expect(groupsOf([{ text: 'its working group', links: [href] }])).toEqual(['teep'])
    expect(groupsOf([{ text: 'clever', links: [href] }])).toEqual([])
    expect(groupsOf([`see ${href}`])).toEqual(['teep'])
  })
})
