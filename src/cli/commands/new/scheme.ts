import { join } from 'node:path'
import type { Command } from 'commander'
import type { LabelScheme, LanguageMap } from '../../../index'
import { usageError } from '../../command-error'
import { dossierFolder } from '../../demo/dossier'
import { collect, readIdAndName } from '../../option-values'
import { note } from '../../output'
import { readDocument } from '../../read-documents'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { readCount } from '../status/options'
import { writeNew } from './write-new'

interface SchemeFlags {
  id: string
  issuer: string
  version: string
  language?: string[]
  criteriaUrl?: string
  quorum?: number
  evaluators?: number
  out?: string
}

/** `new scheme`: writes a label scheme to begin with. */
export function addNewScheme(parent: Command): void {
  const command = parent
    .command('scheme')
    .summary('write a label scheme to begin with')
    .description(
      'Writes the scheme of the example Lagoon Lab under an id and an issuer of your own: formal criteria, quality criteria with a scale, indicators, thresholds, validity, deadline and committee. Change its texts and numbers in an editor.',
    )
    .requiredOption('--id <uri>', 'id of the scheme, without #')
    .requiredOption('--issuer <did=name>', 'the network that issues the label')
    .option('--version <text>', 'version of the scheme', '1')
    .option('--language <tag>', 'language that it keeps, en or lt (repeatable; default: en)', collect)
    .option('--quorum <n>', 'how many members of the committee must sign a label', readCount)
    .option('--evaluators <n>', 'how many members assess an application', readCount)
    .option('--criteria-url <url>', 'page that explains the criteria')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeScheme)
  addExamples(command, [
    'a scheme in English',
    'new scheme --id https://network.example/schemes/label/1 --issuer "did:web:network.example=Our Network" --out scheme.json',
  ])
}

async function writeScheme(flags: SchemeFlags): Promise<void> {
  const { id, version, language: languages = ['en'], criteriaUrl, quorum, evaluators, out } = flags
  const file = join(dossierFolder, 'scheme.json')
  const { criteriaUrl: _, ...example } = await readDocument<LabelScheme>('the example', file, 'scheme')
  const odd = languages.find((tag) => !example.languages.includes(tag))
  if (odd !== undefined) {
    throw usageError(
      `--language: expected ${example.languages.join(' or ')}, got ${odd}; add others in an editor`,
    )
  }
  const scheme: LabelScheme = {
    ...(inLanguages(underId(example, example.id, id), languages) as typeof example),
    id,
    version,
    ...(criteriaUrl === undefined ? {} : { criteriaUrl }),
    issuer: readIdAndName('--issuer', flags.issuer),
    languages: languages as LabelScheme['languages'],
    committee: {
      ...example.committee,
      ...(quorum === undefined ? {} : { quorum }),
      ...(evaluators === undefined ? {} : { evaluators }),
    },
  }
  await writeNew(scheme, 'scheme', out)
  note((await loadSpeech()).say('schemeOfExample'))
}

/** A value with every id that begins with one id begun with another. */
function underId(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.startsWith(`${from}#`) ? to + value.slice(from.length) : value
  return mapInside(value, (inner) => underId(inner, from, to))
}

/** A value in which texts by language keep only some languages. */
function inLanguages(value: unknown, languages: readonly string[]): unknown {
  if (!isLanguageMap(value)) return mapInside(value, (inner) => inLanguages(inner, languages))
  return Object.fromEntries(languages.map((tag) => [tag, value[tag]]))
}

function isLanguageMap(value: unknown): value is LanguageMap {
  return typeof value === 'object' && value !== null && 'en' in value
}

function mapInside(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]))
}
