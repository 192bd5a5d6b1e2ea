/** For networks: builds and signs trust bundles and roots. Verifiers read them with `readTrustBundle`. */
export type {
  AcceptedIssuer,
  RegisterEntry,
  RegisterEvent,
  TrustBundle,
  TrustedEndorser,
  TrustedNetwork,
  TrustRoot,
  TrustRootKey,
} from '../model/generated/documents'
export { buildTrustBundle, type TrustBundleInput } from './build-trust-bundle'
export { buildTrustRoot, type TrustRootInput } from './build-trust-root'
export { signTrustBundle, signTrustRoot } from './sign-trust-document'
