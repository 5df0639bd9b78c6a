import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../lib/extract/page/index.ts'
import { openText } from './open.ts'
import { metadataOf, POST } from './post.ts'

describe('the title', () => {
  it.each([
    [
      'a heading that the page is called after',
      '<title>A post - Harbour Notes</title><header><h1>Harbour Notes</h1></header><main><h1>A post</h1>',
      'A post',
    ],
    [
      'the end that the site bears in its head',
      `<title>Notes - 3 of 4 | Harbour</title><header>Harbour</header><h1>One</h1>${POST}<h1>Two</h1>`,
      'Notes - 3 of 4',
    ],
    [
      'the site first',
      '<title>Harbour: A post</title><meta property="og:site_name" content="Harbour">',
      'A post',
    ],
    [
      'no name of a page in a wiki',
      `<title>IETF142summary</title><meta property="og:title" content="IETF142summary"><h1>Summary of the Week</h1>${POST}<h1>Wednesday</h1>`,
      'Summary of the Week',
    ],
    [
      'no name of a file',
      `<title>ietf142summary</title><h1>Summary of IETF 142</h1>${POST}<h1>Wednesday</h1>`,
      'Summary of IETF 142',
    ],
    [
      'no day, though the page is called after it',
      `<title>Lantern interim - 21 May 2031</title><main><h1>Lantern May meeting</h1><h2>21 May 2031</h2>${POST}`,
      'Lantern May meeting',
    ],
    [
      'no path of a wiki',
      `<title>Keepers/Ietf142Notes - Lamp Wiki</title><h1>Keepers/Ietf142Notes</h1><div><h1>IETF 142 in Perast</h1>${POST}</div>`,
      'IETF 142 in Perast',
    ],
    [
      'anchors left out',
      '<title>x</title><h1><a class="anchor" href="#a">#</a>A post <a class="headerlink" href="#a">¶</a></h1>',
      'A post',
    ],
    [
      'OpenGraph where no heading is',
      '<title>Harbour</title><meta property="og:title" content="A post">',
      'A post',
    ],
  ])('%s', (_name, head, title) => {
    expect(metadataOf(`${head}${POST}`).title).toBe(title)
  })

  it.each([
    ['Gitea', 'orchard/Minutes.md at main - orchard - Gitea', 'div class="file-view markup markdown"'],
    [
      'GitLab',
      'README.md · main · orchard / pears · GitLab',
      'div class="blob-viewer"><div class="file-content md"',
    ],
    ['an unknown forge', 'docs/minutes.md at main | Orchard code', 'article'],
  ])('of a file in a repository is its own: %s', (_name, page, shown) => {
    const lines = shown.includes('file') ? '<h4>61 lines 2.4 KiB Markdown</h4>' : ''
    const html = `<title>${page}</title><meta property="og:title" content="${page}"><main>${lines}<${shown}><h2>Pear side meeting</h2>${POST}</main>`
    expect(metadataOf(html).title).toBe('Pear side meeting')
  })

  it('of a text is its first line, without the date of the event unless a sign sets it apart', () => {
    const title = (text: string) => readPage(openText(text)).metadata.title
    expect(title('Lantern session 11 November 2031\n\nLars: Hello.\n')).toBe('Lantern session')
    expect(title('Lantern session, 11 November 2031\n\nLars: Hello.\n')).toBe(
      'Lantern session, 11 November 2031',
    )
    expect(title('LANTERN WG\nVirtual Interim Meeting\n2031-11-11, 15:00 UTC\n\nLars: Hello.\n')).toBe(
      'LANTERN WG Virtual Interim Meeting',
    )
    expect(title('Lantern call at 11:15 AM, Tuesday, November 11, 2031\n\nLars: Hello.\n')).toBe(
      'Lantern call',
    )
    expect(title('Lantern call at 11:15 on 11 November 2031\n\nLars: Hello.\n')).toBe('Lantern call')
    expect(title('THE LANTERNS ARE LIT AGAIN\nThe meeting was long.\n\nLars: Hello.\n')).toBe(
      'THE LANTERNS ARE LIT AGAIN',
    )
    expect(title('Lantern interim / 11.11.2031  16:00 - 17:50\n-------\n\nLars: Hello.\n')).toBe(
      'Lantern interim',
    )
    expect(title('Lantern interim - 2031-11-11 - 15:00-16:30 UTC\n\nLars: Hello.\n')).toBe(
      'Lantern interim - 2031-11-11 - 15:00-16:30 UTC',
    )
    expect(title('Lamps at 10:30, and what they are for\n\nLars: Hello.\n')).toBe(
      'Lamps at 10:30, and what they are for',
    )
    expect(title('HARBOUR LIGHT STEERING GROUP\nMinutes of the May call\n\nLars: Hello.\n')).toBe(
      'Minutes of the May call',
    )
    expect(title('HARBOUR LIGHTS ARE DIM TONIGHT\nNobody lit them\n\nLars: Hello.\n')).toBe(
      'HARBOUR LIGHTS ARE DIM TONIGHT',
    )
    expect(title('Notes of Tuesday afternoon\nby Lars Wikström\n\nLars: Hello.\n')).toBe(
      'Notes of Tuesday afternoon',
    )
    expect(title('LANTERN call, May 4\n\nParticipants:\n-------------\nLars Wikström\n')).toBe(
      'LANTERN call, May 4',
    )
    expect(title('AO: Abena Osei\nLW: Lars Wikström\n\nLantern session\n\nAO: Hello.\n')).toBe(
      'Lantern session',
    )
  })

  it('is no word for a name, and not what a site of Chinese adds to it', () => {
    const html = (title: string, name: string) =>
      `<title>${title}</title><h2>${name}</h2><p>Lamps for All</p>${POST}`
    expect(metadataOf(html('lamps.md at main', 'Name')).title).toBe('Lamps for All')
    expect(metadataOf(html('lamps.md at main', 'Names of lamps')).title).toBe('Names of lamps')
    expect(metadataOf(html('第142次灯会小结--灯文集--灯园', 'Name')).title).toBe('第142次灯会小结')
    expect(metadataOf(html('第142次灯会小结_灯园网', 'Name')).title).toBe('第142次灯会小结')
    expect(metadataOf(html('灯--光与影', 'Name')).title).toBe('灯--光与影')
    expect(metadataOf(html('LAMP1.3--光与影详解', 'Name')).title).toBe('LAMP1.3--光与影详解')
    expect(metadataOf(html('IETF142summary – Lamps', 'Lamps at IETF 142')).title).toBe('Lamps at IETF 142')
  })

  it('is no day alone and no greeting', () => {
    const titleOf = (html: string) => metadataOf(html, 'https://wiki.example/pears/2031-02-22').title
    const first = '<h1>Pear call 2031-02-22</h1><p>Ada opened the call of the growers.</p>'
    const head = '<title>2031-02-22</title><meta property="og:title" content="2031-02-22">'
    expect(titleOf(`${head}<main><div>2031-02-22</div>${first}</main>`)).toBe('Pear call 2031-02-22')
    expect(titleOf('<body><div>Colleagues -</div><div>Pears and their stones</div></body>')).toBe(
      'Pears and their stones',
    )
  })

  it('is what a page in a wiki is headed by, where the wiki calls it by its path', () => {
    const wiki = (name: string) =>
      `<title>${name} | Wiki</title><main class="v-application"><div class="page-header-headings"><div class="headline">${name}</div></div><div>Last edited by</div><div>Lars</div><div>02/18/2031</div><div class="contents"><h1>Summary of the Week</h1>${POST}</div></main>`
    const url = 'https://wiki.pear.example/en/IETF142summary'
    expect(metadataOf(wiki('IETF142summary'), url).title).toBe('Summary of the Week')
    expect(metadataOf(wiki('IETF142summary'), url).published).toBeNull()
    expect(metadataOf(wiki('Our week in brief'), url).title).toBe('Our week in brief')
  })

  it('is no file of the IETF and no archive where the words themselves say what they are', () => {
    const typed =
      '<pre>Minutes of the interim meeting of the LANTERN WG\n\n2031-11-11 15:00 UTC\n\nLars: Hello.\n</pre>'
    expect(metadataOf(`<title>minutes-interim-2031-lantern-1</title>${typed}`).title).toBe(
      'Minutes of the interim meeting of the LANTERN WG',
    )
    const head =
      '<title>Fellows Archives - Harbour</title><meta property="og:title" content="Fellows Archives">'
    expect(metadataOf(`${head}<main><h1>How I wrote a draft</h1>${POST}</main>`).title).toBe(
      'How I wrote a draft',
    )
  })

  it('is the first line, without the address behind it, and not the line on when', () => {
    const titleOf = (text: string) => readPage(openText(text)).metadata.title
    const session = `Lars: Hello.\n${POST}\n`
    expect(titleOf(`LANTERN - https://lantern.example/wg\nThursday 4 May 2031\n\n${session}`)).toBe('LANTERN')
    expect(titleOf(`Lamp Exchange WG (lampx)\n\nMonday, May 4 at 1930-2200\n=====\n\n${session}`)).toBe(
      'Lamp Exchange WG (lampx)',
    )
    expect(titleOf(`Lamps\n\nHolidays 1\n=====\n\n${session}`)).toBe('Holidays 1')
    expect(titleOf(`Lamps\n\nFriday 13, with lamps\n=====================\n\n${session}`)).toBe(
      'Friday 13, with lamps',
    )
    const moved = 'How we moved to https://lantern.example/'
    expect(titleOf(`${moved}\n\n${session}`)).toBe(moved)
    const pad = `<title>notes-ietf-142-lampx</title><pre>IETF 142, LAMPX\n\nMonday, May 4\n\n${session}</pre>`
    expect(metadataOf(pad).title).toBe('IETF 142, LAMPX')
    const told = pad.replace('IETF 142, LAMPX', 'We met at IETF 142, and the lamps were lit.')
    expect(metadataOf(told).title).toBe('notes-ietf-142-lampx')
  })

  it.each([
    ['Lamps of the<br>harbour', 'Lamps of the harbour'],
    ['Lamps of the <br/> harbour', 'Lamps of the harbour'],
    ['<span>Lamps of the<br>harbour</span>', 'Lamps of the harbour'],
    ['Lamps of the<div>harbour</div>', 'Lamps of the harbour'],
    ['Lamps<!-- and wicks --> of the harbour', 'Lamps of the harbour'],
    ['<br>Lamps of the harbour<br>', 'Lamps of the harbour'],
    ['Lamps of the har<wbr>bour', 'Lamps of the harbour'],
    ['Lamps of the <i>har</i>bour', 'Lamps of the harbour'],
    ['Lamps of the <span></span>harbour', 'Lamps of the harbour'],
  ])('goes over the lines of its heading: %s', (heading, title) => {
    expect(metadataOf(`<title>Lamps of the harbour</title><h1>${heading}</h1>${POST}`).title).toBe(title)
  })

  it('of minutes from old proceedings stands below what all of them begin with', () => {
    const titleOf = (text: string) => readPage(openText(text)).metadata.title
    const minutes = 'Minutes of the Lamp Exchange Working Group (LAMPX)'
    expect(
      titleOf(
        `CURRENT_MEETING_REPORT_\n\n\nReported by Ada Birk/Harbour\n\n${minutes}\n\nThe group met twice.\n`,
      ),
    ).toBe(minutes)
  })

  it('of minutes that begin with a point of their agenda, or with those present, is the file they are in', () => {
    const url = 'https://www.pear.example/minutes/pear-2031-05-04.txt'
    const titleOf = (text: string) => readPage(openText(text, url)).metadata.title
    expect(titleOf('1. Rollcall, agenda bash\n\nPRESENT:\n\nAda Birk\n')).toBe('pear-2031-05-04')
    expect(titleOf('Ada Birk\n\nBo Crane (Chair)\n\nCarla Dorn\n\n1. Pears\n')).toBe('pear-2031-05-04')
  })
})
