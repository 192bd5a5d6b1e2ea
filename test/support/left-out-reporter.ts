import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** Says at the end of a run, in one line each, which tests were skipped and why, and which groups were left out. */
export default class LeftOutReporter implements Reporter {
  readonly #groups: readonly string[]
  #vitest: Vitest | undefined

  /** @param options.groups - Names of all projects. */
  constructor({ groups = [] }: { groups?: readonly string[] } = {}) {
    this.#groups = groups
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const run = this.#vitest?.projects.map(({ name }) => name) ?? []
    const lines = [
      ...sayOfSkipped(modules.flatMap(skippedNames)),
      ...sayOfGroups(this.#groups.filter((name) => !run.includes(name))),
    ]
    for (const line of lines) this.#vitest?.logger.log(line)
  }
}

function skippedNames({ children }: TestModule): string[] {
  return [...children.allTests('skipped')].map(({ fullName }) => fullName)
}

/** One line for each reason that the names of tests or their groups give as `[skipped: reason]`. */
export function sayOfSkipped(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) {
    const reason = /\[skipped: ([^\]]+)\]/.exec(name)?.[1]
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => `${count} ${count === 1 ? 'test' : 'tests'} skipped: ${reason}`)
}

/** One line that names the groups of files that were not run. */
export function sayOfGroups(groups: readonly string[]): string[] {
  return groups.length === 0 ? [] : [`Not run: ${groups.join(', ')} (npm run test:all runs everything)`]
}
