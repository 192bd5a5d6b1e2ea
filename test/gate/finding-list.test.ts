import { expect, it } from 'vitest'
import { FindingList, mostOfEach } from '../../src/gate/finding-list'
import type { Finding } from '../../src/problems/problem'

const severities = ['error', 'indeterminate', 'warning', 'note'] as const

function finding(severity: (typeof severities)[number], index = 0): Finding {
  return { code: 'ENDORSEMENT_SAYS_MORE', pointer: `/${severity}/${index}`, severity }
}

it.each(severities)('keeps what comes after many of severity %s', (many) => {
  const list = new FindingList()
  for (let index = 0; index <= mostOfEach; index += 1) list.add(finding(many, index))
  const others = severities.filter((severity) => severity !== many)
  for (const severity of others) list.add(finding(severity))
  const kept = list.toArray()
  for (const severity of others) expect(kept).toContainEqual(finding(severity))
  expect(kept.filter(({ severity }) => severity === many)).toHaveLength(mostOfEach)
  expect(kept.at(-1)).toMatchObject({ code: 'PROBLEMS_OMITTED', params: { more: 1 } })
})
