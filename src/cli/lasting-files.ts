import { isJsonObject } from '../core/json'
import { isClaim } from './claiming/is-claim'
import { cardsMark } from './claiming/write-cards'

/**
 * Says why a file must not be replaced: it records what no command could make again, or holds claim codes.
 *
 * @param head - Beginning of the file.
 * @returns `undefined` for a file that can be replaced.
 */
export function whyLasting(head: string): string | undefined {
  const first = parseObject(head.trimStart().split('\n', 1)[0] as string)
  return kinds.find(([, is]) => is(head, first))?.[0]
}

type Test = (head: string, first: Readonly<Record<string, unknown>>) => boolean

const kinds: readonly (readonly [why: string, is: Test])[] = [
  ['it is a log of claims, which would be lost', (_, first) => isClaim(first)],
  [
    'it is the log of a participation, which would be lost',
    (head) => /"type"\s*:\s*"Participation"/.test(head),
  ],
  ['it holds claim codes to print, which would be lost', (head) => head.includes(cardsMark)],
  [
    'it says which places of a status list were given out, which would be lost',
    (_, { list, ...rest }) => typeof list === 'string' && Object.keys(rest).length === 0,
  ],
  [
    'it remembers the newest trust bundle, which would be forgotten',
    (head) => Object.keys(parseObject(head)).sort().join() === 'digest,id,rootVersion,version',
  ],
]

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : {}
  } catch {
    return {}
  }
}
