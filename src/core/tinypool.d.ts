/** Types of the used part of the package; its own types need those of Node. */
declare module 'tinypool' {
  export interface TinypoolOptions {
    minThreads: number
    maxThreads: number
    concurrentTasksPerWorker: number
    env: Record<string, string>
    resourceLimits: { maxYoungGenerationSizeMb: number }
    /** What every thread gets once, when it starts. */
    workerData: unknown
  }
  export class Tinypool {
    constructor(options: TinypoolOptions)
    run(task: unknown, options: { filename: string; name: string }): Promise<unknown>
    destroy(): Promise<void>
  }
}
