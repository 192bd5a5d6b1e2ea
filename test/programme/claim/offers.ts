import type { ClaimOffer } from '../../../src/model/generated/documents'

/** A secret of 32 bytes, not random. */
export const secretOf = (first: number) =>
  Uint8Array.from({ length: 32 }, (_, index) => (first + index) % 256)

/** An offer that is open from 14 to 18 o'clock. */
export function offerOf(change: Partial<ClaimOffer> = {}): ClaimOffer {
  return {
    type: 'ClaimOffer',
    id: 'https://havenlab.example/offers/open-day',
    activity: 'https://havenlab.example/activities/open-day',
    url: 'https://havenlab.example/claim',
    codes: 'shared',
    opensAt: '2026-09-12T14:00:00Z',
    closesAt: '2026-09-12T18:00:00Z',
    limit: 3,
    ...change,
  }
}

export const during = '2026-09-12T15:00:00Z'
export const single: Partial<ClaimOffer> = { codes: 'single' }
export const rotating: Partial<ClaimOffer> = { codes: 'rotating', everySeconds: 60 }
