import { describe, expect, it } from 'vitest'
import { MINUTES, qualitiesOf, saidBy, speakersOf } from './people.ts'

describe('lists of people', () => {
  it('takes nobody for a company who stands in a list of names alone, initials first', () => {
    const source = `Attendees: Orla Fennimore, JF Tannery, Joris Heuvelink, Mara Tolland (notes)\n\n${MINUTES}- JF: Yes.\n- Orla: No.`
    expect(speakersOf(source)).toEqual(['Orla Fennimore', 'JF Tannery', 'Mara Tolland', 'Tobin Ashgrove'])
    expect(qualitiesOf(source, 'Orla Fennimore')?.affiliations).toEqual([])
    const companies = `Attendees: Orla Fennimore, NTT Harbour, Joris Heuvelink, LT Works\n\n${MINUTES}- Orla: No.`
    expect(qualitiesOf(companies, 'Orla Fennimore')?.affiliations).toEqual(['NTT Harbour'])
  })

  it('joins a name that goes on in the next line of a list', () => {
    const source = `Attendees: Orla Fennimore, Ines Tol, Quillon\nZefirov, Kai Ferrow, Joris\nHeuvelink, Ada Quist\n\n${MINUTES}- Quillon: Yes.\n- Joris: No.`
    expect(speakersOf(source).slice(0, 2)).toEqual(['Quillon Zefirov', 'Joris Heuvelink'])
    expect(qualitiesOf(source, 'Quillon Zefirov')).toEqual({ affiliations: [], roles: [] })
    const first = `Attendees: Orla, Ines, Quillon\nMara, Tobin, Kai\n\n${MINUTES}- Quillon: Yes.`
    expect(speakersOf(first)).toContain('Quillon')
  })

  it('ends a list of chairs at the head of another', () => {
    const source = `Chairs: Orla Fennimore\nKai Ferrow\n\nLogkeeping: Joris Heuvelink\nInes Tol\n\n${MINUTES}- Kai: Yes.\n- Ines: No.`
    expect(qualitiesOf(source, 'Kai Ferrow')?.roles).toEqual(['Chair'])
    expect(qualitiesOf(source, 'Ines Tol')?.roles).toEqual([])
  })

  it('reads a role behind a slash, be there an "and" in it', () => {
    const source = `## Roll call\n\nOrla Fennimore (Tidewater) / Lanterns and Keys Area\nKai Ferrow (Seapol) / Lantern Liaison\n\n${MINUTES}- Orla: Yes.\n- Kai: No.`
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({
      affiliations: ['Tidewater'],
      roles: ['Lanterns and Keys Area'],
    })
  })

  it('reads an office behind a dash, which is no remark', () => {
    const source = `## Attendees\n\nOrla Fennimore - Co-Chair\nKai Ferrow - Co-Chair\n\n${MINUTES}- Kai: Yes.`
    expect(qualitiesOf(source, 'Kai Ferrow')?.roles).toEqual(['Co-Chair'])
    expect(saidBy(source, 'Kai Ferrow')).toEqual(['Yes.'])
  })

  it('reads a liaison’s office behind a dash, and the office by which somebody has a seat', () => {
    const source = `## Attendees\n\nOrla Fennimore — Liaison from the Harbour Board\nKai Ferrow (RSE, non-voting)\nQuill Zefirov (Tidewater, voting)\nInes Tol (ISE)\n\n${MINUTES}- Kai: Yes.\n- Orla: No.\n- Ines: Well.\n- Quill: Good.`
    expect(qualitiesOf(source, 'Orla Fennimore')).toEqual({
      affiliations: [],
      roles: ['Liaison from the Harbour Board'],
    })
    expect(saidBy(source, 'Orla Fennimore')).toEqual(['No.'])
    expect(qualitiesOf(source, 'Kai Ferrow')).toEqual({ affiliations: [], roles: ['RSE'] })
    expect(qualitiesOf(source, 'Quill Zefirov')).toEqual({ affiliations: ['Tidewater'], roles: [] })
    expect(qualitiesOf(source, 'Ines Tol')).toEqual({ affiliations: [], roles: ['ISE'] })
  })

  it.each([
    'Maintainer: Quillon Zefirov',
    'Minutes edited by Quillon Zefirov',
    'Based on notes by Quillon Zefirov',
    '- Taken by Quillon Zefirov',
    '- The last minutes: approved, subject to changes by Quillon Zefirov',
  ])('takes nobody for a speaker who wrote something or looks after it: %s', (line) => {
    expect(speakersOf(`${line}\n\n${MINUTES}`)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it('takes observers for people who are only there', () => {
    const source = `## Observers\n\nOrla Fennimore\nKai Ferrow\n\n${MINUTES}`
    expect(speakersOf(source)).toEqual(['Tobin Ashgrove', 'Mara Tolland'])
  })

  it.each([
    '# Lantern call\n\n@',
    '## Attendees\n\nPresent\n@\nRegrets\nPetra Quist\nChair\nInes Courvoisier, Kai Tolland',
  ])('takes a line of many names for those present: %s', (head) => {
    const names = 'Orla Fennimore, Joris Heuvelink, Ines Courvoisier, Kai Tolland, Maria Ashgrove, Tom Ferrow'
    const source = `${head.replace('@', names)}\n\n## Keys\n\nTF: Is it short?\n\nJH: It is.\n\nIC: Good.`
    expect(speakersOf(source)).toEqual(['Joris Heuvelink', 'Ines Courvoisier', 'Tom Ferrow'])
    expect(saidBy(source, 'Tom Ferrow')).toEqual(['Is it short?'])
  })
})

it('reads a list of those present that stands in one long line under its head', () => {
  const row =
    'Tobin Ashgrove (Lantern Works), Orla, FIG WG, Mara Tolland (Harbour Institute), Noah Long (Tidewater)'
  const source = `Attendees:\n\n----------\n\n${row}\n\nMara: It is short.\n\nNoah: It is stable.`
  expect(qualitiesOf(source, 'Mara Tolland')?.affiliations).toEqual(['Harbour Institute'])
})
