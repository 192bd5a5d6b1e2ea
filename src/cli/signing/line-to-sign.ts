import { clean } from '../clean-text'

/**
 * Returns the command that signs a credential which was written.
 *
 * @param out - Where it was written; absent for standard output, from which `sign` reads it.
 */
export function lineToSign(out: string | undefined): string {
  const file = out === undefined ? '-' : clean(out)
  return `quality-label sign ${file} --key KEY --out ${out === undefined ? 'FILE' : file}`
}
