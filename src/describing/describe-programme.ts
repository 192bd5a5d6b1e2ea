import type { Assessment, Decision, LabelApplication, LabelScheme } from '../index'
import type { Fact } from './facts'
import type { Voice } from './voice'

/** Says what a scheme asks: its criteria, scale and thresholds, who assesses and who signs, and how long a label holds. */
export function schemeFacts(scheme: LabelScheme, voice: Voice): Fact[] {
  const { say, inOne } = voice
  const { formalCriteria, qualityCriteria, indicators, scale, rule, committee } = scheme
  const levelName = scale.find(({ level }) => level === rule.minimumLevel)?.name
  return [
    [say('factFormalCriteria'), ...formalCriteria.map(({ name }) => inOne(name))],
    [say('factQualityCriteria'), ...qualityCriteria.map(({ name }) => inOne(name))],
    [say('factIndicators'), ...indicators.map(({ name }) => inOne(name))],
    [say('factScale'), ...scale.map(({ level, name }) => say('levelNamed', { level, name: inOne(name) }))],
    [
      say('factThresholds'),
      say('thresholdLevel', { level: rule.minimumLevel, name: inOne(levelName ?? {}) }),
      say('thresholdIndicators', { share: rule.minimumIndicatorShare }),
    ],
    [say('factEvaluators'), String(committee.evaluators)],
    [say('factQuorum'), String(committee.quorum)],
    [say('factValidFor'), say('years', { count: scheme.validityYears })],
    [say('factDecideWithin'), say('days', { count: scheme.decisionDeadlineDays })],
  ]
}

/** Says what an application declares, and which evidence it has. */
export function applicationFacts(application: LabelApplication, voice: Voice): Fact[] {
  const { say, node, value, inOne } = voice
  const { formal, answers, indicators, evidence } = application
  return [
    [say('factFormalCriteria'), sayMet(formal, voice)],
    [
      say('factAnswers'),
      ...answers.map(({ criterion, text }) => [value(criterion), inOne(text)].filter(Boolean).join(': ')),
    ],
    [
      say('factIndicators'),
      say('metOf', { met: indicators.filter(({ checked }) => checked).length, total: indicators.length }),
    ],
    [say('factEvidence'), ...evidence.map((one) => node(one as never))],
  ]
}

/** Says which levels an evaluator gives, and what is met. */
export function assessmentFacts({ formal, answers, indicators }: Assessment, voice: Voice): Fact[] {
  const { say } = voice
  return [
    [say('factFormalCriteria'), sayMet(formal, voice)],
    [say('factLevels'), ...sayLevels(answers, voice)],
    [say('factIndicators'), sayMet(indicators, voice)],
  ]
}

/** Says the levels that a decision rests on, and what is met. */
export function decisionFacts({ formal, answers, indicators }: Decision, voice: Voice): Fact[] {
  const { say } = voice
  return [
    [say('factFormalCriteria'), sayMet(formal, voice)],
    [say('factLevels'), ...sayLevels(answers, voice)],
    [say('factIndicators'), say('metOf', { met: indicators.checked, total: indicators.total })],
  ]
}

function sayMet(judged: readonly { met: boolean }[], { say }: Voice): string {
  return say('metOf', { met: judged.filter(({ met }) => met).length, total: judged.length })
}

function sayLevels(
  answers: readonly { criterion: string; level: number }[],
  { say, value }: Voice,
): string[] {
  return answers.map(({ criterion, level }) => say('levelOf', { criterion: value(criterion), level }))
}
