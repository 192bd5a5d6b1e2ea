import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hosts } from '../../scripts/hosts/hosts.mjs'
import { versionsOf } from '../../scripts/hosts/run-host.mjs'

const page = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (?!host\b|-)(.*?) +\| (.*?) +\|/gm)].map(([, title, versions]) => [
  title,
  versions,
])

describe('docs/hosts.md', () => {
  it('has the hosts of scripts/hosts, with their versions', () => {
    expect(rows).toEqual(hosts.map((host) => [host.title, versionsOf(host)]))
  })
})

describe('the hosts', () => {
  it('have names of their own and exact versions', () => {
    const names = hosts.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const version of hosts.flatMap(({ packages }) => Object.values(packages)))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
