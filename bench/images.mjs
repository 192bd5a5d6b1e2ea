/*
 * Measures what images cost that were made to be expensive: `npm run build && node bench/images.mjs`.
 *
 * Each is read in a process of its own, which makes nothing itself. The goal is to be refused within 100 ms, or 1 ms per KB, and
 * with 64 MB more than the process had.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [file, name, code] = process.argv.slice(2)
if (file === undefined) await measureAll()
else await measure()

async function measureAll() {
  const { makeHostileImages } = await import('./hostile-images.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'quality-label-images-'))
  console.log('| image | KB | ms, first | ms, median of 5 | MB more | code |\n|---|---:|---:|---:|---:|---|')
  try {
    for (const hostile of makeHostileImages()) {
      const path = join(folder, 'image')
      writeFileSync(path, hostile.image)
      const child = fork(fileURLToPath(import.meta.url), [path, hostile.name, hostile.code])
      await new Promise((resolve) => child.once('exit', resolve))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure() {
  const { extract } = await import('../dist/verify.js')
  const image = new Uint8Array(readFileSync(file))
  // Loads the readers, as any image before it would have.
  for (const small of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d),
  ]) {
    await extract(small).catch(() => undefined)
  }
  const before = process.resourceUsage().maxRSS
  const run = async () => {
    const start = performance.now()
    const found = await extract(image).then(
      () => 'accepted',
      (error) => error.code,
    )
    return { found, took: performance.now() - start }
  }
  const first = await run()
  const more = (process.resourceUsage().maxRSS - before) / 1024
  const others = []
  for (let count = 0; count < 5; count++) others.push((await run()).took)
  const median = others.sort((a, b) => a - b)[2]
  const kilobytes = image.length / 1024
  const cells = [
    name,
    kilobytes.toFixed(0),
    first.took.toFixed(1),
    median.toFixed(1),
    more.toFixed(0),
    first.found,
  ]
  const isOver = first.found !== code || (first.took > 100 && first.took > kilobytes) || more > 64
  console.log(`| ${cells.join(' | ')} |${isOver ? ' OVER' : ''}`)
}
