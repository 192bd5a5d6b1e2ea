import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandFor, flagFor } from '../../src/cli/flag-for-problem'
import { englishSpeech as inEnglish } from '../../src/cli/words/english-speech'
import type { ProblemCode } from '../../src/problems/registry'
import { problemKinds } from '../../src/problems/registry'
import { english } from '../../src/problems/words'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng, textChunk } from '../formats/any-image'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

function bakedAsOld(badge: object): Uint8Array {
  const [plain, beforeEnd] = [encodePng(2, 2), -12]
  const chunk = textChunk('openbadges', JSON.stringify(badge))
  return Uint8Array.from([...plain.slice(0, beforeEnd), ...chunk, ...plain.slice(beforeEnd)])
}

const codes = Object.keys(problemKinds) as ProblemCode[]
const flagsIn = (text: string) => text.match(/--[a-z][a-z-]*/g) ?? []

describe('flagFor()', () => {
  it('names only options that verify has, each with its value where it takes one', async () => {
    const { stdout } = await runCommand(['verify', '--help'])
    const named = codes.flatMap((code) => flagFor(code, inEnglish).match(/--[a-z-]+(?: [A-Z]+)?/g) ?? [])
    expect(named.length).toBeGreaterThan(20)
    for (const each of new Set(named)) {
      const [flag = '', value] = each.split(' ')
      expect(stdout, flag).toMatch(new RegExp(`^ +${flag}${value ? ' <' : ' {2}'}`, 'm'))
    }
  })

  // A hint that names a member in backticks speaks to a program; people need the option.
  it('or the hint itself names an option wherever the hint names a member of the library', () => {
    const ofLibrary = /`(?:trust|issuers|statusLists|didDocuments|committees|profile|limits)[`.]/
    const silent = codes.filter((code) => {
      const { hint } = english.problems[code]
      return ofLibrary.test(hint) && flagsIn(hint + flagFor(code, inEnglish)).length === 0
    })
    expect(silent).toEqual([])
  })

  it('says nothing where no option helps', () => {
    expect(flagFor('REVOKED', inEnglish)).toBe('')
    expect(flagFor('PROOF_VERIFICATION_ERROR', inEnglish)).toBe('')
  })
})

describe('commandFor()', () => {
  const hint = 'Turn it into one with `quality-label upgrade`.'

  it.each([
    ['badges/old.png', 'badges/old.png'],
    ["it's old.png", "'it'\\''s old.png'"],
    ['-old.png', './-old.png'],
    ['$(x).png', "'$(x).png'"],
    ['-', '-'],
    ['standard input', "'standard input'"],
  ])('writes %j as a shell takes it', (file, argument) => {
    expect(commandFor(hint, file, inEnglish)).toContain(
      ` quality-label upgrade ${argument} --issuer issuer.json --out upgraded.json (`,
    )
  })

  it('says nothing where the hint names no verb', () => {
    expect(commandFor('Ask the issuer.', 'a.png', inEnglish)).toBe('')
  })
})

describe('verify', () => {
  it('names a command that upgrades an old badge as it is written, in JSON and in an image', async () => {
    const cwd = temporaryFolder()
    const hostedAt = 'https://a.example/1'
    const old = {
      '@context': 'https://w3id.org/openbadges/v2',
      id: hostedAt,
      type: 'Assertion',
      recipient: { type: 'email', identity: 'a@b.example', hashed: false },
      badge: {
        id: 'https://a.example/class',
        type: 'BadgeClass',
        name: 'B',
        description: 'D',
        image: 'https://a.example/i.png',
        criteria: { narrative: 'N' },
        issuer: {
          id: 'https://a.example/issuer',
          type: 'Profile',
          name: 'I',
          url: 'https://a.example',
          email: 'i@a.example',
        },
      },
      issuedOn: '2020-01-01T00:00:00Z',
      verification: { type: 'hosted' },
    }
    writeInto(cwd, 'old.json', old)
    writeFileSync(join(cwd, 'old.png'), bakedAsOld(old))
    writeInto(cwd, 'issuer.json', pretendIssuer().profile)
    for (const file of ['old.json', 'old.png']) {
      const { stdout } = await runCommand(['verify', file], { cwd })
      const [, line = ''] = /In a shell: quality-label (.+) \(/.exec(stdout) ?? []
      expect(line).toContain(`upgrade ${file} `)
      const upgraded = await runCommand(line.split(' '), { cwd })
      expect(upgraded.exitCode, upgraded.stderr).toBe(0)
      rmSync(join(cwd, 'upgraded.json'))
    }
  })

  it('says of a part of an old badge that it goes beside the badge, not that it can be upgraded', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'class.json', { '@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass' })
    const { stdout } = await runCommand(['verify', 'class.json'], { cwd })
    expect(stdout).toContain('Give the badge that it belongs to.')
    expect(stdout).not.toContain('quality-label upgrade')
  })

  it('names the option beside each hint of its report', async () => {
    const cwd = temporaryFolder()
    const { profile, sign } = pretendIssuer()
    writeInto(cwd, 'badge.json', await sign(sampleBadge(profile), { created: '2026-05-18T12:00:00Z' }))
    const { stdout } = await runCommand(['verify', 'badge.json'], { cwd })
    expect(stdout).toContain('In this command: --accept-issuer ID=NAME, or --trust FILE.')
  })
})
