import { clean } from '../../describing/clean-text'
import { nameSlug } from './name-slug'

/** Adds a part before the ending of a file name: `label.json` and `rasa` make `label.rasa.json`. */
export function withPart(file: string, part: string): string {
  return `${stem(file)}.${part}.json`
}

/** Name for what several copies make: `label.rasa.json` becomes `label.signed.json`. */
export function joinedName(copy: string): string {
  const base = stem(copy)
  const short = base.replace(/\.[^.]*$/, '')
  return `${short || base}.signed.json`
}

/** A short name for the person who signs: the end of the key's id where a person chose it, else the beginning of the name of the key file. */
export function signerName(id: string, keyFile: string): string {
  const fragment = id.split('#')[1] ?? ''
  const isChosen =
    !id.startsWith('did:key:') && !id.startsWith('did:jwk:') && !/^z[1-9A-HJ-NP-Za-km-z]{40,}$/.test(fragment)
  return (isChosen && nameSlug(fragment)) || nameSlug(keyFile.split('.')[0] ?? '') || 'signed'
}

// Browsers number what they save twice: label.rasa (1).json.
function stem(file: string): string {
  return (
    clean(file)
      .replace(/\.json$/i, '')
      .replace(/ ?\(\d+\)$/, '') || 'document'
  )
}
