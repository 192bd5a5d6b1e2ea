/** Everything but `quality-label/testing` and `quality-label/digitalbazaar`: the one file that most entries are built into. */
export * from './index'
export * from './interop/certification'
export * from './interop/open-badges-2'
export * from './issuing/batch'
export * from './make-page'
export * from './platform'
export * from './trust'
