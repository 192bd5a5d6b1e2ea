import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { imageFormatOf } from '../../formats/image-format'
import { validateInWords } from '../../gate/validate'
import type { Problem, ShapeName, ValidationResult } from '../../index'
import { parseJson, parseJwt, QualityLabelError, shapeNames } from '../../index'
import { formatUnsupported } from '../../model/input-kinds'
import { describeProblem } from '../../problems/describe-problem'
import type { Finding, Severity } from '../../problems/problem'
import type { Words } from '../../problems/words'
import { putIntoWords } from '../../problems/words'
import { nameShape } from '../../schema/name-shape'
import { MalformedJwt } from '../../securing/malformed-jwt'
import { validateJwtInWords } from '../../securing/validate-jwt'
import { findingOfImage } from '../../verifying/input/open-image'
import type { NamedBytes, ProfileFlags } from '../check-profile'
import { checkProfile } from '../check-profile'
import { noteError, usageError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { exitCodes, worstExit } from '../exit-codes'
import { openFile, otherFormatOf } from '../open-file'
import { addLang, addMaxBytes, limitsOf, readChoice, readInstant } from '../option-values'
import { colours, print, printJsonLine } from '../output'
import type { Place } from '../place-of'
import { placeOf } from '../place-of'
import type { ReadFile } from '../read-files'
import { readEachBytes } from '../read-files'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { CommandKey } from '../words/catalogue'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'

/** A problem of a file, or why it cannot be read. */
type FileProblem = Omit<Problem, 'code'> & Place & { code: Problem['code'] | QualityLabelError['code'] }

/** What `--json` gives for a file. */
interface FileResult extends Omit<ValidationResult, 'problems'> {
  file: string
  problems: FileProblem[]
}

interface ValidateFlags extends ProfileFlags {
  profile?: 'ob3-certification'
  shape?: ShapeName
}

/** `validate`: checks documents against the schemas. */
export function addValidate(program: Command, outcome: Outcome): void {
  const command = program
    .command('validate')
    .summary('check documents against the schemas')
    .description(
      'Checks documents against the JSON Schemas, and the references within them. Signatures are not looked at: that is what verify does.',
    )
    .argument(
      '<files...>',
      'documents, as JSON or JWT, or PNG or SVG images that hold one; - for standard input',
    )
    .option(
      '--shape <name>',
      `what they should be: ${shapeNames.join(', ')} (default: what their type says)`,
      readChoice(shapeNames),
    )
    .option(
      '--profile <name>',
      "ob3-certification: check the form that 1EdTech's certification asks for, also of JWTs; it certifies nothing",
      readChoice(['ob3-certification']),
    )
    .option('--now <instant>', 'with --profile: check as of this instant (default: now)', readInstant)
    .option(
      '--json',
      'one result per line, in the order of the files; docs/errors.md of the package explains each code',
    )
    .action(async (files: string[], flags: ValidateFlags) => {
      assertTogether(flags)
      const speech = await loadSpeech(flags.lang)
      const read: ReadFile[] = []
      for await (const one of readEachBytes(files)) read.push(one)
      const named = read.flatMap(({ file, bytes }) => (bytes ? [{ file: speech.nameFile(file), bytes }] : []))
      const exitCode = await (flags.profile
        ? checkProfile(named, flags)
        : validateFiles(named, flags, speech))
      const failed = read.flatMap(({ error }) => error ?? [])
      for (const error of failed) noteError('validate', error)
      outcome.exitCode = worstExit([exitCode, ...failed.map((error) => error.exitCode)])
    })
  addMaxBytes(command)
  addLang(command)
  addExamples(
    command,
    ['documents of any kind', 'validate scheme.json application.json'],
    ['a badge that should be a Quality Label', 'validate label.json --shape label'],
    ['a signed badge before it goes to certification', 'validate badge.json --profile ob3-certification'],
  )
}

function assertTogether({ shape, profile, now }: ValidateFlags): void {
  if (profile && shape) throw usageError('--shape: cannot be given with --profile')
  if (profile) return
  if (now !== undefined) throw usageError('--now: expected --profile with it')
}

async function validateFiles(
  files: readonly NamedBytes[],
  flags: ValidateFlags,
  speech: Speech,
): Promise<number> {
  const results: FileResult[] = []
  for (const { file, bytes } of files) results.push(await validateFile(file, bytes, flags, speech))
  for (const result of results) flags.json ? printJsonLine(result) : printResult(result, speech)
  // A tick here must not be taken for that of `verify`.
  if (!flags.json && results.length > 0) print('', colours.dim(speech.say('onlyForm')))
  return results.every(({ valid }) => valid) ? exitCodes.ok : exitCodes.invalid
}

async function validateFile(
  file: string,
  content: Uint8Array,
  { shape, maxBytes }: ValidateFlags,
  speech: Speech,
): Promise<FileResult> {
  const { words } = speech
  const other = otherFormatOf(content)
  if (other) return { file, valid: false, problems: [asError(formatUnsupported(other), words)] }
  try {
    const { bytes } = await openFile(content, maxBytes)
    const limits = limitsOf(maxBytes)
    const isEncoded = isJwt(bytes)
    const result = isEncoded
      ? validateJwtInWords(words, parseJwt(bytes, limits), shape)
      : validateInWords(words, parseJson(bytes, limits), shape)
    // A line and column in base64url would not help: only the pointer says where in the credential it is.
    const text = isEncoded ? '' : new TextDecoder().decode(bytes)
    const problems = result.problems.map((problem) => ({ ...problem, ...placeOf(text, problem.pointer) }))
    return { file, ...result, problems }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    if (error instanceof MalformedJwt)
      return { file, valid: false, problems: [asError(error.finding, words)] }
    const image = isOfImage(error) ? imageFormatOf(content) : undefined
    const problem = image ? asError(findingOfImage(error, image), words) : unreadable(error, speech)
    return { file, valid: false, problems: [problem] }
  }
}

/** Whether an image was refused, rather than what is in it. */
function isOfImage({ code }: QualityLabelError): boolean {
  return code.startsWith('IMAGE_') || code === 'FORMAT_UNSUPPORTED'
}

/** What no document can be validated for is an error here, even if `verify` is milder. */
function asError(finding: Finding, words: Words): Problem & Place {
  return { ...describeProblem({ ...finding, because: 'nothingToValidate' }, words), line: 1, column: 1 }
}

const hints: Readonly<Record<string, CommandKey>> = { INPUT_TOO_LARGE: 'raiseMaxBytes' }

/** The error itself is in English, as all errors are. */
function unreadable({ code, message, details }: QualityLabelError, { say }: Speech): FileProblem {
  const { pointer, line, column } = details
  return {
    code,
    type: `https://w3id.org/quality-label#${code}`,
    section: 'shape',
    severity: 'error',
    title: say('unreadableJson'),
    detail: message,
    pointer: typeof pointer === 'string' ? pointer : '',
    hint: say(hints[code] ?? 'correctText'),
    line: typeof line === 'number' ? line : 1,
    column: typeof column === 'number' ? column : 1,
  }
}

function printResult({ file, valid, shape, problems }: FileResult, speech: Speech): void {
  const mark = valid ? colours.green('✔') : colours.red('✘')
  const { say, words } = speech
  const named = {
    file: clean(file),
    shape: shape ? putIntoWords(nameShape(shape), words) : say('anyDocument'),
  }
  print(`${mark} ${say(valid ? 'wellFormed' : 'notWellFormed', named)}`)
  for (const problem of problems) printProblem(file, problem, speech)
}

const severities = {
  warning: 'severityWarning',
  note: 'severityNote',
  indeterminate: 'severityUndecided',
} as const satisfies Readonly<Record<Exclude<Severity, 'error'>, CommandKey>>

function printProblem(
  file: string,
  { title, detail, hint, pointer, line, column, severity }: FileProblem,
  { say }: Speech,
): void {
  const kind = severity === 'error' ? '' : ` ${say(severities[severity])}`
  print(
    `  ${colours.bold(`${clean(file)}:${line}:${column}`)}  ${clean(pointer) || say('wholeDocument')}${kind}`,
  )
  print(`    ${clean(title)}. ${clean(detail)}`, `    ${colours.dim(clean(hint))}`)
}
