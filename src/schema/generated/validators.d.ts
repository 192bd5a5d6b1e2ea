// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import type { Check } from '../shape-error'

export const achievement: Check
export const evidence: Check
export const profile: Check
export const scheme: Check
export const application: Check
export const assessment: Check
export const decision: Check
export const trustRoot: Check
export const trustBundle: Check
export const presentation: Check
export const didDocument: Check
export const endorsementRequest: Check
export const requirements: Check
export const activity: Check
export const participation: Check
export const claimOffer: Check
export const question: Check
export const formAnswer: Check
