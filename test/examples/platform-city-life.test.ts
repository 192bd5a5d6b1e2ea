import { verify } from 'quality-label/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenCity } from '../support/city'
import { openCity, pathOf, pretend } from '../support/city'

let city: OpenCity

beforeAll(async () => {
  city = await openCity()
}, 120_000)
afterAll(() => city.platform.close())

describe('one city', () => {
  let label: Record<string, string>

  it('applies, is decided on, and gets its label when enough members have signed', async () => {
    const signing = await city.decide()
    expect(await city.ask('GET', `${signing}/copies`)).toMatchObject({
      quorum: 3,
      signed: [],
      missing: [1, 2, 3, 4].map(() => expect.anything()),
    })
    expect(await city.sign(signing, 0)).toMatchObject({ signed: [{ id: pretend.members[0]?.id }] })
    const second = await city.sign(signing, 1)
    expect(second.published).toBeUndefined()
    expect(second.missing.map(({ name }: { name: string }) => name)).toEqual(['Céline Morvan', 'Δανάη Ρήγα'])
    const { published, next, problems } = await city.sign(signing, 2)
    expect(problems).toBeUndefined()
    label = await city.ask('GET', pathOf(published))
    expect(label).toMatchObject({ id: published, issuer: { id: pretend.network.id } })
    expect(next).toContain('/signing/')
    const { register, holders } = await city.ask('GET', '/register')
    expect(holders).toMatchObject([{ label: published, holder: city.platform.issuer, state: 'active' }])
    expect(register).toMatchObject([
      { events: [{ type: 'issued', decision: expect.stringContaining('/decisions/') }] },
    ])
    const report = await verify(label, {
      now: city.now,
      trust: await city.ask('GET', '/networks/pretend/trust.json'),
      statusLists: await city.platform.services.ownLists.of(JSON.stringify(label)),
    })
    expect(report.verdict, report.summary).toBe('valid')
  })
})
