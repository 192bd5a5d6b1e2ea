import { isJsonObject, toArray } from '../../core/json'
import { oldContextVersion } from '../../model/recognise-open-badges'
import { addressOf } from './node-ids'
import { momentOf } from './normalise-instant'
import type { Source } from './source'
import { typeOfVerification } from './verification-of'

/** Returns the meaning of a value in one spelling; `undefined` if it has none. */
type Reading = (value: unknown) => string | undefined

const prefix = /^(?:obi:|schema:|https?:\/\/w3id\.org\/openbadges#|https?:\/\/schema\.org\/)/
const hash = /^(?:sha256|md5)\$[0-9a-f]+$/i

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['issuedOn', momentOf],
  ['expires', momentOf],
  ['type', (value) => inOneOrder(toArray<unknown>(value).map(nameOfType))],
  ['@context', (value) => inOneOrder(toArray<unknown>(value ?? []).map(nameOfContext))],
  ['hashed', readFlag],
  ['revoked', (value) => readFlag(value ?? false)],
  // The digits of a hash are hexadecimal, in lower or upper case; case matters everywhere else.
  ['identity', (value) => (typeof value === 'string' && hash.test(value) ? value.toLowerCase() : undefined)],
])

/** Checks whether two values of a property have the same meaning, as far as the whole values show it. */
export function meansTheSame(name: string, own: Source, copy: Source): boolean {
  if (isSilent(own.value) && isSilent(copy.value)) return true
  const reading = readings.get(name) ?? readAddress
  const read = reading(onlyValue(own.value))
  return read !== undefined && read === reading(onlyValue(copy.value))
}

function onlyValue(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value
}

// An empty list and `null` make no statement in JSON-LD, and an empty text tells a reader nothing.
function isSilent(value: unknown): boolean {
  if (typeof value === 'string') return !/\S/u.test(value)
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function readAddress(value: unknown): string | undefined {
  return typeof value === 'string' ? addressOf(value) : undefined
}

function readFlag(value: unknown): string | undefined {
  return value === true || value === false || value === 'true' || value === 'false'
    ? String(value)
    : undefined
}

function inOneOrder(names: readonly (string | undefined)[]): string | undefined {
  return names.includes(undefined) ? undefined : JSON.stringify([...new Set(names)].sort())
}

function nameOfType(type: unknown): string | undefined {
  const name = typeof type === 'string' ? type.replace(prefix, '').toLowerCase() : undefined
  return name === 'profile' || name === 'issuerorg' ? 'issuer' : name
}

function nameOfContext(context: unknown): string {
  const version = typeof context === 'string' ? oldContextVersion(context) : undefined
  return version === undefined ? JSON.stringify(context) : `Open Badges ${version}`
}

/** Returns the kind of verification, without its address, in one spelling. */
export function readVerification(value: unknown): string | undefined {
  const type = typeOfVerification(value)
  if (!isJsonObject(value) || type === undefined) return undefined
  const others = Object.entries(value).filter(([name]) => !['type', '@type', 'url'].includes(name))
  return JSON.stringify([type, others.sort(([a], [b]) => (a < b ? -1 : 1))])
}
