import { QualityLabelError } from './errors'
import type { JsonLimits } from './parse-json'
import { defaultJsonLimits } from './parse-json'

/**
 * Rejects a value that would be too large as text, without writing it.
 *
 * A value that was not parsed can be small in memory but endless as text: one object in many places, an array of holes, nesting of any
 * depth. Every place counts. The function does not recurse.
 *
 * @param action - Operation for the message.
 * @returns Number of characters of all texts and names.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE` or `INPUT_TOO_DEEP`
 */
export function assertBounded(value: unknown, action: string, limits: Partial<JsonLimits> = {}): number {
  const { maxInputBytes, maxDepth, maxNodes } = { ...defaultJsonLimits, ...limits }
  const open: { inner: object; depth: number }[] = []
  let [nodes, characters] = [0, 0]
  const count = (given: unknown, depth: number) => {
    nodes += 1
    if (typeof given === 'string') characters += given.length
    if (nodes > maxNodes || characters > maxInputBytes) throw tooLarge(action, maxNodes, maxInputBytes)
    if (typeof given !== 'object' || given === null) return
    if (depth >= maxDepth) throw tooDeep(action, maxDepth)
    open.push({ inner: given, depth: depth + 1 })
  }
  count(value, 0)
  for (let next = open.pop(); next; next = open.pop()) {
    const { inner, depth } = next
    if (Array.isArray(inner)) {
      if (inner.length > maxNodes) throw tooLarge(action, maxNodes, maxInputBytes)
      for (const entry of inner) count(entry, depth)
    } else {
      for (const member of Object.keys(inner)) {
        characters += member.length
        count((inner as Record<string, unknown>)[member], depth)
      }
    }
  }
  return characters
}

function tooLarge(action: string, maxNodes: number, maxInputBytes: number): QualityLabelError {
  const message = `Cannot ${action}: expected at most ${maxNodes} values and ${maxInputBytes} characters`
  return new QualityLabelError('INPUT_TOO_LARGE', message, {
    details: { pointer: '', maxNodes, maxInputBytes },
  })
}

function tooDeep(action: string, maxDepth: number): QualityLabelError {
  const message = `Cannot ${action}: expected at most ${maxDepth} levels of nesting`
  return new QualityLabelError('INPUT_TOO_DEEP', message, { details: { pointer: '', maxDepth } })
}
