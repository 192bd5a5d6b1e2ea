import type { ProblemCatalogue } from './catalogue'

export const it: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'Non è stato possibile leggere il contenuto fornito',
    detail: '{reason}',
    hint: 'Chieda al mittente il file originale; potrebbe essere stato tagliato o modificato.',
  },
  NOT_A_CREDENTIAL: {
    title: "L'input non è una credenziale",
    detail: 'Tipo di input: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: "L'input è una presentazione",
    detail: 'Ciò che mostra si trova in {pointers}; nel suo insieme non è stata verificata.',
    hint: 'La fornisca a `verifyPresentation`, come fa il comando `verify`.',
  },
  INPUT_TOO_LARGE: {
    title: "L'input è troppo grande",
    detail: 'Attesi al massimo {limit} byte.',
    hint: "Se l'input è onesto e grande, alzi il limite: opzione `limits.maxInputBytes`, o `--max-bytes` nel comando.",
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Il controllo richiede troppo lavoro',
    detail:
      "Le parti del documento rimandano l'una all'altra, si ripetono o si somigliano tanto che controllarle richiederebbe molto più lavoro di quanto consenta la sua dimensione. Il controllo si è fermato qui.",
    hint: "Chieda all'emittente un documento senza ripetizioni inutili. Non faccia affidamento su questo finché non è stato possibile controllarlo.",
  },
  FORMAT_UNSUPPORTED: {
    title: 'Questo formato non viene letto',
    detail:
      'Formato del contenuto fornito: {format}; si leggono credenziali in JSON o JWT e immagini PNG e SVG che ne contengono una.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: "L'immagine non si può leggere in modo sicuro",
    detail: '{reason}',
    hint: "Chieda l'immagine così come è stata scaricata; può essere stata troncata, modificata o inviata come testo.",
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: "L'immagine non contiene alcun badge",
    detail: 'Questa immagine {format} non porta alcuna credenziale; è soltanto una figura.',
    hint: 'Chieda il file così come è stato scaricato: app di messaggistica, schermate e programmi di grafica tolgono il badge.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: "L'immagine contiene più di un badge",
    detail: "L'immagine {format} porta {count} credenziali e nulla dice quale valga.",
    hint: "Chieda un'immagine con una sola credenziale.",
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: "L'immagine contiene un badge di Open Badges 2.0",
    detail:
      "L'immagine {format} porta un'asserzione di Open Badges 2.0; qui si leggono credenziali di Open Badges 3.0.",
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: "La credenziale nell'immagine è compressa",
    detail: 'Open Badges 3.0 richiede un blocco non compresso; è stata letta comunque.',
    hint: "Lo dica all'emittente: altri verificatori possono rifiutare l'immagine.",
  },
  IMAGE_DOCTYPE: {
    title: "L'immagine nomina una DTD",
    detail: "L'SVG comincia con il DOCTYPE dei programmi di disegno; la DTD non è stata letta.",
    hint: "Qui non serve fare nulla; altri verificatori possono rifiutare un'immagine così.",
  },
  IMAGE_ACTIVE_CONTENT: {
    title: "L'immagine contiene uno script",
    detail: "Aperto come pagina, l'SVG eseguirebbe uno script; qui non ne è stato eseguito nulla.",
    hint: "Non apra l'immagine in un browser se non si fida di chi l'ha inviata.",
  },
  JWT_MALFORMED: {
    title: 'Il JWT non è scritto come dovrebbe',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Chieda al mittente il file originale; potrebbe essere stato tagliato o modificato.',
  },
  OPEN_BADGES_2: {
    title: 'Questo è un badge anteriore a Open Badges 3.0',
    detail:
      'Il documento segue Open Badges {version} ({kind}); qui si esaminano le credenziali della versione 3.0.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'Il genere di documento non è riconosciuto',
    detail:
      'Né il suo @context né il suo tipo indicano un documento noto a questa libreria; tipo trovato: {found}.',
    hint: 'Indichi la forma da controllare, oppure aggiunga il tipo che il documento dovrebbe avere.',
  },
  MEMBER_REQUIRED: {
    title: 'Manca un campo',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Aggiunga il campo: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Un campo qui è fuori posto',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Tolga il campo, oppure ne corregga la grafia.',
  },
  MEMBER_RENAMED: {
    title: 'Un campo ha un altro nome in questa versione',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Rinomini il campo; il suo nome è cambiato tra una versione e l'altra del modello di dati.",
  },
  VALUE_TYPE: {
    title: 'Un valore è del tipo sbagliato',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Scriva il valore nel tipo previsto.',
  },
  VALUE_FORMAT: {
    title: 'Un valore non è scritto come dovrebbe',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Corregga il valore: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Un valore non è tra quelli ammessi',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Scelga uno dei valori ammessi.',
  },
  VALUE_COUNT: {
    title: 'I valori sono troppo pochi o troppi',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Aggiunga o tolga valori.',
  },
  VALUE_RANGE: {
    title: 'Un valore è fuori dai limiti',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Corregga il valore.',
  },
  VALUE_REPEATED: {
    title: 'Un valore compare più di una volta',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Ne lasci uno solo.',
  },
  REFERENCE_DANGLING: {
    title: 'Un rimando non porta da nessuna parte in questo documento',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Corregga l'identificativo, oppure aggiunga ciò a cui rimanda.",
  },
  PROBLEMS_OMITTED: {
    title: 'I problemi sono più di quelli elencati',
    detail: "L'elenco si ferma al problema numero {shown}; fino a {more} altri non vi compaiono.",
    hint: 'Corregga questi, poi controlli di nuovo.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'Un contesto JSON-LD non è tra quelli fissati in anticipo',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Usi i contesti del W3C e di Open Badges. Per accettarne un altro, fornisca i suoi byte con il loro SHA-256: opzione `contexts`, o `--contexts` nel comando.',
  },
  CONTEXT_UNKNOWN: {
    title: 'Un contesto JSON-LD non è noto qui',
    detail:
      'Il contesto {url} non è fissato in anticipo né fornito: il significato dei suoi termini non è noto.',
    hint: 'Legga quel contesto. Se lo ritiene affidabile, lo fornisca con il suo SHA-256: opzione profile o --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Il documento porta un proprio contesto JSON-LD',
    detail:
      'Un contesto nel documento può cambiare ciò che dice. Lo SHA-256 di questo, sulla sua forma RFC 8785, è {hash}.',
    hint: 'Lo legga. Se lo ritiene affidabile, fornisca quello SHA-256: opzione profile o --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Un contesto JSON-LD fornito dice qualcosa che non è supportato',
    detail: 'Il documento usa qualcosa che non si può leggere in un solo modo: {reason}.',
    hint: "Verifichi la credenziale con altri mezzi, o chieda all'emittente una credenziale che non lo usi.",
  },
  CONTEXT_ORDER: {
    title: "I contesti JSON-LD sono nell'ordine sbagliato",
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: 'Metta prima il contesto W3C delle credenziali, poi quello di Open Badges, poi gli altri.',
  },
  CONTEXT_CONFLICT: {
    title: 'Un elemento ha tipi che si contraddicono',
    detail: 'I suoi contesti danno due significati a uno stesso termine: {reason}.',
    hint: "Dia all'elemento uno solo di questi tipi, oppure lo divida in due.",
  },
  CLASS_AS_PROPERTY: {
    title: 'Una classe sta al posto di una proprietà',
    detail:
      '{found} è il nome di una classe. Secondo i suoi contesti indica anche una proprietà, e chi legge non la cercherebbe sotto questo nome.',
    hint: 'Scriva {expected} al suo posto.',
  },
  NAME_AMBIGUOUS: {
    title: 'Un nome potrebbe essere scritto in altro modo',
    detail:
      "Secondo i contesti forniti, {iri} ha altri nomi oltre a {name}, o un'altra forma dei valori: chi legge potrebbe essere tratto in inganno.",
    hint: "Tolga il contesto che dà un secondo nome, o chieda all'emittente una credenziale senza di esso.",
  },
  VALUE_DROPPED: {
    title: 'Un valore non dice nulla',
    detail: 'Trovato: {found}, che equivale a nessun valore; viene tralasciato.',
    hint: 'Tolga piuttosto il campo.',
  },
  NODE_CONFLICT: {
    title: 'Una stessa cosa è descritta in due modi',
    detail: "L'identificativo {id} compare in più punti che non concordano su {member}.",
    hint: 'Dica ovunque le stesse cose di uno stesso identificativo, oppure usi due identificativi.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'La credenziale non dice chi riguarda',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Accerti in altro modo chi ne è il titolare, oppure chieda all'emittente di aggiungerne l'id o un identificativo: così chiunque può dirla propria.",
  },
  TERM_UNDEFINED: {
    title: 'Il documento dice qualcosa che nessuna firma copre',
    detail: 'I suoi contesti non definiscono un termine o un tipo che usa: {reason}.',
    hint: 'Tolga il termine non definito, oppure firmi con un contesto che lo definisce.',
  },
  DATA_MODEL_1_1: {
    title: 'La credenziale segue il modello di dati 1.1',
    detail:
      'Il suo primo contesto è {found}; un documento di questo genere si esamina solo nel modello di dati 2.0.',
    hint: "Chieda all'emittente la credenziale secondo il modello di dati 2.0.",
  },
  DATA_MODEL_MIXED: {
    title: 'Un documento mescola due modelli di dati',
    detail:
      "{found} compare in un documento dell'altro modello di dati; le sue parole avrebbero due significati.",
    hint: "Chieda all'emittente una credenziale secondo un solo modello di dati.",
  },
  PROOF_MISSING: {
    title: 'Il documento non porta alcuna firma',
    detail: 'Nessuno lo ha firmato.',
    hint: "Chieda all'emittente la credenziale firmata.",
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'La firma non corrisponde al documento',
    detail:
      "La firma con {verificationMethod} non è su questo contenuto: uno dei due è stato modificato, o ha firmato un'altra chiave.",
    hint: "Non se ne fidi; chieda l'originale all'emittente.",
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'Non è stato possibile portare il documento nella forma unica che si firma',
    detail: '{reason}',
    hint: "Chieda all'emittente la credenziale originale.",
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Una firma non è scritta come deve',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Chieda all'emittente la credenziale originale.",
  },
  PROOF_CONTEXT: {
    title: 'Una firma nomina contesti propri',
    detail: 'La firma nomina {found}. Sono contesti fissati del suo genere, e con essi è stata verificata.',
    hint: 'Non occorre fare nulla.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Questo genere di firma non è supportato',
    detail: 'Firma trovata: {found}; supportate: {expected}.',
    hint: "Chieda all'emittente di firmare con eddsa-rdfc-2022.",
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'Il nome del genere di firma è un refuso',
    detail:
      'La firma indica {found}, un refuso per {expected} nel testo di Open Badges 3.0; nessuna specifica lo definisce.',
    hint: "Chieda all'emittente di firmare con eddsa-rdfc-2022.",
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'La firma è stata fatta per un altro scopo',
    detail: 'Scopo previsto: {expected}; trovato: {found}.',
    hint: 'Chieda una firma fatta con lo scopo {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'La firma è scaduta',
    detail: 'Valeva fino a: {expires}.',
    hint: "Chieda all'emittente di firmare di nuovo la credenziale.",
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'La firma porta una data futura',
    detail: 'Data indicata: {created}; data attuale: {now}.',
    hint: "Controlli l'orologio di questo computer, poi si rivolga all'emittente.",
  },
  PROOF_REPEATED: {
    title: 'La stessa firma compare qui più di una volta',
    detail: 'Conta una volta sola.',
    hint: 'Riunisca di nuovo le copie.',
  },
  PROOFS_TOO_MANY: {
    title: 'Più firme di quante se ne controllino',
    detail:
      'Di questo tipo si controllano al massimo {most} firme, e il documento ne ha di più. Non sono state controllate.',
    hint: "Chieda all'emittente una copia con le sole firme proprie: chiunque può aggiungerne altre.",
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'La catena delle firme è interrotta',
    detail: 'La firma segue {previousProof}, che manca o non ha superato la verifica.',
    hint: "Chieda all'emittente la credenziale con tutte le sue firme.",
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'La chiave di una firma non è utilizzabile',
    detail: 'Il metodo di verifica {verificationMethod} non è utilizzabile: {reason}.',
    hint: "Chieda all'emittente con quale chiave firma.",
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'La forma della chiave non è supportata',
    detail: 'Il metodo di verifica {verificationMethod} ha la forma {found}; sono supportate {expected}.',
    hint: "Chieda all'emittente di pubblicare la chiave come Multikey o JsonWebKey.",
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Nulla mostra di chi sia la chiave',
    detail: 'Nulla dimostra che {verificationMethod} sia una chiave di {controller}: {reason}.',
    hint: "Fornisca il documento DID dell'emittente, oppure un pacchetto di fiducia che lo contiene.",
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'La chiave non è nel documento del suo titolare',
    detail: 'Il documento di {controller} non elenca {verificationMethod}.',
    hint: "Controlli che il documento dell'emittente sia aggiornato; altrimenti non si fidi della credenziale.",
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'La chiave non è più valida',
    detail: 'La chiave {verificationMethod} {ended}.',
    hint: "Chieda all'emittente di firmare di nuovo con una chiave in vigore.",
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'La chiave non è destinata a questo',
    detail: 'Il documento di {controller} non elenca {verificationMethod} sotto {purpose}.',
    hint: 'Chieda una firma con una chiave che il suo titolare elenca sotto {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: "Chi ha firmato non è l'emittente",
    detail: 'Emittente: {issuer}; la firma è fatta con una chiave di {controller}.',
    hint: 'Non se ne fidi: chiunque può indicare un altro come emittente.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'Chi ha firmato non è il titolare',
    detail: 'Titolare: {holder}; la firma è fatta con una chiave di {controller}.',
    hint: 'Non consideri le credenziali come mostrate da questo titolare.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Nulla mostra chi presenta le credenziali',
    detail: "L'input non porta la firma di alcun titolare: chiunque abbia le credenziali può averlo inviato.",
    hint: 'Chieda al titolare una presentazione firmata, fatta per una Sua sfida (challenge).',
  },
  CREDENTIAL_NOT_OPENED: {
    title: "Una parte dell'input non è stata aperta",
    detail:
      'Un testo o una busta in questo punto può contenere una credenziale o una presentazione. Non è stato aperto, e nulla mostra chi ne presenta il contenuto.',
    hint: 'Fornisca le credenziali o la presentazione firmata come file a sé.',
  },
  CHALLENGE_MISMATCH: {
    title: "La presentazione è stata fatta per un'altra sfida (challenge)",
    detail: 'Sfida prevista: {expected}; trovato: {found}.',
    hint: 'Non la accetti: può essere una vecchia presentazione. Ne chieda una fatta per la Sua sfida.',
  },
  DOMAIN_MISMATCH: {
    title: 'La presentazione è stata fatta per un altro verificatore',
    detail: 'Dominio previsto: {expected}; trovato: {found}.',
    hint: "La accetti solo se quel dominio è il Suo: lo indichi allora con l'opzione `domain`, o con `--domain` nel comando.",
  },
  JWT_HEADER_REFUSED: {
    title: "L'intestazione del JWT non è accettata",
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Chieda all'emittente un JWT con solo alg, kid e typ nell'intestazione.",
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'Il JWT non è firmato con la chiave di nessuno',
    detail: 'Il suo alg è {alg}: chiunque, o chiunque possa verificarlo, avrebbe potuto crearlo.',
    hint: "Non se ne fidi; chieda all'emittente un JWT firmato con EdDSA, ES256 o RS256.",
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: "L'algoritmo del JWT non è supportato",
    detail: 'Il suo alg è {alg}; supportati: {expected}.',
    hint: "Chieda all'emittente di firmare con EdDSA, ES256 o RS256.",
  },
  JWT_KEY_MISMATCH: {
    title: 'La chiave è per un algoritmo diverso da quello indicato dal JWT',
    detail: "L'alg è {alg}; {verificationMethod} è una chiave per {expected}.",
    hint: "Non se ne fidi; chieda all'emittente un JWT il cui alg corrisponda alla chiave.",
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: "La chiave nell'intestazione del JWT non è dell'emittente",
    detail: "Il jwk nell'intestazione non è una chiave che {issuer} elenca a questo scopo.",
    hint: "Non se ne fidi: chiunque può mettere una propria chiave in un'intestazione.",
  },
  JWT_SIGNATURE_DER: {
    title: 'La firma del JWT è scritta in DER',
    detail: "Per {alg} un JWT contiene r e s uno accanto all'altro, {length} byte; trovato DER.",
    hint: "Chieda all'emittente di convertire la firma da DER a r e s (RFC 7518, sezione 3.4) e di inviare di nuovo il JWT.",
  },
  JWT_NOT_BY_ISSUER: {
    title: 'Il JWT intorno alla credenziale non conta',
    detail:
      'La credenziale conta per una prova che contiene. È arrivata in un JWT firmato da {signer}, che non risulta essere una chiave di {issuer}.',
    hint: 'Estragga la credenziale dal JWT e si fidi solo della sua prova.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'Un claim del JWT è in contrasto con la credenziale',
    detail: 'Il claim {claim} è {found}; secondo {member} della credenziale dovrebbe essere {expected}.',
    hint: 'Non se ne fidi: un lettore crederebbe al claim, un altro alla credenziale.',
  },
  JWT_CLAIM_TYPE: {
    title: 'Un claim del JWT è di un altro tipo',
    detail: '{claim} è {found}, atteso: {expected}.',
    hint: "Chieda all'emittente di scrivere {claim} come {expected} e di firmare di nuovo il JWT.",
  },
  JWT_CLAIM_MISSING: {
    title: 'Manca un claim del JWT',
    detail: 'Manca il claim {claim}; dovrebbe ripetere {member} della credenziale.',
    hint: "Chieda all'emittente di scriverlo; altri lettori potrebbero esigerlo.",
  },
  SECOND_CHECK_MISSING: {
    title: 'Il secondo controllo non è stato possibile',
    detail:
      'Una firma sotto contesti forniti conta solo se {package} la conferma, e quel pacchetto qui non è installato.',
    hint: 'Installi {package} con @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite e @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'Il secondo controllo non conferma una firma',
    detail: 'Secondo il nostro controllo la firma regge, ma {package} la rifiuta: {reason}.',
    hint: "Chieda all'emittente di esaminare la credenziale; finché i due non concordano, non vi faccia affidamento.",
  },
  PROOF_IS_BASE: {
    title: 'La firma è una firma di base',
    detail:
      'Una firma di base di ecdsa-sd-2023 è solo per il titolare: con essa chiunque può scegliere al suo posto che cosa mostrare.',
    hint: 'Chieda al titolare di derivarne una firma per ciò che va mostrato.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Manca un pacchetto per questo tipo di firma',
    detail: 'Una firma di {cryptosuite} si controlla con pacchetti che qui non sono installati: {missing}.',
    hint: 'Installi {missing} e verifichi di nuovo.',
  },
  SUITE_UNDECIDED: {
    title: 'Non è stato possibile controllare una firma',
    detail: '{package} non ha potuto controllare la firma: {reason}.',
    hint: "Chieda al titolare di derivare di nuovo la firma e all'emittente di esaminare la credenziale; finché non è controllata, non vi faccia affidamento.",
  },
  MAY_BE_HIDDEN: {
    title: 'Qualcosa può essere stato omesso',
    detail:
      'La credenziale è mostrata in parte, e {member}, o altro di esso, può essere stato omesso. Ciò che non è mostrato è ignoto.',
    hint: "Chieda al titolare di mostrare {member}, o all'emittente di renderlo obbligatorio.",
  },
  DISCLOSURE_SELECTIVE: {
    title: 'È mostrata solo una parte della credenziale',
    detail:
      "Il titolare ha scelto che cosa mostrare. Può mancare tutto ciò che l'emittente non ha reso obbligatorio, anche una fine della validità o uno stato.",
    hint: "Se la fine o lo stato contano per lei, chieda all'emittente quali affermazioni nessuno può omettere.",
  },
  NOT_YET_VALID: {
    title: 'La credenziale non è ancora valida',
    detail: 'Inizio della validità: {validFrom}; data attuale: {now}.',
    hint: 'Verifichi di nuovo in quel momento.',
  },
  EXPIRED: {
    title: 'La credenziale è scaduta',
    detail: 'Fine della validità: {validUntil}; data attuale: {now}.',
    hint: 'Chieda al titolare una credenziale rinnovata.',
  },
  PERIOD_REVERSED: {
    title: 'La credenziale finisce prima di iniziare',
    detail: 'Inizio della validità: {validFrom}; fine: {validUntil}.',
    hint: "Chieda all'emittente di correggere le date.",
  },
  AWARDED_TOO_LATE: {
    title: 'Il conferimento ha una data troppo tarda',
    detail:
      '`awardedDate` è {awardedDate}, dopo {latest}: il conferimento non può essere successivo né a `validFrom` né alla verifica.',
    hint: "Chieda all'emittente di correggere le date.",
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Non si sa se è stata revocata o sospesa',
    detail: "Manca l'elenco degli stati {statusListCredential}: {reason}.",
    hint: "Fornisca l'elenco degli stati; senza, nessuno sa se la credenziale vale ancora.",
  },
  STATUS_VERIFICATION_ERROR: {
    title: "L'elenco degli stati non supera la verifica",
    detail: "Nulla conta nell'elenco degli stati {statusListCredential}: {reason}.",
    hint: "Scarichi di nuovo l'elenco dal suo indirizzo; non si fidi di questa copia.",
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: "L'elenco degli stati è troppo corto",
    detail: "Numero di voci dell'elenco degli stati {statusListCredential}: {length}; minimo: {minimum}.",
    hint: "Chieda all'emittente un elenco della lunghezza richiesta dalla norma.",
  },
  RANGE_ERROR: {
    title: "L'elenco degli stati finisce prima della voce",
    detail: "Voce indicata nell'elenco degli stati {statusListCredential}: {index}; lunghezza: {length}.",
    hint: "Si rivolga all'emittente: nessuno può dire se questa credenziale vale ancora.",
  },
  STATUS_LIST_UNREADABLE: {
    title: 'Non è stato possibile leggere un elenco degli stati',
    detail: 'Nessuno degli elenchi leggibili è {statusListCredential}; a proposito di un altro: {reason}',
    hint: "Scarichi di nuovo l'elenco dal suo indirizzo e fornisca il file così come l'ha ricevuto.",
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: "L'elenco degli stati è di qualcun altro",
    detail:
      "Emittente della credenziale: {issuer}; dell'elenco degli stati {statusListCredential} fornito: {found}.",
    hint: "Fornisca l'elenco dell'emittente della credenziale; nessun altro può dire se è stata revocata.",
  },
  STATUS_LIST_CONFLICT: {
    title: 'Due elenchi degli stati si contraddicono',
    detail:
      "Alcune copie dell'elenco degli stati {statusListCredential} differiscono, e nessuna è più recente.",
    hint: "Scarichi di nuovo l'elenco e indichi quando è stata scaricata ogni copia.",
  },
  STATUS_LIST_MALFORMED: {
    title: "L'elenco degli stati non è scritto come deve",
    detail: "Nell'elenco degli stati {statusListCredential}, nel punto {place}: {reason}",
    hint: "Chieda all'emittente un elenco conforme alla norma.",
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: "L'elenco degli stati non è ancora valido",
    detail:
      "Inizio della validità dell'elenco degli stati {statusListCredential}: {validFrom}; data attuale: {now}.",
    hint: "Fornisca l'elenco in vigore adesso.",
  },
  STATUS_LIST_EXPIRED: {
    title: "L'elenco degli stati è scaduto",
    detail:
      "Fine della validità dell'elenco degli stati {statusListCredential}: {validUntil}; data attuale: {now}.",
    hint: "Fornisca l'elenco attuale: la credenziale potrebbe essere stata revocata nel frattempo.",
  },
  STATUS_LIST_STALE: {
    title: "La copia dell'elenco degli stati è troppo vecchia",
    detail: 'Elenco degli stati {statusListCredential}: vale {ttl} ms; inizio: {since}; data attuale: {now}.',
    hint: "Scarichi di nuovo l'elenco e indichi quando: nel frattempo può esserci stata una revoca.",
  },
  STATUS_LIST_UNSIGNED: {
    title: "L'elenco delle revoche non è firmato",
    detail:
      '{statusListCredential} non elenca la credenziale, ma chiunque potrebbe aver scritto questa copia.',
    hint: "Si accerti che l'elenco venga dal suo indirizzo; chieda all'emittente elenchi degli stati firmati.",
  },
  STATUS_PURPOSE_MISMATCH: {
    title: "L'elenco degli stati riguarda altro",
    detail: "Oggetto previsto dell'elenco degli stati {statusListCredential}: {expected}; trovato: {found}.",
    hint: "Chieda all'emittente quale elenco riguarda questa credenziale.",
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'Lo stato della credenziale non è scritto come deve',
    detail: 'Previsto: {expected}; trovato: {found}.',
    hint: "Chieda all'emittente di correggere la credenziale.",
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'Questo genere di stato non è noto',
    detail:
      'La credenziale ha uno stato di tipo {found}; si leggono BitstringStatusListEntry, StatusList2021Entry e 1EdTechRevocationList.',
    hint: 'Cerchi di sapere in altro modo se la credenziale vale ancora.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'Il significato dello stato non è noto',
    detail: "L'elenco degli stati {statusListCredential} dà {value} per {purpose}{because}.",
    hint: "Chieda all'emittente che cosa significa; un valore 0x0 non dice nulla contro la credenziale.",
  },
  STATUS_MESSAGE: {
    title: "L'emittente dice qualcosa sulla credenziale",
    detail: "L'elenco degli stati {statusListCredential} dà {value}: {message}",
    hint: 'Legga il messaggio: non decide se la credenziale è valida.',
  },
  STATUS_REFRESH: {
    title: 'Esiste una copia più recente della credenziale',
    detail: "Lo dice l'elenco degli stati {statusListCredential}{because}.",
    hint: 'La chieda al titolare; questa vale ancora.',
  },
  REVOKED: {
    title: 'La credenziale è stata revocata',
    detail: "Lo dice l'elenco {statusListCredential}{because}; non dice da quando.",
    hint: 'Non se ne fidi: una revoca è definitiva.',
  },
  SUSPENDED: {
    title: 'La credenziale è sospesa',
    detail: "Lo dice l'elenco degli stati {statusListCredential}{because}; non dice da quando.",
    hint: "Per ora non se ne fidi; l'emittente può togliere la sospensione.",
  },
  LABEL_SUSPENDED: {
    title: 'Il marchio di qualità è sospeso',
    detail: 'Nel registro dei marchi di qualità {label} è sospeso dal {since}{because}.',
    hint: 'Per ora non se ne fidi; la rete può ripristinarlo.',
  },
  LABEL_WITHDRAWN: {
    title: 'Il marchio di qualità è stato ritirato',
    detail: 'Nel registro dei marchi di qualità {label} è ritirato dal {since}{because}.',
    hint: 'Non se ne fidi: un ritiro è definitivo.',
  },
  LABEL_EXPIRED: {
    title: 'Il marchio di qualità è terminato',
    detail: 'Secondo il registro dei marchi di qualità, {label} è terminato il {since}.',
    hint: 'Chieda al titolare un marchio rinnovato.',
  },
  LABEL_NOT_ISSUED: {
    title: 'Il marchio di qualità non è ancora rilasciato',
    detail: 'Nel registro dei marchi di qualità {label} compare solo dal {since}.',
    hint: 'Lo verifichi di nuovo da allora.',
  },
  LABEL_SUPERSEDED: {
    title: "Un'edizione successiva ha preso il suo posto",
    detail:
      "Nel registro dei marchi di qualità {label} è rinnovato dal {since}; questa è un'edizione precedente.",
    hint: "Chieda al titolare l'edizione attuale.",
  },
  LABEL_LIST_DISAGREES: {
    title: 'Un elenco degli stati e il registro dei marchi di qualità non concordano',
    detail:
      "Per l'elenco degli stati {statusListCredential} lo stato del marchio è: {list}; per il registro dei marchi di qualità, dal {since}: {register}. Decide il registro.",
    hint: 'Lo segnali alla rete: uno dei due non è aggiornato.',
  },
  SCHEMA_UNKNOWN: {
    title: 'Uno schema indicato dalla credenziale non è noto',
    detail: 'La credenziale chiede di essere controllata secondo {id} ({type}), che non è disponibile.',
    hint: 'Controlli la credenziale secondo quello schema in altro modo.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Troppo pochi membri del comitato hanno firmato',
    detail: 'Firme: {counted}, per un quorum di {quorum}; {missing}.',
    hint: 'Chieda ai membri che mancano di firmare, poi riunisca le loro copie.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Non è stato verificato chi ha firmato',
    detail: 'Non è stato fornito alcun comitato.',
    hint: 'Fornisca il comitato, oppure un pacchetto di fiducia che lo contiene.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'Il comitato non parla per questo emittente',
    detail: 'Il comitato fornito parla per {network}; emittente della credenziale: {issuer}.',
    hint: "Fornisca il comitato dell'emittente della credenziale.",
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Troppo pochi membri di un gruppo del comitato hanno firmato',
    detail: 'Firme del gruppo {group}: {counted}, per un quorum di {quorum}; {missing}.',
    hint: 'Chieda ai membri del gruppo di firmare, poi riunisca le loro copie.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Un membro senza il quale nulla si decide non ha firmato',
    detail: '{name} non ha firmato.',
    hint: 'Chieda a {name} di firmare, poi riunisca le copie.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'Il comitato non era in carica',
    detail: 'Il comitato {committee} non era in carica in questo momento: {instant}.',
    hint: 'Fornisca il comitato di allora.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Una firma non è di un membro del comitato',
    detail: 'La firma con {verificationMethod} non conta: {reason}.',
    hint: 'Per il quorum contano solo le firme dei membri.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Non è accertato se abbastanza membri del comitato hanno firmato',
    detail: 'Firme: {counted}; necessarie: {quorum}; non verificabili: {undecided}.',
    hint: "Fornisca il documento DID dell'emittente, oppure un pacchetto di fiducia che lo contiene. Ciò che manca a ogni firma è indicato accanto ad essa.",
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'Un JWT non può portare le firme di un comitato',
    detail: 'Un JWT ha una sola firma; membri che devono firmare: {quorum}.',
    hint: 'Chieda la credenziale con firme incorporate, una per ogni membro.',
  },
  TRUST_NOT_GIVEN: {
    title: "Non è stato verificato se l'emittente è degno di fiducia",
    detail: 'Non sono stati forniti dati di fiducia.',
    hint: 'Indichi in `trust` di chi si fida: `issuers` di cui accetta i badge, o un pacchetto di fiducia.',
  },
  ISSUER_NOT_KNOWN: {
    title: "L'emittente non è noto",
    detail: '{issuer} non compare in nessuno dei dati di fiducia forniti.',
    hint: 'Stabilisca se si fida di questo emittente, poi lo aggiunga agli `issuers` dei suoi dati di fiducia.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Il pacchetto di fiducia è scaduto',
    detail: 'Il pacchetto valeva fino al {expiresAt}; ora è {now}.',
    hint: 'Chieda alla rete il pacchetto attuale, e legga quello.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'Il pacchetto di fiducia non era ancora emesso',
    detail: 'Il pacchetto è stato emesso il {issuedAt}; ora è {now}.',
    hint: "Controlli l'istante a cui verifica e l'orologio di questa macchina.",
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Solo una rete può rilasciare un marchio di qualità',
    detail: '{issuer} lo ha emesso come marchio di qualità, e non è una rete dei dati di fiducia.',
    hint: 'Chieda al titolare il marchio rilasciato dalla rete. Se questo emittente rilascia davvero marchi, lo aggiunga ai suoi dati di fiducia come rete con il suo comitato.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Il registro non contiene questo marchio di qualità',
    detail: 'Il registro dei marchi di qualità non contiene il marchio {label} della rete {network}.',
    hint: 'Chieda alla rete se ha rilasciato questo, e fino ad allora non se ne fidi. Ogni badge di una rete deve essere nel suo registro; ciò che non è un marchio di qualità spetta a un altro emittente.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Il registro non contiene il marchio di qualità alla base di questo marchio di fiducia',
    detail:
      'Il registro dei marchi di qualità non contiene alcun marchio di {holder} presso la rete {network} che copra tutta la durata di questo avallo, il cui inizio è {validFrom}.',
    hint: 'Non se ne fidi finché la rete non conferma il marchio; un pacchetto di fiducia più recente può contenerlo.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Nulla mostra che la rete abbia pubblicato questo avallo',
    detail:
      'La rete {network} tiene un registro e il materiale di fiducia non contiene questo avallo. Chi ha lasciato la commissione potrebbe ancora firmarlo con una data anteriore.',
    hint: 'Non se ne fidi finché la rete non lo conferma; un pacchetto di fiducia più recente può contenerlo.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Il marchio di qualità è più recente del registro',
    detail:
      'Il registro dei marchi di qualità è del {asOf}, prima che questa edizione di {label} cominciasse, quindi non può contenerla.',
    hint: 'Si procuri dalla rete un pacchetto di fiducia più recente.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Il marchio di qualità è di un altro titolare',
    detail:
      'Nel registro dei marchi di qualità {label} è di {expected} dal {since}; questa credenziale riguarda {found}.',
    hint: 'Non se ne fidi; chieda alla rete.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Il registro ha un altro contenuto di questo marchio di qualità',
    detail:
      'Questa edizione di {label} comincia il {validFrom}, e il registro dei marchi di qualità non ha edizioni con questo contenuto. Le edizioni nel registro cominciano: {editions}.',
    hint: 'Non se ne fidi; chieda alla rete il marchio che ha rilasciato.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Il marchio di qualità non si può confrontare con il registro',
    detail:
      "Il registro dei marchi di qualità ha l'impronta di {label} intero, e da questa credenziale non si può ricavare.",
    hint: 'Chieda al titolare il marchio intero.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: "Non risulta che l'emittente avesse un marchio di qualità al conferimento",
    detail:
      'I dati di fiducia conoscono {holder} solo per il suo marchio di qualità, il cui stato al conferimento era: {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Il pacchetto di fiducia è stato creduto sulla parola',
    detail:
      'Nessuna radice è stata fissata in anticipo, quindi il pacchetto vale quanto la via per cui è arrivato.',
    hint: 'Si procuri la radice dalla rete per una via di cui si fida, e la fornisca.',
  },
  SELF_ISSUED: {
    title: 'Il titolare lo afferma di sé',
    detail: 'L’emittente ({issuer}) è il destinatario, quindi nessun altro ne risponde.',
    hint: 'La legga come una dichiarazione del titolare. Prove e avalli possono dire di più.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Alcune prove non sono state confrontate',
    detail: 'Prove di cui non è stato fornito il file: {count}.',
    hint: 'Fornisca i file per confrontarne le impronte.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Il file di una prova è diverso da quello firmato',
    detail: "L'impronta di {id} non è quella indicata dalla credenziale.",
    hint: 'Chieda al titolare il file originale.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: "La credenziale indica un'altra impronta per un contesto JSON-LD",
    detail: "L'impronta che indica per {id} non corrisponde a nessuna versione nota di quel contesto.",
    hint: "Chieda all'emittente con quale versione del contesto è stata firmata la credenziale.",
  },
  RECIPIENT_MISMATCH: {
    title: 'La credenziale riguarda qualcun altro',
    detail: 'Non riguarda {recipient}; maiuscole e minuscole contano.',
    hint: 'Non la consideri una credenziale di questa persona; ne chieda una che lo sia. Un indirizzo e-mail scritto in altro modo è un altro: `emailVariants` elenca le forme consuete.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Non si sa se la credenziale riguarda questa persona',
    detail:
      'Non contiene nulla che mostri se riguarda {recipient}: nessun identificativo di quel tipo, uno non confrontabile, oppure più titolari.',
    hint: 'Chieda al titolare con quale id o identificativo è stata emessa la credenziale.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Una credenziale riguarda qualcun altro',
    detail: 'Riguarda {subject}; la presenta {holder}.',
    hint: 'Non la conti come credenziale del titolare.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Un avallo non regge',
    detail: "Esito della verifica dell'avallo di {endorser}: non valido. {reason}",
    hint: "Veda il rapporto sull'avallo; la credenziale stessa è giudicata a parte.",
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'Non è stato possibile decidere su un avallo',
    detail: "Esito della verifica dell'avallo di {endorser}: indeciso. {reason}",
    hint: "Il rapporto sull'avallo dice che cosa manca; la credenziale stessa è giudicata a parte.",
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: "L'avallo riguarda altro",
    detail: 'Riguarda {found}; è stato fornito per {expected}.',
    hint: 'Non lo attribuisca a questa credenziale.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Ciò che è stato avallato nel frattempo è cambiato',
    detail: "L'impronta che l'avallo indica per {id} non è quella del suo contenuto attuale.",
    hint: "Chieda a chi ha dato l'avallo di avallare il contenuto attuale.",
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Gli avalli di avalli non sono stati giudicati',
    detail: 'Profondità fino a cui si giudica: {depth}; gli avalli contenuti in questo stanno più in fondo.',
    hint: "Verifichi l'avallo a parte perché siano giudicati quelli che contiene.",
  },
  ENDORSEMENT_BY_ITSELF: {
    title: "Chi dà l'avallo avalla sé stesso",
    detail: '{endorser} avalla una cosa propria.',
    hint: 'Non ne tenga conto: un avallo viene da un terzo.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Un avallo dice più del suo commento',
    detail: "Indica anche {member} riguardo a {id}; un avallo non parla per l'emittente.",
    hint: "Lo tolga dall'avallo. Ciò che l'emittente vuole dire va nella credenziale.",
  },
  ENDORSEMENT_ALTERED: {
    title: 'Un avallo incorporato è stato alterato',
    detail:
      'La sua firma non corrisponde; affermazioni su {id} possono essere state spostate tra esso e la credenziale.',
    hint: "Chieda la credenziale com'è stata emessa, o una senza questo avallo.",
  },
  ENDORSEMENT_REPEATED: {
    title: 'Lo stesso avallo è arrivato più di una volta',
    detail: "È l'avallo in {first} e conta una volta.",
    hint: 'Niente: il rapporto lo elenca una volta.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Un riconoscimento non conta',
    detail: "{by} riconosce l'avallo, ma non conta: {reason}",
    hint: "Conti l'avallo come uno che nessuno ha riconosciuto.",
  },
  ENDORSER_REPEATED: {
    title: 'Una chiave avalla sotto due nomi',
    detail: "{endorser} firma con la chiave di chi dà l'avallo in {first}.",
    hint: 'Conti i due come uno solo.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Non è mostrato che l’emittente possa rilasciarlo',
    detail:
      'Il badge nomina {creator} come creatore del conseguimento, e nulla mostra che {creator} abbia autorizzato {issuer} a rilasciarlo. {reason}.',
    hint: 'Chieda all’emittente l’autorizzazione del creatore e la fornisca tra le autorizzazioni. Senza di essa, il creatore è soltanto parola dell’emittente.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'L’emittente non era autorizzato a rilasciarlo',
    detail:
      'Il badge nomina {creator} come creatore del conseguimento, e l’autorizzazione di {creator} a {issuer} non lo copre. {reason}.',
    hint: 'Chieda all’emittente un’autorizzazione per la data del conferimento, oppure chieda al creatore.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'Il conseguimento non è quello che può essere rilasciato',
    detail:
      '{creator} ha autorizzato {issuer} a rilasciare questo conseguimento con un altro contenuto. {reason}.',
    hint: 'Confronti il conseguimento con quello che il creatore pubblica, oppure chieda al creatore.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Può esistere una copia più recente della credenziale',
    detail: 'La credenziale indica il servizio di aggiornamento {service}: {reason}.',
    hint: "Passi una funzione fetch, o chieda al titolare la copia più recente; questa è esaminata così com'è.",
  },
  REFRESH_UNAVAILABLE: {
    title: 'Non è stato possibile interrogare il servizio di aggiornamento',
    detail: '{service}: {reason}.',
    hint: "Riprovi più tardi, o chieda al titolare la copia più recente; questa è esaminata così com'è.",
  },
  REFRESH_REFUSED: {
    title: 'Ciò che il servizio di aggiornamento ha inviato non sostituisce nulla',
    detail: '{service}: {reason}.',
    hint: "Chieda all'emittente che cosa vale ora; questa copia è esaminata così com'è.",
  },
  REFRESH_REPLACED: {
    title: 'Esiste una copia più recente della credenziale',
    detail: '{service}: {reason}.',
    hint: 'Faccia affidamento sulla copia più recente, descritta accanto a questa.',
  },
}
