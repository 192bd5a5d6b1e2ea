import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { runOrThrow } from './run'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string
    /** A folder outside the repository in which the tarball is installed, with the test projects beside it. */
    consumer: string
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const projects = fileURLToPath(new URL('../projects/', import.meta.url))

/** Packs the package and installs the tarball in an empty folder, once for all tests. */
export default async function installPackage(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'quality-label-package-'))
  const tarball = await pack(folder)
  const consumer = join(folder, 'consumer')
  await cp(projects, consumer, { recursive: true })
  const manifest = { name: 'consumer', version: '1.0.0', private: true }
  await writeFile(join(consumer, 'package.json'), JSON.stringify(manifest))
  const packages = [tarball, ...(await peers())]
  await runOrThrow('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], consumer)
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rm(folder, { recursive: true, force: true })
}

/** The optional peers, in the versions that are tested, so that every entry can be imported. */
async function peers(): Promise<string[]> {
  const { peerDependencies, devDependencies } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as {
    peerDependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  return Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`)
}

async function pack(folder: string): Promise<string> {
  // Lifecycle scripts are not from this package, and it was built before.
  await runOrThrow('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [name] = (await readdir(folder)).filter((entry) => entry.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack left no tarball')
  return join(folder, name)
}
