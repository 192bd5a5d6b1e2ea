/** Types of the used part of the package; its own types need those of Node. */
declare module 'tinypool' {
  export interface TinypoolOptions {
    minThreads: number
    maxThreads: number
    concurrentTasksPerWorker: number
    env: Record<string, string>
    resourceLimits: { maxYoungGenerationSizeMb: number }
  }
  export class Tinypool {
    constructor(options: TinypoolOptions)
    run(task: unknown, options: { filename: string }): Promise<unknown>
    destroy(): Promise<void>
  }
}
