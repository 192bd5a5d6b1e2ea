/** Periods of validity, and how instants are written. */
export async function* time({ badge, seal, signedWith, valid, invalid }) {
  const signed = await seal(badge({ validFrom: '2026-06-01T00:00:00Z', validUntil: '2026-12-01T00:00:00Z' }))
  const at = (now, clockSkewSeconds) => ({
    options: { now, ...(clockSkewSeconds ? { clockSkewSeconds } : {}) },
  })
  yield valid('at-begin', 'At the instant it begins.', signed, at('2026-06-01T00:00:00Z'))
  yield valid(
    'at-begin-in-another-zone',
    'At that instant, told elsewhere.',
    signed,
    at('2026-06-01T03:00:00+03:00'),
  )
  yield invalid(
    'before-begin',
    'A nanosecond before.',
    'NOT_YET_VALID',
    signed,
    at('2026-05-31T23:59:59.999999999Z'),
  )
  yield valid('before-end', 'A nanosecond before the end.', signed, at('2026-11-30T23:59:59.999999999Z'))
  yield invalid('at-end', 'At the instant it ends.', 'EXPIRED', signed, at('2026-12-01T00:00:00Z'))
  yield invalid(
    'at-end-in-another-zone',
    'At that instant, told where the day is younger: as text it comes before.',
    'EXPIRED',
    signed,
    at('2026-11-30T20:00:00-04:00'),
  )
  yield valid(
    'skew',
    'A minute before, with clocks that may differ by one.',
    signed,
    at('2026-05-31T23:59:00Z', 60),
  )
  yield invalid('skew-short', 'A second more.', 'NOT_YET_VALID', signed, at('2026-05-31T23:58:59Z', 60))
  yield valid('without-end', 'No end.', await seal(badge()), at('2999-01-01T00:00:00Z'))

  const from = (validFrom) => signedWith({ validFrom })
  yield valid('fraction', 'Parts of a second.', await from('2026-06-01T00:00:00.000000001Z'))
  yield valid('offset', 'Another zone.', await from('2026-06-01T03:00:00+03:00'))
  yield valid('leap-day', 'A day that exists every four years.', await from('2024-02-29T00:00:00Z'))
  const unreadable = async (id, comment, validFrom) =>
    invalid(id, comment, 'VALUE_FORMAT', await from(validFrom))
  yield await unreadable('no-leap-day', 'A day that does not exist that year.', '2025-02-29T00:00:00Z')
  yield await unreadable('no-day', 'A day that never exists.', '2026-02-30T00:00:00Z')
  yield await unreadable('no-zone', 'No zone.', '2026-06-01T00:00:00')
  yield await unreadable('no-time', 'A day alone.', '2026-06-01')
  yield await unreadable('no-such-zone', 'Further east than any zone.', '2026-06-01T00:00:00+23:59')
  yield await unreadable('no-minute', 'A 60th minute.', '2026-06-01T00:60:00Z')
  yield await unreadable('leap-second', 'A 60th second.', '2026-06-01T00:00:60Z')
  yield await unreadable('midnight', 'Hour 24.', '2026-06-01T24:00:00Z')
  yield await unreadable('space', 'A space for the T.', '2026-06-01 00:00:00Z')
  yield await unreadable('lower-case', 'Small letters.', '2026-06-01t00:00:00z')
  yield await unreadable('basic', 'Without dashes and colons.', '20260601T000000Z')
  yield await unreadable('empty', 'An empty text.', '')
  yield invalid('number', 'A number of seconds.', 'VALUE_TYPE', await from(1_780_000_000))
  yield invalid(
    'reversed',
    'An end before the begin.',
    'PERIOD_REVERSED',
    await signedWith({ validUntil: '2026-05-18T11:00:00Z' }),
  )
  yield valid(
    'awarded-before',
    'Awarded long before this edition begins, as a renewal says.',
    await signedWith({ awardedDate: '2023-05-18T12:00:00Z' }),
  )
  yield invalid(
    'awarded-after-begin',
    'Awarded after it begins.',
    'AWARDED_TOO_LATE',
    await signedWith({ awardedDate: '2026-09-18T12:00:00Z' }),
  )
  yield invalid(
    'end-no-day',
    'An end on no day, which must not be taken for none.',
    'VALUE_FORMAT',
    await signedWith({ validUntil: '2026-06-31T00:00:00Z' }),
  )
}
