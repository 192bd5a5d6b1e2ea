// Generated from schemas/ by scripts/generate.mjs: change the schemas instead.
import type { Check } from '../shape-error'

export const badge: Check
export const olderBadge: Check
export const label: Check
export const endorsement: Check
export const olderEndorsement: Check
export const trustMark: Check
export const authority: Check
export const credential: Check
export const statusList: Check
export const statusList2021: Check
