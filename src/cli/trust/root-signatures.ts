import type { TrustRoot } from '../../trust/index'
import { englishSpeech } from '../words/english-speech'
import type { Speech } from '../words/speech'

/** Says, for each root that asks for signatures, how many of its keys signed, whose they are, and who is missing. */
export function saySigners(
  roots: readonly TrustRoot[],
  signers: readonly string[],
  speech: Speech = englishSpeech,
): string[] {
  const { say, quote } = speech
  return roots.flatMap((root) => {
    const { signed, missing } = splitNames(root, signers)
    return [
      sayThreshold(root, signers, speech),
      ...signed.map((name) => quote(name)),
      ...(signed.length >= root.threshold
        ? []
        : [say('notSignedBy', { names: missing.map((name) => quote(name)).join(', ') })]),
    ]
  })
}

/** Names the keys of a root that signed. */
export function saySigned(root: TrustRoot, signers: readonly string[], { quote }: Speech): string[] {
  return splitNames(root, signers).signed.map((name) => quote(name))
}

/** How far a root's threshold is reached, in words. */
export function sayThreshold(
  root: TrustRoot,
  signers: readonly string[],
  { say }: Speech = englishSpeech,
): string {
  const { signed } = splitNames(root, signers)
  return say('signedByKeys', { number: signed.length, threshold: root.threshold, version: root.version })
}

/** As `sayThreshold`, with the names of the keys that are missing where there are too few. */
export function sayShortfall(root: TrustRoot, signers: readonly string[]): string {
  const { signed, missing } = splitNames(root, signers)
  const names =
    signed.length >= root.threshold
      ? ''
      : ` (not by ${missing.map((name) => englishSpeech.quote(name)).join(', ')})`
  return `${sayThreshold(root, signers)}${names}`
}

/** Whether enough keys of a root signed. */
export function reachesThreshold(root: TrustRoot, signers: readonly string[]): boolean {
  return splitNames(root, signers).signed.length >= root.threshold
}

/** How the key of a keeper is called: by its name in a root, else by the key itself. */
export function nameKey(roots: readonly TrustRoot[], multikey: string): string | undefined {
  return roots.flatMap(({ keys }) => keys).find((key) => key.publicKeyMultibase === multikey)?.name
}

function splitNames({ keys }: TrustRoot, signers: readonly string[]) {
  const names = (hasSigned: boolean) =>
    keys
      .filter(({ publicKeyMultibase: key }) => signers.includes(key) === hasSigned)
      .map(({ name, publicKeyMultibase }) => name ?? publicKeyMultibase)
  return { signed: names(true), missing: names(false) }
}
