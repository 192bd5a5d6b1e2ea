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
import { sayChangedRules } from '../committee/changed-rules'
import { isJwt } from '../describe-jwt'
import { readEndorsementOption } from '../endorsing/read-collection'
import { currentInstant, readIdAndName } from '../option-values'
import { readDidDocument, readDocument } from '../read-documents'
import { forOption, parseObject, readOptionBytes, readOptionWithId } from '../read-files'

/** The options that put documents into a bundle. */
export interface PartFlags {
  network?: string[]
  issuer?: string[]
  committee?: string[]
  didDocument?: string[]
  endorser?: string[]
  scheme?: string[]
  authority?: string[]
  statusList?: string[]
  endorsement?: string[]
  fetchedAt?: string
}

/** The parts of a bundle after documents were put in, each in place of an earlier one of its id; only those that change. */
export async function putParts(bundle: TrustBundle, flags: PartFlags): Promise<Partial<TrustBundleInput>> {
  const { fetchedAt = currentInstant() } = flags
  const byId = ({ id }: { id: string }) => id
  const parts: Partial<TrustBundleInput> = {
    networks: await put(bundle.networks, flags.network, readNetwork, byId),
    issuers: await put(bundle.issuers, flags.issuer, readIssuer, byId),
    committees: await put(bundle.committees, flags.committee, (file) => readCommittee(file, bundle), byId),
    didDocuments: await put(bundle.didDocuments, flags.didDocument, readDidDocument, byId),
    endorsers: await put(bundle.endorsers, flags.endorser, readEndorser, byId),
    schemes: await put(bundle.schemes, flags.scheme, readScheme, byId),
    authorities: await put(bundle.authorities, flags.authority, readAuthority, idOfAuthority),
    statusLists: await put(
      bundle.statusLists,
      flags.statusList,
      async (file) => ({ credential: await readStatusList(file), fetchedAt }),
      ({ credential }) => String(credential['id']),
    ),
    endorsements: await putEndorsements(bundle.endorsements, flags.endorsement),
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

// Of one id there can be several, of which one may be forged: only what is there already, to the letter, is left out.
async function putEndorsements(
  before: readonly (object | string)[] = [],
  files: readonly string[] | undefined,
): Promise<(object | string)[] | undefined> {
  if (files === undefined) return undefined
  const entries = new Map(before.map((entry) => [JSON.stringify(entry), entry]))
  for (const file of files)
    for (const entry of await readEndorsements(file)) entries.set(JSON.stringify(entry), entry)
  return [...entries.values()]
}

async function readEndorsements(file: string): Promise<(JsonObject | string)[]> {
  const read = await readEndorsementOption(file)
  if (read.isCollection) return read.endorsements
  if (isJwt(read.bytes)) return [new TextDecoder().decode(read.bytes).trim()]
  return [await forOption('--endorsement', () => parseObject(read.bytes, file))]
}

function readNetwork(value: string): TrustedNetwork {
  return readIdAndName('--network', value)
}

function readIssuer(value: string): AcceptedIssuer {
  return readIdAndName('--issuer', value)
}

async function readCommittee(
  file: string,
  { committees = [], register = [] }: TrustBundle,
): Promise<Committee> {
  const committee = await readDocument<Committee>('--committee', file, 'committee')
  const before = committees.find(({ id }) => id === committee.id)
  const changes = before && register.length > 0 ? sayChangedRules(before, committee) : undefined
  if (changes === undefined) return committee
  // The register has labels, which would be counted by other people than those who decided.
  throw usageError(
    `--committee: expected the members, their keys and the quorum that the bundle has of ${committee.id}, found it ${changes} in ${file}. Labels in the register would be counted in another way. A key stays in its edition, with an end: new committee --from … --member … --end-key … Other members or another quorum are the next edition: new committee --from … --id …`,
  )
}

function readScheme(file: string): Promise<LabelScheme> {
  return readDocument<LabelScheme>('--scheme', file, 'scheme')
}

// Its shape is that of a part of the bundle, which is checked as a whole.
async function readEndorser(file: string): Promise<TrustedEndorser> {
  const option = '--endorser'
  const endorser = await readOptionWithId(option, file)
  const lacking = ['name', 'kind'].filter((member) => typeof endorser[member] !== 'string')
  if (lacking.length === 0) return endorser as unknown as TrustedEndorser
  throw usageError(
    `${option}: expected id, name, kind and perhaps level in ${file}, found no ${lacking.join(' and no ')}. Such as {"id": "did:web:town.example", "name": "Our Town", "kind": "municipality", "level": "local"}`,
  )
}

async function readStatusList(file: string): Promise<JsonObject> {
  const option = '--status-list'
  const list = await readOptionWithId(option, file, (bytes) => assertOptionInput(option, file, bytes))
  if (list['proof'] !== undefined || list['revokedCredential'] !== undefined) return list
  throw usageError(`${option}: expected a list that its issuer signed in ${file}`)
}

type Authority = NonNullable<TrustBundle['authorities']>[number]

/** An authority to issue, as JSON or as the JWT that it came in. */
async function readAuthority(file: string): Promise<Authority> {
  const option = '--authority'
  const bytes = await readOptionBytes(option, file)
  if (isJwt(bytes)) return new TextDecoder().decode(bytes).trim()
  return (await readDocument<JsonObject>(option, file, 'authority')) as Authority
}

// A JWT is another authority than each other JWT: what it says is read when a badge asks for it.
function idOfAuthority(authority: Authority): string {
  return typeof authority === 'string' ? authority : String(authority['id'])
}
