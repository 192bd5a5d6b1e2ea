import type { JsonObject, JsonValue } from '../../src/core/json'
import type { Choose } from '../metamorphic/random-graph'
import { anyForm, anyId, anyInlineMembers, anyScalar, inlineContext } from './any-value'
import type { RawDefinition } from './raw-scope'
import { RawScope } from './raw-scope'

export interface AnyJsonLd {
  document: JsonObject
  /** What is in it, by name. */
  features: Set<string>
}

/** Types that the values of these terms have in real documents. */
const usualTypes: Record<string, string[]> = {
  root: [
    'VerifiableCredential',
    'OpenBadgeCredential',
    'AchievementCredential',
    'EndorsementCredential',
    'VerifiablePresentation',
  ],
  endorsement: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: ['Profile'],
  credentialSubject: ['AchievementSubject', 'EndorsementSubject', 'BitstringStatusList'],
  achievement: ['Achievement'],
  creator: ['Profile'],
  source: ['Profile'],
  parentOrg: ['Profile'],
  evidence: ['Evidence'],
  result: ['Result'],
  resultDescription: ['ResultDescription'],
  alignment: ['Alignment'],
  identifier: ['IdentityObject'],
  otherIdentifier: ['IdentifierEntry'],
  address: ['Address'],
  geo: ['GeoCoordinates'],
  image: ['Image'],
  related: ['Related', 'Achievement'],
  rubricCriterionLevel: ['RubricCriterionLevel'],
  proof: ['DataIntegrityProof', 'Ed25519Signature2020'],
  credentialStatus: ['BitstringStatusListEntry', '1EdTechRevocationList'],
  credentialSchema: ['JsonSchema', '1EdTechJsonSchemaValidator2019'],
  refreshService: ['1EdTechCredentialRefresh'],
  verificationMethod: ['Multikey', 'Ed25519VerificationKey2020'],
}

/** Builds a document with many kinds of property by random choices, under one of the lists of contexts. */
export function makeJsonLd(choose: Choose, lists: readonly (readonly string[])[]): AnyJsonLd {
  return new JsonLdMaker(choose, lists).make()
}

class JsonLdMaker {
  private readonly features = new Set<string>()
  /** How often a value is odd: never, sometimes or often. */
  private readonly oddOneIn: number
  private readonly isInline: boolean
  private readonly urls: readonly string[]
  private endorsements = 0
  private nodesLeft: number

  constructor(
    private readonly choose: Choose,
    private readonly lists: readonly (readonly string[])[],
  ) {
    this.oddOneIn = [Number.POSITIVE_INFINITY, 60, 25, 8][this.choose(4)] as number
    this.urls = this.pick(this.lists)
    this.isInline = this.choose(15) === 0
    this.nodesLeft = 2 + this.choose(14)
  }

  make(): AnyJsonLd {
    const { urls } = this
    const node = this.node(RawScope.empty.withUrls(urls), 'root', 0)
    const context = this.isInline
      ? [...urls, inlineContext]
      : urls.length === 1 && this.choose(2)
        ? urls[0]
        : urls
    const members = Object.entries({ '@context': context as JsonValue, ...node })
    return { document: Object.fromEntries(members), features: this.features }
  }

  private node(outer: RawScope, term: string, depth: number): JsonObject {
    this.nodesLeft -= 1
    const own = this.ownContext(term)
    const unscoped = own ? outer.entered().withUrls(own) : outer.entered()
    const types = this.types(unscoped, term)
    const active = unscoped.withTypes(types)
    if (active !== unscoped) this.note('type-scoped terms')
    const node: JsonObject = own ? { '@context': own } : {}
    if (this.choose(3)) node['id'] = anyId(this.choose, this.features, this.isOdd())
    if (types.length > 0) node['type'] = types.length === 1 && this.choose(2) ? (types[0] as string) : types
    if (types.length > 1) this.note('several types')
    const properties = active.properties()
    const scoped = properties.filter((name) => !unscoped.terms.has(name))
    for (let left = 1 + this.choose(6); left > 0 && properties.length > 0; left--) {
      const name = this.pick(scoped.length > 0 && this.choose(3) ? scoped : properties)
      if (!Object.hasOwn(node, name)) node[name] = this.member(name, active, depth)
    }
    if (
      (term === 'root' || term === 'endorsement') &&
      active.terms.has('endorsement') &&
      this.choose(3) === 0
    ) {
      node['endorsement'] ??= this.member('endorsement', active, depth)
    }
    if (term === 'endorsement') this.endorsements -= 1
    if (this.isInline && this.choose(2)) Object.assign(node, anyInlineMembers(this.choose, this.features))
    return node
  }

  private ownContext(term: string): string[] | undefined {
    if (term === 'endorsement') {
      this.endorsements += 1
      if (this.choose(5) === 0) return undefined
      this.note(`own context, ${Math.min(3, this.endorsements)} deep`)
      return [...(this.choose(4) ? this.urls : this.pick(this.lists))]
    }
    if (term === 'root' || this.choose(60) > 0) return undefined
    this.note('own context of any node')
    return [...this.pick(this.lists)]
  }

  private types(scope: RawScope, term: string): string[] {
    const known = scope.types()
    const usual = (usualTypes[term] ?? []).filter((type) => known.includes(type))
    if (this.choose(9) === 0 || known.length === 0) return []
    if (this.isOdd()) return this.oddTypes()
    const from = usual.length > 0 && this.choose(4) ? usual : known
    if (term === 'root' && this.choose(6)) {
      const second = this.pick(from)
      return known.includes('VerifiableCredential') && second !== 'VerifiableCredential'
        ? ['VerifiableCredential', second]
        : [second]
    }
    const types = [this.pick(from), ...(this.choose(6) ? [] : [this.pick(known)])]
    return this.choose(12) ? [...new Set(types)] : [...types, types[0] as string]
  }

  private oddTypes(): string[] {
    this.note('unusual type')
    return [
      this.pick(['https://x.example/T', 'Nobody', 'name', 'id', 'xsd:string', '_:t', 'DataIntegrityProof']),
    ]
  }

  private member(name: string, active: RawScope, depth: number): JsonValue {
    const definition = active.terms.get(name) ?? {}
    const inner = active.withProperty(name)
    if (inner !== active) this.note('property-scoped terms')
    this.note(describe(definition))
    if (definition['@type'] === '@json' && this.choose(4)) return this.json()
    if (this.isOdd()) return anyForm(this.choose, this.features)
    const one = () => this.one(name, definition, inner, depth)
    if (this.choose(4)) return one()
    this.note(definition['@container'] ? `array in ${definition['@container']}` : 'array')
    return Array.from({ length: 1 + this.choose(3) }, one)
  }

  private one(name: string, definition: RawDefinition, inner: RawScope, depth: number): JsonValue {
    const coercion = definition['@type']
    const isUsual =
      Object.hasOwn(usualTypes, name) || definition['@container'] === '@graph' || name === 'endorsement'
    const mayNest = this.nodesLeft > 0 && depth < 9
    if (mayNest && (isUsual ? this.choose(6) : this.choose(8) === 0 && coercion !== '@json')) {
      this.note(`depth ${Math.min(6, depth + 1)}`)
      return this.node(inner, name, depth + 1)
    }
    if (definition['@container'] === '@graph')
      return { id: anyId(this.choose, this.features, this.isOdd()), type: 'DataIntegrityProof' }
    if (coercion === '@vocab' && this.choose(3)) {
      const names = inner.properties()
      if (names.length > 0) return this.pick(names)
    }
    if (coercion === '@id' || coercion === '@vocab') {
      if (this.isOdd()) return anyScalar(this.choose, this.features)
      return anyId(this.choose, this.features, this.isOdd())
    }
    return anyScalar(this.choose, this.features)
  }

  private json(): JsonValue {
    return this.pick<JsonValue>([{ b: 1, a: [null, 'ž', 1e21] }, [], 'x', 5, true, null, [{ '@id': 1 }]])
  }

  private isOdd(): boolean {
    return this.choose(1000) < 1000 / this.oddOneIn
  }

  private note(feature: string): void {
    this.features.add(feature)
  }

  private pick<T>(items: readonly T[]): T {
    return items[this.choose(items.length)] as T
  }
}

/** Coercion and container, as a feature. */
function describe({ '@type': type = 'none', '@container': container = 'none' }: RawDefinition): string {
  const coercion = type.replace(/^(http.*[#/]|xsd:)/, 'datatype ')
  return `coercion ${coercion}, container ${container}`
}
