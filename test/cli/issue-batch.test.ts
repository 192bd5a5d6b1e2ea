import { createHash } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportKey, signAsJwt } from '../../src/index'
import { pretendIssuer } from '../../src/testing'
import {
  badge,
  created,
  lineOf,
  linesOf,
  prepare,
  signedLine,
  signedLines,
  signer,
  textOf,
} from './support/batch'
import { runCommand, writeInto } from './support/run-command'

/** Nothing but the warning about the key file. */
const onlyWarning = /^\S+key\.json is not encrypted: .*\n$/

describe('issue --batch', () => {
  it('signs each line as sign would', async () => {
    const { issueInto, out } = await prepare(textOf([lineOf(0), lineOf(1), lineOf(2)]))
    const run = await issueInto()
    expect(run).toMatchObject({ exitCode: 0, stdout: '' })
    expect(run.stderr).toContain('Issued 3 of 3')
    expect(linesOf(out)).toEqual(await signedLines([0, 1, 2]))
  })

  it('reads standard input and writes to standard output, with nothing else there', async () => {
    const { cwd, keyFile } = await prepare('')
    const stdin = textOf([lineOf(0), '{}', lineOf(1)])
    const run = await runCommand(['issue', '--batch', '-', '--key', keyFile, '--created', created], {
      cwd,
      stdin,
    })
    expect(run).toMatchObject({ exitCode: 1, stdout: textOf(await signedLines([0, 1])) })
    expect(run.stderr).toContain('standard input:2  /type')
  })

  it('lets every key sign', async () => {
    const { issue, cwd, out } = await prepare(textOf([lineOf(0)]))
    const second = pretendIssuer('Second')
    const other = writeInto(
      cwd,
      'second.json',
      await exportKey(second.key, 'multikey', { includeSecret: true }),
    )
    expect((await issue('--key', other, '--force', '--out', out)).exitCode).toBe(0)
    const { proof } = JSON.parse(linesOf(out)[0] as string)
    const methods = proof.map((one: { verificationMethod: string }) => one.verificationMethod)
    expect(methods).toEqual([signer.id, second.signer.id])
  })

  it('takes a byte order mark, CRLF and blank lines, and names the lines as an editor counts them', async () => {
    const lines = [`\ufeff${lineOf(0)}`, '', ` \t`, lineOf(1), '{"id":', lineOf(1), '']
    const { issueInto, out } = await prepare(lines.join('\r\n'))
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
    const { issueInto, out } = await prepare(Buffer.concat(bytes))
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
    const { issueInto, out } = await prepare(textOf([`"${'x'.repeat(5 * 1024 * 1024)}"`, lineOf(1)]))
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(1)
    expect(stderr).toContain('badges.ndjson:1')
    expect(stderr).toContain('at most 4194304 bytes')
    expect(linesOf(out)).toEqual(await signedLines([1]))
  })

  it('says what came of each line as JSON, and nothing else', async () => {
    const { issue, out } = await prepare(textOf([lineOf(0), '{}', lineOf(0)]))
    const { exitCode, stdout, stderr } = await issue('--out', out, '--json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringMatching(onlyWarning) })
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

  it('shows its progress only on a terminal, and then clears that line', async () => {
    const { cwd, args, out, issueInto } = await prepare(textOf([lineOf(0), '{}']))
    const plain = await issueInto()
    rmSync(out)
    const shown = await runCommand(args, { cwd, columns: 80 })
    const parts = shown.stderr.split('\r\u001b[K')
    expect(parts[1]).toMatch(/^\[█{24}\] 100 % {2}1 issued/)
    expect(parts.filter((part) => !part.startsWith('[')).join('')).toBe(plain.stderr)
    rmSync(out)
    const dumb = await runCommand(args, { cwd, columns: 80, env: { TERM: 'dumb' } })
    expect(dumb).toEqual(plain)
  })

  it('has nothing to do with an empty file', async () => {
    const { exitCode, stderr } = await (await prepare('')).issueInto()
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringMatching(
        /^\S+ is not encrypted.*\nbadges\.ndjson holds no credential; nothing was issued\n$/,
      ),
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
    const { issueInto, out } = await prepare(textOf([0, 1, 2, 3, 4].map(lineOf)))
    writeFileSync(out, cut(textOf(await signedLines([0, 1, 2]))))
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(0)
    expect(linesOf(out)).toEqual(await signedLines([0, 1, 2, 3, 4]))
    expect(stderr).toContain(`Issued ${5 - kept.length} of 5`)
    expect(stderr).toContain(`${kept.length} skipped`)
    expect(stderr.includes('took out a last line that was cut off')).toBe(wasTorn)
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
  ])('does not change %s', async (_, content) => {
    const { issueInto, out } = await prepare(textOf([lineOf(0)]))
    writeFileSync(out, content)
    const { exitCode, stderr } = await issueInto()
    expect(exitCode).toBe(73)
    expect(stderr).toContain('expected a signed credential on each line')
    expect(readFileSync(out, 'utf8')).toBe(content)
  })

  it('closes an output that it does not change once, and no other file that takes its number', async () => {
    const { issueInto, out } = await prepare(textOf([lineOf(0)]))
    writeFileSync(out, 'notes\n'.repeat(50_000))
    for (let run = 0; run < 10; run += 1) {
      expect((await issueInto()).exitCode).toBe(73)
      const others = Array.from({ length: 5 }, () => openSync(out, 'r'))
      await new Promise((resolve) => setTimeout(resolve, 5))
      for (const other of others) {
        expect(() => fstatSync(other)).not.toThrow()
        closeSync(other)
      }
    }
  })

  it('refuses to write to what it reads', async () => {
    const { issue, cwd, keyFile } = await prepare(textOf([lineOf(0)]))
    for (const file of [join(cwd, 'badges.ndjson'), keyFile]) {
      const before = hashOf(file)
      expect(await issue('--out', file)).toMatchObject({ exitCode: 73 })
      expect(hashOf(file)).toBe(before)
    }
  })

  it.skipIf(!existsSync('/dev/full'))(
    'says that the disk is full, and counts nothing as issued',
    async () => {
      const { exitCode, stderr } = await (await prepare(textOf([lineOf(0)]))).issue('--out', '/dev/full')
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
    const { cwd } = await prepare(textOf([lineOf(0)]))
    const run = await runCommand(['issue', ...args], { cwd })
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).not.toContain('    at ')
  })
})

describe('issue --batch --jwt', () => {
  const jwtsOf = (indices: readonly number[]) =>
    Promise.all(indices.map((index) => signAsJwt(badge(index), signer)))
  const start = async (batch: string) => {
    const { cwd, keyFile, out } = await prepare(batch)
    const args = ['issue', '--batch', 'badges.ndjson', '--key', keyFile, '--jwt']
    const issue = (...more: string[]) => runCommand([...args, ...more], { cwd })
    return { cwd, out, issue, issueInto: () => issue('--out', out) }
  }

  it('writes a JWT for each line', async () => {
    const { issueInto, out, cwd } = await start(textOf([lineOf(0), '{}', lineOf(1)]))
    const run = await issueInto()
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain('Issued 2 of 3')
    expect(linesOf(out)).toEqual(await jwtsOf([0, 1]))
    writeFileSync(join(cwd, 'one.jwt'), linesOf(out)[1] as string)
    expect((await runCommand(['verify', 'one.jwt', '--now', '2026-06-01T00:00:00Z'], { cwd })).exitCode).toBe(
      0,
    )
  })

  it('writes to standard output too', async () => {
    const { issue } = await start(textOf([lineOf(0)]))
    expect(await issue()).toMatchObject({ exitCode: 0, stdout: textOf(await jwtsOf([0])) })
  })

  it('goes on where it stopped, wherever the last line was cut', async () => {
    const { issueInto, out } = await start(textOf([lineOf(0), lineOf(1), lineOf(2)]))
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
    const { issueInto, out } = await start(textOf([lineOf(0)]))
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
    const { issueInto: issueJson, out: other } = await prepare(textOf([lineOf(0)]))
    writeFileSync(other, `${jwt}\n`)
    expect((await issueJson()).exitCode).toBe(73)
  })

  it('refuses options that mean nothing with it', async () => {
    const { issue, cwd } = await start(textOf([lineOf(0)]))
    const other = writeInto(
      cwd,
      'second.json',
      await exportKey(pretendIssuer('Second').key, 'multikey', { includeSecret: true }),
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
