import { describe, expect, it } from 'vitest'
import * as main from '../src/index'
import * as certifying from '../src/interop/certification'
import * as batching from '../src/issuing/batch'
import * as testing from '../src/testing/index'
import * as trusting from '../src/trust'
import * as verifying from '../src/verify'
import type { Callable } from './support/exported-calls'
import { exportedFunctions, goodArguments, methods } from './support/exported-calls'

const functions = exportedFunctions.map(({ entry, name, call }) => [`${entry}: ${name}`, call] as const)

/** Its arguments are only for this package: it is exported for `instanceof`. */
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

const key = await main.generateKey()
const signer = main.createSigner(key)
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
/** Options without which a function looks no further. */
const needed: Record<string, object> = {
  buildEvidence: { kind: 'link' },
  toBeValidLabel: { trust: committee.trust },
}

const notOptions: [string, unknown][] = [
  ['null', null],
  ['a text', 'x'],
  ['a number', 5],
  ['a list', []],
  ['a Map', new Map()],
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
const ofAnEngine =
  /^Cannot (?:read propert|set propert|convert (?:undefined|null|a |object|Symbol)|destructure|use 'in'|access|mix|assign)/

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

const byName = new Map(exportedFunctions.map(({ name, call }) => [name, call]))

/** Name of the exported function of a row of the table. */
function functionOf(row: string): string {
  return row.split(' ')[0] ?? ''
}

function callOf(row: string): Callable {
  return methods[row] ?? (byName.get(functionOf(row)) as Callable)
}

describe('the table of calls', () => {
  it('has every exported function, and no other', () => {
    const listed = [...Object.keys(goodArguments).map(functionOf), ownErrors]
    expect([...new Set(listed)].sort()).toEqual([...byName.keys(), ...Object.keys(methods)].sort())
  })
})

// It takes no memory, and to copy it ends the process.
const endlessGaps = Object.assign(new Array(2 ** 32 - 1), { 0: {} })
const fewGaps = Object.assign(new Array(3), { 0: {} })

// The items of a batch are read one by one, and each fails in its own result.
const { issueBatch: _items, ...ofLists } = goodArguments
const listArguments = Object.entries(ofLists).flatMap(([row, given]) =>
  Object.entries(given).flatMap(([name, value]) => (Array.isArray(value) ? [[row, name] as const] : [])),
)
const listOptions: [string, string, (list: unknown) => unknown][] = [
  ...['addProof', 'signCredential', 'issueBatch'].map((row): [string, string, (list: unknown) => unknown] => [
    row,
    'cryptosuite',
    (given) => ({ created: '2026-06-01T00:00:00Z', cryptosuite: given }),
  ]),
  ['matchRequirements', 'opportunities', (given) => ({ at: '2026-06-01T00:00:00Z', opportunities: given })],
  ['signPresentation', 'credentials', (given) => ({ credentials: given })],
  ['updateDidDocument', 'keys', (given) => ({ keys: given })],
  ...['didDocuments', 'statusLists', 'endorsements', 'authorities'].map(
    (option): [string, string, (list: unknown) => unknown] => [
      'verify',
      option,
      (given) => ({ now: '2026-06-01T00:00:00Z', [option]: given }),
    ],
  ),
  ...['networks', 'statusLists', 'endorsements', 'register', 'didDocuments'].map(
    (part): [string, string, (list: unknown) => unknown] => [
      'verify',
      `trust.${part}`,
      (given) => ({ now: '2026-06-01T00:00:00Z', trust: { [part]: given } }),
    ],
  ),
]

describe.each([
  ['more entries than any document', endlessGaps],
  ['a few entries', fewGaps],
])('a list with gaps, of %s', (_, gaps) => {
  const isFew = gaps.length < 10

  it.each(listArguments)('is refused by %s as %s', async (row, name) => {
    const error = await thrown(
      callOf(row),
      Object.entries(goodArguments[row] ?? {}).map(([each, value]) => (each === name ? gaps : value)),
    )
    expectOurs(error)
  })

  it.each(listOptions)('is refused by %s as %s', async (row, option, optionsWith) => {
    const given = Object.values(goodArguments[row] ?? {})
    const at = row === 'signPresentation' ? 0 : given.length - 1
    given[at] = optionsWith(gaps)
    const error = await thrown(callOf(row), given)
    expectOurs(error)
    expect((error as Error).message).toContain(option.replace('trust.', ''))
    expect((error as Error).message).toContain(isFew ? 'an array with gaps' : 'of 4294967295 entries')
  })
})

class Held {
  readonly name = 'held'
}

const secretKey = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
const secretPem = `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI${'A'.repeat(27)}\n-----END PRIVATE KEY-----`
const secrets = [secretKey, secretPem]
const partOfSecret = /en7t5LR2WtQH5P|MC4CAQAwBQYDK2VwBCIEI/

/** Arguments that may be of any kind; a Promise is refused there too. */
const anyValue = new Set([
  ...['validate document', 'toMatchShape received', 'textFor value'],
  // Text is content: what it holds is found out by reading it.
  ...[
    'verify input',
    'createVerifier() input',
    'verifyPresentation input',
    'checkCertification input',
    'toBeValidCredential received',
    'toBeValidLabel received',
  ],
  ...['parseJson input', 'parseJwt input', 'readTrustBundle input', 'upgradeFromOpenBadges2 input'],
  ...['bake image', 'bake credential', 'extract image', 'importKey material', 'digestNode context'],
  ...['verifyEndorsements target', 'embedEndorsements context', 'endorsementStateAt at'],
  ...['qrSvg text', 'readMarkdown text', 'markdownHtml text'],
  // An index and a value are numbers, an instant is a Date, items can be in any iterable.
  ...['buildStatusEntry index', 'readStatus index', 'setStatus index', 'setStatus value', 'labelStateAt at'],
  'shuffledIndexes length',
  'setStatuses changes',
  'issueBatch items',
  // These are texts.
  ...['pretendIssuer name', 'pretendKey name', 'sampleAssessment evaluator', 'textFor language'],
  'claimSerial code',
  ...['toHaveProblem code', 'toHaveProblem pointer'],
])

const places = Object.entries(goodArguments).flatMap(([row, named]) =>
  Object.keys(named).map((argument, index) => [row, argument, index] as const),
)

describe('every argument of every exported function', () => {
  const callWith = (row: string, index: number, value: unknown) => {
    const given: unknown[] = Object.values(goodArguments[row] ?? {})
    given[index] = value
    return thrown(callOf(row), given)
  }

  it.each(places)('%s refuses a Promise as %s, and says to await it', async (row, argument, index) => {
    const value = Object.values(goodArguments[row] ?? {})[index]
    const error = await callWith(row, index, Promise.resolve(value))
    expectOurs(error)
    expect((error as Error).message).toMatch(new RegExp(`\\b${argument}\\b.*got a Promise: await it$`))
  })

  it.each(places.filter(([row, argument]) => !anyValue.has(`${functionOf(row)} ${argument}`)))(
    '%s refuses values of other kinds as %s, by name',
    async (row, argument, index) => {
      const wrong = [
        null,
        7,
        true,
        Symbol('given'),
        new Map(),
        new ArrayBuffer(4),
        new Response(''),
        new Blob(),
      ]
      for (const value of wrong) {
        const error = await callWith(row, index, value)
        expectOurs(error)
        expect((error as Error).message, String(value)).toMatch(new RegExp(`\\b${argument}\\b`))
      }
    },
  )

  it.each(places)('%s repeats no secret that is given as %s', async (row, argument, index) => {
    for (const secret of secrets) {
      const error = await callWith(row, index, secret)
      if (error === undefined) expect([...anyValue]).toContain(`${functionOf(row)} ${argument}`)
      else expectOurs(error)
      const shown =
        error === undefined ? '' : `${String(error)} ${JSON.stringify(error)} ${(error as Error).cause}`
      expect(shown).not.toMatch(partOfSecret)
    }
  })

  it.each(places)(
    '%s has words of its own for an instance of a class as %s',
    async (row, _argument, index) => {
      for (const value of [new Held(), [], {}, undefined, new Date(0), () => 1]) {
        const error = await callWith(row, index, value)
        if (error !== undefined) expect(() => expectOurs(error), String(value)).not.toThrow()
      }
    },
  )
})

/** Names of the options of a function, as it lists them where it is given an unknown one. */
async function optionNames(call: Callable, given: readonly unknown[]): Promise<string[]> {
  const { message } = (await thrown(call, given)) as Error
  return /expected one of (.*)$/.exec(message)?.[1]?.split(', ') ?? []
}

const isOptions = (argument: string | undefined) => argument === 'options' || argument === 'limits'

describe('every function with options', () => {
  const rows = Object.entries(goodArguments)
    .filter(([, named]) => isOptions(Object.keys(named).at(-1)))
    .map(([row, named]) => [row, callOf(row), Object.values(named).slice(0, -1)] as const)

  it.each(rows)('%s refuses an option that it does not know, and names it', async (row, call, first) => {
    const error = await thrown(call, [...first, { ...needed[row], clockSkew: 5 }])
    expect(error).toBeInstanceOf(TypeError)
    expectOurs(error)
    expect((error as Error).message).toMatch(/unknown (?:option|member of limits) clockSkew; /)
  })

  it.each(rows)('%s refuses an unknown option that is hidden, or a symbol', async (row, call, first) => {
    for (const name of ['clockSkew', Symbol('clockSkew')]) {
      const options = Object.defineProperty({ ...needed[row] }, name, { value: 5, enumerable: false })
      const error = await thrown(call, [...first, options])
      expect(error).toBeInstanceOf(TypeError)
      expect((error as Error).message).toMatch(/unknown (?:option|member of limits) \S*clockSkew/)
    }
  })

  it.each(rows)('%s refuses options that are not an object, and names them', async (_name, call, first) => {
    for (const [kind, options] of notOptions) {
      const error = await thrown(call, [...first, options])
      expect(error, kind).toBeInstanceOf(TypeError)
      expectOurs(error)
      expect((error as Error).message, kind).toMatch(/expected (?:options|limits)\b/)
    }
  })

  it.each(rows)(
    '%s refuses null, a Promise and a secret for each of its options',
    async (row, call, first) => {
      const good = { ...(Object.values(goodArguments[row] ?? {}).at(-1) as object), ...needed[row] }
      const names = await optionNames(call, [...first, { ...good, zzzzzzzzzzzz: 1 }])
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const ofNull = await thrown(call, [...first, { ...good, [name]: null }])
        expectOurs(ofNull)
        expect((ofNull as Error).message, name).toMatch(new RegExp(`\\b${name}\\b`))
        const ofPromise = await thrown(call, [...first, { ...good, [name]: Promise.resolve(1) }])
        expectOurs(ofPromise)
        expect((ofPromise as Error).message).toMatch(new RegExp(`\\b${name}\\b.*got a Promise: await it`))
        for (const secret of secrets) {
          const error = await thrown(call, [...first, { ...good, [name]: secret }])
          expect(`${error} ${JSON.stringify(error ?? null)}`, name).not.toMatch(partOfSecret)
        }
      }
    },
  )

  it.each(rows)('%s does without options, or asks for them by name', async (_name, call, first) => {
    const error = await thrown(call, first)
    if (error === undefined) return
    expectOurs(error)
    const { name, message } = error as Error
    // What came before the options may be refused too: a sample is not always a good one.
    if (name === 'TypeError') expect(message).toMatch(/expected (?:options|limits)\b/)
  })
})

describe('an instant', () => {
  const text = '2026-06-01T12:00:00Z'
  const { profile } = issuer
  const target = badge.credentialSubject.achievement
  const application = testing.sampleApplication(scheme, { applicant: profile })
  const assessments = [testing.sampleAssessment(scheme, application, committee.members[0]?.id ?? '')]
  const decision = main.decide({
    ...{ id: 'urn:example:d', scheme, application, assessments, committee: committee.committee },
    ...{ decidedAt: '2026-05-18T12:00:00Z', outcome: 'issue' as const },
  })
  const root = trusting.buildTrustRoot({
    id: 'urn:example:root',
    threshold: 1,
    keys: [{ name: 'Key', publicKeyMultibase: key.publicKeyMultibase }],
  })
  const before = '2026-01-01T00:00:00Z'

  /** Calls by the option, or argument, that is an instant. */
  const calls: [string, string, (at: string | Date) => unknown][] = [
    ['addProof', 'created', (created) => main.addProof(badge, issuer.signer, { created })],
    ['signCredential', 'created', (created) => main.signCredential(badge, issuer.signer, { created })],
    [
      'signCredential',
      'expires',
      (expires) => main.signCredential(badge, issuer.signer, { created: before, expires }),
    ],
    ['issueBatch', 'created', (created) => firstOf(batching.issueBatch([badge], issuer.signer, { created }))],
    [
      'issueBatch',
      'expires',
      (expires) => firstOf(batching.issueBatch([badge], issuer.signer, { created: before, expires })),
    ],
    ['signTrustRoot', 'created', (created) => trusting.signTrustRoot(root, signer, { created })],
    [
      'buildEndorsement',
      'validFrom',
      (validFrom) =>
        main.buildEndorsement({ id: 'urn:example:e', endorser, target, comment: 'Good', validFrom }),
    ],
    [
      'buildEndorsement',
      'validUntil',
      (validUntil) =>
        main.buildEndorsement({
          ...{ id: 'urn:example:e', endorser, target, comment: 'Good' },
          ...{ validFrom: before, validUntil },
        }),
    ],
    ['buildLabel', 'validFrom', (validFrom) => main.buildLabel({ ...labelOf(), validFrom })],
    [
      'buildLabel',
      'awardedDate',
      (awardedDate) =>
        main.buildLabel({ ...labelOf(), validFrom: text, decision: decidedAt(text), awardedDate }),
    ],
    ['buildBadge', 'validFrom', (validFrom) => main.buildBadge({ ...badgeOf(), validFrom })],
    ['buildBadge', 'validUntil', (validUntil) => main.buildBadge({ ...badgeOf(), validUntil })],
    [
      'buildBadge',
      'awardedDate',
      (awardedDate) => main.buildBadge({ ...badgeOf(), validFrom: text, awardedDate }),
    ],
    [
      'buildBadge',
      'activityStartDate',
      (activityStartDate) => main.buildBadge({ ...badgeOf(), activityStartDate }),
    ],
    [
      'buildBadge',
      'activityEndDate',
      (activityEndDate) => main.buildBadge({ ...badgeOf(), activityEndDate }),
    ],
    ['createStatusList', 'validFrom', (validFrom) => main.createStatusList({ ...listOf(), validFrom })],
    ['createStatusList', 'validUntil', (validUntil) => main.createStatusList({ ...listOf(), validUntil })],
    [
      'renewBadge',
      'validFrom',
      (validFrom) => main.renewBadge({ badge: main.buildBadge(badgeOf()), validFrom }),
    ],
    [
      'reissueBadge',
      'validFrom',
      (validFrom) => main.reissueBadge({ badge: main.buildBadge(badgeOf()), id: 'urn:example:c', validFrom }),
    ],
    ['setStatus', 'validFrom', (validFrom) => main.setStatus(list, 0, 1, { validFrom })],
    ['setStatus', 'validUntil', (validUntil) => main.setStatus(list, 0, 1, { validUntil })],
    ['decide', 'decidedAt', (at) => decidedAt(at)],
    ['labelStateAt', 'at', (at) => main.labelStateAt([{ type: 'issued', at: before, validUntil: text }], at)],
    [
      'labelStateAt',
      'events[0].at',
      (at) => main.labelStateAt([{ type: 'issued', at, validUntil: '2027-01-01T00:00:00Z' }], text),
    ],
    [
      'labelStateAt',
      'events[0].validUntil',
      (validUntil) => main.labelStateAt([{ type: 'issued', at: before, validUntil }], text),
    ],
    [
      'labelStateAt',
      'edition',
      (edition) =>
        main.labelStateAt([{ type: 'issued', at: text, validUntil: '2027-01-01T00:00:00Z' }], text, {
          edition,
        }),
    ],
    ['verify', 'now', (now) => main.verify(badge, { now })],
    ['checkCertification', 'now', (now) => certifying.checkCertification(badge, { now })],
    ['trustSigners', 'now', (now) => verifying.trustSigners(root, { now })],
    ['sampleBadge', 'validFrom', (validFrom) => testing.sampleBadge(profile, { validFrom })],
    ['sampleBadge', 'validUntil', (validUntil) => testing.sampleBadge(profile, { validUntil })],
    ['sampleLabel', 'decidedAt', (at) => testing.sampleLabel(committee, { decidedAt: at })],
    ['pretendCommittee', 'validFrom', (validFrom) => testing.pretendCommittee({ validFrom }).committee],
  ]
  const endorser = testing.pretendIssuer('Endorser').profile

  function badgeOf() {
    const recipient = { id: 'urn:example:learner' }
    return { id: 'urn:example:b', issuer: profile, achievement: target, recipient, validFrom: before }
  }

  function labelOf() {
    return {
      id: 'urn:example:l',
      decision,
      scheme,
      committee: committee.committee,
      holder: application.applicant,
    }
  }

  function listOf() {
    return {
      id: 'urn:example:list',
      issuer: 'did:web:a.example',
      statusPurpose: 'revocation',
      validFrom: before,
    }
  }

  function decidedAt(at: string | Date) {
    return main.decide({
      ...{ id: 'urn:example:d', scheme, application, assessments, committee: committee.committee },
      ...{ decidedAt: at, outcome: 'issue' },
    })
  }

  async function firstOf(results: AsyncIterable<unknown>) {
    for await (const result of results) return result
    return undefined
  }

  it.each(calls)('%s takes %s as text or as Date alike', async (_name, _option, call) => {
    expect(await call(new Date(text))).toEqual(await call(text))
  })

  it.each(calls)(
    '%s refuses %s where the Date is not one, or the text, by name',
    async (_name, option, call) => {
      await expect(async () => call(new Date('soon'))).rejects.toThrow(
        `expected ${option} to be an instant with a time zone, got an invalid Date`,
      )
      await expect(async () => call('2026-06-01')).rejects.toThrow(
        `expected ${option} to be an instant with a time zone, got "2026-06-01"`,
      )
    },
  )
})

describe('a Date in place of another text', () => {
  it('is named, with the text to write', () => {
    const id = new Date(0) as unknown as string
    const options = { issuer: 'did:web:a.example', statusPurpose: 'revocation', validFrom: new Date(0) }
    expect(() => main.createStatusList({ ...options, id })).toThrow(
      'expected id to be an absolute URI, got a Date; write it as text with toISOString()',
    )
  })
})

describe('a misspelt option', () => {
  it('is refused with the one that is near', async () => {
    const options = { created: '2026-06-01T00:00:00Z', expire: '2026-07-01T00:00:00Z' }
    await expect(main.signCredential(badge, signer, options)).rejects.toThrow(
      'Cannot sign: unknown option expire; did you mean expires?',
    )
  })

  it('is refused with all that there are where none is near', async () => {
    await expect(main.generateKey({ seed: 1 } as object)).rejects.toThrow(
      'Cannot generate key: unknown option seed; expected one of algorithm, randomBytes, modulusBits',
    )
  })
})

describe('a text in place of options', () => {
  it('is not repeated: it may be a secret', async () => {
    const secret = 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'
    expect(() => main.createSigner(secret as never)).toThrow(/expected key to be .*, got a text; /)
    await expect(main.exportKey(key, 'jwk', secret as never)).rejects.toThrow('got a text')
  })
})
