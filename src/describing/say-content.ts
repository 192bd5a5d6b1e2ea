import type { EndorsementContent } from '../index'
import type { Speech } from './speech'
import type { DescribingKey } from './words/catalogue'

/** What the parts of an endorsement's content are called. */
export const contentWords = {
  alignments: 'contentAlignments',
  uses: 'contentUses',
  evidence: 'contentEvidence',
  assessment: 'contentAssessment',
  interest: 'contentInterest',
} as const satisfies Record<keyof EndorsementContent, DescribingKey>

/** As much of a text as is shown, in characters. */
export const longestText = 600

/** What an endorser says beyond the comment: the name of each part, and its lines. */
export function sayContent(
  content: EndorsementContent,
  { say, quote, show }: Speech,
): [name: string, ...lines: string[]][] {
  const parts = Object.keys(contentWords) as (keyof EndorsementContent)[]
  return parts.flatMap((part): [string, ...string[]][] => {
    const said = content[part]
    if (said === undefined) return []
    const lines =
      typeof said === 'string'
        ? [quote(said, longestText)]
        : said.map(({ targetName, targetUrl }) => `${quote(targetName)} <${show(targetUrl)}>`)
    return [[say(contentWords[part]), ...lines]]
  })
}
