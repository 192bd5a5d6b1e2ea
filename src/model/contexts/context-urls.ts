/** W3C Verifiable Credentials Data Model 2.0. */
export const credentialsV2ContextUrl = 'https://www.w3.org/ns/credentials/v2'

/** W3C Verifiable Credentials Data Model 1.1. */
export const credentialsV1ContextUrl = 'https://www.w3.org/2018/credentials/v1'

/** Open Badges 3.0, the version that this package issues under. */
export const openBadgesContextUrl = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** 1EdTech's own types of schema, status and refresh service. */
export const openBadgesExtensionsContextUrl = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'

/** The suite context that `Ed25519Signature2020` needs. */
export const ed25519Signature2020ContextUrl = 'https://w3id.org/security/suites/ed25519-2020/v1'

/** Data Integrity proofs, for documents whose own contexts do not define them. */
export const dataIntegrityContextUrls = [
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
] as const

/** Bitstring Status List for documents under VCDM 1.1; the context of VCDM 2.0 has the same terms. Read, never written. */
export const bitstringStatusListContextUrl = 'https://www.w3.org/ns/credentials/status/v1'

/** The predecessor of Bitstring Status List. Read, never written. */
export const statusList2021ContextUrl = 'https://w3id.org/vc/status-list/2021/v1'

/** DID Core documents. */
export const didContextUrl = 'https://www.w3.org/ns/did/v1'

/** Multikey verification methods. */
export const multikeyContextUrl = 'https://w3id.org/security/multikey/v1'

/** JsonWebKey verification methods. */
export const jwkContextUrl = 'https://w3id.org/security/jwk/v1'

/** Controller documents, with the terms of Multikey and JsonWebKey. */
export const controllerContextUrl = 'https://www.w3.org/ns/cid/v1'

/** DID documents of DID 1.1, with the terms of controller documents. */
export const did11ContextUrl = 'https://www.w3.org/ns/did/v1.1'
