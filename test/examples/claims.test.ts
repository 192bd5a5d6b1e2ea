import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Activity, ClaimOffer, JsonObject, OpenBadgeCredential, Participation } from 'quality-label'
import { progressOf, validate } from 'quality-label'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand, temporaryFolder } from '../cli/support/run-command'
import { readQr } from '../support/read-qr'

const folder = fileURLToPath(new URL('../../examples/claims/', import.meta.url))
const cwd = temporaryFolder()
const now = new Date('2026-09-20T12:00:00Z')
const text = (name: string) => readFileSync(join(cwd, name), 'utf8')
const read = <T = JsonObject>(name: string): T => JSON.parse(text(name))

/** The commands of the page, with its own code for `CODE`. */
const lines = readFileSync(join(folder, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('npx quality-label '))
  .map((line) => line.replace('npx quality-label ', ''))
const run = (start: string, code = '') => {
  const line = lines.find((each) => each.startsWith(start)) ?? ''
  return runCommand(line.replace('CODE', code).split(' '), { cwd, now })
}

let cards: string[] = []

beforeAll(async () => {
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(cwd, name))
  expect(lines).toHaveLength(4)
  for (const start of ['claim secret', 'claim cards']) expect(await run(start)).toMatchObject({ exitCode: 0 })
  cards = text('cards.html').match(/<article>[\s\S]*?<\/article>/g) ?? []
})

describe('examples/claims', () => {
  it('has files in their shapes', () => {
    for (const [name, shape] of [
      ['open-day.activity.json', 'activity'],
      ['open-day.claim-offer.json', 'claimOffer'],
      ['ona.participation.json', 'participation'],
    ])
      expect(validate(read(name as string))).toMatchObject({ shape, valid: true, problems: [] })
  })

  it('prints a card for each number, whose QR code another reader reads as its link', () => {
    const { limit, url } = read<ClaimOffer>('open-day.claim-offer.json')
    expect(cards).toHaveLength(limit)
    const codes = cards.map((card, index) => {
      const code = /<code[^>]*>([^<]+)<\/code>/.exec(card)?.[1] ?? ''
      expect(code).toMatch(new RegExp(`^${index + 1}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$`))
      expect(readQr(card)).toBe(`${url}?code=${code}`)
      return code
    })
    expect(new Set(codes).size).toBe(limit)
    for (const card of cards) expect(card).toContain('Open dag in de haven')
  })

  it('ends in a badge that says it was claimed', async () => {
    const code = new URL(readQr(cards[6] ?? '') ?? '').searchParams.get('code') ?? ''
    const judged = await run('claim check', code)
    expect(judged, judged.stderr).toMatchObject({ exitCode: 0 })
    const again = await run('claim check', code)
    expect(again.exitCode).toBe(1)
    const log = read<Participation>('ona.participation.json')
    const { claimant, serial, ...event } = read('claims.ndjson')
    expect({ claimant, serial }).toEqual({ claimant: log.participant, serial: 7 })
    expect(log.events).toEqual([{ type: 'claimed', ...event }])
    const { activity, participant, events } = read<Participation>('ona.json')
    expect({ activity, participant, events }).toEqual({
      activity: log.activity,
      participant: log.participant,
      events: log.events,
    })
    expect(progressOf(read<Activity>('open-day.activity.json'), log, { at: now }).state).toBe('earned')

    expect(await run('award')).toMatchObject({ exitCode: 0 })
    expect(read<OpenBadgeCredential>('badge.json').awardedDate).toBe('2026-09-12T11:30:00Z')
    const quality = (line: string) => runCommand(line.split(' '), { cwd, now })
    await quality('keygen --id did:web:havenlab.example#key --out key.json')
    await quality('did make --id did:web:havenlab.example --key key.json --out did.json')
    expect(await quality('sign badge.json --key key.json --yes --out signed.json')).toMatchObject({
      exitCode: 0,
    })
    const verified = await quality('verify signed.json --did-document did.json')
    expect(verified, verified.stdout).toMatchObject({ exitCode: 0 })
  })

  it('keeps secret, cards and log to their owner', () => {
    for (const name of ['claims.secret', 'cards.html', 'claims.ndjson', 'ona.json'])
      expect(statSync(join(cwd, name)).mode & 0o777, name).toBe(0o600)
  })
})
