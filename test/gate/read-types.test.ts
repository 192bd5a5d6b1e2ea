import { expect, it } from 'vitest'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import { gateDocument } from '../../src/gate/gate-document'
import { credentialsV2ContextUrl } from '../../src/model/contexts/context-urls'
import { startWork } from '../support/start-work'

const course = readSuppliedTable('https://school.example/v1', {
  '@context': { course: 'https://school.example/course' },
})
const contexts = new ContextSet([course])

function findingsOf(type: string[]) {
  const document = {
    '@context': [credentialsV2ContextUrl],
    id: 'urn:x',
    type: ['VerifiableCredential', ...type],
  }
  return gateDocument(document, contexts).findings.map(({ code, pointer }) => [code, pointer])
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `http://a/${index + 1_000_000}`)

it('readTypes() takes time in proportion to the types, and still finds the repeated one', () => {
  const types = addresses(60_000)
  const worked = startWork()
  expect(findingsOf([...types, types[0] as string])).toEqual([['VALUE_REPEATED', '/type/60001']])
  // Comparing each with all before it would take over ten seconds.
  expect(worked()).toBeLessThan(3000)
}, 60_000)
