import * as qualityLabel from '../dist/index.js'

/** A batch of 10,000 that share achievement and issuer; measured as soon as the package exports `issueBatch`. */
export async function measureBatch() {
  if (!('issueBatch' in qualityLabel)) return { absent: 'not there yet' }
  return { absent: 'not measured yet' }
}
