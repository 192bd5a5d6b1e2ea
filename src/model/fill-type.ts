import { isJsonObject, toArray } from '../core/json'
import type { InputGuards } from './assert-input'

/** A part of a document whose `type` may be left out, since it can only be one. */
export type TypeOptional<T> = { [Name in keyof T as Name extends 'type' ? never : Name]: T[Name] } & {
  type?: ('type' extends keyof T ? T['type'] : never) | undefined
}

/**
 * Refuses the type of a part that is given and does not name what the part is.
 *
 * @param field - The type, as a message names it: `alignment[0].type`.
 * @throws {TypeError | RangeError} Naming the field.
 */
export function assertType(guards: InputGuards, field: string, type: unknown, name: string): void {
  if (type !== undefined && !toArray<unknown>(type).includes(name))
    guards.refuse(field, `${name}, or left out`, type)
}

/**
 * Returns a part with its type; one that has the right type already, on its own or beside others, keeps it.
 *
 * @throws {TypeError | RangeError} If it is not an object, or has the type of something else.
 */
export function fillType<T>(
  guards: InputGuards,
  field: string,
  part: TypeOptional<T>,
  name: string,
  filled: unknown = [name],
): T {
  if (!isJsonObject(part)) return guards.refuse(field, 'an object', part)
  const { id, type, ...members } = part
  assertType(guards, `${field}.type`, type, name)
  if (type !== undefined) return part as T
  return { ...(id === undefined ? {} : { id }), type: filled, ...members } as T
}

/** Returns the parts of a list with their types; errors as `fillType`. */
export function fillTypes<T>(
  guards: InputGuards,
  field: string,
  parts: readonly TypeOptional<T>[] | undefined,
  name: string,
  filled?: unknown,
): T[] {
  return (parts ?? []).map((part, index) => fillType<T>(guards, `${field}[${index}]`, part, name, filled))
}
