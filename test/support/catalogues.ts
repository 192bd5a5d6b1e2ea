import type { CommandCatalogue } from '../../src/cli/words/catalogue'
import { de } from '../../src/cli/words/de'
import { en } from '../../src/cli/words/en'
import { es } from '../../src/cli/words/es'
import { fi } from '../../src/cli/words/fi'
import { fr } from '../../src/cli/words/fr'
import { it } from '../../src/cli/words/it'
import { lt } from '../../src/cli/words/lt'
import { nl } from '../../src/cli/words/nl'
import type { DescribingCatalogue } from '../../src/describing/words/catalogue'
import { loadDescribing } from '../../src/describing/words/load'
import type { Language } from '../../src/problems/find-language'
import { languages } from '../../src/problems/find-language'

const own = { en, fi, de, lt, it, es, fr, nl }

async function load(language: Language) {
  return [language, { ...(await loadDescribing(language)), ...own[language] }] as const
}

/** All that the command says, of documents and otherwise, in each language. */
export const catalogues = Object.fromEntries(await Promise.all(languages.map(load))) as Readonly<
  Record<Language, DescribingCatalogue & CommandCatalogue>
>
