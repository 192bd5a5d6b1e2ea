/** A JSON Schema, or a part of one. */
export type Schema = object

export function readSchemas(): Promise<Record<string, Schema>>
export function collectDefinitions(schemas: Record<string, Schema>): Record<string, Schema>
