import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { buildSource } from '../../scripts/support/load-source.mjs'

it('the library never runs out of a stack of half a megabyte, however a document nests', async () => {
  const { file, remove } = await buildSource()
  try {
    const script = fileURLToPath(new URL('./small-stack.mjs', import.meta.url))
    const workerData = { file: pathToFileURL(file).href }
    const worker = new Worker(script, { workerData, resourceLimits: { stackSizeMb: 0.5 } })
    const [answer] = (await once(worker, 'message')) as [{ count: number; failures: string[] }]
    expect(answer.failures).toEqual([])
    expect(answer.count).toBe(30)
    await worker.terminate()
  } finally {
    await remove()
  }
})
