import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { brokenLinks, findPages } from '../support/markdown-links'
import { run, runOrThrow } from './support/run'

const consumer = inject('consumer')
const tarball = inject('tarball')
const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = join(consumer, 'node_modules', 'quality-label')
const consumerRequire = createRequire(join(consumer, 'package.json'))

/** Every `quality-label…` import path that a page names in code. */
function documentedPaths(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  const quoted = /['"`](quality-label(?:\/[\w./*-]+)?)['"`]/g
  return [...new Set([...text.matchAll(quoted)].map((match) => match[1] as string))]
}

describe('the published package', () => {
  it.each(['README.md', 'docs/architecture.md'])('has every import path that %s names', async (page) => {
    const paths = documentedPaths(page)
    expect(paths).toContain('quality-label/verify')
    for (const path of paths.flatMap(expandSchemas)) {
      expect(() => consumerRequire.resolve(path), path).not.toThrow()
      const specifier = JSON.stringify(path)
      const script = path.endsWith('.json')
        ? `await import(${specifier}, { with: { type: 'json' } })`
        : `await import(${specifier})`
      await runOrThrow('node', ['--input-type=module', '--eval', script], consumer)
    }
  })

  it('carries every schema, and no other file than it should', () => {
    const schemas = readdirSync(join(root, 'schemas')).sort()
    expect(readdirSync(join(installed, 'schemas')).sort()).toEqual(schemas)
    const entries = readdirSync(installed).filter((entry) => entry !== 'node_modules')
    expect(entries.sort()).toEqual(
      [
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'THIRD_PARTY_NOTICES',
        'docs',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'dist',
        'examples',
        'package.json',
        'schemas',
      ].sort(),
    )
  })

  it.each(findPages(installed))('has every page and picture that %s links to', (page) => {
    expect(brokenLinks(installed, page)).toEqual([])
  })

  it('keeps what it does not export to itself', () => {
    for (const path of ['quality-label/dist/index.js', 'quality-label/src/index.ts', 'quality-label/cli']) {
      expect(() => consumerRequire.resolve(path), path).toThrow()
    }
  })

  it('runs none of its own scripts when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts).not.toHaveProperty(name)
  })

  it('is clean by publint', async () => {
    const result = await run('npx', ['--no-install', 'publint', '--strict', tarball], root)
    expect(result, result.stdout).toMatchObject({ exitCode: 0 })
  })

  it('is clean by are-the-types-wrong', async () => {
    const result = await run('npx', ['--no-install', 'attw', tarball], root)
    expect(result, result.stdout).toMatchObject({ exitCode: 0 })
    expect(result.stdout).toContain('No problems found')
  })
})

/** The paths that a path with a star means. */
function expandSchemas(path: string): string[] {
  if (!path.includes('*')) return [path]
  return readdirSync(join(root, 'schemas')).map((file) => path.replace('*.json', file))
}
