/*
 * Credentials under supplied contexts: by address, in part unreadable, inline and known only by their hash, with names in languages
 * and two subjects, and with proofs that repeat the contexts.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

const dataModel = 'https://www.w3.org/ns/credentials/v2'
const now = '2026-11-22T02:00:00Z'
const vocabulary = 'https://words.example/vocab#'

const inline = { motto: `${vocabulary}motto`, Motto: `${vocabulary}Motto` }
const words = published('https://words.example/v1', { '@vocab': vocabulary })
const partlyRead = published('https://partly.example/v1', {
  honours: `${vocabulary}honours`,
  Honours: `${vocabulary}Honours`,
  member: { '@reverse': `${vocabulary}honours` },
  nested: '@nest',
  none: null,
})
const inLanguages = [
  { '@value': 'Vadovė', '@language': 'lt' },
  { '@value': 'مرشدة', '@language': 'ar', '@direction': 'rtl' },
]

const specimens = [
  { contexts: [{ sha256: hash(canonicalize(inline)), body: JSON.stringify(inline) }], own: inline },
  { contexts: [partlyRead], own: partlyRead.url },
  { contexts: [words, partlyRead], own: words.url, changes: { name: inLanguages } },
  {
    contexts: [words],
    own: words.url,
    changes: {
      name: 'Guide',
      credentialSubject: [
        { id: 'did:example:a', alumniOf: 'The School of Examples' },
        { id: 'did:example:b', alumniOf: 'The School of Samples' },
      ],
    },
  },
]

/**
 * @param library - The library with its internals.
 * @returns Signed credentials, each with the options that make it valid.
 */
export async function makeGenericCorpus(library) {
  const { signer } = library.pretendIssuer('Fuzz')
  const corpus = []
  for (const { contexts, own, changes } of specimens) {
    const document = {
      '@context': [dataModel, own],
      id: 'urn:example:fuzz',
      type: ['VerifiableCredential'],
      issuer: signer.id.split('#')[0],
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: 'did:example:a', motto: 'Onwards', honours: 'first' },
      ...changes,
    }
    // No word that its own context leaves without a meaning.
    if (own === inline) delete document.credentialSubject.honours
    if (own === partlyRead.url) delete document.credentialSubject.motto
    const credential = await library.signCredential(document, signer, {
      created: '2026-05-18T12:00:00Z',
      contexts,
    })
    const options = { now, contexts }
    corpus.push({ input: credential, options })
    const proof = { '@context': credential['@context'], ...credential.proof }
    corpus.push({ input: { ...credential, proof }, options })
  }
  return corpus
}

function published(url, context) {
  const body = JSON.stringify({ '@context': context })
  return { url, body, sha256: hash(body) }
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex')
}
