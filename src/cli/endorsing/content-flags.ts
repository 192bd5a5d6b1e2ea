import type { Command } from 'commander'
import type { EndorsementContent } from '../../index'
import { collect, readIdAndName } from '../option-values'

/** Options for what an endorser says beyond the comment. */
export interface ContentFlags {
  alignment?: string[]
  use?: string
  evidenceOfLearning?: string
  assessment?: string
  interest?: string
}

/** Adds the options for what an endorser says beyond the comment. */
export function addContentFlags(command: Command): Command {
  return command
    .option(
      '--alignment <url=name>',
      'standard that it meets, such as a skill of ESCO: its address and its name (repeatable)',
      collect,
    )
    .option('--use <text>', 'what it counts for where the endorser decides')
    .option('--evidence-of-learning <text>', 'evidence of learning that the endorser saw')
    .option('--assessment <text>', 'how learning is assessed, as the endorser knows it')
    .option('--interest <text>', 'what the endorser has to do with it or its issuer, such as funding it')
}

/** What the options say, or `undefined` if none is given. */
export function contentOf(flags: ContentFlags): EndorsementContent | undefined {
  const { alignment, use, evidenceOfLearning, assessment, interest } = flags
  const alignments = alignment?.map((value) => {
    const { id, name } = readIdAndName('--alignment', value)
    return { type: ['Alignment'], targetName: name, targetUrl: id }
  })
  const content = { alignments, uses: use, evidence: evidenceOfLearning, assessment, interest }
  return Object.values(content).some((part) => part !== undefined) ? content : undefined
}
