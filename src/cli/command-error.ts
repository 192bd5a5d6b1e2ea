import { QualityLabelError } from '../core/errors'
import { clean } from '../describing/clean-text'
import { exitCodes } from './exit-codes'
import { colours, note } from './output'

/** A mistake that the user can fix; printed as one message, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: number

  constructor(message: string, exitCode: number, options?: { cause?: unknown }) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** Prints why the command, or one of its files, failed. */
export function noteError(verb: string | undefined, { message }: CommandError): void {
  note(`${colours.red(nameOfVerb(verb))}: ${clean(message)}`)
}

/** How messages call the program. */
export function nameOfVerb(verb: string | undefined): string {
  return verb === undefined ? 'quality-label' : `quality-label ${clean(verb)}`
}

/** The command line cannot be used. */
export function usageError(message: string): CommandError {
  return new CommandError(message, exitCodes.usage)
}

/**
 * Runs a step of the library on input of the user, so that a rejection becomes a message.
 *
 * Every refusal of the library begins with `Cannot`; any other error is a fault of the program and passes through.
 */
export async function attempt<T>(step: () => T | Promise<T>, exitCode: number = exitCodes.data): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (isRefusal(error)) throw new CommandError(error.message, exitCode, { cause: error })
    throw error
  }
}

/**
 * As `attempt`, for a step whose arguments are flags: the message names the flag in place of the field, as `--key`, or as `id of --renew`
 * where a member of what the flag names is wrong.
 *
 * @param flags - What a person gave for each field, by the name that the library has for it.
 */
export async function attemptWith<T>(
  flags: Readonly<Record<string, string>>,
  step: () => T | Promise<T>,
  exitCode: number = exitCodes.usage,
): Promise<T> {
  try {
    return await attempt(step, exitCode)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const message = nameFlags(error.message, flags)
    throw new CommandError(message, error.exitCode, { cause: error.cause })
  }
}

function nameFlags(message: string, flags: Readonly<Record<string, string>>): string {
  const named = message.replace(
    /(?<=: expected )(?<first>\w+)(?<rest>[\w[\].]*)(?= )/,
    (field, first: string, rest: string) => {
      const flag = flags[field] ?? flags[first]
      if (flag === undefined) return field
      return flags[field] === undefined ? `${rest.replace(/^\./, '')} of ${flag}` : flag
    },
  )
  return named === message ? message : named.replace(/, got undefined$/, ', found none')
}

function isRefusal(error: unknown): error is Error {
  if (error instanceof QualityLabelError) return true
  const isMisuse = error instanceof TypeError || error instanceof RangeError
  return isMisuse && /^Cannot [A-Za-z: ]+: (?:expected|unknown) /.test(error.message)
}
