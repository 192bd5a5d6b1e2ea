/** One more call of Digital Bazaar's package; it carries no types of its own. */
declare module '@digitalbazaar/vc' {
  interface PresentationResult {
    presentationResult?: { verified: boolean; error?: Error }
    error?: Error
  }
  export function verify(options: {
    presentation: object
    suite: object[]
    documentLoader: DocumentLoader
    challenge: string | undefined
    domain?: string
  }): Promise<PresentationResult>
}
