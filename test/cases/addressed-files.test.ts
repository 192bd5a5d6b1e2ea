import { expect, it } from 'vitest'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { options } from '../interop/open-badges-2/badges'
import { casePath, describeWithCases } from '../support/cases'

describeWithCases('upgrade --document ADDRESS=FILE', () => {
  const address = 'https://moodle.example/badges/assertion.php?b=ab12&action='
  const args = (classAddress: string) => {
    const cwd = temporaryFolder()
    const issuer = writeInto(cwd, 'me.json', options().issuer)
    const documents = [
      `${classAddress}=${casePath('29-class.json')}`,
      `${address}0=${casePath('29-issuer.json')}`,
    ]
    const named = documents.flatMap((document) => ['--document', document])
    return { cwd, args: ['upgrade', casePath('29-moodle-ob1.json'), '--issuer', issuer, ...named, '--json'] }
  }

  it('divides address and file at the last =', async () => {
    const { cwd, args: right } = args(`${address}1`)
    const run = await runCommand(right, { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(run.stdout).credential.credentialSubject.achievement.name).toBe('Lab safety')
    const { args: other } = args(`${address}2`)
    const { exitCode, stderr } = await runCommand(other, { cwd })
    expect(exitCode).not.toBe(0)
    expect(stderr).toContain(`${address}1`)
  })
})
