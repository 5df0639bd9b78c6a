/** White space that is not one single space. */
const UNEVEN = / \s+|[^\S ]\s*/g

/** `text` trimmed, with each run of white space collapsed to one space. */
export function collapsed(text: string): string {
  return text.replace(UNEVEN, ' ').trim()
}
