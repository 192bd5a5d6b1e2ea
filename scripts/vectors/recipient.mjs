import { createHash } from 'node:crypto'

const address = 'rasa@school.example'
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** Whom a credential is about, by identifiers: compared with those of the type that was asked for, and only where they can be. */
export async function* recipient({ badge, seal, valid, invalid, undecided }) {
  const about = (...identifier) => {
    const unsigned = badge()
    const { id: _, ...subject } = unsigned.credentialSubject
    return seal({ ...unsigned, credentialSubject: { ...subject, identifier } })
  }
  const identity = (identityHash, more = {}) => ({
    type: 'IdentityObject',
    hashed: false,
    identityHash,
    identityType: 'emailAddress',
    ...more,
  })
  const hashed = (identityHash) => identity(identityHash, { hashed: true, salt: 'pepper and salt' })
  const hex = sha256(`${address}pepper and salt`)
  const asking = (...identifier) => ({ options: { recipient: { identifier } } })
  const other = identity('jonas@school.example')

  const salted = await about(hashed(`sha256$${hex}`))
  yield valid('hashed', 'A salted hash of the address.', salted, asking(address))
  yield valid(
    'second',
    'The second of two addresses of one person.',
    salted,
    asking('r@home.example', address),
  )
  yield invalid(
    'none-of-two',
    'Neither of two.',
    'RECIPIENT_MISMATCH',
    salted,
    asking('a@b.example', 'c@d.example'),
  )
  yield invalid(
    'letter-case',
    'A capital letter makes another address.',
    'RECIPIENT_MISMATCH',
    salted,
    asking('Rasa@school.example'),
  )
  const mailto = badge()
  mailto.credentialSubject = { ...mailto.credentialSubject, id: `mailto:${address}` }
  yield valid('mailto', 'The id of the subject is a mailto: address.', await seal(mailto), asking(address))
  yield undecided(
    'name',
    'A name that equals the address is not the address.',
    'RECIPIENT_UNKNOWN',
    await about(identity(address, { identityType: 'name' })),
    asking(address),
  )
  const malformed = {
    short: ['A hash that is cut.', hashed(`sha256$${hex.slice(0, 40)}`)],
    base64: ['A hash in base64.', hashed(`sha256$${Buffer.from(hex, 'hex').toString('base64')}`)],
    algorithm: ['A hash of another algorithm.', hashed(`sha512$${hex}${hex}`)],
    'called-plain': ['A hash that is called plain.', identity(`sha256$${hex}`)],
  }
  for (const [id, [comment, one]] of Object.entries(malformed))
    yield undecided(`hash-${id}`, comment, 'RECIPIENT_UNKNOWN', await about(one), asking(address))
  yield undecided(
    'malformed-beside-another',
    'A malformed hash, which could be of the address, beside another address.',
    'RECIPIENT_UNKNOWN',
    await about(malformed.short[1], other),
    asking(address),
  )
}
