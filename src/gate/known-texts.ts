import type { WorkBudget } from '../core/work-budget'
import type { GatedProperty, GatedValue } from './gated-node'
import { propertyText, valueText } from './value-text'

/** Caches the texts of values of properties that several occurrences have, so that each is written out once. */
export class KnownTexts {
  private readonly values = new Map<GatedProperty, Set<string>>()
  private readonly whole = new Map<GatedProperty, string>()

  constructor(private readonly work: WorkBudget) {}

  valuesOf(property: GatedProperty): Set<string> {
    const known = this.values.get(property)
    if (known) return known
    const texts = new Set(property.values.map((value) => this.textOf(value, property)))
    this.values.set(property, texts)
    return texts
  }

  wholeOf(property: GatedProperty): string {
    const text = this.whole.get(property) ?? propertyText(property)
    if (!this.whole.has(property)) this.work.spend(text.length)
    this.whole.set(property, text)
    return text
  }

  textOf(value: GatedValue, property: GatedProperty): string {
    const text = valueText(value, property)
    this.work.spend(text.length)
    return text
  }
}
