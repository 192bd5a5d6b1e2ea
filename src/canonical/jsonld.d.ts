declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null
    documentUrl: string
    document: unknown
  }
  interface DatasetOptions {
    base: null
    safe: true
    rdfDirection?: 'i18n-datatype'
    documentLoader: (url: string) => Promise<RemoteDocument>
  }
  interface CanonizeOptions extends DatasetOptions {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
  }
  /** A term of RDF/JS. A literal has a datatype, and a language if that is `rdf:langString`. */
  export interface DatasetTerm {
    termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    value: string
    datatype?: DatasetTerm
    language?: string
  }
  export interface DatasetQuad {
    subject: DatasetTerm
    predicate: DatasetTerm
    object: DatasetTerm
    graph: DatasetTerm
  }
  export interface JsonLdProcessor {
    canonize(document: object, options: CanonizeOptions): Promise<string>
    toRDF(document: object, options: DatasetOptions): Promise<readonly DatasetQuad[]>
  }
  /** Creates a processor with its own caches. */
  const createProcessor: () => JsonLdProcessor
  export default createProcessor
}
