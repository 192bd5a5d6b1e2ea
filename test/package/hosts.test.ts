import { join } from 'node:path'
import { describe, inject, it } from 'vitest'
import { hosts } from '../../scripts/hosts/hosts.mjs'
import { runHost } from '../../scripts/hosts/run-host.mjs'

const tarball = inject('tarball')
const folder = join(inject('consumer'), '..', 'hosts')

describe('the packed package, in the hosts that are light to install', () => {
  const light = hosts.filter(({ isLight }) => isLight)
  // Installing and bundling takes its time on a machine that is busy.
  it.each(light)('verifies and signs, bundled by $title', { timeout: 600_000 }, (host) =>
    runHost(host, tarball, join(folder, host.name)),
  )
})
