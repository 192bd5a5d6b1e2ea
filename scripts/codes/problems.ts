import type { ProblemCode } from '../../src/problems/registry'
import type { CodeGroup, Explanation } from './explanation'

/** What a person needs to know of each problem beyond its title, in the order of the page. */
export const problemGroups: readonly CodeGroup<Explanation, ProblemCode>[] = [
  {
    title: 'Reading',
    codes: {
      PARSING_ERROR: {
        means: 'The input could not be read as one JSON object that every reader sees alike.',
        cause:
          'The text is cut, is not UTF-8, names a member twice, writes a number in a way that parsers disagree on, goes past a limit, or nests a thing within itself.',
        fix: 'Ask the sender for the original file. If it was made by you, write it with an ordinary JSON serializer; if it is honest and large, raise `limits`.',
      },
      NOT_A_CREDENTIAL: {
        means:
          'The input is JSON that is recognised as something other than a credential: a presentation, a wrapper or a list with credentials in it, a status list, a DID document, a key, or another document of this library. In `validate` it is an error.',
        cause:
          'A wallet or a platform wraps the credentials that it exports; another file of the dossier was given.',
        fix: 'What the hint says. `pointer` leads to the credential inside, where there is one.',
      },
      INPUT_TOO_LARGE: {
        means:
          'The input has more bytes or values than the limits allow, or says one thing so often that it would not fit. Functions throw the same code.',
        cause: 'A very large document, or an image that grows when it is decompressed.',
        fix: 'If the input is honest, raise `limits.maxInputBytes`, or `--max-bytes` in the command.',
      },
      WORK_LIMIT_EXCEEDED: {
        means:
          'Checking the document would take far more work than its size allows, so it was not checked any further. The work is counted in units and never in time: the same document has the same outcome everywhere. It is not known to be wrong, and never valid. `signCredential`, `addProof`, `canonize`, `digestNode`, `buildEndorsement` and others throw it as the code of an error.',
        cause:
          'A document made to be slow: nodes that refer to each other so that they double, equal values in long lists, nodes that look alike, one long name that is written out for each of its statements, one thing described in thousands of places, or a large document with a part that a general JSON-LD processor would have to read.',
        fix: 'Give nodes ids of their own, say each thing once, and keep names short.',
      },
      FORMAT_UNSUPPORTED: {
        means:
          'The input is recognised as something that is not read: an HTML page, an empty file, text in UTF-16, an address, a key, an archive, a PDF document, an office document, an encrypted JWT (JWE), an SD-JWT, an image in another format, or text or data that does not begin like JSON, a JWT or an image.',
        cause:
          'A login page was saved in place of the file behind it, a download failed, or a picture was converted: badges are baked only into PNG and SVG.',
        fix: 'What the hint says: it differs for each kind of file.',
      },
      IMAGE_UNREADABLE: {
        means:
          'A PNG or SVG image could not be read in the one way in which every reader understands it. The detail says what was expected and where. `extract` and `bake` throw it.',
        cause:
          'The file is cut, damaged, or was sent as text; a CRC or a length is wrong, chunks are out of order, or something stands behind the end; an SVG is not well-formed, is not UTF-8, declares entities or a DTD of its own, or carries the credential in another namespace or with other elements in it.',
        fix: 'Ask for the image as it was downloaded. If it was made by you, save it anew: an SVG as plain UTF-8.',
      },
      IMAGE_WITHOUT_CREDENTIAL: {
        means: 'The image is in order and carries no credential: it is a picture of a badge.',
        cause: 'Messengers, social networks, screenshots and image editors keep the pixels alone.',
        fix: 'Ask for the file as it was downloaded from the issuer.',
      },
      IMAGE_CREDENTIAL_REPEATED: {
        means:
          'The image carries more than one badge, so that two readers could take two of them for the badge. A credential of Open Badges 3.0 beside an assertion of 2.0 is two.',
        cause:
          'Careless baking over an old badge, or somebody who wants to show one and have another verified.',
        fix: 'Ask for an image with one credential. `bake` replaces the badges that are there, of both versions.',
      },
      IMAGE_OF_OPEN_BADGES_2: {
        means:
          'The image carries an assertion of Open Badges 2.0, which `verify` and `extract` recognise and do not read.',
        cause: 'The badge was issued before Open Badges 3.0, or by a platform that has not moved on.',
        fix: 'Turn it into a credential of 3.0 with `quality-label upgrade` or `upgradeFromOpenBadges2` and sign the result ([how](open-badges-2.md)); or ask the issuer for a credential of 3.0.',
      },
      IMAGE_TEXT_COMPRESSED: {
        means:
          'The chunk with the credential is compressed, which Open Badges 3.0 does not allow. It was inflated, up to a bound, and read.',
        cause: 'A baker or an optimiser of images that compresses every text.',
        fix: 'Nothing to read it here; tell the issuer, since other verifiers may refuse it.',
      },
      IMAGE_DOCTYPE: {
        means:
          'The SVG begins with the DOCTYPE of SVG itself. The DTD that it names is never read; any other DOCTYPE is refused.',
        cause: 'Drawing programs write it by themselves.',
        fix: 'Nothing; for verifiers that refuse it, remove the line before baking.',
      },
      IMAGE_ACTIVE_CONTENT: {
        means:
          'The SVG holds a script, an event handler or a `javascript:` link. Nothing of it runs here; a browser that opens the image as a page would run it.',
        cause: 'An animated drawing, or an attack on whoever looks at the badge.',
        fix: 'Show the image only in an `img` element, which runs nothing.',
      },
      JWT_MALFORMED: {
        means:
          'The input sets out to be a JWT and is none that every reader sees alike. `parseJwt` throws it as an error.',
        cause:
          'It has other than three parts (an encrypted one, of five, is `FORMAT_UNSUPPORTED`); it has the claim `vc` although its `typ` is `vc+jwt`; a part has padding, white space, loose bits or letters that are not of base64url; header or payload is no JSON object, the header names a member twice, or a part is longer than any honest one.',
        fix: 'Ask the sender for the original file. One line break at the end of a file is let through; nothing else is.',
      },
      OPEN_BADGES_2: {
        means:
          'The document is a badge, or a part of one, of Open Badges 2.0 or earlier: recognised, and nothing that `verify` judges.',
        cause:
          'A badge was handed in as platforms export them today: JSON with `https://w3id.org/openbadges/v2` as its context, or an assertion of 1.x without any.',
        fix: 'Turn it into a credential of 3.0 with `quality-label upgrade` or `upgradeFromOpenBadges2`, which also check its signature, and let its issuer sign the result ([how](open-badges-2.md)); or ask the issuer for a credential of 3.0. A badge class, an issuer or another part is given beside its badge, with `--document`.',
      },
    },
  },
  {
    title: 'Shape',
    codes: {
      SHAPE_UNKNOWN: {
        means: 'Neither `@context` nor `type` names a document that this library knows.',
        cause: '`type` is missing, misspelt, or that of another kind of credential.',
        fix: 'Name the shape as second argument of `validate`, or correct `type`. `verify` takes Open Badges and endorsement credentials.',
      },
      MEMBER_REQUIRED: {
        means: 'A member that the shape asks for is missing.',
        cause: 'It was left out, or written under a misspelt name, which `found` then shows.',
        fix: 'Add the member, or rename the one that is meant.',
      },
      MEMBER_UNKNOWN: {
        means: 'A member does not belong where it stands.',
        cause:
          'A name is misspelt in a closed document, or a member begins with `@` or is an address where only the name of a term may stand.',
        fix: 'Remove the member or correct its name; what was meant, if a name is near, stands in `expected`.',
      },
      MEMBER_RENAMED: {
        means: 'A property has another name in this version of the data model.',
        cause:
          'A data model 1.1 name stands in a 2.0 credential: `issuanceDate` for `validFrom`, `expirationDate` for `validUntil`; or the other way round.',
        fix: 'Rename it as `expected` says.',
      },
      VALUE_TYPE: {
        means: 'A value is of the wrong JSON type.',
        cause: 'Text stands for a number, a list for one value, or the other way round.',
        fix: 'Write the value in the type that `expected` names; nothing is converted.',
      },
      VALUE_FORMAT: {
        means: 'A text is not written in the form that is asked for.',
        cause:
          'An instant without a zone, a day that does not exist, a relative address, a key that is no Multikey.',
        fix: 'Correct the value; `expected` gives an example.',
      },
      VALUE_NOT_ALLOWED: {
        means: 'A value is none of those allowed, or contradicts another in the document.',
        cause:
          'A word outside a closed list, a missing type in a list of types, a decision that is called met while a check is not.',
        fix: 'Choose one of the allowed values, or correct the value it contradicts.',
      },
      VALUE_COUNT: {
        cause: 'An empty list where at least one is needed, an empty language map.',
        fix: 'Add values, or leave the member out.',
      },
      VALUE_RANGE: {
        means: 'A number or date is out of range.',
        cause:
          'A quorum above the number of members, levels that do not ascend, an end before its beginning.',
        fix: 'Correct the value; `expected` names the bound.',
      },
      VALUE_REPEATED: {
        means: 'A value that must be told apart stands twice.',
        cause: 'Two members, keys or criteria with one id, or the same type twice.',
        fix: 'Give each its own, or remove the repetition.',
      },
      REFERENCE_DANGLING: {
        means: 'An id refers to something that is not in the document.',
        cause:
          'A result without its result description, evidence that an application names and does not list, a level outside the scale.',
        fix: 'Correct the id, or add what it refers to.',
      },
      PROBLEMS_OMITTED: {
        means:
          'There are more problems than are reported; the detail says how many more at most. A report lists 300 problems, and 10 of each endorsement.',
        cause:
          'A document that is wrong in very many places. Where all that was kept is form, which decides nothing, one of the rest could decide: it is then indeterminate.',
        fix: 'Correct what is reported and check again.',
      },
      CONTEXT_NOT_PINNED: {
        means: 'A JSON-LD context is not one of the pinned ones, or stands where none may.',
        cause:
          'A context twice, null or a list within `@context`, no context at all, a text that is not an address, or `@context` inside the document.',
        fix: 'Use an array with the W3C and Open Badges contexts, at the root alone. Other contexts could change what the document says.',
      },
      CONTEXT_UNKNOWN: {
        means:
          'The document names a context by its address that is neither pinned nor supplied. Nothing is known to be wrong with it; what its terms mean is not known here, and nothing is fetched.',
        cause: 'The issuer uses a context of its own, or of another programme.',
        fix: 'Read that context. If you trust it, supply it with the SHA-256 of its bytes: the option `profile`, or `--contexts` of the command.',
      },
      CONTEXT_INLINE: {
        means:
          'An object stands in `@context`: the document brings a context of its own, which is under no signature and could change what the document says. The detail gives its SHA-256, over its RFC 8785 form.',
        cause: 'Some issuers define a few terms in the document itself. A holder can do so too.',
        fix: 'Read it. If you trust it, supply its SHA-256: `{ sha256 }` among `profile.contexts`, or `--inline-context` of the command.',
      },
      CONTEXT_UNREADABLE: {
        means:
          'A supplied context says something that cannot be read in one way only, and the document uses it. Documents under that context that do not use it are checked.',
        cause:
          'The context defines the term as null, by `@reverse` or `@nest`, as another name for a keyword, with a container other than a set or a list, or with a datatype of texts in languages (`i18n`, `rdf:langString`); or a prefix of one context would change what another says. The detail names the term. Of an inline context it is the whole of it where it has `@base`, `@language` or `@import`, or is too large: a name made of more than 32 others, an IRI of more than 2,048 characters, or more than 65,536 characters in all.',
        fix: 'Check the credential by other means, or ask the issuer for one that does not use the term.',
      },
      CONTEXT_ORDER: {
        means: 'The contexts are in the wrong order.',
        cause: 'The W3C credentials context is not first.',
        fix: 'Put it first, then the Open Badges context, then others.',
      },
      CONTEXT_CONFLICT: {
        means: 'A context or a type redefines a protected term, which every JSON-LD processor refuses.',
        cause:
          'A node has two types whose contexts define a term differently, or a later context changes a term of the data model.',
        fix: 'Give the node one of the types, or make two nodes of it.',
      },
      CLASS_AS_PROPERTY: {
        means:
          'A member has the name of a class. The pinned contexts give several classes and properties one IRI, such as `GeoCoordinates` and `geo`, or `Criteria` and `criteria`. Renaming such a member keeps the signature and hides its value from readers.',
        cause: 'A member was renamed after signing, or the issuer wrote the name of the class.',
        fix: 'Use the name of the property. `expected` gives it where there is one.',
      },
      NAME_AMBIGUOUS: {
        means:
          'Among the contexts that were handed in and the pinned ones, a property or type has more than one name, or more than one form of its values. Which contexts a credential names is not under its signature, so whoever re-shapes it could choose which name a reader finds.',
        cause:
          'A context in the option `profile` gives a known property another name, such as `until` for `validUntil`, or two of them name one property in two ways.',
        fix: 'Leave out the context that gives the second name, or ask the issuer for a credential without it.',
      },
      VALUE_DROPPED: {
        means: '`null` or an empty list says nothing in JSON-LD, and was left out of what is handed on.',
        cause: 'An issuer writes members without a value. Real ones do, so this is only a note.',
        fix: 'Nothing. Leave such members out of what you issue.',
      },
      NODE_CONFLICT: {
        means: 'Places that describe one id do not agree.',
        cause:
          'The issuer and the creator carry the same id and two names; a signature covers both, and a reader would see one.',
        fix: 'Do not rely on it. As issuer, say the same of one id everywhere, or use two ids.',
      },
      SUBJECT_UNIDENTIFIED: {
        cause:
          '`credentialSubject` has neither `id` nor `identifier`. When verifying it is a warning: the badge is authentic and about nobody in particular.',
        fix: "Add the holder's id or identifier. Whoever shows such a badge may be anybody.",
      },
      TERM_UNDEFINED: {
        means:
          'The document uses a term or type that its contexts do not define, so no signature covers what it says there.',
        cause: 'A misspelt term, an extension without its context, a relative id.',
        fix: 'Remove it, or sign under a context that defines it.',
      },
      DATA_MODEL_1_1: {
        means: 'The document follows data model 1.1, in which no document of its kind is judged.',
        cause:
          'Its first context is that of 2018, and it is no badge and no endorsement, or it is checked as a label or a trust mark. As an error: it was handed in to be signed.',
        fix: 'Ask the issuer for it in data model 2.0; build what you sign in that model.',
      },
      DATA_MODEL_MIXED: {
        means: 'The contexts of data models 1.1 and 2.0 stand in one document.',
        cause:
          "Both are in one `@context`, or an embedded endorsement follows another data model than what it stands in. Each protects its words against the other's, so no reader can take both.",
        fix: 'Ask the issuer for a credential under one of them. An endorsement of the other data model can be handed in beside it.',
      },
    },
  },
  {
    title: 'Integrity',
    codes: {
      PROOF_MISSING: {
        means: 'Nobody has signed the document.',
        cause: '`proof` is absent or empty.',
        fix: 'Ask the issuer for the signed credential.',
      },
      PROOF_VERIFICATION_ERROR: {
        means: 'A signature is not over this content.',
        cause:
          'The document or the proof was changed after signing, or another key was used than the one that is named.',
        fix: 'Do not rely on it; ask the issuer for the original.',
      },
      PROOF_TRANSFORMATION_ERROR: {
        means: "The document or a proof's options could not be canonicalised.",
        cause:
          'They are no well-formed JSON-LD, or so full of look-alike nodes that labelling them would take too long.',
        fix: 'Ask the issuer for the original. The reason is in `detail`.',
      },
      MALFORMED_VALUE_ERROR: {
        means: 'A proof is not written as a proof must be.',
        cause:
          'A property is missing, unknown or no single text; a time has no zone; `proofValue` is not `z` and 64 bytes in base58btc or, of a proof by `ecdsa-sd-2023`, not `u` and a derived proof in base64url; or a proof by that suite follows another proof.',
        fix: 'Ask the issuer for the original.',
      },
      PROOF_CONTEXT: {
        means:
          "A proof names contexts of its own. All of them are contexts of the document, or pinned contexts of the proof's suite.",
        cause:
          "Some issuers write the context of the suite into the proof and leave it out of the document. The proof's options are read under the contexts of the document, then under those of the proof. Any other context in a proof is `MALFORMED_VALUE_ERROR`, and no proof is added beside it. An empty list names no context and is accepted without a note, but not in a JCS proof.",
        fix: 'Nothing.',
      },
      CRYPTOSUITE_UNSUPPORTED: {
        means: 'The kind of proof is not known here.',
        cause:
          'Another suite, or the name `eddsa-2022` in a credential of data model 2.0. It decides nothing, and is set aside where a good proof stands beside it.',
        fix: 'Ask the issuer to sign with `eddsa-rdfc-2022`.',
      },
      CRYPTOSUITE_MISSPELLED: {
        means:
          'The proof names its suite `eddsa-rdf-2022`, a misprint of `eddsa-rdfc-2022` in the text of Open Badges 3.0.',
        cause:
          "The issuer's software copied the name. No specification says what such a proof signs, so its signature is not looked at; it is set aside where a good proof stands beside it.",
        fix: 'Ask the issuer to sign with `eddsa-rdfc-2022`.',
      },
      PROOF_PURPOSE_MISMATCH: {
        means: 'The proof was made for something else than asserting a credential.',
        cause: '`proofPurpose` is `authentication` or another.',
        fix: 'Ask the issuer to sign with the purpose `assertionMethod`.',
      },
      PROOF_EXPIRED: {
        means: 'The proof itself has ended.',
        cause: '`now` is at or after its `expires`.',
        fix: 'Ask the issuer to sign anew.',
      },
      PROOF_FROM_THE_FUTURE: {
        means: 'The proof says that it was made after `now`.',
        cause: 'A wrong clock, here or there, or a wrong `now`.',
        fix: 'Check the clock and `now`; allow a `clockSkewSeconds` if the difference is small and known.',
      },
      PROOF_REPEATED: {
        cause: 'Copies were joined by hand.',
        fix: 'Nothing; it counts once. `mergeProofs` avoids it.',
      },
      PROOFS_TOO_MANY: {
        means: 'The document has more proofs than are checked.',
        cause:
          "A document may have 256 proofs (16 under contexts that are not pinned), of them 16 that follow others and two by `ecdsa-sd-2023`. Of the kind of which there are more, proofs by the issuer's current keys are checked where they alone are not too many. Signing refuses more with `VALUE_COUNT` or `MALFORMED_VALUE_ERROR`.",
        fix: "Ask the issuer for a copy with the issuer's own proofs only: anyone can add others.",
      },
      PREVIOUS_PROOF_INVALID: {
        means: 'A proof follows another that is missing or does not hold.',
        cause:
          '`previousProof` names a proof that was removed, changed or never there, or several proofs have the id it names.',
        fix: 'Ask for the credential with all its proofs.',
      },
      INVALID_VERIFICATION_METHOD: {
        cause:
          'Its id is not an address with one fragment, its document gives it another controller or two different keys, or it is not an Ed25519 key. A second key in the verification method, such as `publicKeyPem` beside `publicKeyMultibase`, counts as a different one where it cannot be compared. The same key as `publicKeyMultibase`, `publicKeyJwk` and `publicKeyBase58` is one key. Where only this platform cannot compute with the key, the severity is `indeterminate`.',
        fix: 'Ask the issuer which key it signs with.',
      },
      VERIFICATION_METHOD_UNSUPPORTED: {
        means:
          "The issuer's document lists the key in a form that is not read here; nothing is known against it.",
        cause:
          'The verification method has another type than `Multikey`, `JsonWebKey`, `JsonWebKey2020`, `Ed25519VerificationKey2020` and `Ed25519VerificationKey2018`.',
        fix: 'Ask the issuer to list its key as `Multikey` or `JsonWebKey`.',
      },
      VERIFICATION_METHOD_UNRESOLVED: {
        means: 'Nothing shows whose key this is.',
        cause:
          'The key is named by a did:web or https address, and no document of it was handed in. That the signature fits the key in the fragment binds it to nobody. Where `fetch` was given, the detail says why the document could not be had: the address may not be asked (an IP address, a name for local use, another spelling), could not be reached, leads elsewhere, or did not answer in time; or what it sent is too long, no strict JSON, or a document of another id.',
        fix: "Hand in the issuer's DID document as `didDocuments` or in `trust`, or give a `fetch`. Where an answer was refused, tell the issuer, whose other readers meet the same.",
      },
      VERIFICATION_METHOD_NOT_FOUND: {
        means: "The issuer's document does not list the key.",
        cause: "The key was never the issuer's, or was taken out of the document.",
        fix: 'Check that the document is current; otherwise do not rely on the credential.',
      },
      VERIFICATION_METHOD_REVOKED: {
        means: 'The key had ended by `now`.',
        cause: 'Its document states `revoked` or `expires`.',
        fix: 'Ask the issuer to sign anew with a current key.',
      },
      INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
        means: "The key is the issuer's, but not for signing credentials.",
        cause: 'The document lists it, yet not under `assertionMethod`.',
        fix: 'Ask the issuer to sign with a key for credentials, or to list this one.',
      },
      CONTROLLER_NOT_ISSUER: {
        means: 'The proof is by somebody other than the issuer.',
        cause:
          'Anybody can name another as issuer. It is set aside where a good proof of the issuer stands beside it. As an error of signing: the id of the signer does not begin with the id of the issuer.',
        fix: "Do not rely on this proof. When signing, give the signer the id under which the issuer's document lists its key, or say `allowOtherController` for the proof of a witness, which no verifier counts as the issuer's.",
      },
      JWT_HEADER_REFUSED: {
        means: 'The header of a JWT says something that is not accepted; the detail names it.',
        cause:
          'It has another member than `alg`, `kid`, `jwk` and `typ` (`crit`, `b64`, `zip`, `jku`, `x5u`, `x5c` among them), and with the type `vc+jwt` than `cty` and `iss`; `typ` is neither `JWT` nor `vc+jwt`; `jwk` shows a secret, is weak or is no key for signatures. For the types of drafts and of SD-JWT (`vc+ld+jwt`, `vc+sd-jwt`) the severity is `indeterminate`: such a JWT may be good, under rules that are not checked here.',
        fix: 'Ask the issuer for a JWT as Open Badges 3.0 has it, with `alg`, `kid` and `typ` in its header.',
      },
      JWT_ALGORITHM_REFUSED: {
        means:
          "`alg` is `none` or one of a shared secret (`HS256` and the like), so nobody's key stands behind the JWT.",
        cause: 'Somebody takes away the signature, or uses a public key as if it were a shared secret.',
        fix: 'Do not rely on it. Ask the issuer for a JWT signed with `EdDSA`, `ES256` or `RS256`.',
      },
      JWT_ALGORITHM_UNSUPPORTED: {
        means:
          '`alg` is another than `EdDSA`, `Ed25519`, `ES256`, `ES384` and `RS256`, so the signature was not checked.',
        cause:
          'The issuer signs with `PS256`, `ES512` or another algorithm that Open Badges 3.0 does not ask verifiers to know.',
        fix: 'Ask the issuer to sign with `EdDSA`, `ES256` or `RS256`.',
      },
      JWT_KEY_MISMATCH: {
        means:
          'The key that the issuer lists is for another algorithm than `alg` names; the signature was not checked.',
        cause:
          'A header was changed so that a key is used in a way that it was not made for, or `kid` names the wrong key.',
        fix: 'Do not rely on it. As its issuer, name the key in `kid` with which you signed.',
      },
      JWT_KEY_NOT_OF_ISSUER: {
        means:
          "The `jwk` in the header is no key that the issuer's document lists under `assertionMethod`, or another than `kid` names.",
        cause:
          'Somebody signed with a key of their own, put it in the header and named somebody else as issuer. Also where the issuer has a new key and its document at hand is the old one.',
        fix: "Do not rely on it. Get the issuer's document anew where it may have changed.",
      },
      JWT_SIGNATURE_DER: {
        means:
          'The signature of a JWT by ES256 or ES384 is written in DER; a JWS has `r` and `s` side by side (RFC 7518, section 3.4).',
        cause:
          "Most cryptographic libraries and key services give DER, and the issuer's software did not convert it.",
        fix: "As its issuer, convert the signature (`dsaEncoding: 'ieee-p1363'` in Node) and send the JWT again.",
      },
      JWT_NOT_BY_ISSUER: {
        means:
          'The credential holds by a proof of its own. The JWT around it is not shown to be signed by its issuer, and does not count.',
        cause:
          'Somebody wrapped a signed badge in a JWT of their own, for example a wallet that hands it on.',
        fix: 'Take the credential out of the JWT, and do not take the signer of the JWT for its issuer.',
      },
      JWT_CLAIM_MISMATCH: {
        means:
          "A claim (`iss`, `jti`, `sub`, `nbf`, `exp`) says something other than the credential in the same JWT, or says what the credential does not say. `nbf` and `exp` are whole seconds; a fraction in the credential's date is cut.",
        cause:
          "The issuer's software fills claims and credential from different places; or the difference is meant to make two readers see two things.",
        fix: 'Do not rely on it. As its issuer, write the claims as `signAsJwt` does.',
      },
      JWT_CLAIM_TYPE: {
        means:
          'A claim is of another JSON type than RFC 7519 says: `iss`, `jti` and `sub` are text; `nbf`, `exp` and `iat` are numbers.',
        cause: 'The issuer\'s software writes a date as text, such as `"nbf": "1704067200"`.',
        fix: 'As its issuer, write the claim in its type and sign the JWT again.',
      },
      JWT_CLAIM_MISSING: {
        means:
          'A claim that repeats the credential is missing. For `iss` the severity is `error`, and for `jti` in `validateJwt`.',
        cause: 'The issuer leaves out `sub`, `nbf` or `exp`, as official examples do, or `jti`.',
        fix: 'Nothing is needed to rely on it. As its issuer, write all of them, since other readers may ask for them.',
      },
      SECOND_CHECK_MISSING: {
        means:
          'A proof under contexts that were handed in counts only once `@digitalbazaar/vc` confirms it, and that package is not at hand.',
        cause:
          '`verify` is given the option `profile`, and the optional peer dependencies are not installed, or were left out of a bundle for browsers.',
        fix: 'Install `@digitalbazaar/vc`, `@digitalbazaar/data-integrity`, `@digitalbazaar/eddsa-rdfc-2022-cryptosuite` and `@digitalbazaar/ed25519-signature-2020`.',
      },
      SECOND_CHECK_FAILED: {
        means: "By this package's own check a proof holds, but `@digitalbazaar/vc` does not confirm it.",
        cause:
          "Under contexts that were handed in, the issuer's key is in a form that the package does not read, or the package reads a rule of the data model more narrowly.",
        fix: 'Ask the issuer to look at the credential; until both agree, rely on neither.',
      },
      PROOF_IS_BASE: {
        means:
          "The proof is a base proof by `ecdsa-sd-2023`. It is its holder's alone: with it, anybody can choose in the holder's place what of the credential is shown.",
        cause:
          'The credential was shown as its issuer gave it to the holder. Where another proof of the issuer stands beside it and holds, it is set aside with a warning.',
        fix: 'As the holder, derive a proof of what is to be shown, with `derive` of `@digitalbazaar/vc` for example, and show what comes out. As a verifier, ask for that, and keep no copy.',
      },
      SUITE_NOT_INSTALLED: {
        means: 'A proof by `ecdsa-sd-2023` is checked with packages that are not at hand; they are named.',
        cause: 'Optional peer dependencies are not installed, or were left out of a bundle for browsers.',
        fix: 'Install `@digitalbazaar/ecdsa-sd-2023-cryptosuite`, `@digitalbazaar/data-integrity` and `@digitalbazaar/vc`.',
      },
      SUITE_UNDECIDED: {
        means:
          'The packages for a proof by `ecdsa-sd-2023` could not check it, or read other statements in the credential than this package does. The reason is in `detail`.',
        cause:
          'The credential has many look-alike nodes without an id; a text or address in it holds `_:`, which the suite takes for the name of a node; or other code in the process gave the packages another body of a context.',
        fix: 'Until it is checked, do not rely on it. As the issuer, give results and the like ids, and write no `_:` into texts.',
      },
      MAY_BE_HIDDEN: {
        means:
          'The credential is shown in part, and the member in `detail`, or more of its values, may be left out. A check that needs the member is not decided: it does not use the default.',
        cause:
          'The holder derived a proof by `ecdsa-sd-2023` and did not show the end, a status, the date of the award, a digest, the creator or an identifier. It also comes where a status is shown and the issuer did not make all that is shown of it mandatory, since there may be more entries.',
        fix: 'Ask the holder to show it. As the issuer, make `/validFrom`, `/validUntil` and `/credentialStatus` mandatory. Never make only `/credentialStatus/0` mandatory: a verifier cannot tell that there are other entries. The option `allowUndisclosed` of `verify` takes a hidden end or status for none; they are warnings then.',
      },
      DISCLOSURE_SELECTIVE: {
        means:
          'Every proof that holds is a selective disclosure: the holder chose what to show, and may have left out whatever the issuer did not make mandatory.',
        cause:
          'The holder derived a proof by `ecdsa-sd-2023`. Where no end of validity or no status is shown, it is a warning.',
        fix: 'What is shown was signed. If you rely on an end or a status, ask the issuer whether these are mandatory. As the issuer, make `validFrom`, `validUntil`, `credentialStatus` and the issuer mandatory.',
      },
    },
  },
  {
    title: 'Time',
    codes: {
      NOT_YET_VALID: {
        means: '`now` is before `validFrom`.',
        cause: 'The credential begins later, or a clock runs behind.',
        fix: 'Check again then, or allow a known `clockSkewSeconds`.',
      },
      EXPIRED: {
        means: '`now` is at or after `validUntil`.',
        cause: 'The label or badge has run out.',
        fix: 'Ask the holder for a renewed one. To ask whether it was valid then, pass that instant as `now`.',
      },
      PERIOD_REVERSED: {
        means: '`validUntil` is not after `validFrom`.',
        cause: 'A mistake of the issuer.',
        fix: 'Ask the issuer to correct the dates.',
      },
      AWARDED_TOO_LATE: {
        means: '`awardedDate` is after `validFrom`, or after `now`.',
        cause:
          'A mistake of the issuer. `awardedDate` keeps the date of the first award; a renewal moves only `validFrom`.',
        fix: 'Ask the issuer to correct the dates. Where a clock runs behind, allow a known `clockSkewSeconds`.',
      },
    },
  },
  {
    title: 'Status',
    codes: {
      STATUS_RETRIEVAL_ERROR: {
        means: 'Whether the credential was revoked or suspended is unknown.',
        cause: 'It names a status list that was not supplied, or could not be fetched; the detail says why.',
        fix: 'Supply the list (`statusLists`, `--status-list`), or let it be fetched (`fetch`, `--online`). Unknown is never taken for good.',
      },
      STATUS_VERIFICATION_ERROR: {
        means: 'Nothing in the status list counts.',
        cause:
          "The list is unsigned, changed, signed by a key that is not shown to be its issuer's, or does not come through the shape gate.",
        fix: 'Fetch it anew from its address; do not rely on this copy.',
      },
      STATUS_LIST_LENGTH_ERROR: {
        cause:
          'It has fewer entries than the standard asks for, so that a holder might be found out by their place in it. That it says nothing against the credential decides nothing; what it says against it counts (`REVOKED` beside this code).',
        fix: 'Ask the issuer for a list of the right length.',
      },
      RANGE_ERROR: {
        means: "The status list ends before the credential's entry.",
        cause: '`statusListIndex` lies past its end.',
        fix: 'Ask the issuer; nobody can tell whether the credential still stands.',
      },
      STATUS_LIST_UNREADABLE: {
        means:
          'A list that was handed in could not be read, and none of the others is the one that is named.',
        cause: 'A damaged or foreign file among the lists.',
        fix: 'Fetch the list anew, and supply the file as it came.',
      },
      STATUS_LIST_ISSUER_MISMATCH: {
        means: 'The status list is by another issuer than the credential.',
        cause: 'Only an issuer can tell of its own credentials.',
        fix: "Hand in the list of the credential's issuer.",
      },
      STATUS_LIST_CONFLICT: {
        means: 'Two copies of one status list differ, and neither is shown to be newer.',
        cause:
          "Copies without the instant at which they were fetched, or a list that was forged by its own issuer's key.",
        fix: 'Fetch the list anew, and say when each copy was fetched.',
      },
      STATUS_LIST_MALFORMED: {
        cause: 'A wrong shape, loose base64url, a damaged or padded gzip stream.',
        fix: 'Ask the issuer for a list that follows the standard.',
      },
      STATUS_LIST_NOT_YET_VALID: {
        means: 'The status list begins after `now`.',
        cause: 'Its `validFrom` lies ahead, or a clock is wrong.',
        fix: 'Supply the list that is valid now.',
      },
      STATUS_LIST_EXPIRED: {
        means: 'The status list has ended.',
        cause: '`now` is at or after its `validUntil`.',
        fix: 'Hand in the present list; the credential may have been revoked since.',
      },
      STATUS_LIST_STALE: {
        cause: 'More time has passed since it was fetched or made than its `ttl` allows.',
        fix: 'Fetch it anew, and say when.',
      },
      STATUS_LIST_UNSIGNED: {
        means: 'The revocation list does not name the credential, and anybody could have written this copy.',
        cause: "1EdTech's older revocation lists carry no signature.",
        fix: 'Make sure that the copy comes from its address; ask the issuer for signed status lists.',
      },
      STATUS_PURPOSE_MISMATCH: {
        means: 'The status list tells of something else than it is asked about.',
        cause: 'A `revocation` entry that points into a list of suspensions, or the like.',
        fix: 'Ask the issuer which list covers this credential.',
      },
      STATUS_ENTRY_MALFORMED: {
        means: 'The status entry of the credential is not written as it must be.',
        cause: 'An index that is no plain number, a size that is not supported, messages that do not fit it.',
        fix: 'Ask the issuer to correct the credential.',
      },
      STATUS_TYPE_UNSUPPORTED: {
        cause:
          'Another type than `BitstringStatusListEntry`, `StatusList2021Entry` and `1EdTechRevocationList`.',
        fix: 'Find out by other means whether the credential was revoked.',
      },
      STATUS_MEANING_UNKNOWN: {
        means: 'The entry has a value whose meaning nobody states.',
        cause:
          'Another purpose, or a message value without its text. A value of zero says nothing against the credential.',
        fix: 'Ask the issuer what it means.',
      },
      STATUS_MESSAGE: {
        means: 'The issuer has a message about the credential by its status.',
        cause: 'A `message` entry with a text for its value. It decides nothing.',
        fix: 'Read it.',
      },
      STATUS_REFRESH: {
        cause: 'A `refresh` entry is set.',
        fix: 'Ask the holder for it; this copy remains valid.',
      },
      REVOKED: {
        cause: 'Its entry in the status list is set. A list only knows today, so since when is not told.',
        fix: 'Do not rely on it: a revocation is final.',
      },
      SUSPENDED: {
        cause:
          'Its entry in a list of suspensions is set. With a list that is no longer current it is only undecided.',
        fix: 'Do not rely on it now; the issuer may lift the suspension.',
      },
      LABEL_SUSPENDED: {
        cause:
          'The register of its network has a suspension and no reinstatement since. The detail has the date and the reason from the register.',
        fix: 'Do not rely on it now; the network may reinstate it.',
      },
      LABEL_WITHDRAWN: {
        cause: 'The register of its network says so, with the date and the reason.',
        fix: 'Do not rely on it: a withdrawal is final.',
      },
      LABEL_EXPIRED: {
        cause: 'The last edition in the register has ended.',
        fix: 'Ask the holder for a renewed label.',
      },
      LABEL_NOT_ISSUED: {
        means: 'The label is not issued yet at `now`.',
        cause: 'Every issue in the register is later than `now`.',
        fix: 'Check it again later, or ask the network.',
      },
      LABEL_SUPERSEDED: {
        means: 'The label is an earlier edition.',
        cause: 'The register has a renewal since.',
        fix: 'Ask the holder for the current edition.',
      },
      LABEL_LIST_DISAGREES: {
        means: 'A status list and the register say different things of the label.',
        cause: 'The list is not newer than the register. The register decides.',
        fix: 'Tell the network: one of the two is out of date.',
      },
    },
  },
  {
    title: 'Schema',
    codes: {
      SCHEMA_UNKNOWN: {
        means: 'The credential asks to be checked against a schema that is not at hand.',
        cause: '`credentialSchema` names an address or type other than the Open Badges schemas and ours.',
        fix: 'Check it against that schema by other means.',
      },
    },
  },
  {
    title: 'Policy',
    codes: {
      QUORUM_NOT_REACHED: {
        means: 'Fewer members of the committee signed than must.',
        cause:
          'Copies are missing from the merge, somebody signed twice, or a key was revoked. `policy` names who counted, who is missing and what did not count.',
        fix: 'Let the missing members sign, and merge their copies.',
      },
      POLICY_NOT_GIVEN: {
        means: 'No committee was handed in, so nobody judged who signed.',
        cause:
          'The credential says that it is a Quality Label, or is by a network, or the policy asks something of the signers, and `trust` is absent or names no committee. Of other badges no committee is asked for.',
        fix: 'Hand in the committee as `trust.committees`, if it matters to you.',
      },
      POLICY_NOT_FOR_ISSUER: {
        means: 'No committee that was handed in speaks for this issuer.',
        cause:
          'A label is by another network, or by no network at all; or the policy asks something of the signers of another badge.',
        fix: 'Hand in the committee of its issuer.',
      },
      GROUP_QUORUM_NOT_REACHED: {
        means: 'Fewer members of a group within the committee signed than must.',
        cause: 'The committee asks for some of a group, such as the coordination trio, besides its quorum.',
        fix: 'Let members of that group sign, and merge their copies.',
      },
      VETO_MEMBER_MISSING: {
        cause: 'The committee names that member so.',
        fix: 'Ask that member to sign, and merge the copies.',
      },
      COMMITTEE_NOT_IN_OFFICE: {
        means: 'No committee of the issuer was in office when this edition of the credential began.',
        cause:
          '`validFrom` of the credential is outside the period of each committee. `validUntil` of a committee is no longer part of its period.',
        fix: 'Supply the committee of that time.',
      },
      SIGNER_NOT_A_MEMBER: {
        means: 'A good proof does not count towards the quorum.',
        cause:
          'Its key is of no member, was not in use at `validFrom` of the credential, or is revoked; or its member was not in office.',
        fix: 'Nothing, if the quorum stands without it.',
      },
      JWT_HOLDS_ONE_SIGNATURE: {
        means:
          'The committee asks for several signatures, and the credential came as a JWT, which has one and takes no more.',
        cause: 'One member signed a label as a JWT.',
        fix: 'Ask for the label with embedded proofs: each member signs a copy with `signCredential`, and `mergeProofs` unites them.',
      },
    },
  },
  {
    title: 'Trust',
    codes: {
      TRUST_NOT_GIVEN: {
        means: 'No trust material was handed in, so nobody judged whether the issuer is trusted.',
        cause: '`trust` is absent.',
        fix: 'Say whom you rely on: the issuers whose badges you accept, as `trust.issuers`, or a trust bundle.',
      },
      ISSUER_NOT_KNOWN: {
        means: 'The issuer is in none of the trust material.',
        cause: 'It is unknown to you, which makes it neither good nor forged.',
        fix: 'Find out whether you trust it, then add it to `trust.issuers`.',
      },
      TRUST_BUNDLE_EXPIRED: {
        means: 'The bundle that the trust material came in has expired.',
        cause: '`now` is at or after `trust.bundle.expiresAt`, with the clock skew.',
        fix: 'Ask the network for the present bundle, and read it with `readTrustBundle`.',
      },
      TRUST_BUNDLE_NOT_YET_ISSUED: {
        means: 'The bundle that the trust material came in was issued after `now`.',
        cause:
          '`now` is before `trust.bundle.issuedAt`, with the clock skew: a clock is wrong, or a credential is judged as of a past instant.',
        fix: 'Check `now`. To judge as of a past instant, read the bundle of that time.',
      },
      LABEL_NOT_BY_NETWORK: {
        means:
          'A credential says that it is a Quality Label, and its issuer is not a network of the trust material.',
        cause:
          'Its achievement has the type `QualityAssuranceCredential`, or is of a scheme that the trust material knows.',
        fix: 'Ask the holder for the label that the network issued. Name an issuer of labels as a network with its committee.',
      },
      LABEL_NOT_IN_REGISTER: {
        means: 'The register does not have the label, or another credential that its network issued.',
        cause:
          'No entry of that network has its id. The register is asked for every credential of a network, whatever it calls itself, but for status lists and endorsements.',
        fix: 'Ask the network whether it issued the badge. A network that awards other badges lists them in its register, or awards them under another id.',
      },
      TRUST_MARK_NOT_IN_REGISTER: {
        means:
          'The register does not have the label behind a trust mark, or behind another endorsement of a party by its network.',
        cause:
          'The register has no label of that holder with the network, or no edition that lasts as long as the endorsement does. An endorsement that is verified alone is asked for too, since nothing shows what it is about.',
        fix: 'Do not rely on it until the network confirms the label, or get a newer trust bundle.',
      },
      LABEL_AFTER_REGISTER: {
        means: 'The register is older than this edition of the label.',
        cause: 'The edition begins after the bundle was issued.',
        fix: 'Get a newer trust bundle.',
      },
      LABEL_OF_ANOTHER_HOLDER: {
        cause: 'The register names another holder than the subject of the credential.',
        fix: 'Do not rely on it; ask the network.',
      },
      LABEL_EDITION_UNKNOWN: {
        means: 'The register has the label with another content.',
        cause: 'No issue or renewal in the register has the digest of this credential.',
        fix: 'Do not rely on it; ask the network for the label that it issued.',
      },
      LABEL_NOT_COMPARABLE: {
        cause: 'Only a part of it is shown, or its digest cannot be taken.',
        fix: 'Ask the holder for the whole label.',
      },
      HOLDER_LABEL_NOT_ACTIVE: {
        means: 'The issuer is known by its label alone, and is not shown to have held it at the award.',
        cause:
          'The label was suspended, withdrawn, expired or not issued at the award, or the register ends before the award.',
        fix: 'Ask the network, or get a newer trust bundle.',
      },
      TRUST_ROOT_NOT_PINNED: {
        means: 'The trust bundle was taken at its own word.',
        cause: "It was read with the root `'unpinned'`, so it is only as good as the way by which it came.",
        fix: 'Get the root from the network by a way you trust, and pin it.',
      },
    },
  },
  {
    title: 'Evidence',
    codes: {
      EVIDENCE_NOT_GIVEN: {
        means: 'Files that the credential binds were not handed in, so they were not compared.',
        cause: '`files` lacks them. The verdict does not depend on it.',
        fix: 'Hand the files in as `files`, by the id that the credential gives them.',
      },
      EVIDENCE_MISMATCH: {
        means: 'A file is not the one that was signed.',
        cause:
          'It was changed or replaced; or none of its digests is of a form that can be judged (`digestMultibase` with SHA-256, `digestSRI` with SHA-256, SHA-384 or SHA-512), and the section is then only undecided.',
        fix: 'Ask the holder for the original file.',
      },
      CONTEXT_DIGEST_MISMATCH: {
        means:
          'The credential states a digest for a JSON-LD context, and no known version of that context has it.',
        cause:
          'The issuer signed under another document than the one that is published. Where W3C states the hash of the context, or you supplied the context as `profile`, this is an error. Other publishers changed their contexts in place; there the section is only undecided, and the verdict does not depend on it. Signing refuses the error.',
        fix: 'Ask the issuer under which version of the context the credential was signed.',
      },
    },
  },
  {
    title: 'Recipient',
    codes: {
      RECIPIENT_MISMATCH: {
        means:
          'The credential is about another person or organisation than the `recipient` that was asked for.',
        cause:
          "The subject's id is another, or none of its identifiers of the type that was asked for (`emailAddress` unless given), hashed or not, is one of those given. They are compared byte for byte: a capital letter or a space makes another e-mail address.",
        fix: 'Do not take it as a credential of that person.',
      },
      RECIPIENT_UNKNOWN: {
        means: 'The credential does not show whether it is about the `recipient` that was asked for.',
        cause:
          'An id was given and the subject has none; or an identifier was given and the subject has none of its type, such as a name where an e-mail address was asked for; or one is hashed in an unknown or malformed way, and could be any.',
        fix: 'Ask under which id or identifier the credential was issued.',
      },
    },
  },
  {
    title: 'Endorsements',
    codes: {
      ENDORSEMENT_INVALID: {
        means: 'An endorsement of this credential does not hold.',
        cause: 'See the report in `endorsements`. The credential itself is judged apart.',
        fix: 'Do not credit the endorsement.',
      },
      ENDORSEMENT_UNDECIDED: {
        means: 'An endorsement of this credential could not be decided.',
        cause:
          "Something that decides it is missing, such as the endorser's key document or trust material. See its report in `endorsements`. The credential itself is judged apart.",
        fix: 'Supply what the report of the endorsement asks for. Until then, do not credit the endorsement.',
      },
      ENDORSEMENT_TARGET_MISMATCH: {
        means: 'The endorsement is about something else than what it was found with.',
        cause: "Its subject's id is that of no node that it may speak of here.",
        fix: 'Do not credit it to this credential.',
      },
      ENDORSEMENT_CONTENT_CHANGED: {
        cause: 'The digest in `relatedResource` is not that of the present content.',
        fix: 'Ask the endorser to endorse the present content.',
      },
      ENDORSEMENTS_TOO_DEEP: {
        means: 'Endorsements within this endorsement were not judged.',
        cause: 'Endorsements endorse endorsements, and these lie deeper than four levels.',
        fix: 'Verify the endorsement separately, to have those within it verified.',
      },
      ENDORSEMENT_BY_ITSELF: {
        means: 'The endorser owns what it endorses.',
        cause: 'It is the subject, the creator or the issuer of it.',
        fix: 'Do not credit it: an endorsement comes from a third party.',
      },
      ENDORSEMENT_SAYS_MORE: {
        means:
          'An endorsement says more of a thing than its comment and digest. An endorsement does not speak for the issuer.',
        cause:
          'The subject of an endorsement carries other properties, or an embedded endorsement describes another node of the credential. Signing refuses it. Verifying keeps descriptions of the subject with the endorsement and warns, where the signature of the endorsement is right and the credential does not say the same. In all other cases nothing shows whose statement it is, and the credential is undecided.',
        fix: 'Leave it out of the endorsement. What the issuer wants to say belongs in the credential.',
      },
      ENDORSEMENT_ALTERED: {
        means:
          'The signature of an embedded endorsement is wrong, and no digest shows what the endorsed thing said.',
        cause:
          'Statements were moved between the endorsement and the credential, which leaves the signature of the credential right; or the issuer embedded an endorsement that was forged.',
        fix: 'Ask for the credential as it was issued, or for one without this endorsement.',
      },
      ENDORSEMENT_REPEATED: {
        means: 'The same endorsement came more than once: embedded and supplied, or in several forms.',
        cause: 'The content is that of an endorsement that the report lists already; its pointer is named.',
        fix: 'Nothing. The report lists the endorsement once.',
      },
      ENDORSER_REPEATED: {
        means: 'Two endorsements under different names are signed with one key.',
        cause: 'One party uses two ids, such as a did:key and a did:web, for one key.',
        fix: 'Count the two as one endorser.',
      },
    },
  },
  {
    title: 'Refresh',
    codes: {
      REFRESH_NOT_ASKED: {
        means: 'The credential names a service that gives its newest copy, and nobody asked it.',
        cause: '`verify` was called without `fetch`, the command without `--online`.',
        fix: 'Pass a `fetch`, or ask the holder for the newest copy. This one is judged as it is.',
      },
      REFRESH_UNAVAILABLE: {
        means: 'The refresh service gave no answer that is read.',
        cause:
          'Its address is none that may be asked, it could not be reached in time, it leads elsewhere, or it sent too much or something other than a credential.',
        fix: 'Try again later. The verdict on the copy at hand is what it would be without the service.',
      },
      REFRESH_REFUSED: {
        means: 'The service sent something that takes the place of nothing.',
        cause:
          'It is another credential, of another issuer or about somebody else, older, forged, or not valid itself: revoked, for one. The report on it stands under `refresh.report`.',
        fix: 'Ask the issuer what stands now. The copy at hand is judged as it is.',
      },
      REFRESH_REPLACED: {
        means: 'The issuer has issued the same credential anew, and the newer copy is valid.',
        cause: 'It has the same issuer, id and subject and a later `validFrom`.',
        fix: 'Rely on the newer copy: `refresh.report` tells of it, and `refresh.report.verified` is its content. `verdict` remains about the copy that was handed in.',
      },
    },
  },
]
