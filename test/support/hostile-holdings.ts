import type { Holding } from '../../src/index'

type Change = (own: Holding) => object
type Hostile = [what: string, change: Change, pointer: string]

const subject = (change: object): Change => {
  return ({ credential }) => ({
    credential: { ...credential, credentialSubject: { ...credential.credentialSubject, ...change } },
  })
}
const achievement = (change: object): Change => {
  return (own) =>
    subject({ achievement: { ...own.credential.credentialSubject.achievement, ...change } })(own)
}
const issuer = (change: object): Change => {
  return ({ credential }) => ({ credential: { ...credential, issuer: { id: 'urn:b', ...change } } })
}

const circularOrg: Record<string, unknown> = { id: 'urn:c' }
circularOrg['parentOrg'] = circularOrg
const circularList: unknown[] = []
circularList.push(circularList)
const revoked = Proxy.revocable({}, {})
revoked.revoke()

/** Parts of a badge that a verified one cannot have, and where each is in its holding. */
export const hostileHoldings: Hostile[] = [
  ['an organisation above itself', issuer({ parentOrg: circularOrg }), '/credential/issuer/parentOrg'],
  [
    'a number for a country',
    issuer({ address: { type: ['Address'], addressCountryCode: 5 } }),
    '/credential/issuer/address/addressCountryCode',
  ],
  ['null for a result', subject({ result: [null] }), '/credential/credentialSubject/result/0'],
  ['null for an endorser', () => ({ endorsers: [null] }), '/endorsers/0'],
  [
    'null for a description of results',
    achievement({ resultDescription: [null] }),
    '/credential/credentialSubject/achievement/resultDescription/0',
  ],
  [
    'null for a level',
    achievement({ resultDescription: [{ id: 'urn:d', rubricCriterionLevel: [null] }] }),
    '/credential/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0',
  ],
  ['a list within itself', subject({ result: circularList }), '/credential/credentialSubject/result'],
  [
    'a number that JSON cannot have',
    subject({ result: [{ value: 5n }] }),
    '/credential/credentialSubject/result/0',
  ],
  ['a revoked proxy', subject({ result: revoked.proxy }), '/credential/credentialSubject/result'],
  ['no achievement', subject({ achievement: undefined }), '/credential/credentialSubject/achievement'],
  [
    'no subject',
    ({ credential }) => ({ credential: { ...credential, credentialSubject: null } }),
    '/credential/credentialSubject',
  ],
]
