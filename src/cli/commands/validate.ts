import type { Command } from 'commander'
import type { Problem, ShapeName, ValidationResult } from '../../index'
import { parseJson, parseJwt, QualityLabelError, shapeNames, validate, validateJwt } from '../../index'
import { formatUnsupported } from '../../model/input-kinds'
import { describeProblem } from '../../problems/describe-problem'
import { languages } from '../../problems/find-language'
import type { Finding } from '../../problems/problem'
import type { NamedBytes, ProfileFlags } from '../check-profile'
import { checkProfile } from '../check-profile'
import { clean } from '../clean-text'
import { noteError, usageError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { exitCodes, worstExit } from '../exit-codes'
import { openFile, otherFormatOf } from '../open-file'
import { addMaxBytes, limitsOf, readChoice, readInstant, suggest } from '../option-values'
import { colours, print, printJsonLine } from '../output'
import type { Place } from '../place-of'
import { placeOf } from '../place-of'
import type { ReadFile } from '../read-files'
import { nameOf, readEachBytes } from '../read-files'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'

/** What `--json` gives for a file. */
/** A problem of a file, or why it cannot be read. */
type FileProblem = Omit<Problem, 'code'> & Place & { code: Problem['code'] | QualityLabelError['code'] }

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
    .option(
      '--lang <tag>',
      'with --profile: language of the words: en, fi, de, lt, it, es, fr or nl',
      suggest(languages),
    )
    .option('--now <instant>', 'with --profile: check as of this instant (default: now)', readInstant)
    .option(
      '--json',
      'one result per line, in the order of the files; docs/errors.md of the package explains each code',
    )
    .action(async (files: string[], flags: ValidateFlags) => {
      assertTogether(flags)
      const read: ReadFile[] = []
      for await (const one of readEachBytes(files)) read.push(one)
      const named = read.flatMap(({ file, bytes }) => (bytes ? [{ file: nameOf(file), bytes }] : []))
      const exitCode = await (flags.profile ? checkProfile(named, flags) : validateFiles(named, flags))
      const failed = read.flatMap(({ error }) => error ?? [])
      for (const error of failed) noteError('validate', error)
      outcome.exitCode = worstExit([exitCode, ...failed.map((error) => error.exitCode)])
    })
  addMaxBytes(command)
  addExamples(
    command,
    ['documents of any kind', 'validate scheme.json application.json'],
    ['a badge that should be a Quality Label', 'validate label.json --shape label'],
    ['a signed badge before it goes to certification', 'validate badge.json --profile ob3-certification'],
  )
}

function assertTogether({ shape, profile, lang, now }: ValidateFlags): void {
  if (profile && shape) throw usageError('--shape: cannot be given with --profile')
  if (profile) return
  if (lang !== undefined) throw usageError('--lang: expected --profile with it')
  if (now !== undefined) throw usageError('--now: expected --profile with it')
}

// A tick here must not be taken for that of `verify`.
const onlyForm = 'Only the form was checked. No signature was checked: quality-label verify does that.'

async function validateFiles(files: readonly NamedBytes[], flags: ValidateFlags): Promise<number> {
  const results: FileResult[] = []
  for (const { file, bytes } of files) results.push(await validateFile(file, bytes, flags))
  for (const result of results) flags.json ? printJsonLine(result) : printResult(result)
  if (!flags.json && results.length > 0) print('', colours.dim(onlyForm))
  return results.every(({ valid }) => valid) ? exitCodes.ok : exitCodes.invalid
}

async function validateFile(
  file: string,
  content: Uint8Array,
  { shape, maxBytes }: ValidateFlags,
): Promise<FileResult> {
  const other = otherFormatOf(content)
  if (other) return { file, valid: false, problems: [asError(formatUnsupported(other))] }
  try {
    const { bytes } = await openFile(content, maxBytes)
    const limits = limitsOf(maxBytes)
    const isEncoded = isJwt(bytes)
    const result = isEncoded
      ? validateJwt(parseJwt(bytes, limits), shape)
      : validate(parseJson(bytes, limits), shape)
    // A line and column in base64url would not help: only the pointer says where in the credential it is.
    const text = isEncoded ? '' : new TextDecoder().decode(bytes)
    const problems = result.problems.map((problem) => ({ ...problem, ...placeOf(text, problem.pointer) }))
    return { file, ...result, problems }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return { file, valid: false, problems: [unreadable(error)] }
  }
}

function titleOf(code: string, isOfImage: boolean): string {
  if (code === 'JWT_MALFORMED') return 'The text is not a JWT with a credential in it'
  return isOfImage ? 'The image cannot be read' : 'The text is not JSON that everybody reads alike'
}

/** What no document can be validated for is an error here, even if `verify` is milder. */
function asError(finding: Finding): Problem & Place {
  return { ...describeProblem({ ...finding, because: 'nothingToValidate' }), line: 1, column: 1 }
}

const hints: Readonly<Record<string, string>> = {
  INPUT_TOO_LARGE: 'If the file is honest, raise --max-bytes.',
}

function unreadable({ code, message, details }: QualityLabelError): FileProblem {
  const { pointer, line, column } = details
  const isOfImage = code.startsWith('IMAGE_') || code === 'FORMAT_UNSUPPORTED'
  return {
    code,
    type: `https://w3id.org/quality-label#${code}`,
    section: 'shape',
    severity: 'error',
    title: titleOf(code, isOfImage),
    detail: message,
    pointer: typeof pointer === 'string' ? pointer : '',
    hint:
      hints[code] ??
      (isOfImage ? 'Ask for the image as it was downloaded.' : 'Correct the text at this place.'),
    line: typeof line === 'number' ? line : 1,
    column: typeof column === 'number' ? column : 1,
  }
}

function printResult({ file, valid, shape, problems }: FileResult): void {
  const mark = valid ? colours.green('✔') : colours.red('✘')
  const is = valid ? 'is' : 'is not'
  print(`${mark} ${clean(file)} ${is} a well-formed ${shape ?? 'document'}`)
  for (const problem of problems) printProblem(file, problem)
}

function printProblem(
  file: string,
  { title, detail, hint, pointer, line, column, severity }: FileProblem,
): void {
  const kind = severity === 'error' ? '' : ` (${severity})`
  print(
    `  ${colours.bold(`${clean(file)}:${line}:${column}`)}  ${clean(pointer) || '(the whole document)'}${kind}`,
  )
  print(`    ${clean(title)}. ${clean(detail)}`, `    ${colours.dim(clean(hint))}`)
}
