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
  {
    title: 'Who may assess an application',
    codes: {
      EVALUATOR_NOT_MEMBER: {
        means: 'Answer of `checkEvaluators`: a person is not a member of the committee.',
        cause: 'Its id is not among the members.',
        fix: 'Choose a member, or correct the id.',
      },
      EVALUATOR_NOT_IN_OFFICE: {
        means: 'Answer: a member is not in office at that time.',
        cause: 'The instant is outside of the period of the member, or of the committee.',
        fix: 'Choose a member in office.',
      },
      EVALUATOR_REPEATED: {
        means: 'Answer: a person is in the list twice.',
        cause: 'Two assessments by one person count as one.',
        fix: 'Choose another member for one of them.',
      },
      EVALUATOR_OF_APPLICANT: {
        means: 'Answer: a person belongs to the applicant.',
        cause: 'It is the applicant, its id is under the DID of the applicant, or `applicantMembers` has it.',
        fix: 'Choose a member who does not belong to the applicant.',
      },
      EVALUATORS_COUNT: {
        means: 'Answer: there are more or fewer evaluators than the scheme asks for.',
        cause: '`scheme.committee.evaluators` is another number.',
        fix: 'Choose as many as the scheme asks for.',
      },
      EVALUATORS_NOT_NEAR: {
        means: 'Answer: none of the evaluators shares the country or a language of the applicant.',
        cause: 'Countries and languages of the members and of the application have nothing in common.',
        fix: 'Choose at least one member who shares one of them.',
      },
    },
  },
  {
    title: 'Endorsements in short',
    codes: {
      MUTUAL: {
        means: 'Concern of `digestEndorsements`: the issuer endorses the endorser, too.',
        cause: 'The list also has a valid endorsement of the endorser by the party that this one is about.',
        fix: 'Ask whether the two endorse each other as a favour. It can be honest.',
      },
      SAME_CONTROLLER: {
        means: 'Concern: endorser and issuer belong together.',
        cause:
          'One id is under the DID of the other, or the endorser names the other as the organisation above it.',
        fix: 'Do not count it as the opinion of a third party without asking. It can be honest.',
      },
      CANNOT_BE_WITHDRAWN: {
        means: 'Concern: the endorser could not withdraw the endorsement.',
        cause: 'It has no entry in a status list for revocation or suspension.',
        fix: 'Look at its dates: it says what the endorser thought when it was signed.',
      },
      BOUND_BY_ID_ALONE: {
        means: 'Concern: the endorsement is about an id, not about a content.',
        cause: 'It has no digest of its target, so the target could have changed since.',
        fix: 'Ask the endorser whether it still means what is there now.',
      },
      UNKNOWN_ENDORSER: {
        means: 'Concern: your trust material does not know the endorser.',
        cause: 'It is not in `trust.endorsers`, or no trust material was given.',
        fix: 'Find out who it is. Anyone can endorse under any name.',
      },
      INTEREST_DISCLOSED: {
        means: 'Concern: the endorser says that it has an interest in the target.',
        cause: '`content.interest` has it in its own words.',
        fix: 'Read it.',
      },
      SUPERSEDED: {
        means:
          'Why an endorsement does not count: its endorser endorsed the same target later, in the same language.',
        cause: 'The later one is among the entries.',
        fix: 'Read the later one.',
      },
      STATUS_UNKNOWN: {
        means: 'Why an endorsement does not count: it is not known whether it was withdrawn.',
        cause: 'Its status list was not given.',
        fix: 'Give the list.',
      },
    },
  },
]
