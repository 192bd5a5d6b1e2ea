import type { PageCatalogue } from './catalogue'

export const fr: PageCatalogue = {
  pageTitle: 'Label de qualité : vérifier, signer, endosser',
  skipToContent: 'Aller au contenu',
  taskVerify: 'Vérifier',
  taskSign: 'Signer',
  taskEndorse: 'Endosser',
  language: 'Langue',
  offlineNote: 'Cette page fonctionne sans réseau. Vos fichiers restent sur cet appareil.',
  verifyIntro: 'Un badge est-il authentique, encore valable et celui de la bonne personne ?',
  dropHere: 'Déposez des badges ici, ou choisissez des fichiers',
  dropHint:
    'PNG, SVG, JSON, JWT, présentations ; un ou plusieurs. Aussi des paquets de confiance, des listes de statuts, des documents DID et des fichiers de preuves.',
  otherWays: 'Coller un texte, ou dire sur qui le badge doit porter',
  pastedName: 'texte collé',
  pasteLabel: "Texte d'un badge",
  pasteButton: 'Vérifier le texte',
  scanButton: 'Lire un code QR avec la caméra',
  scanStop: 'Arrêter la caméra',
  scanFailed: "Impossible d'utiliser la caméra : {reason}",
  scanAddress:
    "Le code QR contient une adresse et aucun badge. Ouvrez l'adresse, enregistrez le badge et déposez-le ici : {address}",
  expectedLabel:
    'Sur qui le badge doit-il porter ? Une adresse e-mail, un identifiant ou un nom. Ce champ peut rester vide.',
  trustTitle: 'À qui vous faites confiance : {state}',
  trustBriefNone: 'aucun paquet de confiance',
  trustBriefCommittee: 'un comité',
  trustBriefRefused: "le paquet de confiance n'est pas utilisé",
  trustBriefBundle: {
    one: 'paquet de confiance, version {version}, âgé de {count} jour',
    other: 'paquet de confiance, version {version}, âgé de {count} jours',
  },
  trustNone:
    'Aucun paquet de confiance. La page voit si un badge a été modifié, mais le plus souvent pas de qui il vient. Demandez à votre réseau son paquet de confiance, ou la page qui le contient.',
  trustBundle: 'Paquet de confiance {id}, version {version}, émis {issued}',
  trustAge: {
    one: "Il est âgé de {count} jour et valable jusqu'au {end}.",
    other: "Il est âgé de {count} jours et valable jusqu'au {end}.",
  },
  trustExpired:
    "Le paquet de confiance a expiré. Ce qui a changé depuis n'y figure pas : demandez au réseau son paquet le plus récent. ({reason})",
  trustAhead:
    "Le paquet de confiance ne commence que plus tard. Vérifiez l'horloge de cet appareil. ({reason})",
  trustPinned: 'Il découle de la racine que vous avez fixée.',
  trustUnpinned:
    "Aucune racine n'est fixée : n'importe qui a pu faire ce paquet. Déposez aussi la racine du réseau.",
  trustRootWaiting: 'Une racine est fixée. Déposez aussi le paquet de confiance du réseau.',
  trustRefused: 'Le paquet de confiance ne peut pas être lu : {reason}',
  trustForeign:
    "Le paquet de confiance n'est pas signé sous la racine fixée, ou a été modifié. Ne l'utilisez pas : demandez-le au réseau. ({reason})",
  trustRemove: 'Oublier ce qui a été déposé',
  materialStatusLists: 'Listes de statuts : {names}',
  materialDidDocuments: 'Documents DID : {names}',
  materialEndorsements: 'Endossements : {names}',
  materialAuthorities: 'Autorisations de délivrer : {names}',
  materialCommittees: 'Comités : {names}',
  resultsTitle: 'Résultats',
  resultsNone: "Rien n'est encore vérifié.",
  progress: 'Vérifiés : {done} sur {total}',
  countVerdicts: 'Valides : {valid}. Non valides : {invalid}. Indécis : {indeterminate}.',
  verifying: 'Vérification …',
  verifyBlocked:
    'Non vérifié, car le paquet de confiance ci-dessus ne peut pas être utilisé. Déposez-en un plus récent, ou faites-le oublier à la page.',
  fileUnreadable: 'Le fichier ne peut pas être lu : {reason}',
  fileTooLarge: 'Le fichier est trop grand : {size} Mo. La limite est de {limit} Mo.',
  fileChanged: 'Le fichier a été modifié ou déplacé après son dépôt. Déposez-le à nouveau.',
  saveReport: 'Enregistrer le rapport',
  saveReports: 'Enregistrer tous les rapports',
  print: 'Imprimer',
  clearResults: 'Retirer les résultats',
  stop: 'Arrêter',
  badgeHolder: 'Titulaire',
  badgeHolderUnnamed:
    "Non nommé : le badge porte sur la personne qui peut montrer que l'adresse ou l'identifiant qu'il contient est le sien",
  badgeIssuer: 'Émetteur',
  badgeAwarded: 'Attribution',
  badgeFrom: 'Valable à partir du',
  badgeUntil: "Valable jusqu'au",
  badgeNoEnd: 'Aucune fin',
  badgeDescription: 'Ce dont il témoigne',
  badgeCriteria: 'Ce qui était demandé',
  badgeEvidence: 'Preuves',
  badgeResults: 'Résultats',
  badgeNarrative: "Au sujet de l'attribution",
  badgeSelfIssued: "Le titulaire a émis ce badge lui-même : c'est sa propre déclaration.",
  badgeUnchecked: "Ce qui suit est ce que le fichier dit de lui-même. Ce n'est pas confirmé.",
  badgeImageAlt: 'Image du badge',
  partDigest: 'Endossements en bref',
  partAll: 'Tout ce que dit le document',
  partExpert: 'Pour spécialistes : le rapport en JSON',
  signIntro: 'Signez ce que votre comité a décidé, et réunissez les copies que ses membres ont signées.',
  signWhat: 'Que voulez-vous faire ?',
  partSign: 'Signer un document',
  partMerge: 'Réunir des copies signées',
  partKey: 'Créer un fichier de clé',
  signDrop: 'Ouvrez le document à signer',
  signDropHint: 'Déposez le fichier ici, ou choisissez-le. Son nom se termine par .json, comme label.json.',
  signCompare:
    "Lisez-le comme une lettre avant de la signer. Lisez ensuite les caractères de l'empreinte aux autres membres : tous doivent avoir les mêmes.",
  namedByTrust: '{name}, selon le paquet de confiance',
  namedByFile: "{name}, selon le fichier {file}. Ce n'est pas vérifié.",
  namingFile: 'À qui est cet identifiant ?',
  namingHint:
    "Le document a un identifiant et aucun nom : {ids}. Pour voir le nom, ouvrez le profil de l'organisation, sa demande ou le paquet de confiance.",
  namingNone: "Le nom n'est pas dans {files}.",
  signOther: 'Ouvrir un autre document',
  signTitle: 'Approuver et signer',
  signBefore: "Votre signature dit que vous êtes d'accord avec tout ce qui est écrit ci-dessus.",
  signAgree: "Je l'ai lu et je suis d'accord : signer",
  signing: 'Signature …',
  signFailed: 'Non signé : {reason}',
  signedTitle: 'Signé',
  signedAs:
    'Vous avez signé avec la clé {id}. La copie signée est enregistrée sous le nom {name}, dans vos téléchargements.',
  signedNext:
    "Donnez cette copie à la personne qui réunit les copies. La clé est oubliée : il n'en reste rien sur cette page.",
  saveAgain: 'Enregistrer la copie à nouveau',
  signNext: 'Signer un autre document',
  unfitNotJson:
    "{file} n'est pas un document qui se signe. Ouvrez le fichier dont le nom se termine par .json.",
  unfitJwt: "{file} est un JWT. Il a une signature, et n'en accepte pas d'autres.",
  unfitKey: "{file} est un fichier de clé. C'est ici la place du document ; la clé vient ensuite.",
  unfitImage:
    "{file} est une image, et une image n'accepte pas d'autres signatures. Demandez le document lui-même à la personne qui prépare la signature. Son nom se termine par .json, par exemple label.json.",
  unfitForLabel:
    "{file} ne se signe pas. Type : {kind}. Le secrétariat du comité en fait d'abord le label. Demandez-lui le fichier du label, par exemple label.json.",
  unfitOther: "{file} ne peut pas être signé ici. Ce n'est pas une attestation. Type : {kind}",
  unfitUnsigned: "{file} n'a pas de signature. Choisissez la copie qui a été enregistrée après la signature.",
  keyTitle: 'Votre clé',
  keyDrop: 'Ouvrez votre fichier de clé',
  keyDropHint:
    "Déposez le fichier ici, ou choisissez-le. Il s'appelle par exemple rasa.key.jwe. La clé reste sur cette page, et seulement jusqu'à votre signature.",
  keyNotKey:
    "{file} n'est pas un fichier de clé. Choisissez le fichier qui a été enregistré à la création de votre clé.",
  keyFound: "Ce qu'il contient : {found}.",
  keyWrongPassphrase:
    "Ce n'est pas la phrase secrète de {file}. Tapez-la à nouveau. Attention aux majuscules et à la langue de votre clavier.",
  keyPublicOnly:
    "{file} ne contient que la partie publique d'une clé, qui ne peut pas signer. Choisissez le fichier avec la partie secrète, comme rasa.key.jwe.",
  keyOnlyJwts:
    "{file} contient une clé qui ne signe que des JWT. Cette page n'en fait pas. Créez ici un fichier de clé, sous « Signer ».",
  keyBroken:
    '{file} est endommagé : les deux parties de la clé ne vont pas ensemble, ou la clé est trop faible. Prenez votre copie de secours.',
  keyPassphrase: 'Phrase secrète du fichier de clé',
  keyPassphraseHint: "Vous l'avez choisie à la création de la clé.",
  keyPassphraseMissing: 'Tapez la phrase secrète.',
  passphraseShow: 'Afficher ce que je tape',
  keyOpen: 'Ouvrir la clé',
  keyOpening: "La clé s'ouvre. Cela prend environ une seconde.",
  keyOther: 'Choisir un autre fichier',
  keyOf: "C'est la clé {id}",
  keyOfMember: "C'est la clé de {name} : {id}",
  keyFile: 'Du fichier',
  keyNotEncrypted:
    "Ce fichier de clé n'a pas de phrase secrète : quiconque le copie peut signer en votre nom.",
  keyForget: 'Oublier cette clé',
  keyIdWrong:
    "L'identifiant dans ce fichier de clé est celui d'une autre clé, ou n'en est pas un. Demandez à la personne qui publie les clés.",
  keyOtherIssuer:
    "Cette clé ne peut pas signer ce document : ce n'est pas une clé de l'émetteur, {issuer}. Vous avez peut-être choisi le mauvais fichier.",
  keySignedAlready:
    "Cette clé a déjà signé ce document ({date}). Un membre compte une seule fois : il n'y a plus rien à faire.",
  keySignedUndated: 'sans date',
  keyNoMember:
    "Cette clé n'est pas dans la liste de {committees}, sa signature ne comptera donc peut-être pas. Choisissez un autre fichier de clé, ou demandez avant de signer à la personne qui tient la liste.",
  keyId: "Identifiant de votre clé chez l'émetteur",
  keyIdHint:
    "Si c'est le bon fichier : la personne qui publie les clés connaît cet identifiant. Il ressemble à did:web:network.example#rasa.",
  keyIdOwn: 'Identifiant sous lequel votre clé est publiée',
  keyIdOwnHint: 'Il est dans votre document DID et ressemble à did:web:city.example#key.',
  keyIdOther: 'Ma clé est publiée sous un autre identifiant',
  keyIdUse: 'Utiliser cet identifiant',
  keyIdMalformed:
    "Ce n'est pas un tel identifiant. Il contient un #, comme dans did:web:network.example#rasa.",
  mergeDrop: 'Ouvrez les copies signées',
  mergeDropHint:
    "Déposez-les ici, ou choisissez-les, toutes à la fois ou l'une après l'autre. Déposez aussi le fichier du comité ou le paquet de confiance, pour voir qui manque.",
  mergeNone: 'Pas encore de copies.',
  mergeNot:
    'Les copies ne sont pas encore réunies. Voyez ce qui ne va pas, et retirez celles qui ne conviennent pas.',
  mergeDiffers:
    "{file} n'est pas le même document que {other} : il n'y a pas que les signatures qui diffèrent. L'un des deux a été modifié. Comparez les empreintes avec leurs signataires, et retirez la mauvaise copie.",
  mergeDigits: 'À lire à voix haute : {digits}',
  mergeRemove: 'Retirer',
  mergeRemoveCopy: 'Retirer {file}',
  mergeTitle: 'Copies réunies',
  mergeCount: { one: '{count} signature.', other: '{count} signatures.' },
  mergeNoCommittee:
    'On ne sait pas qui manque : déposez ici aussi le fichier du comité ou le paquet de confiance.',
  mergeAll: 'Tous les membres ont signé : signatures {counted}, nécessaires {quorum}.',
  mergeEnough:
    'Assez de membres ont signé : signatures {counted}, nécessaires {quorum}. Pas encore signé par : {names}.',
  mergeMissing:
    'Trop peu de membres ont signé : signatures {counted}, nécessaires {quorum}. Il manque : {names}.',
  mergeAllChecks: 'Tous les contrôles',
  mergeSave: 'Enregistrer le document réuni',
  mergeSavedAs: 'Nom du fichier :',
  mergeNextEnough:
    'Voici le document terminé : assez de membres ont signé. Enregistrez-le. Envoyez-le au titulaire et à la personne qui tient le paquet de confiance de votre réseau. Les copies ne servent plus.',
  mergeNextMissing:
    "Ce n'est pas encore le document terminé. Ajoutez les copies des membres qui manquent. Ou enregistrez-le et envoyez-le à l'un d'eux, qui peut aussi signer ce fichier.",
  mergeNextUnknown:
    'Voici un document avec les signatures de toutes ces copies. Enregistrez-le et envoyez-le à la personne qui a préparé la signature et sait combien de signatures sont nécessaires.',
  newIntro:
    'Créez une clé une seule fois, avant la première signature. Son fichier est votre stylo : gardez-le, avec une copie de secours, là où vous seul pouvez y accéder.',
  newName: 'Votre nom',
  newNameHint: 'Votre prénom suffit, ou un nom court de votre organisation. Les fichiers prennent ce nom.',
  newNameMissing: 'Tapez un nom.',
  newOrganisation: 'Identifiant de votre organisation',
  newOrganisationHint:
    "Par exemple did:web:city.example. Un membre d'un comité écrit celui du réseau. Si le champ reste vide, la clé elle-même est l'identifiant.",
  newOrganisationWrong: "Ce n'est pas un tel identifiant. Il ressemble à did:web:city.example.",
  newPassphrase: 'Phrase secrète',
  newPassphraseHint:
    'Quatre ou cinq mots que personne ne peut deviner. Notez-les, et gardez le papier loin du fichier : sans eux, la clé est perdue.',
  newPassphraseShort: 'Tapez au moins {least} caractères.',
  newAgain: 'Phrase secrète encore une fois',
  newAgainHint: 'La même, pour être sûr.',
  newAgainDiffers: "Ce n'est pas la même phrase secrète. Tapez-la à nouveau.",
  newMake: 'Créer le fichier de clé',
  newMaking: 'La clé est en cours de création. Cela prend environ une seconde.',
  madeTitle: 'Votre clé est créée',
  madeSaved:
    'Le fichier de clé est enregistré sous le nom {file}, dans vos téléchargements. Ne le montrez à personne.',
  madeSaveAgain: 'Enregistrer le fichier de clé à nouveau',
  madePublic: 'Partie publique',
  madePublicHint:
    "Enregistrez-la sous le nom {publicFile} et envoyez-la à la personne qui publie les clés de votre organisation ou de votre réseau. Elle n'est pas secrète.",
  madeOwnHint:
    "Enregistrez-la sous le nom {publicFile}. Elle n'est pas secrète. Les lecteurs voient l'identifiant et ne savent pas à qui est la clé, sauf si un réseau le publie avec votre nom. Demandez-le au réseau et envoyez-lui ce fichier.",
  madeDid: 'En tant que DID',
  madeSavePublic: 'Enregistrer la partie publique',
  madeDocument: 'Document DID',
  madeDocumentHint:
    "Les lecteurs cherchent votre clé dans un fichier à l'adresse ci-dessous. Si rien n'y est encore publié, enregistrez did.json et faites-le publier exactement à cette adresse.",
  madeDocumentOther:
    'Si un fichier y est déjà publié, ne le remplacez pas : la personne qui le tient y ajoute votre partie publique.',
  madeSaveDocument: 'Enregistrer did.json',
  madeForget: 'Terminé : oublier cette clé',
  goOn: 'Continuer',
  endorseIntro:
    "Dites publiquement ce que vous pensez d'un badge, d'une réussite ou d'une organisation, ou reconnaissez ce que d'autres disent de ce qui est à vous.",
  endorseWhat: "1. De quoi s'agit-il ?",
  endorseDrop: 'Déposez ici ce que vous endossez, ou choisissez le fichier',
  endorseDropHint:
    "Un badge (PNG, SVG, JSON, JWT), une réussite, un profil, ou une demande d'endossement que vous avez reçue. Pour reconnaître un endossement, déposez-le. Vous pouvez joindre les fichiers qui aident à le vérifier.",
  endorseOneOnly:
    'Il y a là plusieurs choses. Déposez-les une par une : chacune demande son propre endossement.',
  endorseHelpers: 'Fichiers qui aident à vérifier : {names}',
  endorseOpening: 'Un instant …',
  endorseOtherKind:
    'Ceci ne peut pas être endossé : {kind}. Ouvrez un badge, une réussite, un profil ou une demande ; ou un endossement, pour le reconnaître.',
  endorseFaulty:
    "Ceci ne peut pas être utilisé, à cause d'une erreur. Demandez une autre copie à l'expéditeur. {reason}",
  endorseUnsigned:
    "Ce badge n'est pas signé, il peut donc encore changer. Demandez le badge signé à l'émetteur. S'il veut votre endossement avant de signer, demandez-lui une demande d'endossement.",
  endorseDraftAsked:
    "Ce badge n'est pas encore signé. Votre endossement ne vaut que si l'émetteur signe exactement ce texte.",
  endorseExpired: "Le délai de cette demande est passé. Demandez-en une nouvelle à l'expéditeur.",
  endorseInvalid:
    "Ce n'est pas valide. Demandez une autre copie à l'expéditeur avant de signer quoi que ce soit.",
  endorseUndecided:
    "Tout n'a pas pu être vérifié. Voyez plus bas ce qui manque. Vous pouvez déposer plus haut des fichiers qui aident, comme un document DID.",
  endorseNotVerified: "La vérification n'a pas été possible : {reason}",
  endorseReport: 'Tout ce qui a été vérifié',
  endorseWho: '2. Qui êtes-vous ?',
  endorseName: 'Nom de votre organisation, tel que les lecteurs doivent le voir',
  endorseNoKeyYet: 'Pas encore de fichier de clé ? Créez-en un ici, puis revenez :',
  endorseHaveProfile: "J'ai un fichier avec notre profil",
  endorseProfile: 'Votre profil',
  endorseProfileHelp: 'Un fichier avec vos nom, identifiant et adresse, à la place du nom ci-dessus.',
  endorseProfileForget: 'Utiliser un autre nom',
  endorseNoProfile: "Ce fichier n'est pas un profil. Choisissez-en un autre, ou écrivez le nom.",
  endorseNoKey: "La clé n'est pas encore prête. Ouvrez votre fichier de clé ci-dessus.",
  endorseNoName: 'Écrivez le nom de votre organisation.',
  endorseOtherKey:
    'Cette clé est celle de {key}, et votre profil dit {id}. Choisissez la clé, ou le profil, qui est à vous.',
  endorseOwn:
    "Ceci est à vous : vous en êtes l'émetteur, le créateur ou le titulaire, ou c'est votre profil. Un endossement doit venir de quelqu'un d'autre.",
  acknowledgeOwn: 'Vous avez écrit cet endossement vous-même. Seule la partie concernée peut le reconnaître.',
  endorseSay: "3. Qu'en dites-vous ?",
  acknowledgeWho:
    "Cela compte si vous avez émis le badge, créé la réussite, ou êtes l'organisation endossée.",
  acknowledgeSay: '3. Vous le reconnaissez',
  askComment: 'Votre commentaire',
  askCommentHelp: 'Ce que vous en pensez, en quelques phrases. Tout le monde peut le lire.',
  askCommentMissing: 'Écrivez au moins une phrase.',
  askAcknowledgement: 'Votre commentaire (facultatif)',
  askAcknowledgementHelp:
    "En signant, vous dites que vous connaissez l'endossement et convenez qu'il porte sur vous ou sur ce qui est à vous.",
  askLanguage: 'Dans quelle langue écrivez-vous ?',
  askMore: 'En dire plus : à quoi cela sert, ce que vous avez vu, référentiels (facultatif)',
  askedFor: '{question} (cela vous est demandé)',
  askUses: 'À quoi cela sert-il chez vous ?',
  askUsesHelp: "Par exemple : l'accès à un cours, un entretien, une bourse.",
  askEvidence: "Quelles preuves d'apprentissage avez-vous vues ?",
  askEvidenceHelp: 'Par exemple : deux portfolios, une présentation publique.',
  askAssessment: "Comment l'apprentissage est-il évalué, à votre connaissance ?",
  askAssessmentHelp: 'Par exemple : un deuxième guide observe.',
  askInterest: "Quel est votre lien avec cela ou avec l'émetteur ?",
  askInterestHelp:
    "Par exemple : vous le payez. C'est montré aux lecteurs, pour qu'ils puissent peser ce que vous dites.",
  askStandards: 'À quels référentiels cela répond-il ?',
  askStandardsHelp:
    "Comme une compétence d'ESCO ou un cadre de votre pays, avec son nom et son adresse sur le web.",
  askStandardAdd: 'Ajouter un référentiel',
  askStandardName: 'Nom du référentiel {count}',
  askStandardAddress: 'Adresse du référentiel {count}',
  askStandardRemove: 'Retirer le référentiel {count}',
  askStandardNameMissing: 'Écrivez son nom, ou retirez ce référentiel.',
  askStandardAddressWrong:
    'Écrivez son adresse, comme http://data.europa.eu/esco/skill/1, ou retirez ce référentiel.',
  askFrom: 'Valable à partir du',
  askUntil: "Valable jusqu'au",
  askUntilHelp: 'Vide : aucune fin.',
  askUntilEarly: 'La fin ne peut pas précéder le début.',
  askWithdraw: 'Pour pouvoir le retirer',
  askWithdrawHelp:
    "Sans place dans votre liste de statuts, vous ne pouvez pas retirer l'endossement : il vaut jusqu'à sa fin, ou pour toujours. La personne qui tient la liste vous donne son adresse et une place libre.",
  askList: 'Adresse de votre liste de statuts',
  askListHelp: 'Comme https://town.example/status/1',
  askListWrong: "Écrivez l'adresse, qui commence par https://",
  askPlace: 'Place dans la liste',
  askPlaceHelp: "Un nombre qu'aucun autre endossement n'a.",
  askPlaceWrong: 'Écrivez un nombre.',
  endorseLook: "Regarder l'ensemble",
  endorseNotBuilt: 'Impossible de le créer ainsi : {reason}',
  endorseLookTitle: '4. Voici ce que vous signez',
  endorseLookIntro:
    "Relisez-le encore une fois. Rien n'est encore signé : vous pouvez encore changer tout ce qui précède.",
  endorseSignsWith: 'Il est signé avec la clé {key}.',
  endorseUnknownKey:
    "Les lecteurs voient l'identifiant de votre clé et le nom que vous avez écrit. Ils ne savent pas que la clé est à vous, sauf si leur réseau publie cet identifiant avec votre nom.",
  endorseKnownBy: 'Les lecteurs cherchent votre clé à {address}. Votre document DID doit y être publié.',
  endorseLasting: "Il ne peut pas être retiré : il n'a pas de place dans une liste de statuts.",
  endorseLastingChange: 'Lui donner une place dans une liste de statuts',
  endorseSign: 'Signer et enregistrer',
  endorseDone: '5. Signé',
  endorseSaved: 'Il est enregistré sous le nom {file}, là où votre navigateur met les téléchargements.',
  endorseNext:
    "Envoyez le fichier aux personnes ci-dessous. L'émetteur ou le créateur peut l'intégrer ou le reconnaître, le titulaire peut le montrer, et votre réseau peut le publier.",
  acknowledgeNext:
    "Envoyez le fichier à qui vous a envoyé l'endossement, et publiez-le à côté de l'endossement : les lecteurs voient alors que vous le connaissez.",
  endorseCheck: 'Pour voir ce que voient les lecteurs, déposez-le sous « Vérifier » avec le badge.',
  endorseDocument:
    "Les lecteurs vérifient votre signature avec votre document DID. Assurez-vous qu'il est publié, ou joignez-le.",
  endorseCreator: 'Créateur',
  endorseNextOne: 'Endosser autre chose',
  aboutPage: 'Version {version}. Programme de cette page, SHA-256 : {digest}',
  aboutCheck: 'Pour vérifier cette page : {line}',
  verdictNone: 'AUCUN BADGE',
  noteLabel: "Le label de qualité de l'émetteur maintenant : {state}.",
  noteLabelSince: "Le label de qualité de l'émetteur maintenant : {state}, depuis {since}.",
  bundleOlder:
    "Le paquet de confiance déposé est plus ancien que celui en usage, et n'est pas utilisé. ({reason})",
  bundleRefused: "Le paquet de confiance déposé n'est pas utilisé ; le précédent reste. ({reason})",
  rootOther:
    "{reason} est une autre racine que celle en usage, et n'est pas utilisée. Qui envoie un faux paquet peut aussi envoyer sa racine.",
  trustPinnedHere:
    'Il découle de la racine dans {file}, que vous avez déposée. Comparez son SHA-256 avec celui que publie le réseau.',
  hintKey:
    "Demandez à votre réseau son paquet de confiance, ou à l'émetteur son document DID, et déposez-le ici.",
  hintTrust: 'Demandez à votre réseau son paquet de confiance, et déposez-le ici.',
  hintRoot:
    'Demandez à votre réseau sa racine, comparez son SHA-256 avec celui qui est publié, et déposez-la ici.',
  hintIssuer:
    "Demandez à votre réseau s'il connaît l'émetteur, ou décidez vous-même si vous acceptez ses badges.",
  hintStatus: "Demandez à l'émetteur sa liste de statuts la plus récente, et déposez-la ici.",
  hintEvidence: 'Déposez ici aussi les fichiers des preuves.',
  hintRecipient: 'Demandez quelle adresse ou quel identifiant la personne a utilisé pour ce badge.',
  countNone: 'Aucun badge : {number}.',
  noteDropped:
    "Ceci repose sur {names}, déposé ici. N'importe qui peut écrire un tel fichier : ne vous y fiez que si vous le tenez du réseau ou de l'émetteur.",
  unusedBundle: "{file} n'est pas utilisé : le paquet de confiance connaît déjà {id}, et décide.",
  unusedLater: "{file} n'est pas utilisé : un fichier sur {id} a été déposé après lui.",
  unusedOverlap:
    "{file} n'est pas utilisé : un comité de {id} déposé avant lui est en fonction en même temps.",
}
