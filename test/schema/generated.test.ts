import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type {
  Achievement,
  Image,
  LabelScheme,
  OpenBadgeCredential,
} from '../../src/model/generated/documents'
import { achievement, badge } from './good-documents'

const root = fileURLToPath(new URL('../../', import.meta.url))

const validatorFiles = ['credential-validators', 'trust-validators', 'validators']

test.each(validatorFiles)(
  '%s need no package and no eval, and call only the functions for them in this folder',
  (name) => {
    const code = readFileSync(`${root}src/schema/generated/${name}.js`, 'utf8')
    expect(code).not.toMatch(/\brequire\b|\beval\b|new Function|process\./)
    const imported = [...code.matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from)
    const earlier = validatorFiles.slice(0, validatorFiles.indexOf(name)).map((file) => `./${file}`)
    const allowed = ['../formats', '../keyword-checks', ...earlier]
    expect(imported.filter((from) => !allowed.includes(String(from)))).toEqual([])
    expect(imported).toContain('../keyword-checks')
    expect(code.match(/\bimport\b/g)).toHaveLength(imported.length)
  },
)

test('types name each document and definition once', () => {
  const code = readFileSync(`${root}src/model/generated/documents.ts`, 'utf8')
  const names = [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1] ?? '')
  expect(names.filter((name) => /\d$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining(['OpenBadgeCredential', 'AchievementSubject', 'CommitteeMember']),
  )
})

test('schemas are importable by their published names', () => {
  const schema = createRequire(import.meta.url)('quality-label/schemas/achievement.json') as { $id: string }
  expect(schema.$id).toBe('https://w3id.org/quality-label/schemas/achievement.json')
})

test('types accept what the schemas accept, and refuse the nearest mistakes', () => {
  const good: OpenBadgeCredential = { ...badge, evidence: { type: 'Evidence' }, unknownMember: [1] }
  // @ts-expect-error A badge has an issuer.
  const withoutIssuer: OpenBadgeCredential = { ...badge, issuer: undefined }
  // @ts-expect-error Data model 2.0 has no issuanceDate.
  const dated: OpenBadgeCredential = { ...badge, issuanceDate: '2026-05-18T12:00:00Z' }
  // @ts-expect-error An own kind begins with ext:.
  const kind: Achievement = { ...achievement, achievementType: 'Diplom' }
  // @ts-expect-error Image is closed.
  const image: Image = { id: 'urn:a:b', type: 'Image', alt: 'x' }
  // @ts-expect-error The rule combines levels in one way.
  const rule: LabelScheme['rule'] = { minimumLevel: 3, minimumIndicatorShare: 70, levelCombination: 'mean' }
  expect([good, withoutIssuer, dated, kind, image, rule]).toHaveLength(6)
})
