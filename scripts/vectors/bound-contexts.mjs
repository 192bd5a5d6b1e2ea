const credentials = 'https://www.w3.org/ns/credentials/v2'
// As VCDM 2.0 states it in appendix B.1, and the same as a digestSRI.
const published = '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734'
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** Digests of JSON-LD contexts among the related resources: those of the published documents. */
export async function* boundContexts({ signedWith, valid, invalid }) {
  const sri = (hex) => `sha256-${Buffer.from(hex, 'hex').toString('base64')}`
  const binding = (id, digestSRI) =>
    signedWith({ relatedResource: [{ id, mediaType: 'application/ld+json', digestSRI }] })
  yield valid(
    'published',
    'The digest of the published document.',
    await binding(credentials, sri(published)),
  )
  yield invalid(
    'another',
    'The digest of another document in place of one whose hash W3C states.',
    'CONTEXT_DIGEST_MISMATCH',
    await binding(credentials, sri(published.replace('59', '95'))),
  )
  yield valid(
    'changed-in-place',
    'Another digest of a context that its publisher changed in place: nothing follows.',
    await binding(openBadges, sri(published)),
  )
}
