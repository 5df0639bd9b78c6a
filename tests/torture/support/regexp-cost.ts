/**
 * What searching a text by a regular expression costs at most, told from its syntax: an upper bound of backtracking.
 * Where the bound is linear, so is the search; where it is not, the search may still be.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { areDisjoint, type Characters, charactersOf, heaviest, NONE, union } from './characters.ts'

interface Cost {
  /** Steps grow with this power of the text's length. */
  readonly degree: number
  /** Times this. */
  readonly steps: number
}

/** Besides, in how many ways a part can match from one place: `ways` times the text's length to the `waysDegree`. */
interface Work extends Cost {
  readonly ways: number
  readonly waysDegree: number
}

const ONE: Work = { degree: 0, steps: 1, ways: 1, waysDegree: 0 }
const NOTHING: Work = { ...ONE, steps: 0 }
const UNKNOWN: Work = { degree: Infinity, steps: Infinity, ways: Infinity, waysDegree: Infinity }

/** What a part can begin with, and whether it can match nothing, so that what follows begins in its place. */
interface Beginning {
  readonly characters: Characters
  readonly isOptional: boolean
}

const NO_CHARACTER: Beginning = { characters: NONE, isOptional: true }

class Meter {
  readonly #flags: string

  constructor(flags: string) {
    this.#flags = flags
  }

  beginning(node: AST.Element | AST.Alternative): Beginning {
    switch (node.type) {
      case 'Alternative':
        return node.elements.map((element) => this.beginning(element)).reduceRight(precededBy, NO_CHARACTER)
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.map((alternative) => this.beginning(alternative)).reduce(either)
      case 'Quantifier': {
        const { characters, isOptional } = this.beginning(node.element)
        return { characters, isOptional: isOptional || node.min === 0 }
      }
      case 'Assertion':
        // After the text's end there is no character.
        return node.kind === 'end' && !this.#flags.includes('m')
          ? { characters: NONE, isOptional: false }
          : NO_CHARACTER
      case 'Backreference':
        return { characters: charactersOf('[^]', ''), isOptional: true }
      default:
        return { characters: charactersOf(node.raw, this.#flags), isOptional: false }
    }
  }

  /** `next` is what can follow; none at the expression's end, where nothing can fail any more. */
  work(node: AST.Element | AST.Alternative, next: Characters): Work {
    switch (node.type) {
      case 'Alternative':
        return this.#sequence(node, next)
      case 'Group':
      case 'CapturingGroup':
        return this.#choice(node.alternatives, next)
      case 'Quantifier':
        return this.#repetition(node, next)
      case 'Assertion':
        // Once it holds it is not entered again for another way.
        return 'alternatives' in node
          ? { ...this.#choice(node.alternatives, NONE), ways: 1, waysDegree: 0 }
          : ONE
      case 'Backreference':
        return UNKNOWN
      default:
        return ONE
    }
  }

  #sequence({ elements }: AST.Alternative, next: Characters): Work {
    let [work, following] = [NOTHING, next]
    for (const element of elements.toReversed()) {
      work = followedBy(this.work(element, following), work)
      const { characters, isOptional } = this.beginning(element)
      following = isOptional ? union(characters, following) : characters
    }
    return work
  }

  #choice(alternatives: readonly AST.Alternative[], next: Characters): Work {
    const works = alternatives.map((alternative) => this.work(alternative, next))
    const beginnings = alternatives.map((alternative) => this.beginning(alternative))
    // Those that begin with other characters fail at the first.
    const sum = (weightOf: (work: Work) => number) => {
      const weights = works.map(weightOf)
      const always = weights.reduce(
        (total, weight, at) => total + (beginnings[at]?.isOptional ? weight : 0),
        0,
      )
      const sets = beginnings.map(({ characters, isOptional }, at) => ({
        characters,
        weight: isOptional ? 0 : (weights[at] ?? 0),
      }))
      return always + heaviest(sets)
    }
    return {
      degree: Math.max(...works.map(({ degree }) => degree)),
      waysDegree: Math.max(...works.map(({ waysDegree }) => waysDegree)),
      steps:
        alternatives.length > 1 ? alternatives.length + sum(({ steps }) => steps) : (works[0]?.steps ?? 0),
      ways:
        alternatives.length > 1
          ? Math.max(
              1,
              sum(({ ways }) => ways),
            )
          : (works[0]?.ways ?? 1),
    }
  }

  #repetition({ element, min, max }: AST.Quantifier, next: Characters): Work {
    const { characters, isOptional } = this.beginning(element)
    const once = this.work(element, union(characters, next))
    // Where what follows can begin with nothing that could be repeated once more, only the longest run can go on.
    const isLongest = areDisjoint(characters, next)
    if (max === Infinity) {
      const isSimple = !once.degree && once.ways === 1 && !isOptional
      return isSimple ? { degree: 1, steps: once.steps, ways: 1, waysDegree: isLongest ? 0 : 1 } : UNKNOWN
    }
    if (max > 1 && once.waysDegree) return UNKNOWN
    const powers = Array.from({ length: max + 1 }, (_, times) => once.ways ** times)
    const sum = (some: readonly number[]) => some.reduce((total, power) => total + power, 0)
    return {
      degree: once.degree,
      waysDegree: once.waysDegree,
      steps: once.steps * sum(powers.slice(0, max)) + 1,
      ways: isLongest && !isOptional ? (powers.at(-1) ?? 1) : sum(powers.slice(min)),
    }
  }
}

/** The beginning of `first` and then `rest`; to fold a sequence from its end. */
function precededBy(rest: Beginning, first: Beginning): Beginning {
  if (!first.isOptional) return first
  return { characters: union(first.characters, rest.characters), isOptional: rest.isOptional }
}

function either(one: Beginning, other: Beginning): Beginning {
  return {
    characters: union(one.characters, other.characters),
    isOptional: one.isOptional || other.isOptional,
  }
}

function followedBy(first: Work, rest: Work): Work {
  return {
    degree: Math.max(first.degree, first.waysDegree + rest.degree),
    waysDegree: first.waysDegree + rest.waysDegree,
    steps: first.steps + first.ways * rest.steps,
    ways: first.ways * rest.ways,
  }
}

/** Is it tried at the beginning of the text only? */
function isAnchored({ elements: [first] }: AST.Alternative, isMultiline: boolean): boolean {
  if (first?.type === 'Assertion') return first.kind === 'start' && !isMultiline
  const isGroup = first?.type === 'Group' || first?.type === 'CapturingGroup'
  return isGroup && first.alternatives.every((alternative) => isAnchored(alternative, isMultiline))
}

/** What repeats at the very end cannot fail any more, so each repetition is gone through once. */
function splitTail(alternative: AST.Alternative): { body: AST.Alternative; repetitions: number } {
  const last = alternative.elements.at(-1)
  if (last?.type !== 'Quantifier' || last.min > 1) return { body: alternative, repetitions: 1 }
  const body = { ...alternative, elements: [...alternative.elements.slice(0, -1), last.element] }
  return { body, repetitions: Math.max(1, last.max === Infinity ? 1 : last.max) }
}

/** The upper bound for searching by this expression. Throws where `source` is none. */
export function costOf(source: string, flags: string): Cost {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, modes)
  const meter = new Meter(flags)
  const costs = alternatives.map((alternative) => {
    const { body, repetitions } = splitTail(alternative)
    const { degree, steps } = meter.work(body, NONE)
    const isTriedOnce = flags.includes('y') || isAnchored(alternative, flags.includes('m'))
    return { degree: isTriedOnce ? degree : degree + 1, steps: steps * repetitions }
  })
  return {
    degree: Math.max(...costs.map(({ degree }) => degree)),
    steps: costs.reduce((sum, { steps }) => sum + steps, 0),
  }
}
