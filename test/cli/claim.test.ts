import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { readQr } from '../support/read-qr'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const cwd = temporaryFolder()
const now = new Date('2026-09-12T15:00:00Z')
const run = (...args: string[]) => runCommand(args, { cwd, now })
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const codesIn = (page: string) => [...page.matchAll(/<code[^>]*>([^<]+)/g)].map(([, code]) => code as string)

const activity = {
  type: 'Activity',
  id: 'https://lab.example/activities/day',
  organiser: { id: 'did:web:lab.example', type: ['Profile'], name: 'Lab <i>&amp;' },
  name: { en: 'Open <script>alert(1)</script> "day"', ar: 'يوم مفتوح', nl: 'Open dag' },
  description: { en: 'Came.', ar: 'حضر.', nl: 'Kwam.' },
  languages: ['en', 'ar', 'nl'],
  tasks: [],
}
const offer = {
  type: 'ClaimOffer',
  id: 'https://lab.example/offers/1',
  activity: activity.id,
  url: 'https://lab.example/claim?lang=en&from=card',
  codes: 'single',
  opensAt: '2026-09-12T16:00:00+02:00',
  closesAt: '2026-09-12T20:00:00+02:00',
  limit: 5,
}
const files = ['--secret', 'claims.secret', '--activity', 'activity.json']
const cards = (out: string, ...more: string[]) =>
  run('claim', 'cards', 'offer.json', ...files, '--out', out, ...more)
const check = (code: string, claimant: string, ...more: string[]) =>
  run(
    'claim',
    'check',
    'offer.json',
    '--secret',
    'claims.secret',
    '--code',
    code,
    '--claimant',
    claimant,
    ...more,
  )

let codes: string[] = []

beforeAll(async () => {
  writeInto(cwd, 'activity.json', activity)
  writeInto(cwd, 'offer.json', offer)
  writeInto(cwd, 'shared.json', { ...offer, codes: 'shared' })
  writeInto(cwd, 'rotating.json', { ...offer, codes: 'rotating', everySeconds: 60 })
  await run('claim', 'secret', '--out', 'claims.secret')
  await cards('all.html')
  codes = codesIn(read('all.html'))
})

describe('claim secret', () => {
  it('claim secret writes a new secret only to a file, and over none', async () => {
    const { exitCode, stdout, stderr } = await run('claim', 'secret', '--out', 'other.secret')
    const secret = read('other.secret').trim()
    expect(exitCode).toBe(0)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(secret).not.toBe(read('claims.secret').trim())
    expect(stdout + stderr).not.toContain(secret.slice(0, 8))
    expect(await run('claim', 'secret', '--out', 'other.secret')).toMatchObject({ exitCode: 73 })
    expect(
      await run('new', 'profile', '--id', 'urn:x:1', '--name', 'P', '--out', 'other.secret'),
    ).toMatchObject({
      exitCode: 73,
    })
  })
})

describe('claim cards', () => {
  it('claim cards writes a page without scripts and requests, in which no text is markup', () => {
    const page = read('all.html')
    expect(page).not.toMatch(/<script|<i>|<link|<img|\ssrc=|\shref=|url\(|@import/)
    expect(page).toContain('Open &lt;script&gt;alert(1)&lt;/script&gt; &quot;day&quot;')
    expect(page).toContain('Lab &lt;i&gt;&amp;amp;')
    expect(page).toContain("default-src 'none'")
    const addresses = page.match(/https?:[^\s"<]+/g) ?? []
    expect(new Set(addresses)).toEqual(
      new Set(['http://www.w3.org/2000/svg', 'https://lab.example/claim?lang=en&amp;from=card']),
    )
    expect(page).not.toContain(read('claims.secret').slice(0, 8))
  })

  it('claim cards draws QR codes that another reader reads as the links', () => {
    const drawn = read('all.html').match(/<svg[\s\S]*?<\/svg>/g) ?? []
    expect(drawn.map(readQr)).toEqual(
      codes.map((code) => `https://lab.example/claim?lang=en&from=card&code=${code}`),
    )
    expect(codes.map((code) => code.split('-')[0])).toEqual(['1', '2', '3', '4', '5'])
  })

  it('claim cards writes the cards that were asked for, the same as before', async () => {
    await cards('some.html', '--serials', '2-3')
    expect(codesIn(read('some.html'))).toEqual(codes.slice(1, 3))
    await cards('one.html', '--serials', '5')
    expect(codesIn(read('one.html'))).toEqual(codes.slice(4))
    await run('claim', 'cards', 'shared.json', ...files, '--out', 'shared.html')
    expect(codesIn(read('shared.html'))).toHaveLength(1)
  })

  it('claim cards writes QR codes as files of their own, which another reader reads, only for their owner', async () => {
    expect(await cards('drawn', '--svg', '--serials', '2-3')).toMatchObject({ exitCode: 0 })
    expect(readdirSync(join(cwd, 'drawn'))).toEqual(['2.svg', '3.svg'])
    expect(statSync(join(cwd, 'drawn')).mode & 0o77).toBe(0)
    const drawn = read('drawn/2.svg')
    expect(readQr(drawn)).toBe(`https://lab.example/claim?lang=en&from=card&code=${codes[1]}`)
    expect(drawn).toContain(`<title>${codes[1]}</title>`)
    expect(statSync(join(cwd, 'drawn', '2.svg')).mode & 0o777).toBe(0o600)
    expect(await cards('drawn', '--svg')).toMatchObject({ exitCode: 73 })
    await run('claim', 'cards', 'shared.json', ...files, '--svg', '--out', 'poster')
    expect(readdirSync(join(cwd, 'poster'))).toEqual(['code.svg'])
  })

  it('claim cards speaks the language of the cards, and shows dates from left to right', async () => {
    await cards('nl.html', '--language', 'nl')
    expect(read('nl.html')).toMatch(
      /<html lang="nl">[\s\S]*Open dag[\s\S]*typ de code[\s\S]*\u20662026-09-12 16:00 \(\+02:00\)\u2069/,
    )
    await cards('ar.html', '--language', 'ar')
    expect(read('ar.html')).toMatch(/<html lang="en">[\s\S]*<h1 lang="ar" dir="auto">يوم مفتوح<\/h1>/)
  })

  it.each([
    [['--serials', '4-6'], /--serials: expected numbers up to 5, the limit of the offer, got 6/],
    [['--serials', '3-2'], /Expected numbers of cards, such as 1-200/],
    [['--serials', '0'], /Expected numbers of cards/],
    [['--language', 'de'], /--language: expected a language of the activity \(en, ar, nl\), got de/],
  ])('claim cards refuses %j', async (more, message) => {
    const { exitCode, stderr } = await cards('none.html', ...more)
    expect(exitCode).toBe(64)
    expect(stderr).toMatch(message)
  })

  it('claim cards refuses what no one could claim with', async () => {
    const task = { id: 'https://lab.example/t', prompt: { en: 'T', ar: 'T', nl: 'T' } }
    const text = { ...task, accepts: ['text'], review: { by: 'self' } }
    const cases: [string, object, object, RegExp][] = [
      ['another activity', { ...activity, id: 'urn:x:1' }, offer, /expected the activity of the offer/],
      [
        'no task named',
        { ...activity, tasks: [{ ...task, accepts: ['claim'] }] },
        offer,
        /the offer names no task/,
      ],
      [
        'a task that is not there',
        activity,
        { ...offer, task: task.id },
        /an activity with the task of the offer/,
      ],
      ['a task with texts', { ...activity, tasks: [text] }, { ...offer, task: task.id }, /to accept claim/],
    ]
    for (const [name, ofActivity, ofOffer, message] of cases) {
      writeInto(cwd, 'a.json', ofActivity)
      writeInto(cwd, 'o.json', ofOffer)
      const args = ['o.json', '--secret', 'claims.secret', '--activity', 'a.json', '--out', 'none.html']
      const { exitCode, stderr } = await run('claim', 'cards', ...args)
      expect(exitCode, name).toBe(64)
      expect(stderr, name).toMatch(message)
    }
    const rotating = await run('claim', 'cards', 'rotating.json', ...files, '--out', 'none.html')
    expect(rotating.stderr).toMatch(/the codes of the offer are rotating/)
  })

  it('claim cards repeats nothing of a secret that it cannot read', async () => {
    writeFileSync(join(cwd, 'bad.secret'), 'correct-horse-battery-staple-in-a-file')
    writeFileSync(join(cwd, 'binary.secret'), Buffer.alloc(33, 0xff))
    for (const name of ['bad.secret', 'binary.secret', 'activity.json']) {
      const { exitCode, stderr } = await run(
        ...[
          'claim',
          'cards',
          'offer.json',
          '--activity',
          'activity.json',
          '--out',
          'none.html',
          '--secret',
          name,
        ],
      )
      expect(exitCode).toBe(64)
      expect(stderr).toContain(`--secret: expected a secret in ${name} as claim secret writes it`)
      expect(stderr).not.toContain('horse')
    }
  })
})

describe('claim check', () => {
  it('claim check grants a code once, and remembers it in the log that it is given', async () => {
    const [code = ''] = codes
    const log = ['--log', 'claims.ndjson']
    expect(await check(code.toLowerCase().replaceAll('-', ' '), 'urn:x:ona', ...log)).toMatchObject({
      exitCode: 0,
      stdout: 'Granted to urn:x:ona at 2026-09-12T15:00:00Z\n',
      stderr: '',
    })
    const before = read('claims.ndjson')
    // A log that came from elsewhere, readable by all.
    chmodSync(join(cwd, 'claims.ndjson'), 0o644)
    expect((await check(code, 'urn:x:ona', ...log)).stdout).toMatch(/urn:x:ona has claimed already/)
    expect((await check(code, 'urn:x:rik', ...log)).stdout).toMatch(/somebody else has used this card/)
    expect((await check(codes[1] ?? '', 'urn:x:rik', '--claims', 'claims.ndjson')).exitCode).toBe(0)
    for (const other of ['urn:x:ONA', 'urn:x:ona#card', 'urn:x:ona/'])
      expect((await check(codes[1] ?? '', other, ...log)).stdout).toMatch(
        /has claimed already.* 2026-09-12T15:00:00Z/,
      )
    expect(read('claims.ndjson')).toBe(before)
    expect((await check(codes[1] ?? '', 'urn:x:rik', ...log)).exitCode).toBe(0)
    expect(statSync(join(cwd, 'claims.ndjson')).mode & 0o777).toBe(0o600)
    expect(
      read('claims.ndjson')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).serial),
    ).toEqual([1, 2])
  })

  it('claim check grants no more than the limit of a shared code, also to commands at once', async () => {
    writeInto(cwd, 'two.json', { ...offer, codes: 'shared', limit: 2 })
    await run('claim', 'cards', 'two.json', ...files, '--out', 'two.html')
    const [code = ''] = codesIn(read('two.html'))
    const claim = (who: number) =>
      run(
        ...['claim', 'check', 'two.json', '--secret', 'claims.secret', '--code', code],
        ...['--claimant', `urn:x:${who}`, '--log', 'two.ndjson'],
      )
    const runs = await Promise.all([1, 2, 3, 4, 5].map(claim))
    const granted = runs.filter(({ exitCode }) => exitCode === 0).length
    expect(read('two.ndjson').trim().split('\n')).toHaveLength(granted)
    while ((await claim(9)).exitCode === 73);
    await claim(10)
    expect(read('two.ndjson').trim().split('\n')).toHaveLength(2)
    expect((await claim(11)).stdout).toMatch(/the limit of 2 is reached/)
  })

  it('claim check writes the log of the participant, from which award makes the badge', async () => {
    const [, , code = ''] = codes
    const files = ['--log', 'ona.ndjson', '--participation', 'ona.json']
    const granted = await check(code, 'urn:x:ona', ...files)
    expect(granted).toMatchObject({ exitCode: 0, stderr: 'Wrote ona.json\n' })
    const before = read('ona.json')
    expect(JSON.parse(before)).toMatchObject({ activity: activity.id, participant: 'urn:x:ona' })
    writeInto(cwd, 'lab.json', activity.organiser)
    const award = await run(
      ...['award', 'activity.json', '--participation', 'ona.json', '--issuer', 'lab.json', '--yes'],
      ...['--recipient', 'did:example:ona'],
    )
    expect(award, award.stderr).toMatchObject({ exitCode: 0 })
    expect(award.stderr).toContain('The recipient did:example:ona has another id than the participant')
    expect(award.stderr).not.toContain('The issuer')
    expect((await check(code, 'urn:x:ona', ...files)).exitCode).toBe(1)
    expect(read('ona.json')).toBe(before)
    // The claim was granted, but its log was never written.
    const late = await check(code, 'urn:x:ona', '--log', 'ona.ndjson', '--participation', 'late.json')
    expect(late.exitCode).toBe(1)
    expect(JSON.parse(read('late.json')).events).toEqual(JSON.parse(before).events)
    const other = await check(codes[3] ?? '', 'urn:x:rik', ...files)
    expect(other.stderr).toContain(
      'expected a log with the participant urn:x:rik in ona.json, found urn:x:ona',
    )
    expect(read('ona.ndjson').trim().split('\n')).toHaveLength(1)
  })

  it('claim check adds the claim of a task to a log that is there', async () => {
    const task = { id: 'https://lab.example/t', prompt: { en: 'T', ar: 'T', nl: 'T' }, accepts: ['claim'] }
    writeInto(cwd, 'tasks.json', { ...activity, tasks: [task] })
    writeInto(cwd, 'task-offer.json', { ...offer, codes: 'shared', task: task.id })
    const earlier = { type: 'Participation', id: 'urn:x:p', activity: activity.id, participant: 'urn:x:ona' }
    writeInto(cwd, 'open.json', { ...earlier, events: [] })
    const award = (...more: string[]) =>
      run(
        ...['award', 'tasks.json', '--participation', 'open.json', '--issuer', 'lab.json', '--yes'],
        ...['--recipient', 'did:example:ona', ...more],
      )
    expect((await award()).stderr).toMatch(/0 of 1 tasks are done\n.*T.*: the claim of a code is awaited/)
    await run(
      ...['claim', 'cards', 'task-offer.json', '--secret', 'claims.secret', '--activity', 'tasks.json'],
      ...['--out', 'task.html'],
    )
    const granted = await run(
      ...['claim', 'check', 'task-offer.json', '--secret', 'claims.secret', '--claimant', 'urn:x:ona'],
      ...[
        '--code',
        codesIn(read('task.html'))[0] ?? '',
        '--log',
        'task.ndjson',
        '--participation',
        'open.json',
      ],
    )
    expect(granted, granted.stderr).toMatchObject({ exitCode: 0 })
    const claimed = { type: 'claimed', at: '2026-09-12T15:00:00Z', offer: offer.id, task: task.id }
    expect(JSON.parse(read('open.json'))).toEqual({ ...earlier, events: [claimed] })
    expect((await award()).exitCode).toBe(0)
    expect((await award('--at', '2026-09-12T14:59:59Z')).stderr).toContain(
      'Events of the log after 2026-09-12T14:59:59Z do not count: give a later --at',
    )
  })

  it('award keeps a badge of another id, and says who is another than the documents name', async () => {
    const [, , code = ''] = codes
    await check(code, 'urn:x:ona', '--log', 'kept.ndjson', '--participation', 'kept.json')
    writeInto(cwd, 'other.json', { ...activity.organiser, id: 'did:web:other.example' })
    const award = (issuer: string, ...more: string[]) =>
      run(
        ...['award', 'activity.json', '--participation', 'kept.json', '--issuer', issuer, '--yes'],
        ...['--recipient', 'urn:x:ona', '--out', 'kept-badge.json', ...more],
      )
    writeInto(cwd, 'lab.json', activity.organiser)
    const first = await award('lab.json', '--id', 'urn:x:badge')
    expect(first, first.stderr).toMatchObject({ exitCode: 0 })
    expect(first.stderr).not.toContain('another id')
    const badge = read('kept-badge.json')
    const refused = await award('lab.json')
    expect(refused.exitCode).toBe(73)
    expect(refused.stderr).toContain('it holds the badge urn:x:badge, which would be lost')
    expect(read('kept-badge.json')).toBe(badge)
    const again = await award('other.json', '--id', 'urn:x:badge')
    expect(again, again.stderr).toMatchObject({ exitCode: 0 })
    expect(again.stderr).toContain('The issuer did:web:other.example is not the organiser of the activity')
  })

  it('award says in words of a claim that a badge is not claimed yet', async () => {
    const log = { type: 'Participation', id: 'urn:x:p', activity: activity.id, participant: 'urn:x:ona' }
    writeInto(cwd, 'none.json', { ...log, events: [] })
    const { exitCode, stderr } = await run(
      ...['award', 'activity.json', '--participation', 'none.json', '--issuer', 'lab.json', '--yes'],
      ...['--recipient', 'did:example:ona'],
    )
    expect(exitCode).toBe(1)
    expect(stderr).toContain('this badge is claimed with a code, and the log has no such claim')
    expect(stderr).not.toContain('0 of 0')
  })

  it('claim check refuses a claimant who cannot be a participant, also with a right code', async () => {
    const { exitCode, stderr } = await check(codes[4] ?? '', 'ona', '--log', 'ona.ndjson')
    expect(exitCode).toBe(64)
    expect(stderr).toMatch(/expected --claimant to be an absolute URI .* such as urn:uuid:… or did:…, got/)
  })

  it('claim check changes no log that is not UTF-8, and reads one with a byte order mark', async () => {
    const line = JSON.stringify({ offer: offer.id, claimant: 'urn:x:ana', at: '2026-09-12T14:00:00Z' })
    writeFileSync(join(cwd, 'latin.ndjson'), Buffer.from(`${line.replace('ana', 'an\u00e1')}\n`, 'latin1'))
    const { exitCode, stderr } = await check(codes[0] ?? '', 'urn:x:new', '--log', 'latin.ndjson')
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining('latin.ndjson: expected text in UTF-8')])
    writeFileSync(join(cwd, 'mark.ndjson'), `\ufeff${line}\n`)
    expect((await check(codes[0] ?? '', 'urn:x:ana', '--log', 'mark.ndjson')).stdout).toMatch(
      /has claimed already/,
    )
  })

  it('claim check says with --json what the library says, and names no code', async () => {
    const { exitCode, stdout, stderr } = await check('wrong', 'urn:x:ona', '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ granted: false, code: 'CLAIM_CODE_WRONG' })
    expect(stderr).toMatch(/No earlier claim is known/)
  })

  it.each(languages)('claim check says each refusal in %s', async (language) => {
    const at = ['2026-09-12T00:00:00Z', '2026-09-13T00:00:00Z', '2026-09-12T15:00:00Z']
    const said: string[] = []
    for (const each of at)
      said.push(
        (await check('x', 'urn:x:1', '--at', each, '--claims', 'claims.ndjson', '--lang', language)).stdout,
      )
    for (const who of ['urn:x:ona', 'urn:x:new'])
      said.push((await check(codes[0] ?? '', who, '--claims', 'claims.ndjson', '--lang', language)).stdout)
    expect(new Set(said).size).toBe(5)
    expect(said.join('')).not.toContain('{')
  })

  it.each([{ id: 'x' }, 'two', 5, null])('claim check takes no log with the task %j', async (task) => {
    writeInto(cwd, 'odd.ndjson', {
      offer: 'urn:x:o',
      claimant: 'urn:x:ona',
      at: '2026-09-12T15:00:00Z',
      task,
    })
    const run = await check(codes[0] ?? '', 'urn:x:ona', '--claims', 'odd.ndjson')
    expect(run).toMatchObject({ exitCode: 64, stdout: '' })
    expect(run.stderr).toContain('line 1: expected a claim as claim check --log writes it')
  })

  it.each([
    [['--claims', 'none.ndjson'], 66, /none\.ndjson: there is no such file/],
    [
      ['--claims', 'activity.json'],
      64,
      /--claims: activity\.json, line 1: expected a claim as claim check --log writes it/,
    ],
    [['--claims', 'claims.ndjson', '--log', 'claims.ndjson'], 64, /either --claims or --log/],
    [['--at', 'today'], 64, /instant/],
    [['--participation', 'ona.json'], 64, /--participation: expected --log beside it/],
  ])('claim check refuses %j', async (more, code, message) => {
    const { exitCode, stderr } = await check('x', 'urn:x:1', ...more)
    expect(exitCode).toBe(code)
    expect(stderr).toMatch(message)
  })
})

describe('new claim-offer', () => {
  it('new claim-offer takes the fragment of a task, and dates as their first and last second', async () => {
    const [id, task] = ['https://lab.example/tasks', 'https://lab.example/tasks#task-2']
    const activity = [
      'new',
      'activity',
      '--id',
      id,
      '--organiser',
      'did:web:lab.example=Lab',
      '--language',
      'en',
    ]
    const tasks = ['--task', 'Tell it', '--task', 'Be there', '--accepts', 'text', '--accepts', 'claim']
    await run(...activity, '--name', 'T', '--description', 'T.', ...tasks, '--out', 'tasks.json')
    const offer = (name: string) =>
      run(
        ...[
          'new',
          'claim-offer',
          '--activity',
          'tasks.json',
          '--url',
          'https://lab.example/claim',
          '--limit',
          '9',
        ],
        ...['--codes', 'shared', '--opens-at', '2026-09-12', '--closes-at', '2026-09-13', '--task', name],
      )
    const dates = { opensAt: '2026-09-12T00:00:00Z', closesAt: '2026-09-13T23:59:59Z' }
    for (const name of ['task-2', task]) {
      const { stdout, stderr } = await offer(name)
      expect(JSON.parse(stdout), stderr).toMatchObject({ task, ...dates })
    }
    const other = await offer('task-3')
    expect(other.exitCode).not.toBe(0)
    expect(other.stderr).toContain(task)
  })

  it('new claim-offer writes an offer that is valid, and inspect describes it', async () => {
    const dates = ['--opens-at', '2026-09-12T14:00:00Z', '--closes-at', '2026-09-12T18:00:00Z']
    const base = ['new', 'claim-offer', '--activity', 'activity.json', ...dates, '--limit', '9']
    const page = ['--url', 'https://lab.example/claim']
    const made = await run(
      ...base,
      ...page,
      '--codes',
      'rotating',
      '--every-seconds',
      '30',
      '--out',
      'new.json',
    )
    expect(made, made.stderr).toMatchObject({ exitCode: 0 })
    expect((await run('validate', 'new.json')).exitCode).toBe(0)
    const { stdout } = await run('inspect', 'new.json')
    expect(stdout).toMatch(/Offer to claim by a code[\s\S]*changes after 30 seconds[\s\S]*Limit +9/)
    const wrong = await run(...base, '--url', 'http://lab.example/claim', '--codes', 'shared')
    expect(wrong).toMatchObject({ exitCode: 64, stderr: expect.stringContaining('an https address') })
    const noStep = await run(...base, ...page, '--codes', 'rotating')
    expect(noStep.stderr).toContain('everySeconds')
  })
})
