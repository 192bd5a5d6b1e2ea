import type { JsonObject, JsonValue } from '../index'
import type { Speech } from './speech'

/** How the values of a document are said in one language; each is cleaned. */
export interface Voice {
  say: Speech['say']
  /** Says a node by its name and id, or a reference. */
  node(node: JsonValue | undefined): string
  /** Says a name, which is quoted even where it is one word. */
  name(name: JsonValue | undefined): string
  /** Says a text, in each of its languages where it has several. */
  text(value: JsonValue | undefined): string
  /** Says a scalar, or a text in its languages; nothing where there is none. */
  value(value: JsonValue | undefined): string
  /** Says a foreign text: an id, a date or a term as it is, anything else as a quotation. */
  show: Speech['show']
  /** Says a text in the language of the reader, else in the first that it has. */
  inOne(texts: Readonly<Record<string, unknown>>): string
  list(value: JsonValue | undefined): string
  /** Says a text in its languages, a line for each. */
  lines(value: JsonValue | undefined): string[]
}

// Too short to be read as a statement.
const languageTag = /^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

/** Says the values of documents with the quotation marks of a language. */
export function createVoice({ words, say, quote, show }: Speech): Voice {
  const inLanguage = (text: unknown, language: string) => `${quote(String(text))} (${showTag(language)})`
  const showTag = (tag: string) => (languageTag.test(tag) ? tag : show(tag))
  const list: Voice['list'] = (value) =>
    Array.isArray(value) ? value.map((entry) => showTag(String(entry))).join(', ') : ''
  // A name in its languages, as language value objects have it.
  const texts = (value: JsonValue | undefined) =>
    objectsOf(value)
      .filter((entry) => typeof entry['@value'] === 'string')
      .map(({ '@value': text, '@language': language }) =>
        typeof language === 'string' ? inLanguage(text, language) : quote(String(text)),
      )
      .join(' / ')
  const value: Voice['value'] = (one) => {
    if (one === undefined || one === null) return ''
    if (Array.isArray(one)) return list(one)
    if (typeof one !== 'object') return show(String(one))
    return Object.entries(one)
      .map(([language, text]) => inLanguage(text, language))
      .join(' / ')
  }
  const text: Voice['text'] = (one) => texts(one) || value(one)
  const name: Voice['name'] = (one) => (typeof one === 'string' && one !== '' ? quote(one) : text(one))
  const node: Voice['node'] = (one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return value(one)
    const [called, id] = [name(one['name']), value(one['id'])]
    return called && id ? `${called} <${id}>` : called || id
  }
  const lines: Voice['lines'] = (one) =>
    objectsOf(one).flatMap((each) =>
      Object.entries(each).map(([language, said]) => inLanguage(said, language)),
    )
  const inOne: Voice['inOne'] = (texts) => {
    const text = texts[words.language] ?? Object.values(texts)[0]
    return text === undefined ? '' : quote(String(text))
  }
  return { say, show, node, name, text, value, inOne, list, lines }
}

/** Returns the objects of a value that is one or a list. */
export function objectsOf(value: JsonValue | undefined): JsonObject[] {
  const isObject = (entry: JsonValue): entry is JsonObject =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isObject)
}
