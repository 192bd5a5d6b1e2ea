import { contextKind, digestedMediaType, digestNode } from '../canonical/digest-node'
import { looksLikeJwt } from '../core/compact-jws'
import type { ErrorCode } from '../core/error-codes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray, toText } from '../core/json'
import { input, list } from '../core/kinds'
import { quoteUnlessPlain } from '../core/quote-text'
import { assertArguments, readAs } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { FromJson } from '../model/from-json'
import type {
  Achievement,
  EndorsementCredential,
  OpenBadgeCredential,
  Profile,
} from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { credentialOfJwt } from '../securing/jwt-claims'
import { ownDocument } from '../securing/own-document'
import { parseJwt } from '../securing/parse-jwt'
import { badgeContexts, nodeId } from './credential-parts'

const action = 'embed endorsements'
const endorsable = ['OpenBadgeCredential', 'AchievementCredential', 'Achievement', 'Profile']
// All that an endorsement may say on the id of its subject; anything more would be said of the subject itself.
const membersOfSubject = new Set(['id', 'type', 'endorsementComment'])

/** A signed endorsement, and what it is about. */
interface Given {
  /** As it is embedded. */
  signed: JsonObject | string
  endorsement: EndorsementCredential
  about: string
  field: string
}

/**
 * Embeds signed endorsements in an unsigned badge, achievement or profile: each in the node that it is about.
 *
 * JSON goes into `endorsement`, a JWT into `endorsementJwt`. By signing the result, an issuer agrees with what it embeds. Signatures and
 * status are not checked: use `verifyEndorsements` first.
 *
 * @param endorsements - As they were signed: JSON, or JWTs as text.
 * @param context - `@context` of the document that contains the target; by default its own, or that of a badge.
 * @returns A copy of the target.
 * @throws {TypeError | RangeError} If an argument cannot be used, an endorsement is not signed, or the same endorser endorses the same
 *   thing twice in the same language.
 * @throws {QualityLabelError} `ALREADY_SIGNED` if the target has a proof; `ENDORSEMENT_NOT_ABOUT_TARGET` if it has no badge, achievement or
 *   profile of that id; `ENDORSEMENT_CONTENT_CHANGED` if the digest is that of another content; `ENDORSEMENT_SAYS_MORE` if the
 *   subject of an endorsement has more members than its comment.
 * @see Open Badges 3.0, section 5.7 (endorsement)
 */
export async function embedEndorsements<T extends OpenBadgeCredential | Achievement | Profile>(
  target: T,
  endorsements: readonly (FromJson<EndorsementCredential> | string)[],
  context?: JsonValue,
): Promise<T> {
  assertArguments(action, 'an object', { target })
  if (context !== undefined) readAs(action, 'context', contextKind, context)
  const given = readAs(action, 'endorsements', list, endorsements).map(readGiven)
  const { document } = ownDocument(target, action, undefined, 'target')
  if (document['proof'] !== undefined)
    throw refuse(
      'ALREADY_SIGNED',
      'target without a proof, to which endorsements can be added',
      'a signed one',
    )
  const inContext = context ?? document['@context'] ?? badgeContexts()
  for (const each of given) {
    const nodes = nodesOf(document, each.about)
    if (nodes.length === 0)
      throw refuse(
        'ENDORSEMENT_NOT_ABOUT_TARGET',
        `a badge, an achievement or a profile with the id ${quoteUnlessPlain(each.about)}, the subject of ${each.field}`,
        'none in target',
      )
    attach(await nodeWithDigest(nodes, each, inContext), each)
  }
  return document as unknown as T
}

function readGiven(value: unknown, index: number): Given {
  const field = `endorsements[${index}]`
  const guards = inputGuards(action)
  const read = readAs(action, field, input, value)
  const jwt = typeof read === 'string' && looksLikeJwt(read) ? parseJwt(read) : undefined
  const document = jwt ? credentialOfJwt(jwt) : ownDocument(read as object, action, undefined, field).document
  const signed = jwt ? jwt.text : document
  requireStructure(action, field, document, shapes.endorsement)
  if (!jwt && document['proof'] === undefined) guards.refuse(field, 'signed', document)
  const endorsement = document as unknown as EndorsementCredential
  const { id, ...said } = endorsement.credentialSubject
  const more = Object.keys(said).find((member) => !membersOfSubject.has(member))
  if (more !== undefined)
    throw refuse(
      'ENDORSEMENT_SAYS_MORE',
      `the subject of ${field} to have nothing but a comment`,
      quoteUnlessPlain(more),
    )
  return { signed, endorsement, about: guards.uri(`${field}.credentialSubject.id`, id), field }
}

/** Finds the badges, achievements and profiles with an id, outside of endorsements. */
function nodesOf(value: JsonValue, id: string): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, id))
  if (!isJsonObject(value)) return []
  const isIt = value['id'] === id && toArray(value['type']).some((type) => endorsable.includes(toText(type)))
  const inner = Object.entries(value).flatMap(([member, part]) =>
    member === 'endorsement' ? [] : nodesOf(part, id),
  )
  return isIt ? [value, ...inner] : inner
}

/** The node that has every digest which the endorsement states; the first where it states none. */
async function nodeWithDigest(
  nodes: readonly JsonObject[],
  { endorsement, about, field }: Given,
  context: JsonValue,
): Promise<JsonObject> {
  const digests = toArray<unknown>(endorsement.relatedResource)
    .filter(isJsonObject)
    .filter((resource) => resource['id'] === about && resource['mediaType'] === digestedMediaType)
    .map((resource) => resource['digestMultibase'])
  for (const node of nodes) {
    const actual = digests.length === 0 ? undefined : await digestNode(node, context)
    if (digests.every((digest) => digest === actual)) return node
  }
  throw refuse(
    'ENDORSEMENT_CONTENT_CHANGED',
    `${quoteUnlessPlain(about)} with the content that ${field} endorses`,
    'another content in target',
  )
}

function attach(node: JsonObject, { signed, endorsement, field }: Given): void {
  const said = (one: JsonObject) => `${nodeId(one['issuer'] as never)} ${toText(one['inLanguage'])}`
  const mine = said(endorsement as JsonObject)
  const jwts = toArray(node['endorsementJwt']).map(toText)
  const others = [
    ...toArray(node['endorsement']).filter(isJsonObject),
    ...jwts.map((jwt) => credentialOfJwt(parseJwt(jwt))),
  ]
  if (others.some((other) => said(other) === mine))
    inputGuards(action).refuse(field, 'the only one of its endorser about this target', endorsement.id)
  if (typeof signed === 'string') node['endorsementJwt'] = [...jwts, signed]
  else node['endorsement'] = [...toArray(node['endorsement']), signed]
}

function refuse(code: ErrorCode, expected: string, found: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot ${action}: expected ${expected}, found ${found}`, {
    details: { expected, found },
  })
}
