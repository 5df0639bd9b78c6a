import { expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { mailFacts } from '../../../../lib/extract/page/mail-facts.ts'
import { openPage, openText } from './open.ts'

it.each([
  ['Ann Example <ann@example.org>', 'Ann Example'],
  ['"Example, Ann" <ann@example.org>', 'Ann Example'],
  ['ann@example.org (Ann Example)', 'Ann Example'],
  ['Ann Example via lantern <lantern@example.org>', 'Ann Example'],
  ['Ann Example <ann at example.org>', 'Ann Example'],
  ['"Ann Example (anexampl)" <ann@example.org>', 'Ann Example'],
  ['"Example, Ann - 0815 - ORCHARD" <ann@example.org>', 'Ann Example'],
  ['Ann Example - Orchard <ann@example.org>', 'Ann Example'],
  ['EXAMPLE Ann OLN/NET <ann@example.org>', 'EXAMPLE Ann'],
  ['Robot on behalf of Ann Example <robot@example.org>', 'Ann Example'],
  ['"Ann Example, Ph.D." <ann@example.org>', 'Ann Example'],
  [String.raw`"\"Ann Example\"" <ann@example.org>`, 'Ann Example'],
])('reads the sender of %s', (from, name) => {
  expect(mailFacts({ from }).authors).toEqual([name])
})

it('reads who signed a mail of which the archive does not say who sent it', () => {
  const archived = (signature: string) =>
    readPage(
      openPage(
        `<title>Re: Pears</title><h1>Re: Pears</h1><!--X-Body-of-Message--><p>Pears are ripe.</p>${signature}<!--X-Body-of-Message-End--><p>Indexes</p>`,
      ),
    ).metadata.authors
  expect(archived('<p>Regards,<br>-birk</p>')).toEqual(['birk'])
  expect(archived('<pre>Best regards,\nAda Birk\n</pre>')).toEqual(['Ada Birk'])
  expect(archived('<p>Muchas gracias,<br>Ada Birk</p>')).toEqual(['Ada Birk'])
  expect(archived('<p>Thanks.</p>')).toEqual([])
})

it('reads all of a mail that an archive shows as several elements', () => {
  const parts = '<p>Pears are ripe.</p><blockquote>Are they?</blockquote><p>They are.</p>'
  const { text, blocks } = readPage(
    openPage(`<h1>Pears</h1><!--X-Body-of-Message-->${parts}<!--X-Body-of-Message-End--><p>Indexes</p>`),
  )
  expect(text).toBe('Pears are ripe.\n\nAre they?\n\nThey are.')
  expect(blocks.map(({ foreign }) => !!foreign)).toEqual([false, true, false])
})

it('leaves out what a mail does not say', () => {
  expect(mailFacts({})).toEqual({})
  expect(mailFacts({ from: 'lamps at example.org (lamps@example.org)' })).toEqual({})
  expect(mailFacts({ date: 'Thu, 13 Nov 2031 10:00:00 +0100', subject: ' Re:\n beacons ' })).toEqual({
    title: 'Re: beacons',
    published: '2031-11-13',
  })
})

it('reads a date whose year stands behind the time', () => {
  expect(mailFacts({ date: 'Mon May 5 09:12:47 EST 2031' }).published).toBe('2031-05-05')
  expect(mailFacts({ date: 'Mie Abr 9 09:12:47 -03 2031' }).published).toBe('2031-04-09')
  expect(mailFacts({ date: 'Jue Abr 10 09:12:47 GMT+3 2031' }).published).toBe('2031-04-10')
})

const WORDS =
  'The lamp keepers read both drafts last week, and found that the second one says nothing on oil.'
const mail = (...lines: string[]) => readPage(openText(lines.join('\n')))

it('reads a message as it was sent, with all that its way added', () => {
  const { reader, metadata, text } = mail(
    'From lamps-bounces@harbour.example Fri Feb 09 17:36:08 2031',
    'Received: from [192.0.2.44] (helo=quay.harbour.example)',
    '\tby mole.harbour.example with esmtp; Fri, 09 Feb 2031 17:35:51 -0300',
    'X-Spam-Score: 0.0 (/)',
    'Date: Fri, 09 Feb 2031 08:12:34 -0600',
    'Subject: [lamps] Two drafts on lamps, and one on the oil that',
    '\tthey burn',
    'From: Ada Birk <ada@tidewater.example>',
    'To: Lamps <lamps@tidewater.example>,',
    '\tHarbours <harbours@tidewater.example>',
    'Cc: ',
    '',
    'Note: this is no header.',
    '',
    WORDS,
  )
  expect(reader).toBe('list-archive')
  expect(metadata).toMatchObject({
    title: '[lamps] Two drafts on lamps, and one on the oil that they burn',
    authors: ['Ada Birk'],
    published: '2031-02-09',
  })
  expect(text).toBe(`Note: this is no header.\n\n${WORDS}`)
})

it('tells the writer’s words from those of an unmarked mail below them', () => {
  const { text, blocks } = mail(
    'From: Ada Birk <ada@tidewater.example>',
    'Date: Fri, 09 Feb 2031 08:12:34 -0600',
    'Subject: Re: lamps',
    '',
    WORDS,
    '',
    'From: Bo Crane <bo@tidewater.example>',
    'Sent: Thursday, February 8, 2031 10:00 AM',
    'To: lamps@tidewater.example',
    'Subject: lamps',
    '',
    'Does the second draft say anything on oil?',
    '',
    '[AB] Nothing at all.',
    '',
    'We need to know that before the meeting.',
  )
  const own = blocks.filter(({ foreign }) => !foreign).map(({ start, end }) => text.slice(start, end))
  expect(own).toEqual([WORDS, '[AB] Nothing at all.'])
})

it('tells a digest from the mails that it holds', () => {
  const { text, blocks } = mail(
    'From: lamps-request@tidewater.example',
    'Date: Fri, 09 Feb 2031 08:12:34 -0600',
    'Subject: lamps Digest, Vol 12, Issue 3',
    '',
    'There is one message today.',
    '',
    'Message: 1',
    'Date: Thu, 8 Feb 2031 11:02:11 -0700',
    'From: Bo Crane <bo@tidewater.example>',
    'To: lamps@tidewater.example',
    '',
    WORDS,
  )
  const own = blocks.filter(({ foreign }) => !foreign).map(({ start, end }) => text.slice(start, end))
  expect(own).toEqual(['There is one message today.'])
})

it('reads day and subject of a message in HyperKitty, which writes the day in full only in a title', () => {
  const day = '<span title="Sender&#39;s time: May 4, 2031, 9:12 a.m.">4 May</span><br><span>9:12 a.m.</span>'
  const { metadata } = readPage(
    openPage(
      `<title>Lamps - lampx - lists.example</title><div class="message-header"><h3>Lamps</h3></div><div class="email-header"><span class="email-author"><span class="name">Ada Birk</span></span><div class="email-date">${day}</div></div><div class="email-body"><p>${WORDS}</p></div>`,
    ),
  )
  expect([metadata.title, metadata.published, metadata.authors]).toEqual([
    'Lamps',
    '2031-05-04',
    ['Ada Birk'],
  ])
})

it('reads a message that stands between two lines across, below a list of its headers', () => {
  const archived = (headers: string) =>
    readPage(
      openPage(`<h1>Re: Lamps</h1><hr><ul>${headers}</ul><hr><p>${WORDS}</p><p>ada</p><hr><p>Index</p>`),
    )
  const from = '<li><em>From</em>: "AB (Ada) Birk" &lt;ada@xxxx&gt;</li>'
  const { reader, text, metadata } = archived(`${from}<li><em>Date</em>: Thu, 4 May 2031 22:51:08 +0200</li>`)
  expect([reader, text]).toEqual(['list-archive', `${WORDS}\n\nada`])
  expect([metadata.authors, metadata.published]).toEqual([['AB (Ada) Birk'], '2031-05-04'])
  expect(archived(from).reader).not.toBe('list-archive')
})

it.each([
  ['cells', (name: string, value: string) => `<td><b>${name}:</b></td><td>${value}</td>`],
  ['head cells', (name: string, value: string) => `<th scope="row">${name}:</th><td>${value}</td>`],
])('reads a message in a box below a table of its headers, whose names are in %s', (_, cells) => {
  const row = (name: string, value: string) => `<tr>${cells(name, value)}</tr>`
  const archived = (...rows: string[]) =>
    readPage(
      openPage(
        `<title>LAMPS Archives</title><div>Message: <a>Next</a></div><table>${rows.join('')}</table><div><pre>${WORDS}</pre></div><div>Permalink</div>`,
      ),
    )
  const from = row('From', '"Ada Birk" &lt;<a>[log in to unmask]</a>&gt;')
  const { reader, text, metadata } = archived(
    row('Subject', 'Re: Should draft-birk-lamps be lit?'),
    from,
    row('Reply To', ''),
    row('Date', 'Mon, 5 May 2031 17:54:11 -0500'),
  )
  expect([reader, text]).toEqual(['list-archive', WORDS])
  expect(metadata).toMatchObject({
    title: 'Re: Should draft-birk-lamps be lit?',
    authors: ['Ada Birk'],
    published: '2031-05-05',
  })
  expect(archived(from, row('Height', '4 m')).reader).not.toBe('list-archive')
  expect(archived(row('Form', 'Ada'), row('Date', '5 May 2031')).reader).not.toBe('list-archive')
})
