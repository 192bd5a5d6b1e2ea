/** IRIs of the properties through which an endorsement names what it is about and what it binds. */
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

/** Whether a property, by its IRI, is one that endorsements are made of: the comment or a digest. */
export function isWord(iri: string): boolean {
  return iri === commentProperty || bindingProperties.has(iri)
}
