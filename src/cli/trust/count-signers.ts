import type { TrustRoot } from '../../trust/index'

/** Names of the keys of a root that are among some signers, by their place where they have none. */
export function signerNames({ keys }: TrustRoot, signers: readonly string[]): string[] {
  return keys
    .filter(({ publicKeyMultibase }) => signers.includes(publicKeyMultibase))
    .map(({ name, publicKeyMultibase }) => name ?? publicKeyMultibase)
}

/** How far a root's threshold is reached, in words. */
export function sayThreshold(root: TrustRoot, signers: readonly string[]): string {
  const names = signerNames(root, signers)
  return `signed by ${names.length} of the ${root.threshold} keys that root ${root.version} asks for`
}

/** Whether enough keys of a root signed. */
export function reachesThreshold(root: TrustRoot, signers: readonly string[]): boolean {
  return signerNames(root, signers).length >= root.threshold
}
