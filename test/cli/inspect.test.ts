import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/index'
import { digestNode } from '../../src/index'
import { havenlabZuidFolder } from '../support/havenlab-zuid'
import { dossierFile, signedLabel } from './support/lagoon-lab-credentials'
import { runCommand, temporaryFolder, writeInto } from './support/run-command'

const havenlabZuid = (name: string) => fileURLToPath(new URL(name, havenlabZuidFolder))

describe('inspect', () => {
  it('says what a label claims, with its digest, and that nothing was checked', async () => {
    const cwd = temporaryFolder()
    const label = await signedLabel(['sanne-de-wit', 'rasa-petrauskiene'])
    const old = { ...label, validUntil: '2001-01-01T00:00:00Z' } as unknown as JsonObject
    writeInto(cwd, 'label.json', old)
    const { exitCode, stdout } = await runCommand(['inspect', 'label.json'], { cwd })
    expect(exitCode).toBe(0)
    for (const text of [
      'Quality Label',
      '“Cities of Learning Network” <did:web:network.example>',
      'did:web:pamario-laboratorija.example',
      '2001-01-01T00:00:00Z',
      'did:web:network.example#sanne-de-wit (DataIntegrityProof eddsa-rdfc-2022, 2026-05-19T10:00:00Z)',
      await digestNode(old, old['@context'] ?? []),
      'Nothing was checked',
    ]) {
      expect(stdout).toContain(text)
    }
  })

  it('shows of a decision what is not met, and what to improve in each language', async () => {
    const cwd = temporaryFolder()
    const checks = [
      { code: 'FORMAL_ALL', met: true, actual: 5, required: 5 },
      { code: 'ANSWERS_MIN_LEVEL', met: false, actual: 2, required: 3 },
    ]
    writeInto(cwd, 'decision.json', {
      type: 'Decision',
      id: 'urn:example:decision',
      outcome: 'notYetIssued',
      checks,
      unmet: ['ANSWERS_MIN_LEVEL'],
      feedback: { en: 'Add a plan.', lt: 'Pridėkite planą.' },
    })
    const { stdout } = await runCommand(['inspect', 'decision.json'], { cwd })
    expect(stdout).toMatch(/Unmet checks +Answers: the lowest level is 2, 3 is required\n/)
    expect(stdout).toMatch(/To improve +“Add a plan\.” \(en\)\n +“Pridėkite planą\.” \(lt\)\n/)
    expect(stdout).not.toContain('FORMAL_ALL')
  })

  it('says of an endorsement request who asks, of what, why, and until when', async () => {
    const cwd = temporaryFolder()
    writeInto(cwd, 'request.json', {
      type: 'EndorsementRequest',
      id: 'urn:example:request',
      by: { id: 'did:web:school.example', type: ['Profile'], name: 'School' },
      target: { id: 'urn:example:badge', type: ['Achievement'], name: 'Wijkgids' },
      message: { en: 'Please endorse it.', nl: 'Graag uw steun.' },
      asks: ['UseInContext', 'Praise'],
      language: 'nl',
      requestedAt: '2026-06-01T00:00:00Z',
      expiresAt: '2026-07-01T00:00:00Z',
      replyTo: 'mailto:badges@school.example',
    })
    const { stdout } = await runCommand(['inspect', 'request.json'], { cwd })
    expect(stdout).toMatch(
      /Asked by +“School” <did:web:school\.example>\n +To endorse +“Wijkgids” <urn:example:badge>\n/,
    )
    expect(stdout).toMatch(/Message +“Please endorse it\.” \(en\)\n +“Graag uw steun\.” \(nl\)\n/)
    expect(stdout).toMatch(/Asks for +What it counts for\n +“Praise”\n/)
    expect(stdout).toMatch(
      /Asked +2026-06-01T00:00:00Z\n +Expires +2026-07-01T00:00:00Z\n +Reply to +mailto:badges@school\.example\n/,
    )
  })

  it('says what an endorser says beyond the comment', async () => {
    const evidence = [
      { type: ['Evidence'], genre: 'AssessmentTechnique', narrative: 'A second guide observes.' },
      { type: ['Evidence'], genre: 'Interest', narrative: 'We pay for it.' },
    ]
    const { stdout } = await runCommand(['inspect', '-'], {
      stdin: JSON.stringify({
        '@context': [],
        type: ['VerifiableCredential', 'EndorsementCredential'],
        credentialSubject: { id: 'urn:example:badge', type: ['EndorsementSubject'] },
        evidence,
      }),
    })
    expect(stdout).toMatch(
      /How learning is assessed +“A second guide observes\.”\n +Own interest +“We pay for it\.”\n/,
    )
  })

  it('quotes what a document calls itself, so that nothing in it reads as the words of the command', async () => {
    const document = {
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      '@context': [],
      name: 'Valid',
      issuer: { id: 'did:web:x.example', name: 'Real <did:web:network.example>, which is trusted' },
      proof: {
        type: 'DataIntegrityProof',
        verificationMethod: 'did:web:x#k (signature right, by a member of the committee)',
      },
    }
    const { stdout } = await runCommand(['inspect', '-'], { stdin: JSON.stringify(document) })
    expect(stdout).toContain('“Valid”')
    expect(stdout).toContain('“Real <did:web:network.example>, which is trusted” <did:web:x.example>')
    expect(stdout).toContain(
      '“did:web:x#k (signature right, by a member of the committee)” (DataIntegrityProof',
    )
  })

  it('knows the documents of the programme', async () => {
    const { stdout } = await runCommand(['inspect', dossierFile('committee.json')])
    expect(stdout).toMatch(/Kind\s+Committee/)
    expect(stdout).toContain('Núria Puig')
    expect(stdout).toMatch(/Quorum\s+3/)
  })

  it.each<[string, RegExp[]]>([
    [
      dossierFile('scheme.json'),
      [
        /Quality criteria +“Good practice in issuing badges”\n/,
        /Scale +1: “Not visible yet”\n/,
        /Thresholds +each answer: level 3 \(“Established”\) or more\n +indicators: 70 % or more\n/,
        /Evaluators +2\n +Quorum +3\n +Valid for +3 years\n +Decided within +90 days\n/,
      ],
    ],
    [
      dossierFile('application.json'),
      [
        /Formal criteria +5 of 5 met\n/,
        /Answers +\S+#issuing-practice: “Every badge names the evidence/,
        /Indicators +17 of 20 met\n/,
        /Evidence +“.*” <https:.*badge-use\.csv>\n/,
      ],
    ],
    [
      dossierFile('assessment-rasa.json'),
      [
        /Recommendation +issue the label\n/,
        /Levels +4 for https:.*#issuing-practice\n/,
        /Indicators +17 of 20 met\n/,
      ],
    ],
    [
      havenlabZuid('status-revocation.json'),
      [/Kind +Status list\n/, /Purpose +revocation\n/, /Entries +131072, of which 0 set\n/],
    ],
    [havenlabZuid('trust-root.json'), [/Next +`quality-label trust show` says what is in it\.\n/]],
    [havenlabZuid('trust-bundle-2026-10-01.json'), [/Next +`quality-label trust show`/]],
    [havenlabZuid('network.did.json'), [/Keys +did:web:network\.example#\S+, signs credentials\n/]],
  ])('says what is in %s', async (file, lines) => {
    const { exitCode, stdout } = await runCommand(['inspect', file])
    expect(exitCode).toBe(0)
    for (const line of lines) expect(stdout).toMatch(line)
  })

  it('says what each key of a DID document may do, and when it ends', async () => {
    const id = 'did:web:a.example'
    const method = (name: string, end: object) => ({
      ...{ id: `${id}#${name}`, type: 'Multikey', controller: id, publicKeyMultibase: 'z6Mk' },
      ...end,
    })
    const document = {
      '@context': ['https://www.w3.org/ns/did/v1'],
      id,
      verificationMethod: [
        method('a', { revoked: '2026-01-01T00:00:00Z' }),
        method('b', { expires: '2027-01-01T00:00:00Z' }),
        method('c', {}),
      ],
      assertionMethod: [`${id}#a`, '#b'],
      authentication: [`${id}#a`],
    }
    const { stdout } = await runCommand(['inspect', '-'], { stdin: JSON.stringify(document) })
    expect(stdout).toMatch(
      /Keys +did:web:a\.example#a, signs credentials, logs in, revoked 2026-01-01T00:00:00Z\n/,
    )
    expect(stdout).toMatch(/ +did:web:a\.example#b, signs credentials, ends 2027-01-01T00:00:00Z\n/)
    expect(stdout).toMatch(/ +did:web:a\.example#c, has no use in this document\n/)
  })

  it('says foreign values in place of known terms as quotations', async () => {
    const decision = { type: 'Decision', outcome: 'toString', unmet: ['VALID_LABEL', 'FORM_COMPLETE'] }
    const { stdout } = await runCommand(['inspect', '-', '--lang', 'de'], { stdin: JSON.stringify(decision) })
    expect(stdout).toContain('„VALID_LABEL“')
    expect(stdout).toContain('Form\n')
    expect(stdout).toContain('toString')
  })

  it('copes with documents of no kind and with values of every type', async () => {
    const odd = {
      type: ['A', 5, null],
      issuer: [[]],
      credentialSubject: 'x',
      proof: [1, { created: {} }],
      name: { a: [] },
    }
    for (const document of [odd, { ...odd, type: 'OpenBadgeCredential', '@context': [] }]) {
      const run = await runCommand(['inspect', '-'], { stdin: JSON.stringify(document) })
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    }
  })

  it.each([
    ['a DID document', { id: 'did:web:a.example', verificationMethod: [] }],
    [
      'a document of Open Badges 2.0 (Assertion)',
      { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' },
    ],
  ])('names %s as verify does, and says what to do', async (found, document) => {
    const { exitCode, stdout } = await runCommand(['inspect', '-'], { stdin: JSON.stringify(document) })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Kind  ${found}\n`)
    expect(stdout).toMatch(/Next {2}\w/)
  })

  it('names a secret key and shows nothing of it', async () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'aaaa', d: 'hidden-d', id: 'hidden-id', name: 'hidden-name' }
    const { stdout } = await runCommand(['inspect', '-'], { stdin: JSON.stringify(key) })
    expect(stdout).toMatch(/Kind {2}a secret key/)
    expect(stdout).not.toContain('hidden')
  })

  it('ends with 65 for a value that is not a JSON object', async () => {
    expect((await runCommand(['inspect', '-'], { stdin: '[]' })).exitCode).toBe(65)
    expect((await runCommand(['inspect', '-'], { stdin: '{' })).exitCode).toBe(65)
  })
})
