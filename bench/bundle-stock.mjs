/** What a browser needs to verify with `@digitalbazaar/vc`: no schemas, no Open Badges contexts, no other formats. */
export { DataIntegrityProof } from '@digitalbazaar/data-integrity'
export { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
export { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
export { verifyCredential } from '@digitalbazaar/vc'
