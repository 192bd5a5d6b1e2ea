/** Languages of Europe, and those that many of its readers have besides. */
const tags = [
  ...[
    'bg',
    'ca',
    'cs',
    'cy',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'eu',
    'fi',
    'fr',
    'ga',
    'gl',
    'hr',
    'hu',
    'is',
  ],
  ...[
    'it',
    'lt',
    'lv',
    'mk',
    'mt',
    'nb',
    'nl',
    'nn',
    'pl',
    'pt',
    'ro',
    'ru',
    'se',
    'sk',
    'sl',
    'sq',
    'sr',
    'sv',
  ],
  ...['tr', 'uk', 'ar', 'fa', 'he', 'hi', 'ja', 'ko', 'so', 'ti', 'ur', 'vi', 'zh'],
]

/** What a language calls itself, where browsers have no name for it. */
const ownNames: Readonly<Record<string, string>> = { se: 'davvisámegiella' }

/**
 * Names the languages that a text can be in, as a reader of one of them does.
 *
 * @param also - One that the list should have.
 */
export function languageChoices(reader: string, also: string): { tag: string; name: string }[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' })
  return [...new Set([...tags, also])]
    .map((tag) => ({ tag, name: nameOf(tag, names) }))
    .sort((a, b) => a.name.localeCompare(b.name, reader))
}

function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    const name = names.of(tag)
    return name === undefined || name === tag ? (ownNames[tag] ?? tag) : name
  } catch {
    // A request can name a language by something else than a tag.
    return tag
  }
}
