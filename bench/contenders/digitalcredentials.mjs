/** Unmodified `@digitalcredentials/vc` with the same suite. */
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalcredentials/vc'
import { stockSigner } from './stock-signer.mjs'
import { throughVcApi } from './vc-api.mjs'

export const { sign, signByCommittee, check, checkCommittee, checkEndorsed, accepts } = throughVcApi(
  vc,
  cryptosuite,
  stockSigner,
)
