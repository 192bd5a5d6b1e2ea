import type { Host } from './hosts.mjs'

/** Returns the packages of a host as people read them: `Node 24.21.0, jest 30.5.2`. */
export function versionsOf(host: Pick<Host, 'packages'>): string

/** Installs the packed package beside a host in a folder, and runs the program there. */
export function runHost(host: Host, tarball: string, folder: string): Promise<void>
