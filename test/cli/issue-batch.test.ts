import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { exportKey, signAsJwt, signCredential, verify } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const { profile, key, signer } = pretendIssuer()
const created = '2026-05-18T14:00:00Z'
const badge = (index: number) => sampleBadge(profile, { id: `urn:example:badge:${index}` })
const lineOf = (index: number) => JSON.stringify(badge(index))
const signedLine = async (index: number) =>
  JSON.stringify(await signCredential(badge(index), signer, { created }))
const signedLines = (indices: readonly number[]) => Promise.all(indices.map(signedLine))
const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1)

/** A folder with a key and a batch in it, and the arguments to issue it into `out.ndjson`. */
function prepare(batch: string | Uint8Array) {
  const cwd = temporaryFolder()
  const keyFile = writeInto(cwd, 'key.json', exportKey(key, 'multikey', { includeSecret: true }))
  writeInto(cwd, 'badges.ndjson', batch)
  const out = join(cwd, 'out.ndjson')
  const base = ['issue', '--batch', 'badges.ndjson', '--key', keyFile, '--created', created]
  const issue = (...more: string[]) => runCommand([...base, ...more], { cwd })
  return { cwd, out, keyFile, args: [...base, '--out', out], issue, issueInto: () => issue('--out', out) }
}

describe('issue --batch', () => {
  it.each([[[]], [['--workers', '2']]])('signs each line as sign would, with %j', async (more) => {
    const { issue, out } = prepare(textOf([lineOf(0), lineOf(1), lineOf(2)]))
    const run = await issue('--out', out, ...more)
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('Issued 3 of 3')
    expect(linesOf(out)).toEqual(await signedLines([0, 1, 2]))
  })

  it('reads standard input and writes to standard output, with nothing else there', async () => {
    const { cwd, keyFile } = prepare('')
    const stdin = textOf([lineOf(0), '{}', lineOf(1)])
    const run = await runCommand(['issue', '--batch', '-', '--key', keyFile, '--created', created], {
      cwd,
      stdin,
    })
    expect(run).toMatchObject({ exitCode: 1, stdout: textOf(await signedLines([0, 1])) })
    expect(run.stderr).toContain('standard input:2  /type')
  })

  it('lets every key sign', async () => {
    const { issue, cwd, out } = prepare(textOf([lineOf(0)]))
    const second = pretendIssuer('Second')
    const other = writeInto(cwd, 'second.json', exportKey(second.key, 'multikey', { includeSecret: true }))
    expect((await issue('--key', other, '--allow-other-controller', '--out', out)).exitCode).toBe(0)
    const { proof } = JSON.parse(linesOf(out)[0] as string)
    const methods = proof.map((one: { verificationMethod: string }) => one.verificationMethod)
    expect(methods).toEqual([signer.id, second.signer.id])
  })

  it('takes a byte order mark, CRLF and blank lines, and names the lines as an editor counts them', async () => {
    const lines = [`\ufeff${lineOf(0)}`, '', ` \t`, lineOf(1), '{"id":', lineOf(1), '']
    const { issueInto, out } = prepare(lines.join('\r\n'))
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(1)
    expect(linesOf(out)).toEqual(await signedLines([0, 1]))
    expect(stderr).toContain('badges.ndjson:5  /id\n')
    expect(stderr).toContain('badges.ndjson:6  skipped: an earlier line is the same')
    expect(stderr).toContain('Issued 2 of 4')
  })

  it('tells line, place and what to do of each bad line, and issues the rest', async () => {
    const conflict = JSON.stringify({ ...badge(0), name: 'Of somebody else' })
    const late = JSON.stringify({ ...badge(3), validFrom: 'yesterday' })
    const bytes = [lineOf(0), late, conflict, '{"id":1,"id":2}', lineOf(4)].map((line) =>
      Buffer.from(`${line}\n`),
    )
    bytes.push(Buffer.of(0xff, 0x0a))
    const { issueInto, out } = prepare(Buffer.concat(bytes))
    const { exitCode, stdout, stderr } = await issueInto()
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(linesOf(out)).toEqual(await signedLines([0, 4]))
    expect(stderr).toContain('badges.ndjson:2  /validFrom\n    A value is not written as it should be.')
    expect(stderr).toContain(
      'badges.ndjson:3  /id\n    Line 1 has the same id and says something else\n    Give it',
    )
    expect(stderr).toContain(
      'badges.ndjson:4  /id\n    Cannot read JSON: expected each member once at column 13\n',
    )
    expect(stderr).toContain(
      'badges.ndjson:6  (the whole line)\n    Cannot read text: expected well-formed UTF-8\n',
    )
    expect(stderr).toContain('Issued 2 of 6')
  })

  it('holds no more of an endless line than it must to refuse it', async () => {
    const { issueInto, out } = prepare(textOf([`"${'x'.repeat(5 * 1024 * 1024)}"`, lineOf(1)]))
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(1)
    expect(stderr).toContain('badges.ndjson:1')
    expect(stderr).toContain('at most 4194304 bytes')
    expect(linesOf(out)).toEqual(await signedLines([1]))
  })

  it('says what came of each line as JSON, and nothing else', async () => {
    const { issue, out } = prepare(textOf([lineOf(0), '{}', lineOf(0)]))
    const { exitCode, stdout, stderr } = await issue('--out', out, '--json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, id: badge(0).id, status: 'issued' },
      {
        line: 2,
        status: 'failed',
        problems: [expect.objectContaining({ code: 'SHAPE_UNKNOWN', pointer: '/type' })],
      },
      { line: 3, id: badge(0).id, status: 'skipped', reason: 'repeated' },
      { done: true, items: 3, issued: 1, failed: 1, skipped: 1 },
    ])
  })

  it('has nothing to do with an empty file', async () => {
    const { exitCode, stderr } = await prepare('').issueInto()
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'badges.ndjson holds no credential; nothing was issued\n',
    })
  })
})

describe('issue --batch, started again', () => {
  it.each([
    ['in the middle of a line', (text: string) => text.slice(0, -500), [0, 1], true],
    ['before the line feed', (text: string) => text.slice(0, -1), [0, 1, 2], false],
    ['between lines', (text: string) => text, [0, 1, 2], false],
    ['with a power cut that leaves zeros', (text: string) => `${text.slice(0, -500)}\0\0\0`, [0, 1], true],
  ])('goes on where it was interrupted %s', async (_, cut, kept, wasTorn) => {
    const { issueInto, out } = prepare(textOf([0, 1, 2, 3, 4].map(lineOf)))
    writeFileSync(out, cut(textOf(await signedLines([0, 1, 2]))))
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(0)
    expect(linesOf(out)).toEqual(await signedLines([0, 1, 2, 3, 4]))
    expect(stderr).toContain(`Issued ${5 - kept.length} of 5`)
    expect(stderr).toContain(`${kept.length} skipped`)
    expect(stderr.includes('took out a last line that was cut off')).toBe(wasTorn)
  })

  it('survives being killed, again and again, without losing or repeating one', async () => {
    const count = 400
    const all = Array.from({ length: count }, (_, index) => index)
    const { args, cwd, out, issueInto } = prepare(textOf(all.map(lineOf)))
    const command = inject('command') as { file: string }
    for (const enough of [20, 120]) {
      const child = spawn(process.execPath, [command.file, ...args], { cwd, stdio: 'ignore' })
      while (!existsSync(out) || linesOf(out).length < enough)
        await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.on('close', resolve))
    }
    expect(linesOf(out).length).toBeLessThan(count)
    expect((await issueInto()).exitCode).toBe(0)
    expect(linesOf(out).map((line) => JSON.parse(line).id)).toEqual(all.map((index) => badge(index).id))
    const { verdict } = await verify(linesOf(out)[count - 1] as string, { now: '2026-06-01T00:00:00Z' })
    expect(verdict).toBe('valid')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends cleanly on %s with %i, and says how to go on', async (signal, exitCode) => {
    const { args, cwd, out } = prepare(textOf(Array.from({ length: 2000 }, (_, index) => lineOf(index))))
    const command = inject('command') as { file: string }
    const child = spawn(process.execPath, [command.file, ...args, '--workers', '1'], { cwd })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    while (!existsSync(out) || statSync(out).size === 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(exitCode)
    expect(stderr).toContain('Run the same command again to go on from here')
    const text = readFileSync(out, 'utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(stderr).toMatch(new RegExp(`Issued ${linesOf(out).length.toLocaleString('en')} of`))
  })
})

describe('issue --batch and files that it must not touch', () => {
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

  it.each([
    ['a file of something else', 'notes\nand more\n'],
    ['a text without a line feed', 'notes'],
    ['an unsigned badge', lineOf(0)],
    ['a pretty-printed document', JSON.stringify(badge(0), null, 2)],
    ['lines of unsigned badges', textOf([lineOf(0), lineOf(1)])],
  ])('leaves %s alone', async (_, content) => {
    const { issueInto, out } = prepare(textOf([lineOf(0)]))
    writeFileSync(out, content)
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(73)
    expect(stderr).toContain('expected a signed credential on each line')
    expect(readFileSync(out, 'utf8')).toBe(content)
  })

  it('refuses to write to what it reads', async () => {
    const { issue, cwd, keyFile } = prepare(textOf([lineOf(0)]))
    for (const file of [join(cwd, 'badges.ndjson'), keyFile]) {
      const before = hashOf(file)
      expect(await issue('--out', file)).toMatchObject({ exitCode: 73 })
      expect(hashOf(file)).toBe(before)
    }
  })

  it.skipIf(!existsSync('/dev/full'))(
    'says that the disk is full, and counts nothing as issued',
    async () => {
      const { exitCode, stderr } = await prepare(textOf([lineOf(0)])).issue('--out', '/dev/full')
      expect(exitCode).toBe(73)
      expect(stderr).toContain('Cannot write /dev/full: no space is left')
      expect(stderr).not.toContain('Issued 1')
    },
  )

  it.each([
    ['no key', ['--batch', 'badges.ndjson'], 64],
    ['--json without --out', ['--batch', 'badges.ndjson', '--key', 'key.json', '--json'], 64],
    ['a decision as well', ['--batch', 'badges.ndjson', '--key', 'key.json', '--decision', 'x'], 64],
    ['a key without --batch', ['--key', 'key.json'], 64],
    ['a key twice', ['--batch', 'badges.ndjson', '--key', 'key.json', '--key', 'key.json'], 64],
    [
      'a suite that a batch does not know',
      ['--batch', 'badges.ndjson', '--key', 'key.json', '--cryptosuite', 'eddsa-jcs-2022'],
      64,
    ],
    ['too many workers', ['--batch', 'badges.ndjson', '--key', 'key.json', '--workers', '99'], 64],
    ['no such file', ['--batch', 'gone.ndjson', '--key', 'key.json'], 66],
    ['a folder', ['--batch', '.', '--key', 'key.json'], 66],
  ])('refuses %s', async (_, args, exitCode) => {
    const { cwd } = prepare(textOf([lineOf(0)]))
    const run = await runCommand(['issue', ...args], { cwd })
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).not.toContain('    at ')
  })
})

describe('issue --batch --jwt', () => {
  const jwtsOf = (indices: readonly number[]) =>
    Promise.all(indices.map((index) => signAsJwt(badge(index), signer)))
  const start = (batch: string) => {
    const { cwd, keyFile, out } = prepare(batch)
    const args = ['issue', '--batch', 'badges.ndjson', '--key', keyFile, '--jwt']
    const issue = (...more: string[]) => runCommand([...args, ...more], { cwd })
    return { cwd, out, issue, issueInto: () => issue('--out', out) }
  }

  it.each([[[]], [['--workers', '2']]])('writes a JWT for each line, with %j', async (more) => {
    const { issue, out, cwd } = start(textOf([lineOf(0), '{}', lineOf(1)]))
    const run = await issue('--out', out, ...more)
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain('Issued 2 of 3')
    expect(linesOf(out)).toEqual(await jwtsOf([0, 1]))
    writeFileSync(join(cwd, 'one.jwt'), linesOf(out)[1] as string)
    expect((await runCommand(['verify', 'one.jwt', '--now', '2026-06-01T00:00:00Z'], { cwd })).exitCode).toBe(
      0,
    )
  })

  it('writes to standard output too', async () => {
    const { issue } = start(textOf([lineOf(0)]))
    expect(await issue()).toMatchObject({ exitCode: 0, stdout: textOf(await jwtsOf([0])) })
  })

  it('goes on where it stopped, wherever the last line was cut', async () => {
    const { issueInto, out } = start(textOf([lineOf(0), lineOf(1), lineOf(2)]))
    const jwts = await jwtsOf([0, 1, 2])
    const whole = textOf(jwts)
    const first = textOf(jwts.slice(0, 1))
    const second = jwts[1] as string
    for (const cut of [1, 40, 600, second.length - 1, second.length]) {
      writeFileSync(out, whole.slice(0, first.length + cut))
      const run = await issueInto()
      expect(run.exitCode).toBe(0)
      expect(run.stderr).toContain('took out a last line that was cut off')
      expect(run.stderr).toContain('1 skipped')
      expect(readFileSync(out, 'utf8')).toBe(whole)
    }
    expect((await issueInto()).stderr).toContain('Issued 0 of 3')
  })

  it('leaves an output of the other form, or of anything else, as it is', async () => {
    const { issueInto, out } = start(textOf([lineOf(0)]))
    const [jwt = ''] = await jwtsOf([0])
    const unsigned = `${jwt.split('.').slice(0, 2).join('.')}.`
    for (const content of [`${await signedLine(1)}\n`, `${unsigned}\n`, 'notes\n', `${jwt}\nnotes\n`]) {
      writeFileSync(out, content)
      const run = await issueInto()
      expect(run).toMatchObject({
        exitCode: 73,
        stderr: expect.stringContaining('expected a JWT on each line'),
      })
      expect(readFileSync(out, 'utf8')).toBe(content)
    }
    const { issueInto: issueJson, out: other } = prepare(textOf([lineOf(0)]))
    writeFileSync(other, `${jwt}\n`)
    expect((await issueJson()).exitCode).toBe(73)
  })

  it('refuses options that mean nothing with it', async () => {
    const { issue, cwd } = start(textOf([lineOf(0)]))
    const other = writeInto(
      cwd,
      'second.json',
      exportKey(pretendIssuer('Second').key, 'multikey', { includeSecret: true }),
    )
    for (const more of [
      ['--created', created],
      ['--cryptosuite', 'eddsa-rdfc-2022'],
      ['--key', other],
    ]) {
      expect(await issue(...more)).toMatchObject({ exitCode: 64, stdout: '' })
    }
    expect((await runCommand(['issue', '--jwt'], { cwd })).exitCode).toBe(64)
  })
})
