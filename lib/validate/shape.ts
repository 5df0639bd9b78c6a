/**
 * Shapes: what a value from outside must look like, defined once. Reading a value by its shape validates it and makes a
 * fresh copy that contains only what the shape names, in the shape's order (the one canonical order of our JSON).
 */

/** What is wrong with a value, and where in it: ['outcomes', 2, 'kind']. */
export interface Problem {
  readonly path: readonly (string | number)[]
  /** Follows the name of the place: 'must be text, but is the number 7'. */
  readonly message: string
}

/** The position of a value, and the problems found so far. */
interface Place {
  readonly path: readonly (string | number)[]
  readonly problems: Problem[]
}

export interface Shape<T> {
  /** The value as a T. A problem is recorded in `at`, and the result must then not be used. */
  read(value: unknown, at: Place): T
  /** What a missing property defaults to; `undefined` leaves it out. Without `missing`, the property must be there. */
  readonly missing?: { readonly value: T | undefined }
}

/** More problems than this in one value say nothing more. */
const MOST_PROBLEMS = 20
const LONGEST_SHOWN = 60

/** A value in words, short. */
function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const shown = String(value)
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown
  return typeof value === 'string' ? `“${short}”` : `the ${typeof value} ${short}`
}

function note(at: Place, message: string): void {
  if (at.problems.length < MOST_PROBLEMS) at.problems.push({ path: at.path, message })
}

/** Records that the value is not what it must be. The result stands in for the value and is never handed out. */
function refuse(at: Place, expected: string, value: unknown): never {
  note(at, `must be ${expected}, but is ${describe(value)}`)
  return undefined as never
}

/** A text that passes `test`; `expected` says in words what that is. */
export function text(expected = 'text', test: (value: string) => boolean = () => true): Shape<string> {
  return {
    read: (value, at) => (typeof value === 'string' && test(value) ? value : refuse(at, expected, value)),
  }
}

export function integer(smallest = Number.MIN_SAFE_INTEGER): Shape<number> {
  const expected = smallest === 0 ? 'a whole number, 0 or more' : 'a whole number'
  return {
    read: (value, at) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= smallest
        ? value
        : refuse(at, expected, value),
  }
}

export const boolean: Shape<boolean> = {
  read: (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false', value)),
}

/** Exactly one of these values. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  const expected = values.length > 1 ? `one of ${values.join(', ')}` : String(values[0])
  return {
    read: (value, at) => values.find((candidate) => candidate === value) ?? refuse(at, expected, value),
  }
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { read: (value, at) => (value === null ? null : shape.read(value, at)) }
}

/** A property that may be missing, and is then left out. */
export function optional<T>(shape: Shape<T>): Shape<T> {
  return { ...shape, missing: { value: undefined } }
}

/** A property that may be missing, and then defaults to `value`. */
export function defaulting<T>(shape: Shape<T>, value: T): Shape<T> {
  return { ...shape, missing: { value } }
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return {
    read: (value, at) =>
      Array.isArray(value)
        ? Array.from(value, (element, index) => shape.read(element, inside(at, index)))
        : refuse(at, 'a list', value),
  }
}

/** An object with arbitrary names, each of which passes `test`, and values of one shape. */
export function record<T>(
  shape: Shape<T>,
  expected: string,
  test: (name: string) => boolean,
): Shape<Record<string, T>> {
  return {
    read: (value, at) => {
      if (!isObject(value)) return refuse(at, 'an object', value)
      const names = Object.keys(value).sort()
      for (const name of names)
        if (!test(name)) note(at, `must name ${expected}, but names ${describe(name)}`)
      return Object.fromEntries(names.map((name) => [name, shape.read(value[name], inside(at, name))]))
    },
  }
}

/** An object with these properties, in this order. `others`: may it have more (which are not copied)? */
export function object<T extends object>(
  fields: { readonly [K in keyof T]-?: Shape<NonNullable<T[K]> | Extract<T[K], null>> },
  others: 'refuse' | 'drop' = 'refuse',
): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[]
  return {
    read: (value, at) => {
      if (!isObject(value)) return refuse(at, 'an object', value)
      if (others === 'refuse')
        for (const name of Object.keys(value))
          if (!Object.hasOwn(fields, name)) note(inside(at, name), 'is not known here')
      return Object.fromEntries(names.flatMap((name) => property(name, value, at))) as T
    },
  }

  function property(name: keyof T & string, value: Record<string, unknown>, at: Place): [string, unknown][] {
    const shape = fields[name]
    const given = Object.hasOwn(value, name) ? value[name] : undefined
    if (given !== undefined || !shape.missing) return [[name, shape.read(given, inside(at, name))]]
    return shape.missing.value === undefined ? [] : [[name, shape.missing.value]]
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inside({ path, problems }: Place, step: string | number): Place {
  return { path: [...path, step], problems }
}
