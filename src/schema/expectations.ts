import { readLanguageTag } from '../model/document-kinds'
import type { ExpectationKey } from '../problems/expectations/catalogue'
import type { Phrase } from '../problems/phrases/phrase'
import { listNames, plain, say } from '../problems/phrases/phrase'
import { patternNames } from './generated/pattern-names'

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
  Colour: 'expectColour',
  CompactJws: 'expectJwt',
  CountryCode: 'expectCountry',
  CredentialsContext: 'expectContext2',
  Did: 'expectDid',
  DidUrl: 'expectDidUrl',
  Duration: 'expectDuration',
  Ed25519Multikey: 'expectEd25519',
  HttpsUrl: 'expectHttps',
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

export function describePattern(pattern: string, value: unknown): Phrase {
  const key = patternWords[patternNames[pattern] ?? '']
  if (key === 'expectLanguage') return describeLanguage(value)
  return key === undefined ? say('expectPattern', { pattern: plain(pattern) }) : say(key)
}

/** Describes a language tag, and names the one that a locale such as `pt_BR` means. */
export function describeLanguage(value: unknown): Phrase {
  const expected = say('expectLanguage')
  const tag = readLanguageTag(value)
  return tag === undefined ? expected : say('namedWithId', { name: plain(tag), id: expected })
}

/** Names alternatives: "a, b or c". */
export function anyOf(parts: readonly Phrase[]): Phrase {
  return parts.length === 1 && parts[0] ? parts[0] : listNames(parts, 'disjunction')
}

function sayOr(key: ExpectationKey | undefined, word: string): Phrase {
  return key === undefined ? plain(word) : say(key)
}
