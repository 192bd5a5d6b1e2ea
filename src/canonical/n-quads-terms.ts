import type { TextInLanguage } from '../core/language-value'

const xsd = 'http://www.w3.org/2001/XMLSchema#'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped.
const escaped = /[\u0000-\u001f\u007f"\\]/g
const shortEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/**
 * Absolute IRI without characters that N-Quads must escape.
 *
 * JSON-LD accepts more as absolute; the general processor reads the rest.
 */
const plainIri =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no IRI may have.
  /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff<>"{}|^`\\]*$/

/** Returns whether a text is an absolute IRI that needs no escapes. */
export function isPlainIri(text: string): boolean {
  return plainIri.test(text)
}

/** Returns whether a text is a web IRI that needs no escapes. No context reads it differently: a prefix is never followed by `//`. */
export function isWebIri(text: string): boolean {
  return /^https?:\/\/./.test(text) && isPlainIri(text)
}

/** Returns a literal as in canonical N-Quads. */
export function literal(value: string, datatype?: string): string {
  // RDFC-1.0, section 5: only control characters, the quote and the backslash are escaped.
  const text = value.search(escaped) === -1 ? value : value.replace(escaped, escapeCharacter)
  return datatype === undefined || datatype === `${xsd}string` ? `"${text}"` : `"${text}"^^<${datatype}>`
}

/**
 * Returns a text in a language as a literal, as in the Data Integrity suites: with a direction, the datatype has both.
 *
 * @see JSON-LD 1.1 API, section 8.2.2, step 13 (`rdfDirection` is `i18n-datatype`): https://www.w3.org/TR/json-ld11/#the-i18n-namespace
 */
export function textLiteral({ text, language, direction }: TextInLanguage): string {
  if (direction !== undefined)
    return literal(text, `https://www.w3.org/ns/i18n#${language ?? ''}_${direction}`)
  return language === undefined ? literal(text) : `${literal(text)}@${language}`
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return shortEscapes[character] ?? `\\u${code}`
}

/** Returns a boolean as a literal of its datatype, `xsd:boolean` unless coerced. */
export function booleanLiteral(value: boolean, datatype = `${xsd}boolean`): string {
  return `"${value}"^^<${datatype}>`
}

/**
 * Returns a number as a literal: a whole number as `xsd:integer`, any other as `xsd:double` in canonical form, unless coerced.
 *
 * @see JSON-LD 1.1 API, section 8.2.2 (object to RDF conversion), steps 10 and 11
 */
export function numberLiteral(value: number, datatype?: string): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e21 && datatype !== `${xsd}double`
  if (isWhole) return `"${value.toFixed(0)}"^^<${datatype ?? `${xsd}integer`}>`
  return `"${canonicalDouble(value)}"^^<${datatype ?? `${xsd}double`}>`
}

/** Returns the canonical lexical form of a double, with at most 16 digits. */
export function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
}

/**
 * Returns whether `jsonld` writes a number as 0 although it is not 0: it takes one without a point, such as `1e-7`, for whole.
 *
 * A signature over 0 would not cover the value, so such numbers are rejected.
 */
export function isRoundedAway(value: number): boolean {
  return !Number.isInteger(value) && !String(value).includes('.')
}

/** Returns whether an IRI ends in a general delimiter, as the IRI of a prefix does. */
export function endsInDelimiter(iri: string): boolean {
  return /[:/?#[\]@]$/.test(iri)
}
