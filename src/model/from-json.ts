/**
 * A document as TypeScript types a JSON file that is imported (`resolveJsonModule`): the compiler knows its texts as `string`, also where
 * only some are allowed, and its lists may be read-only. Functions that take it check the values.
 */
export type FromJson<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends Uint8Array | Date
      ? T
      : T extends readonly (infer Entry)[]
        ? readonly FromJson<Entry>[]
        : T extends object
          ? { readonly [Name in keyof T]: FromJson<T[Name]> | UndefinedIfOptional<T, Name> }
          : T

// In a list, an object without a member that another has is typed as if the member were `undefined`.
type UndefinedIfOptional<T, Name extends keyof T> = object extends Pick<T, Name> ? undefined : never
