import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../src/core/bytes'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import type { Achievement } from '../../src/model/generated/documents'
import { parseJwt } from '../../src/securing/parse-jwt'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { signPresentation } from '../../src/securing/sign-presentation'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { findEndorsements } from '../../src/verifying/endorsements/find-endorsements'
import { verify } from '../../src/verifying/verify'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'
import { verifyPresentation } from '../../src/verifying/verify-presentation'
import { removeTemporaryFolders } from '../cli/support/folders'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'

const created = '2026-06-10T00:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const town = pretendIssuer('Town')
const list = createStatusList({
  id: 'https://issuer.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: created,
})
const badge = { ...sampleBadge(issuer.profile), credentialStatus: buildStatusEntry(list, 7) }
const achievement = badge.credentialSubject.achievement as Achievement

afterAll(removeTemporaryFolders)

let jwt: string
let statusList: string
let endorsement: string
let acknowledgement: string

beforeAll(async () => {
  jwt = await signAsJwt(badge, issuer.signer)
  statusList = await signAsJwt(list, issuer.signer)
  const unsigned = await buildEndorsement({
    id: 'urn:example:endorsement',
    endorser: town.profile,
    target: achievement,
    comment: 'Recognised.',
    validFrom: created,
  })
  endorsement = await signAsJwt(unsigned, town.signer)
  const answer = await buildAcknowledgement({
    id: 'urn:example:acknowledgement',
    endorsement,
    by: issuer.profile,
    validFrom: created,
  })
  acknowledgement = await signAsJwt(answer, issuer.signer)
})

describe.each([
  ['a space before it', (text: string) => ` ${text}`],
  ['a space after it', (text: string) => `${text} `],
  ['lines around it', (text: string) => `\r\n\n${text}\n\t\r\n`],
  ['a byte order mark before it', (text: string) => `\ufeff${text}`],
])('a JWT with %s', (_, pad) => {
  it('is read as the same text', () => {
    expect(parseJwt(pad(jwt))).toEqual(parseJwt(jwt))
    expect(parseJwt(encodeUtf8(pad(jwt))).text).toBe(jwt)
  })

  it('is a credential, a status list, an endorsement and an acknowledgement', async () => {
    const statusLists = [{ credential: pad(statusList) }]
    for (const input of [pad(jwt), encodeUtf8(pad(jwt))]) {
      const endorsements = [pad(endorsement), encodeUtf8(pad(acknowledgement))]
      expect(await verify(input, { now, statusLists, endorsements })).toMatchObject({
        verdict: 'valid',
        endorsements: [{ verdict: 'valid', acknowledgement: { state: 'acknowledged' } }],
      })
      const trust = { endorsements: [pad(endorsement), pad(acknowledgement)] }
      expect((await verify(input, { now, statusLists, trust })).endorsements).toMatchObject([
        { verdict: 'valid', mode: 'published', acknowledgement: { state: 'acknowledged' } },
      ])
    }
    expect(findEndorsements(achievement, [pad(endorsement)])).toEqual([pad(endorsement)])
    expect(await verifyEndorsements(achievement, [pad(endorsement)], { now })).toMatchObject([
      { verdict: 'valid' },
    ])
  })

  it('is embedded, acknowledged and presented without it', async () => {
    const embedded = await embedEndorsements(badge, [pad(endorsement)])
    expect(embedded.credentialSubject.achievement).toMatchObject({ endorsementJwt: [endorsement] })
    const parts = { id: 'urn:example:acknowledgement', by: issuer.profile, validFrom: created }
    expect(await buildAcknowledgement({ ...parts, endorsement: pad(endorsement) })).toEqual(
      await buildAcknowledgement({ ...parts, endorsement }),
    )
    const presentation = await signPresentation(
      { holder: town.profile.id, credentials: [pad(jwt)] },
      town.signer,
      { created: now },
    )
    expect(presentation.verifiableCredential).toMatchObject([{ id: `data:application/vc+jwt,${jwt}` }])
    const shown = await verifyPresentation(JSON.stringify([pad(jwt)]), {
      now,
      statusLists: [{ credential: statusList }],
    })
    expect(shown.credentials).toMatchObject([{ report: { verdict: 'valid' } }])
  })

  it('is read by the command', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'badge.jwt', pad(jwt))
    writeInto(cwd, 'list.jwt', pad(statusList))
    writeInto(cwd, 'town.jwt', pad(endorsement))
    const exitOf = async (...args: string[]) => (await runCommand(args, { cwd, now: new Date(now) })).exitCode
    const given = ['--status-list', 'list.jwt', '--endorsement', 'town.jwt']
    expect(await exitOf('verify', 'badge.jwt', ...given)).toBe(0)
    expect(await exitOf('inspect', 'badge.jwt')).toBe(0)
    expect(await exitOf('validate', 'badge.jwt')).toBe(0)
    expect(await exitOf('digest', 'badge.jwt', ...given)).toBe(0)
  })
})
