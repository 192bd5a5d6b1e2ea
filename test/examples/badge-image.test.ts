import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { bakeInto, publishBadge } from '../../examples/badge-image'
import type { Activity } from '../../src/index'
import { buildBadge, verify } from '../../src/index'
import { pretendIssuer } from '../../src/testing/index'

const file = new URL('../../examples/activities/wijkgids.activity.json', import.meta.url)
const activity = JSON.parse(readFileSync(file, 'utf8')) as Activity
const { profile, sign } = pretendIssuer()

describe('examples/badge-image.ts', () => {
  it.each(activity.languages)(
    'makes the badge of an activity in %s, in images that are the badge',
    async (language) => {
      const published = publishBadge(activity, language)
      expect(published.achievement.image?.caption).toContain(activity.name[language])
      const badge = await sign(
        buildBadge({
          ...{ id: 'urn:uuid:1f0c0a52-6c7b-4f5e-9a53-0a5a8ad1f001', issuer: profile },
          ...{ achievement: published.achievement, recipient: { id: 'did:example:ona' } },
          validFrom: '2026-09-30T14:00:00Z',
        }),
        { created: '2026-09-30T14:00:00Z' },
      )
      for (const image of Object.values(await bakeInto(published, badge))) {
        const { problems, verified } = await verify(image, { now: '2026-10-10T00:00:00Z' })
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(verified).toMatchObject({ id: badge.id })
      }
    },
  )

  it('draws more than the ground', () => {
    const { data } = PNG.sync.read(Buffer.from(publishBadge(activity, 'nl').png))
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 4).toString('hex'))
    expect(colours).toContain('1a5f7aff')
    expect(colours).toContain('00000000')
  })
})
