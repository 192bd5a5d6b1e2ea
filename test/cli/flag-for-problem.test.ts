import { describe, expect, it } from 'vitest'
import { flagFor } from '../../src/cli/flag-for-problem'
import type { ProblemCode } from '../../src/model/problems/registry'
import { problemKinds } from '../../src/model/problems/registry'
import { english } from '../../src/model/problems/words'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const codes = Object.keys(problemKinds) as ProblemCode[]
const flagsIn = (text: string) => text.match(/--[a-z][a-z-]*/g) ?? []

describe('flagFor()', () => {
  it('names only options that verify has, each with its value where it takes one', async () => {
    const { stdout } = await runCommand(['verify', '--help'])
    const named = codes.flatMap((code) => flagFor(code).match(/--[a-z-]+(?: [A-Z]+)?/g) ?? [])
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
      return ofLibrary.test(hint) && flagsIn(hint + flagFor(code)).length === 0
    })
    expect(silent).toEqual([])
  })

  it('says nothing where no option helps', () => {
    expect(flagFor('REVOKED')).toBe('')
    expect(flagFor('PROOF_VERIFICATION_ERROR')).toBe('')
  })
})

describe('verify', () => {
  it('names the option beside each hint of its report', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'badge.json', sampleBadge(pretendIssuer().profile))
    const { stdout } = await runCommand(['verify', 'badge.json'], { cwd })
    expect(stdout).toContain('In this command: --accept-issuer ID=NAME, or --trust FILE.')
  })
})
