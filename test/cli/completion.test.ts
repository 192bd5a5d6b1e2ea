import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { describedVerbs } from './support/described-verbs'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const folder = temporaryFolder()
for (const name of ['badge one.json', 'label.json']) writeInto(folder, name, {})
const script = join(folder, 'completion.script')
const hasShell = (name: string): boolean => spawnSync(name, ['-c', 'true']).status === 0

/** All that bash offers for the last word, which readline splits at `=` as it does for a person. */
function completeInBash(...words: string[]): string[] {
  const split = words.flatMap((word) => word.split(/(=)/).filter((part, index) => part !== '' || index === 0))
  const program = `source completion.script
COMP_WORDS=(quality-label "$@")
COMP_CWORD=$#
_quality_label
printf '%s\\n' "\${COMPREPLY[@]}"`
  const printed = execFileSync('bash', ['-c', program, 'bash', ...split], { cwd: folder, encoding: 'utf8' })
  return printed.split('\n').filter((line) => line !== '')
}

describe('quality-label completion bash', () => {
  beforeAll(async () => {
    const { exitCode, stdout, stderr } = await runCommand(['completion', 'bash'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    writeFileSync(script, stdout)
  })

  it.each<[string, string[], string[]]>([
    ['the verbs', ['v'], ['verify', 'validate']],
    ['the options of the program', ['--v'], ['--version']],
    ['verbs of a verb', ['trust', 's'], ['sign', 'show']],
    ['options of a verb', ['verify', '--trust-'], ['--trust-root', '--trust-state']],
    ['options of a verb of a verb', ['trust', 'init', '--root-'], ['--root-id', '--root-out']],
    ['options after an argument that is called like a verb', ['sign', 'trust', '--ke'], ['--key']],
    ['what an option chooses from', ['keygen', '--algorithm', 'E'], ['Ed25519', 'ES256']],
    [
      'what an option that is repeatable chooses from',
      ['sign', '--cryptosuite', 'eddsa-r'],
      ['eddsa-rdfc-2022'],
    ],
    ['what is suggested', ['verify', '--lang', 'f'], ['fi', 'fr']],
    [
      'what an option chooses from, after =',
      ['validate', '--shape=trust'],
      ['trustMark', 'trustRoot', 'trustBundle'],
    ],
    ['what an argument chooses from', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['files as arguments, with a space in the name', ['verify', 'ba'], ['badge one.json']],
    ['files as values', ['verify', '--trust', 'l'], ['label.json']],
    ['files after =', ['verify', '--trust=l'], ['label.json']],
    ['files after the id before them', ['verify', '--evidence', 'urn:a=l'], ['label.json']],
    ['no files where a text follows', ['verify', '--now', ''], []],
    ['no words that only begin elsewhere', ['verify', '--key'], []],
  ])('offers %s', (_what, words, offered) => {
    const found = completeInBash(...words)
    expect(found.sort()).toEqual([...offered].sort())
  })

  it('offers each verb and each option that help lists', () => {
    for (const { path, options } of describedVerbs()) {
      const offered = completeInBash(...path, '--')
      const long = options.flatMap(({ names }) => names).filter((name) => name.startsWith('--'))
      if (path.length > 0) expect(offered.sort(), path.join(' ')).toEqual(long.sort())
    }
  })
})

describe('quality-label completion', () => {
  it.each(['zsh', 'fish'])('prints a script that %s reads, where it is installed', async (shell) => {
    const { exitCode, stdout } = await runCommand(['completion', shell])
    expect(exitCode).toBe(0)
    for (const text of ['trust-state', 'ob3-certification']) expect(stdout).toContain(text)
    if (!hasShell(shell)) return
    const file = join(folder, `completion.${shell}`)
    writeFileSync(file, stdout)
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.runIf(hasShell('fish'))('offers in fish what bash offers', async () => {
    const { stdout } = await runCommand(['completion', 'fish'])
    const offer = (line: string): string[] => {
      const program = `${stdout}\ncomplete -C '${line}'`
      const printed = execFileSync('fish', ['--no-config', '-c', program], { cwd: folder, encoding: 'utf8' })
      return printed.split('\n').flatMap((each) => (each === '' ? [] : (each.split('\t')[0] ?? [])))
    }
    expect(offer('quality-label v')).toEqual(['validate', 'verify'])
    expect(offer('quality-label trust s')).toEqual(['show', 'sign'])
    expect(offer('quality-label trust init --root-')).toEqual(['--root-id', '--root-out'])
    expect(offer('quality-label keygen --algorithm E')).toEqual(['Ed25519', 'ES256'])
    expect(offer('quality-label verify --trust l')).toEqual(['label.json'])
  })

  it.each([[['completion']], [['completion', 'tcsh']]])('ends with 64 for %j', async (args) => {
    const run = await runCommand(args)
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
  })
})

describe('describeVerbs()', () => {
  it('describes every verb in one line, without what would end the text of a shell', () => {
    const described = describedVerbs()
    expect(described.map(({ path }) => path.join(' '))).toEqual(
      expect.arrayContaining(['', 'verify', 'trust add', 'status set', 'completion']),
    )
    for (const { about, options } of described) {
      for (const text of [about, ...options.map((option) => option.about)])
        expect(text).not.toMatch(/[\n;:(]/)
    }
  })
})
