/** What scripts need of the library beyond its public names. */
export { decodeMultibase, encodeMultibase } from '../../src/core/multibase'
export { parseJson } from '../../src/core/parse-json'
export { gateDocument } from '../../src/gate/gate-document'
export * from '../../src/index'
export { createProof } from '../../src/securing/create-proof'
export { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'
export { encodeList as encodeBits } from '../../src/status/encode-list'
export * from '../../src/testing'
