import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Check, ShapeError, ShapeErrors, ShapeFailure } from './shape-error'

/*
 * The generated validators call these functions, one for each keyword that occurs in many places. The functions ignore a value
 * whose JSON type the keyword is not for: the wrong type is reported separately.
 */

type Members = Readonly<Record<string, unknown>>

// A hostile document can be wrong in every value: describing each one would cost too much.
const mostErrors = 1000

/** Adds a failure of a keyword. */
export function fail(errors: ShapeErrors, keyword: ShapeFailure['keyword'], params: object): void {
  if (errors.length < mostErrors) errors.push({ instancePath: '', keyword, params } as ShapeError)
  else errors.omitted = (errors.omitted ?? 0) + 1
}

/** Checks that an object has each of the properties. */
export function checkRequired(data: Members, names: readonly string[], errors: ShapeErrors): void {
  for (const missingProperty of names) {
    if (data[missingProperty] === undefined) fail(errors, 'required', { missingProperty })
  }
}

/** Checks that an object has at least one of the properties. */
export function checkOneOf(data: Members, members: readonly string[], errors: ShapeErrors): void {
  if (members.every((name) => data[name] === undefined)) fail(errors, 'requireOne', { members })
}

/** Checks each property that an object has with the check for its name. */
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

/** Checks that a value is an object with the required properties, and each property with its check. A closed object has no others. */
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

/** Checks the name of every property. */
export function checkNames(data: Members, check: Check, errors: ShapeErrors): void {
  for (const propertyName in data) {
    if (hasErrors(check, propertyName)) fail(errors, 'propertyNames', { propertyName })
  }
}

/** Checks the value of every property. */
export function checkValues(data: Members, check: Check, errors: ShapeErrors): void {
  for (const name in data) checkWithin(name, data[name], check, errors)
}

/** Checks every entry. */
export function checkEach(data: readonly unknown[], check: Check, errors: ShapeErrors): void {
  for (let index = 0; index < data.length; index++) checkWithin(index, data[index], check, errors)
}

/** Checks each entry with the check for its index; the first check is for all entries after those. */
export function checkTuple(
  data: readonly unknown[],
  [rest, ...checks]: readonly Check[],
  errors: ShapeErrors,
): void {
  for (let index = 0; index < data.length; index++) {
    checkWithin(index, data[index], (checks[index] ?? rest) as Check, errors)
  }
}

/** Checks that at least one of the values is an entry. */
export function checkContains(
  data: readonly unknown[],
  allowedValues: readonly string[],
  errors: ShapeErrors,
): void {
  if (!data.some((entry) => allowedValues.includes(entry as string))) {
    fail(errors, 'containsOne', { allowedValues })
  }
}

/** Checks that no entry occurs twice. Entries are not objects. */
export function checkUnique(data: readonly unknown[], _: boolean, errors: ShapeErrors): void {
  if (new Set(data).size !== data.length) fail(errors, 'uniqueItems', {})
}

/** Checks that a value is listed or matches the pattern. */
export function checkExtensible(
  data: string,
  { values, pattern }: { values: readonly string[]; pattern: RegExp },
  errors: ShapeErrors,
): void {
  if (values.includes(data) || pattern.test(data)) return
  fail(errors, 'extensible', { allowedValues: values, pattern: pattern.source })
}

/** Checks that a value is listed. */
export function checkListed(data: unknown, allowedValues: readonly string[], errors: ShapeErrors): void {
  if (!allowedValues.includes(data as string)) fail(errors, 'enum', { allowedValues })
}

/** Checks that a value is one value of a JSON type, or a list of them, and checks each. */
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

/** Checks that a value is the word, or a list of texts with the word in it. */
export function checkTypeWord(data: unknown, word: string, errors: ShapeErrors): void {
  if (Array.isArray(data)) {
    checkEach(data, checkText, errors)
    checkContains(data, [word], errors)
  } else if (typeof data !== 'string') fail(errors, 'choose', { type: ['string', 'array'] })
  else if (data !== word) fail(errors, 'const', { allowedValue: word })
}

/** Reports that a property must be absent. */
export function checkAbsent(_data: unknown, _: boolean, errors: ShapeErrors): void {
  fail(errors, 'false schema', {})
}

/** Checks a value with the second check if it passes the first, otherwise with the third. */
export function checkWhen(
  data: unknown,
  [condition, consequence, alternative]: readonly Check[],
  errors: ShapeErrors,
): void {
  const check = hasErrors(condition as Check, data) ? alternative : consequence
  check?.(data, errors)
}

/** Checks an inner value, and puts its name before the pointers of its errors. Without errors, no pointer is built. */
function checkWithin(name: string | number, value: unknown, check: Check, errors: ShapeErrors): void {
  const before = errors.length
  const { known } = errors
  if (known && typeof value === 'object' && value !== null) {
    if (known.passes(value, check)) return
    check(value, errors)
    if (errors.length === before && errors.omitted === undefined) known.notePass(value, check)
  } else check(value, errors)
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
