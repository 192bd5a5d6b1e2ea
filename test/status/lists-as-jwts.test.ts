import { beforeAll, describe, expect, it } from 'vitest'
import { signAsJwt } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { craftJwt, openJwt } from '../support/jwt'
import { badgeWith, entryWith, index, issuer, judge, listId, listWith, now, statusOf } from './support'

const { signer } = issuer
let badge: object
let clear: string
let set: string

beforeAll(async () => {
  badge = await badgeWith(entryWith())
  clear = await signAsJwt(listWith(), signer)
  set = await signAsJwt(listWith({ set: { [index]: 1 } }), signer)
})

/** The clear list with other header or claims, really signed. */
async function remade(headerChanges: object, claimChanges: object = {}): Promise<string> {
  const { header, payload } = openJwt(clear)
  return craftJwt({ ...header, ...headerChanges }, { ...payload, ...claimChanges }, signer)
}

const listInVc = (list: object) => ({ vc: list, iss: issuer.profile.id, jti: listId })
const remadeVcJwt = (claimChanges: object) => remade({ typ: 'vc+jwt' }, claimChanges)

describe('verify() given a status list as a JWT', () => {
  it('reads the entry of the badge in it, as text and as bytes', async () => {
    for (const list of [clear, new TextEncoder().encode(`${clear}\n`)]) {
      const report = await judge(badge, [list])
      expect([report.verdict, ...statusOf(report)]).toEqual(['valid', 'valid'])
      expect(report.sections.status.entries[0]).toMatchObject({ list: listId, index, value: 0 })
    }
    expect(statusOf(await judge(badge, [set]))).toEqual(['invalid', 'error REVOKED'])
  })

  it('reads it for a badge that is a JWT itself, with one issuer for both', async () => {
    const { proof: _, ...unsigned } = badge as { proof: object }
    const jwt = await signAsJwt(unsigned, signer)
    expect((await judge(jwt, [clear])).verdict).toBe('valid')
    expect((await judge(jwt, [set])).verdict).toBe('invalid')
  })

  // VC-JOSE-COSE, section 3.1.1: a list is a credential of data model 2.0 (Bitstring Status List 1.0, section 2.2), so that it is secured as one.
  it('reads a vc+jwt, whose claims are optional and whose times are about its signature', async () => {
    const { header } = openJwt(clear)
    const enveloped = (list: object, claims: object = {}) =>
      craftJwt({ ...header, typ: 'vc+jwt' }, { ...list, ...claims }, signer)
    const nbf = Date.parse('2026-05-21T00:00:00Z') / 1000
    expect(statusOf(await judge(badge, [await enveloped(listWith())]))).toEqual(['valid'])
    expect(statusOf(await judge(badge, [await enveloped(listWith(), { nbf })]))).toEqual(['valid'])
    const revoked = await enveloped(listWith({ set: { [index]: 1 } }))
    expect(statusOf(await judge(badge, [revoked]))).toEqual(['invalid', 'error REVOKED'])
  })

  it('reads the list in vc, where iss says whose it is', async () => {
    const inVc = (list: object) => craftJwt(openJwt(clear).header, listInVc(list), signer)
    expect(statusOf(await judge(badge, [await inVc(listWith())]))).toEqual(['valid'])
    expect(statusOf(await judge(badge, [await inVc(listWith({ set: { [index]: 1 } }))]))).toEqual([
      'invalid',
      'error REVOKED',
    ])
  })

  it('lets the newest list tell, whichever form it has', async () => {
    const older = await issuer.sign(listWith(), { created: '2026-05-20T00:00:00Z' })
    const newer = await signAsJwt(
      listWith({ set: { [index]: 1 }, validFrom: '2026-05-25T00:00:00Z' }),
      signer,
    )
    expect(statusOf(await judge(badge, [older, newer]))).toEqual(['invalid', 'error REVOKED'])
  })

  it('counts a list for nothing that does not verify, beside one that does', async () => {
    expect(statusOf(await judge(badge, [changed(clear), set]))).toEqual(['invalid', 'error REVOKED'])
  })

  it.each<[string, () => Promise<string>, string]>([
    ['a changed signature', async () => changed(clear), 'STATUS_VERIFICATION_ERROR'],
    ['no signature', async () => `${clear.split('.').slice(0, 2).join('.')}.`, 'STATUS_VERIFICATION_ERROR'],
    ['alg none', () => remade({ alg: 'none' }), 'STATUS_VERIFICATION_ERROR'],
    ['the type of a token status list', () => remade({ typ: 'statuslist+jwt' }), 'STATUS_VERIFICATION_ERROR'],
    ['a presentation', () => remade({ typ: 'vp+jwt' }), 'STATUS_VERIFICATION_ERROR'],
    ['a vc+jwt by another iss', () => remadeVcJwt({ iss: 'did:web:x.example' }), 'STATUS_VERIFICATION_ERROR'],
    ['a vc+jwt with another jti', () => remadeVcJwt({ jti: `${listId}2` }), 'STATUS_VERIFICATION_ERROR'],
    ['a vc+jwt that has ended', () => remadeVcJwt({ exp: 1_700_000_000 }), 'STATUS_VERIFICATION_ERROR'],
    ['a vc+jwt of the future', () => remadeVcJwt({ nbf: 4_000_000_000 }), 'STATUS_VERIFICATION_ERROR'],
    ['a vc+jwt with another list in vc', () => remadeVcJwt({ vc: listWith() }), 'STATUS_LIST_UNREADABLE'],
    [
      'a vc+jwt with the list in vc',
      () => craftJwt({ ...openJwt(clear).header, typ: 'vc+jwt' }, listInVc(listWith()), signer),
      'STATUS_VERIFICATION_ERROR',
    ],
    ['another iss', () => remade({}, { iss: 'did:web:stranger.example' }), 'STATUS_VERIFICATION_ERROR'],
    [
      'another jti',
      () => remade({}, { jti: 'https://issuer.example/status/2' }),
      'STATUS_VERIFICATION_ERROR',
    ],
    [
      'a later nbf',
      () => remade({}, { nbf: Date.parse('2026-05-21T00:00:00Z') / 1000 }),
      'STATUS_VERIFICATION_ERROR',
    ],
    ['an exp of its own', () => remade({}, { exp: 4_000_000_000 }), 'STATUS_VERIFICATION_ERROR'],
    [
      'the list in vc without iss',
      () => craftJwt(openJwt(clear).header, { vc: listWith() }, signer),
      'STATUS_VERIFICATION_ERROR',
    ],
    ['the list of somebody else', () => listOf(pretendIssuer('Stranger')), 'STATUS_LIST_ISSUER_MISMATCH'],
    [
      'a list by its issuer’s name and a stranger’s key',
      () => signAsJwt(listWith(), pretendIssuer('Stranger').signer, { allowOtherController: true }),
      'STATUS_VERIFICATION_ERROR',
    ],
  ])('says nothing good of %s', async (_, make, code) => {
    const report = await judge(badge, [await make()])
    expect(statusOf(report)).toEqual(['indeterminate', `indeterminate ${code}`])
    expect(report.verdict).toBe('indeterminate')
  })
})

describe('the command', () => {
  it('signs a list as a JWT with sign --jwt, and verify takes it with --status-list', async () => {
    const cwd = temporaryFolder()
    const run = (...args: string[]) => runCommand(args, { cwd })
    const { stdout } = await run('keygen', '--out', 'key')
    const { controller: id } = JSON.parse(stdout) as { controller: string }
    const by = { id, type: ['Profile'] as ['Profile'], name: 'Issuer' }
    writeInto(cwd, 'badge.json', { ...sampleBadge(by), credentialStatus: entryWith() })
    writeInto(cwd, 'clear.json', { ...listWith(), issuer: id })
    writeInto(cwd, 'set.json', { ...listWith({ set: { [index]: 1 } }), issuer: id })
    for (const name of ['badge', 'clear', 'set']) {
      const signed = await run('sign', `${name}.json`, '--key', 'key', '--jwt', '--out', `${name}.jwt`)
      expect(signed).toMatchObject({
        exitCode: 0,
        stderr: expect.stringMatching(new RegExp(`\\nWrote ${name}\\.jwt\\n$`)),
      })
    }
    writeInto(cwd, 'foreign.jwt', clear)
    const exitCodeWith = async (list: string) =>
      (await run('verify', 'badge.jwt', '--status-list', list, '--now', now)).exitCode
    expect(await exitCodeWith('clear.jwt')).toBe(0)
    expect(await exitCodeWith('set.jwt')).toBe(1)
    expect(await exitCodeWith('foreign.jwt')).toBe(2)
  })
})

async function listOf(by: ReturnType<typeof pretendIssuer>): Promise<string> {
  return signAsJwt(listWith({ by }), by.signer)
}

/** A JWT with another signature: the first character of it, since the last may hold bits that stand for nothing. */
function changed(jwt: string): string {
  const at = jwt.lastIndexOf('.') + 1
  return `${jwt.slice(0, at)}${jwt[at] === 'A' ? 'B' : 'A'}${jwt.slice(at + 1)}`
}
