import type { EndorsementReport } from '../../index'
import { clean, cleanShort } from '../clean-text'
import type { DescribingKey } from '../words/catalogue'
import type { Line, ReportVoice } from './line'
import { below } from './line'

const bindings = {
  none: 'bindingNone',
  id: 'bindingId',
  'id+digest': 'bindingDigest',
} as const satisfies Readonly<Record<EndorsementReport['binding'], DescribingKey>>

const standings = {
  known: 'endorserKnown',
  unknown: 'endorserUnknown',
  notChecked: 'endorserNotChecked',
} as const satisfies Readonly<Record<EndorsementReport['standing']['state'], DescribingKey>>

const modes = {
  embedded: 'modeEmbedded',
  separate: 'modeSeparate',
  presented: 'modePresented',
  published: 'modePublished',
} as const satisfies Readonly<Record<EndorsementReport['mode'], DescribingKey>>

/** Says who endorses, what ties it to the thing, what was found of it, and its comment. */
export function sayEndorsement(endorsement: EndorsementReport, voice: ReportVoice): Line[] {
  const { say, quote } = voice
  const { endorser, verdict, binding, standing, mode, comment, problems, report, acknowledgement } =
    endorsement
  const { by, at } = acknowledgement
  const ties = say('endorsementTies', {
    mode: say(modes[mode]),
    binding: say(bindings[binding]),
    standing: sayStanding(standing, voice),
  })
  // What is said of its acknowledgements decides nothing on the endorsement itself.
  const severity = verdict === 'invalid' ? 'error' : verdict
  const decisive = problems.find((problem) => problem.severity === severity)
  const failed = verdict === 'valid' ? [] : [clean(decisive?.detail ?? report.summary)]
  const acknowledged =
    by === undefined || at === undefined
      ? []
      : [say('endorsementAcknowledged', { by: cleanShort(by), at: cleanShort(at) })]
  const uncounted = problems.filter(({ code }) => code === 'ACKNOWLEDGEMENT_NOT_COUNTED')
  return [
    { mark: verdict, text: `${nameEndorser(endorser, standing, voice)} (${ties})` },
    ...[
      ...failed,
      ...(endorser.sameAs === undefined ? [] : [say('endorserSameKey', { id: cleanShort(endorser.sameAs) })]),
      ...acknowledged,
      ...uncounted.map(({ detail }) => clean(detail)),
      ...(comment === undefined ? [] : [quote(comment, 600)]),
    ].map(below),
  ]
}

/** As the trust material names the endorser; else by its own word in quotes, and its id. */
export function nameEndorser(
  { id, name }: EndorsementReport['endorser'],
  standing: EndorsementReport['standing'],
  { sayName, quote, show }: Pick<ReportVoice, 'sayName' | 'quote' | 'show'>,
): string {
  if (standing.name !== undefined) return sayName(standing.name)
  return name === undefined ? show(id) : `${quote(name)} <${show(id)}>`
}

function sayStanding(
  { state, kind, level, reason }: EndorsementReport['standing'],
  { say, sayName }: ReportVoice,
): string {
  if (reason !== undefined) return say('endorserHeldNoLabel', { reason: clean(reason) })
  const known = [kind, level].filter((part) => part !== undefined).map(sayName)
  return [say(standings[state]), ...known].join(', ')
}
