// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import type { Check } from '../shape-error'

export const committee: Check
export const trustedNetwork: Check
export const acceptedIssuer: Check
export const trustedEndorser: Check
export const registerEntry: Check
