declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null
    documentUrl: string
    document: unknown
  }
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
    base: null
    safe: true
    rdfDirection?: 'i18n-datatype'
    documentLoader: (url: string) => Promise<RemoteDocument>
  }
  export interface JsonLdProcessor {
    canonize(document: object, options: CanonizeOptions): Promise<string>
  }
  /** Makes a processor with caches of its own. */
  const createProcessor: () => JsonLdProcessor
  export default createProcessor
}
