import type { VerifyOptions } from '../src/verifying/options/verify-options'

/** What came of a call: `made` and `refused` where it gives no verdict, `CRASHED` where it threw what it does not announce. */
export interface TrapOutcome {
  verdict: string
  /** Of the first problem that decides, or of the error. */
  code: string
  /** Of the report and of those within it. */
  problems: number
}

export interface MadeTrap {
  /** Size of all supplied inputs. */
  kilobytes: number
  /** Of a document for `verify`, with the options it is verified with. */
  text?: string
  options?: VerifyOptions
  run(): Promise<TrapOutcome>
}

export interface Trap {
  name: string
  make(): Promise<MadeTrap>
}

/** Every trap: its name, and what makes it. */
export function makeTraps(library: object): Promise<Trap[]>
