import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { nearestName } from '../core/nearest-name'
import { quoteText } from '../core/quote-text'
import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { ProblemCode } from '../problems/registry'
import { anyOf, describeFormat, describeLanguage, describePattern, describeTypes } from './expectations'
import { quoteList, sayFound } from './quote-found'
import type { ShapeError } from './shape-error'

/** A finding for one shape error, with facts that show whether two errors are one mistake. */
export interface ShapeFinding extends Finding {
  /** How many values or types are allowed: of two findings about one value, the narrower is more useful. */
  width: number
  /** Properties of a closed class, if the finding is about an unknown one. */
  members?: readonly string[]
}

// If a schema forbids a property, the author used its name in the other data model.
const renamed: Readonly<Record<string, string>> = {
  issuanceDate: 'validFrom',
  expirationDate: 'validUntil',
  validFrom: 'issuanceDate',
  validUntil: 'expirationDate',
}

/**
 * Turns one error of a generated validator into a finding, or `undefined` if another error covers it.
 *
 * @param value - The value that the error is about.
 */
export function describeError(error: ShapeError, value: unknown): ShapeFinding | undefined {
  const at = (code: ProblemCode, expected: Phrase, width = 1, found = sayFound(value)): ShapeFinding => ({
    code,
    pointer: error.instancePath,
    params: { expected, found },
    width,
  })
  switch (error.keyword) {
    case 'type':
    case 'choose':
      return typeFinding(at, [error.params.type].flat())
    case 'required':
      return missingFinding(error, [error.params.missingProperty], value)
    case 'requireOne':
      return namedIfSubject(missingFinding(error, error.params.members, value))
    case 'additionalProperties':
      return unknownFinding(error, error.params.additionalProperty, error.params.members)
    case 'false schema':
      return forbiddenFinding(error)
    case 'const':
      return at('VALUE_NOT_ALLOWED', sayFound(error.params.allowedValue))
    case 'enum':
    case 'extensible':
      return listedFinding(at, error.params.allowedValues, value, error.keyword === 'extensible')
    case 'containsOne':
      return at(
        'VALUE_NOT_ALLOWED',
        say('expectListWith', { values: anyOf(error.params.allowedValues.map(plain)) }),
        1,
        plain(quoteList(value as [])),
      )
    case 'pattern':
      return at('VALUE_FORMAT', describePattern(error.params.pattern, value))
    case 'format':
      return at('VALUE_FORMAT', describeFormat(error.params.format))
    case 'minLength':
      return at('VALUE_FORMAT', say('expectNotEmpty'))
    case 'minItems':
      return at('VALUE_COUNT', say('expectAtLeast', { limit: error.params.limit }))
    case 'minProperties':
      return at('VALUE_COUNT', say(atLeastOne(error.instancePath)), 1, say('foundNone'))
    case 'uniqueItems':
      return at('VALUE_REPEATED', say('expectEachOnce'), 1, plain(quoteList(value as [])))
    case 'minimum':
      return at('VALUE_RANGE', say('expectAtLeast', { limit: error.params.limit }))
    case 'maximum':
      return at('VALUE_RANGE', say('expectAtMost', { limit: error.params.limit }))
    case 'propertyNames':
      return languageFinding(error, error.params.propertyName)
    // A keyword that is new in the schemas still rejects.
    default:
      return at('VALUE_NOT_ALLOWED', say('expectBySchema'))
  }
}

type At = (code: ProblemCode, expected: Phrase, width?: number, found?: Phrase) => ShapeFinding

function typeFinding(at: At, types: readonly string[]): ShapeFinding {
  return at('VALUE_TYPE', describeTypes(types), types.length)
}

function listedFinding(at: At, values: readonly string[], value: unknown, isOpen: boolean): ShapeFinding {
  const near = typeof value === 'string' ? nearestName(value, values) : undefined
  const list = say(isOpen ? 'expectOneOfOrExt' : 'expectOneOf', { values: plain(values.join(', ')) })
  const expected = near ? say('namedWithId', { name: plain(near), id: list }) : list
  return at('VALUE_NOT_ALLOWED', expected, values.length)
}

// A subject without id and identifier has its own code, because it is more than a missing property (OB 3.0, AchievementSubject).
function namedIfSubject(finding: ShapeFinding): ShapeFinding {
  return finding.missing?.join() === 'id,identifier' ? { ...finding, code: 'SUBJECT_UNIDENTIFIED' } : finding
}

function missingFinding(error: ShapeError, missing: readonly string[], value: unknown): ShapeFinding {
  const present = isJsonObject(value) ? Object.keys(value).slice(0, 200) : []
  const near = missing.map((name) => misspelled(name, present)).find((name) => name !== undefined)
  const found = near ? say('foundOnly', { name: plain(quoteText(near)) }) : say('foundNoMember')
  // One name stays a text: it is part of a pointer elsewhere.
  const expected = missing.length === 1 && missing[0] ? missing[0] : anyOf(missing.map(plain))
  const params = { expected, found }
  return { code: 'MEMBER_REQUIRED', pointer: error.instancePath, params, width: missing.length, missing }
}

// Short names resemble too many others.
function misspelled(name: string, present: readonly string[]): string | undefined {
  return name.length < 4 ? present.find((other) => other.toLowerCase() === name) : nearestName(name, present)
}

function unknownFinding(error: ShapeError, member: string, members: readonly string[]): ShapeFinding {
  const expected = nearestName(member, members) ?? say('expectOneOf', { values: plain(members.join(', ')) })
  const pointer = appendPointer(error.instancePath, member)
  return {
    code: 'MEMBER_UNKNOWN',
    pointer,
    params: { expected, found: plain(quoteText(member)) },
    width: 1,
    members,
  }
}

function forbiddenFinding(error: ShapeError): ShapeFinding {
  const { instancePath: pointer } = error
  const member = pointer.slice(pointer.lastIndexOf('/') + 1)
  const found = plain(member)
  const name = renamed[member]
  return name === undefined
    ? { code: 'MEMBER_UNKNOWN', pointer, params: { expected: say('foundNoMember'), found }, width: 1 }
    : { code: 'MEMBER_RENAMED', pointer, params: { expected: name, found }, width: 1 }
}

// An object that must not be empty is a subject or a text in languages.
function atLeastOne(pointer: string): ExpectationKey {
  return /\/credentialSubject(\/\d+)?$/.test(pointer) ? 'expectSomeMember' : 'expectSomeLanguage'
}

function languageFinding(error: ShapeError, name: string): ShapeFinding {
  const params = { expected: describeLanguage(name), found: plain(quoteText(name)) }
  return { code: 'VALUE_FORMAT', pointer: appendPointer(error.instancePath, name), params, width: 1 }
}
