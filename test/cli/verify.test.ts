import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host'
import { withHost } from '../../src/cli/host'
import { verifyEach } from '../../src/cli/verify/verify-each'
import { digestMultibase } from '../../src/core/digest'
import { createSigner, signCredential, verify } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng } from '../formats/any-image'
import { readLagoonLab } from '../support/lagoon-lab'
import {
  dossierFile,
  endorsementOf,
  signedLabel,
  unsignedLabel,
  verifyArgs,
} from './support/lagoon-lab-credentials'
import { makeFolder, runCommand, writeInto } from './support/run-command'

// All characters that a terminal acts on, except line ends.
const acts = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u

const cwd = makeFolder()
let label: Awaited<ReturnType<typeof signedLabel>>

beforeAll(async () => {
  label = await signedLabel()
  writeInto(cwd, 'good.json', label)
  writeInto(cwd, 'two.json', await signedLabel(['sanne-de-wit', 'rasa-petrauskiene']))
  writeInto(cwd, 'unsigned.json', unsignedLabel())
  writeInto(cwd, 'changed.json', { ...label, validUntil: '2039-05-18T13:30:00Z' })
  writeInto(cwd, 'cut.json', JSON.stringify(label).slice(0, 100))
  writeInto(cwd, 'endorsement.json', await endorsementOf(label, 'We rely on it.'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

describe('verify', () => {
  it.each([
    ['every file is valid', ['good.json', 'good.json'], 0],
    ['a signature is missing', ['two.json'], 1],
    ['nobody signed', ['unsigned.json'], 1],
    ['a value was changed', ['changed.json'], 1],
    ['the text is cut', ['cut.json'], 1],
    ['one of several is not valid', ['good.json', 'changed.json', 'good.json'], 1],
  ])('ends as it must where %s', async (_, files, exitCode) => {
    expect((await runCommand(['verify', ...files, ...verifyArgs], { cwd })).exitCode).toBe(exitCode)
  })

  it('ends with 2 where the key cannot be bound, and 1 where another file is not valid', async () => {
    const now = ['--now', '2026-06-12T09:00:00Z']
    expect((await runCommand(['verify', 'good.json', ...now], { cwd })).exitCode).toBe(2)
    expect((await runCommand(['verify', 'good.json', 'cut.json', ...now], { cwd })).exitCode).toBe(1)
  })

  it('marks a credential without a status list neither as good nor as bad', async () => {
    const { profile, sign } = pretendIssuer()
    writeInto(cwd, 'unlisted.json', await sign(sampleBadge(profile), { created: '2026-05-18T12:00:00Z' }))
    const { exitCode, stdout } = await runCommand(['verify', 'unlisted.json'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /– status +Not applicable\. The credential names no status list, so a revocation could not be seen/,
    )
  })

  it('leaves a picture without a badge undecided, as a photo, and refuses a broken one', async () => {
    const png = encodePng(2, 2)
    writeFileSync(join(cwd, 'plain.png'), png)
    writeFileSync(join(cwd, 'broken.png'), png.slice(0, -6))
    expect((await runCommand(['verify', 'plain.png'], { cwd })).exitCode).toBe(2)
    expect((await runCommand(['verify', 'broken.png'], { cwd })).exitCode).toBe(1)
  })

  it('says once what is wrong, and where, with places that pose as sentences in quotation marks', async () => {
    const { credentialSubject } = label as unknown as { credentialSubject: { achievement: object } }
    const achievement = { ...credentialSubject.achievement, 'x) All is well (y': 1, image: 'no address' }
    writeInto(cwd, 'places.json', { ...label, credentialSubject: { ...credentialSubject, achievement } })
    const { stdout } = await runCommand(['verify', 'places.json', ...verifyArgs], { cwd })
    expect(stdout).toMatch(/^ {4}- .+ \(at .+\)$/m)
    expect(stdout).toContain('“/credentialSubject/achievement/x) All is well (y”')
  })

  it('takes controls out of what commander quotes', async () => {
    const { exitCode, stderr } = await runCommand(['verify', '--no\u001b[31m\u0007'])
    expect(exitCode).toBe(64)
    expect(stderr).toContain("unknown option '--no")
    expect(stderr).not.toMatch(acts)
  })

  it('sends who verifies to the issuer, and tells the author what to write in validate', async () => {
    const { credentialSubject: _, ...withoutSubject } = unsignedLabel()
    writeInto(cwd, 'subjectless.json', withoutSubject)
    const advice = 'Ask the issuer for a corrected copy. `validate` lists what to correct, and where.'
    const verified = await runCommand(['verify', 'subjectless.json'], { cwd })
    expect(verified.stdout).toContain(`A property is missing: ${advice}`)
    expect(verified.stdout).not.toContain('Add the property')
    const validated = await runCommand(['validate', 'subjectless.json'], { cwd })
    expect(validated.stdout).toContain('Add the property')
    expect(validated.stdout).not.toContain(advice)
  })

  it('distinguishes a right signature by an unbound key from a wrong one', async () => {
    const { key, profile } = pretendIssuer()
    const id = 'https://issuer.example/1'
    const signer = createSigner(key, { id: `${id}#${key.publicKeyMultibase}` })
    const badge = sampleBadge({ ...profile, id, name: 'Issuer' })
    const signed = await signCredential(badge, signer, { created: '2026-05-18T12:00:00Z' })
    writeInto(cwd, 'unbound.json', signed)
    writeInto(cwd, 'unbound-changed.json', { ...signed, name: 'Another' })
    const right = await runCommand(['verify', 'unbound.json'], { cwd })
    expect(right.exitCode).toBe(2)
    expect(right.stdout).toContain('The signature is right; whose it is, is not shown.')
    const wrong = await runCommand(['verify', 'unbound-changed.json'], { cwd })
    expect(wrong.exitCode).toBe(1)
    expect(wrong.stdout).not.toContain('The signature is right')
  })

  it('ends with 2 where the issuer is not in the trust material', async () => {
    writeInto(cwd, 'other.committee.json', {
      ...readLagoonLab<object>('committee.json'),
      network: 'did:web:another.example',
    })
    const args = ['--committee', 'other.committee.json', '--did-document', dossierFile('network.did.json')]
    const run = await runCommand(['verify', 'good.json', '--now', '2026-06-12T09:00:00Z', ...args], { cwd })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('NOT DECIDED')
  })

  it('gives a report on each line with --json, in the order of the files, and nothing else', async () => {
    const files = ['good.json', 'changed.json', 'cut.json', 'two.json']
    const run = await runCommand(['verify', ...files, ...verifyArgs, '--json'], { cwd })
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    const lines = run.stdout.split('\n')
    expect(lines.pop()).toBe('')
    const reports = lines.map((line) => JSON.parse(line))
    expect(reports.map(({ verdict }) => verdict)).toEqual(['valid', 'invalid', 'invalid', 'invalid'])
    const expected = await verify(label, {
      now: '2026-06-12T09:00:00Z',
      trust: { committees: [readLagoonLab('committee.json')] },
      didDocuments: [readLagoonLab('network.did.json'), readLagoonLab('endorser.did.json')],
    })
    expect(reports[0]).toEqual({ file: 'good.json', ...JSON.parse(JSON.stringify(expected)) })
    expect(reports.map(({ file }) => file)).toEqual(files)
  })

  it('gives a line to a file that cannot be read, too, in its place', async () => {
    const files = ['good.json', 'none.json', 'cut.json']
    const { exitCode, stdout, stderr } = await runCommand(['verify', ...files, ...verifyArgs, '--json'], {
      cwd,
    })
    expect(exitCode).toBe(1)
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ file }) => file)).toEqual(files)
    expect(reports[1]).toEqual({
      file: 'none.json',
      verdict: 'indeterminate',
      summary: 'Cannot read none.json: there is no such file',
      problems: [],
    })
    expect(stderr).toContain('none.json: there is no such file')
  })

  it('gives each file one line with --brief, however wide the terminal is, and a count below several', async () => {
    const files = ['good.json', 'changed.json', 'none.json', 'two.json']
    for (const columns of [40, undefined]) {
      const options = columns === undefined ? { cwd } : { cwd, columns, env: { NO_COLOR: '1' } }
      const run = await runCommand(['verify', ...files, ...verifyArgs, '--brief'], options)
      expect(run.exitCode).toBe(1)
      expect(run.stdout.split('\n')).toEqual([
        expect.stringMatching(/^✔ good\.json {2}Valid: /),
        expect.stringMatching(/^✘ changed\.json {2}Not valid: The signature does not match the document\./),
        expect.stringMatching(/^✘ two\.json {2}Not valid: Too few of the committee have signed\./),
        'Files: 4 (valid: 1, not valid: 2, not read: 1)',
        '',
      ])
    }
    const one = await runCommand(['verify', 'good.json', ...verifyArgs, '--brief'], { cwd })
    expect(one.stdout.split('\n')).toHaveLength(2)
    const both = await runCommand(['verify', 'good.json', ...verifyArgs, '--brief', '--json'], { cwd })
    expect(both).toMatchObject({ exitCode: 64, stdout: '' })
    expect(both.stderr).toContain('--brief: cannot be given with --json')
  })

  it('counts what several files came to below their reports, and nothing below one', async () => {
    const several = await runCommand(['verify', 'good.json', 'good.json', 'two.json', ...verifyArgs], { cwd })
    expect(several.stdout).toMatch(/nothing was fetched\.\n\nFiles: 3 \(valid: 2, not valid: 1\)\n$/)
    const one = await runCommand(['verify', 'good.json', ...verifyArgs], { cwd })
    expect(one.stdout).not.toContain('Files:')
  })

  it('takes each file of a folder, by name, and leaves out hidden files and folders', async () => {
    const many = join(cwd, 'many')
    mkdirSync(join(many, 'inner'), { recursive: true })
    for (const name of ['b.json', 'a.json', '.hidden.json', 'inner/c.json']) writeInto(many, name, label)
    writeInto(many, 'c.json', { ...label, name: 'Changed' })
    const run = await runCommand(['verify', 'many', 'good.json', ...verifyArgs, '--brief'], { cwd })
    expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(join('many', 'inner')) })
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^✔ many.a\.json {2}Valid: /),
      expect.stringMatching(/^✔ many.b\.json {2}Valid: /),
      expect.stringMatching(/^✘ many.c\.json {2}Not valid: /),
      expect.stringMatching(/^✔ good\.json {2}Valid: /),
      'Files: 4 (valid: 3, not valid: 1)',
      '',
    ])
  })

  it('takes each line of NDJSON, with its number', async () => {
    const lines = [JSON.stringify(label), '', JSON.stringify({ ...label, name: 'Changed' }), '{']
    writeFileSync(join(cwd, 'badges.ndjson'), `\ufeff${lines.join('\r\n')}\n`)
    const args = ['verify', 'badges.ndjson', ...verifyArgs]
    const run = await runCommand([...args, '--brief'], { cwd })
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^✔ badges\.ndjson:1 {2}Valid: /),
      expect.stringMatching(/^✘ badges\.ndjson:3 {2}Not valid: /),
      expect.stringMatching(/^✘ badges\.ndjson:4 {2}Not valid: /),
      'Credentials: 3 (valid: 1, not valid: 2)',
      '',
    ])
    const json = await runCommand([...args, '--json'], { cwd })
    const reports = json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ file, line, verdict }) => [file, line, verdict])).toEqual([
      ['badges.ndjson', 1, 'valid'],
      ['badges.ndjson', 3, 'invalid'],
      ['badges.ndjson', 4, 'invalid'],
    ])
    const terminal = await runCommand([...args, '--brief'], { cwd, columns: 80 })
    expect(terminal.stderr).toContain('Credentials: 1')
  })

  it('refuses a line that is longer than --max-bytes, and no other', async () => {
    const long = JSON.stringify({ ...label, name: 'x'.repeat(50_000) })
    writeFileSync(join(cwd, 'long.jsonl'), `${long}\n${JSON.stringify(label)}`)
    const args = ['verify', 'long.jsonl', ...verifyArgs, '--json', '--max-bytes', '50000']
    const { stdout } = await runCommand(args, { cwd })
    const [first, second] = stdout
      .split('\n')
      .slice(0, 2)
      .map((line) => JSON.parse(line))
    expect(first.problems[0].code).toBe('INPUT_TOO_LARGE')
    expect(second).toMatchObject({ line: 2, verdict: 'valid' })
  })

  it('says of a folder without files, and of NDJSON without lines, that there is nothing to verify', async () => {
    mkdirSync(join(cwd, 'empty'), { recursive: true })
    writeFileSync(join(cwd, 'blank.ndjson'), '\n\n')
    const run = await runCommand(['verify', 'empty', 'blank.ndjson', 'none.jsonl', ...verifyArgs], { cwd })
    expect(run.exitCode).toBe(66)
    expect(run.stderr).toContain('Cannot read empty: it is a folder without files')
    expect(run.stderr).toContain('Cannot read blank.ndjson: it has no line with a credential')
    expect(run.stderr).toContain('Cannot read none.jsonl: there is no such file')
  })

  it('shows how far it is on a terminal only, and takes that away again', async () => {
    const args = ['verify', 'good.json', 'good.json', 'two.json', ...verifyArgs, '--brief']
    const line = '[████████░░░░░░░░░░░░░░░░]  33 %  Files: 1 of 3'
    const shown = await runCommand(args, { cwd, columns: 80 })
    expect(shown.stderr).toContain(`\r\u001b[K${line}`)
    expect(shown.stderr.endsWith('\r\u001b[K')).toBe(true)
    expect((await runCommand(args, { cwd })).stderr).toBe('')
    expect((await runCommand(['verify', 'good.json', ...verifyArgs], { cwd, columns: 80 })).stderr).toBe('')
  })

  it('says beside a right signature why it does not count', async () => {
    type Committee = { members: { id: string; name: string; keys: object[] }[] }
    const committee = readLagoonLab<Committee>('committee.json')
    const revoked = committee.members.map((member) =>
      member.name.startsWith('Rasa')
        ? { ...member, keys: member.keys.map((key) => ({ ...key, revoked: '2026-06-01T00:00:00Z' })) }
        : member,
    )
    writeInto(cwd, 'revoked.committee.json', { ...committee, members: revoked })
    const args = verifyArgs.map((word) => (word.endsWith('committee.json') ? 'revoked.committee.json' : word))
    const { exitCode, stdout } = await runCommand(['verify', 'good.json', ...args], { cwd })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /– did:web:network\.example#rasa-petrauskiene .*\n {6}It does not count for the quorum: the key was revoked as of 2026-06-01T00:00:00Z, and could have been used by another since\.\n/,
    )
    expect(stdout).toMatch(/✔ did:web:network\.example#sanne-de-wit/)
  })

  it('wraps its report at the width of a terminal, and nowhere else', async () => {
    const options = { cwd, columns: 60, env: { NO_COLOR: '1' } }
    const { stdout } = await runCommand(['verify', 'two.json', ...verifyArgs], options)
    const wide = stdout.split('\n').filter((line) => stringWidth(line) > 60)
    expect(wide).toEqual([])
    const piped = await runCommand(['verify', 'two.json', ...verifyArgs], { cwd })
    const words = (text: string) => text.split(/\s+/)
    expect(words(stdout)).toEqual(words(piped.stdout))
    expect(piped.stdout.split('\n').length).toBeLessThan(stdout.split('\n').length)
  })

  it('reads a file only when it is its turn', async () => {
    let isRead = false
    const stdin = {
      async *[Symbol.asyncIterator]() {
        isRead = true
        yield new TextEncoder().encode('{}')
      },
    }
    const now = '2026-06-12T09:00:00Z'
    const results = withHost({ stdin, cwd } as unknown as Host, () =>
      verifyEach(['good.json', '-'], { now }, 0),
    )
    const next = () => withHost({ stdin, cwd } as unknown as Host, () => results.next())
    expect((await next()).value).toMatchObject({ file: 'good.json' })
    expect(isRead).toBe(false)
    expect((await next()).value).toMatchObject({ file: '-' })
    expect(isRead).toBe(true)
  })

  it.each(['-1', '65', 'two', ''])('refuses %j threads', async (workers) => {
    const run = await runCommand(['verify', 'good.json', '--workers', workers], { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain('Expected a number from 0 to 64.')
  })

  it('reads standard input', async () => {
    const run = await runCommand(['verify', '-', ...verifyArgs], { cwd, stdin: JSON.stringify(label) })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('VALID  standard input')
  })

  it('tells people the verdict first, then why, who signed and what to do', async () => {
    const { stdout } = await runCommand(['verify', 'two.json', ...verifyArgs], { cwd })
    const places = [
      '✘ NOT VALID  two.json',
      'Too few of the committee have signed. 2 of 3 signed',
      '✔ integrity',
      '✘ policy',
      'did:web:network.example#sanne-de-wit (eddsa-rdfc-2022, 2026-05-19T10:00:00Z)',
      'Of the committee (2 signed, 3 needed): Sanne de Wit, Rasa Petrauskienė',
      'Not signed by: Jovana Ilić, Efisio Melis, Núria Puig',
      'Ask the members who are missing to sign',
    ].map((text) => stdout.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('matches a separate endorsement, and says that its endorser is not trusted', async () => {
    const { exitCode, stdout } = await runCommand(
      ['verify', 'good.json', ...verifyArgs, '--endorsement', 'endorsement.json'],
      { cwd },
    )
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/✔ “Marių savivaldybė” <did:\S+> \(separate, bound to its id and content/)
    expect(stdout).toContain('“We rely on it.”')
  })

  it('reads a file of evidence, and refuses another in its place', async () => {
    const id = 'https://example.org/report.txt'
    writeInto(cwd, 'report.txt', 'the report')
    writeInto(cwd, 'other.txt', 'another report')
    const resource = { id, mediaType: 'text/plain', digestMultibase: digestMultibase('the report') }
    const withFile = {
      ...unsignedLabel(),
      evidence: [{ id, type: ['Evidence'] }],
      relatedResource: [resource],
    }
    writeInto(cwd, 'with-file.json', withFile)
    const sectionWith = async (file: string) => {
      const args = ['verify', 'with-file.json', '--json', ...verifyArgs, '--evidence', `${id}=${file}`]
      return JSON.parse((await runCommand(args, { cwd })).stdout).sections.evidence.verdict
    }
    expect(await sectionWith('report.txt')).toBe('valid')
    expect(await sectionWith('other.txt')).toBe('invalid')
  })

  it('takes nothing from untrusted text that a terminal would act on', async () => {
    const evil = 'good\u001b[2J\u001b]0;title\u0007 \u009b31m\u202etxt.exe\u2066\r\nVALID\u0000'
    const endorsement = await endorsementOf(label, evil)
    writeInto(cwd, 'evil.json', endorsement)
    writeInto(cwd, 'evil-name.json', { ...label, name: evil })
    const args = ['--endorsement', 'evil.json', ...verifyArgs]
    const people = await runCommand(['verify', 'good.json', 'evil-name.json', ...args], { cwd })
    expect(people.stdout + people.stderr).not.toMatch(acts)
    expect(people.stdout).toContain('“good txt.exe VALID”')
    const json = await runCommand(['verify', 'good.json', '--json', ...args], { cwd })
    expect(json.stdout).not.toMatch(acts)
    expect(JSON.parse(json.stdout).endorsements[0].comment).toBe(evil)
  })

  it('colours nothing if its output is not a terminal, in any environment', async () => {
    const env = { FORCE_COLOR: '1', CI: 'true' }
    const run = await runCommand(['verify', 'good.json', ...verifyArgs], { cwd, env })
    expect(run.stdout).not.toContain('\u001b')
  })

  it.each([
    ['{"quorum": "3"}', /expected policy\.quorum to be a whole number in 1\.\.5, got "3"\n$/],
    ['[1]', /--policy: wrong\.json: Cannot read JSON: expected an object, found an? (?:list|array)\.\n$/],
  ])('refuses the policy %s with the value as it is', async (policy, message) => {
    writeInto(cwd, 'wrong.json', policy)
    const run = await runCommand(['verify', 'good.json', ...verifyArgs, '--policy', 'wrong.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toMatch(message)
  })

  it('asks of the signers what the policy says', async () => {
    writeInto(cwd, 'four.json', { quorum: 4 })
    writeInto(cwd, 'two.policy.json', { quorum: 2 })
    const exitCode = async (file: string, policy: string) =>
      (await runCommand(['verify', file, ...verifyArgs, '--policy', policy], { cwd })).exitCode
    expect(await exitCode('good.json', 'four.json')).toBe(1)
    expect(await exitCode('two.json', 'two.policy.json')).toBe(0)
  })

  it('takes badges of issuers that are accepted by id, under the name that is given', async () => {
    const { profile, sign } = pretendIssuer('Harbour School, it says')
    writeInto(cwd, 'school.json', await sign(sampleBadge(profile), { created: '2026-05-18T12:00:00Z' }))
    const now = ['--now', '2026-06-12T09:00:00Z']
    const accepting = (value: string) =>
      runCommand(['verify', 'school.json', ...now, '--accept-issuer', value], { cwd })
    const accepted = await accepting(`${profile.id}=Harbour School`)
    expect(accepted.exitCode).toBe(0)
    expect(accepted.stdout).toContain(', issued by Harbour School to ')
    expect(accepted.stdout).toMatch(/– policy +Not applicable\. Committees decide/)
    expect((await accepting('did:web:other.example=Harbour School, it says')).exitCode).toBe(2)
    expect(await accepting(profile.id)).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('--accept-issuer'),
    })
  })

  it('refuses what it cannot use, names it, and verifies nothing', async () => {
    writeInto(cwd, 'quorum.json', { ...readLagoonLab<object>('committee.json'), quorum: 0 })
    mkdirSync(join(cwd, 'bare'))
    const cases: [string[], number, string][] = [
      [['good.json', '--now', 'yesterday'], 64, 'Expected an instant with a time zone'],
      [['good.json', '--fetch'], 64, "unknown option '--fetch'"],
      [['good.json', '--lang', 'xx'], 64, '--lang: expected one of en, fi, de'],
      [['good.json', '--policy', 'good.json'], 64, 'expected one of quorum'],
      [[], 64, "missing required argument 'files'"],
      [['good.json', '--committee', 'quorum.json'], 64, '--committee'],
      [['good.json', '--committee', 'good.json'], 64, '--committee'],
      [['good.json', '--did-document', 'cut.json'], 64, '--did-document'],
      [['good.json', '--evidence', 'good.json'], 64, '--evidence'],
      [['good.json', '--committee', 'nowhere.json'], 66, '--committee: Cannot read nowhere.json'],
      [['nowhere.json'], 66, 'Cannot read nowhere.json: there is no such file'],
      [['bare'], 66, 'it is a folder without files'],
      [['-', '-'], 64, 'standard input twice'],
    ]
    for (const [args, exitCode, message] of cases) {
      const run = await runCommand(['verify', ...args], { cwd })
      expect(run, args.join(' ')).toMatchObject({ exitCode, stdout: '' })
      expect(run.stderr).toContain(message)
      expect(run.stderr).not.toContain('    at ')
    }
  })
})
