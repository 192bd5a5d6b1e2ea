import type { TrustMaterial } from '../trust/trust-material'

/** Whether somebody is a network whose labels count. */
export function isNetwork(id: string, trust: TrustMaterial | undefined): boolean {
  return networkName(id, trust) !== undefined
}

/** The name of a network whose labels count, as the trust material gives it; its id where only a committee names it. */
export function networkName(id: string, trust: TrustMaterial | undefined): string | undefined {
  const network = trust?.networks?.find((candidate) => candidate.id === id)
  if (network) return network.name
  return trust?.committees?.some((committee) => committee.network === id) ? id : undefined
}
