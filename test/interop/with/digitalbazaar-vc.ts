import * as vc from '@digitalbazaar/vc'
import { throughVcApi } from './vc-api'
import { versioned } from './version-of'

export const digitalbazaarVc = throughVcApi(versioned('@digitalbazaar/vc'), vc as never)
