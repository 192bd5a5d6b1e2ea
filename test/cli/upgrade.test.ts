import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/index'
import { encodePng, textChunk } from '../formats/any-image'
import { pretend } from '../interop/open-badges-2/badges'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const example = (name: string) =>
  fileURLToPath(new URL(`../../examples/upgrade-ob2/${name}`, import.meta.url))
const assertion = JSON.parse(readFileSync(example('assertion.json'), 'utf8'))

function argsFor(cwd: string, file = example('assertion.json')): string[] {
  const issuer = writeInto(cwd, 'me.json', pretend.profile)
  const documents = ['--document', example('badge-class.json'), '--document', example('issuer.json')]
  return ['upgrade', file, ...documents, '--issuer', issuer, '--id', 'urn:example:1']
}

describe('upgrade', () => {
  it('writes a credential, and says in words what was kept, changed and lost', async () => {
    const cwd = temporaryFolder()
    const run = await runCommand([...argsFor(cwd), '--out', 'new.json', '--report', 'report.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: 'Wrote new.json\n' })
    for (const words of [
      'Kept as it was (',
      'Changed (',
      '  - /issuedOn → /validFrom, /awardedDate: it had no time zone; it was read as UTC',
      'Lost (2)',
      '  - /platform:reviewedBy: Open Badges 3.0 has no property for it',
      'hosted by platform.example',
      'Revocation: not checked: supply the document at https://platform.example/assertions/7f3d',
    ]) {
      expect(run.stdout).toContain(words)
    }
    const credential = JSON.parse(readFileSync(join(cwd, 'new.json'), 'utf8'))
    expect(validate(credential, 'badge').valid).toBe(true)
    expect(credential.id).toBe('urn:example:1')
    const { report } = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))
    expect(report.lost).toHaveLength(2)
  })

  it('keeps words apart from the credential, and from JSON', async () => {
    const cwd = temporaryFolder()
    const run = await runCommand(argsFor(cwd), { cwd })
    expect(JSON.parse(run.stdout).id).toBe('urn:example:1')
    expect(run.stderr).toContain('Lost (2)')
    const json = await runCommand([...argsFor(cwd), '--json'], { cwd })
    expect(json.stderr).toBe('')
    expect(Object.keys(JSON.parse(json.stdout))).toEqual(['credential', 'report', 'endorsementProposals'])
  })

  it('says what was tolerated in the image', async () => {
    const cwd = temporaryFolder()
    const content = `<script>1</script><assertion xmlns="http://openbadges.org"><![CDATA[${JSON.stringify(assertion)}]]></assertion>`
    writeFileSync(join(cwd, 'badge.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`)
    const run = await runCommand([...argsFor(cwd, 'badge.svg'), '--out', 'new.json'], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('The image\n  - ') })
    expect((await runCommand(argsFor(cwd), { cwd })).stderr).not.toContain('The image')
  })

  it('takes the badge in a PNG or an SVG, and says for a picture without one what to ask for', async () => {
    const cwd = temporaryFolder()
    const expected = (await runCommand([...argsFor(cwd), '--json'], { cwd })).stdout
    const text = JSON.stringify(assertion)
    const [plain, before] = [encodePng(4, 4), -12]
    const chunk = textChunk('openbadges', text)
    const svg = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg"><assertion xmlns="http://openbadges.org">${content}</assertion></svg>`
    for (const [name, image] of [
      ['badge.png', Buffer.concat([plain.subarray(0, before), chunk, plain.subarray(before)])],
      ['badge.svg', svg(`<![CDATA[${text}]]>`)],
    ] as const) {
      writeFileSync(join(cwd, name), image)
      const run = await runCommand([...argsFor(cwd, join(cwd, name)), '--json'], { cwd })
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(run.stdout).toBe(expected)
    }
    writeFileSync(join(cwd, 'picture.png'), plain)
    expect(await runCommand(argsFor(cwd, join(cwd, 'picture.png')), { cwd })).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('holds no badge'),
    })
  })

  it('refuses a revoked badge, and one whose class is missing, naming what to do', async () => {
    const cwd = temporaryFolder()
    const revoked = writeInto(cwd, 'revoked.json', { ...assertion, revoked: true })
    expect(await runCommand(argsFor(cwd, revoked), { cwd })).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('did not revoke'),
    })
    expect((await runCommand([...argsFor(cwd, revoked), '--allow-revoked'], { cwd })).stderr).toContain(
      'REVOKED',
    )
    const alone = ['upgrade', example('assertion.json'), '--issuer', join(cwd, 'me.json')]
    expect(await runCommand(alone, { cwd })).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('https://platform.example/badges/harbour-walk'),
    })
  })

  it('takes a document without id by its address, and asks for one where there is none', async () => {
    const cwd = temporaryFolder()
    const issuer = writeInto(cwd, 'old.json', { name: 'Havenlab', url: 'https://havenlab.example' })
    const args = (document: string) => [
      'upgrade',
      example('assertion.json'),
      '--document',
      example('badge-class.json'),
      '--document',
      document,
      '--issuer',
      writeInto(cwd, 'me.json', pretend.profile),
    ]
    const named = await runCommand(args(`https://platform.example/organisers/havenlab=${issuer}`), { cwd })
    expect(named.exitCode).toBe(0)
    expect(await runCommand(args(issuer), { cwd })).toMatchObject({
      exitCode: 64,
      stderr: expect.stringContaining('ADDRESS='),
    })
  })
})
