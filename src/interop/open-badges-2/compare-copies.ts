import { isJsonObject } from '../../core/json'
import { isEmbedded } from './find-parts'
import { meansTheSame, readVerification } from './same-meaning'
import type { Source } from './source'
import { idOf } from './take-values'
import type { CopyDifference } from './upgrade-report'

const words: Readonly<Record<CopyDifference['why'], string>> = {
  spelling: 'the copy has the same value in another spelling',
  addressInCopy:
    'the copy has only the address of a part that the badge embeds; supply the document at that address to check it',
}
// Properties have had several names; the first is used for the comparison.
const otherNames: ReadonlyMap<string, string> = new Map([
  ['@id', 'id'],
  ['@type', 'type'],
  ['verify', 'verification'],
  ['alignments', 'alignment'],
])
const namesOf = (name: string) => [
  name,
  ...[...otherNames].flatMap(([other, first]) => (first === name ? [other] : [])),
]
// Parts that can be embedded or be separate documents.
const documents = new Set(['badge', 'issuer'])

/**
 * Compares the meaning of a badge and its hosted copy: a part can be embedded or named by its address, a value can be single or in a
 * list, and instants and names of types and properties can have any of their spellings.
 */
export class CopyComparison {
  readonly differences: CopyDifference[] = []
  /** Pointer to the first place at which the badge contradicts the copy. */
  contradiction: string | undefined

  /**
   * @param url - Address of the copy, which both can repeat or omit.
   * @param isSupplied - Whether the document at an address replaces the part that the badge embeds under that address.
   */
  constructor(
    private readonly url: string,
    private readonly isSupplied: (address: string) => boolean,
  ) {}

  /** Checks whether both have the same meaning. */
  compare(own: Source, copy: Source): boolean {
    return this.compareMembers(own, copy, true)
  }

  private compareMembers(own: Source, copy: Source, isRoot: boolean): boolean {
    const names = [own, copy].flatMap(({ value }) => (isJsonObject(value) ? Object.keys(value) : []))
    for (const name of new Set(names.map((given) => otherNames.get(given) ?? given))) {
      const [mine, theirs] = [own.first(...namesOf(name)), copy.first(...namesOf(name))]
      const isSelf = isRoot && (name === 'id' || name === 'verification')
      if (!(isSelf && this.namesItself(name, mine, theirs)) && !this.compareValues(name, mine, theirs)) {
        return false
      }
    }
    return true
  }

  /** Checks whether both are ids, or verification objects, that name this address. */
  private namesItself(name: string, own: Source, copy: Source): boolean {
    const isHere = (source: Source) => !source.isGiven || idOf(source) === this.url
    if (name === 'id') return isHere(own) && isHere(copy) && this.note(own, own.value === copy.value)
    if (![own, copy].every((verify) => isHere(verify.one().get('url')))) return false
    const way = readVerification(own.one().value)
    const isSame = way !== undefined && way === readVerification(copy.one().value)
    return isSame && this.note(own, isEqual(own, copy))
  }

  private compareValues(name: string, own: Source, copy: Source): boolean {
    if (own.value === copy.value) return true
    const [mine, theirs] = [own.items(), copy.items()]
    if (mine.length !== theirs.length && !meansTheSame(name, own, copy)) return this.contradict(own)
    if (meansTheSame(name, own, copy)) return this.note(own, isEqual(own, copy))
    const isAlike = Array.isArray(own.value) === Array.isArray(copy.value)
    this.note(own, isAlike)
    return mine.every((item, index) => this.compareItems(name, item, theirs[index] ?? copy))
  }

  private compareItems(name: string, own: Source, copy: Source): boolean {
    if (own.value === copy.value) return true
    if (meansTheSame(name, own, copy)) return this.note(own, false)
    const isReference = this.refersToTheSame(name, own, copy)
    if (isReference !== undefined) return isReference || this.contradict(own)
    const isNested = isJsonObject(own.value) && isJsonObject(copy.value)
    return isNested ? this.compareMembers(own, copy, false) : this.contradict(own)
  }

  /** Checks whether both refer to the same document; `undefined` if both embed it or neither is a reference. */
  private refersToTheSame(name: string, own: Source, copy: Source): boolean | undefined {
    const embeds = [isEmbedded(own), isEmbedded(copy)]
    const isText = [own, copy].map(({ value }) => typeof value === 'string')
    if (embeds[0] === embeds[1] && isText[0] === isText[1]) return undefined
    const id = idOf(own)
    if (id === undefined || idOf(copy) !== id) return false
    if (!embeds.includes(true)) return this.note(own, false)
    if (!documents.has(name)) return false
    const isUnchecked = embeds[0] === true && !this.isSupplied(id)
    return this.note(own, false, isUnchecked ? 'addressInCopy' : 'spelling')
  }

  private note(own: Source, isEqualToo: boolean, why: CopyDifference['why'] = 'spelling'): true {
    if (!isEqualToo) this.differences.push({ pointer: own.pointer, why, words: words[why] })
    return true
  }

  private contradict(own: Source): false {
    this.contradiction ??= own.pointer
    return false
  }
}

function isEqual(own: Source, copy: Source): boolean {
  return JSON.stringify(own.value) === JSON.stringify(copy.value)
}
