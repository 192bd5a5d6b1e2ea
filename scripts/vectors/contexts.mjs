const v2 = 'https://www.w3.org/ns/credentials/v2'
const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const older = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json'
const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const suite = 'https://w3id.org/security/suites/ed25519-2020/v1'
const multikey = 'https://w3id.org/security/multikey/v1'
const statusList = 'https://www.w3.org/ns/credentials/status/v1'
const statusList2021 = 'https://w3id.org/vc/status-list/2021/v1'

/** Under which contexts the words of a credential are read. */
export async function* contexts({ badge, seal, valid, invalid, undecided }) {
  const signed = await seal(badge())
  const under = (context) => ({ ...signed, '@context': context })
  yield valid('pinned', 'The W3C context, then that of Open Badges.', signed)
  yield valid(
    'older',
    'Signed under the context of 3.0.2.',
    await seal({ ...badge(), '@context': [v2, older] }),
  )
  yield valid(
    'extensions',
    'With the extensions context, which adds words and changes none.',
    under([v2, ob, extensions]),
  )
  yield valid(
    'suite',
    'With the context of a suite, which adds words and changes none.',
    under([v2, ob, suite]),
  )
  yield valid(
    'multikey',
    'With the context of keys, which adds words and changes none.',
    under([v2, ob, multikey]),
  )
  yield valid(
    'status-list',
    'With the context of bitstring status lists, which says again what the W3C context says.',
    under([v2, ob, statusList]),
  )
  yield valid(
    'status-list-2021',
    'With the context of older status lists, which adds words and changes none.',
    under([v2, ob, statusList2021]),
  )

  const foreign = (id, comment, context, code = 'CONTEXT_NOT_PINNED') =>
    invalid(id, comment, code, under(context))
  yield invalid('text', 'One context as a text, without that of Open Badges.', 'TERM_UNDEFINED', under(v2))
  yield foreign('none', 'No context at all.', [])
  yield foreign('null', 'null, which clears every context before it.', [v2, ob, null])
  yield foreign('empty-inline', 'An empty context of the sender.', [v2, ob, {}], 'CONTEXT_INLINE')
  yield foreign(
    'inline-index',
    'A context by which a text is shown and not signed.',
    [v2, ob, { bogus: '@index' }],
    'CONTEXT_INLINE',
  )
  yield foreign(
    'inline-null-term',
    'A context that makes a word mean nothing.',
    [v2, ob, { narrative: null }],
    'CONTEXT_INLINE',
  )
  yield foreign(
    'inline-vocab',
    'A context that gives every word a meaning.',
    [v2, ob, { '@vocab': 'https://attacker.example/' }],
    'CONTEXT_INLINE',
  )
  yield foreign(
    'inline-vocab-null',
    'A context that lets unknown words vanish.',
    [v2, ob, { '@vocab': null }],
    'CONTEXT_INLINE',
  )
  yield foreign(
    'inline-base',
    'A context that completes relative ids.',
    [v2, ob, { '@base': 'https://attacker.example/' }],
    'CONTEXT_INLINE',
  )
  yield foreign(
    'inline-alias',
    'A context that gives a type another name.',
    [v2, ob, { Doctorate: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential' }],
    'CONTEXT_INLINE',
  )
  yield foreign('nested', 'Contexts in a list within the list.', [v2, [ob]])
  yield foreign('twice', 'One context twice.', [v2, ob, ob])
  yield undecided(
    'stranger',
    'A context at an address of the attacker.',
    'CONTEXT_UNKNOWN',
    under([v2, ob, 'https://attacker.example/context.json']),
  )
  yield foreign(
    'other-scheme',
    'The same address without TLS.',
    ['http://www.w3.org/ns/credentials/v2', ob],
    'CONTEXT_ORDER',
  )
  yield foreign('trailing-slash', 'The same address with a slash more.', [`${v2}/`, ob], 'CONTEXT_ORDER')
  yield undecided('fragment', 'The same address with a fragment.', 'CONTEXT_UNKNOWN', under([v2, `${ob}#`]))
  yield foreign('prototype', 'A name that objects have of themselves.', [v2, ob, 'constructor'])
  yield invalid('order', 'The W3C context second.', 'CONTEXT_ORDER', under([ob, v2]))
  yield invalid('missing', 'Without the context of Open Badges.', 'TERM_UNDEFINED', under([v2]))
  yield invalid(
    'swapped',
    'Signed under 3.0.3, read under 3.0.2.',
    'PROOF_VERIFICATION_ERROR',
    under([v2, older]),
  )
  yield invalid(
    'both',
    'Two versions that contradict each other.',
    'CONTEXT_CONFLICT',
    under([v2, ob, older]),
  )
  yield invalid(
    'data-model-1',
    'Signed in data model 2.0, shown as 1.1.',
    'MEMBER_RENAMED',
    under(['https://www.w3.org/2018/credentials/v1', ob]),
  )

  const inner = (context) => {
    const { credentialSubject } = signed
    return { ...signed, credentialSubject: { '@context': context, ...credentialSubject } }
  }
  yield invalid(
    'in-subject',
    'A context within, of the sender.',
    'CONTEXT_NOT_PINNED',
    inner({ name: 'https://schema.org/description' }),
  )
  yield invalid(
    'pinned-in-subject',
    'A pinned context within: it would mean the same, and the next one not.',
    'CONTEXT_NOT_PINNED',
    inner([v2, ob]),
  )
  yield invalid('empty-in-subject', 'An empty list of contexts within.', 'CONTEXT_NOT_PINNED', inner([]))
  yield valid('in-proof', 'The contexts of the document again in the proof.', {
    ...signed,
    proof: { '@context': [v2, ob], ...signed.proof },
  })
  yield invalid('in-proof-other', 'Another context in the proof.', 'MALFORMED_VALUE_ERROR', {
    ...signed,
    proof: { '@context': [v2, ob, extensions], ...signed.proof },
  })
}
