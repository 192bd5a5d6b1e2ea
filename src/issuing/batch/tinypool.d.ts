/** The part of the package that is used; its own types bring in those of Node. */
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
