import type { ProblemCatalogue } from './catalogue'

export const fr: ProblemCatalogue = {
  PARSING_ERROR: {
    title: "Le contenu fourni n'a pas pu être lu",
    detail: '{reason}',
    hint: "Demandez le fichier d'origine à l'expéditeur ; il a pu être coupé ou modifié.",
  },
  NOT_A_CREDENTIAL: {
    title: "L'entrée n'est pas une attestation",
    detail: "Type d'entrée : {found}.",
    hint: '{advice}',
  },
  PRESENTATION: {
    title: "L'entrée est une présentation",
    detail: "Ce qu'elle montre se trouve en {pointers} ; elle n'a pas été vérifiée dans son ensemble.",
    hint: 'Donnez-la à `verifyPresentation`, comme le fait la commande `verify`.',
  },
  INPUT_TOO_LARGE: {
    title: "L'entrée est trop grande",
    detail: 'Attendu : au plus {limit} octets.',
    hint: "Si l'entrée est honnête et grande, relevez la limite : option `limits.maxInputBytes`, ou `--max-bytes` dans la commande.",
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Le contrôle demande trop de travail',
    detail:
      "Les parties du document renvoient les unes aux autres, se répètent ou se ressemblent tant que leur contrôle demanderait bien plus de travail que sa taille ne le permet. Le contrôle s'est arrêté là.",
    hint: "Demandez à l'émetteur un document sans répétitions inutiles. Ne vous fiez pas à celui-ci tant qu'il n'a pas pu être contrôlé.",
  },
  FORMAT_UNSUPPORTED: {
    title: "Ce format n'est pas lu",
    detail:
      'Format du contenu fourni : {format} ; sont lues les attestations en JSON ou JWT et les images PNG et SVG qui en portent une.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: "L'image ne peut pas être lue sans risque",
    detail: '{reason}',
    hint: "Demandez l'image telle qu'elle a été téléchargée ; elle a pu être tronquée, modifiée ou envoyée comme texte.",
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: "L'image ne contient aucun badge",
    detail: "Cette image {format} ne porte aucune attestation ; ce n'est qu'une image.",
    hint: "Demandez le fichier tel qu'il a été téléchargé : les messageries, les captures d'écran et les logiciels d'image en retirent le badge.",
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: "L'image contient plus d'un badge",
    detail: "L'image {format} porte {count} attestations, et rien ne dit laquelle compte.",
    hint: "Demandez une image qui ne porte qu'une attestation.",
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: "L'image contient un badge Open Badges 2.0",
    detail:
      "L'image {format} porte une assertion Open Badges 2.0 ; ce sont les attestations Open Badges 3.0 qui sont lues.",
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: "L'attestation dans l'image est compressée",
    detail: 'Open Badges 3.0 demande un bloc non compressé ; elle a été lue malgré tout.',
    hint: "Dites-le à l'émetteur : d'autres vérificateurs peuvent refuser l'image.",
  },
  IMAGE_DOCTYPE: {
    title: "L'image nomme une DTD",
    detail: "Le SVG commence par le DOCTYPE des logiciels de dessin ; la DTD n'a pas été lue.",
    hint: "Rien à faire ici ; d'autres vérificateurs peuvent refuser une telle image.",
  },
  IMAGE_ACTIVE_CONTENT: {
    title: "L'image contient un script",
    detail: "Ouvert comme une page, le SVG exécuterait un script ; rien n'en a été exécuté ici.",
    hint: "N'ouvrez pas l'image dans un navigateur si vous ne faites pas confiance à l'expéditeur.",
  },
  JWT_MALFORMED: {
    title: "Le JWT n'est pas écrit comme il faut",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Demandez le fichier d'origine à l'expéditeur ; il a pu être coupé ou modifié.",
  },
  OPEN_BADGES_2: {
    title: 'Ce badge est antérieur à Open Badges 3.0',
    detail:
      'Le document suit Open Badges {version} ({kind}) ; seules les attestations de la version 3.0 sont examinées ici.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: "Ce genre de document n'est pas reconnu",
    detail:
      'Ni son @context ni son type ne désignent un document connu de cette bibliothèque ; type trouvé : {found}.',
    hint: 'Indiquez la forme à contrôler, ou ajoutez le type que le document est censé avoir.',
  },
  MEMBER_REQUIRED: {
    title: 'Un champ manque',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Ajoutez le champ : {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: "Un champ n'a pas sa place ici",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Supprimez le champ, ou corrigez son orthographe.',
  },
  MEMBER_RENAMED: {
    title: 'Un champ porte un autre nom dans cette version',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Renommez le champ ; son nom a changé d'une version du modèle de données à l'autre.",
  },
  VALUE_TYPE: {
    title: "Une valeur n'est pas du bon type",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Écrivez la valeur dans le type attendu.',
  },
  VALUE_FORMAT: {
    title: "Une valeur n'est pas écrite comme il faut",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Corrigez la valeur : {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Une valeur ne fait pas partie de celles qui sont admises',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Choisissez l'une des valeurs admises.",
  },
  VALUE_COUNT: {
    title: 'Il y a trop peu ou trop de valeurs',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Ajoutez ou retirez des valeurs.',
  },
  VALUE_RANGE: {
    title: 'Une valeur est hors des limites',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: 'Corrigez la valeur.',
  },
  VALUE_REPEATED: {
    title: 'Une valeur figure plusieurs fois',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "N'en laissez qu'une.",
  },
  REFERENCE_DANGLING: {
    title: 'Un renvoi ne mène nulle part dans ce document',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Corrigez l'identifiant, ou ajoutez ce à quoi il renvoie.",
  },
  PROBLEMS_OMITTED: {
    title: "Il y a plus de problèmes que la liste n'en montre",
    detail: "La liste s'arrête au problème numéro {shown} ; jusqu'à {more} autres n'y figurent pas.",
    hint: 'Corrigez ceux-ci, puis contrôlez à nouveau.',
  },
  CONTEXT_NOT_PINNED: {
    title: "Un contexte JSON-LD n'est pas l'un de ceux fixés d'avance",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Utilisez les contextes du W3C et d'Open Badges. Pour en accepter un autre, fournissez ses octets avec leur SHA-256 : option `contexts`, ou `--contexts` dans la commande.",
  },
  CONTEXT_UNKNOWN: {
    title: "Un contexte JSON-LD n'est pas connu ici",
    detail: "Le contexte {url} n'est ni fixé d'avance ni fourni : le sens de ses termes n'est pas connu.",
    hint: 'Lisez ce contexte. Si vous lui faites confiance, fournissez-le avec son SHA-256 : option profile ou --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Le document apporte son propre contexte JSON-LD',
    detail:
      'Un contexte dans le document peut en changer le sens. Le SHA-256 de celui-ci, sur sa forme RFC 8785, est {hash}.',
    hint: 'Lisez-le. Si vous lui faites confiance, fournissez ce SHA-256 : option profile ou --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: "Un contexte JSON-LD fourni dit quelque chose qui n'est pas pris en charge",
    detail: "Le document emploie quelque chose qui ne se lit pas d'une seule manière : {reason}.",
    hint: "Vérifiez l'attestation par d'autres moyens, ou demandez à l'émetteur une attestation qui ne l'emploie pas.",
  },
  CONTEXT_ORDER: {
    title: 'Les contextes JSON-LD ne sont pas dans le bon ordre',
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Mettez d'abord le contexte W3C des attestations, puis celui d'Open Badges, puis les autres.",
  },
  CONTEXT_CONFLICT: {
    title: 'Un élément a des types qui se contredisent',
    detail: 'Ses contextes donnent deux sens à un même terme : {reason}.',
    hint: "Donnez à l'élément un seul de ces types, ou partagez-le en deux.",
  },
  CLASS_AS_PROPERTY: {
    title: "Une classe se trouve à la place d'une propriété",
    detail:
      "{found} est le nom d'une classe. Selon ses contextes, il désigne aussi une propriété, et un lecteur ne la chercherait pas sous ce nom.",
    hint: 'Écrivez {expected} à sa place.',
  },
  NAME_AMBIGUOUS: {
    title: "Un nom pourrait s'écrire autrement",
    detail:
      "Selon les contextes fournis, {iri} a d'autres noms que {name}, ou une autre forme de valeurs : un lecteur pourrait être trompé.",
    hint: "Retirez le contexte qui donne un second nom, ou demandez à l'émetteur une attestation sans lui.",
  },
  VALUE_DROPPED: {
    title: 'Une valeur ne dit rien',
    detail: 'Trouvé : {found}, ce qui équivaut à une absence de valeur ; elle est laissée de côté.',
    hint: 'Supprimez plutôt le champ.',
  },
  NODE_CONFLICT: {
    title: 'Une même chose est décrite de deux façons',
    detail: "L'identifiant {id} figure à plusieurs endroits qui ne concordent pas sur {member}.",
    hint: "Dites partout la même chose d'un même identifiant, ou utilisez deux identifiants.",
  },
  SUBJECT_UNIDENTIFIED: {
    title: "L'attestation ne dit pas sur qui elle porte",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Vérifiez autrement qui en est le titulaire, ou demandez à l'émetteur d'ajouter son id ou un identifiant : en l'état, chacun peut la dire sienne.",
  },
  TERM_UNDEFINED: {
    title: "Le document dit quelque chose qu'aucune signature ne couvre",
    detail: "Ses contextes ne définissent pas un terme ou un type qu'il emploie : {reason}.",
    hint: 'Supprimez le terme non défini, ou signez avec un contexte qui le définit.',
  },
  DATA_MODEL_1_1: {
    title: "L'attestation suit le modèle de données 1.1",
    detail:
      "Son premier contexte est {found} ; un document de ce genre n'est examiné que dans le modèle de données 2.0.",
    hint: "Demandez à l'émetteur l'attestation selon le modèle de données 2.0.",
  },
  DATA_MODEL_MIXED: {
    title: 'Un document mêle deux modèles de données',
    detail: "{found} figure dans un document de l'autre modèle de données ; ses mots auraient deux sens.",
    hint: "Demandez à l'émetteur une attestation selon un seul modèle de données.",
  },
  PROOF_MISSING: {
    title: 'Le document ne porte aucune signature',
    detail: "Personne ne l'a signé.",
    hint: "Demandez à l'émetteur l'attestation signée.",
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'La signature ne correspond pas au document',
    detail:
      "La signature par {verificationMethod} ne porte pas sur ce contenu : elle ou le document a été modifié, ou une autre clé l'a signé.",
    hint: "Ne vous y fiez pas ; demandez l'original à l'émetteur.",
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: "Le document n'a pas pu être mis sous la forme unique que l'on signe",
    detail: '{reason}',
    hint: "Demandez l'attestation d'origine à l'émetteur.",
  },
  MALFORMED_VALUE_ERROR: {
    title: "Une signature n'est pas écrite comme elle doit l'être",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Demandez l'attestation d'origine à l'émetteur.",
  },
  PROOF_CONTEXT: {
    title: 'Une signature nomme ses propres contextes',
    detail:
      "La signature nomme {found}. Ce sont des contextes fixés d'avance pour ce genre de signature, et elle a été vérifiée avec eux.",
    hint: "Il n'y a rien à faire.",
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: "Ce genre de signature n'est pas pris en charge",
    detail: 'Signature trouvée : {found} ; prises en charge : {expected}.',
    hint: "Demandez à l'émetteur de signer avec eddsa-rdfc-2022.",
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'Le nom du genre de signature est une coquille',
    detail:
      'La signature indique {found}, une coquille pour {expected} dans le texte des Open Badges 3.0 ; aucune spécification ne le définit.',
    hint: "Demandez à l'émetteur de signer avec eddsa-rdfc-2022.",
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'La signature a été faite dans un autre but',
    detail: 'But attendu : {expected} ; trouvé : {found}.',
    hint: 'Demandez une signature faite dans le but {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'La signature a expiré',
    detail: "Elle était valable jusqu'au {expires}.",
    hint: "Demandez à l'émetteur de signer à nouveau l'attestation.",
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'La signature porte une date à venir',
    detail: 'Date indiquée : {created} ; date actuelle : {now}.',
    hint: "Vérifiez l'horloge de cet ordinateur, puis interrogez l'émetteur.",
  },
  PROOF_REPEATED: {
    title: 'La même signature figure ici plusieurs fois',
    detail: 'Elle compte une seule fois.',
    hint: 'Réunissez à nouveau les copies.',
  },
  PROOFS_TOO_MANY: {
    title: 'Plus de signatures que celles qui sont vérifiées',
    detail:
      "Au plus {most} signatures de ce type sont vérifiées, et le document en a davantage. Elles n'ont pas été vérifiées.",
    hint: "Demandez à l'émetteur un exemplaire avec ses seules signatures : n'importe qui peut en ajouter d'autres.",
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'La chaîne des signatures est rompue',
    detail: "La signature fait suite à {previousProof}, qui manque ou n'a pas pu être vérifiée.",
    hint: "Demandez à l'émetteur l'attestation avec toutes ses signatures.",
  },
  INVALID_VERIFICATION_METHOD: {
    title: "La clé d'une signature n'est pas utilisable",
    detail: "La méthode de vérification {verificationMethod} n'est pas utilisable : {reason}.",
    hint: "Demandez à l'émetteur avec quelle clé il signe.",
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: "La forme de la clé n'est pas prise en charge",
    detail:
      'La méthode de vérification {verificationMethod} a la forme {found} ; sont prises en charge : {expected}.',
    hint: "Demandez à l'émetteur de publier sa clé comme Multikey ou JsonWebKey.",
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Rien ne montre à qui est la clé',
    detail: 'Rien ne montre que {verificationMethod} est une clé de {controller} : {reason}.',
    hint: "Fournissez le document DID de l'émetteur, ou un paquet de confiance qui le contient.",
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: "La clé n'est pas dans le document de son propriétaire",
    detail: 'Le document de {controller} ne mentionne pas {verificationMethod}.',
    hint: "Vérifiez que le document de l'émetteur est à jour ; sinon, ne vous fiez pas à l'attestation.",
  },
  VERIFICATION_METHOD_REVOKED: {
    title: "La clé n'est plus valable",
    detail: 'La clé {verificationMethod} {ended}.',
    hint: "Demandez à l'émetteur de signer à nouveau avec une clé en vigueur.",
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: "La clé n'est pas prévue pour cela",
    detail: 'Le document de {controller} ne mentionne pas {verificationMethod} sous {purpose}.',
    hint: 'Demandez une signature avec une clé que son propriétaire mentionne sous {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: "Le signataire n'est pas l'émetteur",
    detail: 'Émetteur : {issuer} ; la signature est faite avec une clé de {controller}.',
    hint: "Ne vous y fiez pas : n'importe qui peut nommer quelqu'un d'autre comme émetteur.",
  },
  HOLDER_NOT_SIGNER: {
    title: "Le signataire n'est pas le titulaire",
    detail: 'Titulaire : {holder} ; la signature est faite avec une clé de {controller}.',
    hint: 'Ne prenez pas les attestations pour montrées par ce titulaire.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Rien ne montre qui présente les attestations',
    detail:
      "L'entrée ne porte la signature d'aucun titulaire : quiconque a les attestations peut l'avoir envoyée.",
    hint: 'Demandez au titulaire une présentation signée, faite pour un défi (challenge) de votre part.',
  },
  CREDENTIAL_NOT_OPENED: {
    title: "Une partie de l'entrée n'a pas été ouverte",
    detail:
      "Un texte ou une enveloppe à cet endroit peut contenir une attestation ou une présentation. Il n'a pas été ouvert, et rien ne montre qui présente son contenu.",
    hint: 'Donnez les attestations ou la présentation signée dans un fichier à part.',
  },
  CHALLENGE_MISMATCH: {
    title: 'La présentation a été faite pour un autre défi (challenge)',
    detail: 'Défi attendu : {expected} ; trouvé : {found}.',
    hint: "Ne l'acceptez pas : il peut s'agir d'une ancienne présentation. Demandez-en une faite pour votre défi.",
  },
  DOMAIN_MISMATCH: {
    title: 'La présentation a été faite pour un autre vérificateur',
    detail: 'Domaine attendu : {expected} ; trouvé : {found}.',
    hint: "Ne l'acceptez que si ce domaine est le vôtre : nommez-le alors par l'option `domain`, ou par `--domain` dans la commande.",
  },
  JWT_HEADER_REFUSED: {
    title: "L'en-tête du JWT n'est pas accepté",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Demandez à l'émetteur un JWT dont l'en-tête ne contient que alg, kid et typ.",
  },
  JWT_ALGORITHM_REFUSED: {
    title: "Le JWT n'est signé avec la clé de personne",
    detail: "Son alg est {alg} : n'importe qui, ou quiconque peut le vérifier, aurait pu le faire.",
    hint: "Ne vous y fiez pas ; demandez à l'émetteur un JWT signé avec EdDSA, ES256 ou RS256.",
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: "L'algorithme du JWT n'est pas pris en charge",
    detail: 'Son alg est {alg} ; pris en charge : {expected}.',
    hint: "Demandez à l'émetteur de signer avec EdDSA, ES256 ou RS256.",
  },
  JWT_KEY_MISMATCH: {
    title: 'La clé est faite pour un autre algorithme que celui du JWT',
    detail: "L'alg est {alg} ; {verificationMethod} est une clé pour {expected}.",
    hint: "Ne vous y fiez pas ; demandez à l'émetteur un JWT dont l'alg convient à sa clé.",
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: "La clé dans l'en-tête du JWT n'est pas celle de l'émetteur",
    detail: "Le jwk de l'en-tête n'est pas une clé que {issuer} indique pour cela.",
    hint: "Ne vous y fiez pas : n'importe qui peut mettre sa propre clé dans un en-tête.",
  },
  JWT_SIGNATURE_DER: {
    title: 'La signature du JWT est écrite en DER',
    detail: 'Pour {alg}, un JWT contient r et s côte à côte, {length} octets ; trouvé : DER.',
    hint: "Demandez à l'émetteur de convertir la signature de DER en r et s (RFC 7518, section 3.4) et d'envoyer à nouveau le JWT.",
  },
  JWT_NOT_BY_ISSUER: {
    title: "Le JWT autour de l'attestation ne compte pas",
    detail:
      "L'attestation compte par une preuve qu'elle contient. Elle est venue dans un JWT signé par {signer}, dont rien ne montre que c'est une clé de {issuer}.",
    hint: "Retirez l'attestation du JWT et ne vous fiez qu'à sa propre preuve.",
  },
  JWT_CLAIM_MISMATCH: {
    title: "Une déclaration du JWT contredit l'attestation",
    detail:
      "La déclaration {claim} vaut {found} ; selon {member} de l'attestation, elle devrait valoir {expected}.",
    hint: "Ne vous y fiez pas : un lecteur croirait la déclaration, un autre l'attestation.",
  },
  JWT_CLAIM_TYPE: {
    title: "Une déclaration du JWT est d'un autre type",
    detail: '{claim} est {found}, attendu : {expected}.',
    hint: "Demandez à l'émetteur d'écrire {claim} comme {expected} et de signer à nouveau le JWT.",
  },
  JWT_CLAIM_MISSING: {
    title: 'Il manque une déclaration du JWT',
    detail: "La déclaration {claim} manque ; elle devrait répéter {member} de l'attestation.",
    hint: "Demandez à l'émetteur de l'écrire ; d'autres lecteurs peuvent l'exiger.",
  },
  SECOND_CHECK_MISSING: {
    title: "Le second contrôle n'a pas pu être fait",
    detail:
      "Une signature sous des contextes fournis ne compte que si {package} la confirme, et ce paquet n'est pas installé ici.",
    hint: 'Installez {package} avec @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite et @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'Le second contrôle ne confirme pas une signature',
    detail: 'La signature tient selon notre contrôle, mais {package} la refuse : {reason}.',
    hint: "Demandez à l'émetteur d'examiner l'attestation ; tant que les deux ne concordent pas, ne vous y fiez pas.",
  },
  PROOF_IS_BASE: {
    title: 'La signature est une signature de base',
    detail:
      "Une signature de base d'ecdsa-sd-2023 n'appartient qu'au titulaire : avec elle, chacun peut choisir à sa place ce qui est montré.",
    hint: "Demandez au titulaire d'en dériver une signature pour ce qui doit être montré.",
  },
  SUITE_NOT_INSTALLED: {
    title: 'Il manque un paquet pour ce type de signature',
    detail:
      "Une signature d'{cryptosuite} se vérifie avec des paquets qui ne sont pas installés ici : {missing}.",
    hint: 'Installez {missing}, puis vérifiez à nouveau.',
  },
  SUITE_UNDECIDED: {
    title: "Une signature n'a pas pu être contrôlée",
    detail: "{package} n'a pas pu contrôler la signature : {reason}.",
    hint: "Demandez au titulaire de dériver à nouveau la signature et à l'émetteur d'examiner l'attestation ; tant qu'elle n'est pas contrôlée, ne vous y fiez pas.",
  },
  MAY_BE_HIDDEN: {
    title: 'Quelque chose a pu être omis',
    detail:
      "L'attestation est montrée en partie, et {member}, ou une partie, a pu être omis. Ce qui n'est pas montré est inconnu.",
    hint: "Demandez au titulaire de montrer {member}, ou à l'émetteur de le rendre obligatoire.",
  },
  DISCLOSURE_SELECTIVE: {
    title: "Seule une partie de l'attestation est montrée",
    detail:
      "Le titulaire a choisi ce qu'il montre. Tout ce que l'émetteur n'a pas rendu obligatoire peut manquer, y compris une fin de validité ou un statut.",
    hint: "Si la fin ou le statut compte pour vous, demandez à l'émetteur quelles déclarations personne ne peut omettre.",
  },
  NOT_YET_VALID: {
    title: "L'attestation n'est pas encore valide",
    detail: 'Elle est valide à partir du {validFrom} ; date actuelle : {now}.',
    hint: 'Vérifiez à nouveau à ce moment-là.',
  },
  EXPIRED: {
    title: "L'attestation a expiré",
    detail: "Elle était valide jusqu'au {validUntil} ; date actuelle : {now}.",
    hint: 'Demandez au titulaire une attestation renouvelée.',
  },
  PERIOD_REVERSED: {
    title: "L'attestation prend fin avant de commencer",
    detail: 'Elle est valide du {validFrom} au {validUntil}.',
    hint: "Demandez à l'émetteur de corriger les dates.",
  },
  AWARDED_TOO_LATE: {
    title: "La date d'attribution est trop tardive",
    detail:
      "`awardedDate` est {awardedDate}, après {latest} : l'attribution ne peut être postérieure ni à `validFrom` ni à la vérification.",
    hint: "Demandez à l'émetteur de corriger les dates.",
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'On ne sait pas si elle a été révoquée ou suspendue',
    detail: 'La liste de statuts {statusListCredential} manque : {reason}.',
    hint: "Fournissez la liste de statuts ; sans elle, nul ne sait si l'attestation tient toujours.",
  },
  STATUS_VERIFICATION_ERROR: {
    title: "La liste de statuts n'a pas pu être vérifiée",
    detail: 'Rien ne compte dans la liste de statuts {statusListCredential} : {reason}.',
    hint: 'Récupérez à nouveau la liste à son adresse ; ne vous fiez pas à cette copie.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'La liste de statuts est trop courte',
    detail:
      "Nombre d'entrées de la liste de statuts {statusListCredential} : {length} ; minimum : {minimum}.",
    hint: "Demandez à l'émetteur une liste de la longueur exigée par la norme.",
  },
  RANGE_ERROR: {
    title: "La liste de statuts s'arrête avant l'entrée",
    detail:
      'Entrée désignée dans la liste de statuts {statusListCredential} : {index} ; longueur : {length}.',
    hint: "Interrogez l'émetteur : nul ne peut dire si cette attestation tient toujours.",
  },
  STATUS_LIST_UNREADABLE: {
    title: "Une liste de statuts n'a pas pu être lue",
    detail:
      "Aucune des listes qui ont pu être lues n'est {statusListCredential} ; au sujet d'une autre : {reason}",
    hint: "Récupérez à nouveau la liste à son adresse, et fournissez le fichier tel que vous l'avez reçu.",
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: "La liste de statuts vient de quelqu'un d'autre",
    detail:
      "Émetteur de l'attestation : {issuer} ; de la liste de statuts {statusListCredential} fournie : {found}.",
    hint: "Fournissez la liste de l'émetteur de l'attestation ; lui seul peut dire si elle a été révoquée.",
  },
  STATUS_LIST_CONFLICT: {
    title: 'Deux listes de statuts se contredisent',
    detail:
      "Des copies de la liste de statuts {statusListCredential} diffèrent, et aucune n'est plus récente.",
    hint: 'Récupérez à nouveau la liste, et indiquez quand chaque copie a été récupérée.',
  },
  STATUS_LIST_MALFORMED: {
    title: "La liste de statuts n'est pas écrite comme elle doit l'être",
    detail: "Dans la liste de statuts {statusListCredential}, à l'endroit {place} : {reason}",
    hint: "Demandez à l'émetteur une liste conforme à la norme.",
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: "La liste de statuts n'est pas encore valide",
    detail:
      'La liste de statuts {statusListCredential} est valide à partir du {validFrom} ; date actuelle : {now}.',
    hint: 'Fournissez la liste en vigueur actuellement.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'La liste de statuts a expiré',
    detail:
      "La liste de statuts {statusListCredential} était valide jusqu'au {validUntil} ; date actuelle : {now}.",
    hint: "Fournissez la liste actuelle : l'attestation a pu être révoquée depuis.",
  },
  STATUS_LIST_STALE: {
    title: 'La copie de la liste de statuts est trop ancienne',
    detail:
      'Liste de statuts {statusListCredential} : valable {ttl} ms ; début : {since} ; date actuelle : {now}.',
    hint: "Récupérez à nouveau la liste, et indiquez quand : l'attestation a pu être révoquée depuis.",
  },
  STATUS_LIST_UNSIGNED: {
    title: "La liste de révocation n'est pas signée",
    detail:
      "{statusListCredential} ne mentionne pas l'attestation, mais n'importe qui a pu écrire cette copie.",
    hint: "Assurez-vous que la liste vient bien de son adresse ; demandez à l'émetteur des listes signées.",
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'La liste de statuts porte sur autre chose',
    detail: 'Objet attendu de la liste de statuts {statusListCredential} : {expected} ; trouvé : {found}.',
    hint: "Demandez à l'émetteur quelle liste concerne cette attestation.",
  },
  STATUS_ENTRY_MALFORMED: {
    title: "Le statut de l'attestation n'est pas écrit comme il doit l'être",
    detail: 'Attendu : {expected} ; trouvé : {found}.',
    hint: "Demandez à l'émetteur de corriger l'attestation.",
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: "Ce genre de statut n'est pas connu",
    detail:
      'Type du statut : {found} ; types lus : BitstringStatusListEntry, StatusList2021Entry et 1EdTechRevocationList.',
    hint: "Cherchez par un autre moyen si l'attestation tient toujours.",
  },
  STATUS_MEANING_UNKNOWN: {
    title: "La signification du statut n'est pas connue",
    detail: 'La liste de statuts {statusListCredential} donne {value} pour {purpose}{because}.',
    hint: "Demandez à l'émetteur ce que cela signifie ; une valeur 0x0 ne dit rien contre l'attestation.",
  },
  STATUS_MESSAGE: {
    title: "L'émetteur dit quelque chose au sujet de l'attestation",
    detail: 'La liste de statuts {statusListCredential} donne {value} : {message}',
    hint: "Lisez le message : il ne décide pas de la validité de l'attestation.",
  },
  STATUS_REFRESH: {
    title: "Il existe une copie plus récente de l'attestation",
    detail: "La liste de statuts {statusListCredential} l'indique{because}.",
    hint: 'Demandez-la au titulaire ; celle-ci tient toujours.',
  },
  REVOKED: {
    title: "L'attestation a été révoquée",
    detail: "La liste {statusListCredential} l'indique{because} ; elle ne dit pas depuis quand.",
    hint: 'Ne vous y fiez pas : une révocation est définitive.',
  },
  SUSPENDED: {
    title: "L'attestation est suspendue",
    detail: "La liste de statuts {statusListCredential} l'indique{because} ; elle ne dit pas depuis quand.",
    hint: "Ne vous y fiez pas pour le moment ; l'émetteur peut lever la suspension.",
  },
  LABEL_SUSPENDED: {
    title: 'Le label est suspendu',
    detail: 'Dans le registre des labels, {label} est suspendu depuis le {since}{because}.',
    hint: 'Ne vous y fiez pas pour le moment ; le réseau peut le rétablir.',
  },
  LABEL_WITHDRAWN: {
    title: 'Le label a été retiré',
    detail: 'Dans le registre des labels, {label} est retiré depuis le {since}{because}.',
    hint: 'Ne vous y fiez pas : un retrait est définitif.',
  },
  LABEL_EXPIRED: {
    title: 'Le label a pris fin',
    detail: 'Selon le registre des labels, {label} a pris fin le {since}.',
    hint: 'Demandez au titulaire un label renouvelé.',
  },
  LABEL_NOT_ISSUED: {
    title: "Le label n'est pas encore délivré",
    detail: "Dans le registre des labels, {label} ne figure qu'à partir du {since}.",
    hint: 'Vérifiez-le de nouveau à partir de ce moment.',
  },
  LABEL_SUPERSEDED: {
    title: 'Une édition ultérieure a pris sa place',
    detail:
      'Le registre des labels contient un renouvellement de {label}, depuis le {since} ; ceci est une édition antérieure.',
    hint: "Demandez au titulaire l'édition actuelle.",
  },
  LABEL_LIST_DISAGREES: {
    title: 'Une liste de statuts et le registre des labels se contredisent',
    detail:
      "Selon la liste de statuts {statusListCredential}, l'état du label est : {list} ; selon le registre des labels, depuis le {since} : {register}. Le registre l'emporte.",
    hint: "Signalez-le au réseau : l'un des deux n'est pas à jour.",
  },
  SCHEMA_UNKNOWN: {
    title: "Un schéma désigné par l'attestation n'est pas connu",
    detail: "L'attestation demande à être contrôlée selon {id} ({type}), qui n'est pas disponible.",
    hint: "Contrôlez l'attestation selon ce schéma par un autre moyen.",
  },
  QUORUM_NOT_REACHED: {
    title: 'Trop peu de membres du comité ont signé',
    detail: 'Signatures : {counted}, pour un quorum de {quorum} ; {missing}.',
    hint: 'Demandez aux membres qui manquent de signer, puis réunissez leurs copies.',
  },
  POLICY_NOT_GIVEN: {
    title: "Il n'a pas été vérifié qui a signé",
    detail: "Aucun comité n'a été fourni.",
    hint: 'Fournissez le comité, ou un paquet de confiance qui le contient.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: "Le comité ne s'exprime pas au nom de cet émetteur",
    detail: "Le comité fourni s'exprime au nom de {network} ; émetteur de l'attestation : {issuer}.",
    hint: "Fournissez le comité de l'émetteur de l'attestation.",
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: "Trop peu de membres d'un groupe du comité ont signé",
    detail: 'Signatures du groupe {group} : {counted}, pour un quorum de {quorum} ; {missing}.',
    hint: 'Demandez aux membres du groupe de signer, puis réunissez leurs copies.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: "Un membre sans lequel rien ne se décide n'a pas signé",
    detail: "{name} n'a pas signé.",
    hint: 'Demandez à {name} de signer, puis réunissez les copies.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: "Le comité n'était pas en fonction",
    detail: "Le comité {committee} n'était pas en fonction à cette date : {instant}.",
    hint: "Fournissez le comité de l'époque.",
  },
  SIGNER_NOT_A_MEMBER: {
    title: "Une signature ne vient pas d'un membre du comité",
    detail: 'La signature par {verificationMethod} ne compte pas : {reason}.',
    hint: 'Seules les signatures des membres comptent pour le quorum.',
  },
  SIGNERS_UNDECIDED: {
    title: 'On ne sait pas si assez de membres du comité ont signé',
    detail: 'Signatures : {counted} ; nécessaires : {quorum} ; impossibles à vérifier : {undecided}.',
    hint: "Fournissez le document DID de l'émetteur, ou un paquet de confiance qui le contient. Ce qui manque à chaque signature est indiqué avec elle.",
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: "Un JWT ne peut pas porter les signatures d'un comité",
    detail: "Un JWT n'a qu'une signature ; membres qui doivent signer : {quorum}.",
    hint: "Demandez l'attestation avec des signatures intégrées, une de chaque membre.",
  },
  TRUST_NOT_GIVEN: {
    title: "Il n'a pas été vérifié si l'émetteur est digne de confiance",
    detail: "Aucune donnée de confiance n'a été fournie.",
    hint: 'Indiquez dans `trust` à qui vous vous fiez : `issuers` dont vous acceptez les badges, ou un paquet de confiance.',
  },
  ISSUER_NOT_KNOWN: {
    title: "L'émetteur n'est pas connu",
    detail: '{issuer} ne figure dans aucune des données de confiance fournies.',
    hint: 'Déterminez si vous faites confiance à cet émetteur, puis ajoutez-le aux `issuers` de vos données de confiance.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Le paquet de confiance a expiré',
    detail: "Le paquet valait jusqu'au {expiresAt} ; il est {now}.",
    hint: 'Demandez au réseau le paquet actuel, et lisez celui-là.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: "Le paquet de confiance n'était pas encore émis",
    detail: 'Le paquet a été émis le {issuedAt} ; il est {now}.',
    hint: "Vérifiez l'instant auquel vous vérifiez, et l'horloge de cette machine.",
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Seul un réseau peut délivrer un label',
    detail: "{issuer} l'a émis comme label de qualité et n'est pas un réseau des données de confiance.",
    hint: 'Demandez au titulaire le label délivré par le réseau. Si cet émetteur délivre réellement des labels, ajoutez-le à vos données de confiance en tant que réseau, avec son comité.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Le registre ne contient pas ce label',
    detail: 'Le registre des labels ne contient aucun label {label} du réseau {network}.',
    hint: "Demandez au réseau s'il a délivré ceci, et ne vous y fiez pas d'ici là. Tout badge d'un réseau doit figurer dans son registre ; ce qui n'est pas un label relève d'un autre émetteur.",
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Le registre ne contient pas le label de cette marque de confiance',
    detail:
      'Le registre des labels ne contient aucun label de {holder} auprès du réseau {network} qui couvre toute la durée de cet endossement, dont le début est {validFrom}.',
    hint: 'Ne vous y fiez pas avant que le réseau confirme le label ; un paquet de confiance plus récent peut le contenir.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Rien ne montre que le réseau a publié cet endossement',
    detail:
      'Le réseau {network} tient un registre, et le matériel de confiance ne contient pas cet endossement. Des membres qui ont quitté la commission pourraient encore le signer avec une date antérieure.',
    hint: 'Ne vous y fiez pas avant que le réseau le confirme ; un paquet de confiance plus récent peut le contenir.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Le label est plus récent que le registre',
    detail:
      'Le registre des labels date du {asOf}, avant le début de cette édition de {label} ; il ne peut donc pas la contenir.',
    hint: 'Procurez-vous auprès du réseau un paquet de confiance plus récent.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Le label appartient à un autre titulaire',
    detail:
      'Dans le registre des labels, {label} est à {expected} depuis le {since} ; cette attestation porte sur {found}.',
    hint: 'Ne vous y fiez pas ; demandez au réseau.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Le registre a un autre contenu de ce label',
    detail:
      "Cette édition de {label} commence le {validFrom}, et le registre des labels n'a aucune édition avec ce contenu. Début des éditions du registre : {editions}.",
    hint: "Ne vous y fiez pas ; demandez au réseau le label qu'il a délivré.",
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Le label ne peut pas être comparé au registre',
    detail:
      "Le registre des labels a l'empreinte de {label} entier, et elle ne peut pas être tirée de cette attestation.",
    hint: 'Demandez au titulaire le label entier.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: "Rien ne montre que l'émetteur avait un label lors de l'attribution",
    detail:
      "Les données de confiance ne connaissent {holder} que par son label de qualité, dont l'état lors de l'attribution était : {state}. {reason}.",
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Le paquet de confiance a été cru sur parole',
    detail:
      "Aucune racine n'a été fixée d'avance ; le paquet ne vaut que ce que vaut la voie de son arrivée.",
    hint: 'Procurez-vous la racine auprès du réseau par une voie sûre, et fournissez-la.',
  },
  SELF_ISSUED: {
    title: 'Le titulaire l’affirme de lui-même',
    detail: 'L’émetteur ({issuer}) est le destinataire ; personne d’autre ne s’en porte garant.',
    hint: 'Lisez-le comme une déclaration de son titulaire. Ses preuves et endossements peuvent en dire plus.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: "Des pièces justificatives n'ont pas été comparées",
    detail: "Pièces justificatives dont le fichier n'a pas été fourni : {count}.",
    hint: 'Fournissez les fichiers pour comparer leurs empreintes.',
  },
  EVIDENCE_MISMATCH: {
    title: "Le fichier d'une pièce justificative diffère de ce qui a été signé",
    detail: "L'empreinte de {id} n'est pas celle qu'indique l'attestation.",
    hint: "Demandez le fichier d'origine au titulaire.",
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: "L'attestation indique une autre empreinte pour un contexte JSON-LD",
    detail: "L'empreinte qu'elle indique pour {id} ne correspond à aucune version connue de ce contexte.",
    hint: "Demandez à l'émetteur sous quelle version du contexte l'attestation a été signée.",
  },
  RECIPIENT_MISMATCH: {
    title: "L'attestation porte sur quelqu'un d'autre",
    detail: 'Elle ne porte pas sur {recipient} ; les majuscules et les minuscules comptent.',
    hint: 'Ne la prenez pas pour une attestation de cette personne ; demandez-en une qui le soit. Une adresse e-mail écrite autrement en est une autre : `emailVariants` donne les formes usuelles.',
  },
  RECIPIENT_UNKNOWN: {
    title: "On ne sait pas si l'attestation porte sur cette personne",
    detail:
      'Elle ne contient rien qui montre si elle porte sur {recipient} : aucun identifiant de ce type, un identifiant non comparable, ou plusieurs titulaires.',
    hint: "Demandez au titulaire sous quel id ou identifiant l'attestation a été émise.",
  },
  CREDENTIAL_OF_ANOTHER: {
    title: "Une attestation porte sur quelqu'un d'autre",
    detail: 'Elle porte sur {subject} ; elle est présentée par {holder}.',
    hint: 'Ne la comptez pas comme une attestation du titulaire.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Un endossement ne tient pas',
    detail: "Verdict sur l'endossement par {endorser} : non valide. {reason}",
    hint: "Voyez le rapport de l'endossement ; l'attestation elle-même est jugée à part.",
  },
  ENDORSEMENT_UNDECIDED: {
    title: "Un endossement n'a pas pu être jugé",
    detail: "Verdict sur l'endossement par {endorser} : indécis. {reason}",
    hint: "Le rapport de l'endossement dit ce qui manque ; l'attestation elle-même est jugée à part.",
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: "L'endossement porte sur autre chose",
    detail: 'Il porte sur {found} ; il a été fourni pour {expected}.',
    hint: 'Ne le portez pas au crédit de cette attestation.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Ce qui a été endossé a changé depuis',
    detail: "L'empreinte que l'endossement indique pour {id} n'est pas celle de son contenu actuel.",
    hint: "Demandez à l'endosseur d'endosser le contenu actuel.",
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: "Les endossements d'endossements n'ont pas été jugés",
    detail:
      "Profondeur jusqu'à laquelle on juge : {depth} ; ceux que contient cet endossement sont plus profonds.",
    hint: "Vérifiez l'endossement à part pour que ceux qu'il contient soient jugés.",
  },
  ENDORSEMENT_BY_ITSELF: {
    title: "L'endosseur s'endosse lui-même",
    detail: '{endorser} endosse ce qui lui appartient.',
    hint: "N'en tenez pas compte : un endossement vient d'un tiers.",
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Un endossement en dit plus que son commentaire',
    detail: "Il indique aussi {member} au sujet de {id} ; un endossement ne parle pas pour l'émetteur.",
    hint: "Retirez-le de l'endossement. Ce que l'émetteur veut dire va dans l'attestation.",
  },
  ENDORSEMENT_ALTERED: {
    title: 'Un endossement intégré a été modifié',
    detail:
      "Sa signature ne correspond pas ; des déclarations sur {id} ont pu être déplacées entre lui et l'attestation.",
    hint: "Demandez l'attestation telle qu'elle a été émise, ou sans cet endossement.",
  },
  ENDORSEMENT_REPEATED: {
    title: 'Le même endossement est venu plusieurs fois',
    detail: "C'est l'endossement situé à {first} ; il compte une fois.",
    hint: "Rien : le rapport ne le cite qu'une fois.",
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Une reconnaissance ne compte pas',
    detail: "{by} reconnaît l'endossement, mais cela ne compte pas : {reason}",
    hint: "Comptez l'endossement comme un endossement que personne n'a reconnu.",
  },
  ENDORSER_REPEATED: {
    title: 'Une clé endosse sous deux noms',
    detail: "{endorser} signe avec la clé de l'endosseur situé à {first}.",
    hint: 'Comptez-les comme un seul endosseur.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Rien ne montre que l’émetteur peut le délivrer',
    detail:
      'Le badge désigne {creator} comme créateur de la réussite, et rien ne montre que {creator} a autorisé {issuer} à le délivrer. {reason}.',
    hint: 'Demandez à l’émetteur l’autorisation que le créateur lui a donnée et fournissez-la parmi les autorisations. Sans elle, le créateur n’est que la parole de l’émetteur.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'L’émetteur n’était pas autorisé à le délivrer',
    detail:
      'Le badge désigne {creator} comme créateur de la réussite, et l’autorisation que {creator} a donnée à {issuer} ne le couvre pas. {reason}.',
    hint: 'Demandez à l’émetteur une autorisation qui couvre la date d’attribution, ou interrogez le créateur.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'La réussite n’est pas celle qui peut être délivrée',
    detail: '{creator} a autorisé {issuer} à délivrer cette réussite avec un autre contenu. {reason}.',
    hint: 'Comparez la réussite avec celle que publie son créateur, ou interrogez le créateur.',
  },
  REFRESH_NOT_ASKED: {
    title: "Il existe peut-être une copie plus récente de l'attestation",
    detail: "L'attestation désigne le service d'actualisation {service} : {reason}.",
    hint: 'Passez une fonction fetch, ou demandez la copie la plus récente au titulaire ; celle-ci est examinée telle quelle.',
  },
  REFRESH_UNAVAILABLE: {
    title: "Le service d'actualisation n'a pas pu être interrogé",
    detail: '{service} : {reason}.',
    hint: 'Réessayez plus tard, ou demandez la copie la plus récente au titulaire ; celle-ci est examinée telle quelle.',
  },
  REFRESH_REFUSED: {
    title: "Ce que le service d'actualisation a envoyé ne remplace rien",
    detail: '{service} : {reason}.',
    hint: "Demandez à l'émetteur ce qui vaut à présent ; cette copie est examinée telle quelle.",
  },
  REFRESH_REPLACED: {
    title: "Il existe une copie plus récente de l'attestation",
    detail: '{service} : {reason}.',
    hint: 'Fiez-vous à la copie plus récente, décrite à côté de celle-ci.',
  },
}
