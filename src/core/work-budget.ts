import { QualityLabelError } from './errors'

// One unit is about what it takes to write and hash one character; a million are some milliseconds.
const baseUnits = 10_000_000
const unitsPerCharacter = 100

/** What a step of work costs, in units; of a text that is read, each character is one. */
export const workOf = {
  /** One node written out at one place, with what it takes in memory. */
  node: 400,
  /** One value of a node. */
  value: 40,
  /** One character of what is handed on: with this, it stays within 1 MB and ten times the input. */
  written: 10,
  /** One hash on the way to the name of a blank node that looks like others. */
  hash: 1_250,
  /** One value read by a general JSON-LD processor. */
  generalValue: 5_000,
} as const

/**
 * The work that one call may take: a constant and a share for each character of its input.
 *
 * Reading takes time in proportion to the text. What can take more (nodes written out wherever they recur, look-alike nodes told apart,
 * long names written for each statement, endorsements matched with all that they may be about) spends from here. Nothing in it depends
 * on a clock, so the same input has the same outcome everywhere.
 */
export class WorkBudget {
  #limit = baseUnits
  #spent = 0

  /** @param characters - Of the input. */
  constructor(characters = 0) {
    this.allow(characters)
  }

  /** Adds the share of further input. */
  allow(characters: number): void {
    this.#limit += characters * unitsPerCharacter
  }

  get spent(): number {
    return this.#spent
  }

  /** Whether so much more may be spent. */
  covers(units: number): boolean {
    return this.#spent + units <= this.#limit
  }

  /** @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` If the work is more than the input allows; from then on always. */
  spend(units: number): void {
    this.#spent += units
    if (this.#spent > this.#limit) throw this.exceeded()
  }

  private exceeded(): QualityLabelError {
    const message = `Cannot process document: expected at most ${this.#limit} units of work for its size`
    return new QualityLabelError('WORK_LIMIT_EXCEEDED', message, { details: { limit: this.#limit } })
  }
}

/** Whether an error says that a budget was exceeded: it must not pass for anything that is wrong with a document. */
export function isWorkLimit(error: unknown): boolean {
  return error instanceof QualityLabelError && error.code === 'WORK_LIMIT_EXCEEDED'
}
