/** IRIs of the properties with which an endorsement names its subject and the resources it binds. */
export const propertyIris = {
  credentialSubject: 'https://www.w3.org/2018/credentials#credentialSubject',
  relatedResource: 'https://www.w3.org/2018/credentials#relatedResource',
} as const

export const endorsementSubject = 'EndorsementSubject'

export const commentProperty = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment'

export const bindingProperties: ReadonlySet<string> = new Set([
  'https://w3id.org/security#digestMultibase',
  'https://www.w3.org/2018/credentials#digestSRI',
  'https://schema.org/encodingFormat',
])

/** Returns whether the property with this IRI belongs to an endorsement: the comment, a digest or the media type beside it. */
export function isWord(iri: string): boolean {
  return iri === commentProperty || bindingProperties.has(iri)
}
