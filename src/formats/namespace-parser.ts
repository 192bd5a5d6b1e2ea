import type { SaxesAttributeNSIncomplete } from 'saxes'
import { SaxesParser } from 'saxes'

/**
 * A parser of XML with namespaces that finds what a prefix stands for at once, however deep it stands.
 *
 * Its user shows it each attribute as it comes, and each end of an element.
 *
 * @see Namespaces in XML 1.0, section 6
 */
export class NamespaceParser extends SaxesParser<{ xmlns: true }> {
  // What each prefix stands for, the innermost last; the two that XML gives itself are bound for good.
  private readonly bound = new Map([
    ['xml', ['http://www.w3.org/XML/1998/namespace']],
    ['xmlns', ['http://www.w3.org/2000/xmlns/']],
  ])
  /** Prefixes that each open element declares; `undefined` for none. */
  private readonly declared: (string[] | undefined)[] = []
  private declaring: string[] | undefined

  constructor() {
    super({ xmlns: true })
  }

  /** Takes note of an attribute of the tag that is being read. */
  bind({ name, prefix, local, value }: SaxesAttributeNSIncomplete): void {
    if (prefix !== 'xmlns' && name !== 'xmlns') return
    const declared = prefix === 'xmlns' ? local : ''
    const meanings = this.bound.get(declared) ?? []
    meanings.push(value)
    this.bound.set(declared, meanings)
    this.declaring ??= []
    this.declaring.push(declared)
  }

  /** An element begins: its attributes are all there. */
  enter(): void {
    this.declared.push(this.declaring)
    this.declaring = undefined
  }

  /** An element ends, and its declarations with it. */
  leave(): void {
    for (const prefix of this.declared.pop() ?? []) this.bound.get(prefix)?.pop()
  }

  override resolve(prefix: string): string | undefined {
    return this.bound.get(prefix)?.at(-1)
  }
}
