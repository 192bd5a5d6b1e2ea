import { created } from './kit.mjs'

const listId = 'https://organiser.example/status/1'
const index = 94_567

/** Revoked, suspended, or unknown. */
export async function* status({ library, badge, seal, issuer, stranger, valid, invalid, undecided }) {
  const make = (changes) =>
    library.createStatusList({
      id: listId,
      issuer: issuer.profile.id,
      statusPurpose: 'revocation',
      validFrom: created,
      ...changes,
    })
  const empty = make()
  const entry = library.buildStatusEntry(empty, index)
  const set = library.setStatus(empty, index, true)
  const with_ = async (changes) => seal({ ...badge(), credentialStatus: [{ ...entry, ...changes }] })
  const signed = await with_({})
  const given = (credential, changes) => ({ options: { statusLists: [{ credential, ...changes }] } })
  const listed = async (list, by) => given(await seal(list, by))
  yield valid('clear', 'An entry that is not set.', signed, await listed(empty))
  yield valid(
    'clear-single',
    'The same entry, not in a list.',
    await seal({ ...badge(), credentialStatus: entry }),
    await listed(empty),
  )
  yield valid(
    'neighbour',
    "A neighbour's entry is set.",
    signed,
    await listed(library.setStatus(empty, index + 1, true)),
  )
  yield invalid('revoked', 'An entry that is set.', 'REVOKED', signed, await listed(set))
  const suspension = make({ statusPurpose: 'suspension' })
  const suspended = await with_({ statusPurpose: 'suspension' })
  yield invalid(
    'suspended',
    'A suspended badge.',
    'SUSPENDED',
    suspended,
    await listed(library.setStatus(suspension, index, true)),
  )
  yield valid(
    'index-number',
    'An index as a number, as some issuers write it.',
    await with_({ statusListIndex: index }),
    await listed(empty),
  )
  yield invalid(
    'index-number-revoked',
    'The same, revoked.',
    'REVOKED',
    await with_({ statusListIndex: index }),
    await listed(set),
  )
  yield undecided('no-list', 'Without its list nobody can tell.', 'STATUS_RETRIEVAL_ERROR', signed)
  yield undecided(
    'other-list',
    'With another list.',
    'STATUS_RETRIEVAL_ERROR',
    signed,
    await listed(make({ id: 'https://organiser.example/status/2' })),
  )

  const bad = (verdict, id, comment, codes, list, extra = {}) => ({
    verdict,
    id,
    comment,
    codes,
    list,
    ...extra,
  })
  const subject = (changes) => ({ ...empty, credentialSubject: { ...empty.credentialSubject, ...changes } })
  const lists = [
    bad(
      'indeterminate',
      'stranger',
      'A list by somebody else.',
      'STATUS_LIST_ISSUER_MISMATCH',
      { ...empty, issuer: stranger.profile.id },
      { by: stranger },
    ),
    bad('indeterminate', 'forged', 'A list that was changed.', 'STATUS_VERIFICATION_ERROR', empty, {
      tamper: true,
    }),
    bad('indeterminate', 'purpose', 'A list for another purpose.', 'STATUS_PURPOSE_MISMATCH', suspension),
    bad(
      'indeterminate',
      'expired',
      'A list that has expired.',
      'STATUS_LIST_EXPIRED',
      make({ validUntil: '2026-06-18T12:00:00Z' }),
    ),
    bad(
      'indeterminate',
      'not-yet',
      'A list that has not begun.',
      'STATUS_LIST_NOT_YET_VALID',
      make({ validFrom: '2026-12-01T00:00:00Z' }),
    ),
    bad(
      'indeterminate',
      'stale',
      'A list that may be relied on for five minutes.',
      'STATUS_LIST_STALE',
      make({ ttlMilliseconds: 300_000 }),
    ),
    bad(
      'indeterminate',
      'no-prefix',
      'Without the letter of its multibase.',
      'STATUS_LIST_MALFORMED',
      subject({ encodedList: empty.credentialSubject.encodedList.slice(1) }),
    ),
    bad(
      'indeterminate',
      'other-prefix',
      'With another letter.',
      'STATUS_LIST_MALFORMED',
      subject({ encodedList: `z${empty.credentialSubject.encodedList.slice(1)}` }),
    ),
    bad(
      'indeterminate',
      'not-gzip',
      'Bytes that are not compressed.',
      'STATUS_LIST_MALFORMED',
      subject({ encodedList: library.encodeMultibase(new Uint8Array(64), 'base64url') }),
    ),
    bad(
      'indeterminate',
      'short',
      'Fewer entries than hide anybody.',
      'STATUS_LIST_LENGTH_ERROR',
      subject({ encodedList: library.encodeBits(new Uint8Array(1)) }),
    ),
    bad(
      'indeterminate',
      'bomb',
      'A list that inflates to far more than any list.',
      'STATUS_LIST_MALFORMED',
      subject({ encodedList: library.encodeBits(new Uint8Array(64 * 1024 * 1024)) }),
    ),
  ]
  for (const { verdict, id, comment, codes, list, by, tamper } of lists) {
    const sealed = await seal(list, by)
    const credential = tamper ? { ...sealed, validFrom: '2026-05-18T12:00:01Z' } : sealed
    yield (verdict === 'invalid' ? invalid : undecided)(
      `list-${id}`,
      comment,
      codes,
      signed,
      given(credential),
    )
  }
  yield valid('stale-in-time', 'The same five minutes, of a copy fetched four ago.', signed, {
    options: {
      statusLists: [
        { credential: await seal(make({ ttlMilliseconds: 300_000 })), fetchedAt: '2026-11-22T01:56:00Z' },
      ],
    },
  })

  const entries = [
    [
      'index-text',
      'An index with letters in it, which some readers cut.',
      'STATUS_ENTRY_MALFORMED',
      { statusListIndex: `${index}abc` },
    ],
    ['index-negative', 'A negative index.', 'STATUS_ENTRY_MALFORMED', { statusListIndex: '-1' }],
    [
      'index-leading-zero',
      'An index with a zero before it.',
      'STATUS_ENTRY_MALFORMED',
      { statusListIndex: `0${index}` },
    ],
    ['index-beyond', 'An index past the end.', 'RANGE_ERROR', { statusListIndex: '999999999' }],
  ]
  for (const [id, comment, code, changes] of entries) {
    yield invalid(id, comment, code, await with_(changes), await listed(empty))
  }
}
