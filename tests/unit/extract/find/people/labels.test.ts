import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('labels that are people', () => {
  it.each([
    ['a full name', 'Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a semicolon', 'Orla Fennimore; We should ship.', 'Orla Fennimore'],
    ['a dash', 'Orla Fennimore - We should ship.', 'Orla Fennimore'],
    ['square brackets', '[Orla Fennimore] We should ship.', 'Orla Fennimore'],
    ['angle brackets', '<Orla Fennimore> We should ship.', 'Orla Fennimore'],
    ['a title', 'Dr. Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['an affiliation in brackets', 'Orla Fennimore (Tidewater): We should ship.', 'Orla Fennimore'],
    ['an affiliation after a slash', 'Orla Fennimore/Google: We should ship.', 'Orla Fennimore'],
    ['a hat', 'Orla Fennimore w/ chair hat: We should ship.', 'Orla Fennimore'],
    ['speaking for herself', 'Orla Fennimore (as individual): We should ship.', 'Orla Fennimore'],
    ['what a conference client adds', 'Orla Fennimore_web_318: We should ship.', 'Orla Fennimore'],
    ['an initial that answers begin with', 'A. Fennimore: We should ship.', 'A. Fennimore'],
    ['a verb in the label', 'Orla Fennimore asks: should we ship?', 'Orla Fennimore'],
    ['a name alone after the mark of a question', 'Q: Orla Fennimore\n\nShould we ship?', 'Orla Fennimore'],
    ['a label after the mark of a question', 'Q: Orla Fennimore: should we ship?', 'Orla Fennimore'],
    ['an arrow', 'Orla Fennimore -> We should ship.', 'Orla Fennimore'],
    ['a label all in brackets', '(Orla Fennimore:)\n\nShould we ship?', 'Orla Fennimore'],
    ['somebody’s summary', 'Orla’s summary: we should ship.', 'Orla'],
    ['a verb after where it was said', 'Orla mentioned in the chat: we should ship.', 'Orla'],
    ['a presenter', 'Orla Fennimore Presenting: We should ship.', 'Orla Fennimore'],
    ['a queue number', '3. Orla Fennimore: We should ship.', 'Orla Fennimore'],
    ['a question mark of speech', 'Q (Orla Fennimore, remotely): Should we ship?', 'Orla Fennimore'],
    ['the person a question is from', 'Question from Orla Fennimore: should we ship?', 'Orla Fennimore'],
    ['a first name alone', 'Magnus: We should ship.', 'Magnus'],
    ['a rare first name', 'Quillon: We should ship.', 'Quillon'],
    ['initials', 'QZF: We should ship it all.', 'QZF'],
    ['a given name and an initial, small', 'orla f: We should ship it all.', 'orla f'],
    ['two words before an angle', 'Orla Fennimore> Should we ship it?', 'Orla Fennimore'],
    ['a label after the mark of a discussion', 'D: Orla Fennimore: should we ship?', 'Orla Fennimore'],
    ['a handle', 'ofenn: We should ship it all.\n- ofenn: And soon, I think.', 'ofenn'],
    [
      'a handle at a host',
      'ofenn@chat.example/phone: We should ship it all.\n- ofenn: And soon, I think.',
      'ofenn',
    ],
    ['particles', 'Joris van der Heuvelink: We should ship.', 'Joris van der Heuvelink'],
    ['an apostrophe', "Aoife O'Brannigan: We should ship.", "Aoife O'Brannigan"],
    ['a hyphen', 'Anne-Lise Courvoisier: We should ship.', 'Anne-Lise Courvoisier'],
    ['an initial between', 'Orla Q. Fennimore: We should ship.', 'Orla Q. Fennimore'],
    ['capitals inside', 'Orla StClare: We should ship.', 'Orla StClare'],
    ['other letters', 'Łukasz Świętoń: We should ship.', 'Łukasz Świętoń'],
    ['a name that is a word', 'Will Rich: We should ship.', 'Will Rich'],
    [
      'a person whose words another reads out',
      'Joris (relaying Orla Fennimore): Should we?',
      'Orla Fennimore',
    ],
    ['the same from the chat', 'Joris (reporting Orla Fennimore on the chat): Should we?', 'Orla Fennimore'],
    ['the same, short', 'Joris Heuvelink (for Orla Fennimore): Should we?', 'Orla Fennimore'],
    ['where it was said, before', 'From the chat, Orla Fennimore: Should we?', 'Orla Fennimore'],
    ['where it was said, as a label', 'Jabber: Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['where it was said, after', 'Orla Fennimore on the chat: Should we ship?', 'Orla Fennimore'],
    ['an angle after a handle', 'QZF> Should we ship it?\n- QZF> Or not at all?', 'QZF'],
    ['an office before', 'AD Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['an office behind', 'Orla AD: Should we ship?', 'Orla'],
    ['an office behind a comma', 'Orla Fennimore, LAMPS chair: Should we ship?', 'Orla Fennimore'],
    ['an office with brackets', 'Chair (Orla Fennimore): Should we ship?', 'Orla Fennimore'],
    [
      'a word of speech and a dash',
      'Comments/observations - Orla Fennimore: Should we ship?',
      'Orla Fennimore',
    ],
    ['an office and a dash', 'Chair - Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['a report on a group', 'TSVWG (Orla)- Met twice and closed the last issues.', 'Orla'],
    ['a comma before the bracket', 'Orla Fennimore, (Tidewater): Should we ship?', 'Orla Fennimore'],
    ['a month that is a given name', 'Jun Fennimore: Should we ship?', 'Jun Fennimore'],
    ['a full stop as a bullet', '. Orla Fennimore: Should we ship?', 'Orla Fennimore'],
    ['a family name before an initial', 'Fennimore, K Orla: Should we ship?', 'K Orla Fennimore'],
    ['Chinese letters', '林晓雨: We should ship.', '林晓雨'],
  ])('reads %s', (_, line, name) => {
    expect(speakersOf(`${MINUTES}- ${line}`)).toContain(name)
  })

  it.each([
    ['Orla Fennimore on lantern keys: two in favour of it, and six against.', ['Orla Fennimore']],
    ['Orla Fennimore, concerning the keys: it is nice to have them.', ['Orla Fennimore']],
    [
      'Orla Fennimore on lantern keys: nobody in favour. The draft is taken to the list. Joris Heuvelink on frames at sea: six in favour.',
      ['Orla Fennimore', 'Joris Heuvelink'],
    ],
    ['Ben F: To echo what was said, the room has the right keys.', ['Ben F']],
    ['Update on lantern keys: two in favour of it.', []],
    ['Lantern Charter on Keys: two in favour of it.', []],
    ['Next steps for keys. Keys on the quay: two in favour of it.', []],
    [
      'Orla Fennimore asked about the keys on slide 6: Joris Heuvelink wants two.',
      ['Orla Fennimore', 'Joris Heuvelink'],
    ],
  ])('may say what they are about: %s', (line, names) => {
    expect(speakersOf(`${MINUTES}\n${line}`).slice(2)).toEqual(names)
  })

  it('takes what was agreed for nobody, however often', () => {
    const agreed = 'Agreed: Piet will test the lamps.\n\nAgreed: we are going with the second wick.'
    expect(speakersOf(`${MINUTES}\n\n${agreed}\n\nAgreed: no lamp is lit by day.`)).not.toContain('Agreed')
  })

  it('reads several people before one remark', () => {
    expect(speakersOf(`${MINUTES}- Orla Fennimore, Joris Heuvelink: Same here.`)).toEqual(
      expect.arrayContaining(['Orla Fennimore', 'Joris Heuvelink']),
    )
  })

  it('takes two words behind a dash for where somebody is from', () => {
    const source = `${MINUTES}Orla Fennimore - Harbour Commons: It is long.\n\nOrla: It is short.`
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland', 'Orla Fennimore'])
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual(['Harbour Commons'])
  })

  it('keeps the affiliation and the role that a label gives', () => {
    const source = `${MINUTES}- Orla Fennimore (Tidewater Labs): Yes, that works.\n- Mara (chair hat): Please wrap up now.`
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({ affiliations: ['Tidewater Labs'], roles: [] })
    expect(qualitiesOf(source, 'Mara Tolland')).toEqual({ affiliations: [], roles: ['chair'] })
  })

  it('reads initials that are a word, where the page has somebody of whom they are short', () => {
    const source = `${MINUTES}- Alan Selwood (AS): What of the keys?\n- Mara: They are short.\n- AS: So they are.`
    expect(speakersOf(source)).toContain('Alan Selwood')
    expect(saidBy(source, 'Alan Selwood')).toEqual(['What of the keys?', 'So they are.'])
    expect(speakersOf(`${MINUTES}- IT: the lamps are run by others.`)).not.toContain('IT')
  })

  it('takes no form in "-ing" for a name, however often it comes, unless the page has it in full', () => {
    const topic = '- Timing: should lanterns be lit before the summer?\n'
    expect(speakersOf(`${MINUTES}${topic}- Mara: Yes.\n${topic}`)).not.toContain('Timing')
    expect(speakersOf(`${MINUTES}- Roy Fielding: Yes.\n- Fielding: And no.`)).toContain('Roy Fielding')
  })

  it('reads first names before a dash near others’ words', () => {
    const line = 'Magnus - send the charter to the list'
    const topics = ['Time: at noon', 'Room: under the roof', 'Lanterns: two of them', 'Food: none at all']
    const near = `${topics.join('\n\n')}\n\nMara: We should talk about it.\n\n${line}`
    expect(speakersOf(near)).toEqual(['Mara', 'Magnus'])
    expect(speakersOf(`${topics.join('\n\n')}\n\n${line}`)).toEqual([])
  })

  it('reads two names that share a remark, each with a hat', () => {
    const source = `${MINUTES}- Mara (as chair) / Petra (as Lantern AD): Please check the charter.`
    expect(speakersOf(source)).toContain('Petra')
    expect(qualitiesOf(source, 'Mara Tolland')).toEqual({ affiliations: [], roles: ['chair'] })
    expect(qualitiesOf(source, 'Petra')).toEqual({ affiliations: [], roles: ['Lantern AD'] })
  })

  it('reads the employer behind a name without a mark between, and a family name that a company bears', () => {
    const source = `${MINUTES}- Orla Fennimore Google: Fine.\n- Orla Ines Hughes: It is.`
    expect(speakersOf(source).slice(2)).toEqual(['Orla Fennimore', 'Orla Ines Hughes'])
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual(['Google'])
  })

  it('keeps the office before a name, and a company whole', () => {
    const source = `${MINUTES}- AD Orla Fennimore: Yes.\n- Joris Heuvelink (Harbour Light, Inc.): No.\n- Ines Courvoisier (JabberRoom): Why?\n- Petra Quist (WebRTC): Because.\n- Noah Amsel (QUIC WG): So.`
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({ affiliations: [], roles: ['AD'] })
    expect(qualitiesOf(source, 'Joris Heuvelink')?.affiliations).toEqual(['Harbour Light, Inc.'])
    for (const name of ['Ines Courvoisier', 'Petra Quist', 'Noah Amsel'])
      expect(qualitiesOf(source, name)?.affiliations).toEqual([])
  })

  it('takes an individual or a participant for no office', () => {
    for (const hat of ['as participant', 'as an individual', 'individual contributor'])
      expect(qualitiesOf(`${MINUTES}- Orla Fennimore (${hat}): Fine.`, 'Orla Fennimore')?.roles).toEqual([])
  })

  it('takes a seat on a committee for a role', () => {
    const source = `${MINUTES}- Orla Fennimore (Lantern Steering Committee): Yes.`
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({
      affiliations: [],
      roles: ['Lantern Steering Committee'],
    })
  })

  it('takes initials after a name for a key, and a working group or a common word for no affiliation', () => {
    const source = `${MINUTES}- Orla Fennimore (OF): Yes.\n- OF: And no.\n- Joris Heuvelink (TSVWG): Why?\n- Ines Courvoisier (Server): Because.`
    expect(speakersOf(source).slice(2)).toEqual(['Orla Fennimore', 'Joris Heuvelink', 'Ines Courvoisier'])
    for (const name of ['Orla Fennimore', 'Joris Heuvelink', 'Ines Courvoisier'])
      expect(qualitiesOf(source, name)?.affiliations).toEqual([])
  })
})

describe('labels that are no people', () => {
  it.each([
    'Note: the room is B4.',
    'Next steps: send it to the list.',
    'ACTION: send it to the list.',
    'Slides: https://example.org/slides.pdf',
    'Status: two documents in last call.',
    'Room: we do not hear you.',
    '???: something about keys.',
    'All: no objections were heard.',
    'Time: 13:00 to 14:00',
    'QUIC: the protocol is deployed widely.',
    'Google: they deployed it widely.',
    'https://example.org: the address.',
    'draft-fennimore-lantern: has been updated since.',
    'Chairs: please send reviews to the list.',
    'Will review: somebody from the group.',
    "We've: heard that before, too.",
    'Show-of-hands: nine are for it.',
    'Note-taker: to be found.',
    'no-badge: it is too long.',
    'Orla Fennimore:',
    'Try: to burn it on the beach.\n- Try: to burn it at home.',
    'DPI: lanterns are looked into by nobody.',
    "I'd: said that before, too.",
    'SIP-negotiated: how they are lit.',
    'storing-lanterns: it comes up once more.',
    'Password: lantern for this call.',
    'Content: what a lantern holds.',
    'Lantern-oriented: those that burn.',
    'Wording: of the second part.',
    'Shortening Lantern Names: a second talk on it.',
    'Maria Anna Peter Daniel: are in the queue.',
    'Show of hands: nine are for it.',
    'Straw poll: nine are for it.',
    'Caveat: they burn down in a week.',
    'Follow-up: two lanterns to be sent.',
    'Big Picture: they shine all night.',
    'Sponsorship: paid by nobody yet.',
    'Anycast Steering: it works in both ways.',
    'Zefir Trees: they grow in both ways.',
    'Discovery: finding lanterns.\n- Discovery Layer: what finds them.',
    '**Search Layer:** what lanterns are found by.',
    '**EU HvT LNT Strategy** (June): all lanterns burn by 2030.',
    'gather: was at each of the sessions.\n- gather: and liked them.',
    'Logkeeper: Mara Tolland',
    'Orla Fennimore, speaking to us, as “dark”. It is not: others know that.',
    'Quillon Zefirov - Harbour Works, Iceland',
  ])('leaves out %s', (line) => {
    expect(speakersOf(`${MINUTES}- ${line}`)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('reads a page that writes all names small', () => {
    const source =
      '- peter: is it done?\n- maria fenn: not yet.\n- peter: when, then?\n- qt: in a week or so.\n- qt: or two.\n- maria: as you like it.\n- peter: then a week.\n- qt: two, in fact.'
    expect(speakersOf(source)).toEqual(['peter', 'maria fenn', 'qt'])
  })

  it('takes a page for one of people whose names hold no ordinary word, though none is known', () => {
    const said = ['Zefiro Ashgrove', 'Quillon Tamsyn', 'Zefiro Ashgrove'].map(
      (name) => `- ${name}: we should ship it soon.`,
    )
    expect(speakersOf(said.join('\n'))).toContain('Zefiro Ashgrove')
  })

  it('takes initials for a person’s of whom the page also tells in a sentence what they say', () => {
    const source = (told: string) =>
      `# Lantern call\n\nThe frame has two keys. ${told} says that one is enough.\n\nQRB: Frames get lost at sea, and keys with them.`
    expect(speakersOf(source('QRB'))).toEqual(['QRB'])
    expect(speakersOf(source('Nobody'))).toEqual([])
  })

  it('takes a word for a name where the page knows somebody of that name', () => {
    expect(speakersOf(`${MINUTES}- Noah Long: We should ship.\n- Long: And soon, I think.`)).toEqual([
      'Tobin Ashgrove',
      'Mara Tolland',
      'Noah Long',
    ])
  })

  it('takes a page whose labels are all topics for one without speakers', () => {
    const topics = ['Frame Layout', 'Window Updates', 'Lantern Keys', 'Loss Signals']
    expect(speakersOf(topics.map((topic) => `- ${topic}: the group discussed two ways.`).join('\n'))).toEqual(
      [],
    )
  })

  it('takes no byline with bullets for words of a speaker', () => {
    expect(speakersOf('Orla Fennimore • 4 min read\n\nThe lantern frame is stable.')).toEqual([])
  })
})

describe('labels in capitals', () => {
  const opening = 'MARTIN ASHGROVE: Good morning, welcome to the session.\n\nWe have a full agenda.\n\n'

  it('are people’s of any name where one that is surely a person’s is', () => {
    const source = `${opening}QUILLON ZEFIROV: Thank you. We have four lanterns to show.`
    expect(speakersOf(source)).toEqual(['MARTIN ASHGROVE', 'QUILLON ZEFIROV'])
    expect(saidBy(source, 'QUILLON ZEFIROV')).toEqual(['Thank you. We have four lanterns to show.'])
  })

  it.each(['OPEN MIC: The end.', 'NEXT STEPS: come again.', 'DPRIVE DOCUMENTS: there are two.'])(
    'are no sections: %s',
    (line) => {
      expect(speakersOf(opening + line)).toEqual(['MARTIN ASHGROVE'])
    },
  )

  it('are nobody’s where no person is labelled so', () => {
    expect(speakersOf('QUILLON ZEFIROV: We have four lanterns.\n\nBORGE ZANDT: There are five.')).toEqual([])
  })
})
