import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signAsJwt } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { encodePng } from '../formats/any-image'
import { runCommand, temporaryFolder } from './support/run-command'

const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
const text = `${JSON.stringify(badge, null, 2)}\r\n`
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>T</title></svg>\n'
const now = ['--now', '2026-11-22T00:00:00Z']

/** A folder with a credential and two pictures. */
function pictures(): string {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'badge.json'), text)
  writeFileSync(join(cwd, 'picture.png'), encodePng(4, 4))
  writeFileSync(join(cwd, 'picture.svg'), svg)
  return cwd
}

describe.each(['png', 'svg'])('bake and extract with %s', (format) => {
  it('carry a credential there and back to the letter, and do not change the inputs', async () => {
    const cwd = pictures()
    const baked = await runCommand(['bake', 'badge.json', `picture.${format}`, '--out', `badge.${format}`], {
      cwd,
    })
    expect(baked).toEqual({ exitCode: 0, stdout: '', stderr: `Wrote badge.${format}\n` })
    const taken = await runCommand(['extract', `badge.${format}`, '--out', 'taken.json'], { cwd })
    expect(taken).toEqual({ exitCode: 0, stdout: '', stderr: 'Wrote taken.json\n' })
    expect(readFileSync(join(cwd, 'taken.json'), 'utf8')).toBe(text)
    expect((await runCommand(['extract', `badge.${format}`], { cwd })).stdout).toBe(text)
    expect(readFileSync(join(cwd, 'picture.svg'), 'utf8')).toBe(svg)
  })

  it('give images that verify, validate and inspect take as they are', async () => {
    const cwd = pictures()
    await runCommand(['bake', 'badge.json', `picture.${format}`, '--out', 'badge'], { cwd })
    const verified = await runCommand(['verify', 'badge', ...now], { cwd })
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    const validated = await runCommand(['validate', 'badge', '--shape', 'badge'], { cwd })
    expect(validated.exitCode).toBe(0)
    expect(validated.stdout).toContain('✔ badge is a well-formed badge\n')
    const inspected = await runCommand(['inspect', 'badge'], { cwd })
    expect(inspected.stdout).toContain(`badge, in which this is baked (${format.toUpperCase()}):`)
    expect(inspected.stdout).toContain(issuer.profile.id)
  })

  it('carry a JWT there and back, which verify, validate and inspect take as it is', async () => {
    const cwd = pictures()
    const jwt = await signAsJwt(sampleBadge(issuer.profile), issuer.signer)
    writeFileSync(join(cwd, 'badge.jwt'), `${jwt}\n`)
    const baked = await runCommand(['bake', 'badge.jwt', `picture.${format}`, '--out', 'badge'], { cwd })
    expect(baked).toMatchObject({ exitCode: 0, stderr: 'Wrote badge\n' })
    expect((await runCommand(['extract', 'badge'], { cwd })).stdout.trimEnd()).toBe(jwt)
    const verified = await runCommand(['verify', 'badge', ...now], { cwd })
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' })
    expect(verified.stdout).toContain('(JWT, EdDSA)')
    expect(await runCommand(['validate', 'badge', '--shape', 'badge'], { cwd })).toMatchObject({
      exitCode: 0,
    })
    expect((await runCommand(['inspect', 'badge'], { cwd })).stdout).toContain('alg: EdDSA')
    writeFileSync(join(cwd, 'changed.jwt'), jwt.replace(/\.[^.]{4}(?=[^.]*$)/, '.AAAA'))
    await runCommand(['bake', 'changed.jwt', `picture.${format}`, '--out', 'changed'], { cwd })
    expect((await runCommand(['verify', 'changed', ...now], { cwd })).exitCode).toBe(1)
  })

  it('say of a picture without a badge what to ask for', async () => {
    const cwd = pictures()
    const picture = `picture.${format}`
    const verified = await runCommand(['verify', picture, ...now], { cwd })
    expect(verified.exitCode).toBe(2)
    for (const args of [['extract'], ['inspect']]) {
      const { exitCode, stderr } = await runCommand([...args, picture], { cwd })
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 65, stderr: expect.stringContaining(picture) })
      expect(stderr).toContain('holds no badge: ask for the file as it was downloaded')
    }
    const validated = await runCommand(['validate', picture], { cwd })
    expect(validated.exitCode).toBe(1)
    expect(validated.stdout).toContain('The image holds no badge')
    for (const { stdout } of [verified, validated]) expect(stdout).toContain('as it was downloaded')
  })
})

describe('bake', () => {
  it('refuses an unsigned credential, a file that is not an image, and an output over an input', async () => {
    const cwd = pictures()
    writeFileSync(join(cwd, 'unsigned.json'), JSON.stringify(sampleBadge(issuer.profile)))
    writeFileSync(join(cwd, 'photo.jpg'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))
    const bake = (...args: string[]) => runCommand(['bake', ...args], { cwd })
    const unsigned = await bake('unsigned.json', 'picture.png', '--out', 'x.png')
    expect(unsigned).toMatchObject({
      exitCode: 65,
      stderr: expect.stringMatching(/unsigned\.json: .*sign the credential first/),
    })
    const photo = await bake('badge.json', 'photo.jpg', '--out', 'x.png')
    expect(photo).toMatchObject({
      exitCode: 65,
      stderr: expect.stringMatching(/photo\.jpg: .*found a JPEG image/),
    })
    expect((await bake('badge.json', 'picture.png', '--out', './picture.png')).exitCode).toBe(73)
    expect((await bake('badge.json', 'picture.png')).exitCode).toBe(64)
  })
})

describe('verify', () => {
  it('says of a photo that it is not a badge', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'photo.jpg'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))
    const { exitCode, stdout } = await runCommand(['verify', 'photo.jpg', ...now], { cwd })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('a JPEG image')
    expect((await runCommand(['inspect', 'photo.jpg'], { cwd })).stderr).toContain('found a JPEG image')
  })
})
