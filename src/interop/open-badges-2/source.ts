import type { JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import type { Ledger } from './ledger'
import type { SourcePlace } from './upgrade-report'
import type { UpgradeChange, UpgradeLoss } from './upgrade-words'

/** One value of a source document, with its place; the ledger records what happens to it. */
export class Source implements SourcePlace {
  constructor(
    private readonly ledger: Ledger,
    readonly document: string,
    readonly pointer: string,
    readonly value: JsonValue | undefined,
  ) {}

  /** Checks whether there is a value; `null` and an empty array make no statement in JSON-LD. */
  get isGiven(): boolean {
    const { value } = this
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  }

  /** Returns a property of an object; a source without a value if the object does not have it. */
  get(member: string): Source {
    const { value } = this
    const inner = isJsonObject(value) && Object.hasOwn(value, member) ? value[member] : undefined
    return new Source(this.ledger, this.document, appendPointer(this.pointer, member), inner)
  }

  /** Returns the first of these properties that has a value: some properties have had several names. */
  first(...members: readonly string[]): Source {
    const given = members.map((member) => this.get(member)).find(({ isGiven }) => isGiven)
    return given ?? this.get(members[0] ?? '')
  }

  /** Returns the values: in JSON-LD a single value and an array of it are the same. */
  items(): Source[] {
    const { value } = this
    if (!this.isGiven) return []
    if (!Array.isArray(value)) return [this]
    return value.map(
      (inner, index) => new Source(this.ledger, this.document, appendPointer(this.pointer, index), inner),
    )
  }

  /** Returns the first value if only one is allowed; further values are lost. */
  one(): Source {
    const [first, ...others] = this.items()
    for (const other of others) other.lose('oneAllowed')
    return first ?? this
  }

  keep(...to: string[]): void {
    if (this.isGiven) this.ledger.keep(this, to)
  }

  change(how: UpgradeChange, ...to: string[]): void {
    if (this.isGiven) this.ledger.change(this, how, to)
  }

  lose(why: UpgradeLoss): void {
    if (this.value !== undefined) this.ledger.lose(this, why)
  }
}
