import type { Ajv } from 'ajv'

export function addValidatorKeywords(ajv: Ajv): void
