import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  version?: string
  optionalDependencies?: Record<string, string>
  hasInstallScript?: boolean
}

const path = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> }

describe('package-lock.json', () => {
  // npm ci refuses a lock without them; a registry that lacks a platform's package leaves it out when the lock is written.
  it('lists the optional packages of every platform', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)))
    expect(missing).toEqual([])
  })

  it('takes nothing from git or a folder', () => {
    const versions = Object.entries(packages).filter(([key]) => key !== '')
    expect(versions.length).toBeGreaterThan(100)
    for (const [key, { version }] of versions) expect(version, key).toMatch(/^\d+\.\d+\.\d+/)
  })
})
