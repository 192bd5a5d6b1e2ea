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
 * Absolute IRI without any character that N-Quads would have to escape.
 *
 * Narrower than what JSON-LD takes for absolute; what lies between is left to the general processor.
 */
const plainIri =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no IRI may have.
  /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff<>"{}|^`\\]*$/

/** Whether a text is an IRI that needs no escape. */
export function isPlainIri(text: string): boolean {
  return plainIri.test(text)
}

/** Whether a text is an IRI of the web in plain characters, which no context reads as anything else: no prefix has `//` behind it. */
export function isWebIri(text: string): boolean {
  return /^https?:\/\/./.test(text) && isPlainIri(text)
}

/** A literal as canonical N-Quads write it. */
export function literal(value: string, datatype?: string): string {
  // RDFC-1.0, section 5: the control characters, the quote and the backslash are escaped, nothing else is.
  const text = value.search(escaped) === -1 ? value : value.replace(escaped, escapeCharacter)
  return datatype === undefined || datatype === `${xsd}string` ? `"${text}"` : `"${text}"^^<${datatype}>`
}

/**
 * A text in a language as the suites of Data Integrity have JSON-LD processors write it: with a direction, both are its datatype.
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

/** A boolean as a literal of its datatype, `xsd:boolean` unless coerced. */
export function booleanLiteral(value: boolean, datatype = `${xsd}boolean`): string {
  return `"${value}"^^<${datatype}>`
}

/**
 * A number as a literal: whole numbers as `xsd:integer` in full, others as `xsd:double` in canonical form, unless coerced.
 *
 * @see JSON-LD 1.1 API, section 8.2.2 (object to RDF conversion), steps 10 and 11
 */
export function numberLiteral(value: number, datatype?: string): string {
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e21 && datatype !== `${xsd}double`
  if (isWhole) return `"${value.toFixed(0)}"^^<${datatype ?? `${xsd}integer`}>`
  return `"${canonicalDouble(value)}"^^<${datatype ?? `${xsd}double`}>`
}

/** The canonical lexical form of a double, with at most 16 digits. */
export function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
}

/**
 * Whether `jsonld` writes a number as 0 though it is none, such as `1e-7`: without a point in its spelling it takes it for whole.
 *
 * A signature over 0 would not cover the value, so these are refused.
 */
export function isRoundedAway(value: number): boolean {
  return !Number.isInteger(value) && !String(value).includes('.')
}

/** Whether an IRI ends as those do that compact IRIs begin with: in one of the general delimiters. */
export function endsInDelimiter(iri: string): boolean {
  return /[:/?#[\]@]$/.test(iri)
}
