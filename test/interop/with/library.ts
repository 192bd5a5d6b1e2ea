import type { Form, FormKind } from '../forms'

/** A credential that another program made, and the same with its content changed afterwards. */
export interface Issued {
  /** What it is, as the page words it. */
  name: string
  input: string | Uint8Array
  changed: string | Uint8Array
  documents?: readonly object[]
}

/** Another program, and the little that makes it read and write credentials as its users do. */
export interface Library {
  /** Name and version, as the page words it. */
  name: string
  /** The kinds of form that it has a function for. */
  reads: readonly FormKind[]
  /** Why it cannot be run here; `undefined` where it can. */
  missing?: string | undefined
  /** Whether it looks at signatures; schemas do not. */
  checksSignatures: boolean
  /** `accepted`, or `refused: ` and the code or name that it gave. */
  accepts(form: Pick<Form, 'content' | 'documents'>): Promise<string>
  issues?(): Promise<Issued[]>
  close?(): void
}

/** What a reader said, where it throws what it refuses. */
export async function acceptance(read: () => unknown): Promise<string> {
  try {
    await read()
    return 'accepted'
  } catch (error) {
    const { code, name } = error as { code?: string; name: string }
    return `refused: ${code ?? name}`
  }
}
