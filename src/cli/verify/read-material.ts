import type { Committee, FetchedStatusList, TrustMaterial } from '../../index'
import type { AcceptedIssuer } from '../../trust/index'
import { assertOptionInput } from '../assert-option-input'
import { readIdAndName, splitAddress } from '../option-values'
import { readDidDocument, readDocument } from '../read-documents'
import { readOptionBytes } from '../read-files'
import type { TrustFlags } from '../trust/read-trust'
import { readTrust } from '../trust/read-trust'
import { readEach } from './read-each'
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

/** Reads the files of the options that say whom and what a verifier relies on. */
export async function readMaterialFiles(
  flags: MaterialFlags,
  now: string,
): Promise<Pick<SharedOptions, 'trust' | 'didDocuments' | 'statusLists'>> {
  const committees = await readEach(flags.committee, (file) =>
    readDocument<Committee>('--committee', file, 'committee'),
  )
  const trust = withNamed(await readTrust(flags, now), committees, (flags.acceptIssuer ?? []).map(readIssuer))
  return {
    ...(trust ? { trust } : {}),
    didDocuments: await readEach(flags.didDocument, readDidDocument),
    statusLists: await readEach(flags.statusList, (file) => readStatusList(file, flags.statusFetched)),
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
