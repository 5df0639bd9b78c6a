/** What cues say together, and each alone does not. */

/** Where a chair says what the group goes on with, "we" are the group: "Let's merge it", "Will call for adoption". */
const GOES_ON = ['will early', 'lets early', 'settled early', 'we are going to early', 'then we']

/** The cues that a statement with these has, too. */
export function combinedCues(cues: ReadonlySet<string>): string[] {
  const together: string[] = []
  if (cues.has('chair speaks') && !cues.has('question') && !cues.has('first person'))
    if (GOES_ON.some((cue) => cues.has(cue))) together.push('chair goes on')
  // a list below such a heading is a list of them; paragraphs there also tell what led to them
  if (cues.has('in item'))
    for (const heading of ['under actions', 'under outcomes'])
      if (cues.has(heading)) together.push(`item ${heading}`)
  if (cues.has('imperative early')) {
    // "Update the charter" is a task where it is all that an item says, or stands among tasks
    if (cues.has('alone in block')) together.push('imperative alone')
    if (cues.has('under actions') || cues.has('led by actions')) together.push('imperative under actions')
  }
  return together
}
