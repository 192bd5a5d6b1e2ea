import { isJsonObject } from '../../core/json'
import { isEmbedded } from './find-parts'
import { meansTheSame, readVerification } from './same-meaning'
import type { Source } from './source'
import { idOf } from './take-values'
import type { CopyDifference } from './upgrade-report'

const words: Readonly<Record<CopyDifference['why'], string>> = {
  spelling: 'the copy says the same in another spelling',
  addressInCopy: 'the copy names by its address what the badge embeds; supply what is there to check it',
}
// A member has had several names; the first is compared.
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
// What can be embedded, or be a document of its own.
const documents = new Set(['badge', 'issuer'])

/**
 * Compares a badge with its hosted copy by what they say: a part embedded or by its address, one value or a list of it, instants,
 * names of types and members in any of their spellings.
 */
export class CopyComparison {
  readonly differences: CopyDifference[] = []
  /** Where the badge says something else than the copy. */
  contradiction: string | undefined

  /**
   * @param url - Address of the copy, which both may repeat or leave out.
   * @param isSupplied - Whether the document at an address takes the place of what the badge embeds under it.
   */
  constructor(
    private readonly url: string,
    private readonly isSupplied: (address: string) => boolean,
  ) {}

  /** Whether both say the same. */
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

  /** Whether two ids, or two ways to verify, are those of this address. */
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

  /** Whether one embeds, or both name by address, the same thing; `undefined` where both embed or neither is a reference. */
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
