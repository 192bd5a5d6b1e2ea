import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { imageFormatOf } from '../../../src/formats/image-format'
import { drawing, issuedForms, picture } from '../forms'
import type { Issued, Library } from './library'
import { jwtSignedBy } from './own-jwt'
import { rawChecker, signedKinds } from './raw-checker'

const program = fileURLToPath(new URL('Verify.java', import.meta.url))
const [, version] = /version "(\d+)/.exec(spawnSync('java', ['-version']).stderr?.toString() ?? '') ?? []

let started: { child: ChildProcessWithoutNullStreams; answers: ((line: string) => void)[] } | undefined

/** One process answers line for line, since a virtual machine takes its time to start. */
function start() {
  const child = spawn('java', [program])
  const answers: ((line: string) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => answers.shift()?.(line))
  child.on('exit', () => {
    for (const answer of answers) answer('!ProcessEnded')
  })
  return { child, answers }
}

async function ask(command: string, ...given: (string | Uint8Array)[]): Promise<Buffer> {
  started ??= start()
  const { child, answers } = started
  const words = given.map((value) => Buffer.from(value as string).toString('base64'))
  const line = await new Promise<string>((resolve) => {
    answers.push(resolve)
    child.stdin.write(`${[command, ...words].join(' ')}\n`)
  })
  if (line.startsWith('!')) throw Object.assign(new Error(), { code: line.slice(1) })
  return Buffer.from(line, 'base64')
}

export const java: Library = {
  name: 'Java 17, only the JDK',
  reads: [...signedKinds, 'png', 'svg'],
  missing: Number(version) >= 17 ? undefined : 'java 17 or later is not on this machine',
  checksSignatures: true,
  accepts: rawChecker(
    async ({ alg, data, signature, publicKey }) =>
      String(await ask('verify', alg, data, signature, publicKey)) === 'yes',
    async (content) => {
      const format = imageFormatOf(content)
      return String(format ? await ask(format === 'png' ? 'readPng' : 'readSvg', content) : content)
    },
  ),
  issues: async () => [
    ...(await Promise.all((['EdDSA', 'ES256', 'RS256'] as const).map(issueJwt))),
    ...(await issueImages()),
  ],
  close() {
    started?.child.stdin.end()
    started = undefined
  },
}

async function issueJwt(alg: 'EdDSA' | 'ES256' | 'RS256'): Promise<Issued> {
  return jwtSignedBy(alg, await ask('key', alg), (data) => ask('sign', alg, data))
}

/** Images into which Java bakes what was signed elsewhere. */
async function issueImages(): Promise<Issued[]> {
  const forms = await issuedForms()
  const inners = [
    { what: 'JSON', form: forms.find(({ kind }) => kind === 'badge') },
    { what: 'a JWT', form: forms.find(({ kind }) => kind === 'jwt') },
  ]
  const images = [
    { command: 'writePng', image: picture, kind: 'PNG' },
    { command: 'writeSvg', image: drawing, kind: 'SVG' },
  ]
  return Promise.all(
    images.flatMap(({ command, image, kind }) =>
      inners.map(async ({ what, form }) => ({
        name: `${kind} with ${what}`,
        input: new Uint8Array(await ask(command, image, String(form?.content))),
        changed: new Uint8Array(await ask(command, image, String(form?.changed))),
      })),
    ),
  )
}
