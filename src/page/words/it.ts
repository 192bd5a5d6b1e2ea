import type { PageCatalogue } from './catalogue'

export const it: PageCatalogue = {
  pageTitle: 'Marchio di qualità: verificare, firmare, avallare',
  skipToContent: 'Vai al contenuto',
  taskVerify: 'Verificare',
  taskSign: 'Firmare',
  taskEndorse: 'Avallare',
  language: 'Lingua',
  offlineNote: 'Questa pagina funziona senza rete. I Suoi file restano su questo dispositivo.',
  verifyIntro: 'Un badge è autentico, ancora valido e della persona giusta?',
  dropHere: 'Trascini qui i badge, o scelga i file',
  dropHint:
    'PNG, SVG, JSON, JWT, presentazioni; uno o molti. Anche pacchetti di fiducia, elenchi degli stati, documenti DID e file di prova.',
  otherWays: 'Incollare un testo, o dire chi deve riguardare il badge',
  pastedName: 'testo incollato',
  pasteLabel: 'Testo di un badge',
  pasteButton: 'Verifica il testo',
  scanButton: 'Leggi un codice QR con la fotocamera',
  scanStop: 'Ferma la fotocamera',
  scanFailed: 'Non si può usare la fotocamera: {reason}',
  scanAddress:
    "Il codice QR contiene un indirizzo e nessun badge. Apra l'indirizzo, salvi il badge e lo trascini qui: {address}",
  expectedLabel:
    'Chi deve riguardare il badge? Un indirizzo e-mail, un ID o un nome. Questo campo può restare vuoto.',
  trustTitle: 'Di chi si fida: {state}',
  trustBriefNone: 'nessun pacchetto di fiducia',
  trustBriefCommittee: 'un comitato',
  trustBriefRefused: 'il pacchetto di fiducia non è usato',
  trustBriefBundle: {
    one: 'pacchetto di fiducia, versione {version}, di {count} giorno fa',
    other: 'pacchetto di fiducia, versione {version}, di {count} giorni fa',
  },
  trustNone:
    'Nessun pacchetto di fiducia. La pagina vede se un badge è stato modificato, ma per lo più non di chi è. Chieda alla rete il suo pacchetto di fiducia, o la pagina che lo contiene.',
  trustBundle: 'Pacchetto di fiducia {id}, versione {version}, emesso {issued}',
  trustAge: {
    one: 'È di {count} giorno fa ed è valido fino al {end}.',
    other: 'È di {count} giorni fa ed è valido fino al {end}.',
  },
  trustExpired:
    'Il pacchetto di fiducia è scaduto. Ciò che è cambiato da allora non vi si trova: chieda alla rete il pacchetto più recente. ({reason})',
  trustAhead:
    "Il pacchetto di fiducia comincia nel futuro. Controlli l'orologio di questo dispositivo. ({reason})",
  trustPinned: 'Discende dalla radice che Lei ha fissato.',
  trustUnpinned:
    'Nessuna radice è fissata, quindi chiunque può aver creato questo pacchetto. Trascini qui anche la radice della rete.',
  trustRootWaiting: 'Una radice è fissata. Trascini qui anche il pacchetto di fiducia della rete.',
  trustRefused: 'Il pacchetto di fiducia non si può leggere: {reason}',
  trustForeign:
    'Il pacchetto di fiducia non è firmato sotto la radice fissata, o è stato modificato. Non lo usi: lo chieda alla rete. ({reason})',
  trustRemove: 'Dimentica i file trascinati',
  materialStatusLists: 'Elenchi degli stati: {names}',
  materialDidDocuments: 'Documenti DID: {names}',
  materialEndorsements: 'Avalli: {names}',
  materialAuthorities: 'Autorizzazioni a rilasciare: {names}',
  materialCommittees: 'Comitati: {names}',
  resultsTitle: 'Risultati',
  resultsNone: 'Ancora nessuna verifica.',
  progress: 'Verificati {done} di {total}',
  countVerdicts: 'Validi: {valid}. Non validi: {invalid}. Non decisi: {indeterminate}.',
  verifying: 'Verifica in corso …',
  verifyBlocked:
    'Non verificato, perché il pacchetto di fiducia qui sopra non si può usare. Ne trascini uno più recente, o lo faccia dimenticare alla pagina.',
  fileUnreadable: 'Il file non si può leggere: {reason}',
  fileTooLarge: 'Il file è troppo grande: {size} MB; se ne leggono al massimo {limit} MB.',
  fileChanged: 'Il file è stato modificato o spostato dopo il trascinamento. Lo trascini di nuovo.',
  saveReport: 'Salva il rapporto',
  saveReports: 'Salva tutti i rapporti',
  print: 'Stampa',
  clearResults: 'Rimuovi i risultati',
  stop: 'Ferma',
  badgeHolder: 'Titolare',
  badgeHolderUnnamed:
    "Non nominato: il badge riguarda la persona che può mostrare che l'indirizzo o l'ID nel badge è suo",
  badgeIssuer: 'Emittente',
  badgeAwarded: 'Conferimento',
  badgeFrom: 'Valido dal',
  badgeUntil: 'Valido fino al',
  badgeNoEnd: 'Nessuna fine',
  badgeDescription: 'Per che cosa è',
  badgeCriteria: 'Che cosa si chiedeva',
  badgeEvidence: 'Prove',
  badgeResults: 'Risultati',
  badgeNarrative: 'Sul conferimento',
  badgeSelfIssued: 'Questo badge lo ha emesso il titolare: è una sua dichiarazione.',
  badgeUnchecked: 'Quanto segue è ciò che il file dice di sé. Non è confermato.',
  badgeImageAlt: 'Immagine del badge',
  partDigest: 'Avalli in breve',
  partAll: 'Tutto ciò che dice il documento',
  partExpert: 'Per esperti: il rapporto come JSON',
  signIntro: 'Firmi ciò che il Suo comitato ha deciso, e unisca le copie firmate dai suoi membri.',
  signWhat: 'Che cosa vuole fare?',
  partSign: 'Firmare un documento',
  partMerge: 'Unire copie firmate',
  partKey: 'Creare un file della chiave',
  signDrop: 'Apra il documento da firmare',
  signDropHint: 'Trascini il file qui, o lo scelga. Il nome termina in .json, per esempio label.json.',
  signCompare:
    "Lo legga come leggerebbe una lettera prima di firmarla. Poi legga i caratteri dell'impronta agli altri membri: tutti devono avere gli stessi.",
  namedByTrust: '{name}, secondo il pacchetto di fiducia',
  namedByFile: '{name}, secondo il file {file}. Non è controllato.',
  namingFile: 'Di chi è questo ID?',
  namingHint:
    "Il documento ha un ID e nessun nome: {ids}. Per vedere il nome, apra il profilo dell'organizzazione, la sua domanda o il pacchetto di fiducia.",
  namingNone: 'Il nome non è in {files}.',
  signOther: 'Apri un altro documento',
  signTitle: 'Approvare e firmare',
  signBefore: "La Sua firma dice che è d'accordo con tutto ciò che è scritto sopra.",
  signAgree: "L'ho letto e sono d'accordo: firma",
  signing: 'Firma in corso …',
  signFailed: 'Non firmato: {reason}',
  signedTitle: 'Firmato',
  signedAs: 'Ha firmato con la chiave {id}. La copia firmata è salvata come {name}, tra i Suoi download.',
  signedNext:
    'Dia questa copia a chi unisce le copie. La chiave è dimenticata: su questa pagina non ne resta nulla.',
  saveAgain: 'Salva di nuovo la copia',
  signNext: 'Firma un altro documento',
  unfitNotJson: '{file} non è un documento che si possa firmare. Apra il file che termina in .json.',
  unfitJwt: '{file} è un JWT. Ha una firma, e non ne accetta altre.',
  unfitKey: '{file} è un file della chiave. Qui va il documento; la chiave viene dopo.',
  unfitImage:
    "{file} è un'immagine, e un'immagine non accetta altre firme. Chieda il documento stesso a chi prepara la firma. Il nome finisce in .json, per esempio label.json.",
  unfitForLabel:
    '{file} non si firma. Tipo: {kind}. Prima la segreteria del comitato ne ricava il marchio. Chieda alla segreteria il file del marchio, per esempio label.json.',
  unfitOther: '{file} non si può firmare qui. Non è una credenziale. Tipo: {kind}',
  unfitUnsigned: '{file} non ha firme. Scelga la copia che è stata salvata dopo la firma.',
  keyTitle: 'La Sua chiave',
  keyDrop: 'Apra il file della Sua chiave',
  keyDropHint:
    'Trascini il file qui, o lo scelga. Ha un nome come rasa.key.jwe. La chiave resta su questa pagina, e solo fino alla firma.',
  keyNotKey:
    '{file} non è un file della chiave. Scelga il file che è stato salvato quando la Sua chiave è stata creata.',
  keyFound: 'Che cosa contiene: {found}.',
  keyWrongPassphrase:
    'Questa non è la passphrase di {file}. La scriva di nuovo. Faccia attenzione alle maiuscole e alla lingua della tastiera.',
  keyPublicOnly:
    '{file} contiene solo la parte pubblica di una chiave, che non può firmare. Scelga il file con la parte segreta, per esempio rasa.key.jwe.',
  keyOnlyJwts:
    '{file} contiene una chiave che firma solo JWT. Questa pagina non ne crea. Crei qui, sotto «Firmare», un file della chiave.',
  keyBroken:
    '{file} è danneggiato: le due parti della chiave non vanno insieme, o la chiave è troppo debole. Prenda la Sua copia di riserva.',
  keyPassphrase: 'Passphrase del file della chiave',
  keyPassphraseHint: "L'ha scelta quando la chiave è stata creata.",
  keyPassphraseMissing: 'Scriva la passphrase.',
  passphraseShow: 'Mostra ciò che scrivo',
  keyOpen: 'Apri la chiave',
  keyOpening: 'Si apre la chiave. Ci vuole circa un secondo.',
  keyOther: 'Scegli un altro file',
  keyOf: 'Questa è la chiave {id}',
  keyOfMember: 'Questa è la chiave di {name}: {id}',
  keyFile: 'Dal file',
  keyNotEncrypted: 'Questo file della chiave non ha passphrase: chi lo copia può firmare a Suo nome.',
  keyForget: 'Dimentica questa chiave',
  keyIdWrong:
    "L'ID in questo file della chiave è quello di un'altra chiave, o non è un ID. Chieda a chi pubblica le chiavi.",
  keyOtherIssuer:
    "Questa chiave non può firmare questo documento: non è una chiave dell'emittente, {issuer}. Forse ha scelto il file sbagliato.",
  keySignedAlready:
    "Questa chiave ha già firmato questo documento ({date}). Un membro conta una volta sola, quindi non c'è altro da fare.",
  keySignedUndated: 'senza data',
  keyNoMember:
    "Questa chiave non è nell'elenco di {committees}, quindi la sua firma potrebbe non contare. Scelga un altro file di chiave, o prima di firmare chieda a chi tiene l'elenco.",
  keyId: "ID della Sua chiave presso l'emittente",
  keyIdHint:
    'Se il file è quello giusto: chi pubblica le chiavi conosce questo ID. Somiglia a did:web:network.example#rasa.',
  keyIdOwn: 'ID con cui è pubblicata la Sua chiave',
  keyIdOwnHint: 'È nel Suo documento DID e somiglia a did:web:city.example#key.',
  keyIdOther: 'La mia chiave è pubblicata con un altro ID',
  keyIdUse: 'Usa questo ID',
  keyIdMalformed: 'Questo non è un tale ID. Contiene un #, come in did:web:network.example#rasa.',
  mergeDrop: 'Apra le copie firmate',
  mergeDropHint:
    "Le trascini qui, o le scelga, tutte insieme o una dopo l'altra. Trascini anche il file del comitato o il pacchetto di fiducia, per vedere chi manca.",
  mergeNone: 'Ancora nessuna copia.',
  mergeNot: 'Le copie non sono ancora unite. Guardi che cosa non va, e rimuova quelle che non si adattano.',
  mergeDiffers:
    '{file} non è lo stesso documento di {other}: non differiscono solo le firme. Uno dei due è stato modificato. Confronti le impronte con chi ha firmato, e rimuova la copia sbagliata.',
  mergeDigits: 'Da leggere ad alta voce: {digits}',
  mergeRemove: 'Rimuovi',
  mergeRemoveCopy: 'Rimuovi {file}',
  mergeTitle: 'Unite',
  mergeCount: { one: '{count} firma.', other: '{count} firme.' },
  mergeNoCommittee: 'Non si sa chi manca: trascini qui anche il file del comitato o il pacchetto di fiducia.',
  mergeAll: 'Tutti i membri hanno firmato: firme {counted}, necessarie {quorum}.',
  mergeEnough:
    'Hanno firmato abbastanza membri: firme {counted}, necessarie {quorum}. Non ancora firmato da: {names}.',
  mergeMissing:
    'Non hanno firmato abbastanza membri: firme {counted}, necessarie {quorum}. Mancano: {names}.',
  mergeAllChecks: 'Tutti i controlli',
  mergeSave: 'Salva il documento unito',
  mergeSavedAs: 'Nome del file:',
  mergeNextEnough:
    'Questo è il documento finito: hanno firmato abbastanza membri. Lo salvi. Lo mandi al titolare e a chi tiene il pacchetto di fiducia della Sua rete. Le copie non servono più.',
  mergeNextMissing:
    'Questo non è ancora il documento finito. Aggiunga le copie di chi manca. Oppure lo salvi e lo mandi a uno di loro, che può firmare anche questo file.',
  mergeNextUnknown:
    'Questo è un documento con le firme di tutte queste copie. Lo salvi e lo mandi a chi ha preparato la firma e sa quante firme servono.',
  newIntro:
    'Crei una chiave una volta sola, prima della prima firma. Il suo file è la Sua penna: lo conservi, con una copia di riserva, dove solo Lei può arrivare.',
  newName: 'Il Suo nome',
  newNameHint:
    'Basta il nome, senza cognome, o un nome breve della Sua organizzazione. I file prendono questo nome.',
  newNameMissing: 'Scriva un nome.',
  newOrganisation: 'ID della Sua organizzazione',
  newOrganisationHint:
    "Per esempio did:web:city.example. Un membro di un comitato scrive l'ID della rete. Se il campo resta vuoto, l'ID è la chiave stessa.",
  newOrganisationWrong: 'Questo non è un tale ID. Somiglia a did:web:city.example.',
  newPassphrase: 'Passphrase',
  newPassphraseHint:
    'Quattro o cinque parole che nessuno può indovinare. Le scriva su un foglio e lo conservi lontano dal file: senza di esse la chiave è persa.',
  newPassphraseShort: 'Scriva almeno {least} caratteri.',
  newAgain: 'Passphrase di nuovo',
  newAgainHint: 'La stessa, per sicurezza.',
  newAgainDiffers: 'Questa non è la stessa passphrase. La scriva di nuovo.',
  newMake: 'Crea il file della chiave',
  newMaking: 'Si crea la chiave. Ci vuole circa un secondo.',
  madeTitle: 'La Sua chiave è creata',
  madeSaved: 'Il file della chiave è salvato come {file}, tra i Suoi download. Non lo mostri a nessuno.',
  madeSaveAgain: 'Salva di nuovo il file della chiave',
  madePublic: 'Parte pubblica',
  madePublicHint:
    'La salvi come {publicFile} e la mandi a chi pubblica le chiavi della Sua organizzazione o della Sua rete. Non è segreta.',
  madeOwnHint:
    "La salvi come {publicFile}. Non è segreta. I lettori vedono l'ID e non sanno di chi è la chiave, salvo che una rete elenchi l'ID con il Suo nome. Lo chieda alla rete e le mandi questo file.",
  madeDid: 'Come DID',
  madeSavePublic: 'Salva la parte pubblica',
  madeDocument: 'Documento DID',
  madeDocumentHint:
    "I lettori cercano la Sua chiave in un file all'indirizzo qui sotto. Se lì non è ancora pubblicato niente, salvi did.json e lo faccia pubblicare esattamente a questo indirizzo.",
  madeDocumentOther:
    'Se lì è già pubblicato un file, non lo sostituisca: chi lo tiene aggiunge la Sua parte pubblica.',
  madeSaveDocument: 'Salva did.json',
  madeForget: 'Fatto: dimentica questa chiave',
  goOn: 'Avanti',
  endorseIntro:
    "Dica pubblicamente che cosa pensa di un badge, di un conseguimento o di un'organizzazione, o riconosca ciò che altri dicono di quanto è Suo.",
  endorseWhat: '1. Di che cosa si tratta?',
  endorseDrop: 'Trascini qui ciò che avalla, o scelga il file',
  endorseDropHint:
    'Un badge (PNG, SVG, JSON, JWT), un conseguimento, un profilo, o una richiesta di avallo che ha ricevuto. Per riconoscere un avallo, trascini quello. Può aggiungere i file che aiutano a verificarlo.',
  endorseOneOnly: 'Sono più cose. Ne trascini una alla volta: ognuna ha bisogno di un avallo proprio.',
  endorseHelpers: 'File che aiutano a verificarlo: {names}',
  endorseOpening: 'Un momento …',
  endorseOtherKind:
    'Questo non si può avallare: {kind}. Apra un badge, un conseguimento, un profilo o una richiesta; oppure un avallo, per riconoscerlo.',
  endorseFaulty:
    "Questo non si può usare, perché ha un errore. Chieda un'altra copia a chi l'ha mandato. {reason}",
  endorseUnsigned:
    "Questo badge non è firmato, quindi può ancora cambiare. Chieda all'emittente il badge firmato. Se l'emittente vuole il Suo avallo prima di firmare, gli chieda una richiesta di avallo.",
  endorseDraftAsked:
    "Questo badge non è ancora firmato. Il Suo avallo vale solo se l'emittente firma esattamente questo testo.",
  endorseExpired: "Questa richiesta è scaduta. Ne chieda una nuova a chi l'ha mandata.",
  endorseInvalid: "Non è valido. Chieda un'altra copia a chi l'ha mandato prima di firmare qualcosa.",
  endorseUndecided:
    'Non si è potuto controllare tutto. Veda sotto che cosa manca. Può trascinare sopra i file che aiutano, per esempio un documento DID.',
  endorseNotVerified: 'Non si è potuto verificare: {reason}',
  endorseReport: 'Tutto ciò che è stato controllato',
  endorseWho: '2. Chi è Lei?',
  endorseName: 'Nome della Sua organizzazione, come deve apparire ai lettori',
  endorseNoKeyYet: 'Non ha ancora un file della chiave? Ne crei uno qui, e poi torni:',
  endorseHaveProfile: 'Ho un file con il nostro profilo',
  endorseProfile: 'Il Suo profilo',
  endorseProfileHelp: 'Un file con nome, ID e indirizzo, al posto del nome qui sopra.',
  endorseProfileForget: 'Usa un altro nome',
  endorseNoProfile: 'Questo file non è un profilo. Ne scelga un altro, o scriva il nome.',
  endorseNoKey: 'La chiave non è ancora pronta. Apra qui sopra il file della Sua chiave.',
  endorseNoName: 'Scriva il nome della Sua organizzazione.',
  endorseOtherKey:
    'Questa chiave è di {key}, e il Suo profilo dice {id}. Scelga la chiave, o il profilo, che Le appartiene.',
  endorseOwn:
    "Questo è Suo: Lei ne è l'emittente, il creatore o il titolare, o è il Suo profilo. Un avallo deve venire da qualcun altro.",
  acknowledgeOwn: 'Questo avallo lo ha scritto Lei. Può riconoscerlo solo la parte di cui tratta.',
  endorseSay: '3. Che cosa ne dice?',
  acknowledgeWho:
    "Conta se ha emesso il badge, creato il conseguimento, o è l'organizzazione che è avallata.",
  acknowledgeSay: '3. Lei lo riconosce',
  askComment: 'Il Suo commento',
  askCommentHelp: 'Che cosa ne pensa, in poche frasi. Tutti possono leggerlo.',
  askCommentMissing: 'Scriva almeno una frase.',
  askAcknowledgement: 'Il Suo commento (facoltativo)',
  askAcknowledgementHelp:
    "Firmando dice che conosce l'avallo e che riconosce che tratta di Lei o di quanto è Suo.",
  askLanguage: 'In quale lingua scrive?',
  askMore: 'Dire di più: per che cosa vale, che cosa ha visto, standard (facoltativo)',
  askedFor: '{question} (Le è chiesto)',
  askUses: 'Per che cosa vale da Lei?',
  askUsesHelp: "Per esempio: l'ammissione a un corso, un colloquio, un contributo.",
  askEvidence: "Quali prove dell'apprendimento ha visto?",
  askEvidenceHelp: 'Per esempio: due portfolio, una presentazione pubblica.',
  askAssessment: "Come si valuta l'apprendimento, per quanto ne sa?",
  askAssessmentHelp: 'Per esempio: osserva una seconda guida.',
  askInterest: "Che rapporto ha con questo o con l'emittente?",
  askInterestHelp:
    'Per esempio: lo paga Lei. Ai lettori viene mostrato, perché possano dare il giusto peso alle Sue parole.',
  askStandards: 'Quali standard soddisfa?',
  askStandardsHelp:
    'Per esempio una competenza di ESCO o un quadro del Suo Paese, con il nome e il suo indirizzo sul web.',
  askStandardAdd: 'Aggiungi uno standard',
  askStandardName: 'Nome dello standard {count}',
  askStandardAddress: 'Indirizzo dello standard {count}',
  askStandardRemove: 'Rimuovi lo standard {count}',
  askStandardNameMissing: 'Scriva il nome, o rimuova questo standard.',
  askStandardAddressWrong:
    "Scriva l'indirizzo, per esempio http://data.europa.eu/esco/skill/1, o rimuova questo standard.",
  askFrom: 'Valido dal',
  askUntil: 'Valido fino al',
  askUntilHelp: 'Vuoto: nessuna fine.',
  askUntilEarly: "La fine non può essere prima dell'inizio.",
  askWithdraw: 'Perché si possa ritirare',
  askWithdrawHelp:
    "Senza un posto nel Suo elenco degli stati non può ritirare l'avallo: vale fino alla sua fine, o per sempre. Chi tiene l'elenco Le dice l'indirizzo e un posto libero.",
  askList: 'Indirizzo del Suo elenco degli stati',
  askListHelp: 'Per esempio https://town.example/status/1',
  askListWrong: "Scriva l'indirizzo, che comincia con https://",
  askPlace: "Posto nell'elenco",
  askPlaceHelp: 'Un numero che nessun altro avallo ha.',
  askPlaceWrong: 'Scriva un numero.',
  endorseLook: "Guarda l'insieme",
  endorseNotBuilt: 'Così non si può creare: {reason}',
  endorseLookTitle: '4. Questo è ciò che firma',
  endorseLookIntro:
    'Lo legga ancora una volta. Nulla è ancora firmato: può cambiare tutto ciò che è qui sopra.',
  endorseSignsWith: 'Si firma con la chiave {key}.',
  endorseUnknownKey:
    "I lettori vedono l'ID della Sua chiave e il nome che ha scritto. Non sanno che la chiave è Sua, salvo che la loro rete elenchi l'ID con il Suo nome.",
  endorseKnownBy:
    'I lettori cercano la Sua chiave in {address}. Il Suo documento DID deve essere pubblicato lì.',
  endorseLasting: 'Non si può ritirare: non ha un posto in un elenco degli stati.',
  endorseLastingChange: 'Dargli un posto in un elenco degli stati',
  endorseSign: 'Firma e salva',
  endorseDone: '5. Firmato',
  endorseSaved: 'È salvato come {file}, dove il Suo browser mette i download.',
  endorseNext:
    "Mandi il file a chi è indicato sotto. L'emittente o il creatore può incorporarlo o riconoscerlo, il titolare può mostrarlo, e la Sua rete può pubblicarlo.",
  acknowledgeNext:
    "Mandi il file a chi Le ha mandato l'avallo, e lo pubblichi accanto all'avallo: così i lettori vedono che Lei lo conosce.",
  endorseCheck: 'Per vedere ciò che vedono i lettori, lo trascini sotto «Verificare» insieme al badge.',
  endorseDocument:
    'I lettori controllano la Sua firma con il Suo documento DID. Si assicuri che sia pubblicato, o lo mandi insieme.',
  endorseCreator: 'Creatore',
  endorseNextOne: "Avalla qualcos'altro",
  aboutPage: 'Versione {version}. Programma di questa pagina, SHA-256: {digest}',
  aboutCheck: 'Per controllare questa pagina: {line}',
  verdictNone: 'NESSUN BADGE',
  noteLabel: "Il marchio di qualità dell'emittente ora: {state}.",
  noteLabelSince: "Il marchio di qualità dell'emittente ora: {state}, dal {since}.",
  bundleOlder:
    'Il pacchetto di fiducia trascinato è più vecchio di quello in uso e non viene usato. ({reason})',
  bundleRefused: 'Il pacchetto di fiducia trascinato non viene usato; resta quello di prima. ({reason})',
  rootOther:
    '{reason} è una radice diversa da quella in uso e non viene usata. Chi manda un pacchetto falso può mandarne anche la radice.',
  trustPinnedHere:
    'Discende dalla radice in {file}, che Lei ha trascinato. Confronti il suo SHA-256 con quello che la rete pubblica.',
  hintKey:
    "Chieda alla rete il suo pacchetto di fiducia, o all'emittente il suo documento DID, e lo trascini qui.",
  hintTrust: 'Chieda alla rete il suo pacchetto di fiducia e lo trascini qui.',
  hintRoot:
    'Chieda alla rete la sua radice, confronti il suo SHA-256 con quello pubblicato e la trascini qui.',
  hintIssuer: "Chieda alla rete se conosce l'emittente, o decida Lei se accettarne i badge.",
  hintStatus: "Chieda all'emittente il suo elenco degli stati più recente e lo trascini qui.",
  hintEvidence: 'Trascini qui anche i file delle prove.',
  hintRecipient: 'Chieda quale indirizzo o ID la persona ha usato per questo badge.',
  countNone: 'Nessun badge: {number}.',
  noteDropped:
    "Questo si basa su {names}, trascinato qui. Chiunque può scrivere un file simile: se ne fidi solo se lo ha avuto dalla rete o dall'emittente.",
  unusedBundle: '{file} non viene usato: il pacchetto di fiducia conosce già {id}, e decide.',
  unusedLater: '{file} non viene usato: dopo è stato trascinato un altro file su {id}.',
  unusedOverlap:
    '{file} non viene usato: un comitato di {id} trascinato prima è in carica nello stesso periodo.',
}
