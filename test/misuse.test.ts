import { describe, expect, it } from 'vitest'
import * as digitalBazaar from '../src/digitalbazaar'
import * as main from '../src/index'
import * as certifying from '../src/interop/certification'
import * as upgrading from '../src/interop/open-badges-2'
import * as batching from '../src/issuing/batch'
import * as testing from '../src/testing/index'
import * as trusting from '../src/trust'
import * as verifying from '../src/verify'

type Callable = (...given: unknown[]) => unknown

const { matchers, ...pretending } = testing
const entries = {
  index: main,
  verify: verifying,
  trust: trusting,
  batch: batching,
  upgrade: upgrading,
  certification: certifying,
  testing: pretending,
  matchers,
  digitalbazaar: digitalBazaar,
}

const functions = Object.entries(entries).flatMap(([entry, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, value]) => [`${entry}: ${name}`, value as Callable] as const),
)

/** Its arguments are for this package alone: it is exported for `instanceof`. */
const ownErrors = 'QualityLabelError'

const wrong: [string, unknown[]][] = [
  ['no argument', []],
  ['undefined', [undefined]],
  ['null', [null]],
  ['a number', [7]],
  ['an empty text', ['']],
  ['a list', [[]]],
  ['an empty object', [{}]],
  ['a Date', [new Date(0)]],
  ['a function', [() => 1]],
  ['a symbol', [Symbol('given')]],
  ['null in every place', [null, null, null, null]],
  ['numbers in every place', [7, 7, 7, 7]],
  ['empty objects in every place', [{}, {}, {}, {}]],
]

const key = main.generateKey()
const signer = main.createSigner(key)
const jwsKey = await main.generateJwsKey('ES256')
const issuer = testing.pretendIssuer()
const committee = testing.pretendCommittee()
const badge = testing.sampleBadge(issuer.profile)
const scheme = testing.sampleScheme(committee.network)
const list = main.createStatusList({
  id: 'https://issuer.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: '2026-01-01T00:00:00Z',
})
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** What comes before the options, by function. */
const before: Record<string, unknown[]> = {
  addProof: [badge, signer],
  bake: [svg, await issuer.sign(badge, { created: '2026-06-01T00:00:00Z' })],
  buildStatusEntry: [list, 0],
  buildTrustBundle: [],
  checkCertification: [badge],
  createDocumentLoader: [],
  createSigner: [key],
  createStatusList: [],
  exportJwsKey: [jwsKey, 'jwk'],
  exportKey: [key, 'jwk'],
  extract: [svg],
  generateJwsKey: ['ES256'],
  generateKey: [],
  issueBatch: [[badge], signer],
  issueBatchAsJwts: [[badge], signer],
  labelStateAt: [[], '2026-01-01T00:00:00Z'],
  listStatuses: [list],
  parseJson: ['{}'],
  parseJwt: ['e30.e30.AA'],
  pretendCommittee: [],
  readTrustBundle: [{}],
  sampleApplication: [scheme],
  sampleBadge: [issuer.profile],
  sampleLabel: [committee],
  setStatus: [list, 0, 1],
  signAsJwt: [badge, signer],
  signCredential: [badge, signer],
  signTrustBundle: [{}, signer],
  signTrustRoot: [{}, signer],
  toBeValidCredential: [badge],
  toBeValidLabel: [badge],
  trustSigners: [{}],
  upgradeFromOpenBadges2: ['{}'],
  verify: [badge],
}

const wrongOptions: [string, unknown][] = [
  ['null', null],
  ['a text', 'x'],
  ['a number', 5],
  ['a list', []],
  ['an unknown option', { clockSkew: 5 }],
]

/** What a call throws, or nothing where it returns. */
async function thrown(call: Callable, given: readonly unknown[]): Promise<unknown> {
  try {
    const made = isClass(call) ? Reflect.construct(call, given) : await call(...given)
    // A batch is checked when it begins.
    if (isGenerator(made)) await made.next()
    return undefined
  } catch (error) {
    return error ?? 'nothing'
  }
}

function isClass(call: Callable): boolean {
  return /^class /.test(Function.prototype.toString.call(call))
}

function isGenerator(made: unknown): made is AsyncGenerator {
  return typeof made === 'object' && made !== null && Symbol.asyncIterator in made
}

// What an engine says begins with these words too.
const ofAnEngine = /^Cannot (?:read propert|set propert|convert|destructure|use 'in'|access|mix|assign)/

function expectOurs(error: unknown): void {
  const { name, message } = error as Error
  expect(['TypeError', 'RangeError', 'QualityLabelError'], message).toContain(name)
  expect(message).toMatch(/^Cannot [a-z]/)
  expect(message).not.toMatch(ofAnEngine)
  expect(message).not.toMatch(/\[object|is not a function|not iterable|undefined \(|:\s*$/)
}

describe('every exported function', () => {
  it.each(functions.filter(([name]) => !name.endsWith(ownErrors)))(
    '%s refuses arguments of another kind in words of its own',
    async (_name, call) => {
      for (const [kind, given] of wrong) {
        const error = await thrown(call, given)
        if (error !== undefined) expect(() => expectOurs(error), kind).not.toThrow()
      }
    },
  )
})

describe('every function with options', () => {
  const withOptions = functions.filter(([name]) => Object.hasOwn(before, name.split(': ')[1] ?? ''))

  it('is in the table', () => {
    const known = new Set(withOptions.map(([name]) => name.split(': ')[1]))
    expect([...known].sort()).toEqual(Object.keys(before).sort())
  })

  it.each(withOptions)(
    '%s refuses options that are none, and those that it does not know',
    async (name, call) => {
      const first = before[name.split(': ')[1] ?? ''] ?? []
      for (const [kind, options] of wrongOptions) {
        const error = await thrown(call, [...first, options])
        expect(error, kind).toBeDefined()
        expect(() => expectOurs(error), kind).not.toThrow()
      }
    },
  )
})

describe('a Date in place of text', () => {
  it('is named, with the text to write', () => {
    const validFrom = new Date(0) as unknown as string
    const options = { id: 'urn:example:list', issuer: 'did:web:a.example', statusPurpose: 'revocation' }
    expect(() => main.createStatusList({ ...options, validFrom })).toThrow(
      'expected validFrom to be an instant with a time zone, got a Date; write it as text with toISOString()',
    )
  })
})
