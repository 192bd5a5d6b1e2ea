/** A host, such as a runtime, a bundler or a test runner, in which the package must run. */
export interface Host {
  name: string
  title: string
  /** Exact versions by name. */
  packages: Record<string, string>
  commands: string[]
  /** How many times the commands run the program; 1 unless given. */
  runs?: number
  isLight?: boolean
}

export const hosts: readonly Host[]
