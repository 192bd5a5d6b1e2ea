import type { Command } from 'commander'
import { cleanShort } from '../../describing/clean-text'
import { isCredential } from '../../describing/name-document'
import { createVoice } from '../../describing/voice'
import type {
  DigestFilter,
  EndorsementReport,
  JsonObject,
  VerificationReport,
  VerifyOptions,
} from '../../index'
import { credentialOfJwt, digestEndorsements, parseJwt, verify, verifyEndorsements } from '../../index'
import { attempt, CommandError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { chooseEndorsements } from '../endorsing/choose-endorsements'
import { printDigest } from '../endorsing/print-digest'
import { readEndorsementOption } from '../endorsing/read-collection'
import { exitCodes } from '../exit-codes'
import { addLang, addMaxBytes, collect, limitsOf, readChoice } from '../option-values'
import { printJsonLine } from '../output'
import { nameOf, parseObject, readBakedFile } from '../read-files'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { MaterialFlags } from '../verify/material-flags'
import { addMaterialFlags, readMaterial } from '../verify/material-flags'
import { readEach } from '../verify/read-each'
import type { SharedOptions } from '../verify/verify-each'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'

const readers = ['learner', 'employer'] as const

interface DigestFlags extends MaterialFlags {
  endorsement?: string[]
  for?: (typeof readers)[number]
  kind?: string[]
  level?: string[]
  skill?: string
  acknowledged?: true
  language?: string
  lang?: string
  maxBytes?: number
  json?: true
}

/** `digest`: says in short who endorses a badge, an achievement or a profile, and on what terms. */
export function addDigest(program: Command, outcome: Outcome): void {
  const command = program
    .command('digest')
    .summary('say in short who endorses a badge, an achievement or a profile')
    .description(
      'Verifies the endorsements of a badge, an achievement or a profile, and sums them up: who endorses, what they say, whether the issuer knows it, and which do not count. Nothing is fetched unless --online is given.',
    )
    .argument(
      '<target>',
      'a badge, JSON, JWT, or PNG or SVG image; or an achievement or a profile, JSON; - for standard input',
    )
    .option(
      '--endorsement <file>',
      'an endorsement or an acknowledgement of one, JSON or JWT; or a collection, a JSON array or .ndjson, of which those about the target are taken (repeatable)',
      collect,
    )
    .option(
      '--for <reader>',
      'learner: what is said of the achievement and of its issuer; employer: all that is said of a badge (default: all)',
      readChoice(readers),
    )
    .option(
      '--kind <kind>',
      'only endorsers of this kind, as your trust material has it (repeatable)',
      collect,
    )
    .option(
      '--level <level>',
      'only endorsers of this level, as your trust material has it (repeatable)',
      collect,
    )
    .option('--skill <url>', 'only those that name this skill or other standard, by its address')
    .option('--acknowledged', 'only those that the issuer embedded or acknowledged')
    .option(
      '--language <tag>',
      'of what one endorser says in several languages, only what is in this one, BCP 47',
    )
    .option('--json', 'print it for programs, on one line')
    .action(async (file: string, flags: DigestFlags) => {
      outcome.exitCode = await digest(file, flags)
    })
  addMaterialFlags(command)
  addMaxBytes(command)
  addLang(command)
  addExamples(
    command,
    [
      'before somebody starts: what is said of an achievement and of who gives it',
      'digest achievement.json --endorsement endorsements.ndjson --for learner',
    ],
    [
      'a badge that somebody shows, with one file to rely on',
      'digest badge.json --trust bundle.json --trust-root root.json --for employer --language nl',
    ],
  )
}

async function digest(file: string, flags: DigestFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const target = await readTarget(file, flags)
  const { trust, ...material } = await readMaterial(flags)
  const options: SharedOptions = {
    ...material,
    ...(trust ? { trust } : {}),
    limits: limitsOf(flags.maxBytes),
    language: speech.words.language,
  }
  const files = await readEach(flags.endorsement, readEndorsementOption)
  const endorsements = chooseEndorsements(files, target.document)
  const { badge, reports } = await verifyTarget(target, endorsements, options)
  const summary = await attempt(() => digestEndorsements(reports, filterOf(flags)), exitCodes.usage)
  if (flags.json) {
    const verdict = badge ? { verdict: badge.verdict, summary: badge.summary } : {}
    printJsonLine({ file: speech.nameFile(file), ...verdict, ...summary })
  } else {
    const { quote } = speech
    const isNameQuoted = trust?.bundle?.rootPinned === false
    const voice = { ...speech, sayName: (name: string) => (isNameQuoted ? quote(name) : cleanShort(name)) }
    printDigest(
      { name: nameTarget(target.document, file, speech), ...(badge ? { badge } : {}) },
      summary,
      reports,
      voice,
    )
  }
  if (badge?.verdict === 'invalid') return exitCodes.invalid
  return summary.entries.length === 0 || badge?.verdict === 'indeterminate'
    ? exitCodes.undecided
    : exitCodes.ok
}

/** What is endorsed: as it is read, and its bytes as they are verified. */
interface Target {
  bytes: Uint8Array
  document: JsonObject
}

/** @throws {CommandError} 65 if the file is not a badge, an achievement or a profile, or not a badge where one is needed. */
async function readTarget(file: string, flags: DigestFlags): Promise<Target> {
  const { bytes } = await readBakedFile(file, flags.maxBytes)
  const document = isJwt(bytes)
    ? await attempt(() => credentialOfJwt(parseJwt(bytes)))
    : await parseObject(bytes, file, flags.maxBytes)
  const isNode = [document['type']].flat().some((type) => type === 'Achievement' || type === 'Profile')
  if (isCredential(document) || (isNode && flags.for !== 'employer')) return { bytes, document }
  const expected =
    flags.for === 'employer' ? 'a badge, for --for employer' : 'a badge, an achievement or a profile'
  throw new CommandError(`Cannot use ${nameOf(file)}: expected ${expected}`, exitCodes.data)
}

async function verifyTarget(
  { bytes, document }: Target,
  endorsements: NonNullable<VerifyOptions['endorsements']>,
  options: SharedOptions,
): Promise<{ badge?: VerificationReport; reports: readonly EndorsementReport[] }> {
  const { online, ...own } = options
  const withFetch = online ? { ...own, fetch: globalThis.fetch } : own
  if (isCredential(document)) {
    const badge = await attempt(() => verify(bytes, { ...withFetch, endorsements }), exitCodes.usage)
    return { badge, reports: badge.endorsements }
  }
  return { reports: await attempt(() => verifyEndorsements(bytes, endorsements, withFetch)) }
}

function filterOf({ for: reader, kind, level, skill, acknowledged, language }: DigestFlags): DigestFilter {
  return {
    about: reader === 'learner' ? ['achievement', 'profile'] : undefined,
    kinds: kind,
    levels: level,
    skill,
    acknowledged,
    language,
  }
}

/** The name of a target and its id, as the document itself has them; that of the achievement where a badge has none. */
function nameTarget(document: JsonObject, file: string, speech: Speech): string {
  const { achievement } = ([document['credentialSubject']].flat()[0] ?? {}) as JsonObject
  const { id } = document
  const name = document['name'] ?? ([achievement].flat()[0] as JsonObject | undefined)?.['name']
  return (
    createVoice(speech).node({
      ...(name === undefined ? {} : { name }),
      ...(id === undefined ? {} : { id }),
    }) || cleanShort(file)
  )
}
