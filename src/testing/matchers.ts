import { parseJson } from '../core/parse-json'
import { assertArguments, assertAwaited } from '../core/read-options'
import { validate } from '../gate/validate'
import type { Problem } from '../problems/problem'
import type { ShapeName } from '../schema/shape-names'
import type { VerifyOptions } from '../verifying/options/verify-options'
import { verify } from '../verifying/verify'

/** Result of a matcher, in the form that vitest and jest expect. */
export interface MatcherResult {
  /** Whether the value is as expected. */
  pass: boolean
  /** Returns what a failing test shows. */
  message: () => string
}

/** Matchers of `expect(…)`; extend vitest's or jest's `Matchers` with this type. */
export interface QualityLabelMatchers<R = unknown> {
  /** Expects that a label is valid and has its committee's quorum, under the `trust` in the options. */
  toBeValidLabel(options: VerifyOptions): Promise<R>
  /** Expects that `verify` finds a credential of any kind valid under these options. */
  toBeValidCredential(options: VerifyOptions): Promise<R>
  /** Expects that a document has a shape. */
  toMatchShape(shape: ShapeName): R
  /** Expects that a report or validation result names a problem, anywhere or at one place. */
  toHaveProblem(code: string, pointer?: string): R
}

type Input = string | Uint8Array | object

/** Matchers for `expect.extend(matchers)`. */
export const matchers = {
  /** Expects that a label is valid and has the quorum of its committee. */
  toBeValidLabel,
  /** Expects that `verify` finds a credential valid. */
  toBeValidCredential,
  /** Expects that a document has a shape. */
  toMatchShape,
  /** Expects that a report or validation result names a problem. */
  toHaveProblem,
}

async function toBeValidLabel(received: Input, options: VerifyOptions): Promise<MatcherResult> {
  assertArguments('check label', 'text, a Uint8Array or a parsed object', { received })
  assertAwaited('check label', { options, 'options.trust': options?.trust })
  if (!options?.trust?.committees?.length) {
    throw new TypeError(
      'Cannot check label: expected options.trust.committees to hold its committee, got none',
    )
  }
  const report = await verify(received, options)
  if (report.verdict !== 'valid') return refused('a valid label', report.summary, report.problems)
  const shape = validate(asDocument(received), 'label')
  if (!shape.valid) return refused('a valid label', 'it is a valid badge of another kind', shape.problems)
  return accepted('a valid label', report.summary)
}

function asDocument(received: Input): unknown {
  return typeof received === 'string' || received instanceof Uint8Array ? parseJson(received) : received
}

async function toBeValidCredential(received: Input, options: VerifyOptions): Promise<MatcherResult> {
  assertArguments('check credential', 'text, a Uint8Array or a parsed object', { received })
  const report = await verify(received, options)
  if (report.verdict === 'valid') return accepted('a valid credential', report.summary)
  return refused('a valid credential', report.summary, report.problems)
}

function toMatchShape(received: unknown, shape: ShapeName): MatcherResult {
  assertAwaited('check shape', { received })
  const result = validate(received, shape)
  if (result.valid) return accepted(`the shape ${shape}`, 'it has no problem of shape')
  return refused(`the shape ${shape}`, count(result.problems, 'problem'), result.problems)
}

function toHaveProblem(
  received: { problems: readonly Problem[] },
  code: string,
  pointer?: string,
): MatcherResult {
  assertArguments('find problem', 'an object', { received })
  assertArguments('find problem', 'a list', { 'received.problems': received.problems })
  assertArguments('find problem', 'a text', { code, ...(pointer === undefined ? {} : { pointer }) })
  const place = pointer === undefined ? '' : ` at ${pointer || 'the root'}`
  const found = received.problems.some(
    (problem) => problem.code === code && (pointer === undefined || problem.pointer === pointer),
  )
  if (found) return accepted(`the problem ${code}${place}`, 'it is among them')
  return refused(`the problem ${code}${place}`, count(received.problems, 'other problem'), received.problems)
}

function count({ length }: readonly Problem[], what: string): string {
  return `${length === 0 ? 'no' : length} ${what}${length === 1 ? '' : 's'}`
}

function accepted(expected: string, found: string): MatcherResult {
  return { pass: true, message: () => `Expected anything but ${expected}, got: ${found}` }
}

function refused(expected: string, found: string, problems: readonly Problem[]): MatcherResult {
  const lines = problems.map(
    ({ code, pointer, severity, detail }) => `  ${code} (${severity}) at ${pointer || 'the root'}: ${detail}`,
  )
  return { pass: false, message: () => [`Expected ${expected}, got: ${found}`, ...lines].join('\n') }
}
