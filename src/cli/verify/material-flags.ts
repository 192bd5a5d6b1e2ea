import type { Command } from 'commander'
import { collect, instantToVerify, readInstant } from '../option-values'
import type { MaterialFlags } from './read-material'
import type { SharedOptions } from './verify-each'

export type { MaterialFlags }

/** The options with status lists that credentials name: another name where a verb also gives out places in such a list. */
type StatusListOption = '--status-list' | '--held-status-list'

/** Adds the options that say whom and what a verifier relies on, and when. */
export function addMaterialFlags(
  command: Command,
  statusListOption: StatusListOption = '--status-list',
): Command {
  return command
    .option(
      '--committee <file>',
      "a committee you rely on; its network's credentials need its quorum (repeatable)",
      collect,
    )
    .option(
      '--accept-issuer <id=name>',
      'an issuer whose badges you accept, by its id and the name you know it by; no committee is asked for (repeatable)',
      collect,
    )
    .option(
      '--did-document <file>',
      'DID or controller document that says whose a key is (repeatable)',
      collect,
    )
    .option(
      `${statusListOption} <[url=]file>`,
      'status list that a credential names, JSON or JWT as it was fetched; with its address before it, the list needs no id (repeatable)',
      collect,
    )
    .option(
      '--status-fetched <instant>',
      'when the status lists were fetched from their issuer (default: unknown)',
      readInstant,
    )
    .option('--trust <file>', 'trust bundle: the one file that says whom and what you rely on')
    .option('--trust-root <file>', 'the root that you pinned, against which the bundle is read')
    .option(
      '--trust-state <file>',
      'remember the version of the bundle here, and refuse to go back behind it',
    )
    .option(
      '--online',
      'fetch documents of issuers and status lists that were not given, from the https addresses that credentials name, and the newer copy of a credential from its refresh service',
    )
    .option(
      '--allow-localhost',
      'with --online, also ask addresses at localhost, for development: a credential can then have https services of this machine be asked',
    )
    .option('--now <instant>', 'verify as of this instant (default: now)', readInstant)
}

/** Reads the files of the options of `addMaterialFlags`; what reads and checks them is loaded where there are some. */
export async function readMaterial(flags: MaterialFlags): Promise<SharedOptions> {
  const now = flags.now ?? instantToVerify()
  return {
    now,
    ...(namesMaterial(flags) ? await (await import('./read-material')).readMaterialFiles(flags, now) : {}),
    ...(flags.online ? { online: true } : {}),
    ...(flags.allowLocalhost ? { allowLocalhost: true } : {}),
  }
}

function namesMaterial(flags: MaterialFlags): boolean {
  const { committee, acceptIssuer, didDocument, statusList, trust, trustRoot, trustState } = flags
  const named = [committee, acceptIssuer, didDocument, statusList, trust, trustRoot, trustState]
  return named.some((value) => value !== undefined)
}
