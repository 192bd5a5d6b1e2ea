import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { pageProgram } from './bundle-page.mjs'

const root = new URL('../../', import.meta.url)

/** The page on which members sign is a program of its own, which is bundled first. */
const withPage = {
  name: 'page-program',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^quality-label:page-program$/ }, ({ path }) => ({ path, namespace: 'page-program' }))
    onLoad({ filter: /.*/, namespace: 'page-program' }, async () => ({ contents: await pageProgram() }))
  },
}

/** Bundles the program of examples/platform with the sources of the library; packages stay outside. */
export async function bundlePlatform(outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL('examples/platform/main.ts', root))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [withPage],
    tsconfig: fileURLToPath(new URL('tsconfig.node.json', root)),
    outfile,
    logLevel: 'warning',
  })
}
