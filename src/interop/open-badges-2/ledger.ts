import type { JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import type { ChangedMember, KeptMember, LostMember, SourcePlace, UnusedDocument } from './upgrade-report'
import type { UnusedReason, UpgradeChange, UpgradeLoss } from './upgrade-words'
import { changeWords, lossWords, unusedWords } from './upgrade-words'

type Fate =
  | { kind: 'kept'; to: string[] }
  | { kind: 'changed'; to: string[]; how: UpgradeChange }
  | { kind: 'lost'; why: UpgradeLoss }

/** The fate of every value of the badge, and the supplied documents that are not part of it. */
export interface Accounts {
  kept: KeptMember[]
  changed: ChangedMember[]
  lost: LostMember[]
  unused: UnusedDocument[]
}

/**
 * Records what happens to every value in the source documents.
 *
 * Complete by construction: closing the ledger walks every document, and a value without an entry is reported as lost. Documents that
 * are not part of the badge are listed separately.
 */
export class Ledger {
  private readonly documents = new Map<string, { value: JsonValue; fates: Map<string, Fate> }>()
  private readonly aside: UnusedDocument[] = []

  open(document: string, value: JsonValue): void {
    this.documents.set(document, { value, fates: new Map() })
  }

  keep(place: SourcePlace, to: string[]): void {
    this.record(place, { kind: 'kept', to })
  }

  change(place: SourcePlace, how: UpgradeChange, to: string[]): void {
    this.record(place, { kind: 'changed', how, to })
  }

  lose(place: SourcePlace, why: UpgradeLoss): void {
    this.record(place, { kind: 'lost', why })
  }

  /** Lists a document that is not part of the badge. */
  setAside(document: string, why: UnusedReason): void {
    this.aside.push({ document, why, words: unusedWords[why] })
  }

  /** Returns the source of a part of the credential: the nearest one at or above the pointer. */
  sourceOf(target: string): SourcePlace | undefined {
    for (let at = target; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      for (const [document, { fates }] of this.documents) {
        for (const [pointer, fate] of fates) {
          if (fate.kind !== 'lost' && fate.to.includes(at)) return { document, pointer }
        }
      }
    }
    return undefined
  }

  close(): Accounts {
    const accounts: Accounts = { kept: [], changed: [], lost: [], unused: this.aside }
    for (const [document, { value, fates }] of this.documents) {
      const why = document === 'input' ? undefined : whyUnused(fates)
      if (why === undefined) new Sweep(document, fates, accounts).visit(value, '', 'noPlace')
      else this.setAside(document, why)
    }
    return accounts
  }

  private record({ document, pointer }: SourcePlace, fate: Fate): void {
    this.documents.get(document)?.fates.set(pointer, fate)
  }
}

function whyUnused(fates: ReadonlyMap<string, Fate>): UnusedReason | undefined {
  if (fates.size === 0) return 'notReferred'
  const whole = fates.get('')
  const why = whole?.kind === 'lost' ? whole.why : undefined
  return why !== undefined && Object.hasOwn(unusedWords, why) ? (why as UnusedReason) : undefined
}

class Sweep {
  // Every place above one that has an entry; a part without entries is lost as a whole.
  private readonly above = new Set<string>()

  constructor(
    private readonly document: string,
    private readonly fates: ReadonlyMap<string, Fate>,
    private readonly accounts: Accounts,
  ) {
    for (const pointer of fates.keys()) {
      for (let at = pointer; at !== ''; ) {
        at = at.slice(0, at.lastIndexOf('/'))
        this.above.add(at)
      }
    }
  }

  visit(value: JsonValue, pointer: string, why: UpgradeLoss): void {
    const fate = this.fates.get(pointer) ?? this.fateAsWhole(value, pointer, why)
    if (fate) this.write(pointer, fate)
    else if (Array.isArray(value)) {
      value.forEach((inner, index) => {
        this.visit(inner, appendPointer(pointer, index), why)
      })
    } else if (isJsonObject(value)) {
      for (const [member, inner] of Object.entries(value)) {
        this.visit(inner, appendPointer(pointer, member), isExtension(member, inner) ? 'extension' : why)
      }
    }
  }

  private fateAsWhole(value: JsonValue, pointer: string, why: UpgradeLoss): Fate | undefined {
    if (this.above.has(pointer) || pointer === '') return undefined
    return { kind: 'lost', why: saysNothing(value) ? 'empty' : why }
  }

  private write(pointer: string, fate: Fate): void {
    const place = { document: this.document, pointer }
    if (fate.kind === 'kept') this.accounts.kept.push({ ...place, to: fate.to })
    else if (fate.kind === 'changed') {
      this.accounts.changed.push({ ...place, to: fate.to, how: fate.how, words: changeWords[fate.how] })
    } else this.accounts.lost.push({ ...place, why: fate.why, words: lossWords[fate.why] })
  }
}

function saysNothing(value: JsonValue): boolean {
  if (typeof value === 'string') return !/\S/u.test(value)
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** @see Open Badges 2.0, Extensions: a type `Extension`, and by custom a name in that space. */
function isExtension(member: string, value: JsonValue): boolean {
  if (/^extensions?:/.test(member)) return true
  const type = isJsonObject(value) ? value['type'] : undefined
  return Array.isArray(type) && type.some((name) => name === 'Extension' || name === 'extension')
}
