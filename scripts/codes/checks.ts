import type { CodeGroup, FullExplanation } from './explanation'

/** What a person needs to know of each check of the award rule, in the order of the page. */
export const checkGroups: readonly CodeGroup<FullExplanation>[] = [
  {
    title: 'Checks of the award rule',
    codes: {
      FORM_COMPLETE: {
        means: 'Check: every part of the form is filled in.',
        cause: '`actual` counts the parts that are, `required` all of them.',
        fix: 'Ask the applicant to complete the form.',
      },
      FORMAL_ALL: {
        means: 'Check: every formal criterion is met, or explained and accepted by every evaluator.',
        cause: '`actual` counts those met, `required` all of them.',
        fix: 'Ask the applicant to improve, and name the criterion.',
      },
      EVIDENCE_ALL: {
        means: 'Check: every criterion that asks for evidence has it.',
        cause: '`actual` counts those that have, `required` those that ask.',
        fix: 'Ask the applicant for the evidence.',
      },
      ANSWERS_MIN_LEVEL: {
        means: 'Check: every answer reaches the lowest level that is enough, by every evaluator.',
        cause: '`actual` is the lowest level given, `required` the lowest that is enough.',
        fix: 'Ask the applicant to improve, with feedback on that answer.',
      },
      INDICATORS_MIN_SHARE: {
        means: 'Check: enough of the indicators are checked and confirmed.',
        cause: '`actual` counts them, `required` is the smallest count that reaches the share.',
        fix: 'Ask the applicant to improve, and name the indicators.',
      },
    },
  },
]
