import type { TrustMaterial } from '../../trust/trust-material'
import { byId, byNetwork } from './trust-index'

/** Whether somebody is a network whose labels count. */
export function isNetwork(id: string, trust: TrustMaterial | undefined): boolean {
  return networkName(id, trust) !== undefined
}

/** The name of a network whose labels count, as the trust material gives it; its id where only a committee names it. */
export function networkName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const network = byId(trust?.networks).get(id)
  if (network) return network.name
  return byNetwork(trust?.committees).has(id) ? id : undefined
}
