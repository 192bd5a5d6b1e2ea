// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import type { Check } from '../shape-error'

export const achievement: Check
export const evidence: Check
export const profile: Check
export const endorsement: Check
export const olderEndorsement: Check
export const badge: Check
export const olderBadge: Check
export const label: Check
export const trustMark: Check
export const authority: Check
export const credential: Check
export const statusList: Check
export const statusList2021: Check
export const scheme: Check
export const application: Check
export const assessment: Check
export const decision: Check
export const committee: Check
export const trustRoot: Check
export const trustBundle: Check
export const presentation: Check
export const didDocument: Check
export const endorsementRequest: Check
export const requirements: Check
export const activity: Check
export const participation: Check
export const claimOffer: Check
export const trustedNetwork: Check
export const acceptedIssuer: Check
export const trustedEndorser: Check
export const registerEntry: Check
export const question: Check
export const formAnswer: Check

/** The definition that each pattern of the schemas stands in. */
export const patternNames: Readonly<Record<string, string>>
