import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'

/** A part of a badge that is not as Open Badges has it. */
export interface OddPart {
  pointer: string
  expected: string
  found: unknown
}

type FindOdd = (value: unknown, pointer: string) => OddPart | undefined

function is(expected: string, passes: (value: unknown) => boolean): FindOdd {
  return (value, pointer) => (passes(value) ? undefined : { pointer, expected, found: value })
}

const text = is('a text', (value) => typeof value === 'string')
const number = is('a number', (value) => typeof value === 'number')
const object = is('an object', isJsonObject)

function firstOdd(
  entries: Iterable<[string | number, unknown]>,
  of: FindOdd,
  at: string,
): OddPart | undefined {
  for (const [name, value] of entries) {
    const odd = of(value, appendPointer(at, name))
    if (odd) return odd
  }
  return undefined
}

/** One value or a list of them. */
function each(of: FindOdd): FindOdd {
  return (value, pointer) =>
    Array.isArray(value) ? firstOdd(value.entries(), of, pointer) : of(value, pointer)
}

/** An object; of its members only these are asked for, and unless they are `needed` only where they are present. */
function objectWith(members: Readonly<Record<string, FindOdd>>, needed: readonly string[] = []): FindOdd {
  return (value, pointer) => {
    if (!isJsonObject(value)) return object(value, pointer)
    for (const [name, of] of Object.entries(members)) {
      const isAbsent = value[name] === undefined && !needed.includes(name)
      const odd = isAbsent ? undefined : of(value[name], appendPointer(pointer, name))
      if (odd) return odd
    }
    return undefined
  }
}

const geo = objectWith({ latitude: number, longitude: number })
const address = objectWith({
  addressCountryCode: text,
  addressLocality: text,
  addressRegion: text,
  geo,
})
const profile: FindOdd = (value, pointer) =>
  typeof value === 'string'
    ? undefined
    : objectWith({ id: text, address, parentOrg: profile })(value, pointer)

/** Finds what is not as it should be in an achievement, of what is read of it. */
export const oddInAchievement = objectWith({
  id: text,
  creator: profile,
  resultDescription: each(objectWith({ id: text, rubricCriterionLevel: each(object) })),
})

/** Finds what is not as it should be in a holding, of what is read of it: its badge was written by somebody else. */
export const oddInHolding = objectWith({
  awardedAt: text,
  endorsers: each(objectWith({ id: text })),
  credential: objectWith(
    {
      id: text,
      issuer: profile,
      credentialSubject: objectWith({ achievement: oddInAchievement, result: each(object) }, ['achievement']),
    },
    ['credentialSubject'],
  ),
})
