import type { BitstringStatusListCredential, VerificationReport, VerifyOptions } from '../../src/index'
import { createStatusList, setStatus, verify } from '../../src/index'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { craftProof } from '../support/credentials'

export const now = '2026-06-01T00:00:00Z'
export const issuer = pretendIssuer()
export const listId = 'https://issuer.example/status/1'
export const index = 94_567

const created = '2026-05-18T12:00:00Z'

/** A badge with a status, also such as signing refuses, signed by its issuer. */
export async function badgeWith(credentialStatus: unknown, by: PretendIssuer = issuer): Promise<object> {
  const badge = { ...sampleBadge(by.profile), credentialStatus }
  return { ...badge, proof: await craftProof(badge, by.signer, created, {}) }
}

/** An entry in the list, changed. */
export function entryWith(changes: object = {}): object {
  return {
    id: `${listId}#entry`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: listId,
    ...changes,
  }
}

export interface ListChanges {
  purpose?: string | string[]
  validFrom?: string
  validUntil?: string
  ttlMilliseconds?: number
  statusSize?: number
  /** Values of entries, by index. */
  set?: Record<number, number>
  by?: PretendIssuer
  /** Who the list says it is by; who signs it unless given. */
  issuer?: string
  /** Put over the list before it is signed. */
  changes?: object
  /** Put over its subject before it is signed. */
  subject?: object
}

/** An unsigned list, changed. */
export function listWith({ purpose = 'revocation', by = issuer, ...given }: ListChanges = {}): object {
  const { validUntil, ttlMilliseconds, statusSize } = given
  let list: BitstringStatusListCredential = createStatusList({
    id: listId,
    issuer: given.issuer ?? by.profile.id,
    statusPurpose: purpose,
    validFrom: given.validFrom ?? '2026-05-20T00:00:00Z',
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(ttlMilliseconds === undefined ? {} : { ttlMilliseconds }),
    ...(statusSize === undefined ? {} : { statusSize }),
  })
  const size = statusSize === undefined ? {} : { statusSize }
  for (const [at, value] of Object.entries(given.set ?? {})) list = setStatus(list, Number(at), value, size)
  return { ...list, credentialSubject: { ...list.credentialSubject, ...given.subject }, ...given.changes }
}

/** A signed list, changed before it was signed. */
export function signedList(changes: ListChanges = {}): Promise<object> {
  return (changes.by ?? issuer).sign(listWith(changes), { created, allowOtherController: true })
}

/** Signs a list of any shape. */
export async function unshaped(changes: ListChanges): Promise<object> {
  const { validFrom = '', ...list } = JSON.parse(JSON.stringify(listWith(changes)))
  const dated = validFrom === '' ? list : { ...list, validFrom }
  return { ...dated, proof: await craftProof(dated, issuer.signer, created, {}) }
}

/** Verifies a badge by lists. */
export function judge(
  badge: object | string | Uint8Array,
  lists: readonly (string | Uint8Array | object)[],
  options: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  return verify(badge, { now, statusLists: lists.map((credential) => ({ credential })), ...options })
}

/** What the status section found: its verdict and its codes, each with its severity. */
export function statusOf(report: VerificationReport): [verdict: string, ...codes: string[]] {
  const found = report.problems.filter(({ section }) => section === 'status')
  return [report.sections.status.verdict, ...found.map(({ code, severity }) => `${severity} ${code}`)]
}
