import * as vc from '@digitalbazaar/vc'
import type { Library } from './library'
import { selectiveDisclosures } from './selective-disclosures'
import { throughVcApi } from './vc-api'
import { versioned } from './version-of'

const library = throughVcApi(versioned('@digitalbazaar/vc'), vc as never)

export const digitalbazaarVc: Library = {
  ...library,
  issues: async () => [...((await library.issues?.()) ?? []), ...(await selectiveDisclosures())],
}
