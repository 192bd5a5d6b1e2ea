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
  status: number
  redirected: boolean
  headers: { get(name: string): string | null }
  body: {
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
      cancel(): Promise<void>
    }
  } | null
}

/** The part of `globalThis.fetch` that is called. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>
