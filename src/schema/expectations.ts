import { patternNames } from './generated/validators'

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  null: 'null',
}

const formatWords: Readonly<Record<string, string>> = {
  uri: 'an absolute URI, such as https://example.org/1 or did:web:example.org',
  'date-time': 'an instant with a time zone on a day that exists, such as 2026-05-18T12:00:00Z',
  date: 'a day that exists, such as 2026-05-18',
}

/** What each pattern of the schemas requires, by the name of its definition. */
export const patternWords: Readonly<Record<string, string>> = {
  AnyLanguageTag: 'a language tag of BCP 47, such as lt or zh-Hant-TW',
  CompactJws: 'a JWT of three base64url parts with dots between',
  CountryCode: 'a country as two capital letters, such as LT',
  CredentialsContext: 'the context of data model 2.0, https://www.w3.org/ns/credentials/v2',
  Did: 'a DID, such as did:web:network.example',
  DidUrl: 'a DID with a fragment, such as did:web:network.example#key-1',
  Ed25519Multikey: 'an Ed25519 public key as a Multikey: z6Mk and 44 base58 characters',
  EncodedStatusList: 'the letter u, then base64url of a gzip stream',
  OlderEncodedStatusList: 'base64url of a gzip stream, without padding and without a letter before it',
  IntegrityMetadata: 'one digest or several, such as sha256- and its base64',
  LanguageTag: 'a language tag, such as lt or pt-BR',
  OlderCredentialsContext: 'the context of data model 1.1, https://www.w3.org/2018/credentials/v1',
  Reference: 'a reference of letters, digits, dots, slashes, hyphens and underscores, such as QL-2026-0041',
  StatusListIndex: 'decimal digits without leading zeros',
  StatusValue: 'a hexadecimal value, such as 0x1',
}

/** Describes in words the JSON types that a value may have. */
export function describeTypes(types: readonly string[]): string {
  return joinWith(
    'or',
    types.map((type) => typeWords[type] ?? type),
  )
}

export function describeFormat(format: string): string {
  return formatWords[format] ?? format
}

export function describePattern(pattern: string): string {
  return patternWords[patternNames[pattern] ?? ''] ?? `text that matches ${pattern}`
}

/** Joins parts as `a`, `a or b`, `a, b or c`. */
export function joinWith(word: 'and' | 'or', parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]}`
}
