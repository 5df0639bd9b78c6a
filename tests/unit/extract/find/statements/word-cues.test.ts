import { expect, it } from 'vitest'
import { cuesOf } from '../cues.ts'

it.each([
  ['Ines will update the draft', 'person will do'],
  ['Nothing. Ines will finalise the text', 'person will do'],
  ['Ines to review the charter', 'person to do'],
  ['Ines to try to reach the authors', 'person to do'],
  ['The chairs to do a consensus call', 'office to do'],
  ['The chairs to do the minutes', 'office to do'],
  ['We will come back to it', 'first person will do'],
  ['We need to make some changes', 'we need to do'],
  ['Re-issue the last call', 'imperative'],
  ['They went to and fro to help the editors', 'task'],
  ['🌟 Ines will update the draft', 'person will do'],
  ['The area director asked them to also publish it', 'asked someone to do'],
  ['The second paragraph has to be rewritten', 'text to change'],
  ['Ines said that she’d organise a call', 'person pledged'],
  ['Remember to update section two', 'reminder'],
  ['*** Next call scheduled Thursday 3 August at 1400 UTC.', 'next meeting set'],
  ['The next interim is planned for October', 'next meeting set'],
  ['Next lantern meeting: Monday', 'next meeting set'],
  ['Talk with the tide group', 'talk with'],
  ['Will sort this out off-line', 'talk offline'],
  ['Conclusion at the interim: ask for volunteers', 'decided task'],
  ['The group is asked to consider the flags', 'office asked to'],
  ['draft-harbour-lamps (Orla, will post soon)', 'goes on with will'],
  ['Seems good. and will review', 'goes on with will'],
  ['Action (Ines): Send a summary', 'action marker'],
  ['Taking this to the list', 'take to the list'],
  ['I can certainly write the notes', 'first person can do'],
  ['Check whether this is right', 'imperative'],
  ['1.1 Ines and Bo will exchange mail', 'person will do'],
  ['Ines, Bo, and Ana will do initial review', 'person will do'],
  ['Chairs Action: a new version', 'action marker'],
  ['I will be reading this', 'will be doing'],
  ['They will be planning it', 'will be doing'],
  ['Pending reviews: Ines and Bo', 'people named'],
  ['Someone should forward the points', 'someone should'],
  ["I'll do my best to finish by May", 'first person will try'],
  ['We would be happy to review it', 'first person can do'],
  ['AI: Check with the keepers', 'action marker'],
  ['Some more discussion needed', 'more needed'],
  ['Discussion to continue on the pier', 'discussion goes on'],
  ['There is a PR for the lamps', 'pull request'],
  ['Phase two: they will sit down with the tide group', 'task'],
  ['Fine, will sit with the tide group', 'goes on with will'],
  ["I'll double-check the size", 'first person will try'],
  ["I'll start a draft", 'open an issue'],
  ['Several comments that need to be evaluated', 'passive task'],
  ['Raise the names again on the maillist', 'taken to list'],
])('finds the task of "%s"', (text, cue) => {
  expect(cuesOf(text)).toContain(cue)
})

it.each([
  ['Everything will rain down, Ines to rain', 'person to do'],
  ['Something will update itself', 'person will do'],
  ['Discussion to review', 'person to do'],
  ['We will be going home', 'will be doing'],
  ['Deadline to submit documents', 'person to do'],
  ['Document authors will gather', 'imperative'],
  ['It is time for the next step: to spread usage', 'action marker late'],
  ['The chairs to blame', 'office to do'],
  ['We will take place in the hall', 'first person will do'],
  ['We will set-up', 'first person will do'],
  ['We need to do', 'we need to do'],
  ['Work of the group', 'imperative'],
  ['"Request for Comments" の略称はRFCです', 'imperative'],
  ['The second bit should be removed by the relay', 'text to change'],
  ['Ines said that it would rain', 'person pledged'],
  ['I remember to have read it', 'reminder'],
  ['The talk with the tide group went on', 'talk with'],
  ['The lantern works offline', 'talk offline'],
  ['Conclusion: lanterns are lit', 'decided task'],
  ['The group asked many questions', 'office asked to'],
  ['We will see you there', 'first person will try'],
  ['🌟 Ines Halden fixed an issue with the old charter', 'imperative'],
  ['AI: Lamps', 'action marker'],
  ['More lamps were lit', 'more needed'],
  ['We are about to release the lamps', 'task'],
])('finds no task in "%s"', (text, cue) => {
  expect(cuesOf(text)).not.toContain(cue)
})

it.each([
  ['It was strongly recommended that both lamps stay', 'recommended'],
  ['The idea is widely recognised as useful', 'it was found'],
  ['The other lamps were judged to need more oil', 'spoken verdict'],
  ['Nobody in favour or opposed', 'little support'],
  ['The harbour documents are technically complete', 'as good as done'],
  ['Ines was asked to act as editor', 'appointed'],
  ['The chairs for the workshop will be Ines and Bo', 'appointed'],
  ['The draft completed AD review', 'last call status'],
  ['The session will roll over to the summer', 'deferred'],
  ['There was rough conensus on the lamp', 'consensus declared'],
])('finds the outcome of "%s"', (text, cue) => {
  expect(cuesOf(text)).toContain(cue)
})

it.each([
  ['It was recommended by a friend', 'recommended'],
  ['Install it and get it running', 'works together'],
])('finds no outcome in "%s"', (text, cue) => {
  expect(cuesOf(text)).not.toContain(cue)
})
