import type { Command } from 'commander'
import type { Committee, FetchedStatusList, TrustMaterial } from '../../index'
import type { AcceptedIssuer } from '../../trust/index'
import { assertOptionInput } from '../assert-option-input'
import { collect, instantToVerify, readIdAndName, readInstant, splitAddress } from '../option-values'
import { readDidDocument, readDocument } from '../read-documents'
import { readOptionBytes } from '../read-files'
import type { TrustFlags } from '../trust/read-trust'
import { readTrust } from '../trust/read-trust'
import type { SharedOptions } from './verify-each'

/** Options that say whom and what a verifier relies on, and when. */
export interface MaterialFlags extends TrustFlags {
  committee?: string[]
  acceptIssuer?: string[]
  didDocument?: string[]
  statusList?: string[]
  statusFetched?: string
  online?: true
  allowLocalhost?: true
  now?: string
}

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

/** Reads the files of the options of `addMaterialFlags`. */
export async function readMaterial(flags: MaterialFlags): Promise<SharedOptions> {
  const committees = await readEach(flags.committee, (file) =>
    readDocument<Committee>('--committee', file, 'committee'),
  )
  const now = flags.now ?? instantToVerify()
  const trust = withNamed(await readTrust(flags, now), committees, (flags.acceptIssuer ?? []).map(readIssuer))
  return {
    now,
    ...(trust ? { trust } : {}),
    didDocuments: await readEach(flags.didDocument, readDidDocument),
    statusLists: await readEach(flags.statusList, (file) => readStatusList(file, flags.statusFetched)),
    ...(flags.online ? { online: true } : {}),
    ...(flags.allowLocalhost ? { allowLocalhost: true } : {}),
  }
}

/** Committees and issuers named one by one are asked before those of the bundle. */
function withNamed(
  trust: TrustMaterial | undefined,
  committees: readonly Committee[],
  issuers: readonly AcceptedIssuer[],
): TrustMaterial | undefined {
  if (committees.length === 0 && issuers.length === 0) return trust
  return {
    ...trust,
    ...(committees.length === 0 ? {} : { committees: [...committees, ...(trust?.committees ?? [])] }),
    ...(issuers.length === 0 ? {} : { issuers: [...issuers, ...(trust?.issuers ?? [])] }),
  }
}

function readIssuer(value: string): AcceptedIssuer {
  return readIdAndName('--accept-issuer', value)
}

async function readStatusList(value: string, fetchedAt: string | undefined): Promise<FetchedStatusList> {
  const { address: url, file } = splitAddress(value)
  const credential = await readOptionBytes('--status-list', file)
  assertOptionInput('--status-list', file, credential)
  return {
    credential,
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Reads the file of each value of an option, one after another. */
export async function readEach<T>(
  files: readonly string[] | undefined,
  read: (file: string) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (const file of files ?? []) results.push(await read(file))
  return results
}
