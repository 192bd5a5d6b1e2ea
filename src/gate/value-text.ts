import { textLiteral } from '../canonical/n-quads-terms'
import type { GatedProperty, GatedValue } from './gated-node'
import { isWhole } from './multi-valued-terms'

/** A value as text by which two are told apart: a node with an id by that id, a blank node by what it says. */
export function valueText(value: GatedValue, property: GatedProperty): string {
  if (typeof value !== 'object') return `${JSON.stringify(value)}^${property.definition.t ?? ''}`
  if (value.kind === 'text') return textLiteral(value)
  if (value.id !== undefined) return `<${value.id}>`
  const types = [...value.types].sort().join(' ')
  const properties = value.properties.map((inner) => `<${inner.iri}>${propertyText(inner)}`)
  return `{${types}|${properties.sort().join()}}`
}

/** The values of a property as one text: of a list in its order, of a set in one of its own. */
export function propertyText(property: GatedProperty): string {
  const texts = property.values.map((value) => valueText(value, property))
  return property.definition.c === '@list' ? `(${texts.join()})` : `[${[...new Set(texts)].sort().join()}]`
}

/** Whether two properties have one name and say their values in one way. */
export function isSameTerm(a: GatedProperty, b: GatedProperty): boolean {
  return a.term === b.term && a.definition.t === b.definition.t && a.definition.c === b.definition.c
}

/** Whether a property has one value, or several that are one whole. */
export function isSingle({ term, definition }: GatedProperty): boolean {
  return isWhole(term, definition)
}
