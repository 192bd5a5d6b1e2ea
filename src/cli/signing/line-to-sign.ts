import { clean } from '../../describing/clean-text'
import { stdinName } from '../read-files'
import { isStandardOutput } from '../write-files'

/**
 * Returns the command that signs a credential which was written.
 *
 * @param out - Where it was written; absent for standard output, from which `sign` reads it.
 */
export function lineToSign(out: string | undefined): string {
  const isPiped = isStandardOutput(out)
  const file = isPiped ? stdinName : clean(out)
  return `quality-label sign ${file} --key KEY --out ${isPiped ? 'FILE' : file}`
}
