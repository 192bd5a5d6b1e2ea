import type { ProblemCode } from '../../src/problems/registry'
import type { CodeGroup, Explanation } from './explanation'

/** What a person needs to know of each problem beyond its title, in the order of the page. */
export const problemGroups: readonly CodeGroup<Explanation, ProblemCode>[] = [
  {
    title: 'Reading',
    codes: {
      PARSING_ERROR: {
        means: 'The input is not one JSON object that every parser reads in the same way.',
        cause:
          'The text is truncated, is not UTF-8, has a property twice, has a number on which parsers disagree, exceeds a limit, or contains itself.',
        fix: 'Ask the sender for the original file. If you made it, write it with an ordinary JSON serializer. If it is honest and large, raise `limits`.',
      },
      NOT_A_CREDENTIAL: {
        means:
          'The input is JSON that is recognised as something other than a credential: a presentation, a wrapper or a list with credentials in it, a status list, a DID document, a key, another document of this library, or JSON that has no part of a credential, such as `{}`. In `validate` it is an error.',
        cause: 'A wallet or a platform wraps the credentials that it exports, or another file was supplied.',
        fix: 'Follow the hint. `pointer` is the place of the credential inside, if there is one.',
      },
      PRESENTATION: {
        means:
          'The input is a verifiable presentation: an envelope in which a holder shows credentials. `verify` verifies one credential, and nothing in an envelope.',
        cause: 'A wallet shares or exports credentials as a presentation.',
        fix: 'Give it to `verifyPresentation`, which also verifies the proof of the holder. The detail names the place of each credential in it.',
      },
      INPUT_TOO_LARGE: {
        means:
          'The input has more bytes or values than the limits allow, or would exceed them when written out. Functions throw the same code.',
        cause: 'A very large document, or an image that grows when it is decompressed.',
        fix: 'If the input is honest, raise `limits.maxInputBytes`, or `--max-bytes` in the command.',
      },
      WORK_LIMIT_EXCEEDED: {
        means:
          'Checking the document would take far more work than its size allows, so checking stopped. Work is counted in units, never in time: the same document has the same result everywhere. It is not known to be wrong, and it is never valid. `signCredential`, `addProof`, `canonize`, `digestNode`, `buildEndorsement` and others throw it as the code of an error.',
        cause:
          'A document made to be slow: nodes that refer to each other so that they multiply, equal values in long lists, nodes that look alike, a long name that is repeated in each statement, one thing described in thousands of places, or a large document with a part that needs a general JSON-LD processor.',
        fix: 'Give nodes ids, describe each thing once, and keep names short.',
      },
      FORMAT_UNSUPPORTED: {
        means:
          'The input is recognised as something that is not supported: an HTML page, an empty file, text in UTF-16, an address, a key, an archive, a PDF document, an office document, an encrypted JWT (JWE), an SD-JWT, an image in another format, or text or data that does not begin like JSON, a JWT or an image.',
        cause:
          'A login page was saved instead of the file behind it, a download failed, or a picture was converted: badges are baked only into PNG and SVG.',
        fix: 'Follow the hint, which depends on the kind of file.',
      },
      IMAGE_UNREADABLE: {
        means:
          'A PNG or SVG image cannot be read in a way on which all readers agree. The detail says what was expected and where. `extract` and `bake` throw it.',
        cause:
          'The file is truncated, damaged, or was sent as text; a CRC or a length is wrong, chunks are out of order, or data follows the end; an SVG is not well-formed, is not UTF-8, declares entities or a DTD of its own, or carries the credential in another namespace or with other elements in it.',
        fix: 'Ask for the image as it was downloaded. If you made it, save it again: an SVG as plain UTF-8.',
      },
      IMAGE_WITHOUT_CREDENTIAL: {
        means: 'The image is well-formed and carries no credential: it is only a picture of a badge.',
        cause: 'Messengers, social networks, screenshots and image editors keep only the pixels.',
        fix: 'Ask for the file as it was downloaded from the issuer.',
      },
      IMAGE_CREDENTIAL_REPEATED: {
        means:
          'The image carries more than one badge, so two readers could read two different badges. A credential of Open Badges 3.0 and an assertion of 2.0 count as two.',
        cause: 'Baking over an old badge, or an attempt to show one badge and have another verified.',
        fix: 'Ask for an image with one credential. `bake` replaces existing badges of both versions.',
      },
      IMAGE_OF_OPEN_BADGES_2: {
        means:
          'The image carries an assertion of Open Badges 2.0, which `verify` and `extract` recognise but do not read.',
        cause: 'The badge was issued before Open Badges 3.0, or by a platform that still uses 2.0.',
        fix: 'Turn it into a credential of 3.0 with `quality-label upgrade` or `upgradeFromOpenBadges2` and sign the result ([how](guide/open-badges-2.md)); or ask the issuer for a credential of 3.0.',
      },
      IMAGE_TEXT_COMPRESSED: {
        means:
          'The chunk with the credential is compressed, which Open Badges 3.0 does not allow. It was decompressed, up to a limit, and read.',
        cause: 'An image tool compresses every text chunk.',
        fix: 'Nothing is needed here. Tell the issuer: other verifiers may reject the image.',
      },
      IMAGE_DOCTYPE: {
        means:
          'The SVG begins with the DOCTYPE of SVG. The DTD that it names is never read. Any other DOCTYPE is rejected.',
        cause: 'Drawing programs write it.',
        fix: 'Nothing is needed here. For verifiers that reject it, remove the line before baking.',
      },
      IMAGE_ACTIVE_CONTENT: {
        means:
          'The SVG contains a script, an event handler or a `javascript:` link. None of it runs here. A browser that opens the image as a page would run it.',
        cause: 'An animated drawing, or an attack on people who open the badge.',
        fix: 'Show the image only in an `img` element, which runs nothing.',
      },
      JWT_MALFORMED: {
        means:
          'The input looks like a JWT, but is not one that all readers read in the same way. `parseJwt` throws this code as an error.',
        cause:
          'It does not have three parts (an encrypted JWT, with five, is `FORMAT_UNSUPPORTED`); it has the claim `vc` although its `typ` is `vc+jwt`; a part has padding, white space, stray bits or characters outside base64url; header or payload is not a JSON object; the header has a name twice; or a part is too long.',
        fix: 'Ask the sender for the original file. One line break at the end of a file is accepted.',
      },
      OPEN_BADGES_2: {
        means:
          'The document is a badge, or a part of one, of Open Badges 2.0 or earlier. `verify` recognises it but does not verify it.',
        cause:
          'Platforms still export such badges: JSON with the context `https://w3id.org/openbadges/v2`, or an assertion of 1.x without a context.',
        fix: 'Turn it into a credential of 3.0 with `quality-label upgrade` or `upgradeFromOpenBadges2`, which also check its signature. Its issuer then signs the result ([how](guide/open-badges-2.md)); or ask the issuer for a credential of 3.0. Supply a badge class, an issuer or another part beside its badge, with `--document`.',
      },
    },
  },
  {
    title: 'Shape',
    codes: {
      SHAPE_UNKNOWN: {
        means: 'Neither `@context` nor `type` names a kind of document that this library supports.',
        cause: '`type` is missing, misspelt, or names another kind of credential.',
        fix: 'Name the shape as second argument of `validate`, or correct `type`. `verify` accepts Open Badges and endorsement credentials.',
      },
      MEMBER_REQUIRED: {
        means: 'A property that the shape requires is missing.',
        cause: 'It was left out, or its name is misspelt; `found` then shows that name.',
        fix: 'Add the property, or correct its name.',
      },
      MEMBER_UNKNOWN: {
        means: 'A property is not allowed in this place.',
        cause:
          'A name is misspelt in a document that allows no other properties, or a name begins with `@` or is an address where only a term is allowed.',
        fix: 'Remove the property or correct its name. `expected` gives the nearest known name, if there is one.',
      },
      MEMBER_RENAMED: {
        means: 'A property has another name in this version of the data model.',
        cause:
          'A credential of data model 2.0 uses a name of 1.1: `issuanceDate` for `validFrom`, `expirationDate` for `validUntil`; or the other way round.',
        fix: 'Rename it as `expected` says.',
      },
      VALUE_TYPE: {
        means: 'A value is of the wrong JSON type.',
        cause: 'Text instead of a number, a list instead of one value, or the other way round.',
        fix: 'Write the value in the type that `expected` names; nothing is converted.',
      },
      VALUE_FORMAT: {
        means: 'A text does not have the required form.',
        cause:
          'An instant without a zone, a day that does not exist, a relative address, or a key that is not a Multikey.',
        fix: 'Correct the value; `expected` gives an example.',
      },
      VALUE_NOT_ALLOWED: {
        means: 'A value is not one of those allowed, or contradicts another value in the document.',
        cause:
          'A value outside a fixed list, a missing type in a list of types, or a decision to issue although a check is unmet.',
        fix: 'Choose one of the allowed values, or correct the value it contradicts.',
      },
      VALUE_COUNT: {
        cause: 'An empty list where at least one is needed, an empty language map.',
        fix: 'Add values, or leave the property out.',
      },
      VALUE_RANGE: {
        means: 'A number or date is out of range.',
        cause:
          'A quorum above the number of members, levels in the wrong order, an end before its beginning.',
        fix: 'Correct the value; `expected` names the bound.',
      },
      VALUE_REPEATED: {
        means: 'A value that must be unique occurs twice.',
        cause: 'Two members, keys or criteria with one id, or the same type twice.',
        fix: 'Give each its own value, or remove the repetition.',
      },
      REFERENCE_DANGLING: {
        means: 'An id refers to something that is not in the document.',
        cause:
          'A result without its result description, evidence that an application names and does not list, a level outside the scale.',
        fix: 'Correct the id, or add what it refers to.',
      },
      PROBLEMS_OMITTED: {
        means:
          'There are more problems than the report lists; the detail gives the largest possible number. A report lists 300 problems, and 10 of each endorsement.',
        cause:
          'The document has very many mistakes. If all listed problems are form, which decides nothing, one of the rest could decide: the section is then indeterminate.',
        fix: 'Correct what is reported and check again.',
      },
      CONTEXT_NOT_PINNED: {
        means:
          'A JSON-LD context is not one of the pinned ones, or is in a place where contexts are not allowed.',
        cause:
          'A context occurs twice; `@context` contains null or a list; there is no context; a text is not an address; or `@context` is inside the document.',
        fix: 'Use an array with the W3C and Open Badges contexts, only at the root. Other contexts could change what the document says.',
      },
      CONTEXT_UNKNOWN: {
        means:
          'The document names a context by an address that is neither pinned nor supplied. Nothing is known to be wrong, but the meaning of its terms is unknown, and contexts are never fetched.',
        cause: 'The issuer uses a context of its own, or of another programme.',
        fix: 'Read that context. If you trust it, supply it with the SHA-256 of its bytes: the option `contexts`, or `--contexts` of the command.',
      },
      CONTEXT_INLINE: {
        means:
          '`@context` contains an object: the document defines a context of its own. No signature covers it, and it could change what the document says. The detail gives its SHA-256, over its RFC 8785 form.',
        cause: 'Some issuers define a few terms in the document. A holder can do so too.',
        fix: 'Read it. If you trust it, supply its SHA-256: `{ sha256 }` among `contexts`, or `--inline-context` of the command.',
      },
      CONTEXT_UNREADABLE: {
        means:
          'The document uses a definition of a supplied context that has more than one reading. Documents that do not use that definition are checked.',
        cause:
          'The context defines the term as null, by `@reverse` or `@nest`, as another name for a keyword, with a container other than a set or a list, or with a datatype of texts in languages (`i18n`, `rdf:langString`); or a prefix of one context would change what another says. The detail names the term. An inline context is unreadable as a whole if it has `@base`, `@language` or `@import`, or is too large: a name made of more than 32 others, an IRI of more than 2,048 characters, or more than 65,536 characters in all.',
        fix: 'Check the credential by other means, or ask the issuer for one that does not use the term.',
      },
      CONTEXT_ORDER: {
        means: 'The contexts are in the wrong order.',
        cause: 'The W3C credentials context is not first.',
        fix: 'Put it first, then the Open Badges context, then others.',
      },
      CONTEXT_CONFLICT: {
        means: 'A context or a type redefines a protected term, which every JSON-LD processor rejects.',
        cause:
          'A node has two types whose contexts define a term differently, or a later context changes a term of the data model.',
        fix: 'Give the node one of the types, or split it into two nodes.',
      },
      CLASS_AS_PROPERTY: {
        means:
          'A property has the name of a class. The pinned contexts give several classes and properties one IRI, such as `GeoCoordinates` and `geo`, or `Criteria` and `criteria`. Renaming such a property keeps the signature right and hides its value from readers.',
        cause: 'A property was renamed after signing, or the issuer wrote the name of the class.',
        fix: 'Use the name of the property. `expected` gives it, if there is one.',
      },
      NAME_AMBIGUOUS: {
        means:
          'Under the supplied and the pinned contexts together, a property or type has more than one name, or its values have more than one form. The signature does not cover which contexts a credential names, so an attacker could choose which name a reader finds.',
        cause:
          'A context in the option `contexts` gives a known property another name, such as `until` for `validUntil`, or two contexts name one property in two ways.',
        fix: 'Leave out the context that gives the second name, or ask the issuer for a credential without it.',
      },
      VALUE_DROPPED: {
        means: '`null` and empty lists say nothing in JSON-LD. They were left out of the verified content.',
        cause: 'The issuer writes properties without a value. Real issuers do, so this is only a note.',
        fix: 'Nothing needs to be done. Leave such properties out of what you issue.',
      },
      NODE_CONFLICT: {
        means: 'Several places describe the same id and disagree.',
        cause:
          'For example, the issuer and the creator have the same id and two names. The signature covers both, and a reader would see only one.',
        fix: 'Do not rely on it. As issuer, describe an id in the same way everywhere, or use two ids.',
      },
      SUBJECT_UNIDENTIFIED: {
        cause:
          '`credentialSubject` has neither `id` nor `identifier`. In `verify` it is a warning: the badge is authentic, but names no holder.',
        fix: "Add the holder's id or identifier. Anyone could show such a badge.",
      },
      TERM_UNDEFINED: {
        means:
          'The document uses a term or type that its contexts do not define, so no signature covers that part.',
        cause: 'A misspelt term, an extension without its context, a relative id.',
        fix: 'Remove the term, or sign under a context that defines it.',
      },
      DATA_MODEL_1_1: {
        means:
          'The document follows data model 1.1. Documents of its kind are verified only in data model 2.0.',
        cause:
          'Its first context is that of 2018, and it is neither a badge nor an endorsement, or it is checked as a label or a trust mark. The code is an error when such a document is to be signed.',
        fix: 'Ask the issuer for it in data model 2.0; build what you sign in that model.',
      },
      DATA_MODEL_MIXED: {
        means: 'One document has contexts of data models 1.1 and 2.0.',
        cause:
          'Both are in one `@context`, or an embedded endorsement follows another data model than its credential. Each context protects its terms against the other, so no processor accepts both.',
        fix: 'Ask the issuer for a credential under one of them. An endorsement of the other data model can be supplied separately.',
      },
    },
  },
  {
    title: 'Integrity',
    codes: {
      PROOF_MISSING: {
        means: 'The document is not signed.',
        cause: '`proof` is absent or empty.',
        fix: 'Ask the issuer for the signed credential.',
      },
      PROOF_VERIFICATION_ERROR: {
        means: 'A signature does not cover this content.',
        cause:
          'The document or the proof was changed after signing, or another key was used than the proof names.',
        fix: 'Do not rely on it; ask the issuer for the original.',
      },
      PROOF_TRANSFORMATION_ERROR: {
        means: "The document or a proof's options could not be canonicalised.",
        cause:
          'They are not well-formed JSON-LD, or have so many nodes that look alike that labelling them would take too long.',
        fix: 'Ask the issuer for the original. The reason is in `detail`.',
      },
      MALFORMED_VALUE_ERROR: {
        means: 'A proof is not written as a proof must be.',
        cause:
          'A property is missing, unknown or not a single text; a time has no zone; `proofValue` is not `z` and 64 bytes in base58btc or, of a proof by `ecdsa-sd-2023`, not `u` and a derived proof in base64url; or a proof by that suite follows another proof.',
        fix: 'Ask the issuer for the original.',
      },
      PROOF_CONTEXT: {
        means:
          "A proof names contexts of its own. All of them are contexts of the document, or pinned contexts of the proof's suite.",
        cause:
          "Some issuers write the context of the suite into the proof and leave it out of the document. The proof's options are read under the contexts of the document, then under those of the proof. Any other context in a proof is `MALFORMED_VALUE_ERROR`, and no other proof is added to such a document. An empty list names no context and is accepted without a note, but not in a JCS proof.",
        fix: 'Nothing needs to be done.',
      },
      CRYPTOSUITE_UNSUPPORTED: {
        means: 'The kind of proof is not known here.',
        cause:
          'Another suite, or the name `eddsa-2022` in a credential of data model 2.0. Such a proof decides nothing, and is ignored if there is also a good proof.',
        fix: 'Ask the issuer to sign with `eddsa-rdfc-2022`.',
      },
      CRYPTOSUITE_MISSPELLED: {
        means:
          'The proof names its suite `eddsa-rdf-2022`, a misprint of `eddsa-rdfc-2022` in the text of Open Badges 3.0.',
        cause:
          "The issuer's software copied the name. No specification says what such a proof signs, so its signature is not checked. It is ignored if there is also a good proof.",
        fix: 'Ask the issuer to sign with `eddsa-rdfc-2022`.',
      },
      PROOF_PURPOSE_MISMATCH: {
        means: 'The proof was made for another purpose than asserting a credential.',
        cause: '`proofPurpose` is `authentication` or another purpose.',
        fix: 'Ask the issuer to sign with the purpose `assertionMethod`.',
      },
      PROOF_EXPIRED: {
        means: 'The period of the proof has ended.',
        cause: '`now` is at or after its `expires`.',
        fix: 'Ask the issuer to sign again.',
      },
      PROOF_FROM_THE_FUTURE: {
        means: 'The proof says that it was made after `now`.',
        cause: 'A wrong clock, here or there, or a wrong `now`.',
        fix: 'Check the clock and `now`; allow a `clockSkewSeconds` if the difference is small and known.',
      },
      PROOF_REPEATED: {
        cause: 'Copies were merged by hand.',
        fix: 'Nothing needs to be done: it counts once. `mergeProofs` avoids it.',
      },
      PROOFS_TOO_MANY: {
        means: 'The document has more proofs than are checked.',
        cause:
          "A document may have 256 proofs (16 under contexts that are not pinned), of them 16 that follow others and two by `ecdsa-sd-2023`. If there are more of a kind, the proofs by the issuer's current keys are checked, as long as these are not too many. Signing rejects more with `VALUE_COUNT` or `MALFORMED_VALUE_ERROR`.",
        fix: "Ask the issuer for a copy with the issuer's own proofs only: anyone can add others.",
      },
      PREVIOUS_PROOF_INVALID: {
        means: 'The proof depends on another proof that is missing or not valid.',
        cause:
          '`previousProof` names a proof that was removed, changed or never existed, or several proofs have that id.',
        fix: 'Ask for the credential with all its proofs.',
      },
      INVALID_VERIFICATION_METHOD: {
        cause:
          'Its id is not an address with one fragment, its document gives it another controller or two different keys, it is not an Ed25519 key, or its JWK says by `use`, `key_ops` or `alg` that it is for something else. A second key in the verification method, such as `publicKeyPem` beside `publicKeyMultibase`, counts as different if it cannot be compared. The same key as `publicKeyMultibase`, `publicKeyJwk` and `publicKeyBase58` is one key. If only this platform cannot use the key, the severity is `indeterminate`.',
        fix: 'Ask the issuer which key it signs with.',
      },
      VERIFICATION_METHOD_UNSUPPORTED: {
        means:
          "The issuer's document lists the key in a form that is not supported. Nothing is known to be wrong with it.",
        cause:
          'The verification method has another type than `Multikey`, `JsonWebKey`, `JsonWebKey2020`, `Ed25519VerificationKey2020` and `Ed25519VerificationKey2018`.',
        fix: 'Ask the issuer to list its key as `Multikey` or `JsonWebKey`.',
      },
      VERIFICATION_METHOD_UNRESOLVED: {
        means: 'Nothing shows who controls this key.',
        cause:
          'The proof names the key by a did:web or https address, and no document of that address was supplied. The key in the fragment does not show who controls it. With `fetch`, the detail says why the document could not be fetched: the address is not allowed (an IP address, a name for local use, another spelling), could not be reached, redirects, or did not answer in time; or the answer is too long, not strict JSON, or a document of another id.',
        fix: "Supply the issuer's DID document as `didDocuments` or in `trust`, or pass a `fetch`. If an answer was rejected, tell the issuer: other verifiers have the same problem.",
      },
      VERIFICATION_METHOD_NOT_FOUND: {
        means: "The issuer's document does not list the key.",
        cause: "The key never was the issuer's, or was removed from the document.",
        fix: 'Check that the document is current; otherwise do not rely on the credential.',
      },
      VERIFICATION_METHOD_REVOKED: {
        means: 'The key had ended by `now`.',
        cause:
          'Its document states `revoked` or `expires`; the detail says which, and when. Of a key that has both behind it, the revocation is reported.',
        fix: 'Ask the issuer to sign again with a current key.',
      },
      INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
        means: "The key is the issuer's, but not for signing credentials.",
        cause: 'The document lists it, yet not under `assertionMethod`.',
        fix: 'Ask the issuer to sign with a key for credentials, or to list this one.',
      },
      CONTROLLER_NOT_ISSUER: {
        means: 'The proof is not by the issuer.',
        cause:
          'Anyone can name another party as issuer. The proof is ignored if there is also a good proof by the issuer. As an error of signing: the id of the signer does not begin with the id of the issuer.',
        fix: "Do not rely on this proof. When signing, give the signer the id under which the issuer's document lists its key. For the proof of a witness, pass `allowOtherController`; verifiers do not count it as the issuer's.",
      },
      HOLDER_NOT_SIGNER: {
        means:
          'The proof of a presentation is by a key of someone other than its `holder`. `signPresentation` throws it.',
        cause:
          'Someone shows credentials under the name of another, or a wallet signs with a key of another DID.',
        fix: 'Do not take the credentials as shown by that holder. When signing, give the holder that the key belongs to.',
      },
      HOLDER_NOT_SHOWN: {
        means:
          'The input holds credentials and no proof of a holder, so nothing shows who presents them. Each credential is verified; the presentation stays undecided.',
        cause: 'An export of a wallet, a list of credentials, or a presentation that was not signed.',
        fix: 'Ask the holder for a signed presentation with a challenge of yours, or rely only on what the credentials themselves say.',
      },
      CREDENTIAL_NOT_OPENED: {
        means:
          'A wrapper or list has JSON in a text, a `data:` URL or an envelope around a presentation, which may hold more credentials. It is not opened; what is in it is not verified, and no presentation in the wrapper shows its holder.',
        cause:
          'A backup that keeps credentials as text, or a wrapper that should hide credentials of others.',
        fix: 'Verify the credentials or the signed presentation in a file of their own.',
      },
      CHALLENGE_MISMATCH: {
        means: 'The proof of a presentation has not the challenge that the caller asks for, or none.',
        cause:
          'The presentation was made for another occasion: it may have been copied, and sent again by someone else.',
        fix: 'Make a new random challenge for each request, and ask for a presentation with it.',
      },
      DOMAIN_MISMATCH: {
        means:
          'The proof of a presentation has not the domain that the caller asks for, or it names a domain and the caller asks for none.',
        cause: 'The presentation was made for another verifier, who may have passed it on.',
        fix: 'If the domain is yours, name it in the option `domain`. Otherwise do not accept the presentation.',
      },
      JWT_HEADER_REFUSED: {
        means: 'The header of a JWT has something that is not accepted; the detail names it.',
        cause:
          'It has a parameter other than `alg`, `kid`, `jwk` and `typ`, such as `crit`, `b64`, `zip`, `jku`, `x5u` or `x5c` (with the type `vc+jwt`, `cty` and `iss` are also accepted); `typ` is neither `JWT` nor `vc+jwt`; `jwk` shows a secret, is weak or is not a key for signatures. For the types of drafts and of SD-JWT (`vc+ld+jwt`, `vc+sd-jwt`) the severity is `indeterminate`: such a JWT may be good, under rules that are not checked here.',
        fix: 'Ask the issuer for a JWT as Open Badges 3.0 defines it, with `alg`, `kid` and `typ` in its header.',
      },
      JWT_ALGORITHM_REFUSED: {
        means:
          '`alg` is `none` or uses a shared secret (`HS256` and the like), so the JWT does not show who signed it.',
        cause: 'An attacker removes the signature, or uses a public key as if it were a shared secret.',
        fix: 'Do not rely on it. Ask the issuer for a JWT signed with `EdDSA`, `ES256` or `RS256`.',
      },
      JWT_ALGORITHM_UNSUPPORTED: {
        means:
          '`alg` is not one of `EdDSA`, `Ed25519`, `ES256`, `ES384` and `RS256`, so the signature was not checked.',
        cause:
          'The issuer signs with `PS256`, `ES512` or another algorithm that Open Badges 3.0 does not require of verifiers.',
        fix: 'Ask the issuer to sign with `EdDSA`, `ES256` or `RS256`.',
      },
      JWT_KEY_MISMATCH: {
        means:
          'The key that the issuer lists is for another algorithm than `alg` names; the signature was not checked.',
        cause: 'The header was changed to use a key for another algorithm, or `kid` names the wrong key.',
        fix: 'Do not rely on it. As its issuer, name in `kid` the key with which you signed.',
      },
      JWT_KEY_NOT_OF_ISSUER: {
        means:
          "The `jwk` in the header is not a key that the issuer's document lists under `assertionMethod`, or is not the key that `kid` names.",
        cause:
          'An attacker signed with their own key, put it in the header and named another issuer. Or the issuer has a new key, and the supplied document is old.',
        fix: "Do not rely on it. Get the issuer's document again, if it may have changed.",
      },
      JWT_SIGNATURE_DER: {
        means:
          'The signature of a JWT by ES256 or ES384 is written in DER; a JWS has `r` and `s` one after the other (RFC 7518, section 3.4).',
        cause:
          "Most cryptographic libraries and key services give DER, and the issuer's software did not convert it.",
        fix: "As its issuer, convert the signature (`dsaEncoding: 'ieee-p1363'` in Node) and send the JWT again.",
      },
      JWT_NOT_BY_ISSUER: {
        means:
          'The credential is valid by its own proof. Nothing shows that its issuer signed the JWT around it, so the JWT does not count.',
        cause: 'Another party, such as a wallet, wrapped a signed badge in a JWT of its own.',
        fix: 'Take the credential out of the JWT, and do not treat the signer of the JWT as its issuer.',
      },
      JWT_CLAIM_MISMATCH: {
        means:
          "A claim (`iss`, `jti`, `sub`, `nbf`, `exp`) differs from the credential in the same JWT, or adds something to it. `nbf` and `exp` are whole seconds; fractions of a second in the credential's dates are dropped.",
        cause:
          "The issuer's software fills claims and credential from different sources; or an attacker wants two readers to see different things.",
        fix: 'Do not rely on it. As its issuer, write the claims as `signAsJwt` does.',
      },
      JWT_CLAIM_TYPE: {
        means:
          'A claim does not have the JSON type that RFC 7519 requires: `iss`, `jti` and `sub` are text; `nbf`, `exp` and `iat` are numbers.',
        cause: 'The issuer\'s software writes a date as text, such as `"nbf": "1704067200"`.',
        fix: 'As its issuer, correct the type of the claim and sign the JWT again.',
      },
      JWT_CLAIM_MISSING: {
        means:
          'A claim that repeats the credential is missing. For `iss` the severity is `error`, and for `jti` in `validateJwt`.',
        cause: 'The issuer leaves out `sub`, `nbf` or `exp`, as official examples do, or `jti`.',
        fix: 'Verifiers need to do nothing. As its issuer, write all of them: other readers may require them.',
      },
      SECOND_CHECK_MISSING: {
        means:
          'Under supplied contexts, a proof counts only once `@digitalbazaar/vc` confirms it, and that package is not installed.',
        cause:
          '`verify` has the option `contexts`, and the optional peer dependencies are not installed, or were left out of a bundle for browsers.',
        fix: 'Install `@digitalbazaar/vc`, `@digitalbazaar/data-integrity`, `@digitalbazaar/eddsa-rdfc-2022-cryptosuite` and `@digitalbazaar/ed25519-signature-2020`.',
      },
      SECOND_CHECK_FAILED: {
        means: 'This package accepts the proof, but `@digitalbazaar/vc` does not confirm it.',
        cause:
          "Under supplied contexts, the issuer's key is in a form that the package does not support, or the package applies a rule of the data model more strictly.",
        fix: 'Ask the issuer to look at the credential; until both agree, rely on neither.',
      },
      PROOF_IS_BASE: {
        means:
          'The proof is a base proof by `ecdsa-sd-2023`. It is meant only for the holder: anyone who has it can choose which parts of the credential are shown.',
        cause:
          'The holder showed the credential as the issuer gave it. If there is also a good proof by the issuer, the base proof is ignored with a warning.',
        fix: 'As the holder, derive a proof of the parts to show, for example with `derive` of `@digitalbazaar/vc`, and show the result. As a verifier, ask for a derived proof, and keep no copy of the base proof.',
      },
      SUITE_NOT_INSTALLED: {
        means:
          'A proof by `ecdsa-sd-2023` is checked with packages that are not installed. The detail names them.',
        cause: 'Optional peer dependencies are not installed, or were left out of a bundle for browsers.',
        fix: 'Install `@digitalbazaar/ecdsa-sd-2023-cryptosuite`, `@digitalbazaar/data-integrity` and `@digitalbazaar/vc`.',
      },
      SUITE_UNDECIDED: {
        means:
          'The packages for a proof by `ecdsa-sd-2023` could not check it, or read the credential differently than this package does. The reason is in `detail`.',
        cause:
          'The credential has many look-alike nodes without an id; a text or address contains `_:`, which the suite mistakes for the name of a node; or other code in the process gave the packages another version of a context.',
        fix: 'Until it is checked, do not rely on it. As the issuer, give ids to results and similar nodes, and do not write `_:` in texts.',
      },
      MAY_BE_HIDDEN: {
        means:
          'Only part of the credential is shown. The property in `detail`, or some of its values, may be left out. A check that needs the property stays undecided instead of using a default.',
        cause:
          'The holder derived a proof by `ecdsa-sd-2023` and did not show the end, a status, the date of the award, a digest, the creator or an identifier. It is also reported if a status is shown and the issuer did not make all of it mandatory: there may be more entries.',
        fix: 'Ask the holder to show it. As the issuer, make `/validFrom`, `/validUntil` and `/credentialStatus` mandatory. Never make only `/credentialStatus/0` mandatory: a verifier cannot tell that there are other entries. The option `allowUndisclosed` of `verify` treats a hidden end or status as absent, with a warning.',
      },
      DISCLOSURE_SELECTIVE: {
        means:
          'Every valid proof is a selective disclosure: the holder chose what to show, and may have left out anything that the issuer did not make mandatory.',
        cause:
          'The holder derived a proof by `ecdsa-sd-2023`. If no end of validity or no status is shown, it is a warning.',
        fix: 'All that is shown was signed. If you rely on an end or a status, ask the issuer whether they are mandatory. As the issuer, make `validFrom`, `validUntil`, `credentialStatus` and the issuer mandatory.',
      },
    },
  },
  {
    title: 'Time',
    codes: {
      NOT_YET_VALID: {
        means: '`now` is before `validFrom`.',
        cause: 'The credential begins later, or a clock runs behind.',
        fix: 'Check again later, or allow a known `clockSkewSeconds`.',
      },
      EXPIRED: {
        means: '`now` is at or after `validUntil`.',
        cause: 'The period of the label or badge has ended.',
        fix: 'Ask the holder for a renewed one. To check whether it was valid at an earlier instant, pass that instant as `now`.',
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
        fix: 'Ask the issuer to correct the dates. If a clock runs behind, allow a known `clockSkewSeconds`.',
      },
    },
  },
  {
    title: 'Status',
    codes: {
      STATUS_RETRIEVAL_ERROR: {
        means: 'Whether the credential was revoked or suspended is unknown.',
        cause: 'It names a status list that was not supplied, or could not be fetched; the detail says why.',
        fix: 'Supply the list (`statusLists`, `--status-list`), or let it be fetched (`fetch`, `--online`). Unknown is never treated as good.',
      },
      STATUS_VERIFICATION_ERROR: {
        means: 'The content of the status list does not count.',
        cause:
          "The list is unsigned, changed, signed by a key that is not shown to be its issuer's, or has contexts or a shape that are not accepted.",
        fix: 'Fetch it anew from its address; do not rely on this copy.',
      },
      STATUS_LIST_LENGTH_ERROR: {
        cause:
          'It has fewer entries than the standard requires, so a position in it could identify a holder. If the list says nothing against the credential, the status stays undecided. If it revokes the credential, that counts (`REVOKED` is also reported).',
        fix: 'Ask the issuer for a list of the right length.',
      },
      RANGE_ERROR: {
        means: "The status list ends before the credential's entry.",
        cause: '`statusListIndex` is past its end.',
        fix: 'Ask the issuer: it is not known whether the credential was revoked.',
      },
      STATUS_LIST_UNREADABLE: {
        means:
          'A supplied list could not be read, and none of the others is the list that the credential names.',
        cause: 'A damaged or foreign file among the lists.',
        fix: 'Fetch the list again, and supply the file unchanged.',
      },
      STATUS_LIST_ISSUER_MISMATCH: {
        means: 'The status list and the credential have different issuers.',
        cause: 'Only the issuer can give the status of its credentials.',
        fix: "Supply the list of the credential's issuer.",
      },
      STATUS_LIST_CONFLICT: {
        means: 'Two copies of one status list differ, and neither is shown to be newer.',
        cause:
          "Copies without the instant at which they were fetched, or a list that was forged by its own issuer's key.",
        fix: 'Fetch the list anew, and say when each copy was fetched.',
      },
      STATUS_LIST_MALFORMED: {
        cause: 'A wrong shape, malformed base64url, or a damaged or padded gzip stream.',
        fix: 'Ask the issuer for a list that follows the standard.',
      },
      STATUS_LIST_NOT_YET_VALID: {
        means: 'The status list begins after `now`.',
        cause: 'Its `validFrom` is in the future, or a clock is wrong.',
        fix: 'Supply the list that is valid now.',
      },
      STATUS_LIST_EXPIRED: {
        means: 'The status list has ended.',
        cause: '`now` is at or after its `validUntil`.',
        fix: 'Supply the current list: the credential may have been revoked since.',
      },
      STATUS_LIST_STALE: {
        cause: 'More time has passed since it was fetched or made than its `ttl` allows.',
        fix: 'Fetch it again, and say when.',
      },
      STATUS_LIST_UNSIGNED: {
        means: 'The revocation list does not name the credential, and anyone could have written this copy.',
        cause: "1EdTech's older revocation lists carry no signature.",
        fix: 'Make sure that the copy comes from its address; ask the issuer for signed status lists.',
      },
      STATUS_PURPOSE_MISMATCH: {
        means: 'The status list has another purpose than the status entry.',
        cause: 'For example, a `revocation` entry points to a list of suspensions.',
        fix: 'Ask the issuer which list covers this credential.',
      },
      STATUS_ENTRY_MALFORMED: {
        means: 'The status entry of the credential is not written as it must be.',
        cause:
          'An index that is not a plain number, a size that is not supported, or messages that do not match the size.',
        fix: 'Ask the issuer to correct the credential.',
      },
      STATUS_TYPE_UNSUPPORTED: {
        cause:
          'The type is not `BitstringStatusListEntry`, `StatusList2021Entry` or `1EdTechRevocationList`.',
        fix: 'Find out by other means whether the credential was revoked.',
      },
      STATUS_MEANING_UNKNOWN: {
        means: 'The entry has a value whose meaning is not defined.',
        cause:
          'Another purpose, or a message value without its text. A value of zero says nothing against the credential.',
        fix: 'Ask the issuer what it means.',
      },
      STATUS_MESSAGE: {
        means: 'The issuer gives a message about the credential by its status.',
        cause: 'A `message` entry has a text for its value. It decides nothing.',
        fix: 'Read it.',
      },
      STATUS_REFRESH: {
        cause: 'A `refresh` entry is set.',
        fix: 'Ask the holder for it; this copy remains valid.',
      },
      REVOKED: {
        cause:
          'Its entry in the status list is set. A list has no dates, so the time of the revocation is unknown.',
        fix: 'Do not rely on it: a revocation is final.',
      },
      SUSPENDED: {
        cause:
          'Its entry in a list of suspensions is set. With an outdated list the status is only undecided.',
        fix: 'Do not rely on it now; the issuer may lift the suspension.',
      },
      LABEL_SUSPENDED: {
        cause:
          'The register of its network lists a suspension and no later reinstatement. The detail has the date and the reason from the register.',
        fix: 'Do not rely on it now; the network may reinstate it.',
      },
      LABEL_WITHDRAWN: {
        cause: 'The register of its network says so, with the date and the reason.',
        fix: 'Do not rely on it: a withdrawal is final.',
      },
      LABEL_EXPIRED: {
        cause: 'The period of the last edition in the register has ended.',
        fix: 'Ask the holder for a renewed label.',
      },
      LABEL_NOT_ISSUED: {
        means: 'The label is not issued yet at `now`.',
        cause: 'Every issue in the register is later than `now`.',
        fix: 'Check it again later, or ask the network.',
      },
      LABEL_SUPERSEDED: {
        means: 'The register has a later edition of the label.',
        cause: 'The label was renewed since this edition.',
        fix: 'Ask the holder for the current edition.',
      },
      LABEL_LIST_DISAGREES: {
        means: 'A status list and the register disagree about the label.',
        cause: 'The list is not newer than the register. The register decides.',
        fix: 'Tell the network: one of the two is out of date.',
      },
    },
  },
  {
    title: 'Schema',
    codes: {
      SCHEMA_UNKNOWN: {
        means: 'The credential names a schema that is not available.',
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
          'Copies are missing from the merge, a member signed twice, or a key was revoked. `policy` names who counted, who is missing and what did not count.',
        fix: 'Ask the missing members to sign, and merge their copies.',
      },
      POLICY_NOT_GIVEN: {
        means:
          'No committee was supplied, so it was not checked who signed. Without trust material and without rules for the signers it is reported as a note.',
        cause:
          'The credential says that it is a Quality Label, or is by a network, or the policy sets rules for the signers; and `trust` is absent or names no committee. Other badges need no committee.',
        fix: 'Supply the committee as `trust.committees`, if the quorum matters to you.',
      },
      POLICY_NOT_FOR_ISSUER: {
        means: 'None of the supplied committees decides for this issuer.',
        cause:
          'A label is by another network, or by no network at all; or the policy sets rules for the signers of another badge.',
        fix: 'Supply the committee of its issuer.',
      },
      GROUP_QUORUM_NOT_REACHED: {
        means: 'Fewer members of a group within the committee signed than must.',
        cause:
          'Besides its quorum, the committee requires signatures from a group, such as the coordination trio.',
        fix: 'Ask members of that group to sign, and merge their copies.',
      },
      REQUIRED_MEMBER_MISSING: {
        cause: 'The committee, or the policy, requires the signature of that member.',
        fix: 'Ask that member to sign, and merge the copies.',
      },
      COMMITTEE_NOT_IN_OFFICE: {
        means: 'No committee of the issuer was in office when this edition of the credential began.',
        cause:
          '`validFrom` of the credential is outside the period of each committee. The period of a committee ends before its `validUntil`.',
        fix: 'Supply the committee of that time.',
      },
      SIGNER_NOT_A_MEMBER: {
        means: 'A good proof does not count towards the quorum.',
        cause:
          'Its key does not belong to a member, was not in use at `validFrom` of the credential, or is revoked; or its member was not in office.',
        fix: 'Nothing needs to be done, if the quorum is reached without it.',
      },
      SIGNERS_UNDECIDED: {
        means: 'Too few signatures are known to count, and those that could not be checked might be enough.',
        cause:
          'The DID document of the issuer was not supplied, or lists keys in a form that is not read. Quorum, groups and required members are decided only where the undecided signatures cannot change the answer.',
        fix: 'Supply the DID document in `didDocuments`, or a trust bundle that contains it, and verify again. The members need not sign again.',
      },
      JWT_HOLDS_ONE_SIGNATURE: {
        means:
          'The committee asks for several signatures, and the credential is a JWT, which can have only one.',
        cause: 'One member signed a label as a JWT.',
        fix: 'Ask for the label with embedded proofs: each member signs a copy with `signCredential`, and `mergeProofs` merges them.',
      },
    },
  },
  {
    title: 'Trust',
    codes: {
      TRUST_NOT_GIVEN: {
        means:
          'No trust material was supplied, so it was not checked whether the issuer is trusted. It is reported as a note: the verdict does not depend on it.',
        cause: '`trust` is absent.',
        fix: 'Name whom you rely on: the issuers whose badges you accept, as `trust.issuers`, or a trust bundle.',
      },
      ISSUER_NOT_KNOWN: {
        means:
          'The trust material does not name the issuer. In the report of an endorsement it is a note: the verdict on an endorsement does not depend on it.',
        cause: 'You do not know the issuer. That makes the credential neither good nor forged.',
        fix: 'Find out whether you trust it, then add it to `trust.issuers`.',
      },
      TRUST_BUNDLE_EXPIRED: {
        means: 'The trust bundle has expired.',
        cause: '`now` is at or after `trust.bundle.expiresAt`, with the clock skew.',
        fix: 'Ask the network for the current bundle, and read it with `readTrustBundle`.',
      },
      TRUST_BUNDLE_NOT_YET_ISSUED: {
        means: 'The trust bundle was issued after `now`.',
        cause:
          '`now` is before `trust.bundle.issuedAt`, with the clock skew: a clock is wrong, or a credential is verified as of a past instant.',
        fix: 'Check `now`. To verify as of a past instant, read the bundle of that time.',
      },
      LABEL_NOT_BY_NETWORK: {
        means:
          'A credential says that it is a Quality Label, and its issuer is not a network of the trust material.',
        cause:
          'Its achievement has the type `QualityAssuranceCredential`, or is of a scheme that the trust material knows.',
        fix: 'Ask the holder for the label that the network issued. Name an issuer of labels as a network with its committee.',
      },
      LABEL_NOT_IN_REGISTER: {
        means: 'The register of a network has no entry for a label or other credential by that network.',
        cause:
          'No entry of that network has its id. Every credential by a network is looked up, except status lists, endorsements, and authorities to issue that the trust material has.',
        fix: 'Ask the network whether it issued the badge. A network that also awards other badges must list them in its register, or award them under another id.',
      },
      TRUST_MARK_NOT_IN_REGISTER: {
        means:
          'The register does not have the label for a trust mark, or for another endorsement of a party by its network.',
        cause:
          'The register has no label of that holder with the network, or no edition that lasts as long as the endorsement does. An organisation without a label counts as well where the trust material has the endorsement itself.',
        fix: 'Do not rely on it until the network confirms the label, or get a newer trust bundle.',
      },
      ENDORSEMENT_NOT_PUBLISHED: {
        means:
          'An endorsement or an acknowledgement by a network that has a register is not in the trust material.',
        cause:
          'Members who left the committee can still sign one with a date of their time in office, so only what the network itself lists counts. An endorsement of a holder of its label is looked up in the register instead.',
        fix: 'Get a newer trust bundle, or ask the network whether it said this. A network lists its endorsements in the `endorsements` of its trust bundle.',
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
        means: 'The content of the label differs from the register.',
        cause: 'No issue or renewal in the register has the digest of this credential.',
        fix: 'Do not rely on it; ask the network for the label that it issued.',
      },
      LABEL_NOT_COMPARABLE: {
        cause: 'Only a part of it is shown, or its digest cannot be computed.',
        fix: 'Ask the holder for the whole label.',
      },
      HOLDER_LABEL_NOT_ACTIVE: {
        means:
          'The issuer is known only by its label, and nothing shows that it held the label at the time of the award.',
        cause:
          'The label was suspended, withdrawn, expired or not issued at the award, or the register ends before the award.',
        fix: 'Where the register ends before the award, get a newer trust bundle or ask the network. Where it says that the label was not held, do not take the badge for one by a holder.',
      },
      TRUST_ROOT_NOT_PINNED: {
        means: 'The trust bundle was taken at its own word.',
        cause: "It was read with the root `'unpinned'`, so it can be trusted only as far as its source.",
        fix: 'Get the root from the network in a way you trust, and pin it.',
      },
      SELF_ISSUED: {
        means: 'The credential is about its own issuer: a statement about oneself.',
        cause:
          'The id of the subject is that of the issuer, or an identity of the subject, hashed or not, is the e-mail address or another identifier of the issuer.',
        fix: 'Nothing needs to be done: it changes no verdict. Read the credential as the word of its holder, and `credential.selfIssued` of the report to tell such credentials from others.',
      },
    },
  },
  {
    title: 'Evidence',
    codes: {
      EVIDENCE_NOT_GIVEN: {
        means: 'Files that the credential refers to by digest were not supplied, so they were not compared.',
        cause:
          '`files` does not contain them. It is reported as a note, since the verdict does not depend on it, unless another file is not the one that was signed.',
        fix: 'Supply the files as `files`, by the id that the credential gives them.',
      },
      EVIDENCE_MISMATCH: {
        means: 'A file is not the one that was signed.',
        cause:
          'It was changed or replaced; or none of its digests has a supported form (`digestMultibase` with SHA-256, `digestSRI` with SHA-256, SHA-384 or SHA-512); the section is then only undecided.',
        fix: 'Ask the holder for the original file.',
      },
      CONTEXT_DIGEST_MISMATCH: {
        means:
          'The credential states a digest for a JSON-LD context, and no known version of that context has it.',
        cause:
          'The issuer signed under another version of the context than the published one. If W3C states the hash of the context, or you supplied the context in `contexts`, this is an error. Other publishers changed their contexts in place: for those the section is only undecided, and the verdict does not depend on it. Signing rejects the error.',
        fix: 'Ask the issuer under which version of the context the credential was signed.',
      },
    },
  },
  {
    title: 'Recipient',
    codes: {
      RECIPIENT_MISMATCH: {
        means: 'The credential is not about the given `recipient`.',
        cause:
          'The subject has another id, or none of its identifiers of the given type (`emailAddress` by default), hashed or not, is one of those given. They are compared byte for byte: capital letters and spaces count.',
        fix: 'Do not accept it as a credential of that person.',
      },
      RECIPIENT_UNKNOWN: {
        means: 'The credential does not show whether it is about the given `recipient`.',
        cause:
          'An id was given and the subject has none; or an identifier was given and the subject has none of its type, such as only a name where an e-mail address was given; or an identifier is hashed in an unknown or malformed way.',
        fix: 'Ask under which id or identifier the credential was issued.',
      },
      CREDENTIAL_OF_ANOTHER: {
        means: 'A presentation shows a credential whose subject is not the holder who presents it.',
        cause:
          'Someone shows the credential of another person, on purpose or by mistake, or has several DIDs.',
        fix: 'Do not count it as a credential of the holder. A person with several DIDs makes one presentation for each.',
      },
    },
  },
  {
    title: 'Endorsements',
    codes: {
      ENDORSEMENT_INVALID: {
        means: 'An endorsement of this credential is not valid.',
        cause:
          'The detail says what decided, such as that the label behind a trust mark is suspended, since when and why. See the report in `endorsements`. The credential is verified separately.',
        fix: 'Do not credit the endorsement.',
      },
      ENDORSEMENT_UNDECIDED: {
        means: 'An endorsement of this credential could not be decided.',
        cause:
          "Something that it depends on is missing, such as the endorser's key document or trust material. See its report in `endorsements`. The credential is verified separately.",
        fix: 'Supply what the report of the endorsement asks for. Until then, do not credit the endorsement.',
      },
      ENDORSEMENT_TARGET_MISMATCH: {
        means: 'The endorsement is not about the document that it came with.',
        cause: 'The id of its subject does not match a node that it could endorse here.',
        fix: 'Do not credit it to this credential.',
      },
      ENDORSEMENT_CONTENT_CHANGED: {
        cause: 'The digest in `relatedResource` is not that of the present content.',
        fix: 'Ask the endorser to endorse the present content.',
      },
      ENDORSEMENTS_TOO_DEEP: {
        means: 'Endorsements within this endorsement were not verified.',
        cause: 'Endorsements endorse endorsements, more than four levels deep.',
        fix: 'Verify the endorsement separately, to have those within it verified.',
      },
      ENDORSEMENT_BY_ITSELF: {
        means: 'The endorser owns what it endorses.',
        cause:
          'The endorser is the subject, the creator or the issuer of what it endorses, or signs with a key of one of them: of a proof of the credential, of a supplied DID document, or of a committee in the trust material. A party whose document was not supplied can have other keys, and of those no one can know.',
        fix: 'Do not credit it: an endorsement comes from a third party.',
      },
      ENDORSEMENT_SAYS_MORE: {
        means:
          'An endorsement says more about its subject than a comment and a digest. An endorsement does not speak for the issuer.',
        cause:
          'The subject of an endorsement carries other properties, or an embedded endorsement describes another node of the credential. Signing rejects it. If the signature of the endorsement is right and the credential does not say the same, verifying keeps descriptions of the subject with the endorsement and warns. In all other cases nothing shows who made the statement, and the credential is undecided.',
        fix: 'Leave it out of the endorsement. What the issuer wants to say belongs in the credential.',
      },
      ENDORSEMENT_ALTERED: {
        means: 'The signature of an embedded endorsement is wrong, and no digest shows what was endorsed.',
        cause:
          'Statements were moved between the endorsement and the credential, which does not change the signature of the credential; or the issuer embedded a forged endorsement.',
        fix: 'Ask for the credential as it was issued, or for one without this endorsement.',
      },
      ENDORSEMENT_REPEATED: {
        means: 'The same endorsement came more than once: embedded and supplied, or in several forms.',
        cause: 'The report already lists an endorsement with the same content; the detail names its pointer.',
        fix: 'Nothing needs to be done. The report lists the endorsement once.',
      },
      ACKNOWLEDGEMENT_NOT_COUNTED: {
        means:
          'An acknowledgement of an endorsement does not count, so the endorsement counts as one from outside.',
        cause:
          'It is not valid, it is about another text of the endorsement, or it is not by the issuer of the badge, the creator of the achievement, or the endorsed profile.',
        fix: 'Count the endorsement as one without an acknowledgement, or ask for a valid acknowledgement.',
      },
      ENDORSER_REPEATED: {
        means: 'Two endorsements under different names are signed with one key.',
        cause: 'One party uses two ids, such as a did:key and a did:web, for one key.',
        fix: 'Count the two as one endorser.',
      },
    },
  },
  {
    title: 'Authority to issue',
    codes: {
      AUTHORITY_NOT_SHOWN: {
        means:
          'The achievement names another creator than the issuer, and nothing shows that this creator let the issuer issue it. Anyone can write another creator into a badge.',
        cause:
          "No authority by the creator for this issuer and achievement was supplied; or the one that was supplied does not hold, or cannot be decided, such as without its status list. With `policy.authority: 'required'` the credential is undecided.",
        fix: 'Ask the issuer or the creator for the authority, and supply it in `authorities` or in the trust material.',
      },
      AUTHORITY_NOT_HELD: {
        means:
          'The creator let the issuer issue the achievement, but not at the time of the award, or no longer.',
        cause:
          "The badge was awarded before the authority began or after it ended; or a status list says that the authority was withdrawn or suspended, and not since when. With `policy.authority: 'required'` the credential is invalid in the first case, and undecided in the second.",
        fix: 'Ask for an authority that covers the date of the award. The date is the word of the issuer: an issuer can write an earlier one.',
      },
      AUTHORITY_CONTENT_CHANGED: {
        means: 'The creator let the issuer issue this achievement with other content.',
        cause:
          "The digest that the authority states for the achievement is not that of the achievement in the badge: one of them was changed. With `policy.authority: 'required'` the credential is invalid.",
        fix: 'Ask the issuer to issue the achievement as its creator publishes it, or the creator for an authority of the present content.',
      },
    },
  },
  {
    title: 'Refresh',
    codes: {
      REFRESH_NOT_ASKED: {
        means: 'The credential names a service that gives its newest copy, and the service was not asked.',
        cause: '`verify` was called without `fetch`, or the command without `--online`.',
        fix: 'Pass a `fetch`, or ask the holder for the newest copy. This one is verified as it is.',
      },
      REFRESH_UNAVAILABLE: {
        means: 'The refresh service gave no usable answer.',
        cause:
          'Its address is not allowed, it could not be reached in time, it redirects, or it sent too much or something other than a credential.',
        fix: 'Try again later. The verdict on the supplied copy does not depend on the service.',
      },
      REFRESH_REFUSED: {
        means: 'The service sent a document that does not replace the credential.',
        cause:
          'It is another credential, has another issuer or subject, is older, is forged, or is not valid, for example because it is revoked. `refresh.report` is the report on it.',
        fix: 'Ask the issuer for the current copy. The supplied copy is verified as it is.',
      },
      REFRESH_REPLACED: {
        means: 'The issuer has issued the same credential anew, and the newer copy is valid.',
        cause: 'It has the same issuer, id and subject and a later `validFrom`.',
        fix: 'Rely on the newer copy: `refresh.report` is the report on it, and `refresh.report.verified` is its content. `verdict` is still about the supplied copy.',
      },
    },
  },
]
