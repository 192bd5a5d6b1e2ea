import type { SaxesAttributeNSIncomplete } from 'saxes'
import { SaxesParser } from 'saxes'

/**
 * Parser of XML with namespaces that resolves a prefix in constant time at any depth.
 *
 * Its caller passes on each attribute and each end of an element.
 *
 * @see Namespaces in XML 1.0, section 6
 */
export class NamespaceParser extends SaxesParser<{ xmlns: true }> {
  // The namespaces of each prefix, the innermost last; the two of XML itself are always bound.
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

  /** Records an attribute of the current tag. */
  bind({ name, prefix, local, value }: SaxesAttributeNSIncomplete): void {
    if (prefix !== 'xmlns' && name !== 'xmlns') return
    const declared = prefix === 'xmlns' ? local : ''
    const meanings = this.bound.get(declared) ?? []
    meanings.push(value)
    this.bound.set(declared, meanings)
    this.declaring ??= []
    this.declaring.push(declared)
  }

  /** Records the start of an element, after all its attributes. */
  enter(): void {
    this.declared.push(this.declaring)
    this.declaring = undefined
  }

  /** Records the end of an element and of its declarations. */
  leave(): void {
    for (const prefix of this.declared.pop() ?? []) this.bound.get(prefix)?.pop()
  }

  override resolve(prefix: string): string | undefined {
    return this.bound.get(prefix)?.at(-1)
  }
}
