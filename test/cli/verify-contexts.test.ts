import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alumniCredential, examples, examplesUrl, now, sealGeneric } from '../support/generic'
import { makeFolder, runCommand, writeInto } from './support/run-command'

const cwd = makeFolder()
const { sha256 } = examples
const list = (entry: object) => JSON.stringify({ contexts: [entry] })

beforeAll(async () => {
  writeInto(cwd, 'alumni.json', await sealGeneric(alumniCredential()))
  writeInto(cwd, 'examples.jsonld', String(examples.body))
  writeInto(cwd, 'contexts.json', list({ url: examplesUrl, file: 'examples.jsonld', sha256 }))
  writeInto(cwd, 'changed.json', list({ url: examplesUrl, file: 'alumni.json', sha256 }))
  writeInto(cwd, 'lost.json', list({ url: examplesUrl, file: 'nowhere.jsonld', sha256 }))
  writeInto(cwd, 'unpinned.json', list({ url: examplesUrl, file: 'examples.jsonld' }))
  writeInto(cwd, 'array.json', JSON.stringify({ contexts: {} }))
})
afterAll(() => rmSync(cwd, { recursive: true }))

const verifyWith = (file: string) =>
  runCommand(['verify', 'alumni.json', '--now', now, '--contexts', file], { cwd })

describe('verify --contexts', () => {
  it('accepts a credential under contexts that are listed with their hashes, and says so', async () => {
    const { exitCode, stdout } = await verifyWith('contexts.json')
    expect(stdout).toContain('generic profile')
    expect(exitCode).toBe(0)
    expect((await runCommand(['verify', 'alumni.json', '--now', now], { cwd })).exitCode).toBe(2)
  })

  it.each([
    ['a file is not the one whose hash is listed', 'changed.json', 64, sha256],
    ['a file is not there', 'lost.json', 66, '--contexts'],
    ['a hash is not listed', 'unpinned.json', 64, '--contexts: expected {"contexts"'],
    ['there is no list', 'array.json', 64, '--contexts: expected {"contexts"'],
  ])('verifies nothing where %s', async (_, file, code, message) => {
    const { exitCode, stdout, stderr } = await verifyWith(file)
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' })
    expect(stderr).toContain(message)
  })
})
