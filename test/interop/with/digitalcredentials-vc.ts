import * as vc from '@digitalcredentials/vc'
import { throughVcApi } from './vc-api'
import { versioned } from './version-of'

export const digitalcredentialsVc = throughVcApi(versioned('@digitalcredentials/vc'), vc as never)
