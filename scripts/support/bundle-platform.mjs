import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)

/** Bundles the program of examples/platform with the sources of the library; packages stay outside. */
export async function bundlePlatform(outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL('examples/platform/main.ts', root))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: fileURLToPath(new URL('tsconfig.node.json', root)),
    outfile,
    logLevel: 'warning',
  })
}
