/** White space that is not one single space. */
const UNEVEN = / \s+|[^\S ]\s*/g

/** `text` with each stretch of white space as one space, and none around it. Most texts already are, and cost only a check. */
export function collapsed(text: string): string {
  return text.replace(UNEVEN, ' ').trim()
}
