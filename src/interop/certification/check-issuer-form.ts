import type { JsonObject } from '../../core/json'
import { isJsonObject } from '../../core/json'
import type { Finding } from '../../problems/problem'
import { asUndecided, unexpected } from './certification-finding'

/** Checks that the issuer is written out as a profile, and that its id is one under which keys can be found. */
export function checkIssuerForm(document: JsonObject): Finding[] {
  const { issuer } = document
  if (issuer === undefined) return []
  if (!isJsonObject(issuer))
    return [unexpected('VALUE_TYPE', '/issuer', 'an object of the type Profile', issuer)]
  const { id } = issuer
  if (typeof id !== 'string' || /^(?:https?:\/\/|did:)/.test(id)) return []
  return [asUndecided(unexpected('VALUE_FORMAT', '/issuer/id', 'a DID or an https address', id))]
}
