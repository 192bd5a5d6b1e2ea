import { QualityLabelError } from './errors'

// One unit is about the cost of writing and hashing one character; a million units take some milliseconds.
const baseUnits = 10_000_000
// Supplied documents are many, and each is small: so many units for each do not add up to more time than their text may take.
const baseUnitsOfSupplied = 1_000_000
const unitsPerCharacter = 100

/** Costs of steps of work, in units; reading a character costs one unit. */
export const workOf = {
  /** One node written out in one place, with its memory. */
  node: 400,
  /** One value of a node. */
  value: 40,
  /** One character of output: with this cost, output is at most 1 MB plus ten times the input. */
  written: 10,
  /** One hash for the name of a blank node that looks like others. */
  hash: 1_250,
  /** One value read by a general JSON-LD processor. */
  generalValue: 5_000,
} as const

/**
 * Budget of work for one call: a constant and a share for each character of its input.
 *
 * The time to read is proportional to the text. Steps that can take more spend from the budget: nodes written out in every place,
 * look-alike nodes to distinguish, long names written for each statement, endorsements compared with all their possible subjects. The
 * budget does not depend on a clock, so the same input has the same result everywhere.
 */
export class WorkBudget {
  #limit: number
  #spent = 0

  /** @param characters - Number of characters of the input. */
  constructor(characters = 0, base = baseUnits) {
    this.#limit = base + characters * unitsPerCharacter
  }

  /**
   * Makes the budget of a document that came beside the one in question: it cannot take the work of that one, nor of another beside it.
   */
  static ofSupplied(): WorkBudget {
    return new WorkBudget(0, baseUnitsOfSupplied)
  }

  /** Adds the share of further input. */
  allow(characters: number): void {
    this.#limit += characters * unitsPerCharacter
  }

  get spent(): number {
    return this.#spent
  }

  /** Checks whether the budget covers so many more units. */
  covers(units: number): boolean {
    return this.#spent + units <= this.#limit
  }

  /**
   * Spends units of work.
   *
   * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` if the work is more than the input allows, and always after that.
   */
  spend(units: number): void {
    this.#spent += units
    if (this.#spent > this.#limit) throw this.exceeded()
  }

  private exceeded(): QualityLabelError {
    const message = `Cannot process document: expected at most ${this.#limit} units of work for its size`
    return new QualityLabelError('WORK_LIMIT_EXCEEDED', message, { details: { limit: this.#limit } })
  }
}

/** A budget that spends from another one, and remembers what it needed of it. */
export class MeteredBudget extends WorkBudget {
  /** Units that the other budget must cover for the same work to end in the same way. */
  needed = 0
  /** Characters of further input. */
  allowed = 0
  #used = 0

  constructor(private readonly whole: WorkBudget) {
    super()
  }

  override allow(characters: number): void {
    this.allowed += characters
    this.whole.allow(characters)
  }

  override get spent(): number {
    return this.#used
  }

  override covers(units: number): boolean {
    this.needed = Math.max(this.needed, this.#used + units)
    return this.whole.covers(units)
  }

  override spend(units: number): void {
    this.#used += units
    this.needed = Math.max(this.needed, this.#used)
    this.whole.spend(units)
  }
}

/** Checks whether an error reports an exceeded budget: it must not be reported as a fault of a document. */
export function isWorkLimit(error: unknown): boolean {
  return error instanceof QualityLabelError && error.code === 'WORK_LIMIT_EXCEEDED'
}
