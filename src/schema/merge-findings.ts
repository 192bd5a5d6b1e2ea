import type { Phrase } from '../problems/phrases/phrase'
import { listNames, plain } from '../problems/phrases/phrase'
import type { ShapeFinding } from './describe-error'

/**
 * Merges findings, so that one finding remains for each mistake.
 *
 * A document that is checked against a shape and the narrower shape of a label fails twice at one place. A renamed or misspelled
 * property is also missing under its right name. A value of the wrong type is also not one of the allowed values. An object
 * without a required property also has too few.
 */
export function mergeFindings(findings: readonly ShapeFinding[]): ShapeFinding[] {
  return dropMissingTwice(dropSaidByType(mergeByPlace(findings)))
}

function mergeByPlace(findings: readonly ShapeFinding[]): ShapeFinding[] {
  const byPlace = new Map<string, ShapeFinding>()
  for (const finding of findings) {
    const member = finding.missing ? finding.missing.join('|') : ''
    const place = `${finding.code} ${member} ${finding.pointer}`
    const earlier = byPlace.get(place)
    byPlace.set(place, earlier ? mergeTwo(earlier, finding) : finding)
  }
  return [...byPlace.values()]
}

function mergeTwo(a: ShapeFinding, b: ShapeFinding): ShapeFinding {
  if (a.width !== b.width) return a.width < b.width ? a : b
  const [expected, other] = [expectedOf(a), expectedOf(b)]
  if (JSON.stringify(expected) === JSON.stringify(other)) return a
  return { ...a, params: { ...a.params, expected: listNames([expected, other]) } }
}

function expectedOf({ params }: ShapeFinding): Phrase {
  const expected = params?.['expected'] ?? ''
  return typeof expected === 'object' ? expected : plain(String(expected))
}

function dropSaidByType(findings: readonly ShapeFinding[]): ShapeFinding[] {
  const wrongTypes = new Set(
    findings.filter(({ code }) => code === 'VALUE_TYPE').map(({ pointer }) => pointer),
  )
  const incomplete = new Set(findings.filter(({ missing }) => missing).map(({ pointer }) => pointer))
  return findings.filter(
    ({ code, pointer }) =>
      code === 'VALUE_TYPE' ||
      !code.startsWith('VALUE_') ||
      !(wrongTypes.has(pointer) || (code === 'VALUE_COUNT' && incomplete.has(pointer))),
  )
}

function dropMissingTwice(findings: readonly ShapeFinding[]): ShapeFinding[] {
  const explained = new Set(findings.flatMap(explainsMissing))
  return findings.filter(
    ({ missing, pointer }) =>
      !missing?.some((name) => explained.has(missingKey(pointer, name, missing.length))),
  )
}

// Properties that need not be reported as missing, because this finding says more.
function explainsMissing({ code, pointer, params, missing }: ShapeFinding): string[] {
  if (missing) return missing.length === 1 ? [`${pointer} ${missing[0]} of several`] : []
  if (code !== 'MEMBER_RENAMED' && code !== 'MEMBER_UNKNOWN') return []
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  const expected = params?.['expected']
  return typeof expected === 'string' ? [`${parent} ${expected}`, `${parent} ${expected} of several`] : []
}

function missingKey(pointer: string, name: string, alternatives: number): string {
  return `${pointer} ${name}${alternatives > 1 ? ' of several' : ''}`
}
