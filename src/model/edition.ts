import { appendFragment } from '../core/append-fragment'
import type { EditionOptions } from './achievement-options'
import type { InputGuards } from './assert-input'
import { inputGuards } from './assert-input'
import { readLanguageTag } from './document-kinds'
import type { LanguageMap, Related } from './generated/documents'

/** A document with texts by language, which an achievement is made of: a label scheme or an activity. */
interface Edited {
  id: string
  version?: string
  languages: readonly string[]
}

/** One language of such a document. */
export interface Edition {
  language: string
  guards: InputGuards
  /** Id of the achievement in this language. */
  id: string
  /** The achievements in the other languages. */
  others: Related[]
  /** Returns a text that must be there in this language; `field` is its place in the document. */
  text(field: string, map: LanguageMap): string
  optionalText(map: LanguageMap | undefined): string | undefined
}

/**
 * Returns the edition of a document in one of its languages.
 *
 * @param name - Name of the document for messages, such as `scheme`.
 * @throws {RangeError} If the document does not have the language; later, if a text is missing in it.
 */
export function editionOf(
  name: string,
  document: Edited,
  { language, editionIds = {} }: EditionOptions,
): Edition {
  const guards = inputGuards('build achievement', [document, editionIds])
  if (!document.languages.includes(language)) {
    guards.refuse('language', `one of ${document.languages.join(', ')}`, language)
  }
  const given = new Map(Object.entries(editionIds).map(([tag, id]) => [readLanguageTag(tag) ?? tag, id]))
  const idIn = (tag: string) =>
    given.has(tag) ? guards.uri(`editionIds.${tag}`, given.get(tag)) : editionId(document.id, tag)
  const textOf = (map: LanguageMap | undefined) =>
    map && Object.hasOwn(map, language) ? map[language] : undefined
  return {
    language,
    guards,
    id: idIn(language),
    others: otherEditions(document, language, idIn),
    text: (field, map) => guards.text(`${name}.${field}.${language}`, textOf(map)),
    optionalText: textOf,
  }
}

function otherEditions(
  { languages, version }: Edited,
  language: string,
  idIn: (tag: string) => string,
): Related[] {
  const others = languages.filter((other) => other !== language)
  return others.map((other) => ({
    id: idIn(other),
    type: ['Related'],
    inLanguage: other,
    ...(version === undefined ? {} : { version }),
  }))
}

/**
 * Returns the id of the achievement that a label scheme or an activity is in one language: its id with the language as fragment
 * (`…/quality-label/2#lt`), or after its fragment and a hyphen if it has one (`…/schemes#label-lt`).
 */
export function editionId(id: string, language: string): string {
  return appendFragment(id, language)
}
