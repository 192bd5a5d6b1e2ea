import type { TrustRoot } from '../../model/generated/documents'

/** What the maker of a page put into it, as JSON in an element of the page. */
export interface BuiltIn {
  version: string
  /** Text of a trust bundle. */
  trust?: string
  trustRoot?: TrustRoot
  language?: string
}

/** Id of the element. */
export const builtInId = 'built-in'
