import { canonizeByTables } from '../canonical/canonize'
import { isPlainIri } from '../canonical/n-quads-terms'
import type { JsonObject, JsonValue } from '../core/json'

/** What differs between proofs; everything else is in the key of a template. */
const slots = {
  created: '2000-01-01T00:00:01Z',
  expires: '2000-01-01T00:00:02Z',
  verificationMethod: 'slot.example:verification-method',
}
type Slot = keyof typeof slots

const fixedMembers = new Set(['type', 'cryptosuite', 'proofPurpose'])
// N-Quads escape none of these characters.
const plainInstant = /^[\dTZ:.+-]{1,60}$/
const schemes = ['did:', 'https://']

/** A canonical form with slots: a text, a slot, a text, and so on. */
type Template = readonly { text: string; slot?: Slot }[]

const templates = new Map<string, Template | undefined>()
const maxTemplates = 64

/**
 * Returns the canonical N-Quads of the options of a proof, from a template for proofs by the same suite under the same contexts.
 *
 * The options are one node with one value for each property, so the order of the lines does not depend on the values. Without these
 * templates signing and verifying a badge of 1 KB take 16 to 18 % longer, of 8.5 KB 2 % (2026-11).
 *
 * @param options - Every property of the proof except `proofValue`.
 * @returns `undefined` for an unusual property or value; `canonize` must be used then.
 */
export function proofOptionsText(options: JsonObject, context: JsonValue): string | undefined {
  const scheme = schemeOf(options)
  if (scheme === undefined || !isOrdinary(options)) return undefined
  const { type, cryptosuite, created, expires } = options
  const times = `${created === undefined ? '' : 'c'}${expires === undefined ? '' : 'e'}`
  const key = JSON.stringify([context, type, cryptosuite, times, scheme])
  if (!templates.has(key)) {
    if (templates.size >= maxTemplates) templates.clear()
    templates.set(key, makeTemplate(options, context, scheme))
  }
  const template = templates.get(key)
  if (template === undefined) return undefined
  let filled = ''
  for (const { text, slot } of template) filled += slot === undefined ? text : text + String(options[slot])
  return filled
}

function schemeOf({ verificationMethod }: JsonObject): string | undefined {
  if (typeof verificationMethod !== 'string' || !isPlainIri(verificationMethod)) return undefined
  return schemes.find((scheme) => verificationMethod.startsWith(scheme))
}

function isOrdinary(options: JsonObject): boolean {
  if (options['proofPurpose'] !== 'assertionMethod') return false
  for (const member in options) {
    const value = options[member]
    if (typeof value !== 'string') return false
    if (member === 'created' || member === 'expires') {
      if (!plainInstant.test(value)) return false
    } else if (member !== 'verificationMethod' && !fixedMembers.has(member)) return false
  }
  return true
}

function makeTemplate(options: JsonObject, context: JsonValue, scheme: string): Template | undefined {
  const values: Record<Slot, string> = { ...slots, verificationMethod: scheme + slots.verificationMethod }
  const present = (Object.keys(values) as Slot[]).filter((slot) => options[slot] !== undefined)
  const sample: JsonObject = { ...options, '@context': context }
  for (const slot of present) sample[slot] = values[slot]
  const text = canonizeByTables(sample)
  if (text === undefined) return undefined
  const found = present.map((slot) => ({ slot, at: text.indexOf(values[slot]) }))
  // Under a context that drops a property or changes its value, no template can be filled in.
  if (found.some(({ slot, at }) => at < 0 || text.indexOf(values[slot], at + 1) >= 0)) return undefined
  return cutAt(text, found, values)
}

function cutAt(text: string, found: { slot: Slot; at: number }[], values: Record<Slot, string>): Template {
  const template: { text: string; slot?: Slot }[] = []
  let from = 0
  for (const { slot, at } of found.sort((a, b) => a.at - b.at)) {
    template.push({ text: text.slice(from, at), slot })
    from = at + values[slot].length
  }
  return [...template, { text: text.slice(from) }]
}
