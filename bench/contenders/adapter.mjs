/** Unmodified `@digitalbazaar/vc` 7 with what `quality-label/digitalbazaar` hands to it. */
import * as vc from '@digitalbazaar/vc'
import { eddsaRdfc2022Cryptosuite, toDigitalBazaarSigner } from '../../dist/digitalbazaar.js'
import { createSigner, importKey } from '../../dist/index.js'
import { memberMethod } from '../fixtures.mjs'
import { keyOf } from '../keys.mjs'
import { throughVcApi } from './vc-api.mjs'

async function signerOf(name, asMember) {
  const key = await importKey(new Uint8Array(keyOf(name).seed))
  return toDigitalBazaarSigner(createSigner(key, asMember ? { id: memberMethod(name) } : {}))
}

export const { sign, signByCommittee, check, checkCommittee, checkEndorsed, accepts } = throughVcApi(
  vc,
  eddsaRdfc2022Cryptosuite,
  signerOf,
)
