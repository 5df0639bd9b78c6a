/** What shows that a run of capitalised words is an organisation and not a person. */

const WORDS = new Set(
  `inc ltd llc gmbh ag corp corporation company foundation institute university universität université college
  school laboratory laboratories labs lab technologies technology networks network systems solutions research
  telecom telekom mobile communications group society association consortium alliance union committee council
  board office agency ministry department center centre bank media broadcasting software security services
  internet global international project forum registry registrar directorate authority exchange`.split(/\s+/),
)

/** True where the last or any word of `name` marks an organisation. */
export function isOrganisation(name: string): boolean {
  return name.split(/[\s,]+/).some((word) => WORDS.has(word.toLowerCase().replace(/\.$/, '')))
}
