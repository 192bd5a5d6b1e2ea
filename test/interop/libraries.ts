import { didJwt } from './with/did-jwt'
import { didJwtVc } from './with/did-jwt-vc'
import { digitalbazaarVc } from './with/digitalbazaar-vc'
import { digitalcredentialsVc } from './with/digitalcredentials-vc'
import { java } from './with/java'
import { jose } from './with/jose'
import type { Library } from './with/library'
import { officialSchemas } from './with/official-schemas'
import { openssl } from './with/openssl'
import { veramo } from './with/veramo'
import { verifierCore } from './with/verifier-core'

/** Every other program that the matrix runs, in the order of the page. */
export const libraries: Library[] = [
  digitalbazaarVc,
  digitalcredentialsVc,
  verifierCore,
  jose,
  didJwt,
  didJwtVc,
  ...veramo,
  openssl,
  java,
  ...officialSchemas,
]
