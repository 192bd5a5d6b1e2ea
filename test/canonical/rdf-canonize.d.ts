declare module 'rdf-canonize' {
  interface Term {
    termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    value: string
    datatype?: { value: string }
    language?: string
  }
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0'
    inputFormat: 'application/n-quads'
    maxDeepIterations?: number
    signal?: AbortSignal
  }
  export function canonize(nQuads: string, options: CanonizeOptions): Promise<string>
  export const NQuads: {
    parse(text: string): { subject: Term; predicate: Term; object: Term; graph: Term }[]
  }
}
