/** Runs the bundled worker in workerd and asks it once. */
import { Miniflare } from 'miniflare'

const worker = new Miniflare({
  // As wrangler passes them: bundled, with the imports of packages that are not installed left in.
  modules: [{ type: 'ESModule', path: 'out/worker.js' }],
  compatibilityDate: '2026-01-01',
})
try {
  console.log(await (await worker.dispatchFetch('http://localhost/')).text())
} finally {
  await worker.dispose()
}
