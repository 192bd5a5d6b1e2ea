import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { textFor } from '../../core/language-value'
import type { VerificationReport } from '../../verifying/outcome/report'

/** What a page shows of a badge: the words of those who wrote it, neither cleaned nor quoted. */
export interface ShownBadge {
  name: string
  /** Language of the achievement, where it names one. */
  language: string | undefined
  description: string | undefined
  image: { address: string | undefined; caption: string | undefined }
  issuer: { id: string; name: string | undefined }
  holder: { id: string | undefined; name: string | undefined }
  /** Ids by which a text can link it. */
  ids: string[]
  awardedDate: string | undefined
  validFrom: string | undefined
  validUntil: string | undefined
  criteria: { narrative: string | undefined; address: string | undefined }
  narrative: string | undefined
  evidence: { name: string | undefined; address: string | undefined; text: string | undefined }[]
  results: { name: string; value: string }[]
  skills: { name: string; address: string | undefined }[]
}

/** Reads a badge from its report: signed content only, and where there is none, what the report says of it. */
export function readBadge(report: VerificationReport, language: string): ShownBadge {
  const { verified, credential } = report
  const read = (value: JsonValue | undefined, member: string) => {
    const found = isJsonObject(value) ? textFor(value[member], language) : undefined
    return found === '' ? undefined : found
  }
  const document: JsonObject = verified ?? {}
  const subject = first(document['credentialSubject'])
  const achievement = first(subject['achievement'])
  const image = achievement['image'] ?? document['image']
  const inLanguage = read(achievement, 'inLanguage') ?? read(document, 'inLanguage')
  const nameOfSubject = toArray(subject['identifier']).find(
    (each) => isJsonObject(each) && each['identityType'] === 'name' && each['hashed'] !== true,
  )
  return {
    name: read(document, 'name') ?? read(achievement, 'name') ?? credential.name ?? credential.id ?? '–',
    language: inLanguage,
    description: read(achievement, 'description') ?? read(document, 'description'),
    image: {
      address: typeof image === 'string' ? image : read(image, 'id'),
      caption: read(image, 'caption'),
    },
    issuer: { id: credential.issuer, name: read(document['issuer'], 'name') },
    holder: { id: credential.subject, name: read(nameOfSubject, 'identityHash') },
    ids: [credential.id, read(achievement, 'id')].filter((id) => id !== undefined),
    awardedDate: read(document, 'awardedDate'),
    validFrom: read(document, 'validFrom') ?? read(document, 'issuanceDate'),
    validUntil: read(document, 'validUntil') ?? read(document, 'expirationDate'),
    criteria: {
      narrative: read(achievement['criteria'], 'narrative'),
      address: read(achievement['criteria'], 'id'),
    },
    narrative: read(subject, 'narrative'),
    evidence: toArray(document['evidence'])
      .filter(isJsonObject)
      .map((each) => ({
        name: read(each, 'name'),
        address: read(each, 'id'),
        text: [read(each, 'description'), read(each, 'narrative')].filter(Boolean).join('\n\n') || undefined,
      })),
    results: readResults(subject, achievement, read),
    skills: toArray(achievement['alignment'])
      .filter(isJsonObject)
      .map((each) => ({ name: read(each, 'targetName') ?? '', address: read(each, 'targetUrl') }))
      .filter(({ name }) => name !== ''),
  }
}

type ReadText = (value: JsonValue | undefined, member: string) => string | undefined

/** Results by the names that the achievement gives them. */
function readResults(subject: JsonObject, achievement: JsonObject, read: ReadText): ShownBadge['results'] {
  const byId = (values: JsonValue | undefined) =>
    new Map(toArray(values).map((each) => [read(each, 'id'), each] as const))
  // Each description is read once: strangers write how many results and levels there are.
  const descriptions = new Map(
    [...byId(achievement['resultDescription'])].map(([id, each]) => [
      id,
      {
        name: read(each, 'name') ?? '',
        levels: byId(isJsonObject(each) ? each['rubricCriterionLevel'] : undefined),
      },
    ]),
  )
  return toArray(subject['result']).flatMap((result) => {
    const description = descriptions.get(read(result, 'resultDescription') ?? '')
    const level = description?.levels.get(read(result, 'achievedLevel') ?? '')
    const value = read(level, 'name') ?? read(result, 'value') ?? read(result, 'status')
    return value === undefined ? [] : [{ name: description?.name ?? '', value }]
  })
}

function first(value: JsonValue | undefined): JsonObject {
  return toArray(value).find(isJsonObject) ?? {}
}
