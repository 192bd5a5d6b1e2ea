import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../src/index'
import { signAsJwt, signCredential } from '../../src/index'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import configs from '../../tsup.config'

type Library = Pick<typeof import('../../src/issuing/batch'), 'issueBatch'>

// Threads need the built files; below node_modules, because those look for their packages from where they lie.
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'node_modules', '.cache', 'quality-label', `workers-${process.pid}`)
let library: Library

beforeAll(async () => {
  const parts = [configs].flat().filter((config) => !('outDir' in config))
  for (const config of parts) {
    const changed = {
      format: ['esm' as const],
      dts: false,
      clean: false,
      config: false as const,
      silent: true,
      // It writes into the build of the project, which other tests may read, or which is not there.
      onSuccess: async () => {},
    }
    await build({ ...config, ...changed, outDir: folder })
  }
  library = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'batch.js')).href)) as Library
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const { profile, signer } = pretendIssuer()
const created = '2026-05-18T14:00:00Z'
const badge = (index: number) => sampleBadge(profile, { id: `urn:example:badge:${index}` })

describe('issueBatch() with workers', () => {
  it('gives what signCredential gives, in order, for text, bytes and objects, with both suites', async () => {
    const cryptosuite = ['Ed25519Signature2020', 'eddsa-rdfc-2022'] as const
    const input = Array.from({ length: 90 }, (_, index) => {
      const text = JSON.stringify(badge(index))
      return index % 3 === 0 ? text : index % 3 === 1 ? new TextEncoder().encode(text) : badge(index)
    })
    let index = 0
    for await (const result of library.issueBatch(input, signer, { created, cryptosuite, workers: 2 })) {
      const signed = await signCredential(badge(index), signer, { created, cryptosuite })
      const credential = index % 3 === 2 ? signed : JSON.stringify(signed)
      expect(result).toEqual({ index, id: badge(index).id, status: 'issued', credential })
      index += 1
    }
    expect(index).toBe(90)
  })

  it('gives what signAsJwt gives, for text and objects, and knows what repeats', async () => {
    const input = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0 ? badge(index) : JSON.stringify(badge(index)),
    )
    const seen: unknown[] = []
    for await (const result of library.issueBatch([...input, badge(3)], signer, { as: 'jwt', workers: 2 })) {
      seen.push(result.status === 'issued' ? result.credential : result)
    }
    const expected = await Promise.all(input.map((_, index) => signAsJwt(badge(index), signer)))
    expect(seen).toEqual([...expected, { index: 40, id: badge(3).id, status: 'skipped', reason: 'repeated' }])
  })

  it('names what is wrong as the calling thread would', async () => {
    const input = ['{"id":"a","id":"b"}', '{}', JSON.stringify({ ...badge(1), validFrom: 'today' }), '[]']
    const errorsOf = async (workers: number) => {
      const errors: unknown[] = []
      for await (const result of library.issueBatch(input, signer, { created, workers })) {
        if (result.status !== 'failed') throw new Error('expected a failure')
        const { code, message, details } = result.error
        errors.push({ index: result.index, id: result.id, code, message, details })
      }
      return errors
    }
    expect(await errorsOf(1)).toEqual(await errorsOf(0))
  })

  it('asks the signer on the calling thread, where it may be anything', async () => {
    let asked = 0
    // It closes over what lives here, which no thread could be sent.
    const here: Signer = {
      ...signer,
      sign(bytes) {
        asked += 1
        return signer.sign(bytes)
      },
    }
    for await (const { status } of library.issueBatch([badge(0)], here, { created, workers: 1 })) {
      expect(status).toBe('issued')
    }
    expect(asked).toBe(1)
  })

  it('skips what is issued, and stops its threads when the consumer has enough', async () => {
    function* endless() {
      for (let index = 0; ; index += 1) yield JSON.stringify(badge(index))
    }
    const issued = new Set([badge(1).id])
    const seen: string[] = []
    for await (const result of library.issueBatch(endless(), signer, { created, issued, workers: 2 })) {
      seen.push(result.status)
      if (result.index === 3) break
    }
    expect(seen).toEqual(['issued', 'skipped', 'issued', 'issued'])
    const { getActiveResourcesInfo } = process
    expect(getActiveResourcesInfo().filter((name) => name === 'Worker')).toEqual([])
  })
})
