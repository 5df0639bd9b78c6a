import { describe, expect, it } from 'vitest'
import { findAttendance } from '../../../../lib/extract/find/attendance.ts'
import type { Meeting } from '../../../../lib/model.ts'
import { heading, readingOf, type Written } from '../reading.ts'

const WORKSHOP: Meeting = {
  name: 'Pear workshop',
  number: null,
  place: null,
  start: '2031-05-05',
  end: '2031-05-06',
}

const attendanceOf = (...texts: string[]) => {
  const found = findAttendance(readingOf(texts), WORKSHOP)
  return found && [found.onsite, found.remote, found.total]
}

describe('attendance', () => {
  it.each<[string, (number | null)[]]>([
    ['The workshop had more than 40 people on site, and around 25 joined remotely.', [40, 25, null]],
    ['About thirty people attended the session.', [null, null, 30]],
    ['About 90 people came to the orchard, and another 50 joined remotely.', [90, 50, null]],
    ['It drew roughly 35 in-person and remote participants.', [null, null, 35]],
    ['Some 1,200 participants came, 400 of them remote.', [null, 400, 1200]],
    ['It drew interest from approximately 45 onsite and 65 remote participants.', [45, 65, null]],
    ['Bluesheet attendance: 121', [null, null, 121]],
    ['Sheet signers: 22 people', [null, null, 22]],
    ['Onsite: 45, remote: 35', [45, 35, null]],
    ['这次会议有1000多人参加。', [null, null, 1000]],
    ['现场参会700人，线上400人。', [700, 400, null]],
    ['現地参加55名、リモート参加75名', [55, 75, null]],
    ['현장 850명, 온라인 420명이 참석하였다.', [850, 420, null]],
    ['現場850人參加，線上420人。', [850, 420, null]],
    ['Vieram 850 participantes presenciais e 420 remotos.', [850, 420, null]],
    ['Con 850 partecipanti in presenza e 420 da remoto.', [850, 420, null]],
    ['Met 850 deelnemers ter plaatse en 420 op afstand.', [850, 420, null]],
    ['17 on Zoom', [null, 17, null]],
    ['More than 16 in room', [16, null, null]],
    ['1,002 onsite, 171 newcomers', [1002, null, null]],
    ['870 participants sont venus à Perast.', [null, null, 870]],
    ['Über 1.500 Lampenexperten kommen vom 5. bis 6. Mai zusammen.', [null, null, 1500]],
    ['Attendance: 55', [null, null, 55]],
    ['We were 24 in a draughty room plus 18 on Meetecho.', [24, 18, null]],
    ['40 people in a chat room joined the talk.', [null, null, 40]],
    ['There were 60 people in the room and all had pears.', [60, null, null]],
    ['40 Personen nahmen am Vortrag über das Internet der Bäume teil.', [null, null, 40]],
    ['W spotkaniu uczestniczyło ponad 1200 osób z 60 krajów.', [null, null, 1200]],
    ['Rund 50 Personen waren angereist, etwa 20 weitere nahmen über das Netz teil.', [50, 20, null]],
    ['Rund 50 Personen nahmen vor Ort teil, etwa 20 online.', [50, 20, null]],
    ['Environ 60 participants étaient présents sur place.', [60, null, null]],
    ['Asistieron 45 personas en persona y 30 en línea.', [45, 30, null]],
    ['会合には約30名が参加しました。', [null, null, 30]],
    ['Près de 600 personnes y ont participé.', [null, null, 600]],
    ['Rund 900 Entwickler kamen nach Perast.', [null, null, 900]],
    ['Mehr als 900 Teilnehmende waren dabei.', [null, null, 900]],
    ['The workshop brought together 45 experts.', [null, null, 45]],
    ['Roughly 20 people were on the call.', [null, null, 20]],
    ['It had 26 onsite and 29 online participants.', [26, 29, null]],
    ['Some 30 people attended the BoF, about half of them remote.', [null, null, 30]],
    ['More than 1,250 lamp makers and technologists are gathering this week in Perast.', [null, null, 1250]],
    ['The spring session gathered over 900 harbour thought leaders.', [null, null, 900]],
    ['BLUE SHEET (peak participation in the tool was 42)', [null, null, 42]],
    ['This time we had nearly 400 people working on lamps.', [null, null, 400]],
    ['Attendance was high: more than 1,462 participants and 316 first time attendees.', [null, null, 1462]],
    ['Environ 1 800 personnes étaient inscrites, dont 950 sur place.', [950, null, 1800]],
    ['Environ 900 personnes y ont participé, dont la moitié à distance.', [null, null, 900]],
    ['約有1,100人報名參與本次會議。', [null, null, 1100]],
    ['. 12 on zoom', [null, 12, null]],
    ['There were 1350 registered participants, 140 more than at the last meeting.', [null, null, 1350]],
    ['More than a thousand engineers attended the workshop.', [null, null, 1000]],
    ['Two thousand engineers attended the workshop.', [null, null, 2000]],
    ['Three hundred engineers attended the workshop.', [null, null, 300]],
    ['Okolo 1 200 techniků se sejde, další se setkají jinde.', [null, null, 1200]],
    ['W spotkaniu wzięło udział 900 uczestników.', [null, null, 900]],
    ['В семинаре приняли участие около 300 специалистов.', [null, null, 300]],
    ['Aan de workshop namen 200 deelnemers deel.', [null, null, 200]],
    ['1\u00a0200 personnes étaient présentes, ou plutôt 1\u202f200.', [null, null, 1200]],
    ['Hanno partecipato circa 150 esperti.', [null, null, 150]],
    ['Many of the 1200+ “IETFers” in Perast last week are home again.', [null, null, 1200]],
  ])('%s', (text, counts) => {
    expect(attendanceOf(text)).toEqual(counts)
  })

  it.each([
    '15 people have read the draft and 3 people support it.',
    'We met 12 times in 4 years.',
    '日本からは84人が参加した。',
    'We were 3 hours late because 40 rows of trees had come down.',
    'We were 24 hours in the room.',
    'We were 12 years too early with pears.',
    'Two people in the room had been grafting the same branch.',
    'Five people in the room have never seen a lamp.',
    '121 people in room, 61 participated, 51 raised hands',
    'Almost 25 people from elsewhere have agreed to attend the retreat.',
    'Thousands of participants were present.',
    '3 people (out of a dozen) in the room have read the draft.',
    'There were 60 first-time attendees.',
    '13 people from our company attended.',
    'That first lamp hackathon had about 40 participants.',
    'At the previous workshop 85 people took part.',
    'We expect about 40 participants.',
    'In 2019 some 60 people attended.',
    '2030年は全参加者が1000人を下回ることはありませんでした。',
    'Lamps connect more than two billion people, who participate in trade.',
    'A well-attended session had talks by three experts.',
    'Section 11 makes it optional for those present.',
    'No change of the attendance at 2 of the last 3 meetings was evident.',
  ])('is not given by: %s', (text) => {
    expect(attendanceOf(text)).toBeNull()
  })

  it('takes the other half from a later sentence, and quotes the first', () => {
    const found = findAttendance(
      readingOf([
        'We saw 900 participants on-site.',
        'Many topics came up.',
        'Another 450 people followed the event remotely.',
      ]),
      WORKSHOP,
    )
    expect(found).toMatchObject({ onsite: 900, remote: 450, total: null })
    expect(found?.quote?.exact).toBe('We saw 900 participants on-site.')
  })

  it.each([
    'Usually 900 people attend in person, and 400 remotely.',
    'We start in 5 minutes, so that people come in (about 5 folks still not present).',
    'At nine 12 of the participants were absent.',
    '以前は現地1000人以上、オンラインで600人ほどが参加していました。',
    'Normalerweise nahmen rund 900 Personen vor Ort teil.',
  ])('is not what it is as a rule: %s', (text) => {
    expect(attendanceOf(text)).toBeNull()
  })

  it('is not that of one group among several', () => {
    const page = [heading('DNSOP'), 'About 80 people attended in person.', heading('ACE'), 'Nothing new.']
    expect(findAttendance(readingOf(page), WORKSHOP)).toBeNull()
    const below: Written = { kind: 'heading', depth: 3, text: 'Who came' }
    const deeper = [heading('DNSOP WG report'), below, 'About 80 people attended.', heading('ACE'), 'No.']
    expect(findAttendance(readingOf(deeper), WORKSHOP)).toBeNull()
  })

  it('of an IETF meeting is not that of a workshop or hackathon held beside it', () => {
    const page = [
      'The week began with a workshop on lamps. Some 80 people attended the talks.',
      'Some 900 people attended the meeting.',
    ]
    const ietf = { ...WORKSHOP, name: 'IETF 115', number: 115 }
    expect(findAttendance(readingOf(page), ietf)?.total).toBe(900)
    expect(findAttendance(readingOf(page), WORKSHOP)?.total).toBe(80)
  })

  it('of an IETF meeting is told by the IETF itself, also below the part on a group', () => {
    const ietf = { ...WORKSHOP, name: 'IETF 115', number: 115 }
    const page = (sentence: string) => readingOf([heading('DNSOP'), 'It met.', heading('ACE'), sentence])
    expect(findAttendance(page('L’IETF annonce 1 177 participants.'), ietf)?.total).toBe(1177)
    expect(findAttendance(page('There were 77 participants.'), ietf)).toBeNull()
    expect(findAttendance(page('IETF chairs, 77 participants in all, gathered early.'), ietf)).toBeNull()
    expect(findAttendance(page('The IETF saw 77 participants in its first session.'), ietf)).toBeNull()
  })

  it('of an IETF meeting is not that of one group’s session', () => {
    const ietf = { ...WORKSHOP, name: 'IETF 115', number: 115 }
    const session = 'The PEAR WG met on Monday morning. About 30 people were in the room.'
    expect(findAttendance(readingOf([session]), ietf)).toBeNull()
    expect(findAttendance(readingOf([session]), WORKSHOP)?.onsite).toBe(30)
  })
})
