import type { KindsOf } from '../core/kinds'
import { wholeNumber } from '../core/kinds'
import type { Finding } from '../problems/problem'

/** What an image carries. */
export interface ImageContent {
  /** JSON text or a compact JWS, as it stands in the image; not judged. */
  credential: string
  /** What was tolerated, or is worth knowing before the image is shown to anybody. */
  notes: Finding[]
}

/** What an image of Open Badges 2.0 or 1.x carries; not judged. */
export interface BakedAssertion {
  /** JSON text, a compact JWS, or the address of a hosted assertion. */
  text: string
  /** Address that an SVG gives beside the JSON. */
  address?: string
  /** What was tolerated, or is worth knowing before the image is shown to anybody. */
  notes: Finding[]
}

/** Bounds on an image; each is refused when exceeded, never cut. */
export interface ImageLimits {
  /** Bytes of the whole file. */
  maxImageBytes: number
  /** UTF-8 bytes of the credential in it, after it was inflated. */
  maxCredentialBytes: number
}

export const imageLimitKinds = {
  maxImageBytes: wholeNumber(1),
  maxCredentialBytes: wholeNumber(1),
} satisfies KindsOf<ImageLimits>

/** A finding about the whole of what was handed in. */
export function noteOnImage(code: Finding['code'], params: NonNullable<Finding['params']> = {}): Finding {
  return { code, pointer: '', params }
}
