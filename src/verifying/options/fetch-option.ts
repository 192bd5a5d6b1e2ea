import type { PlatformSignal } from '../../core/platform-types'

/** How an address is asked: nothing but the address leaves, and no other is followed. */
export interface FetchInit {
  method: 'GET'
  headers: { accept: string }
  redirect: 'error'
  credentials: 'omit'
  cache: 'no-store'
  referrerPolicy: 'no-referrer'
  /** Aborts when the time is up. */
  signal: PlatformSignal
}

/** What is read of an answer; the `Response` of the Fetch standard fits. */
export interface FetchResponse {
  /** Status code of HTTP. */
  status: number
  /** Whether it comes from another address; then it is not used. */
  redirected: boolean
  headers: {
    /** Returns the value of a header, or `null`. */
    get(name: string): string | null
  }
  body: {
    /** Returns what reads the body piece by piece, so that a body that is too long is not read to its end. */
    getReader(): {
      /** Returns the next piece. */
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
      /** Ends the reading. */
      cancel(): Promise<void>
    }
  } | null
}

/** The part of `globalThis.fetch` that is called. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>
