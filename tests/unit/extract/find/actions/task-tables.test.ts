/** Tables of tasks: who is to do what, in columns, by their heads. */
import { describe, expect, it } from 'vitest'
import { findPoints } from '../points.ts'

const CELLS = {
  task: ['Send the wick text to the list', 'Text on padding', 'New revision with the wick sizes'],
  owner: ['Orla Fennimore', '@piet', 'Authors'],
  due: ['1 May', '2031-06-04', 'next week'],
  status: ['open', 'in progress', ''],
  number: ['1', '2', '3'],
}

/** A table whose columns hold what their heads say: "Action: task". */
function tableOf(...columns: readonly (readonly [head: string, holds: keyof typeof CELLS])[]): string {
  const rows = [0, 1, 2].map((row) => columns.map(([, holds]) => CELLS[holds][row]))
  return [columns.map(([head]) => head), ...rows].map((row) => `| ${row.join(' | ')}`).join('\n')
}

describe('a table of tasks', () => {
  it.each([
    [
      ['Action', 'task'],
      ['Owner', 'owner'],
      ['Due', 'due'],
    ],
    [
      ['Action item', 'task'],
      ['Assigned to', 'owner'],
      ['Status', 'status'],
    ],
    [
      ['#', 'number'],
      ['Task', 'task'],
      ['Assignee', 'owner'],
      ['Status', 'status'],
    ],
    [
      ['Owner', 'owner'],
      ['To-do', 'task'],
    ],
    [
      ['Deadline', 'due'],
      ['Tasks', 'task'],
      ['Responsible', 'owner'],
    ],
    [
      ['Action', 'task'],
      ['Lead', 'owner'],
      ['Due date', 'due'],
    ],
    [
      ['Aufgabe', 'task'],
      ['Verantwortlich', 'owner'],
      ['Frist', 'due'],
    ],
    [
      ['Maßnahme', 'task'],
      ['Wer', 'owner'],
      ['Bis wann', 'due'],
    ],
    [
      ['Tâche', 'task'],
      ['Responsable', 'owner'],
      ['Échéance', 'due'],
    ],
    [
      ['Acción', 'task'],
      ['Responsable', 'owner'],
      ['Plazo', 'due'],
    ],
    [
      ['Ação', 'task'],
      ['Responsável', 'owner'],
      ['Prazo', 'due'],
    ],
    [
      ['Actiepunt', 'task'],
      ['Wie', 'owner'],
      ['Wanneer', 'due'],
    ],
    [
      ['Azione', 'task'],
      ['Responsabile', 'owner'],
      ['Scadenza', 'due'],
    ],
    [
      ['行动项', 'task'],
      ['负责人', 'owner'],
      ['截止日期', 'due'],
    ],
    [
      ['アクション', 'task'],
      ['担当', 'owner'],
      ['期限', 'due'],
    ],
  ] as const)('%j %j %j', (...columns) => {
    const { tasks, kinds, speakers } = findPoints(tableOf(...columns))
    expect(tasks).toEqual([
      ['Orla Fennimore', CELLS.task[0]],
      ['piet', CELLS.task[1]],
      ['Authors', CELLS.task[2]],
    ])
    expect(kinds).toEqual([])
    expect(speakers).toEqual([])
  })

  it('keeps when it is due, where that stands right behind it', () => {
    const table = tableOf(['Owner', 'owner'], ['Action', 'task'], ['Deadline', 'due'])
    expect(findPoints(table).tasks[0]).toEqual(['Orla Fennimore', 'Send the wick text to the list 1 May'])
  })

  it('names several, nobody, and each in the fullest form', () => {
    const table = `Orla Fennimore: The oil is short.

| Action | Owner
| Send the wick text to the list | Orla (Tidewater), Piet Alto
| Review the oil draft | Piet et Mara
| Ask the tide group for numbers | tbd
| Update the charter | -`
    expect(findPoints(table).tasks.map(([owner]) => owner)).toEqual([
      'Orla Fennimore, Piet Alto',
      'Piet, Mara',
      null,
      null,
    ])
  })

  it('names somebody in any script, and nobody where all are meant', () => {
    const rows =
      '| Send the text | 李明\n| Update the charter | Иван Петров\n| Review the text | All\n| Ask them | —'
    expect(findPoints(`| Action | Owner\n${rows}`).tasks.map(([owner]) => owner)).toEqual([
      '李明',
      'Иван Петров',
      null,
      null,
    ])
  })

  it.each(['close to ready', 'complete by May', 'fixed date of May', 'x of 3'])(
    'is still open: %s',
    (status) => {
      const { tasks } = findPoints(`| Action | Owner | Status\n| Send the text | Orla Fennimore | ${status}`)
      expect(tasks).toEqual([['Orla Fennimore', 'Send the text']])
    },
  )

  it('has nothing left to do in a row that is done', () => {
    const done = ['Done', 'closed on 1 May', 'erledigt', 'terminé', 'hecha', '完了', '✓']
    const rows = done.map((status, at) => `| Send the text on wick ${at} | Orla | ${status}`)
    const { tasks, kinds } = findPoints(
      `| Action | Owner | Status\n${rows.join('\n')}\n| Update the charter | Piet | not done`,
    )
    expect(tasks).toEqual([['Piet', 'Update the charter']])
    expect(kinds).toEqual([])
  })

  it.each([
    ['Item', 'Who', 'When'],
    ['What', 'Owner', 'Status'],
  ])('may have %s, %s, %s as its head where its rows begin with tasks', (...heads) => {
    const rows =
      '| Send the wick text | Orla | May\n| Review the oil draft | Piet | June\n| Padding | Mara | July'
    expect(findPoints(`| ${heads.join(' | ')}\n${rows}`).tasks).toContainEqual(['Orla', 'Send the wick text'])
  })

  it('may have such a head under a heading of tasks', () => {
    const rows = '| Text on the wicks of the harbour | Orla\n| Numbers of the lamps | Piet'
    expect(findPoints(`## Action items\n\n| Item | Who\n${rows}`).tasks).toHaveLength(2)
  })

  it.each([
    '| What | Who | When\n| Introduce the lamps | Orla Fenn | 10:00\n| Discuss the oil | Piet Alto | 10:30',
    '| Item | Who | When\n| Welcome | Chairs | Monday\n| Oil draft | Piet Alto | Monday\n| Review of wicks | Mara Tolland | Tuesday',
    '| Topic | Lead | Minutes\n| Discuss the oil | Piet Alto | 10\n| Review the wicks | Mara Tolland | 20',
    '| Issue | Owner | Status\n| Wick too short | Piet Alto | open\n| Oil too thick | Mara Tolland | closed',
    '| Milestone | Owner | Due\n| Oil draft to the board | Piet Alto | May\n| Wick draft adopted | Mara Tolland | June',
    '| Draft | Owner | Status\n| draft-lamp-oil | Piet Alto | in last call\n| draft-lamp-wick | Mara Tolland | adopted',
    '| Question | Who | Answer\n| Is it lit? | Piet Alto | yes\n| Is it dry? | Mara Tolland | no',
    '| What | Who | Where\n| Introduce the lamps | Orla Fenn | Lima\n| Discuss the oil | Piet Alto | Lima',
    '| Item | Who | When\n| Update on the wicks | Piet Alto | Monday\n| Report from the tide | Mara Tolland | Tuesday',
    '| Topic | Owner | Status\n| Review of the oil | Piet Alto | open\n| Update on wicks | Mara Tolland | open',
    '| Topic | Lead | Status\n| Open issues | Piet Alto | 10\n| Update from the keepers | Mara Tolland | 20',
    '| Item | Owner | State\n| Check-in | Piet Alto | open\n| Draft of the oil | Mara Tolland | open',
    '| Role | Responsible\n| Keeping the lamp | Piet Alto\n| Filling the lamp | Mara Tolland',
    '| Status | Owner\n| To be reviewed | Piet Alto\n| Done | Mara Tolland',
  ])('is not every table: %s', (table) => {
    expect(findPoints(table).tasks).toEqual([])
  })
})
