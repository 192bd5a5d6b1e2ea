import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildStatusEntry, createStatusList, setStatus, verify } from '../../src/index'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { createVerifier } from '../../src/verifying/create-verifier'
import type { VerifierOptions, VerifyOptions } from '../../src/verifying/options/verify-options'
import { now as attackNow } from '../support/attacks'
import { casePath, casesNow, describeWithCases, readCaseBytes } from '../support/cases'
import { isQuick, isWhole, withRuns } from '../support/runs'
import { listVectors, readVectorBytes, vectorsFolder } from '../support/vectors'
import { inputBytes, readVectors } from '../vectors/read-vectors'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })

/** Numbers that are the same in each run, each from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((value) => ({ value, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
}

/** A document, and the options that one call of a verifier has for it. */
interface Document {
  name: string
  bytes: Uint8Array
  own: Pick<VerifyOptions, 'now' | 'recipient' | 'endorsements' | 'files'>
}

/** Documents that are verified with the same material. */
interface Family {
  options: VerifierOptions
  documents: Document[]
}

function familiesOfVectors(): Family[] {
  const families = new Map<string, Family>()
  for (const vector of [...readVectors('valid'), ...readVectors('invalid')]) {
    const { now: at, recipient, endorsements, files, ...options } = vector.options
    const own = { recipient, endorsements, files }
    const given = Object.entries(own).filter(([, value]) => value !== undefined)
    const key = JSON.stringify(options)
    const family: Family = families.get(key) ?? { options, documents: [] }
    family.documents.push({
      name: vector.name,
      bytes: inputBytes(vector),
      own: { now: at, ...Object.fromEntries(given) },
    })
    families.set(key, family)
  }
  return [...families.values()]
}

function attacks(): Document[] {
  return listVectors('attacks', '.json')
    .filter((file) => file !== 'manifest.json')
    .map((file) => ({ name: file, bytes: readVectorBytes(`attacks/${file}`), own: { now: attackNow } }))
}

function cases(): Document[] {
  return readdirSync(casePath('')).map((file) => ({
    name: file,
    bytes: readCaseBytes(file),
    own: { now: casesNow },
  }))
}

/** Runs documents through one verifier, twice, in an order of their own, and compares each report with that of `verify`. */
async function expectSame({ options, documents }: Family, random: () => number): Promise<void> {
  const fresh = new Map<Document, string>()
  for (const document of documents)
    fresh.set(document, JSON.stringify(await verify(document.bytes, { ...options, ...document.own })))
  const verifier = await createVerifier(options)
  for (const document of shuffled([...documents, ...documents], random)) {
    const report = JSON.stringify(await verifier(document.bytes, document.own))
    expect([document.name, report]).toEqual([document.name, fresh.get(document)])
  }
}

describe('createVerifier()', withRuns, () => {
  const families = familiesOfVectors()
  const all = families.flatMap(({ documents }) => documents)

  it('gives every vector the report of verify, in any order, beside those of other verifiers', async () => {
    expect(families.length).toBeGreaterThan(50)
    const random = seeded(1)
    for (const { options, documents } of families) {
      const strangers = shuffled(all, random).slice(0, isWhole ? 200 : isQuick ? 2 : 8)
      const chosen = isWhole ? documents : shuffled(documents, random).slice(0, isQuick ? 40 : 120)
      await expectSame({ options, documents: [...chosen, ...strangers] }, random)
    }
  })
})

describeWithCases('createVerifier() and the documents of others', () => {
  it('gives every attack and every case the report of verify', withRuns, async () => {
    const random = seeded(2)
    const documents = [...attacks(), ...cases()]
    expect(documents.length).toBeGreaterThan(150)
    await expectSame({ options: {}, documents }, random)
    const lists = listVectors('attacks', '.status-list.json')
    expect(lists.length).toBeGreaterThan(9)
    for (const list of lists)
      await expectSame(
        {
          options: { statusLists: [{ credential: readVectorBytes(`attacks/${list}`) }] },
          documents: documents.filter(({ name }) => /^(?:S|00|E)/.test(name)),
        },
        random,
      )
    expect(vectorsFolder).toBeDefined()
  })
})

describe('createVerifier() and its options', () => {
  it('takes the instant of the call before its own, and asks for one where neither has it', async () => {
    const dated = await issuer.sign(
      { ...sampleBadge(issuer.profile), validUntil: '2026-07-01T00:00:00Z' },
      { created },
    )
    const verifier = await createVerifier({ now })
    expect((await verifier(dated)).verdict).toBe('valid')
    expect((await verifier(dated, { now: new Date('2026-08-01T00:00:00Z') })).verdict).toBe('invalid')
    expect((await verifier(dated)).checkedAt).toBe(now)
    const without = await createVerifier({})
    await expect(without(dated)).rejects.toThrow('Cannot verify: expected now to be an instant')
    expect((await without(dated, { now })).verdict).toBe('valid')
  })

  it('takes recipient, endorsements and files of the call in place of its own', async () => {
    const own = {
      recipient: { id: 'urn:example:own' },
      endorsements: [badge],
      files: { 'urn:f': new Uint8Array(1) },
    }
    const verifier = await createVerifier({ now, ...own })
    expect(await verifier(badge)).toEqual(await verify(badge, { now, ...own }))
    for (const each of [
      { recipient: { id: 'urn:example:other' } },
      { endorsements: [] },
      { files: {} },
      { files: { 'urn:g': new Uint8Array(2) } },
    ])
      expect(await verifier(badge, each)).toEqual(await verify(badge, { now, ...own, ...each }))
    expect(await verifier(badge)).toEqual(await verify(badge, { now, ...own }))
  })

  it.each([
    ['trust', {}],
    ['policy', {}],
    ['language', 'fi'],
    ['clockSkewSeconds', 5],
    ['recipent', { id: 'x' }],
  ])('refuses %s in a call, naming it', async (name, value) => {
    const verifier = await createVerifier({ now })
    await expect(verifier(badge, { [name]: value })).rejects.toThrow(`Cannot verify: unknown option ${name}`)
  })

  it('refuses wrong options when it is made', async () => {
    await expect(createVerifier({ now: 'yesterday' })).rejects.toThrow('expected now')
    await expect(createVerifier({ trust: { register: [{}] } } as object)).rejects.toThrow('trust.register[0]')
    await expect(createVerifier({ policy: { quorum: 0 } } as object)).rejects.toThrow('policy.quorum')
    await expect(createVerifier({ contexts: [{}] } as object)).rejects.toThrow('contexts[0]')
  })

  it('copies its options and those of a call before anything is awaited', async () => {
    const committee = pretendCommittee()
    const label = await committee.sign(sampleLabel(committee), { created })
    const options = {
      trust: { ...committee.trust, committees: [...committee.trust.committees] },
      didDocuments: [] as object[],
      statusLists: [] as { credential: string }[],
      contexts: [] as { url: string; body: string; sha256: string }[],
    }
    const made = createVerifier(options as VerifierOptions)
    options.contexts.push({ url: 'x', body: '', sha256: '' })
    options.trust.committees.length = 0
    const verifier = await made
    options.didDocuments.push({})
    const recipient = { id: 'urn:example:somebody' }
    const changed: Record<string, unknown> = { ...label }
    const running = verifier(changed, { now, recipient })
    changed['name'] = 'changed'
    recipient.id = 'urn:example:other'
    const same = { trust: committee.trust, contexts: [], recipient: { id: 'urn:example:somebody' } }
    expect(JSON.stringify(await running)).toBe(JSON.stringify(await verify(label, { now, ...same })))
  })

  it('reads the trust material once, and a status list once', async () => {
    let reads = 0
    const trust = {
      get networks() {
        reads += 1
        return []
      },
    }
    const address = { id: 'https://issuer.example/status/1', statusPurpose: 'revocation' as const }
    const empty = createStatusList({ ...address, issuer: issuer.profile.id, validFrom: created })
    const list = {
      get credential() {
        reads += 1
        return signed
      },
    }
    const signed = await issuer.sign(setStatus(empty, 7, 1), { created })
    const verifier = await createVerifier({ now, trust, statusLists: [list] })
    for (const [place, expected] of [
      [6, 'valid'],
      [7, 'invalid'],
      [8, 'valid'],
    ] as const) {
      const listed = { ...sampleBadge(issuer.profile), credentialStatus: buildStatusEntry(address, place) }
      const report = await verifier(await issuer.sign(listed, { created }))
      expect(report.sections.status.verdict).toBe(expected)
    }
    expect(reads).toBe(2)
  })

  it('gives each call the reports of its own, also when calls run at the same time', async () => {
    const verifier = await createVerifier({ now })
    const texts = [...Array(8).keys()].map((at) => JSON.stringify(badge).replace('"name"', `"name${at}"`))
    const reports = await Promise.all([...texts, JSON.stringify(badge)].map((text) => verifier(text)))
    for (const [at, text] of texts.entries()) expect(reports[at]).toEqual(await verify(text, { now }))
    expect(reports[8]?.verdict).toBe('valid')
  })
})
