import { contextBodies } from '../../src/model/contexts/generated/context-bodies'
import { oracle } from './oracle'

/** Every pinned context. */
export const pinnedContexts = Object.keys(contextBodies)

const v2 = 'https://www.w3.org/ns/credentials/v2'
const v1 = 'https://www.w3.org/2018/credentials/v1'
const badges = (version: string) => `https://purl.imsglobal.org/spec/ob/v3p0/context${version}.json`
const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const suite2020 = 'https://w3id.org/security/suites/ed25519-2020/v1'
const integrity = (version: number) => `https://w3id.org/security/data-integrity/v${version}`
const bitstringStatusList = 'https://www.w3.org/ns/credentials/status/v1'
const statusList2021 = 'https://w3id.org/vc/status-list/2021/v1'
const multikey = 'https://w3id.org/security/multikey/v1'

/** Lists that real credentials have, the most usual first. */
export const usualLists: string[][] = [
  [v2, badges('-3.0.3')],
  [v2, badges('-3.0.3'), extensions],
  [v2, badges('-3.0.3'), suite2020],
  [v2, badges('-3.0.3'), extensions, suite2020],
  [v2, suite2020, badges('-3.0.3')],
  [v2, badges('-3.0.3'), integrity(2)],
  [v2, integrity(2), badges('-3.0.3')],
  [v2, badges('-3.0.3'), multikey],
  [v2, badges('-3.0.2')],
  [v2, badges('-3.0.2'), extensions],
  [v2],
  [v2, extensions],
  [v1, badges('')],
  [v1, badges('-3.0.1')],
  [v1, badges('-3.0.1'), suite2020],
  [v1, badges(''), integrity(1)],
  [v1, badges('-3.0.3'), bitstringStatusList, suite2020],
  [v1, bitstringStatusList],
  [v1, badges('-3.0.1'), statusList2021, suite2020],
  [v2, badges('-3.0.3'), bitstringStatusList],
]

/** Returns whether `jsonld` accepts these contexts in this order; protected terms exclude some combinations. */
export async function isTaken(list: readonly string[]): Promise<boolean> {
  return (await oracle({ '@context': list, '@id': 'urn:x', '@type': 'urn:T' })) !== undefined
}

/** Every list of pinned contexts, each once, in every order: the accepted ones, and rejected ones whose beginnings are accepted. */
export async function listsUpTo(length: number): Promise<{ taken: string[][]; refused: string[][] }> {
  const taken: string[][] = []
  const refused: string[][] = []
  let last: string[][] = [[]]
  for (let step = 0; step < length; step++) {
    const longer = last.flatMap((list) =>
      pinnedContexts.filter((url) => !list.includes(url)).map((url) => [...list, url]),
    )
    const verdicts = await Promise.all(longer.map(isTaken))
    last = longer.filter((_, index) => verdicts[index])
    taken.push(...last)
    refused.push(...longer.filter((_, index) => !verdicts[index]))
  }
  return { taken, refused }
}
