import type { JsonObject } from '../../../src/core/json'
import { disclose, richBadge, selectiveIssuer, selectivePointers, signBase } from '../../support/selective'
import type { Issued } from './library'

/** What holders show of a badge that `@digitalbazaar/vc` issued by `ecdsa-sd-2023`, and the badge as they got it. */
export async function selectiveDisclosures(): Promise<Issued[]> {
  const issuer = await selectiveIssuer()
  const base = await signBase(richBadge(issuer), issuer)
  const withoutCriteria = selectivePointers.filter((pointer) => !pointer.endsWith('/criteria'))
  return [
    issued('ecdsa-sd-2023, derived: what a badge needs', await disclose(base)),
    issued(
      'ecdsa-sd-2023, derived: evidence beside it',
      await disclose(base, [...selectivePointers, '/evidence/1']),
    ),
    issued('ecdsa-sd-2023, derived: everything', await disclose(base, ['/credentialSubject', '/evidence'])),
    issued('ecdsa-sd-2023, derived: less than a badge needs', await disclose(base, withoutCriteria)),
    issued('ecdsa-sd-2023, the base proof', base),
  ]
}

function issued(name: string, signed: JsonObject): Issued {
  return { name, input: JSON.stringify(signed), changed: JSON.stringify({ ...signed, name: 'Another name' }) }
}
