/** What a script was asked for on the command line, checked before it begins: what makes no sense must not end as a success. */

/** Ends the script with `message`. */
export function refuse(message: string): never {
  console.error(message)
  process.exit(2)
}

/** The whole number from 1 that `option` was given as `text`; ends the script if it is none. */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  return Number.isInteger(number) && number > 0
    ? number
    : refuse(`${option} must be a whole number from 1, but is "${text}".`)
}

/** Ends the script if one of `names` is not among those that are `known`; `what` they are, as one word. */
export function mustBeKnown(what: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name)) refuse(`There is no ${what} called "${name}"; there are: ${known.join(', ')}.`)
}
