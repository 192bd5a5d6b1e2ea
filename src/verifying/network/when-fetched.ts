import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { loadPart } from '../../core/load-part'
import type { VerifySettings } from '../options/verify-options'
import type { VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import type { SignedClaim } from './fetch-missing-documents'

/*
 * When is something fetched? At two moments, and only where the caller gave `fetch`; no check fetches.
 *
 * 1. Before the checks, what the caller did not supply: documents of issuers (`did:web` and `https`; `did:key` and `did:jwk` need none)
 *    and status lists. Asked for are those of a credential, and of endorsements and authorities for it, that came through the gate and have a
 *    well-formed proof or JWT by a key of the named issuer: otherwise a stranger could make a verifier ask any address. At most 16
 *    addresses of each kind, each once. Of a presentation, those of all credentials are asked for together, and the holder's document where
 *    the presentation has the closed shape and a well-formed proof by a key that the holder's name begins.
 * 2. After the checks, where shape and integrity are valid, also of an expired credential: the refresh service that it names, once. Of a
 *    presentation at most 16 services, each once.
 *
 * Addresses of private networks are never asked (keys/web-address.ts); each address that was asked is in `report.network`.
 */

/**
 * Fetches documents of issuers and status lists that a verification will need and the caller did not supply.
 *
 * @param inputs - A credential, or the credentials of a presentation; empty where only endorsements are verified.
 * @param claim - What a presentation says of its holder, where its proof would be checked.
 * @returns The settings with them; the same settings where the caller gave no `fetch`.
 */
export async function fetchBefore(
  inputs: readonly (string | Uint8Array | object)[],
  settings: VerifySettings,
  claim?: SignedClaim,
): Promise<VerifySettings> {
  if (!settings.fetch) return settings
  const { fetchMissingDocuments } = await loadPart('fetching', () => import('./fetch-missing-documents'))
  return fetchMissingDocuments(inputs, settings, settings.fetch, claim)
}

/**
 * Asks the refresh service of a credential whose shape and integrity are valid, once, for a newer copy, and says what came of it.
 *
 * @returns The report with `refresh`, also where the caller gave no `fetch` and so nothing was asked; the same report where the
 *   credential names no service.
 * @see Open Badges 3.0, Verification, step 3
 */
export async function fetchAfter(
  report: VerificationReport,
  settings: VerifySettings,
  verifyAlone: VerifyWithSettings,
): Promise<VerificationReport> {
  const service = report.verified && refreshServiceOf(report.verified)
  if (service === undefined) return report
  const { withRefresh } = await loadPart('refresh services', () => import('./with-refresh'))
  return withRefresh(report, service, settings, verifyAlone)
}

/**
 * The refresh service of a credential: the first that it names of type `1EdTechCredentialRefresh`, or `undefined`.
 *
 * @param credential - What came through the gate.
 */
export function refreshServiceOf({ refreshService }: JsonObject): string | undefined {
  const [first] = toArray(refreshService)
    .filter(isJsonObject)
    .filter(({ type }) => toArray(type).includes('1EdTechCredentialRefresh'))
  return typeof first?.['id'] === 'string' ? first['id'] : undefined
}
