import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importKey } from '../../src/index'
import { sampleBadge } from '../../src/testing'
import type { RunOptions } from './support/run-command'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const passphrase = 'correct horse battery'
const id = 'did:web:school.example'

/** A folder with a badge, and a passphrase in a file. */
function folder() {
  const cwd = temporaryFolder()
  writeInto(cwd, 'badge.json', sampleBadge({ id, type: ['Profile'], name: 'School' }))
  writeInto(cwd, 'passphrase.txt', `${passphrase}\nsecond line\n`)
  writeInto(cwd, 'wrong.txt', 'wrong horse battery')
  const run = (args: string[], options: RunOptions = {}) => runCommand(args, { cwd, ...options })
  return { cwd, run, read: (name: string) => readFileSync(join(cwd, name), 'utf8') }
}

const typed = (...lines: string[]): RunOptions => ({
  asksOnTerminal: true,
  stdin: lines.map((line) => `${line}\r`).join(''),
})

describe('keygen --passphrase', () => {
  it('asks twice without echo, and writes a file that only its owner may read', async () => {
    const { cwd, run, read } = folder()
    const made = await run(['keygen', '--passphrase', '--out', 'own.jwe'], typed(passphrase, passphrase))
    expect(made.exitCode).toBe(0)
    expect(made.stderr).toContain('New passphrase, 8 characters or more: \nThe same again: \n')
    expect(made.stdout + made.stderr + read('own.jwe')).not.toContain('horse')
    expect(statSync(join(cwd, 'own.jwe')).mode & 0o777).toBe(0o600)
    const key = await importKey(read('own.jwe'), { passphrase })
    expect(key.publicKeyMultibase).toBe(JSON.parse(made.stdout).publicKeyMultibase)
  })

  it.each<[string, string[], RunOptions, string]>([
    ['answers that differ', ['--passphrase'], typed(passphrase, 'another one'), 'the two differ'],
    ['an answer that is empty', ['--passphrase'], typed('', ''), 'it is empty'],
    ['no answer', ['--passphrase'], { asksOnTerminal: true }, 'none was entered'],
    ['no terminal', ['--passphrase'], {}, 'expected --passphrase-file, since there is no terminal'],
    ['a short passphrase', ['--passphrase'], typed('short', 'short'), 'at least 8 characters, got 5'],
    [
      'a format that has none',
      ['--passphrase', '--format', 'pem'],
      typed(passphrase, passphrase),
      '--format',
    ],
    ['a file that is not there', ['--passphrase-file', 'none.txt'], {}, '--passphrase-file'],
  ])('refuses %s, and writes nothing', async (_what, args, options, words) => {
    const { run, read } = folder()
    const made = await run(['keygen', ...args, '--out', 'own.jwe'], options)
    expect(made.exitCode).toBeGreaterThanOrEqual(64)
    expect(made.stderr).toContain(words)
    expect(made.stderr).not.toContain('horse')
    expect(() => read('own.jwe')).toThrow()
  })
})

describe('a passphrase that is asked for', () => {
  it.each<[string, string, number, string]>([
    ['Ctrl-C', '\u0003', 130, '8 characters or more: \nquality-label keygen: Interrupted: no passphrase'],
    ['Ctrl-C in a word', 'half\u0003', 130, '8 characters or more: \nquality-label keygen: Interrupted'],
    ['Ctrl-C at the second question', `${passphrase}\r\u0003`, 130, 'again: \nquality-label keygen: Interr'],
    [
      'Ctrl-D',
      '\u0004',
      64,
      '8 characters or more: \nquality-label keygen: Cannot read passphrase: none was entered',
    ],
  ])('ends on its own line after %s, and nothing is written', async (_what, stdin, exitCode, words) => {
    const { run, read } = folder()
    const made = await run(['keygen', '--passphrase', '--out', 'own.jwe'], { asksOnTerminal: true, stdin })
    expect(made).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(words) })
    expect(made.stderr).not.toMatch(/horse|half/)
    expect(() => read('own.jwe')).toThrow()
  })
})

describe('an encrypted key file', () => {
  it('signs for the one who has the passphrase, from a file or typed, under the id in it', async () => {
    const { run, read } = folder()
    const names = ['--controller', id, '--id', `${id}#key-1`]
    await run(['keygen', '--passphrase-file', 'passphrase.txt', ...names, '--out', 'own.jwe'])
    const sign = ['sign', 'badge.json', '--key', 'own.jwe', '--out', 'signed.json']
    const byFile = await run([...sign, '--passphrase-file', 'passphrase.txt'])
    expect(byFile).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(read('signed.json')).proof.verificationMethod).toBe(`${id}#key-1`)
    const byHand = await run(sign, typed(passphrase))
    expect(byHand).toMatchObject({ exitCode: 0 })
    expect(byHand.stderr).toContain('Passphrase of own.jwe: ')
    expect(byHand.stderr).not.toContain('horse')
    const document = await run([
      'did',
      'make',
      '--id',
      id,
      '--key',
      'own.jwe',
      '--passphrase-file',
      'passphrase.txt',
    ])
    expect(JSON.parse(document.stdout)).toMatchObject({ assertionMethod: [`${id}#key-1`] })
  })

  it('is refused with a wrong passphrase or none, and nothing secret is shown', async () => {
    const { run } = folder()
    await run(['keygen', '--passphrase-file', 'passphrase.txt', '--out', 'own.jwe'])
    const sign = ['sign', 'badge.json', '--key', 'own.jwe', '--force']
    const wrong = await run([...sign, '--passphrase-file', 'wrong.txt'])
    expect(wrong).toMatchObject({ exitCode: 64, stdout: '' })
    expect(wrong.stderr).toContain(
      '--key: Wrong passphrase for own.jwe. Nothing brings back a lost one: docs/guide/questions.md',
    )
    expect(wrong.stderr).not.toMatch(/horse|eyJ/)
    const none = await run(sign)
    expect(none).toMatchObject({ exitCode: 64, stdout: '' })
    expect(none.stderr).toContain('--passphrase-file')
  })
})

describe('a key file that is not encrypted', () => {
  const warning = 'own.json is not encrypted: anyone who copies it can sign in your name.'
  const line = 'quality-label keygen --from own.json --passphrase --out own.jwe'

  it('is warned of by each verb that signs with it, in one line, and the line it names encrypts it', async () => {
    const { run, read } = folder()
    await run(['keygen', '--id', `${id}#key-1`, '--out', 'own.json'])
    const list = ['--id', 'https://school.example/1', '--issuer', id, '--purpose', 'revocation']
    const root = ['--root-id', 'https://n.example/root', '--key', 'A=own.json', '--root-out', 'root.json']
    const made = await run(['trust', 'init', ...root])
    expect(made.stderr).not.toContain('not encrypted')
    const verbs = [
      ['sign', 'badge.json', '--key', 'own.json'],
      ['status', 'create', ...list, '--key', 'own.json'],
      ['trust', 'sign', 'root.json', '--key', 'own.json'],
    ]
    for (const args of verbs) {
      const { exitCode, stderr } = await run(args)
      expect([args[0], exitCode]).toEqual([args[0], 0])
      expect(stderr.split('\n')).toContain(`${warning} To encrypt it: ${line}`)
    }
    const [, ...args] = line.split(' ')
    const encrypted = await run(args, typed(passphrase, passphrase))
    expect(encrypted.exitCode).toBe(0)
    const signed = await run(['sign', 'badge.json', '--key', 'own.jwe'], typed(passphrase))
    expect(signed).toMatchObject({ exitCode: 0 })
    expect(signed.stderr).not.toContain('not encrypted')
    expect(JSON.parse(signed.stdout).proof.verificationMethod).toBe(`${id}#key-1`)
    expect(read('own.json')).toContain('secretKeyMultibase')
  })

  it('is warned of in the language of the run, and not where it is only read', async () => {
    const { run } = folder()
    await run(['keygen', '--id', `${id}#key-1`, '--out', 'own.json'])
    const signed = await run(['sign', 'badge.json', '--key', 'own.json', '--lang', 'de'])
    expect(signed.stderr).toContain('own.json ist nicht verschlüsselt')
    for (const args of [
      ['did', 'make', '--id', id, '--key', 'own.json'],
      ['keygen', '--show', 'own.json'],
    ])
      expect((await run(args)).stderr).not.toContain('is not encrypted:')
  })

  it('is not one where the key comes through a pipe', async () => {
    const { run, read } = folder()
    await run(['keygen', '--id', `${id}#key-1`, '--out', 'own.json'])
    const signed = await run(['sign', 'badge.json', '--key', '-'], { stdin: read('own.json') })
    expect(signed.exitCode).toBe(0)
    expect(signed.stderr).not.toContain('not encrypted')
  })
})
