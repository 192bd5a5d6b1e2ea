import type { Schema } from './read-schemas.mjs'

export function toValidatorSchema(name: string, definitions: Record<string, Schema>): Schema
