import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Check, ShapeError, ShapeErrors, ShapeFailure } from './shape-error'

/*
 * What the generated validators call, one function for each keyword that stands in many places. Of a value that is not of the
 * keyword's type nothing is said here: its type is wrong, and that has been said.
 */

type Members = Readonly<Record<string, unknown>>

// A hostile document can be wrong in every value: putting each in words, and its place, would cost more than it is worth.
const mostErrors = 1000

/** Adds one failure of one keyword. */
export function fail(errors: ShapeErrors, keyword: ShapeFailure['keyword'], params: object): void {
  if (errors.length < mostErrors) errors.push({ instancePath: '', keyword, params } as ShapeError)
  else errors.omitted = (errors.omitted ?? 0) + 1
}

/** Each of the members must be there. */
export function checkRequired(data: Members, names: readonly string[], errors: ShapeErrors): void {
  for (const missingProperty of names) {
    if (data[missingProperty] === undefined) fail(errors, 'required', { missingProperty })
  }
}

/** One of the members, at least, must be there. */
export function checkOneOf(data: Members, members: readonly string[], errors: ShapeErrors): void {
  if (members.every((name) => data[name] === undefined)) fail(errors, 'requireOne', { members })
}

/** Each member that is there must pass the check that stands in the place of its name. */
export function checkMembers(
  data: Members,
  names: readonly string[],
  checks: readonly Check[],
  errors: ShapeErrors,
): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string
    const value = data[name]
    if (value !== undefined) checkWithin(name, value, checks[index] as Check, errors)
  }
}

/** An object with the required members and each member as its check asks; where it is closed, with none besides. */
export function checkObject(
  data: unknown,
  names: readonly string[],
  checks: readonly Check[],
  required: readonly string[],
  isClosed: boolean,
  errors: ShapeErrors,
): void {
  if (isJsonObject(data)) {
    checkRequired(data, required, errors)
    checkMembers(data, names, checks, errors)
    if (isClosed) checkClosed(data, names, errors)
  } else fail(errors, 'type', { type: 'object' })
}

function checkClosed(data: Members, members: readonly string[], errors: ShapeErrors): void {
  for (const additionalProperty in data) {
    if (!members.includes(additionalProperty)) {
      fail(errors, 'additionalProperties', { additionalProperty, members })
    }
  }
}

/** Every name of a member must pass the check. */
export function checkNames(data: Members, check: Check, errors: ShapeErrors): void {
  for (const propertyName in data) {
    if (hasErrors(check, propertyName)) fail(errors, 'propertyNames', { propertyName })
  }
}

/** Every value of a member must pass the check. */
export function checkValues(data: Members, check: Check, errors: ShapeErrors): void {
  for (const name in data) checkWithin(name, data[name], check, errors)
}

/** Every entry must pass the check. */
export function checkEach(data: readonly unknown[], check: Check, errors: ShapeErrors): void {
  for (let index = 0; index < data.length; index++) checkWithin(index, data[index], check, errors)
}

/** Each entry must pass the check of its place; the first check is that of all entries for which none is left. */
export function checkTuple(
  data: readonly unknown[],
  [rest, ...checks]: readonly Check[],
  errors: ShapeErrors,
): void {
  for (let index = 0; index < data.length; index++) {
    checkWithin(index, data[index], (checks[index] ?? rest) as Check, errors)
  }
}

/** One of the values, at least, must be an entry. */
export function checkContains(
  data: readonly unknown[],
  allowedValues: readonly string[],
  errors: ShapeErrors,
): void {
  if (!data.some((entry) => allowedValues.includes(entry as string))) {
    fail(errors, 'containsOne', { allowedValues })
  }
}

/** No entry may stand there twice; entries are no objects. */
export function checkUnique(data: readonly unknown[], _: boolean, errors: ShapeErrors): void {
  if (new Set(data).size !== data.length) fail(errors, 'uniqueItems', {})
}

/** The value must be listed, or be of the pattern. */
export function checkExtensible(
  data: string,
  { values, pattern }: { values: readonly string[]; pattern: RegExp },
  errors: ShapeErrors,
): void {
  if (values.includes(data) || pattern.test(data)) return
  fail(errors, 'extensible', { allowedValues: values, pattern: pattern.source })
}

/** The value must be listed. */
export function checkListed(data: unknown, allowedValues: readonly string[], errors: ShapeErrors): void {
  if (!allowedValues.includes(data as string)) fail(errors, 'enum', { allowedValues })
}

/** One value of a JSON type that passes the check, or a list of them. */
export function checkOneOrMany(
  data: unknown,
  type: 'object' | 'string',
  check: Check,
  errors: ShapeErrors,
): void {
  if (Array.isArray(data)) checkEach(data, check, errors)
  else if (type === 'string' ? typeof data === type : isJsonObject(data)) check(data, errors)
  else fail(errors, 'choose', { type: [type, 'array'] })
}

/** The word alone, or a list of texts with it. */
export function checkTypeWord(data: unknown, word: string, errors: ShapeErrors): void {
  if (Array.isArray(data)) {
    checkEach(data, checkText, errors)
    checkContains(data, [word], errors)
  } else if (typeof data !== 'string') fail(errors, 'choose', { type: ['string', 'array'] })
  else if (data !== word) fail(errors, 'const', { allowedValue: word })
}

/** The member must not be there. */
export function checkAbsent(_data: unknown, _: boolean, errors: ShapeErrors): void {
  fail(errors, 'false schema', {})
}

/** What passes the first check must pass the second, and what does not the third. */
export function checkWhen(
  data: unknown,
  [condition, consequence, alternative]: readonly Check[],
  errors: ShapeErrors,
): void {
  const check = hasErrors(condition as Check, data) ? alternative : consequence
  check?.(data, errors)
}

/** What is wrong within a value is pointed at from its place; where nothing is wrong, no pointer is made. */
function checkWithin(name: string | number, value: unknown, check: Check, errors: ShapeErrors): void {
  const before = errors.length
  check(value, errors)
  for (let index = before; index < errors.length; index++) {
    const error = errors[index] as ShapeError
    error.instancePath = appendPointer('', name) + error.instancePath
  }
}

function checkText(data: unknown, errors: ShapeErrors): void {
  if (typeof data !== 'string') fail(errors, 'type', { type: 'string' })
}

function hasErrors(check: Check, data: unknown): boolean {
  const errors: ShapeErrors = []
  check(data, errors)
  return errors.length > 0
}
