/** What is told as true at any time: neither an outcome nor an action, whatever its words weigh. */

/** "Once a draft is adopted, ..." */
export const WHENEVER =
  /^\W{0,4}(?:once|when|whenever|if|after|before) (?:an?|any|each|every) (?:[a-zà-ỿ]{1,20} ){0,2}(?:draft|document|i-d|internet-draft|proposal|group|wg|rfc|idea|consensus)\b/i

/** "The group is chartered to ..." */
export const CHARTERED = /\b(?:is|are|was|were) chartered to\b/i

/** "Anyone can join the list." */
export const ANYONE_MAY = /^\W{0,4}(?:any|every)(?:one|body) (?:can|may|could)\b/i
