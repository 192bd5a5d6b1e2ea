import { isJsonObject } from '../../core/json'
import type { Alignment } from '../../model/generated/documents'
import type { Source } from './source'
import { takeText, takeUri } from './take-values'

const at = '/credentialSubject/achievement/alignment'

/**
 * Converts the alignments of a badge class, from the names of Open Badges 2.0 or 1.x; one without name or address is lost.
 *
 * @see Open Badges 2.0, AlignmentObject; Open Badges 3.0, Alignment
 */
export function mapAlignments(source: Source): Alignment[] {
  const alignments: Alignment[] = []
  for (const item of source.items()) {
    const alignment = mapAlignment(item, `${at}/${alignments.length}`)
    if (alignment) alignments.push(alignment)
  }
  return alignments
}

function mapAlignment(item: Source, to: string): Alignment | undefined {
  if (!isJsonObject(item.value)) {
    if (item.isGiven) item.lose('wrongType')
    return undefined
  }
  const targetName = takeText(item.first('targetName', 'name'), `${to}/targetName`)
  const targetUrl = takeUri(item.first('targetUrl', 'url'), `${to}/targetUrl`)
  const targetDescription = takeText(
    item.first('targetDescription', 'description'),
    `${to}/targetDescription`,
  )
  const targetFramework = takeText(item.get('targetFramework'), `${to}/targetFramework`)
  const targetCode = takeText(item.get('targetCode'), `${to}/targetCode`)
  item.first('type', '@type').change('typeReplaced', `${to}/type`)
  if (targetName === undefined || targetUrl === undefined) {
    item.lose('incomplete')
    return undefined
  }
  return {
    type: ['Alignment'],
    targetName,
    targetUrl,
    ...(targetDescription === undefined ? {} : { targetDescription }),
    ...(targetFramework === undefined ? {} : { targetFramework }),
    ...(targetCode === undefined ? {} : { targetCode }),
  }
}
