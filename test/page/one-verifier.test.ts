import { describe, expect, it } from 'vitest'
import { actions } from '../../src/page/worker/actions'
import { verifyEither } from '../../src/verifying/verify-either'
import { readHavenlabZuidText } from '../support/havenlab-zuid'

const bytesOf = (name: string) => new TextEncoder().encode(readHavenlabZuidText(name))
const badge = bytesOf('badge-2026-09-30.json')
const mark = bytesOf('trust-mark.json')
const none = { statusLists: [], didDocuments: [], authorities: [], committees: [] }

describe('the worker of the page', () => {
  it('gives each of many files the report that it has as the only one', async () => {
    for (const endorsements of [[], [mark]]) {
      actions.use({ language: 'en', endorsements, ...none })
      for (const file of [badge, mark, new TextEncoder().encode('[]'), badge, mark]) {
        const report = await actions.verify(file, [badge])
        const separate = endorsements.filter((each) => each !== file)
        const now = report.checkedAt
        expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.000)?Z$/)
        expect(report).toEqual(await verifyEither(file, { now, language: 'en', endorsements: separate }))
      }
    }
  })

  it('says of material that cannot be used what is wrong, for each file', async () => {
    const twice = new TextEncoder().encode('{"id":"urn:example:d"}')
    const other = new TextEncoder().encode('{"id":"urn:example:d","name":"other"}')
    actions.use({ language: 'en', endorsements: [], ...none, didDocuments: [twice, other] })
    for (const file of [badge, badge])
      await actions.verify(file, []).then(
        (report) => expect(report.verdict).toBe('indeterminate'),
        (error: Error) => expect(error.message).toMatch(/^Cannot verify/),
      )
  })
})
