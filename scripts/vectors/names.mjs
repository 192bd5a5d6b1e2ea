const v1 = 'https://www.w3.org/2018/credentials/v1'
const v2 = 'https://www.w3.org/ns/credentials/v2'
const ob = (version) => `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`
const dataIntegrity = 'https://w3id.org/security/data-integrity/v2'

// Of each version of the context: the properties that share their IRI with a class, and where they stand.
const places = [
  ['geo', 'GeoCoordinates', ['issuer', 'address'], ['-3.0.2', '-3.0.3']],
  ['criteria', 'Criteria', ['credentialSubject', 'achievement'], ['', '-3.0.1', '-3.0.2', '-3.0.3']],
  ['image', 'Image', ['credentialSubject', 'achievement'], ['-3.0.1', '-3.0.2']],
  ['creator', 'Profile', ['credentialSubject', 'achievement'], ['']],
  ['address', 'Address', ['issuer'], ['']],
  ['achievement', 'Achievement', ['credentialSubject'], ['']],
]

/** Genuine badges with members under the names of classes: under every version of the Open Badges context. */
export async function* names({ badge, seal, issuer, valid, invalid }) {
  for (const version of ['', '-3.0.1', '-3.0.2', '-3.0.3']) {
    const signed = await seal(withMembers(badge(), issuer.profile, version))
    const group = version === '' ? '3.0.0' : version.slice(1)
    yield valid(group, `Properties under their names, in the context ${group}.`, signed)
    for (const [from, to, path, versions] of places) {
      if (!versions.includes(version)) continue
      const comment = `${from} under the name of its class: the same graph in the context ${group}.`
      yield invalid(`${group}-${to}`, comment, 'CLASS_AS_PROPERTY', renamed(signed, path, from, to))
    }
  }
}

function withMembers(unsigned, profile, version) {
  const { validFrom: issuanceDate, ...older } = unsigned
  const isOlder = version === '' || version === '-3.0.1'
  const image = { id: 'https://organiser.example/badge.png', type: 'Image' }
  const geo = { type: 'GeoCoordinates', latitude: 55.7, longitude: 21.1 }
  // The older contexts take coordinates for texts, which the schema does not.
  const address = { type: ['Address'], addressCountry: 'Lithuania', ...(isOlder ? {} : { geo }) }
  const { credentialSubject } = unsigned
  const achievement = { ...credentialSubject.achievement, creator: profile, image }
  return {
    ...(isOlder ? { ...older, issuanceDate } : unsigned),
    '@context': isOlder ? [v1, ob(version), dataIntegrity] : [v2, ob(version)],
    issuer: { ...profile, address },
    credentialSubject: { ...credentialSubject, achievement },
  }
}

function renamed(node, [member, ...path], from, to) {
  if (member !== undefined) return { ...node, [member]: renamed(node[member], path, from, to) }
  const { [from]: value, ...rest } = node
  return { ...rest, [to]: value }
}
