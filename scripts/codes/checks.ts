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
    title: 'Badges and requirements',
    codes: {
      NOT_PROVEN: {
        means: 'Why a badge does not meet a requirement: it is not shown to be about the person.',
        cause:
          'The holder did not sign the presentation, or `recipient` was not given to `verify`, or the badge is about somebody else.',
        fix: 'Ask for a presentation that the holder signed, or verify with `recipient`.',
      },
      NOT_THE_CREATOR: {
        means:
          'Why a badge does not meet a requirement: its achievement is not shown to be of the creator that is asked for.',
        cause:
          'Its issuer is not the creator, shows no authority of the creator, and is not in `issuedBy`; or it is another edition, which only the creator can say.',
        fix: 'Supply the authority to `verify`, or accept the issuer in `issuedBy`.',
      },
      ISSUER_NOT_ACCEPTED: {
        means: 'Why a badge does not meet a requirement: its issuer is not accepted.',
        cause:
          'It is not in `issuedBy`. Without `issuedBy`, the trust material does not know it, and the option asks for a skill without label or endorser.',
        fix: 'Name the issuer in `issuedBy`, or give trust material that knows it.',
      },
      LABEL_NOT_HELD: {
        means:
          'Why a badge does not meet a requirement: it is not shown that its issuer held the label when it awarded the badge.',
        cause: 'It did not, or the trust material does not say so.',
        fix: 'Give a trust bundle with the register of labels.',
      },
      NOT_ENDORSED: {
        means: 'Why a badge does not meet a requirement: no endorser of it is one that is asked for.',
        cause:
          'No valid endorsement is by such an endorser, or the trust material does not say what its endorser is.',
        fix: 'Supply the endorsements to `verify`, and trust material with the endorsers.',
      },
      TOO_OLD: {
        means:
          'Why a badge does not meet a requirement: it was awarded before `awardedAfter`, or it is not shown when.',
        cause: 'The award is older than what is asked for.',
        fix: 'Ask for a newer badge.',
      },
      LEVEL_TOO_LOW: {
        means: 'Why a badge does not meet a requirement: no result reaches the minimum.',
        cause: 'The level or value is lower than `minimum`.',
        fix: 'Ask for a badge of a higher level.',
      },
      LEVEL_UNKNOWN: {
        means: 'Why a badge does not meet a requirement: no result says in numbers how far it reaches.',
        cause:
          'The badge has no such result, its level is not a number, or its value has no scale or is outside of it.',
        fix: 'Ask the issuer for levels that are numbers, or ask for the achievement without a minimum.',
      },
    },
  },
  {
    title: 'Pledges of a campaign',
    codes: {
      NOT_OF_CAMPAIGN: {
        means: 'Why a pledge does not count: it is a badge of another achievement.',
        cause: 'The list has badges that are not of this campaign.',
        fix: 'Nothing, or correct `achievement`.',
      },
      NOT_SELF_ISSUED: {
        means: 'Why a pledge does not count: its issuer is not its subject.',
        cause: 'Somebody issued it to another.',
        fix: 'The initiative has to issue its pledge itself: `quality-label pledge`.',
      },
      NOT_IN_PERIOD: {
        means: 'Why a pledge does not count: it is not valid at the instant of the tally.',
        cause: 'It has ended, or begins later.',
        fix: 'Ask the initiative for a pledge that is valid now.',
      },
      NUMBER_INVALID: {
        means: 'Why a pledge does not count: its number cannot be counted.',
        cause:
          'There is no result with it, or there are several, or it is not a safe whole number: at least 1 committed, at least 0 achieved.',
        fix: 'Ask the initiative for a pledge with the number.',
      },
      COUNTED_IN_PARENT: {
        means: 'Why a pledge does not count: an organisation above the initiative made one too.',
        cause: '`parentOrg` of its issuer leads to an initiative that counts.',
        fix: 'Nothing: it would be counted twice.',
      },
    },
  },
  {
    title: 'Claims by a code',
    intro: 'Answers of `judgeClaim`, in the order in which it looks for them.',
    codes: {
      CLAIM_NOT_OPEN: {
        means: 'A claim is not granted: the offer is not open yet.',
        cause: 'The instant is before `opensAt`.',
        fix: 'Say when it opens.',
      },
      CLAIM_CLOSED: {
        means: 'A claim is not granted: the offer is closed.',
        cause: 'The instant is after `closesAt`.',
        fix: 'Ask the organiser for another offer.',
      },
      CLAIM_CODE_WRONG: {
        means: 'A claim is not granted: the code is not one of this offer.',
        cause:
          'It is mistyped, of another offer, made from another secret, of a card beyond the limit, or a rotating code that has changed twice since.',
        fix: 'Scan the code again, or ask for a new one. Limit how often an account may try.',
      },
      CLAIM_REPEATED: {
        means: 'A claim is not granted: the same claimant has claimed before.',
        cause: '`earlier` has that claim.',
        fix: 'Show the badge that was claimed.',
      },
      CLAIM_CODE_USED: {
        means: 'A claim is not granted: somebody else has claimed with this card.',
        cause: 'A single code works once.',
        fix: 'Ask the organiser for another card.',
      },
      CLAIM_LIMIT_REACHED: {
        means: 'A claim is not granted: there have been as many as the offer allows.',
        cause: '`previous.count` is not below `limit`.',
        fix: 'Ask the organiser for another offer.',
      },
    },
  },
  {
    title: 'Answers to a form',
    codes: {
      ANSWER_MISSING: {
        means: 'A question that must be answered has no answer.',
        cause: 'There is no answer, it is blank, or it is not a text where one is asked for.',
        fix: 'Ask for the answer.',
      },
      ANSWER_TOO_LONG: {
        means: 'An answer is longer than its question allows.',
        cause: 'It has more words or characters: `found` instead of at most `expected`.',
        fix: 'Ask for a shorter answer.',
      },
      ANSWER_NOT_A_CHOICE: {
        means: 'An answer is not one of the choices of its question.',
        cause: 'It has the label of a choice in place of its id, or several where one is asked for.',
        fix: 'Give ids of the choices: one as a text, several as a list.',
      },
      ANSWER_NOT_A_LINK: {
        means: 'An answer is not the address of a page.',
        cause: 'It is not an absolute http or https address.',
        fix: 'Ask for the whole address, with `https://`.',
      },
      ANSWER_UNKNOWN: {
        means: 'An answer is to a question that the form does not have.',
        cause: 'The form has changed, or the task has no form.',
        fix: 'Leave the answer out, or check it against the version of the activity that was answered.',
      },
      ANSWER_REPEATED: {
        means: 'A question is answered twice, or one choice is made twice.',
        cause: 'The same id occurs at an earlier place.',
        fix: 'Keep one of them.',
      },
      FILE_TYPE_REFUSED: {
        means: 'A file is of a media type that its question does not accept.',
        cause: '`mediaTypes` of the question does not have it.',
        fix: 'Ask for a file of one of the accepted types.',
      },
      FILE_TOO_LARGE: {
        means: 'A file is larger than its question allows.',
        cause: '`sizeBytes` is more than `maxBytes` of the question.',
        fix: 'Ask for a smaller file.',
      },
      FILE_WITHOUT_DIGEST: {
        means: 'A file has no digest that a verifier could check.',
        cause: '`digestMultibase` is absent or not a SHA-256 multihash in multibase, or there is no file.',
        fix: "Compute it from the file's bytes: `buildEvidence({ kind: 'file', … })` does.",
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
          'Why an endorsement or a pledge does not count: there is a later one by the same party about the same thing, an endorsement in the same language.',
        cause: 'The later one counts.',
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
