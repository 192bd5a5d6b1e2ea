import { QualityLabelError } from './errors'

const youngMegabytes = 16

/** Worker threads that run one function of one built file. */
export interface Workers {
  /**
   * Runs a task on a thread that is free.
   *
   * @returns What the function returned, as a copy.
   * @throws {QualityLabelError} `WORKERS_FAILED` if the thread stopped, or the function threw.
   */
  run(task: unknown): Promise<unknown>
  close(): Promise<void>
}

export interface WorkersOptions {
  /** Operation for the message, such as `issue`. */
  action: string
  threads: number
  /** Built file beside the one that this function is built into. */
  file: string
  /** Exported function that runs a task; `default` unless given. */
  name?: string
  /** What every thread gets once, when it starts; in place of sending it with each task. */
  shared?: unknown
}

/**
 * Starts worker threads, which have nothing of the environment.
 *
 * @throws {QualityLabelError} `WORKERS_FAILED` if there are no worker threads here.
 */
export async function openWorkers({
  action,
  threads,
  file,
  name = 'default',
  shared,
}: WorkersOptions): Promise<Workers> {
  const failed = (cause: unknown): QualityLabelError => {
    const message = `Cannot ${action}: worker threads are not available here, or one stopped; leave workers out`
    return new QualityLabelError('WORKERS_FAILED', message, { cause })
  }
  try {
    const { Tinypool } = await import('tinypool')
    const pool = new Tinypool({
      minThreads: threads,
      maxThreads: threads,
      // Each thread has a second task ready, so that it does not wait until the answer to its first is read.
      concurrentTasksPerWorker: 2,
      env: {},
      // Documents are short-lived: a larger nursery would only hold more dead objects.
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
      workerData: shared,
    })
    const filename = besideThis(file)
    return {
      async run(task) {
        try {
          return await pool.run(task, { filename, name })
        } catch (cause) {
          throw failed(cause)
        }
      },
      close: () => pool.destroy(),
    }
  } catch (cause) {
    throw failed(cause)
  }
}

/** Returns the path of a built file beside this one; CommonJS has a path, not a URL. */
function besideThis(name: string): string {
  const here = import.meta.url
  if (!here.startsWith('file:')) return here.replace(/[^/\\]*$/, name)
  const { pathname } = new URL(name, here)
  // file:///C:/… has a slash before the drive.
  return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/, '')
}
