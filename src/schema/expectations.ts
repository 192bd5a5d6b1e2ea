import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { Phrase } from '../problems/phrases/phrase'
import { listNames, plain, say } from '../problems/phrases/phrase'
import { patternNames } from './generated/validators'

const typeWords: Readonly<Record<string, ExpectationKey>> = {
  string: 'expectText',
  object: 'expectObject',
  array: 'expectList',
  boolean: 'expectBoolean',
  integer: 'expectWhole',
  number: 'expectNumber',
}

const formatWords: Readonly<Record<string, ExpectationKey>> = {
  uri: 'expectUri',
  'date-time': 'expectInstant',
  date: 'expectDay',
}

/** What each pattern of the schemas requires, by the name of its definition. */
export const patternWords: Readonly<Record<string, ExpectationKey>> = {
  AnyLanguageTag: 'expectAnyLanguage',
  CompactJws: 'expectJwt',
  CountryCode: 'expectCountry',
  CredentialsContext: 'expectContext2',
  Did: 'expectDid',
  DidUrl: 'expectDidUrl',
  Ed25519Multikey: 'expectEd25519',
  EncodedStatusList: 'expectEncodedList',
  OlderEncodedStatusList: 'expectOlderEncodedList',
  IntegrityMetadata: 'expectDigests',
  LanguageTag: 'expectLanguage',
  OlderCredentialsContext: 'expectContext1',
  Reference: 'expectReference',
  StatusListIndex: 'expectDigits',
  StatusValue: 'expectHex',
}

/** Describes in words the JSON types that a value may have. */
export function describeTypes(types: readonly string[]): Phrase {
  return anyOf(types.map((type) => sayOr(typeWords[type], type)))
}

export function describeFormat(format: string): Phrase {
  return sayOr(formatWords[format], format)
}

export function describePattern(pattern: string): Phrase {
  const key = patternWords[patternNames[pattern] ?? '']
  return key === undefined ? say('expectPattern', { pattern: plain(pattern) }) : say(key)
}

/** Names alternatives: "a, b or c". */
export function anyOf(parts: readonly Phrase[]): Phrase {
  return parts.length === 1 && parts[0] ? parts[0] : listNames(parts, 'disjunction')
}

function sayOr(key: ExpectationKey | undefined, word: string): Phrase {
  return key === undefined ? plain(word) : say(key)
}
