import type { ProblemCatalogue } from './catalogue'

export const en: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'The input could not be read',
    detail: '{reason}',
    hint: 'Ask the sender for the original file; it may have been cut or edited.',
  },
  NOT_A_CREDENTIAL: {
    title: 'The input is not a credential',
    detail: 'The input is {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'The input is a presentation',
    detail: 'What it shows is at {pointers}; it was not verified as a whole.',
    hint: 'Give it to `verifyPresentation`, as the command `verify` does.',
  },
  INPUT_TOO_LARGE: {
    title: 'The input is too large',
    detail: 'Expected at most {limit} bytes.',
    hint: 'If the input is honest and large, raise the limit: option `limits.maxInputBytes`, or `--max-bytes` in the command.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Checking takes too much work',
    detail:
      'The parts of the document refer to each other, repeat or look alike in so many ways that checking them would take far more work than its size allows. It was not checked any further.',
    hint: 'Ask the issuer for a document without needless repetition. Do not rely on this one until it could be checked.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'The format is not read',
    detail:
      'The input is {format}; credentials are read as JSON or JWT, and from PNG and SVG images that carry one.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'The image cannot be read safely',
    detail: '{reason}',
    hint: 'Ask for the image as it was downloaded; it may have been cut, edited or sent as text.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'The image holds no badge',
    detail: 'This {format} image carries no credential; it is only a picture.',
    hint: 'Ask for the file as it was downloaded: messengers, screenshots and image editors strip the badge from it.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'The image holds more than one badge',
    detail: 'The {format} image carries {count} credentials, and nothing says which of them counts.',
    hint: 'Ask for an image with one credential in it.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'The image holds a badge of Open Badges 2.0',
    detail:
      'The {format} image carries an assertion of Open Badges 2.0; credentials of Open Badges 3.0 are read.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'The credential in the image is compressed',
    detail: 'Open Badges 3.0 asks for a chunk that is not compressed; it was read nevertheless.',
    hint: 'Tell the issuer: other verifiers may refuse the image.',
  },
  IMAGE_DOCTYPE: {
    title: 'The image names a DTD',
    detail: 'The SVG begins with the DOCTYPE of drawing programs; the DTD was not read.',
    hint: 'Nothing is needed here; other verifiers may refuse such an image.',
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'The image contains a script',
    detail: 'Opened as a page, the SVG would run a script; nothing of it was run here.',
    hint: 'Do not open the image in a browser unless you trust who sent it.',
  },
  JWT_MALFORMED: {
    title: 'The JWT is not written as it should be',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Ask the sender for the original file; it may have been cut or edited.',
  },
  OPEN_BADGES_2: {
    title: 'This is a badge of the time before Open Badges 3.0',
    detail: 'The document is of Open Badges {version} ({kind}); credentials of 3.0 are verified here.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'The kind of document is not recognised',
    detail: 'Neither its @context nor its type names a document this library knows; type is {found}.',
    hint: 'Name the shape to check against, or add the type the document is meant to have.',
  },
  MEMBER_REQUIRED: {
    title: 'A property is missing',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Add the property: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'A property does not belong here',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Remove the property, or correct its spelling.',
  },
  MEMBER_RENAMED: {
    title: 'A property has another name in this version',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Rename the property; its name changed between versions of the data model.',
  },
  VALUE_TYPE: {
    title: 'A value is of the wrong type',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Write the value in the expected type.',
  },
  VALUE_FORMAT: {
    title: 'A value is not written as it should be',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Correct the value: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'A value is not one of those allowed',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Choose one of the allowed values.',
  },
  VALUE_COUNT: {
    title: 'There are too few or too many values',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Add or remove values.',
  },
  VALUE_RANGE: {
    title: 'A value is out of range',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Correct the value.',
  },
  VALUE_REPEATED: {
    title: 'A value occurs more than once',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Keep one of them.',
  },
  REFERENCE_DANGLING: {
    title: 'A reference points to nothing in this document',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Correct the id, or add what it refers to.',
  },
  PROBLEMS_OMITTED: {
    title: 'There are more problems than are listed',
    detail: 'The first {shown} are listed; up to {more} more are not.',
    hint: 'Correct these, then check again.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'A JSON-LD context is not one of those pinned',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Use the W3C and Open Badges contexts. To accept another one, supply its bytes with their SHA-256: option `contexts`, or `--contexts` in the command.',
  },
  CONTEXT_UNKNOWN: {
    title: 'A JSON-LD context is not known here',
    detail:
      'The context {url} is neither pinned nor supplied, so the terms it defines have no known meaning.',
    hint: 'Read that context. If you trust it, supply it with its SHA-256: option profile, or --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'The document brings a JSON-LD context of its own',
    detail:
      'A context in the document can change what it says. The SHA-256 of this one, over its RFC 8785 form, is {hash}.',
    hint: 'Read it. If you trust it, supply that SHA-256: option profile, or --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'A supplied JSON-LD context uses something that is not supported',
    detail: 'The document uses what cannot be read in one way only: {reason}.',
    hint: 'Check the credential by other means, or ask the issuer for one that does not use it.',
  },
  CONTEXT_ORDER: {
    title: 'The JSON-LD contexts are in the wrong order',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Put the W3C credentials context first, then the Open Badges context, then others.',
  },
  CONTEXT_CONFLICT: {
    title: 'A node has types that contradict each other',
    detail: 'Its contexts give one term two meanings: {reason}.',
    hint: 'Give the node one of the types, or split it in two.',
  },
  CLASS_AS_PROPERTY: {
    title: 'A class is used as a property',
    detail:
      '{found} is the name of a class. Under its contexts it also means a property, and a reader would not look for that property under this name.',
    hint: 'Write {expected} instead.',
  },
  NAME_AMBIGUOUS: {
    title: 'A name could be written in another way',
    detail:
      'The supplied contexts give {iri} other names than {name}, or another form of its values, so a reader could be misled.',
    hint: 'Leave out the context that gives it a second name, or ask the issuer for a credential without it.',
  },
  VALUE_DROPPED: {
    title: 'A value says nothing',
    detail: 'Found {found}, which says nothing in JSON-LD; it is left out.',
    hint: 'Leave the property out instead.',
  },
  NODE_CONFLICT: {
    title: 'One thing is described in two ways',
    detail: 'The id {id} occurs in several places that disagree on {member}.',
    hint: 'Say the same of one id everywhere, or use two ids.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'The credential does not say who it is about',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Find out by other means who holds it, or ask the issuer to add the id or an identifier of the holder: as it is, anyone could show it as their own.',
  },
  TERM_UNDEFINED: {
    title: 'The document says something that no signature covers',
    detail: 'Its contexts do not define a term or type that it uses: {reason}.',
    hint: 'Remove the undefined term, or sign under a context that defines it.',
  },
  DATA_MODEL_1_1: {
    title: 'The credential follows data model 1.1',
    detail: 'Its first context is {found}; documents of this kind are verified in data model 2.0 only.',
    hint: 'Ask the issuer for the credential in data model 2.0.',
  },
  DATA_MODEL_MIXED: {
    title: 'Two data models are mixed in one document',
    detail: '{found} is in a document of the other data model; its terms would have two meanings.',
    hint: 'Ask the issuer for a credential under one data model.',
  },
  PROOF_MISSING: {
    title: 'The document carries no proof',
    detail: 'It is not signed.',
    hint: 'Ask the issuer for the signed credential.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'The signature does not match the document',
    detail:
      'The proof by {verificationMethod} is not over this content: it or the document was changed, or another key signed it.',
    hint: 'Do not rely on it; ask the issuer for the original.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'The document could not be canonicalised',
    detail: '{reason}',
    hint: 'Ask the issuer for the original credential.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'A proof is not written as it must be',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Ask the issuer for the original credential.',
  },
  PROOF_CONTEXT: {
    title: 'A proof names contexts of its own',
    detail: 'The proof names {found}. These are pinned contexts of its suite, and it was checked under them.',
    hint: 'Nothing needs to be done.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'The kind of proof is not supported',
    detail: 'The proof is {found}; supported are {expected}.',
    hint: 'Ask the issuer to sign with eddsa-rdfc-2022.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'The name of the kind of proof is a misprint',
    detail:
      'The proof names {found}, a misprint for {expected} in the text of Open Badges 3.0; no specification defines it.',
    hint: 'Ask the issuer to sign with eddsa-rdfc-2022.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'The proof was made for another purpose',
    detail: 'Expected the purpose {expected}; found {found}.',
    hint: 'Ask for a proof that was made with the purpose {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'The proof has expired',
    detail: 'It was good until {expires}.',
    hint: 'Ask the issuer to sign the credential anew.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'The proof says it was made in the future',
    detail: 'It says {created}; it is {now}.',
    hint: 'Check the clock of this machine, then ask the issuer.',
  },
  PROOF_REPEATED: {
    title: 'The same proof occurs more than once',
    detail: 'It counts once.',
    hint: 'Merge the copies anew.',
  },
  PROOFS_TOO_MANY: {
    title: 'More proofs than are checked',
    detail:
      'At most {most} proofs of this kind are checked, and the document has more. They were not checked.',
    hint: "Ask the issuer for a copy with the issuer's own proofs only: anyone can add others.",
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'The chain of proofs is broken',
    detail: 'The proof follows {previousProof}, which is missing or did not verify.',
    hint: 'Ask the issuer for the credential with all its proofs.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'The key of a proof cannot be used',
    detail: 'The verification method {verificationMethod} is not usable: {reason}.',
    hint: 'Ask the issuer which key it signs with.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'The form of the key is not supported',
    detail: 'The verification method {verificationMethod} is of the form {found}; supported are {expected}.',
    hint: 'Ask the issuer to list its key as Multikey or JsonWebKey.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Nothing shows whose key it is',
    detail: 'Nothing shows that {verificationMethod} is a key of {controller}: {reason}.',
    hint: "Supply the issuer's DID document, or a trust bundle that contains it.",
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'The key is not in the document of its owner',
    detail: 'The document of {controller} does not list {verificationMethod}.',
    hint: "Check that the issuer's document is current; otherwise do not rely on the credential.",
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'The key is no longer valid',
    detail: 'The key {verificationMethod} {ended}.',
    hint: 'Ask the issuer to sign anew with a current key.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'The key is not meant for this',
    detail: 'The document of {controller} does not list {verificationMethod} under {purpose}.',
    hint: 'Ask for a proof by a key that its owner lists under {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'The signer is not the issuer',
    detail: 'The issuer is {issuer}; the proof is by a key of {controller}.',
    hint: 'Do not rely on it: anyone can name another as issuer.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'The signer is not the holder',
    detail: 'The holder is {holder}; the proof is by a key of {controller}.',
    hint: 'Do not take the credentials as shown by that holder.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Nothing shows who presents the credentials',
    detail: 'The input carries no proof of a holder: anyone who has the credentials could have sent it.',
    hint: 'Ask the holder for a presentation that is signed, and made for a challenge of yours.',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'A part of the input was not opened',
    detail:
      'A text or an envelope at this place may hold a credential or a presentation. It was not opened, and nothing shows who presents what is in it.',
    hint: 'Give the credentials or the signed presentation as a file of its own.',
  },
  CHALLENGE_MISMATCH: {
    title: 'The presentation was made for another challenge',
    detail: 'Expected the challenge {expected}; found {found}.',
    hint: 'Do not accept it: it may be an old presentation. Ask for one that is made for your challenge.',
  },
  DOMAIN_MISMATCH: {
    title: 'The presentation was made for another verifier',
    detail: 'Domain that you named: {expected}; domain of the presentation: {found}.',
    hint: 'Do not accept it unless that domain is yours: then name it in the option `domain`, or with `--domain` in the command.',
  },
  JWT_HEADER_REFUSED: {
    title: 'The header of the JWT is not accepted',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Ask the issuer for a JWT with alg, kid and typ in its header, and nothing else.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'The JWT is not signed with a key of one signer',
    detail: 'Its alg is {alg}: anyone, or anyone who can check it, could have made it.',
    hint: 'Do not rely on it; ask the issuer for a JWT signed with EdDSA, ES256 or RS256.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: "The JWT's algorithm is not supported",
    detail: 'Its alg is {alg}; supported are {expected}.',
    hint: 'Ask the issuer to sign with EdDSA, ES256 or RS256.',
  },
  JWT_KEY_MISMATCH: {
    title: 'The key is for another algorithm than the JWT names',
    detail: 'The alg is {alg}; {verificationMethod} is a key for {expected}.',
    hint: 'Do not rely on it; ask the issuer for a JWT whose alg fits its key.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: "The key in the JWT's header is not the issuer's",
    detail: 'The jwk in the header is not a key that {issuer} lists for it.',
    hint: 'Do not rely on it: anyone can put a key of their own in a header.',
  },
  JWT_SIGNATURE_DER: {
    title: 'The signature of the JWT is written in DER',
    detail: 'For {alg} a JWT carries r and s side by side, {length} bytes; found DER.',
    hint: 'Ask the issuer to convert the signature from DER to r and s (RFC 7518, section 3.4) and to send the JWT again.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'The JWT around the credential does not count',
    detail:
      'The credential counts by a proof in it. It came in a JWT signed by {signer}, which is not shown to be a key of {issuer}.',
    hint: 'Take the credential out of the JWT, and rely on its own proof only.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'A claim of the JWT disagrees with the credential',
    detail: "The claim {claim} is {found}; by the credential's {member} it should be {expected}.",
    hint: 'Do not rely on it: one reader would believe the claim, another the credential.',
  },
  JWT_CLAIM_TYPE: {
    title: 'A claim of the JWT is of another type',
    detail: '{claim} is {found}, expected {expected}.',
    hint: 'Ask the issuer to write {claim} as {expected}, and to sign the JWT again.',
  },
  JWT_CLAIM_MISSING: {
    title: 'A claim of the JWT is missing',
    detail: "The claim {claim} is missing; it should repeat the credential's {member}.",
    hint: 'Ask the issuer to write the claim; other readers may ask for it.',
  },
  SECOND_CHECK_MISSING: {
    title: 'The second check could not be made',
    detail:
      'Under supplied contexts, a proof counts only once {package} confirms it, and that package is not installed here.',
    hint: 'Install {package} with @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite and @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'The second check does not confirm a proof',
    detail: 'This package accepts the proof, but {package} rejects it: {reason}.',
    hint: 'Ask the issuer to look at the credential; until both agree, rely on neither.',
  },
  PROOF_IS_BASE: {
    title: 'The proof is a base proof',
    detail:
      'A base proof by ecdsa-sd-2023 is meant only for the holder: anyone who has it can choose what is shown.',
    hint: 'Ask the holder to derive a proof of what is to be shown.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'A package for this kind of proof is missing',
    detail: 'A proof by {cryptosuite} is checked with packages that are not installed here: {missing}.',
    hint: 'Install {missing}, then verify again.',
  },
  SUITE_UNDECIDED: {
    title: 'A proof could not be checked',
    detail: '{package} could not check the proof: {reason}.',
    hint: 'Ask the holder to derive the proof anew, and the issuer to look at the credential; until it is checked, do not rely on it.',
  },
  MAY_BE_HIDDEN: {
    title: 'Something may have been left out',
    detail:
      'The credential is shown in part, and {member}, or more of it, may be left out. What is not shown is unknown.',
    hint: 'Ask the holder to show {member}, or the issuer to make it mandatory.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Only a part of the credential is shown',
    detail:
      'The holder chose what to show. Anything that the issuer did not make mandatory may be left out, also an end of validity or a status.',
    hint: 'If you rely on the end or the status, ask the issuer which statements are mandatory.',
  },
  NOT_YET_VALID: {
    title: 'The credential is not valid yet',
    detail: 'It is valid from {validFrom}; it is {now}.',
    hint: 'Check again then.',
  },
  EXPIRED: {
    title: 'The credential has expired',
    detail: 'It was valid until {validUntil}; it is {now}.',
    hint: 'Ask the holder for a renewed credential.',
  },
  PERIOD_REVERSED: {
    title: 'The credential ends before it begins',
    detail: 'It is valid from {validFrom} until {validUntil}.',
    hint: 'Ask the issuer to correct the dates.',
  },
  AWARDED_TOO_LATE: {
    title: 'The award is dated too late',
    detail:
      '`awardedDate` is {awardedDate}, which is after {latest}: it cannot be after `validFrom`, nor after the time of the check.',
    hint: 'Ask the issuer to correct the dates.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Whether it was revoked or suspended is unknown',
    detail: 'The status list {statusListCredential} is missing: {reason}.',
    hint: 'Supply the status list, or let it be fetched; without it the credential may have been revoked or suspended.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'The status list does not verify',
    detail: 'Nothing in the status list {statusListCredential} counts: {reason}.',
    hint: 'Fetch the list anew from its address; do not rely on this copy.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'The status list is too short',
    detail: 'The status list {statusListCredential} has {length} entries; the least is {minimum}.',
    hint: 'Ask the issuer for a list of the length that the standard asks for.',
  },
  RANGE_ERROR: {
    title: 'The status list ends before the entry',
    detail:
      'The credential names entry {index} of the status list {statusListCredential}, which has {length}.',
    hint: 'Ask the issuer: it is not known whether the credential was revoked.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'A status list could not be read',
    detail: 'None of the lists that could be read is {statusListCredential}; of another: {reason}',
    hint: 'Fetch the list anew from its address, and supply the file as it came.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'The status list is by another issuer',
    detail:
      'The credential is by {issuer}; the status list {statusListCredential} that was given is by {found}.',
    hint: "Supply the list of the credential's issuer; no other issuer can say whether it was revoked.",
  },
  STATUS_LIST_CONFLICT: {
    title: 'Two status lists contradict each other',
    detail: 'Copies of the status list {statusListCredential} differ, and neither is newer.',
    hint: 'Fetch the list anew, and say when each copy was fetched.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'The status list is not written as it must be',
    detail: 'In the status list {statusListCredential}, at {place}: {reason}',
    hint: 'Ask the issuer for a list that follows the standard.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'The status list is not valid yet',
    detail: 'The status list {statusListCredential} is valid from {validFrom}; it is {now}.',
    hint: 'Supply the list that is valid now.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'The status list has expired',
    detail: 'The status list {statusListCredential} was valid until {validUntil}; it is {now}.',
    hint: 'Supply the current list: the credential may have been revoked since.',
  },
  STATUS_LIST_STALE: {
    title: 'The copy of the status list is too old',
    detail:
      'The status list {statusListCredential} is good for {ttl} milliseconds from {since} on; it is {now}.',
    hint: 'Fetch the list anew, and say when: the credential may have been revoked since.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'The revocation list is unsigned',
    detail: '{statusListCredential} does not list the credential, but anyone could have written this copy.',
    hint: 'Make sure yourself that the list comes from its address; ask the issuer for signed status lists.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'The status list is about something else',
    detail:
      'The credential asks the status list {statusListCredential} about {expected}; the list is about {found}.',
    hint: 'Ask the issuer which list covers this credential.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'The status of the credential is not written as it must be',
    detail: 'Expected {expected}; found {found}.',
    hint: 'Ask the issuer to correct the credential.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'The kind of status is not known',
    detail:
      'The credential has a status of type {found}; BitstringStatusListEntry, StatusList2021Entry and 1EdTechRevocationList are read.',
    hint: 'Find out by other means whether the credential was revoked.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'What the status means is not known',
    detail: 'The status list {statusListCredential} gives {value} for {purpose}{because}.',
    hint: 'Ask the issuer what that means; a value of 0x0 says nothing against the credential.',
  },
  STATUS_MESSAGE: {
    title: 'The issuer has a message about the credential',
    detail: 'The status list {statusListCredential} gives {value}: {message}',
    hint: 'Read the message: it does not decide whether the credential is valid.',
  },
  STATUS_REFRESH: {
    title: 'There is a newer copy of the credential',
    detail: 'The status list {statusListCredential} says so{because}.',
    hint: 'Ask the holder for it; this copy remains valid.',
  },
  REVOKED: {
    title: 'The credential was revoked',
    detail: 'The list {statusListCredential} says so{because}; it does not say since when.',
    hint: 'Do not rely on it: a revocation is final.',
  },
  SUSPENDED: {
    title: 'The credential is suspended',
    detail: 'The status list {statusListCredential} says so{because}; it does not say since when.',
    hint: 'Do not rely on it now; the issuer may lift the suspension.',
  },
  LABEL_SUSPENDED: {
    title: 'The label is suspended',
    detail: 'The register of labels has {label} as suspended since {since}{because}.',
    hint: 'Do not rely on it now; the network may reinstate it.',
  },
  LABEL_WITHDRAWN: {
    title: 'The label was withdrawn',
    detail: 'The register of labels has {label} as withdrawn since {since}{because}.',
    hint: 'Do not rely on it: a withdrawal is final.',
  },
  LABEL_EXPIRED: {
    title: 'The label has ended',
    detail: 'By the register of labels, {label} ended at {since}.',
    hint: 'Ask the holder for a renewed label.',
  },
  LABEL_NOT_ISSUED: {
    title: 'The label is not issued yet',
    detail: 'The register of labels has {label} only from {since} on.',
    hint: 'Check it again from then on.',
  },
  LABEL_SUPERSEDED: {
    title: 'A later edition replaces this one',
    detail: 'The register of labels has a renewal of {label}, since {since}; this is an earlier edition.',
    hint: 'Ask the holder for the current edition.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'A status list and the register of labels disagree',
    detail:
      'The status list {statusListCredential} has the label as {list}, the register of labels as {register} since {since}. The register decides.',
    hint: 'Tell the network: one of the two is out of date.',
  },
  SCHEMA_UNKNOWN: {
    title: 'A schema named by the credential is not known',
    detail: 'The credential asks to be checked against {id} ({type}), which is not available here.',
    hint: 'Check the credential against that schema by other means.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Too few of the committee have signed',
    detail: '{counted} of {quorum} signed; {missing}.',
    hint: 'Ask the members who are missing to sign, then merge their copies.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Who signed was not checked',
    detail: 'No committee was given.',
    hint: 'Supply the committee, or a trust bundle that contains it.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'The committee does not speak for this issuer',
    detail: 'The committee given speaks for {network}; the credential is by {issuer}.',
    hint: "Supply the committee of the credential's issuer.",
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Too few of a group within the committee have signed',
    detail: '{counted} of {quorum} of the group {group} signed; {missing}.',
    hint: 'Ask the members of the group to sign, then merge their copies.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'A required member has not signed',
    detail: '{name} has not signed.',
    hint: 'Ask {name} to sign, then merge the copies.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'The committee was not in office',
    detail: 'The committee {committee} was not in office at {instant}.',
    hint: 'Supply the committee of that time.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'A proof is not by a member of the committee',
    detail: 'The proof by {verificationMethod} does not count: {reason}.',
    hint: 'Only proofs of members count towards the quorum.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Whether enough of the committee have signed was not decided',
    detail: '{counted} signed, {quorum} needed; signatures that could not be checked: {undecided}.',
    hint: "Supply the issuer's DID document, or a trust bundle that contains it. What each signature lacks is said with it.",
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'A JWT cannot carry the signatures of a committee',
    detail: 'A JWT has one signature; {quorum} members must sign.',
    hint: 'Ask for the credential with embedded proofs, one of each member.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Whether the issuer is trusted was not checked',
    detail: 'No trust material was given.',
    hint: 'Name in `trust` whom you rely on: `issuers` whose badges you accept, or a trust bundle.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'The issuer is not known',
    detail: '{issuer} is in none of the trust material given.',
    hint: 'Find out whether you trust this issuer, then add it to the `issuers` of your trust material.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'The trust bundle has expired',
    detail: 'The bundle was good until {expiresAt}; it is {now}.',
    hint: 'Ask the network for the current bundle, and read that one.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'The trust bundle was not issued yet',
    detail: 'The bundle was issued at {issuedAt}; it is {now}.',
    hint: 'Check the instant that you verify as of, and the clock of this machine.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Only a network can issue a label',
    detail: '{issuer} issued it as a Quality Label, and is not a network in the trust material.',
    hint: 'Ask the holder for the label that the network issued. If this issuer does issue labels, add it to your trust material as a network with its committee.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'The register does not have this label',
    detail: 'The register of labels has no label {label} of the network {network}.',
    hint: 'Ask the network whether it issued this, and do not rely on it until then. Every badge of a network must be in its register; what is not a label belongs under another issuer.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'The register does not have the label behind this trust mark',
    detail:
      'The register of labels has no label of {holder} with the network {network} that covers all of the time of this endorsement, which begins {validFrom}.',
    hint: 'Do not rely on it until the network confirms the label; a newer trust bundle may have it.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Nothing shows that the network published this endorsement',
    detail:
      'The network {network} has a register, and the trust material does not have this endorsement. Members who left the committee could still sign it with an earlier date.',
    hint: 'Do not rely on it until the network confirms it; a newer trust bundle may have it.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'The label is younger than the register',
    detail:
      'The register of labels was issued at {asOf}, before this edition of {label} began, so it cannot have it.',
    hint: 'Get a newer trust bundle from the network.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'The label belongs to another holder',
    detail:
      'The register of labels has {label} for {expected}, since {since}; this credential is about {found}.',
    hint: 'Do not rely on it; ask the network.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'The register has other content for this label',
    detail:
      'This edition of {label} begins at {validFrom}, and the register of labels has no edition with this content. It has editions that begin at: {editions}.',
    hint: 'Do not rely on it; ask the network for the label that it issued.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'The label cannot be compared with the register',
    detail:
      'The register of labels has the digest of the whole label {label}, and this credential is not shown in full.',
    hint: 'Ask the holder for the whole label.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'The issuer is not shown to have held a label at the award',
    detail:
      'The trust material knows {holder} only by its Quality Label, which was {state} at the time of the award. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'The trust bundle was taken at its word',
    detail: 'No root was pinned, so the bundle can be trusted only as far as its source.',
    hint: 'Get the root from the network in a way you trust, and supply it.',
  },
  SELF_ISSUED: {
    title: 'The holder says this of themselves',
    detail: 'The issuer ({issuer}) is the recipient, so no one else vouches for it.',
    hint: 'Read it as a statement by its holder. Its evidence and endorsements can say more.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Evidence was not compared',
    detail: 'The files behind {count} evidence items were not given.',
    hint: 'Supply the files to compare their digests.',
  },
  EVIDENCE_MISMATCH: {
    title: 'A file of evidence differs from what was signed',
    detail: 'The digest of {id} is not the one that the credential states.',
    hint: 'Ask the holder for the original file.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'The credential states another digest for a JSON-LD context',
    detail: 'The digest that it states for {id} matches no known version of that context.',
    hint: 'Ask the issuer under which version of the context the credential was signed.',
  },
  RECIPIENT_MISMATCH: {
    title: 'The credential is about another person or organisation',
    detail: 'It is not about {recipient}. Capital and small letters are different here.',
    hint: 'Do not take it as a credential of that person; ask for one that is. An e-mail address is another in another spelling: `emailVariants` lists the usual ones.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Whether the credential is about this person is unknown',
    detail:
      'It holds nothing that shows whether it is about {recipient}: no identifier of that type, one that cannot be compared, or several subjects.',
    hint: 'Ask the holder under which id or identifier the credential was issued.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'A credential is about someone else',
    detail: 'It is about {subject}; it is presented by {holder}.',
    hint: 'Do not count it as a credential of the holder.',
  },
  ENDORSEMENT_INVALID: {
    title: 'An endorsement does not hold',
    detail: 'The endorsement by {endorser} is invalid. {reason}',
    hint: 'See the report of the endorsement; the credential is verified separately.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'An endorsement could not be decided',
    detail: 'The endorsement by {endorser} is undecided. {reason}',
    hint: 'See the report of the endorsement for what is missing; the credential is verified separately.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'The endorsement is about something else',
    detail: 'It endorses {found}; it was supplied for {expected}.',
    hint: 'Do not credit it to this credential.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'What was endorsed has changed since',
    detail: 'The digest that the endorsement states for {id} is not that of its present content.',
    hint: 'Ask the endorser to endorse the present content.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Endorsements of endorsements were not verified',
    detail: 'Endorsements are verified {depth} levels deep; the ones within this endorsement are deeper.',
    hint: 'Verify the endorsement separately, to have those within it verified.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'The endorser endorses itself',
    detail: '{endorser} endorses its own work.',
    hint: 'Do not credit it: an endorsement comes from a third party.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'An endorsement says more than its comment',
    detail: 'It also says {member} of {id}; an endorsement does not speak for the issuer.',
    hint: 'Leave it out of the endorsement. What the issuer wants to say belongs in the credential.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'An embedded endorsement was altered',
    detail:
      'Its signature does not match, so statements about {id} may have been moved between it and the credential.',
    hint: 'Ask for the credential as it was issued, or for one without this endorsement.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'The same endorsement came more than once',
    detail: 'It is the endorsement at {first}, and counts once.',
    hint: 'Nothing needs to be done: the report lists it once.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'An acknowledgement does not count',
    detail: '{by} acknowledges the endorsement, which does not count: {reason}',
    hint: 'Count the endorsement as one without an acknowledgement.',
  },
  ENDORSER_REPEATED: {
    title: 'One key endorses under two names',
    detail: '{endorser} signs with the key of the endorser at {first}.',
    hint: 'Count the two as one endorser.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'It is not shown that the issuer may issue it',
    detail:
      'The badge names {creator} as the creator of its achievement, and nothing shows that {creator} let {issuer} issue it. {reason}.',
    hint: 'Ask the issuer for the authority that the creator gave it, and supply it among the authorities. Without it, the creator is only the issuer’s word.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'The issuer had no authority to issue it',
    detail:
      'The badge names {creator} as the creator of its achievement, and the authority that {creator} gave {issuer} does not cover it. {reason}.',
    hint: 'Ask the issuer for an authority that covers the date of the award, or ask the creator.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'The achievement is not the one that may be issued',
    detail: '{creator} let {issuer} issue this achievement with other content. {reason}.',
    hint: 'Compare the achievement with the one that its creator publishes, or ask the creator.',
  },
  REFRESH_NOT_ASKED: {
    title: 'There may be a newer copy of the credential',
    detail: 'The credential names the refresh service {service}: {reason}.',
    hint: 'Pass a fetch, or ask the holder for the newest copy; this one is verified as it is.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'The refresh service could not be asked',
    detail: '{service}: {reason}.',
    hint: 'Try again later, or ask the holder for the newest copy; this one is verified as it is.',
  },
  REFRESH_REFUSED: {
    title: 'What the refresh service sent replaces nothing',
    detail: '{service}: {reason}.',
    hint: 'Ask the issuer for the current copy; this one is verified as it is.',
  },
  REFRESH_REPLACED: {
    title: 'There is a newer copy of the credential',
    detail: '{service}: {reason}.',
    hint: 'Rely on the newer copy, which is reported beside this one.',
  },
}
