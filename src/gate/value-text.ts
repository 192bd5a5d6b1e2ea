import { textLiteral } from '../canonical/n-quads-terms'
import type { GatedProperty, GatedValue } from './gated-node'
import { isWhole } from './multi-valued-terms'

/** Returns a text that is equal for equal values: the id of a node that has one, the statements of a blank node. */
export function valueText(value: GatedValue, property: GatedProperty): string {
  if (typeof value !== 'object') return `${JSON.stringify(value)}^${property.definition.t ?? ''}`
  if (value.kind === 'text') return textLiteral(value)
  if (value.id !== undefined) return `<${value.id}>`
  const types = [...value.types].sort().join(' ')
  const properties = value.properties.map((inner) => `<${inner.iri}>${propertyText(inner)}`)
  return `{${types}|${properties.sort().join()}}`
}

/** Returns the values of a property as one text: a list in its order, a set in a fixed order. */
export function propertyText(property: GatedProperty): string {
  const texts = property.values.map((value) => valueText(value, property))
  return property.definition.c === '@list' ? `(${texts.join()})` : `[${[...new Set(texts)].sort().join()}]`
}

/** Returns whether two properties have the same term, datatype and container. */
export function isSameTerm(a: GatedProperty, b: GatedProperty): boolean {
  return a.term === b.term && a.definition.t === b.definition.t && a.definition.c === b.definition.c
}

/** Returns whether a property has one value, or several that are one whole. */
export function isSingle({ term, definition }: GatedProperty): boolean {
  return isWhole(term, definition)
}
