/** How the command ends; from 64 on as BSD's sysexits names them. */
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
  /** Ended by Ctrl-C, as shells name it: 128 and the number of the signal. */
  interrupted: 130,
  /** Asked to end. */
  terminated: 143,
} as const

/** Told at the end of the command's help. */
export const exitCodesHelp = `
Exit codes:
  0   done; every document is valid (and, with trust material, trusted and with quorum)
  1   a document is not valid
  2   none is invalid, but one could not be decided or is not trusted
  64  the command line cannot be used
  65  a FILE was read but cannot be used for what was asked
  66  a FILE cannot be read
  73  a file cannot be written
  130 interrupted (143 where asked to end)`
