import type { CodeGroup, FullExplanation } from './explanation'

/** What a person needs to know of each code of a `QualityLabelError`, in the order of the page. */
export const errorGroups: readonly CodeGroup<FullExplanation>[] = [
  {
    title: 'Reading',
    codes: {
      JSON_INVALID: {
        means: 'The text is not JSON, or JSON cannot carry the value.',
        cause:
          'A misplaced character, an unfinished text; `NaN`, minus zero or a circle in a value; a `Date`, whose text need not be the one that was signed.',
        fix: '`details` has the pointer, line and column where there are any. Correct the text; write a `Date` with `toISOString()`.',
      },
      JSON_DUPLICATE_KEY: {
        means: 'An object has a property twice.',
        cause: 'One parser would keep the first value, another the second.',
        fix: 'Remove one.',
      },
      JSON_FORBIDDEN_KEY: {
        means: 'A property is called `__proto__`, `constructor` or `prototype`.',
        cause: 'A hostile document, or a very unlucky name.',
        fix: 'Rename it.',
      },
      JSON_NUMBER: {
        means: 'A number has more digits than a double keeps, is beyond 2^53, or is `-0`.',
        cause:
          '`0.10000000000000000001`, `9007199254740993`, `-0.0`. `42.0`, `2.50` and `1E2` are accepted ([decision 0033](decisions/0033-a-number-is-its-decimal-value.md)).',
        fix: 'Write it with fewer digits, or as text.',
      },
      JSON_STRING: {
        means: 'A text contains half of a surrogate pair.',
        cause: 'An emoji was cut in two.',
        fix: 'Correct the text.',
      },
      INPUT_TOO_DEEP: {
        means: 'Arrays and objects nest beyond the limit.',
        cause: 'A hostile document, or unusually deep data.',
        fix: 'Raise `limits.maxDepth` where you trust the sender.',
      },
      UTF8_INVALID: {
        means: 'The bytes are not well-formed UTF-8.',
        cause: 'Another encoding, or a damaged file.',
        fix: 'Ask for the file in UTF-8.',
      },
      BASE64URL_INVALID: {
        means: 'A text is not base64url without padding.',
        cause: 'Padding, ordinary base64, stray characters.',
        fix: 'Write it as RFC 4648, section 5, without padding.',
      },
      MULTIBASE_INVALID: {
        means: 'A text is not multibase of the required kind.',
        cause: 'The wrong first letter, or a character outside the alphabet.',
        fix: 'Write it as base58btc after `z`, or base64url after `u`, as the message says.',
      },
    },
  },
  {
    title: 'Baking',
    codes: {
      BAKING_UNSIGNED: {
        means: 'The credential given to `bake` is not signed.',
        cause: 'The credential was baked before it was signed, or the wrong file was taken.',
        fix: 'Sign it first. With `allowUnsigned` it is baked anyway; such an image proves nothing.',
      },
      BAKING_IMPOSSIBLE: {
        means:
          'The input of `bake` is not a verifiable credential, or has text that an image cannot carry unchanged.',
        cause:
          'The wrong document was passed, or an SVG would have to carry a character that XML cannot represent.',
        fix: 'Pass the credential. Write such a character as a JSON escape, `\\ufffe`, before or after signing: its value is the same.',
      },
    },
  },
  {
    title: 'Canonicalising',
    codes: {
      CANONICALIZATION_FAILED: {
        means: 'The document is not well-formed JSON-LD.',
        cause: 'A structure that the JSON-LD algorithms refuse.',
        fix: 'See `cause`, and correct the document.',
      },
    },
  },
  {
    title: 'Keys',
    codes: {
      KEY_INVALID: {
        means:
          'The material is not a usable Ed25519, P-256 or RSA key, or not one for the required algorithm.',
        cause:
          'Another kind of key, a form that is not read, a wrong length, a weak key, a JWK for another use, a public key that does not match the secret key, a wrong passphrase. No message ever shows the material.',
        fix: 'Run the command that the message gives: it names PKCS#1, SEC1, OpenSSH, SSH2, PuTTY, encrypted and binary keys, and certificates, which hold a public key only. Otherwise export the key anew in one of the forms that `importKey` names.',
      },
    },
  },
  {
    title: 'With @digitalbazaar/vc',
    codes: {
      DOCUMENT_NOT_GIVEN: {
        means:
          'The document loader of `quality-label/digitalbazaar` has no context, DID document or verification method of that address.',
        cause:
          'The DID document of an issuer was not supplied or does not list the method, or a document names a context that is not pinned. `details.url` says which. The loader reaches no network.',
        fix: 'Pass the DID document in `documents`, or wrap the loader in one that knows more.',
      },
    },
  },
  {
    title: 'Signing',
    codes: {
      ALREADY_SIGNED: {
        means: '`signCredential` was given a credential with a proof.',
        cause: 'It was signed before.',
        fix: 'Use `addProof` to add another.',
      },
      CONTEXT_MISSING: {
        means:
          'A suite needs a context that the credential lacks, and adding it would break the existing proofs.',
        cause:
          '`addProof` with `Ed25519Signature2020` on a credential that was made only for `eddsa-rdfc-2022`.',
        fix: 'Sign the unsigned credential with both suites, or add the context before the first member signs.',
      },
      PROOF_NEVER_VALID: {
        means: 'The proof would never be valid at a time at which the credential or trust bundle is.',
        cause:
          "The option `expires` is not after the credential's `validFrom`; or `created` is not before the `expiresAt` of a bundle.",
        fix: 'Correct the option.',
      },
      SIGNER_NOT_OF_ROOT: {
        means: 'The key is not one that readers of the trust bundle or root count.',
        cause: "The key is not among those of the bundle's newest root, or of the first root itself.",
        fix: 'Sign with a key of that root.',
      },
      SHAPE_INVALID: {
        means: 'A document does not have the shape that the operation needs.',
        cause: 'A property was changed or left out. `details.problems` lists every problem.',
        fix: 'Correct the document. `validate` reports the same problems.',
      },
      SIGNING_FAILED: {
        means: 'A signer threw, or gave something other than 64 bytes.',
        cause: 'A key service that is down, a locked device.',
        fix: 'See `cause`, and try again.',
      },
      COPIES_DIFFER: {
        means: 'Copies to be merged differ in more than their proofs.',
        cause: 'A member signed another version of the credential. `details.index` says which copy.',
        fix: 'Let that member sign the version of the others.',
      },
      COPY_UNSIGNED: {
        means: 'A copy to be merged has no proof.',
        cause: 'The file before signing was sent. `details.index` says which copy.',
        fix: 'Ask for the signed copy.',
      },
    },
  },
  {
    title: 'Batches',
    codes: {
      ITEM_OF_ANOTHER_ISSUER: {
        means: 'An item of a batch is by another issuer than the batch.',
        cause:
          '`issueBatch` was called with `issuer`, and this item names another one; `details.found` says which.',
        fix: 'Put the item into a batch of its issuer. The others are issued without it.',
      },
      ITEM_UNUSABLE: {
        means:
          'One item of a batch could not be prepared for signing, for a reason without a code of its own.',
        cause:
          'It is neither an object nor the text of a JSON object, or it caused an unexpected error. `details.reason` says which.',
        fix: 'Correct the item or leave it out. The others are issued without it.',
      },
      ID_REPEATED: {
        means: 'Two items of a batch have the same id and say different things.',
        cause:
          'An id was copied, or the batch has a credential and its correction. The earlier one is issued; `details.first` is its number, counted from 0.',
        fix: 'Give the item an id of its own, or remove one of the two.',
      },
      BATCH_TAKEN: {
        means: 'A store has another batch under this name.',
        cause:
          'The name was used before, with another issuer, time, number of shards or purposes of statuses.',
        fix: 'Give the batch a name of its own. The same batch may be added again.',
      },
      ID_TAKEN: {
        means:
          'An item of a shard has an id that says something else already, or has other purposes of statuses.',
        cause:
          'Another item with this id was reserved or signed; the item was changed after it was reserved (a template or a row that is not frozen); or a batch before this one had other `statusPurposes`, which cannot be added later.',
        fix: 'Give the item another id, or the content that the id has.',
      },
      SHARD_TOO_LARGE: {
        means: 'A shard has more items than one process takes at a time.',
        cause: '`details.limit` says how many it may have. About 200 are the best size.',
        fix: 'Divide the batch into more shards.',
      },
      WORKER_STOPPED: {
        means: 'An item of a shard was tried eight times, and each time its worker stopped.',
        cause: 'The item makes the process end, for want of memory or by a fault in a signer; or bad luck.',
        fix: 'Find out why, then `release` the id: it is tried anew.',
      },
      WORKERS_FAILED: {
        means: 'Worker threads could not be started, or one of them stopped.',
        cause:
          'The code runs in a browser, the package was bundled into a program without its file `prepare-worker.js`, or a thread ran out of memory. `cause` says what happened.',
        fix: 'Leave out `workers`, or keep this package out of the bundle. Issue the rest in another run.',
      },
    },
  },
  {
    title: 'Trust bundles',
    codes: {
      TRUST_ROOT_MISMATCH: {
        means: 'The pinned root is not among the roots of the bundle.',
        cause: 'The bundle is from another source, or the pinned root belongs to another chain of roots.',
        fix: 'Do not use it; check where both came from.',
      },
      TRUST_ROOT_ROTATION: {
        means: 'A new root is not signed by enough keys of the root before it and of itself.',
        cause: 'A forged rotation, or one that was not finished.',
        fix: 'Do not use it; ask for a bundle whose rotation is complete.',
      },
      TRUST_THRESHOLD: {
        means: 'Too few root keys signed the bundle.',
        cause: 'Signatures are missing or wrong, or several are by one key.',
        fix: 'Ask for the bundle with all its signatures.',
      },
      TRUST_EXPIRED: {
        means: 'The bundle has expired.',
        cause: '`now` is after its `expiresAt`.',
        fix: 'Get a newer one.',
      },
      TRUST_NOT_YET_ISSUED: {
        means: 'The bundle says that it was issued after `now`.',
        cause: 'A wrong clock, or a wrong `now`.',
        fix: 'Check both.',
      },
      TRUST_ROLLED_BACK: {
        means:
          'The bundle is older than one seen before, differs from it under the same version, or is signed by a root that has been replaced since.',
        cause:
          'Somebody replays an old bundle, an old file was kept, or a root key that was retired signs again.',
        fix: 'Use the newer one. If there is none, ask the sender.',
      },
    },
  },
  {
    title: 'Status lists',
    codes: {
      GZIP_INVALID: {
        means: 'Bytes are not exactly one well-formed gzip member.',
        cause: 'Damage, a wrong checksum or length, or something behind the end.',
        fix: 'Ask for the list anew.',
      },
      GZIP_TOO_LARGE: {
        means: 'A gzip member would inflate to more than is allowed.',
        cause: 'A list made to be slow, or a very long one.',
        fix: 'Ask the issuer for a list within the bound.',
      },
      STATUS_CHANGES_REFUSED: {
        means: 'Some changes of a status list cannot be made, so `setStatuses` made none.',
        cause:
          '`details.changes` has each of them, with a pointer into the changes: the list does not have the index, an entry cannot have the value, or a revocation would be taken back.',
        fix: 'Correct or leave out these changes, and set the statuses again.',
      },
      STATUS_LIST_INVALID: {
        means: 'A status list cannot be read or written.',
        cause: '`details.reason` says what is wrong: encoding, length, entry size, index or value.',
        fix: 'Correct the argument, or ask for the list anew.',
      },
    },
  },
  {
    title: 'The programme',
    codes: {
      COMMITTEE_NOT_ELIGIBLE: {
        means: 'The committee may not decide under this scheme, or its signatures would not count.',
        cause:
          'It belongs to another network, is out of office, is too small or too large, lacks a member of the trio, or has a quorum that is not allowed. For `buildLabel`: it is out of office at `validFrom`.',
        fix: 'The message says what was expected. Supply the right committee.',
      },
      EVALUATORS_NOT_ELIGIBLE: {
        means: 'The assessments are not by the people who may make them.',
        cause:
          "There are too few evaluators or the same one twice; one is not a member or belongs to the applicant; or none is from the applicant's country or speaks its language.",
        fix: 'Let the right members assess.',
      },
      DECISION_CHECKS_UNMET: {
        means: 'A label cannot be issued while a check of the award rule is unmet.',
        cause: 'The decision says `issue`, and `details` names what is unmet.',
        fix: 'Decide `notYetIssued`, with feedback on what to improve.',
      },
      DECISION_FEEDBACK_MISSING: {
        means: 'A decision not to issue yet needs feedback.',
        cause: '`feedback` is absent.',
        fix: 'Tell the applicant what to improve, in at least one language.',
      },
      DECISION_OUT_OF_ORDER: {
        means: 'Dates cannot follow each other.',
        cause: 'An assessment before the submission, a decision before an assessment.',
        fix: 'Correct the dates that `details` names.',
      },
      REGISTER_EVENT_NOT_ALLOWED: {
        means: 'The register of labels cannot take an event: its label is in no state for it.',
        cause:
          'The label is not in the register or is withdrawn, its state at the date is another, the date is before an earlier event, a renewal begins too late, or a reason is missing.',
        fix: 'Read the events of the label with `trust show`, and correct the type, the date or the reason.',
      },
      RENEWAL_NOT_OPEN: {
        means: 'A label cannot be renewed at this time.',
        cause:
          'The application came before the scheme opens renewals, the decision comes after its grace ends, or the scheme has no `renewal`.',
        fix: '`details` says from when or until when. Outside of this period apply for a new label.',
      },
      ENDORSEMENT_NOT_ABOUT_TARGET: {
        means: 'An endorsement that was to be embedded is about something that the target does not have.',
        cause: 'Its subject is the id of another badge, achievement or profile.',
        fix: 'Embed it in the document that has a badge, an achievement or a profile with this id.',
      },
      ENDORSEMENT_REQUEST_EXPIRED: {
        means: 'The endorsement begins after the end of the request that it answers.',
        cause: '`validFrom` is later than `expiresAt` of the request.',
        fix: 'Ask for a new request, or endorse without one.',
      },
      EVENT_NOT_ALLOWED: {
        means: 'An event of a log cannot have happened in the state that the events before it leave.',
        cause: '`details` has its `index`, the `event` and the `state` before it.',
        fix: 'Remove the event, or correct its type or date. Append an event only if the function takes the log with it.',
      },
      NOT_YET_EARNED: {
        means: 'A badge was to be awarded for an activity that its participant has not completed yet.',
        cause:
          'Tasks are not done, requirements are not met, or the activity was not claimed: `details` has `have`, `need`, the open `tasks` and the unmet `requirements`.',
        fix: 'Award it when `progressOf` says `earned`; it says which review or evidence is awaited.',
      },
      DECISION_NOT_TO_ISSUE: {
        means: 'The decision does not issue the label that was to be built.',
        cause: 'The outcome is `notYetIssued`.',
        fix: 'Build a label only from a decision to issue.',
      },
      DECISION_OF_ANOTHER_SCHEME: {
        means: 'The decision was taken under another scheme or version.',
        cause: 'The wrong scheme was supplied.',
        fix: 'Supply the scheme of the decision.',
      },
      DECISION_OF_ANOTHER_COMMITTEE: {
        means: 'The decision is by another committee, or the committee belongs to another network.',
        cause: 'The wrong committee was supplied.',
        fix: 'Supply the committee of the decision.',
      },
      DECISION_OF_ANOTHER_HOLDER: {
        means: 'The decision is about another applicant than the holder of the label that was to be built.',
        cause:
          'The id of the holder is not that of the applicant, or the decision is that of another application.',
        fix: 'Build the label for the applicant whom the decision names, with the same id.',
      },
    },
  },
  {
    title: 'Verifying',
    codes: {
      PART_NOT_LOADED: {
        means:
          'A part of this package that only some inputs need could not be loaded; `details.part` names its purpose. Nothing was verified.',
        cause:
          'A bundle that was deployed without all of its files, or a browser that lost the network after the page had loaded.',
        fix: 'Serve every file of one build by the bundler, then try again.',
      },
      NOT_VALID: {
        means: '`assertValid` was given a report whose verdict is not `valid`.',
        cause: "The message is the report's summary, and `details.report` the report.",
        fix: 'Treat the document as rejected.',
      },
    },
  },
  {
    title: 'Upgrading from Open Badges 2.0',
    intro:
      'Each names the place in `details.document` (`input`, or the address of a document) and `details.pointer`.',
    codes: {
      UPGRADE_NOT_AN_ASSERTION: {
        means: 'The input is not an assertion of Open Badges 1.0 to 2.1.',
        cause:
          "It is only a badge class or an issuer's profile, a badge of 0.5, a Blockcert, an assertion of an unknown type, a credential of 3.0 already, also in an image, or something else; `details.kind` and `details.version` say what it is.",
        fix: 'Supply the assertion. Supply badge class and issuer among the documents.',
      },
      UPGRADE_DOCUMENT_MISSING: {
        means: 'The badge names a document by its address, and the document was not supplied.',
        cause:
          'Badge class or issuer are not embedded, or an image carries only the address of its assertion. `details.url` is the address. This function never fetches.',
        fix: 'Fetch it yourself and supply it among the documents, under that address.',
      },
      UPGRADE_MEMBER_REQUIRED: {
        means: 'A property is missing that a credential of 3.0 needs.',
        cause:
          'The badge class has no name, description or criteria; the assertion no recipient or date; an id cannot be derived.',
        fix: 'Ask the issuer for the whole badge. Do not invent values.',
      },
      UPGRADE_VALUE_INVALID: {
        means:
          'A value that the credential depends on cannot be read, or the credential could not be signed with it.',
        cause:
          'An unreadable date, an end before the beginning, a recipient or a revocation list of the wrong form, or an image that gives another address for the assertion than its own. The message says what was expected.',
        fix: 'Correct it at its source, or ask the issuer for the badge anew.',
      },
      UPGRADE_REVOKED: {
        means: 'The issuer has revoked the badge.',
        cause:
          'The badge, its hosted copy or a revocation list says so; `details.reason` holds the reason where one is given.',
        fix: 'Do not upgrade it. For an archive, `allowRevoked` accepts it; the credential then needs a status that says that it is revoked.',
      },
      UPGRADE_NOT_YET_ISSUED: {
        means: 'The badge says that it is issued later than `now`.',
        cause: '`issuedOn` is in the future; `details.issuedOn` is the instant that was read.',
        fix: 'Check the clock behind `now`, and the date at the issuer.',
      },
      UPGRADE_EXPIRED: {
        means: 'The badge had expired at `now`.',
        cause: '`expires` is earlier.',
        fix: 'Do not upgrade it, or allow it by `allowExpired`: the credential will have expired too.',
      },
      UPGRADE_SIGNATURE_INVALID: {
        means: "The badge is signed, and nothing shows that the signature is its issuer's.",
        cause:
          '`details.why` says it. `notAuthentic`: content and signature do not match. `keyNotTheIssuers`: the issuer does not list the key, or does not own it. `signatureAsDer`: the signature is in DER form. `notDeclaredSigned`: the badge does not say that it is signed.',
        fix: 'Do not upgrade it: anyone may have written it. `allowInvalidSignature` accepts it, and the report says `invalid`.',
      },
      UPGRADE_HOSTED_COPY_DIFFERS: {
        means: 'The badge differs from the copy that its issuer hosts.',
        cause:
          "A copy was supplied under the badge's own address and differs. `details.pointer` is the first difference. Another spelling of the same value is accepted and listed in the report.",
        fix: 'Upgrade the hosted copy, or find out why they differ.',
      },
    },
  },
]
