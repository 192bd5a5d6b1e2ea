import { describe, expect, it } from 'vitest'
import { qrSvg } from '../../../src/pages'
import { readQr } from '../../support/read-qr'
import { findActive, readWellFormed } from '../support/well-formed'

describe('qrSvg()', () => {
  it.each(['https://a.example/?b=1', 'Ω مرشد', 'x'.repeat(1800)])(
    'is read by another reader as what it was: %.30s',
    (text) => {
      expect(readQr(qrSvg(text))).toBe(text)
      expect(qrSvg(text)).toBe(qrSvg(text))
      expect(findActive(readWellFormed(qrSvg(text)))).toEqual([])
    },
  )

  it.each(['', 'x'.repeat(1801), 'ä'.repeat(901)])(
    'refuses what cannot be read from paper: %.10s',
    (text) => {
      expect(() => qrSvg(text)).toThrow(
        /^Cannot draw QR code: expected text to be 1 to 1800 octets long, got \d+$/,
      )
    },
  )
})
