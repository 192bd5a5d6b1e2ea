/**
 * A type of the web platform, if the user's own `lib` or `types` declare it.
 *
 * Public types use it for the platform's objects, so that they compile without those declarations, too.
 */
type PlatformType<Name extends string, Otherwise> =
  typeof globalThis extends Readonly<Record<Name, { prototype: infer Type }>> ? Type : Otherwise

/** A key object of Web Cryptography. */
export type PlatformKey = PlatformType<'CryptoKey', object>

/** A signal of the DOM standard that aborts a fetch. */
export type PlatformSignal = PlatformType<
  'AbortSignal',
  { readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void }
>
