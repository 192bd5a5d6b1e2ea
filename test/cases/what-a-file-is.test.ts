import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { extract } from '../../src/formats/extract'
import { validate } from '../../src/gate/validate'
import type { JsonObject } from '../../src/index'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendIssuer } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { verifyPresentation } from '../../src/verifying/verify-presentation'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { casePath, casesNow, describeWithCases, readCase, readCaseBytes } from '../support/cases'

const now = casesNow
const presentation = () => JSON.parse(readCase('47-presentation.json')) as JsonObject
const badge = () => JSON.parse(readCase('good-badge.json')) as JsonObject

async function outcomeOf(input: string | Uint8Array | object, options = {}) {
  const { verdict, problems } = await verify(input, { now, ...options })
  const [problem] = problems
  return { verdict, code: problem?.code, problem }
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

describeWithCases('what a file is', () => {
  it.each([
    ['46-login-page.png', () => readCaseBytes('46-login-page.png'), /an HTML page/],
    ['a page after a comment', () => text('\n<!-- saved -->\n<HTML lang="en">'), /an HTML page/],
    ['a page that says it is XML', () => text('<?xml version="1.0"?>\n<!DOCTYPE html>'), /an HTML page/],
    ['an empty file', () => new Uint8Array(), /an empty file/],
    ['white space', () => text(' \n'), /an empty file/],
    [
      'UTF-16',
      () => new Uint8Array(Buffer.from(`\ufeff${readCase('good-badge.json')}`, 'utf16le')),
      /UTF-16/,
    ],
    ['UTF-16 without a mark', () => new Uint8Array(Buffer.from('{"a":1}', 'utf16le')), /UTF-16/],
    ['an address', () => text('https://badges.example/1234\n'), /an address/],
    ['a secret key', () => text('-----BEGIN PRIVATE KEY-----\n'), /a secret key/],
    ['62-pkcs1.pem', () => readCaseBytes('62-pkcs1.pem'), /a public key/],
    ['35-evidence.txt', () => readCaseBytes('35-evidence.txt'), /text that is neither JSON nor a JWT/],
    ['a greeting before a badge', () => text(`Hello, {"a":1}`), /text that is neither JSON nor a JWT/],
    ['an old Word file', () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /an office document/],
    ['an RTF file', () => text('{\\rtf1\\ansi'), /an office document/],
    ['a new Word file', () => text(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`), /an office document/],
    ['another archive', () => text(`PK\x03\x04${'\0'.repeat(26)}badge.json`), /a ZIP archive/],
    ['other data', () => bytes(0x30, 0x2e, 2, 1, 0), /a file in an unknown format/],
  ])('verify() leaves %s undecided and says what it is', async (_, input, found) => {
    const { verdict, code, problem } = await outcomeOf(input())
    expect({ verdict, code }).toEqual({ verdict: 'indeterminate', code: 'FORMAT_UNSUPPORTED' })
    expect(problem?.detail).toMatch(found)
    expect(problem?.hint).not.toContain('{')
  })

  it.each([
    '{"a": 1, ',
    '[{',
    'eyJhbGciOiJFZERTQSJ9',
    '"{\\"type\\"',
    `${' '.repeat(300)}{`,
    '{“type”: 1}',
    '// a badge\n{}',
  ])('verify() refuses %j, which sets out to be a credential', async (input) => {
    expect((await outcomeOf(input)).verdict).toBe('invalid')
    expect((await outcomeOf(text(input))).verdict).toBe('invalid')
  })

  it('verify() takes the badge of 45-bom.json, and not one with a mark within', async () => {
    expect((await outcomeOf(readCaseBytes('45-bom.json'))).verdict).toBe('valid')
    const within = readCase('45-bom.json').replace(/^\ufeff?\{/, '{\ufeff')
    expect(await outcomeOf(text(within))).toMatchObject({ verdict: 'invalid', code: 'PARSING_ERROR' })
  })

  it('verify() refuses damaged JSON, which is not another kind of file', async () => {
    const cut = readCase('good-badge.json').slice(0, -20)
    expect(await outcomeOf(cut)).toMatchObject({ verdict: 'invalid', code: 'PARSING_ERROR' })
  })

  it.each([
    ['a wrapper', () => ({ data: { raw: badge() } }), /a wrapper/, '/data/raw'],
    ['a wrapper of a JWT', () => ({ credential: readCase('54-ok.jwt').trim() }), /a wrapper/, '/credential'],
    ['a list', () => [badge()], /a list of credentials/, '/0'],
    [
      'a DID resolution result',
      () => JSON.parse(readCase('52-did-resolution-result.json')),
      /DID resolution/,
      '/didDocument',
    ],
  ])('verify() says where in %s the document is', async (_, input, found, pointer) => {
    const { verdict, code, problem } = await outcomeOf(JSON.stringify(input()))
    expect({ verdict, code }).toEqual({ verdict: 'indeterminate', code: 'NOT_A_CREDENTIAL' })
    expect(problem).toMatchObject({ pointer, detail: expect.stringMatching(found) })
    expect(problem?.hint).toContain(pointer)
  })

  it.each([
    ['47-presentation.json', presentation, '/verifiableCredential/0'],
    [
      'a presentation of one credential',
      () => ({ ...presentation(), verifiableCredential: badge() }),
      '/verifiableCredential',
    ],
  ])('verify() says that %s is one, and where the credential is', async (_, input, pointer) => {
    const { verdict, code, problem } = await outcomeOf(JSON.stringify(input()))
    expect({ verdict, code }).toEqual({ verdict: 'indeterminate', code: 'PRESENTATION' })
    expect(problem).toMatchObject({ pointer, detail: expect.stringContaining(pointer) })
    expect(problem?.hint).toContain('verifyPresentation')
    expect(await verifyPresentation(input(), { now })).toMatchObject({
      verdict: 'indeterminate',
      problems: [{ code: 'HOLDER_NOT_SHOWN' }],
      credentials: [{ pointer, about: 'unproven', report: { verdict: 'valid' } }],
    })
  })

  it.each([
    ['issuer-profile.json', () => readCase('issuer-profile.json'), /kind profile/],
    ['52-did-relative.json', () => readCase('52-did-relative.json'), /a DID document/],
    ['51-list-u.json', () => readCase('51-list-u.json'), /a status list/],
    [
      'JSON within a text',
      () => JSON.stringify(readCase('good-badge.json')),
      /written as text a second time/,
    ],
    [
      'an empty presentation',
      () => JSON.stringify({ ...presentation(), verifiableCredential: [] }),
      /without a credential/,
    ],
  ])('verify() leaves %s undecided and says what it is', async (_, input, found) => {
    const { verdict, code, problem } = await outcomeOf(input())
    expect({ verdict, code }).toEqual({ verdict: 'indeterminate', code: 'NOT_A_CREDENTIAL' })
    expect(problem?.detail).toMatch(found)
  })

  it('verify() takes the credential that was in the presentation, and refuses it once it was changed', async () => {
    const [credential] = presentation()['verifiableCredential'] as JsonObject[]
    expect((await outcomeOf(credential as JsonObject)).verdict).toBe('valid')
    expect(await outcomeOf({ ...credential, name: 'Another' })).toMatchObject({
      verdict: 'invalid',
      code: 'PROOF_VERIFICATION_ERROR',
    })
  })

  it('verify() takes no credential for another document because of a member in it', async () => {
    const members: JsonObject[] = [{ kty: 'OKP' }, { didDocument: {} }, { verifiableCredential: [badge()] }]
    for (const member of members) expect((await outcomeOf({ ...badge(), ...member })).verdict).toBe('invalid')
    const both = {
      ...badge(),
      type: ['VerifiableCredential', 'OpenBadgeCredential', 'VerifiablePresentation'],
    }
    expect((await outcomeOf(both)).verdict).toBe('invalid')
  })

  it('verify() says the limit where an input is too large, and reads it where the limit is raised', async () => {
    const input = readCase('good-badge.json')
    const limits = { maxInputBytes: input.length - 1 }
    const { verdict, code, problem } = await outcomeOf(input, { limits })
    expect({ verdict, code }).toEqual({ verdict: 'indeterminate', code: 'INPUT_TOO_LARGE' })
    expect(problem?.detail).toContain(String(limits.maxInputBytes))
    expect((await outcomeOf(input, { limits: { maxInputBytes: input.length } })).verdict).toBe('valid')
  })

  it('verify() names a foreign context and the option that accepts it', async () => {
    const foreign = 'https://foreign.example/context.json'
    const context = badge()['@context'] as string[]
    const { problem } = await outcomeOf({ ...badge(), '@context': [...context, foreign] })
    expect(problem).toMatchObject({ code: 'CONTEXT_UNKNOWN', pointer: '/@context/2' })
    expect(problem?.detail).toContain(foreign)
    expect(problem?.hint).toContain('--contexts')
    expect((await outcomeOf(badge())).problem?.code).not.toBe('CONTEXT_NOT_PINNED')
  })

  it('validate() and builders say how to write a Date, which is not a text', () => {
    const [problem] = validate({ ...badge(), validFrom: new Date(0) as never }).problems
    expect(problem).toMatchObject({ pointer: '/validFrom', found: expect.stringContaining('toISOString()') })
    const issuer = String((badge()['issuer'] as JsonObject)['id'])
    const build = (id: unknown) => () =>
      createStatusList({
        id: id as string,
        issuer,
        statusPurpose: 'revocation',
        validFrom: '1970-01-01T00:00:00.000Z',
      })
    expect(build(new Date(0))).toThrow(/got a Date; write it as text with toISOString\(\)/)
    expect(build({})).toThrow(/got an object/)
    expect(build('https://a.example/1')).not.toThrow()
  })

  it('signing and verifying refuse a Date, whose text may not be the one that was signed', async () => {
    const { proof: _, ...unsigned } = badge()
    const { signer } = pretendIssuer()
    const dated = { ...unsigned, validUntil: new Date('2036-01-01T00:00:00Z') }
    const options = { created: '2026-05-18T12:00:00Z' }
    await expect(signCredential(dated, signer, options)).rejects.toMatchObject({
      code: 'JSON_INVALID',
      details: { pointer: '/validUntil' },
      message: expect.stringContaining('toISOString()'),
    })
    await expect(signAsJwt(dated, signer, {})).rejects.toMatchObject({ code: 'JSON_INVALID' })
    const report = await verify({ ...badge(), validFrom: new Date('2026-01-01T00:00:00Z') }, { now })
    expect(report.problems).toMatchObject([
      { code: 'PARSING_ERROR', pointer: '/validFrom', detail: expect.stringContaining('toISOString()') },
    ])
    expect((await verify(badge(), { now })).problems.map(({ code }) => code)).not.toContain('PARSING_ERROR')
    // JSON writes the first as null. The second is of another realm.
    const others = [new Date(Number.NaN), runInNewContext('new Date(0)') as Date]
    for (const validUntil of others) {
      expect(await verify({ ...badge(), validUntil }, { now })).toMatchObject({ verdict: 'invalid' })
      await expect(signCredential({ ...unsigned, validUntil }, signer, options)).rejects.toThrow(
        /toISOString/,
      )
    }
  })

  it('validate() takes a presentation and a profile as one', () => {
    expect(validate(presentation())).toEqual({ valid: true, shape: 'presentation', problems: [] })
    expect(validate({ data: badge() })).toMatchObject({
      valid: false,
      problems: [{ code: 'NOT_A_CREDENTIAL', pointer: '/data', severity: 'error' }],
    })
    expect(validate(JSON.parse(readCase('issuer-profile.json')))).toMatchObject({
      valid: true,
      shape: 'profile',
    })
    expect(validate({ type: 'Recipe' })).toMatchObject({ problems: [{ code: 'SHAPE_UNKNOWN' }] })
  })

  it('extract() says what to do with a page and with a credential that is in no image', async () => {
    const refusal = (message: RegExp) => ({
      code: 'FORMAT_UNSUPPORTED',
      message: expect.stringMatching(message),
    })
    await expect(extract(readCaseBytes('46-login-page.png'))).rejects.toMatchObject(
      refusal(/an HTML page.*log in/),
    )
    await expect(extract(readCaseBytes('good-badge.json'))).rejects.toMatchObject(refusal(/no extracting/))
    await expect(extract(readCaseBytes('54-ok.jwt'))).rejects.toMatchObject(refusal(/a JWT/))
  })
})

describeWithCases('what a file is, in the command', () => {
  it.each(['verify', 'validate', 'inspect', 'extract', 'upgrade'])(
    '%s says that a login page is one',
    async (verb) => {
      const more = verb === 'upgrade' ? ['--issuer', casePath('issuer-profile.json')] : []
      const { stdout, stderr, exitCode } = await runCommand([verb, casePath('46-login-page.png'), ...more])
      expect(`${stdout}${stderr}`).toContain('an HTML page')
      expect(exitCode).toBe({ verify: 2, validate: 1 }[verb] ?? 65)
    },
  )

  it('verify reports every file beside one that is missing', async () => {
    const files = [casePath('good-badge.json'), 'missing.json', casePath('45-bom.json')]
    const run = await runCommand(['verify', ...files, '--now', now])
    expect(run.exitCode).toBe(66)
    expect(run.stdout.match(/✔ VALID/g)).toHaveLength(2)
    expect(run.stderr).toContain('Cannot read missing.json: there is no such file')
    const json = await runCommand(['verify', ...files, '--now', now, '--json'])
    const verdicts = json.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).verdict)
    expect(verdicts).toEqual(['valid', 'indeterminate', 'valid'])
  })

  it('verify ends with 1 where another file is not valid, and with 66 before undecided', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'changed.json', { ...badge(), name: 'Another' })
    const at = ['--now', now]
    expect((await runCommand(['verify', 'missing.json', 'changed.json', ...at], { cwd })).exitCode).toBe(1)
    const undecided = casePath('47-presentation.json')
    expect((await runCommand(['verify', 'missing.json', undecided, ...at], { cwd })).exitCode).toBe(66)
    writeInto(cwd, 'wrapper.json', { data: badge() })
    expect((await runCommand(['validate', 'missing.json', 'wrapper.json'], { cwd })).exitCode).toBe(1)
    expect((await runCommand(['validate', undecided], { cwd })).exitCode).toBe(0)
  })

  it('verify says that an address is not a file', async () => {
    const { stderr, exitCode } = await runCommand(['verify', 'https://badges.example/1234'])
    expect(exitCode).toBe(66)
    expect(stderr).toContain('it is an address, not a file. Save the file that is at the address')
  })

  it.each([
    ['46-login-page.png', 'an HTML page'],
    ['good-badge.json', 'a credential'],
    ['47-presentation.json', 'a presentation'],
    ['35-evidence.txt', 'text that is neither JSON nor a JWT'],
  ])('verify refuses %s as a status list and names it', async (name, found) => {
    const args = ['verify', casePath('51-badge-with-status.json'), '--now', now]
    const { stderr, exitCode } = await runCommand([...args, '--status-list', casePath(name)])
    expect(exitCode).toBe(64)
    expect(stderr).toContain(`found ${found}`)
    const addressed = await runCommand([...args, '--status-list', `https://x.example/list=${casePath(name)}`])
    expect([addressed.exitCode, addressed.stderr]).toEqual([64, expect.stringContaining(`found ${found}`)])
    const good = await runCommand([...args, '--status-list', casePath('51-list-u.json')])
    expect(good.exitCode).toBeLessThan(3)
  })

  it('verify takes evidence whose address has a query, and refuses another file for it', async () => {
    const args = ['verify', casePath('35-evidence-query.json'), '--now', now, '--evidence']
    const uri = 'https://m.example/file.php?id=7'
    expect((await runCommand([...args, `${uri}=${casePath('35-evidence.txt')}`])).exitCode).toBe(0)
    expect((await runCommand([...args, `${uri}=${casePath('good-badge.json')}`])).exitCode).toBe(1)
    expect((await runCommand([...args, `${uri}=missing.txt`])).exitCode).toBe(66)
  })

  it('verify --max-bytes names its limit and raises it', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'large.json', `${readCase('good-badge.json')}${' '.repeat(4_200_000)}`)
    const small = await runCommand(['verify', 'large.json', '--now', now], { cwd })
    expect(small.exitCode).toBe(2)
    expect(small.stdout).toContain('--max-bytes')
    const args = ['verify', 'large.json', '--now', now, '--max-bytes']
    expect((await runCommand([...args, '5000000'], { cwd })).exitCode).toBe(0)
    expect((await runCommand([...args, '0'], { cwd })).exitCode).toBe(64)
  })

  it('validate --max-bytes raises its limit, of JSON, JWTs and the check before certification', async () => {
    const cwd = temporaryFolder()
    const spaces = ' '.repeat(4_200_000)
    writeInto(cwd, 'large.json', `${readCase('good-badge.json')}${spaces}`)
    const raised = ['--max-bytes', '5000000']
    for (const more of [[], ['--profile', 'ob3-certification', '--now', now]]) {
      const args = ['validate', 'large.json', ...more]
      const small = await runCommand(args, { cwd })
      expect([small.exitCode, small.stdout]).not.toEqual([0, expect.anything()])
      expect(small.stdout).toContain(more.length === 0 ? '--max-bytes' : '4194304')
      expect((await runCommand([...args, ...raised], { cwd })).stdout).not.toContain('4194304')
    }
    expect((await runCommand(['validate', 'large.json', ...raised], { cwd })).exitCode).toBe(0)
    expect((await runCommand(['validate', 'large.json', '--max-bytes', '4200001'], { cwd })).exitCode).toBe(1)
  })
})
