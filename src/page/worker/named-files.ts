import { matchesDigest } from '../../core/digest'
import { matchesDigestSri } from '../../core/digest-sri'
import type { JsonObject } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'

/** Finds the files that a badge names by their digests: a file in a browser has no address. */
export function namedFiles(
  verified: JsonObject | undefined,
  files: readonly Uint8Array[],
): Record<string, Uint8Array> {
  if (!verified || files.length === 0) return {}
  const resources = [verified['evidence'], verified['relatedResource']].flatMap((value) =>
    toArray(value).filter(isJsonObject),
  )
  const named: Record<string, Uint8Array> = {}
  for (const resource of resources) {
    const { id } = resource
    const file = files.find((each) => isOf(resource, each))
    if (typeof id === 'string' && file) named[id] = file
  }
  return named
}

function isOf({ digestMultibase, digestSRI }: JsonObject, file: Uint8Array): boolean {
  return typeof digestMultibase === 'string'
    ? matchesDigest(digestMultibase, file) === true
    : typeof digestSRI === 'string' && matchesDigestSri(digestSRI, file) === true
}
