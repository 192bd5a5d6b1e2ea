import { describe, expect, it } from 'vitest'
import { showInstant, showInstants } from '../../src/page/dom/dates'

const instant = '2026-10-01T12:00:00Z'
const shown = showInstant(instant, 'en')

describe('showInstant()', () => {
  it.each(['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'])('names the time zone: %s', (language) => {
    const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'short' })
      .formatToParts(new Date(instant))
      .find(({ type }) => type === 'timeZoneName')
    expect(showInstant(instant, language)).toContain(zone?.value)
  })

  it('keeps the second before the end of a day, and any other text', () => {
    expect(showInstant('2026-12-31T23:59:59Z', 'en')).toMatch(/:59:59/)
    expect(showInstant('soon', 'en')).toBe('soon')
  })
})

describe('showInstants()', () => {
  it.each([
    ['It was valid until 2026-10-01T12:00:00Z; it ended.', `It was valid until ${shown}; it ended.`],
    ['(since 2026-10-01T14:00:00+02:00)', `(since ${shown})`],
    ['See https://a.example/2026-10-01T12:00:00Z', undefined],
    ['The name “2026-10-01T12:00:00Z” is foreign', undefined],
  ])('writes what is a word of its own: %s', (text, expected = text) => {
    expect(showInstants(text, 'en')).toBe(expected)
  })
})
