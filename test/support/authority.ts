import type { JsonObject } from '../../src/core/json'
import type { AuthorityOptions } from '../../src/issuing/build-authority'
import { buildAuthority } from '../../src/issuing/build-authority'
import type { BadgeOptions } from '../../src/issuing/build-badge'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildAchievement } from '../../src/model/build-achievement'
import { signCredential } from '../../src/securing/add-proof'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer } from '../../src/testing'
import { stockSign } from '../securing/stock'

export const creator = pretendIssuer('Guild of guides')
export const issuer = pretendIssuer('Havenlab')
export const stranger = pretendIssuer('Stranger')
export const learner = pretendIssuer('Ona')

export const awarded = '2026-05-18T12:00:00Z'
export const now = '2026-06-01T00:00:00Z'

/** An achievement that the guild made, and that others may issue. */
export const achievement = buildAchievement({
  id: 'https://guild.example/badges/guide',
  name: 'Guide',
  description: 'Shows visitors around.',
  criteria: 'Led three walks.',
  creator: { id: creator.profile.id, name: 'Guild of guides' },
})

/** A badge by the issuer with the achievement of the guild. */
export function badgeOf(changes: Partial<BadgeOptions> = {}, by: PretendIssuer = issuer) {
  const badge = buildBadge({
    id: 'urn:uuid:3b1e9e52-6d7f-4f0d-9f0e-0a4a7a1c2b3d',
    issuer: by.profile,
    achievement,
    recipient: { id: learner.profile.id },
    validFrom: awarded,
    ...changes,
  })
  return by.sign(badge, { created: awarded })
}

export function authorityOptions(changes: Partial<AuthorityOptions> = {}): AuthorityOptions {
  return {
    id: 'https://guild.example/authorities/1',
    creator: creator.profile,
    issuer: { id: issuer.profile.id },
    achievements: [achievement],
    validFrom: '2026-01-01T00:00:00Z',
    validUntil: '2027-01-01T00:00:00Z',
    conditions: 'Two trained assessors.',
    ...changes,
  }
}

/** An authority, signed. */
export async function authorityOf(changes: Partial<AuthorityOptions> = {}, by: PretendIssuer = creator) {
  const unsigned = await buildAuthority(authorityOptions({ creator: by.profile, ...changes }))
  return by.sign(unsigned, { created: '2026-01-01T00:00:00Z' })
}

/** An authority with other members than `buildAuthority` writes, signed by a program that signs anything. */
export async function alteredAuthority(change: (authority: JsonObject) => object): Promise<JsonObject> {
  const unsigned = (await buildAuthority(authorityOptions())) as unknown as JsonObject
  // Without what became `undefined`.
  const altered = JSON.parse(JSON.stringify(change(unsigned))) as JsonObject
  const { key, signer } = creator
  return stockSign(altered, { key, id: signer.id }, 'eddsa-rdfc-2022', '2026-01-01T00:00:00Z')
}

/** A status list of the guild, and the entry that authorities name. */
export async function statusOf(purpose: 'revocation' | 'suspension', isSet: boolean) {
  const list = createStatusList({
    id: 'https://guild.example/status/1',
    issuer: creator.profile.id,
    statusPurpose: purpose,
    validFrom: '2026-01-01T00:00:00Z',
  })
  const entry = buildStatusEntry(list, 7)
  const changed = isSet ? setStatus(list, 7, true, { validFrom: '2026-05-30T00:00:00Z' }) : list
  const signed = await signCredential(changed, creator.signer, { created: '2026-05-30T00:00:00Z' })
  return { entry, list: { credential: signed } }
}
