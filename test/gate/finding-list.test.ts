import { expect, it } from 'vitest'
import { FindingList, mostOfEach } from '../../src/gate/finding-list'
import type { Finding } from '../../src/problems/problem'

const codes = {
  error: 'NODE_CONFLICT',
  indeterminate: 'CONTEXT_UNKNOWN',
  warning: 'ENDORSEMENT_SAYS_MORE',
  note: 'VALUE_DROPPED',
} as const
type Severity = keyof typeof codes
const severities = Object.keys(codes) as Severity[]

function finding(severity: Severity, index = 0): Finding {
  return { code: codes[severity], pointer: `/${index}` }
}

it.each(severities)('keeps findings after many of severity %s', (many) => {
  const list = new FindingList()
  for (let index = 0; index <= mostOfEach; index += 1) list.add(finding(many, index))
  const others = severities.filter((severity) => severity !== many)
  for (const severity of others) list.add(finding(severity))
  const kept = list.toArray()
  for (const severity of others) expect(kept).toContainEqual(finding(severity))
  expect(kept.filter(({ code }) => code === codes[many])).toHaveLength(mostOfEach)
  expect(kept.at(-1)).toMatchObject({ code: 'PROBLEMS_OMITTED', params: { more: 1 } })
})
