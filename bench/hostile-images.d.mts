export interface HostileImage {
  name: string
  image: Uint8Array
  /** How `extract` must refuse it. */
  code: string
}

export function makeHostileImages(): HostileImage[]
