import type { Committee, JsonObject, LabelScheme } from '../../index'
import type {
  AcceptedIssuer,
  TrustBundle,
  TrustBundleInput,
  TrustedEndorser,
  TrustedNetwork,
} from '../../trust/index'
import { assertOptionInput } from '../assert-option-input'
import { usageError } from '../command-error'
import { currentInstant, readIdAndName } from '../option-values'
import { readDidDocument, readDocument } from '../read-documents'
import { readOptionWithId } from '../read-files'

/** The options that put documents into a bundle. */
export interface PartFlags {
  network?: string[]
  issuer?: string[]
  committee?: string[]
  didDocument?: string[]
  endorser?: string[]
  scheme?: string[]
  statusList?: string[]
  fetchedAt?: string
}

/** The parts of a bundle after documents were put in, each in place of an earlier one of its id; only those that change. */
export async function putParts(bundle: TrustBundle, flags: PartFlags): Promise<Partial<TrustBundleInput>> {
  const { fetchedAt = currentInstant() } = flags
  const byId = ({ id }: { id: string }) => id
  const parts: Partial<TrustBundleInput> = {
    networks: await put(bundle.networks, flags.network, readNetwork, byId),
    issuers: await put(bundle.issuers, flags.issuer, readIssuer, byId),
    committees: await put(bundle.committees, flags.committee, readCommittee, byId),
    didDocuments: await put(bundle.didDocuments, flags.didDocument, readDidDocument, byId),
    endorsers: await put(bundle.endorsers, flags.endorser, readEndorser, byId),
    schemes: await put(bundle.schemes, flags.scheme, readScheme, byId),
    statusLists: await put(
      bundle.statusLists,
      flags.statusList,
      async (file) => ({ credential: await readStatusList(file), fetchedAt }),
      ({ credential }) => String(credential['id']),
    ),
  } as Partial<TrustBundleInput>
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

async function put<T>(
  before: readonly T[] = [],
  values: readonly string[] | undefined,
  read: (value: string) => Promise<T> | T,
  idOf: (item: T) => string,
): Promise<T[] | undefined> {
  if (values === undefined) return undefined
  const items = new Map(before.map((item) => [idOf(item), item]))
  for (const value of values) {
    const item = await read(value)
    items.set(idOf(item), item)
  }
  return [...items.values()]
}

function readNetwork(value: string): TrustedNetwork {
  return readIdAndName('--network', value)
}

function readIssuer(value: string): AcceptedIssuer {
  return readIdAndName('--issuer', value)
}

function readCommittee(file: string): Promise<Committee> {
  return readDocument<Committee>('--committee', file, 'committee')
}

function readScheme(file: string): Promise<LabelScheme> {
  return readDocument<LabelScheme>('--scheme', file, 'scheme')
}

// Its shape is that of a part of the bundle, which is checked as a whole.
async function readEndorser(file: string): Promise<TrustedEndorser> {
  return (await readOptionWithId('--endorser', file)) as unknown as TrustedEndorser
}

async function readStatusList(file: string): Promise<JsonObject> {
  const option = '--status-list'
  const list = await readOptionWithId(option, file, (bytes) => assertOptionInput(option, file, bytes))
  if (list['proof'] !== undefined || list['revokedCredential'] !== undefined) return list
  throw usageError(`${option}: expected a list that its issuer signed in ${file}`)
}
