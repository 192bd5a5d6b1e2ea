/**
 * How the command ends; from 64 on as BSD's sysexits names them.
 *
 * One rule for every file that cannot be used, of any kind:
 * - a file that cannot be read at all (missing, a folder, forbidden, an address) is 66, as FILE and as the value of an option;
 * - a file that an option names, and that was read but is not what the option takes, is 64;
 * - a FILE that was read but is not what the verb takes is 65, except in `verify` and `validate`, whose result it is: there it is
 *   undecided (2) in `verify` where it is recognised as something other than a credential, and else not valid (1).
 *
 * Of several FILEs all are reported; `worstExit` says which code counts.
 */
export const exitCodes = {
  ok: 0,
  /** A document is not valid. */
  invalid: 1,
  /** None is invalid, but one could not be decided or is not trusted. */
  undecided: 2,
  /** The command line is wrong: an unknown option, a missing argument, a value that cannot be used. */
  usage: 64,
  /** A FILE was read but cannot be used for what was asked. */
  data: 65,
  /** A FILE cannot be read. */
  noInput: 66,
  /** Something went wrong in the program itself. */
  software: 70,
  /** A file cannot be written. */
  cannotCreate: 73,
  /** A question was answered, and not with yes: there is no permission to go on. */
  declined: 77,
  /** Ended by Ctrl-C, as shells name it: 128 and the number of the signal. */
  interrupted: 130,
  /** Asked to end. */
  terminated: 143,
} as const

/**
 * Returns the exit code of several results: 1 if a document is not valid, for no other file can change that; then 66 if a file could not
 * be read; then 2 if something is undecided.
 */
export function worstExit(codes: readonly number[]): number {
  const order: readonly number[] = [exitCodes.invalid, exitCodes.noInput, exitCodes.undecided]
  return order.find((code) => codes.includes(code)) ?? Math.max(exitCodes.ok, ...codes)
}

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'done; every document is valid and, with trust material, trusted',
  invalid: 'a document is not valid',
  undecided: 'none is invalid, but one could not be decided or is not trusted',
  usage: 'the command line, or a file that an option names, cannot be used',
  data: 'a FILE was read but cannot be used; `verify` answers 2, and `validate` 1',
  noInput: 'a file cannot be read; the others are reported, and 1 counts before it',
  software: 'something went wrong in the program itself',
  cannotCreate: 'a file cannot be written',
  declined: 'the answer to a question was not yes; nothing is written',
  interrupted: 'interrupted by Ctrl-C',
  terminated: 'asked to end',
}

/** When the command ends with each code, in the order of the numbers: help prints it, and docs/guide/command.md has the same table. */
export const exitCodeTable: readonly (readonly [code: number, when: string])[] = Object.entries(
  exitCodes,
).map(([name, code]) => [code, meanings[name as keyof typeof exitCodes]])
