import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { pretendCommittee, sampleLabel } from '../../src/testing'
import { temporaryFolder } from './support/folders'
import { runCommand } from './support/run-command'

const root = fileURLToPath(new URL('../../examples/', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const folder = temporaryFolder()
const run = (...args: string[]) => runCommand(args, { cwd: folder })

beforeAll(async () => {
  const committee = pretendCommittee()
  const label = await committee.sign(sampleLabel(committee), { created: '2026-05-18T12:00:00Z' })
  const files = {
    'label.json': JSON.stringify(label),
    'null.json': 'null\n',
    'text.json': '"3"',
    'number.json': '3',
    'prose.txt': 'Dear committee',
    'ob2.json': read('upgrade-ob2/assertion.json'),
    'plain.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'trust-root.json': read('havenlab-zuid/trust-root.json'),
    'label.jwt': 'eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2ln',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})

describe('--policy', () => {
  it.each([
    ['null.json', 'expected an object, found null'],
    ['text.json', 'expected an object, found '],
    ['number.json', 'expected an object, found 3'],
    ['prose.txt', 'found text that is neither JSON nor a JWT'],
  ])('says what is in %s', async (file, message) => {
    const { exitCode, stderr } = await run('verify', 'label.json', '--policy', file)
    expect(exitCode).toBe(64)
    expect(stderr).toContain(`--policy: ${file}: Cannot read JSON: ${message}`)
  })
})

describe('verify', () => {
  it.each(['null.json', 'text.json', 'number.json'])(
    'leaves %s undecided, as JSON of no use',
    async (file) => {
      const { exitCode, stdout } = await run('verify', file)
      expect(exitCode).toBe(2)
      expect(stdout).toContain('The input is JSON that has no part of a credential.')
    },
  )

  it('says that --trust was given a root', async () => {
    const { exitCode, stderr } = await run('verify', 'label.json', '--trust', 'trust-root.json')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('expected a trust bundle, found a trust root')
    expect(stderr).toContain('--trust-root')
  })

  it('names a language that it does not speak', async () => {
    const { exitCode, stderr } = await run('verify', 'label.json', '--lang', 'xx')
    expect(exitCode).toBe(64)
    expect(stderr).toMatch(/--lang: expected one of en, fi, .*, got "xx"/)
  })
})

describe('validate', () => {
  it.each(['ob2.json', 'plain.svg'])('says of %s what verify says', async (file) => {
    const [verified, validated] = await Promise.all([
      run('verify', file, '--json'),
      run('validate', file, '--json'),
    ])
    const [ofVerify] = JSON.parse(verified.stdout).problems
    const [ofValidate] = JSON.parse(validated.stdout).problems
    const { code, title, detail, hint } = ofVerify
    expect(ofValidate).toMatchObject({ code, title, detail, hint, severity: 'error' })
    expect([verified.exitCode, validated.exitCode]).toEqual([2, 1])
  })
})

describe('merge', () => {
  it('names a JWT among the copies', async () => {
    const { exitCode, stdout, stderr } = await run('merge', 'label.json', 'label.jwt')
    expect([exitCode, stdout]).toEqual([65, ''])
    expect(stderr).toContain('Cannot merge: label.jwt is a JWT, which has one signature')
  })
})
