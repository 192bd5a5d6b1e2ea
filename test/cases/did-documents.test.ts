import { expect, it } from 'vitest'
import { verify } from '../../src/index'
import { pretendIssuer } from '../../src/testing'
import { publishedIssuer } from '../keys/published'
import { codesOf } from '../support/credentials'
import { describeWithVectors, readVectorJson } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const readCase = (name: string) => readVectorJson(`../cases/${name}`)

describeWithVectors('verify() by a DID document', () => {
  it.each(['52-did-relative.json', '52-did-embedded.json'])('is valid by %s', async (file) => {
    const report = await verify(readCase('52-badge-did-web.json'), { now, didDocuments: [readCase(file)] })
    expect(report.verdict).toBe('valid')
  })

  it('is undecided where the relative id is listed for another purpose only', async () => {
    const { assertionMethod, ...others } = readCase('52-did-relative.json')
    const didDocuments = [{ ...others, authentication: assertionMethod }]
    const report = await verify(readCase('52-badge-did-web.json'), { now, didDocuments })
    expect(report.verdict).not.toBe('valid')
    expect(report.sections.integrity.verdict).not.toBe('valid')
  })

  it.each(['52-did-relative.json', '52-did-embedded.json'])(
    'is not valid by %s with another key, fragment or controller',
    async (file) => {
      const text = JSON.stringify(readCase(file))
      const judge = async (changed: string) => {
        const didDocuments = [JSON.parse(changed)]
        return (await verify(readCase('52-badge-did-web.json'), { now, didDocuments })).verdict
      }
      expect(await judge(text.replace('{', '{"service":[],'))).toBe('valid')
      const { publicKeyMultibase } = pretendIssuer().key
      const others = [
        text.replace(/z6Mk[A-Za-z0-9]+/g, publicKeyMultibase),
        text.replace(/("id":"[^"]*#)/g, '$1x'),
        text.replace(/("controller":"[^"]*)/g, '$1x'),
      ]
      for (const other of others) {
        expect(other).not.toBe(text)
        expect(await judge(other)).toBe('invalid')
      }
    },
  )

  it('names a DID resolution result, and takes the document in it', async () => {
    const result = readCase('52-did-resolution-result.json')
    const judge = (didDocument: object) =>
      verify(readCase('52-badge-did-web.json'), { now, didDocuments: [didDocument] })
    await expect(judge(result)).rejects.toThrow('member didDocument of a DID resolution result')
    await expect(judge({ document: {} })).rejects.toThrow('documents with an id')
    expect((await judge(result['didDocument'] as object)).verdict).not.toBe('valid')
  })

  it('asks the port of a did:web, and no other', async () => {
    const address = 'https://org.example:8443/users/a/did.json'
    const asked: string[] = []
    const fetch = async (url: string) => {
      asked.push(url)
      throw new TypeError('fetch failed')
    }
    const report = await verify(readCase('53-badge-did-web-port.json'), { now, fetch })
    expect([asked, report.verdict]).toEqual([[address], 'indeterminate'])
  })

  it('is valid by a document of the same port, and undecided by one without', async () => {
    const issuer = publishedIssuer('did:web:org.example%3A8443:users:a')
    const badge = await issuer.badge()
    expect((await verify(badge, { now, didDocuments: [issuer.document] })).verdict).toBe('valid')
    const other = publishedIssuer('did:web:org.example:users:a').document
    const report = await verify(badge, { now, didDocuments: [other] })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).not.toEqual([])
  })
})
