import type { FormAnswer, LabelApplication } from '../../../src/model/generated/documents'

/** What an application says, as answers to the form of its scheme. */
export function answersOf({ scheme, formal, answers, indicators }: LabelApplication): FormAnswer[] {
  const answer = (question: string, value: string | undefined): FormAnswer[] =>
    value === undefined ? [] : [{ question, value }]
  return [
    ...formal.flatMap(({ criterion, met, explanation, evidence = [] }) => [
      ...answer(criterion, met ? 'met' : 'notMet'),
      ...answer(`${criterion}-explanation`, explanation),
      ...answer(`${criterion}-evidence`, evidence[0]),
    ]),
    ...answers.flatMap(({ criterion, text, evidence = [] }) => [
      ...answer(criterion, Object.values(text)[0]),
      ...answer(`${criterion}-evidence`, evidence[0]),
    ]),
    {
      question: `${scheme}#indicators`,
      value: indicators.filter(({ checked }) => checked).map(({ indicator }) => indicator),
    },
  ]
}
