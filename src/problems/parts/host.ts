/** What is said of answers of other packages: the part that is loaded with those. */
export const hostTexts = {
  hostGivesNoReason: 'no reason given',
  hostReadsOther: 'it reads other statements than this library',
} as const
