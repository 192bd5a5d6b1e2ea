import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const cwd = temporaryFolder()
const now = new Date('2026-09-20T12:00:00Z')
const run = (...args: string[]) => runCommand(args, { cwd, now })
const ql = (line: string) => run(...line.split(' '))
const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))

const organiser = { id: 'did:web:lab.example', type: ['Profile'], name: 'Lab' }
const walk = {
  type: 'Activity',
  id: 'https://lab.example/walk',
  organiser,
  name: { nl: 'Wandeling', en: 'Walk' },
  description: { nl: 'Wandelt.', en: 'Walks.' },
  languages: ['nl', 'en'],
  tasks: [],
}
const described = '--organiser organiser.json --language en --name Harbour --description Harbour'

beforeAll(async () => {
  writeInto(cwd, 'organiser.json', organiser)
  writeInto(cwd, 'walk.json', walk)
  const events = [{ type: 'claimed', at: '2026-09-12T11:30:00Z', offer: 'https://lab.example/offer' }]
  const log = { type: 'Participation', activity: walk.id, participant: 'urn:x:ona', events }
  writeInto(cwd, 'log.json', { ...log, id: 'urn:x:log' })
  await ql('keygen --id did:web:lab.example#key --out lab.key.json')
  await ql('did make --id did:web:lab.example --key lab.key.json --out lab.did.json')
  const award = 'award walk.json --participation log.json --issuer organiser.json --language en'
  await ql(`${award} --recipient did:example:ona --yes --out badge.json`)
  await ql('sign badge.json --key lab.key.json --yes --out badge.json')
})

const creator = organiser.id
const name = { nl: 'Wandeling', en: 'Walk' }
const asked = { name, anyOf: [{ achievement: { id: `${walk.id}#nl`, creator } }] }

describe('an activity where an achievement is asked for', () => {
  it('is what new requirements takes, and match finds its badge in any of its languages', async () => {
    const made = await ql(
      'new requirements --id urn:x:job --language en --name Job --achievement walk.json --out job.json',
    )
    expect(made, made.stderr).toMatchObject({ exitCode: 0 })
    expect(read('job.json').requirements).toMatchObject([asked])
    const verified = '--did-document lab.did.json --recipient did:example:ona'
    const matched = await ql(`match job.json badge.json ${verified}`)
    expect(matched, matched.stdout + matched.stderr).toMatchObject({ exitCode: 0 })
  })

  it('is what new activity requires, and award takes its badge', async () => {
    const made = await ql(
      `new activity --id https://lab.example/both ${described} --requires walk.json --out both.json`,
    )
    expect(made).toMatchObject({ exitCode: 0, stderr: 'Wrote both.json\n' })
    expect(read('both.json').requires).toEqual([{ id: 'https://lab.example/both#requirement-1', ...asked }])
    expect(await ql('validate both.json')).toMatchObject({ exitCode: 0 })
    writeInto(cwd, 'none.json', { ...read('log.json'), activity: 'https://lab.example/both', events: [] })
    const award =
      'award both.json --participation none.json --issuer organiser.json --recipient did:example:ona --yes'
    expect(await ql(award)).toMatchObject({ exitCode: 1 })
    const held = await ql(`${award} --holding badge.json --did-document lab.did.json`)
    expect(held, held.stderr).toMatchObject({ exitCode: 0 })
  })

  it('is what match names as an opportunity, and what authorise lets another issue, in all of its languages', async () => {
    const missed = await ql('match job.json badge.json --opportunity walk.json --did-document lab.did.json')
    expect(missed.stdout).toContain('Would meet it: https://lab.example/walk#nl')
    const authorised = await ql(
      'authorise walk.json --creator organiser.json --issuer did:web:school.example --key lab.key.json --valid-until 2027-01-01T00:00:00Z --yes --out authority.json',
    )
    expect(authorised, authorised.stderr).toMatchObject({ exitCode: 0 })
    expect(read('authority.json').relatedResource).toMatchObject([
      { id: `${walk.id}#nl` },
      { id: `${walk.id}#en` },
    ])
  })

  it('is refused by badge, which names award', async () => {
    const badge = await ql('badge walk.json --issuer organiser.json --recipient did:example:ona')
    expect(badge.exitCode).toBe(65)
    expect(badge.stderr).toContain('found an activity in walk.json. Its badge is made by award')
  })

  it('is checked as an activity, and an achievement must name its creator', async () => {
    writeInto(cwd, 'wrong.json', { ...walk, languages: ['nl', 'fr'] })
    await ql('new achievement --id urn:x:a --name A --description A --criteria A --out a.json')
    const requires = (file: string) => ql(`new activity --id urn:x:1 ${described} --requires ${file}`)
    expect((await requires('wrong.json')).stderr).toMatch(
      /--requires: expected a document of the shape activity/,
    )
    expect((await requires('a.json')).stderr).toMatch(
      /--requires: expected an achievement that names its creator/,
    )
  })
})
