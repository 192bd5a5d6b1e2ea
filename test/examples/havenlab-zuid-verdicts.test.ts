import { describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder, writeInto } from '../cli/support/run-command'
import { havenlabZuidFolder, readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'

const cwd = havenlabZuidFolder.pathname
const heldAtAward = 'Held when the badge was awarded (2026-09-30T14:00:00Z)'
const label = "The issuer's Quality Label"
const verify = (file: string, now: string, ...given: string[]) =>
  runCommand(['verify', file, '--now', now, ...given], { cwd })
const withBundle = (date: string) => [
  '--trust',
  `trust-bundle-${date}.json`,
  '--trust-root',
  'trust-root.json',
]
const accepting = (id: string) => ['--accept-issuer', `${id}=Stichting Havenlab Zuid`]
const committee = [
  ...['--committee', 'committee-2023.json'],
  ...['--did-document', 'network.did.json', '--did-document', 'holder.did.json'],
]

describe('the files of examples/havenlab-zuid', () => {
  it.each([
    ['label.json', '2026-10-10', '2026-10-01', 0, ['Held when it began (2024-01-15', 'Held now']],
    ['badge-2026-09-30.json', '2026-10-10', '2026-10-01', 0, [heldAtAward, 'Held now', 'as of 2026-10-01']],
    ['badge-2026-09-30.json', '2026-11-05', '2026-11-01', 0, [heldAtAward, 'Suspended now']],
    ['badge-2026-09-30.json', '2027-02-01', '2026-11-01', 0, [heldAtAward, 'Expired now']],
    ['badge-2026-11-20.json', '2026-12-01', '2026-11-01', 2, ['Suspended when the badge was awarded']],
  ])('give the verdict on %s at %s with the bundle of %s', async (file, day, bundle, exitCode, said) => {
    const run = await verify(file, `${day}T12:00:00Z`, ...withBundle(bundle))
    expect(run.exitCode).toBe(exitCode)
    for (const text of said) expect(run.stdout).toContain(text)
  })

  const now = '2026-10-10T12:00:00Z'

  it("credit nothing where the holder's id was altered", async () => {
    const text = readHavenlabZuidText('badge-2026-09-30.json')
    const altered = text.replaceAll('did:web:havenlab-zuid.example"', 'did:web:other.example"')
    const folder = temporaryFolder()
    const given = [...withBundle('2026-10-01'), ...accepting('did:web:other.example')]
    const run = await verify(writeInto(folder, 'altered.json', altered), now, ...given)
    expect(run).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('The signer is not the issuer'),
    })
    expect(run.stdout).not.toContain(label)
  })

  it('credit nothing where another organiser shows the mark in its own badge', async () => {
    const folder = temporaryFolder()
    const key = await runCommand(['keygen', '--out', 'key.json'], { cwd: folder })
    const { id, controller } = JSON.parse(key.stdout) as { id: string; controller: string }
    expect(id).toContain(controller)
    const {
      proof: _,
      issuer,
      ...rest
    } = readHavenlabZuid<{ proof: object; issuer: object }>('badge-2026-09-30.json')
    writeInto(folder, 'badge.json', { ...rest, issuer: { ...issuer, id: controller } })
    const sign = ['sign', 'badge.json', '--key', 'key.json', '--created', '2026-09-30T14:00:00Z']
    const signed = await runCommand([...sign, '--out', 'signed.json'], { cwd: folder })
    expect(signed.exitCode).toBe(0)
    const given = [...withBundle('2026-10-01'), ...accepting(controller)]
    const run = await verify(`${folder}/signed.json`, now, ...given)
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('is about something else') })
    expect(run.stdout).not.toContain(label)
  })

  it('never call the label good without the status list and the register', async () => {
    const given = [...committee, ...accepting('did:web:havenlab-zuid.example')]
    const run = await verify('badge-2026-09-30.json', now, ...given)
    expect(run.stdout).toContain('Whether it was revoked or suspended is unknown')
    expect(run.stdout).toContain('Unknown when the badge was awarded')
    expect(run.stdout).toContain('Unknown now')
    expect(run.stdout).not.toContain('Held')
  })
})
