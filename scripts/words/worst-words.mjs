/**
 * Words of ours that read as translated, each with what to write instead.
 *
 * A space in a pattern also matches the end of a line, and the mark that begins the next line of a comment.
 */
export const worstWords = [
  { word: 'handed in', pattern: 'hand(?:s|ed|ing)? (?:\\w+ )?in', better: 'supply, pass' },
  { word: 'at hand', pattern: 'at hand', better: 'available' },
  { word: 'whoever', pattern: 'whoever|whomever', better: 'anyone who, or the name of who does it' },
  { word: 'nobody', pattern: "nobody(?:'s)?", better: 'no one, or the name of who does it' },
  { word: 'whatever', pattern: 'whatever', better: 'any, all that, or what is meant' },
  {
    word: 'is no',
    pattern: '(?<!there )(?:is|are|was|were) no (?!longer\\b|more\\b|one\\b)',
    better: 'is not a',
  },
  { word: 'is none', pattern: '(?<!there )(?:is|are|was|were) none', better: 'is not one' },
  { word: 'stands', pattern: '(?:stands?|stood|standing) (?!for\\b)', better: 'is' },
  { word: 'is told', pattern: '(?:is|are|was|were|be) told', better: 'is reported' },
  { word: 'judge', pattern: '(?:judg(?:e|es|ed|ing))', better: 'check, verify' },
  { word: 'by itself', pattern: 'by (?:itself|themselves)', better: 'separately, on its own' },
  { word: 'apart', pattern: 'apart(?! from\\b)', better: 'separately' },
  { word: 'alone', pattern: 'alone', better: 'only, on its own' },
  { word: 'mend', pattern: 'mend(?:s|ed|ing)?', better: 'fix' },
]
