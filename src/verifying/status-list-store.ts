import type { Instant } from '../core/instant'
import { parseInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import type { Finding } from '../model/problems/problem'
import type { ParsedJwt } from '../securing/parse-jwt'
import type { FetchedStatusList } from '../trust/trust-material'
import { readInput } from './read-input'

/** A status list as it was handed in: read, and not judged yet. */
export interface HandedInList {
  /** Absent where it could not be read. */
  document?: JsonObject
  /** Of the text that it was read from. */
  characters: number
  /** The JWT that it came in, if any. */
  jwt?: ParsedJwt
  fetchedAt?: Instant
  /** Why it could not be read. */
  unreadable?: Finding
}

/** A problem of a status list, before it is told of an entry that names the list. */
export type ListFault = Omit<Finding, 'pointer'>

/** A bitstring status list, judged by itself and not yet against a credential. */
export interface JudgedStatusList {
  issuer: string
  /** Why nothing that it says counts. */
  refusal?: ListFault
  validFrom?: Instant
  fetchedAt?: Instant
  hasBegun: boolean
  /** Why it does not tell of now. */
  notCurrent: readonly ListFault[]
  purposes: readonly string[]
  /** Absent where it could not be read. */
  bits?: Uint8Array
  /** The same for two lists that say the same. */
  content: string
}

/** The status lists of one verification: each is read at most once, and judged at most once, however many entries name it. */
export class StatusListStore {
  private lists: readonly HandedInList[] | undefined
  private readonly judged = new Map<HandedInList, Promise<JudgedStatusList>>()

  constructor(private readonly inputs: readonly FetchedStatusList[]) {}

  /** The lists that call themselves by an id; several may. */
  withId(id: string): HandedInList[] {
    return this.read().filter(({ document }) => document?.['id'] === id)
  }

  /** Why some could not be read; nobody knows what they are lists of. */
  unreadable(): Finding[] {
    return this.read().flatMap(({ unreadable }) => unreadable ?? [])
  }

  judge(
    list: HandedInList,
    judge: (list: HandedInList) => Promise<JudgedStatusList>,
  ): Promise<JudgedStatusList> {
    const known = this.judged.get(list) ?? judge(list)
    this.judged.set(list, known)
    return known
  }

  private read(): readonly HandedInList[] {
    this.lists ??= this.inputs.map(readList)
    return this.lists
  }
}

function readList({ credential, fetchedAt }: FetchedStatusList): HandedInList {
  // Bounds of their own: those that the caller sets are for the credential.
  const { document, jwt, findings, characters } = readInput(credential, {})
  const instant = fetchedAt === undefined ? undefined : parseInstant(fetchedAt)
  return {
    characters,
    ...(document ? { document } : {}),
    ...(jwt ? { jwt } : {}),
    ...(instant ? { fetchedAt: instant } : {}),
    ...(findings[0] ? { unreadable: findings[0] } : {}),
  }
}
