import type { KindsOf } from '../core/kinds'
import { wholeNumber } from '../core/kinds'
import type { Finding } from '../problems/problem'

/** Credential in an image. */
export interface ImageContent {
  /** JSON text or a compact JWS, unchanged and not checked. */
  credential: string
  /** Faults that were tolerated, and warnings to read before the image is shown. */
  notes: Finding[]
}

/** Content of an image of Open Badges 2.0 or 1.x; not checked. */
export interface BakedAssertion {
  /** JSON text, a compact JWS, or the address of a hosted assertion. */
  text: string
  /** Address that an SVG carries beside the JSON. */
  address?: string
  /** Faults that were tolerated, and warnings to read before the image is shown. */
  notes: Finding[]
}

/** Bounds on an image; a larger one is rejected, never cut. */
export interface ImageLimits {
  /** Bytes of the whole file. */
  maxImageBytes: number
  /** UTF-8 bytes of the credential in it, after decompression. */
  maxCredentialBytes: number
}

export const imageLimitKinds = {
  maxImageBytes: wholeNumber(1),
  maxCredentialBytes: wholeNumber(1),
} satisfies KindsOf<ImageLimits>

/** Returns a finding about the whole image. */
export function noteOnImage(code: Finding['code'], params: NonNullable<Finding['params']> = {}): Finding {
  return { code, pointer: '', params }
}
