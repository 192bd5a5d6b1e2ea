import type { ProblemCatalogue } from './catalogue'

export const de: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'Die Eingabe konnte nicht gelesen werden',
    detail: '{reason}',
    hint: 'Bitten Sie den Absender um die Originaldatei; vielleicht wurde sie gekürzt oder bearbeitet.',
  },
  NOT_A_CREDENTIAL: {
    title: 'Die Eingabe ist kein Nachweis',
    detail: 'Art der Eingabe: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'Die Eingabe ist eine Präsentation',
    detail: 'Was sie zeigt, steht bei {pointers}; als Ganzes wurde sie nicht geprüft.',
    hint: 'Übergeben Sie sie an `verifyPresentation`, wie es der Befehl `verify` tut.',
  },
  INPUT_TOO_LARGE: {
    title: 'Die Eingabe ist zu groß',
    detail: 'Erwartet: höchstens {limit} Bytes.',
    hint: 'Ist die Eingabe redlich und groß, heben Sie die Grenze an: Option `limits.maxInputBytes` oder `--max-bytes` im Befehl.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Die Prüfung ist zu aufwendig',
    detail:
      'Die Teile des Dokuments verweisen so oft aufeinander, wiederholen oder gleichen sich so sehr, dass ihre Prüfung weit mehr Aufwand wäre, als seine Größe zulässt. Es wurde nicht weiter geprüft.',
    hint: 'Bitten Sie den Aussteller um ein Dokument ohne unnötige Wiederholungen. Verlassen Sie sich auf dieses nicht, solange es nicht geprüft werden konnte.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'Dieses Format wird nicht gelesen',
    detail:
      'Format der Eingabe: {format}; gelesen werden Nachweise in JSON oder als JWT sowie PNG- und SVG-Bilder, die einen enthalten.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'Das Bild lässt sich nicht sicher lesen',
    detail: '{reason}',
    hint: 'Bitten Sie um das Bild, so wie es heruntergeladen wurde; es kann abgeschnitten, bearbeitet oder als Text verschickt worden sein.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'Das Bild enthält kein Badge',
    detail: 'Dieses {format}-Bild trägt keinen Nachweis; es ist nur ein Bild.',
    hint: 'Bitten Sie um die Datei, so wie sie heruntergeladen wurde: Messenger, Bildschirmfotos und Bildbearbeitung entfernen das Badge daraus.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'Das Bild enthält mehr als ein Badge',
    detail: 'Das {format}-Bild trägt {count} Nachweise, und nichts sagt, welcher davon gilt.',
    hint: 'Bitten Sie um ein Bild mit einem einzigen Nachweis.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'Das Bild enthält ein Badge nach Open Badges 2.0',
    detail:
      'Das {format}-Bild trägt eine Assertion nach Open Badges 2.0; gelesen werden Nachweise nach Open Badges 3.0.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'Der Nachweis im Bild ist komprimiert',
    detail: 'Open Badges 3.0 verlangt einen unkomprimierten Chunk; er wurde trotzdem gelesen.',
    hint: 'Sagen Sie es dem Aussteller: Andere Prüfprogramme können das Bild ablehnen.',
  },
  IMAGE_DOCTYPE: {
    title: 'Das Bild nennt eine DTD',
    detail: 'Das SVG beginnt mit dem DOCTYPE von Zeichenprogrammen; die DTD wurde nicht gelesen.',
    hint: 'Hier ist nichts zu tun; andere Prüfprogramme können ein solches Bild ablehnen.',
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'Das Bild enthält ein Skript',
    detail: 'Als Seite geöffnet würde das SVG ein Skript ausführen; hier wurde nichts davon ausgeführt.',
    hint: 'Öffnen Sie das Bild nicht im Browser, wenn Sie dem Absender nicht vertrauen.',
  },
  JWT_MALFORMED: {
    title: 'Das JWT ist nicht so geschrieben, wie es sein soll',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Bitten Sie den Absender um die Originaldatei; vielleicht wurde sie gekürzt oder bearbeitet.',
  },
  OPEN_BADGES_2: {
    title: 'Dies ist ein Badge aus der Zeit vor Open Badges 3.0',
    detail: 'Das Dokument folgt Open Badges {version} ({kind}); beurteilt werden hier Nachweise nach 3.0.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'Die Art des Dokuments ist nicht bekannt',
    detail: 'Weder @context noch type nennen ein hier bekanntes Dokument; type ist: {found}.',
    hint: 'Nennen Sie die Form, gegen die geprüft werden soll, oder ergänzen Sie den vorgesehenen Typ.',
  },
  MEMBER_REQUIRED: {
    title: 'Ein Feld fehlt',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Ergänzen Sie das Feld: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Ein Feld gehört nicht hierher',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Entfernen Sie das Feld oder berichtigen Sie seine Schreibweise.',
  },
  MEMBER_RENAMED: {
    title: 'Ein Feld heißt in dieser Version anders',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Benennen Sie das Feld um; sein Name hat sich zwischen den Versionen des Datenmodells geändert.',
  },
  VALUE_TYPE: {
    title: 'Ein Wert hat den falschen Typ',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Schreiben Sie den Wert im erwarteten Typ.',
  },
  VALUE_FORMAT: {
    title: 'Ein Wert ist nicht so geschrieben, wie er sein soll',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Berichtigen Sie den Wert: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Ein Wert gehört nicht zu den erlaubten',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Wählen Sie einen der erlaubten Werte.',
  },
  VALUE_COUNT: {
    title: 'Es sind zu wenige oder zu viele Werte',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Ergänzen oder entfernen Sie Werte.',
  },
  VALUE_RANGE: {
    title: 'Ein Wert liegt außerhalb des erlaubten Bereichs',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Berichtigen Sie den Wert.',
  },
  VALUE_REPEATED: {
    title: 'Ein Wert steht mehrfach da',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Lassen Sie nur einen davon stehen.',
  },
  REFERENCE_DANGLING: {
    title: 'Ein Verweis führt in diesem Dokument ins Leere',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Berichtigen Sie die ID oder ergänzen Sie, worauf sie verweist.',
  },
  PROBLEMS_OMITTED: {
    title: 'Es gibt mehr Probleme als hier aufgeführt',
    detail:
      'Anzahl der aufgeführten Probleme, vom ersten an: {shown}; nicht aufgeführt sind bis zu {more} weitere.',
    hint: 'Beheben Sie diese und prüfen Sie dann erneut.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'Ein JSON-LD-Kontext gehört nicht zu den fest hinterlegten',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Verwenden Sie die Kontexte von W3C und Open Badges. Um einen anderen anzunehmen, geben Sie seine Bytes mit ihrem SHA-256 an: Option `contexts` oder `--contexts` im Befehl.',
  },
  CONTEXT_UNKNOWN: {
    title: 'Ein JSON-LD-Kontext ist hier nicht bekannt',
    detail:
      'Der Kontext {url} ist weder fest hinterlegt noch übergeben; die Bedeutung seiner Begriffe ist nicht bekannt.',
    hint: 'Lesen Sie diesen Kontext. Wenn Sie ihm vertrauen, übergeben Sie ihn mit seinem SHA-256: Option profile oder --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Das Dokument bringt einen eigenen JSON-LD-Kontext mit',
    detail:
      'Ein Kontext im Dokument kann dessen Sinn verändern. Der SHA-256 von diesem, über seine Form nach RFC 8785, ist {hash}.',
    hint: 'Lesen Sie ihn. Wenn Sie ihm vertrauen, übergeben Sie diesen SHA-256: Option profile oder --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Ein übergebener JSON-LD-Kontext sagt etwas, das nicht unterstützt wird',
    detail: 'Das Dokument verwendet etwas, das sich nicht auf nur eine Weise lesen lässt: {reason}.',
    hint: 'Prüfen Sie den Nachweis auf anderem Weg oder bitten Sie den Aussteller um einen, der es nicht verwendet.',
  },
  CONTEXT_ORDER: {
    title: 'Die JSON-LD-Kontexte stehen in der falschen Reihenfolge',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Setzen Sie zuerst den W3C-Kontext für Nachweise, dann den von Open Badges, dann weitere.',
  },
  CONTEXT_CONFLICT: {
    title: 'Ein Knoten hat Typen, die einander widersprechen',
    detail: 'Seine Kontexte geben einem Begriff zwei Bedeutungen: {reason}.',
    hint: 'Geben Sie dem Knoten nur einen der Typen oder teilen Sie ihn in zwei.',
  },
  CLASS_AS_PROPERTY: {
    title: 'Eine Klasse steht an der Stelle einer Eigenschaft',
    detail:
      '{found} ist der Name einer Klasse. In seinen Kontexten bedeutet er auch eine Eigenschaft, und unter diesem Namen würde sie niemand suchen.',
    hint: 'Schreiben Sie stattdessen {expected}.',
  },
  NAME_AMBIGUOUS: {
    title: 'Ein Name könnte anders geschrieben sein',
    detail:
      'Nach den übergebenen Kontexten hat {iri} andere Namen als {name} oder eine andere Form der Werte; Lesende könnten getäuscht werden.',
    hint: 'Lassen Sie den Kontext weg, der einen zweiten Namen vergibt, oder bitten Sie den Aussteller um einen Nachweis ohne ihn.',
  },
  VALUE_DROPPED: {
    title: 'Ein Wert sagt nichts aus',
    detail: 'Gefunden: {found}. Das steht für gar keinen Wert und wird weggelassen.',
    hint: 'Lassen Sie stattdessen das Feld weg.',
  },
  NODE_CONFLICT: {
    title: 'Ein und dasselbe wird auf zweierlei Weise beschrieben',
    detail: 'Die ID {id} steht an mehreren Stellen, die in diesem Feld nicht übereinstimmen: {member}.',
    hint: 'Machen Sie zu einer ID überall dieselben Angaben oder verwenden Sie zwei IDs.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'Der Nachweis sagt nicht, für wen er gilt',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Klären Sie auf anderem Weg, wer der Inhaber ist, oder bitten Sie den Aussteller, dessen ID oder Kennung zu ergänzen: So könnte jeder den Nachweis als seinen vorzeigen.',
  },
  TERM_UNDEFINED: {
    title: 'Das Dokument sagt etwas, das keine Signatur abdeckt',
    detail: 'Seine Kontexte erklären einen Begriff oder Typ nicht, den es verwendet: {reason}.',
    hint: 'Entfernen Sie den Begriff oder signieren Sie mit einem Kontext, der ihn erklärt.',
  },
  DATA_MODEL_1_1: {
    title: 'Der Nachweis folgt dem Datenmodell 1.1',
    detail:
      'Sein erster Kontext ist: {found}; ein Dokument dieser Art wird nur im Datenmodell 2.0 beurteilt.',
    hint: 'Bitten Sie den Aussteller um den Nachweis im Datenmodell 2.0.',
  },
  DATA_MODEL_MIXED: {
    title: 'Zwei Datenmodelle sind in einem Dokument vermischt',
    detail: 'Im Dokument des anderen Datenmodells steht: {found}; seine Wörter hätten zwei Bedeutungen.',
    hint: 'Bitten Sie den Aussteller um einen Nachweis nach einem einzigen Datenmodell.',
  },
  PROOF_MISSING: {
    title: 'Das Dokument trägt keine Signatur',
    detail: 'Niemand hat es signiert.',
    hint: 'Bitten Sie den Aussteller um den signierten Nachweis.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'Die Signatur passt nicht zum Dokument',
    detail:
      'Die Signatur von {verificationMethod} passt nicht zum Inhalt: Sie oder das Dokument wurde geändert, oder ein anderer Schlüssel hat es signiert.',
    hint: 'Verlassen Sie sich nicht darauf; bitten Sie den Aussteller um das Original.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'Das Dokument konnte nicht in eine eindeutige Form gebracht werden',
    detail: '{reason}',
    hint: 'Bitten Sie den Aussteller um den ursprünglichen Nachweis.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Eine Signatur ist nicht so geschrieben, wie sie sein muss',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Bitten Sie den Aussteller um den ursprünglichen Nachweis.',
  },
  PROOF_CONTEXT: {
    title: 'Eine Signatur nennt eigene Kontexte',
    detail:
      'Die Signatur nennt {found}. Das sind fest hinterlegte Kontexte ihrer Art, und unter ihnen wurde sie geprüft.',
    hint: 'Es ist nichts zu tun.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Diese Art von Signatur wird nicht unterstützt',
    detail: 'Art der Signatur: {found}; unterstützt: {expected}.',
    hint: 'Bitten Sie den Aussteller, mit eddsa-rdfc-2022 zu signieren.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'Der Name der Signaturart ist ein Druckfehler',
    detail:
      'Die Signatur nennt {found}, einen Druckfehler für {expected} im Text von Open Badges 3.0; keine Spezifikation definiert diesen Namen.',
    hint: 'Bitten Sie den Aussteller, mit eddsa-rdfc-2022 zu signieren.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'Die Signatur wurde für einen anderen Zweck erstellt',
    detail: 'Erwarteter Zweck: {expected}; gefunden: {found}.',
    hint: 'Bitten Sie um eine Signatur mit dem Zweck {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'Die Signatur ist abgelaufen',
    detail: 'Sie war gültig bis {expires}.',
    hint: 'Bitten Sie den Aussteller, den Nachweis neu zu signieren.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'Die Signatur gibt an, in der Zukunft erstellt worden zu sein',
    detail: 'Sie nennt {created}; jetzt ist {now}.',
    hint: 'Prüfen Sie die Uhr dieses Rechners, dann fragen Sie den Aussteller.',
  },
  PROOF_REPEATED: {
    title: 'Dieselbe Signatur steht hier mehrfach',
    detail: 'Sie zählt einmal.',
    hint: 'Führen Sie die Kopien neu zusammen.',
  },
  PROOFS_TOO_MANY: {
    title: 'Mehr Signaturen, als geprüft werden',
    detail:
      'Von dieser Art werden höchstens {most} Signaturen geprüft, und das Dokument hat mehr. Sie wurden nicht geprüft.',
    hint: 'Bitten Sie den Aussteller um ein Exemplar nur mit seinen eigenen Signaturen: andere kann jeder hinzufügen.',
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'Die Kette der Signaturen ist unterbrochen',
    detail: 'Die Signatur folgt auf {previousProof}; diese fehlt oder ließ sich nicht bestätigen.',
    hint: 'Bitten Sie den Aussteller um den Nachweis mit allen Signaturen.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'Der Schlüssel einer Signatur ist nicht verwendbar',
    detail: 'Der Schlüssel {verificationMethod} ist nicht verwendbar: {reason}.',
    hint: 'Fragen Sie den Aussteller, mit welchem Schlüssel er signiert.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'Die Form des Schlüssels wird nicht unterstützt',
    detail:
      'Die Verifikationsmethode {verificationMethod} hat die Form {found}; unterstützt werden {expected}.',
    hint: 'Bitten Sie den Aussteller, seinen Schlüssel als Multikey oder JsonWebKey aufzuführen.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Nichts zeigt, wem der Schlüssel gehört',
    detail: 'Nichts zeigt, dass {verificationMethod} ein Schlüssel von {controller} ist: {reason}.',
    hint: 'Legen Sie das DID-Dokument des Ausstellers vor oder ein Vertrauenspaket, das es enthält.',
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'Der Schlüssel steht nicht im Dokument seines Inhabers',
    detail: 'Das Dokument von {controller} führt {verificationMethod} nicht auf.',
    hint: 'Prüfen Sie, ob das Dokument aktuell ist; sonst verlassen Sie sich nicht auf den Nachweis.',
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'Der Schlüssel gilt nicht mehr',
    detail: 'Der Schlüssel {verificationMethod} {ended}.',
    hint: 'Bitten Sie den Aussteller, mit einem aktuellen Schlüssel neu zu signieren.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'Der Schlüssel ist nicht dafür bestimmt',
    detail: 'Das Dokument von {controller} führt {verificationMethod} nicht unter {purpose} auf.',
    hint: 'Bitten Sie um eine Signatur mit einem Schlüssel, den sein Inhaber unter {purpose} aufführt.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'Signiert hat nicht der Aussteller',
    detail: 'Aussteller ist {issuer}; die Signatur stammt von einem Schlüssel von {controller}.',
    hint: 'Verlassen Sie sich nicht darauf: Jeder kann einen anderen als Aussteller nennen.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'Signiert hat nicht der Inhaber',
    detail: 'Inhaber ist {holder}; die Signatur stammt von einem Schlüssel von {controller}.',
    hint: 'Nehmen Sie die Nachweise nicht als von diesem Inhaber gezeigt an.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Nichts zeigt, wer die Nachweise vorlegt',
    detail:
      'Die Eingabe trägt keine Signatur eines Inhabers: Jeder, der die Nachweise hat, kann sie geschickt haben.',
    hint: 'Bitten Sie den Inhaber um eine Präsentation, die signiert und für eine Challenge von Ihnen gemacht ist.',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'Ein Teil der Eingabe wurde nicht geöffnet',
    detail:
      'Ein Text oder Umschlag an dieser Stelle kann einen Nachweis oder eine Präsentation enthalten. Er wurde nicht geöffnet, und nichts zeigt, wer den Inhalt vorlegt.',
    hint: 'Geben Sie die Nachweise oder die signierte Präsentation als eigene Datei an.',
  },
  CHALLENGE_MISMATCH: {
    title: 'Die Präsentation wurde für eine andere Challenge gemacht',
    detail: 'Erwartete Challenge: {expected}; gefunden: {found}.',
    hint: 'Nehmen Sie sie nicht an: Sie kann eine alte Präsentation sein. Bitten Sie um eine für Ihre Challenge.',
  },
  DOMAIN_MISMATCH: {
    title: 'Die Präsentation wurde für einen anderen Prüfer gemacht',
    detail: 'Erwartete Domain: {expected}; gefunden: {found}.',
    hint: 'Nehmen Sie sie nur an, wenn diese Domain Ihre ist: Nennen Sie sie dann mit der Option `domain`, oder im Befehl mit `--domain`.',
  },
  JWT_HEADER_REFUSED: {
    title: 'Der Kopf des JWT wird nicht angenommen',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Bitten Sie den Aussteller um ein JWT, dessen Kopf nur alg, kid und typ enthält.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'Das JWT ist mit niemandes Schlüssel signiert',
    detail: 'Sein alg ist {alg}: Jeder, oder jeder, der es prüfen kann, könnte es erstellt haben.',
    hint: 'Verlassen Sie sich nicht darauf; bitten Sie den Aussteller um ein mit EdDSA, ES256 oder RS256 signiertes JWT.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: 'Der Algorithmus des JWT wird nicht unterstützt',
    detail: 'Sein alg ist {alg}; unterstützt: {expected}.',
    hint: 'Bitten Sie den Aussteller, mit EdDSA, ES256 oder RS256 zu signieren.',
  },
  JWT_KEY_MISMATCH: {
    title: 'Der Schlüssel ist für einen anderen Algorithmus, als das JWT nennt',
    detail: 'Der alg ist {alg}; {verificationMethod} ist ein Schlüssel für {expected}.',
    hint: 'Verlassen Sie sich nicht darauf; bitten Sie den Aussteller um ein JWT, dessen alg zum Schlüssel passt.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: 'Der Schlüssel im Kopf des JWT gehört nicht dem Aussteller',
    detail: 'Der jwk im Kopf ist kein Schlüssel, den {issuer} dafür aufführt.',
    hint: 'Verlassen Sie sich nicht darauf: Jeder kann einen eigenen Schlüssel in einen Kopf schreiben.',
  },
  JWT_SIGNATURE_DER: {
    title: 'Die Signatur des JWT ist in DER geschrieben',
    detail: 'Für {alg} enthält ein JWT r und s nebeneinander, {length} Bytes; gefunden wurde DER.',
    hint: 'Bitten Sie den Aussteller, die Signatur von DER in r und s umzuwandeln (RFC 7518, Abschnitt 3.4) und das JWT neu zu senden.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'Das JWT um den Nachweis zählt nicht',
    detail:
      'Der Nachweis zählt durch einen Beweis in ihm selbst. Er kam in einem JWT, signiert von {signer}, was nicht als Schlüssel von {issuer} belegt ist.',
    hint: 'Nehmen Sie den Nachweis aus dem JWT und verlassen Sie sich nur auf seinen eigenen Beweis.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'Eine Angabe des JWT widerspricht dem Nachweis',
    detail: 'Die Angabe {claim} ist {found}; nach {member} des Nachweises müsste sie {expected} sein.',
    hint: 'Verlassen Sie sich nicht darauf: Der eine Leser würde der Angabe glauben, der andere dem Nachweis.',
  },
  JWT_CLAIM_TYPE: {
    title: 'Eine Angabe des JWT hat einen anderen Typ',
    detail: '{claim} ist {found}, erwartet wird {expected}.',
    hint: 'Bitten Sie den Aussteller, {claim} als {expected} zu schreiben und das JWT neu zu signieren.',
  },
  JWT_CLAIM_MISSING: {
    title: 'Eine Angabe des JWT fehlt',
    detail: 'Die Angabe {claim} fehlt; sie soll {member} des Nachweises wiederholen.',
    hint: 'Bitten Sie den Aussteller, sie zu schreiben; andere Leser verlangen sie vielleicht.',
  },
  SECOND_CHECK_MISSING: {
    title: 'Die zweite Prüfung war nicht möglich',
    detail:
      'Eine Signatur unter übergebenen Kontexten zählt erst, wenn {package} sie bestätigt; dieses Paket ist hier nicht installiert.',
    hint: 'Installieren Sie {package} mit @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite und @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'Die zweite Prüfung bestätigt eine Signatur nicht',
    detail: 'Nach der eigenen Prüfung ist die Signatur gültig, aber {package} lehnt sie ab: {reason}.',
    hint: 'Bitten Sie den Aussteller, den Nachweis anzusehen; verlassen Sie sich auf ihn erst, wenn beide übereinstimmen.',
  },
  PROOF_IS_BASE: {
    title: 'Die Signatur ist eine Basissignatur',
    detail:
      'Eine Basissignatur nach ecdsa-sd-2023 gehört allein dem Inhaber: Mit ihr kann jeder an seiner Stelle wählen, was gezeigt wird.',
    hint: 'Bitten Sie den Inhaber, daraus eine Signatur für das abzuleiten, was gezeigt werden soll.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Ein Paket für diese Art von Signatur fehlt',
    detail:
      'Eine Signatur nach {cryptosuite} wird mit Paketen geprüft, die hier nicht installiert sind: {missing}.',
    hint: 'Installieren Sie {missing} und prüfen Sie erneut.',
  },
  SUITE_UNDECIDED: {
    title: 'Eine Signatur konnte nicht geprüft werden',
    detail: '{package} konnte die Signatur nicht prüfen: {reason}.',
    hint: 'Bitten Sie den Inhaber, die Signatur neu abzuleiten, und den Aussteller, den Nachweis anzusehen; verlassen Sie sich nicht auf ihn, solange er ungeprüft ist.',
  },
  MAY_BE_HIDDEN: {
    title: 'Etwas könnte weggelassen sein',
    detail:
      'Der Nachweis wird nur zum Teil gezeigt, und {member} oder mehr davon kann weggelassen sein. Was nicht gezeigt wird, ist unbekannt.',
    hint: 'Bitten Sie die Inhaberin oder den Inhaber, {member} zu zeigen, oder den Aussteller, es verpflichtend zu machen.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Nur ein Teil des Nachweises wird gezeigt',
    detail:
      'Der Inhaber hat gewählt, was er zeigt. Alles, was der Aussteller nicht verpflichtend gemacht hat, kann fehlen, auch ein Ende der Gültigkeit oder ein Status.',
    hint: 'Wenn Ende oder Status für Sie zählen, fragen Sie den Aussteller, welche Angaben niemand weglassen kann.',
  },
  NOT_YET_VALID: {
    title: 'Der Nachweis ist noch nicht gültig',
    detail: 'Er gilt ab {validFrom}; jetzt ist {now}.',
    hint: 'Prüfen Sie dann erneut.',
  },
  EXPIRED: {
    title: 'Der Nachweis ist abgelaufen',
    detail: 'Er galt bis {validUntil}; jetzt ist {now}.',
    hint: 'Bitten Sie den Inhaber um einen erneuerten Nachweis.',
  },
  PERIOD_REVERSED: {
    title: 'Der Nachweis endet, bevor er beginnt',
    detail: 'Er gilt von {validFrom} bis {validUntil}.',
    hint: 'Bitten Sie den Aussteller, die Daten zu berichtigen.',
  },
  AWARDED_TOO_LATE: {
    title: 'Die Verleihung ist zu spät datiert',
    detail:
      '`awardedDate` ist {awardedDate} und liegt nach {latest}: Verliehen wird weder nach `validFrom` noch nach der Prüfung.',
    hint: 'Bitten Sie den Aussteller, die Daten zu berichtigen.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Es ist nicht bekannt, ob er widerrufen oder ausgesetzt wurde',
    detail: 'Die Statusliste {statusListCredential} fehlt: {reason}.',
    hint: 'Legen Sie die Statusliste vor; ohne sie weiß niemand, ob der Nachweis noch gilt.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'Die Statusliste besteht die Prüfung nicht',
    detail: 'Nichts in der Statusliste {statusListCredential} zählt: {reason}.',
    hint: 'Rufen Sie die Liste neu von ihrer Adresse ab; verlassen Sie sich nicht auf diese Kopie.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'Die Statusliste ist zu kurz',
    detail:
      'Zahl der Einträge in der Statusliste {statusListCredential}: {length}; mindestens nötig: {minimum}.',
    hint: 'Bitten Sie den Aussteller um eine Liste in der Länge, die der Standard verlangt.',
  },
  RANGE_ERROR: {
    title: 'Die Statusliste endet vor dem Eintrag',
    detail:
      'Genannt ist der Eintrag {index} der Statusliste {statusListCredential}; Zahl der Einträge: {length}.',
    hint: 'Fragen Sie den Aussteller: Niemand kann sagen, ob dieser Nachweis noch gilt.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'Eine Statusliste konnte nicht gelesen werden',
    detail: 'Keine der lesbaren Listen ist {statusListCredential}; zu einer anderen: {reason}',
    hint: 'Rufen Sie die Liste neu von ihrer Adresse ab und legen Sie die Datei unverändert vor.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'Die Statusliste stammt von jemand anderem',
    detail:
      'Der Nachweis stammt von {issuer}; die vorgelegte Statusliste {statusListCredential} von {found}.',
    hint: 'Legen Sie die Liste des Ausstellers vor; nur er kann sagen, ob der Nachweis widerrufen wurde.',
  },
  STATUS_LIST_CONFLICT: {
    title: 'Zwei Statuslisten widersprechen einander',
    detail: 'Kopien der Statusliste {statusListCredential} unterscheiden sich, und keine ist neuer.',
    hint: 'Rufen Sie die Liste neu ab und geben Sie an, wann jede Kopie abgerufen wurde.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'Die Statusliste ist nicht so geschrieben, wie sie sein muss',
    detail: 'In der Statusliste {statusListCredential}, bei {place}: {reason}',
    hint: 'Bitten Sie den Aussteller um eine Liste, die dem Standard folgt.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'Die Statusliste ist noch nicht gültig',
    detail: 'Die Statusliste {statusListCredential} gilt ab {validFrom}; jetzt ist {now}.',
    hint: 'Legen Sie die Liste vor, die jetzt gilt.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'Die Statusliste ist abgelaufen',
    detail: 'Die Statusliste {statusListCredential} galt bis {validUntil}; jetzt ist {now}.',
    hint: 'Legen Sie die aktuelle Liste vor: Der Nachweis kann inzwischen widerrufen worden sein.',
  },
  STATUS_LIST_STALE: {
    title: 'Die Kopie der Statusliste ist zu alt',
    detail:
      'Die Statusliste {statusListCredential} gilt {ttl} Millisekunden lang ab {since}; jetzt ist {now}.',
    hint: 'Rufen Sie sie neu ab und geben Sie an, wann: Der Nachweis kann inzwischen widerrufen worden sein.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'Die Widerrufsliste ist nicht signiert',
    detail:
      '{statusListCredential} führt den Nachweis nicht auf, aber jeder könnte diese Kopie geschrieben haben.',
    hint: 'Prüfen Sie, ob die Liste von ihrer Adresse kommt; bitten Sie um signierte Statuslisten.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'Die Statusliste handelt von etwas anderem',
    detail: 'In der Statusliste {statusListCredential} sucht der Nachweis: {expected}; sie enthält: {found}.',
    hint: 'Fragen Sie den Aussteller, welche Liste über diesen Nachweis Auskunft gibt.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'Der Status des Nachweises ist nicht so geschrieben, wie er sein muss',
    detail: 'Erwartet: {expected}; gefunden: {found}.',
    hint: 'Bitten Sie den Aussteller, den Nachweis zu berichtigen.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'Diese Art von Status ist nicht bekannt',
    detail:
      'Typ des Status: {found}; gelesen werden BitstringStatusListEntry, StatusList2021Entry und 1EdTechRevocationList.',
    hint: 'Klären Sie auf anderem Weg, ob der Nachweis noch gilt.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'Was der Status bedeutet, ist nicht bekannt',
    detail: 'Die Statusliste {statusListCredential} nennt zum Zweck {purpose} den Wert {value}{because}.',
    hint: 'Fragen Sie den Aussteller, was das bedeutet; der Wert 0x0 spricht nicht gegen den Nachweis.',
  },
  STATUS_MESSAGE: {
    title: 'Der Aussteller teilt etwas über den Nachweis mit',
    detail: 'Die Statusliste {statusListCredential} nennt den Wert {value}: {message}',
    hint: 'Lesen Sie die Mitteilung: Sie entscheidet nicht, ob der Nachweis gültig ist.',
  },
  STATUS_REFRESH: {
    title: 'Es gibt eine neuere Fassung des Nachweises',
    detail: 'Das sagt die Statusliste {statusListCredential}{because}.',
    hint: 'Bitten Sie den Inhaber darum; diese Fassung gilt weiterhin.',
  },
  REVOKED: {
    title: 'Der Nachweis wurde widerrufen',
    detail: 'Das sagt die Liste {statusListCredential}{because}; seit wann, sagt sie nicht.',
    hint: 'Verlassen Sie sich nicht darauf: Ein Widerruf ist endgültig.',
  },
  SUSPENDED: {
    title: 'Der Nachweis ist ausgesetzt',
    detail: 'Das sagt die Statusliste {statusListCredential}{because}; seit wann, sagt sie nicht.',
    hint: 'Verlassen Sie sich derzeit nicht darauf; der Aussteller kann die Aussetzung aufheben.',
  },
  LABEL_SUSPENDED: {
    title: 'Das Label ist ausgesetzt',
    detail: 'Im Labelregister ist {label} seit {since} ausgesetzt{because}.',
    hint: 'Verlassen Sie sich derzeit nicht darauf; das Netzwerk kann es wieder einsetzen.',
  },
  LABEL_WITHDRAWN: {
    title: 'Das Label wurde entzogen',
    detail: 'Im Labelregister ist {label} seit {since} entzogen{because}.',
    hint: 'Verlassen Sie sich nicht darauf: Ein Entzug ist endgültig.',
  },
  LABEL_EXPIRED: {
    title: 'Das Label ist abgelaufen',
    detail: 'Laut Labelregister endete {label} am {since}.',
    hint: 'Bitten Sie den Inhaber um ein erneuertes Label.',
  },
  LABEL_NOT_ISSUED: {
    title: 'Das Label ist noch nicht vergeben',
    detail: 'Im Labelregister steht {label} erst ab {since}.',
    hint: 'Prüfen Sie es ab dann erneut.',
  },
  LABEL_SUPERSEDED: {
    title: 'Eine spätere Ausgabe ist an seine Stelle getreten',
    detail:
      'Das Labelregister enthält seit {since} eine Erneuerung von {label}; dies ist eine frühere Ausgabe.',
    hint: 'Bitten Sie den Inhaber um die gegenwärtige Ausgabe.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'Eine Statusliste und das Labelregister widersprechen sich',
    detail:
      'Nach der Statusliste {statusListCredential} ist das Label {list}, nach dem Labelregister {register}, seit {since}. Das Register entscheidet.',
    hint: 'Melden Sie es dem Netzwerk: Eines von beiden ist veraltet.',
  },
  SCHEMA_UNKNOWN: {
    title: 'Ein im Nachweis genanntes Schema ist nicht bekannt',
    detail: 'Der Nachweis soll gegen {id} ({type}) geprüft werden; dieses Schema liegt nicht vor.',
    hint: 'Prüfen Sie den Nachweis auf anderem Weg gegen dieses Schema.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Zu wenige aus dem Ausschuss haben signiert',
    detail: 'Signaturen: {counted} von {quorum}; {missing}.',
    hint: 'Bitten Sie die fehlenden Mitglieder zu signieren und führen Sie dann ihre Kopien zusammen.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Wer signiert hat, wurde nicht beurteilt',
    detail: 'Es wurde kein Ausschuss angegeben.',
    hint: 'Legen Sie den Ausschuss vor oder ein Vertrauenspaket, das ihn enthält.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'Der Ausschuss spricht nicht für diesen Aussteller',
    detail: 'Der angegebene Ausschuss spricht für {network}; der Nachweis stammt von {issuer}.',
    hint: 'Legen Sie den Ausschuss vor, der für den Aussteller des Nachweises spricht.',
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Zu wenige aus einer Gruppe im Ausschuss haben signiert',
    detail: 'Signaturen aus der Gruppe {group}: {counted} von {quorum}; {missing}.',
    hint: 'Bitten Sie die Mitglieder der Gruppe zu signieren und führen Sie dann ihre Kopien zusammen.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Ein Mitglied, ohne das nichts entschieden wird, hat nicht signiert',
    detail: '{name} hat nicht signiert.',
    hint: 'Bitten Sie {name} zu signieren und führen Sie dann die Kopien zusammen.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'Der Ausschuss war nicht im Amt',
    detail: 'Der Ausschuss {committee} war zu diesem Zeitpunkt nicht im Amt: {instant}.',
    hint: 'Legen Sie den Ausschuss jener Zeit vor.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Eine Signatur stammt nicht von einem Mitglied des Ausschusses',
    detail: 'Die Signatur von {verificationMethod} zählt nicht: {reason}.',
    hint: 'Nur Signaturen von Mitgliedern zählen für das Quorum.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Ob genug aus dem Ausschuss signiert haben, steht nicht fest',
    detail: 'Signaturen: {counted}, nötig: {quorum}, nicht prüfbar: {undecided}.',
    hint: 'Legen Sie das DID-Dokument des Ausstellers vor oder ein Vertrauenspaket, das es enthält. Was einer Signatur fehlt, steht bei ihr.',
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'Ein JWT kann die Signaturen eines Ausschusses nicht tragen',
    detail: 'Ein JWT hat eine Signatur; nötige Zahl der Unterzeichnenden: {quorum}.',
    hint: 'Bitten Sie um den Nachweis mit eingebetteten Signaturen, einer von jedem Mitglied.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Ob der Aussteller vertrauenswürdig ist, wurde nicht beurteilt',
    detail: 'Es wurden keine Vertrauensdaten angegeben.',
    hint: 'Geben Sie in `trust` an, worauf Sie sich verlassen: `issuers`, deren Badges Sie annehmen, oder ein Vertrauenspaket.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'Der Aussteller ist nicht bekannt',
    detail: '{issuer} steht nicht in den angegebenen Vertrauensdaten.',
    hint: 'Klären Sie, ob Sie ihm vertrauen, und nehmen Sie ihn dann unter `issuers` in Ihre Vertrauensdaten auf.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Das Vertrauenspaket ist abgelaufen',
    detail: 'Das Paket galt bis {expiresAt}; jetzt ist {now}.',
    hint: 'Bitten Sie das Netzwerk um das aktuelle Paket und lesen Sie dieses.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'Das Vertrauenspaket war noch nicht ausgegeben',
    detail: 'Das Paket wurde am {issuedAt} ausgegeben; jetzt ist {now}.',
    hint: 'Prüfen Sie den Zeitpunkt, zu dem Sie prüfen, und die Uhr dieses Rechners.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Nur ein Netzwerk kann ein Label vergeben',
    detail: '{issuer} hat dies als Qualitätslabel ausgestellt und ist kein Netzwerk der Vertrauensdaten.',
    hint: 'Bitten Sie den Inhaber um das Label des Netzwerks. Vergibt dieser Aussteller tatsächlich Label, nehmen Sie ihn als Netzwerk mit seinem Ausschuss in Ihre Vertrauensdaten auf.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Das Register enthält dieses Label nicht',
    detail: 'Das Labelregister enthält kein Label {label} des Netzwerks {network}.',
    hint: 'Fragen Sie das Netzwerk, ob es dies vergeben hat, und verlassen Sie sich bis dahin nicht darauf. Jedes Badge eines Netzwerks muss in seinem Register stehen; was kein Label ist, gehört unter einen anderen Aussteller.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Das Register enthält das Label hinter diesem Vertrauenszeichen nicht',
    detail:
      'Das Labelregister enthält kein Label von {holder} beim Netzwerk {network}, das die ganze Zeit dieser Befürwortung abdeckt; ihr Beginn: {validFrom}.',
    hint: 'Verlassen Sie sich nicht darauf, bis das Netzwerk das Label bestätigt; ein neueres Vertrauenspaket kann es enthalten.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Nichts zeigt, dass das Netzwerk diese Befürwortung veröffentlicht hat',
    detail:
      'Das Netzwerk {network} führt ein Register, und das Vertrauensmaterial enthält diese Befürwortung nicht. Auch ausgeschiedene Mitglieder der Kommission könnten sie mit einem früheren Datum unterschrieben haben.',
    hint: 'Verlassen Sie sich nicht darauf, bis das Netzwerk sie bestätigt; ein neueres Vertrauenspaket kann sie enthalten.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Das Label ist jünger als das Register',
    detail:
      'Das Labelregister ist vom {asOf}, also von vor dem Beginn dieser Ausgabe von {label}, und kann sie nicht enthalten.',
    hint: 'Beschaffen Sie ein neueres Vertrauenspaket vom Netzwerk.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Das Label gehört einem anderen Inhaber',
    detail: 'Im Labelregister steht {label} seit {since} für {expected}; dieser Nachweis gilt für {found}.',
    hint: 'Verlassen Sie sich nicht darauf; fragen Sie das Netzwerk.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Das Register hat einen anderen Inhalt dieses Labels',
    detail:
      'Diese Ausgabe von {label} beginnt am {validFrom}, und das Labelregister enthält keine Ausgabe mit diesem Inhalt. Beginn der Ausgaben im Register: {editions}.',
    hint: 'Verlassen Sie sich nicht darauf; bitten Sie das Netzwerk um das Label, das es vergeben hat.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Das Label lässt sich nicht mit dem Register vergleichen',
    detail:
      'Das Labelregister enthält den Hashwert des ganzen Labels {label}; aus diesem Nachweis lässt er sich nicht bilden.',
    hint: 'Bitten Sie den Inhaber um das ganze Label.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'Es ist nicht gezeigt, dass der Aussteller bei der Verleihung ein Label hatte',
    detail:
      'Die Vertrauensdaten kennen {holder} nur durch sein Qualitätslabel; dessen Stand bei der Verleihung: {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Dem Vertrauenspaket wurde ohne Prüfung geglaubt',
    detail:
      'Es war kein Vertrauensanker hinterlegt; das Paket ist also nur so gut wie der Weg, auf dem es kam.',
    hint: 'Beschaffen Sie den Vertrauensanker vom Netzwerk auf einem sicheren Weg und legen Sie ihn vor.',
  },
  SELF_ISSUED: {
    title: 'Der Inhaber sagt dies über sich selbst',
    detail: 'Aussteller ({issuer}) und Empfänger sind dieselben; sonst steht niemand dafür ein.',
    hint: 'Lesen Sie es als Aussage des Inhabers. Nachweise und Befürwortungen können mehr sagen.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Belege wurden nicht verglichen',
    detail: 'Zahl der Belege, deren Dateien nicht vorliegen: {count}.',
    hint: 'Legen Sie die Dateien vor, damit ihre Prüfsummen verglichen werden können.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Eine Belegdatei weicht von dem ab, was signiert wurde',
    detail: 'Die Prüfsumme von {id} ist nicht die, die der Nachweis nennt.',
    hint: 'Bitten Sie den Inhaber um die Originaldatei.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'Der Nachweis nennt für einen JSON-LD-Kontext eine andere Prüfsumme',
    detail: 'Die Prüfsumme, die er für {id} nennt, gehört zu keiner bekannten Fassung dieses Kontexts.',
    hint: 'Fragen Sie den Aussteller, unter welcher Fassung des Kontexts der Nachweis signiert wurde.',
  },
  RECIPIENT_MISMATCH: {
    title: 'Der Nachweis gilt für jemand anderen',
    detail: 'Er gilt nicht für {recipient}; Groß- und Kleinschreibung zählt.',
    hint: 'Nehmen Sie ihn nicht als Nachweis dieser Person an; bitten Sie um einen, der es ist. Eine E-Mail-Adresse ist in anderer Schreibweise eine andere: `emailVariants` nennt die üblichen.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Es ist nicht bekannt, ob der Nachweis für diese Person gilt',
    detail:
      'Er enthält nichts, was zeigt, ob er für {recipient} gilt: keine Kennung dieser Art, eine, die sich nicht vergleichen lässt, oder mehrere Inhaber.',
    hint: 'Fragen Sie den Inhaber, unter welcher ID oder Kennung der Nachweis ausgestellt wurde.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Ein Nachweis gilt für jemand anderen',
    detail: 'Er gilt für {subject}; vorgelegt hat ihn {holder}.',
    hint: 'Zählen Sie ihn nicht als Nachweis des Inhabers.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Eine Befürwortung hält der Prüfung nicht stand',
    detail: 'Urteil über die Befürwortung durch {endorser}: ungültig. {reason}',
    hint: 'Siehe den Bericht zur Befürwortung; der Nachweis selbst wird getrennt beurteilt.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'Über eine Befürwortung konnte nicht entschieden werden',
    detail: 'Urteil über die Befürwortung durch {endorser}: nicht entschieden. {reason}',
    hint: 'Der Bericht zur Befürwortung sagt, was fehlt; der Nachweis selbst wird getrennt beurteilt.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'Die Befürwortung handelt von etwas anderem',
    detail: 'Sie befürwortet {found}; vorgelegt wurde sie für {expected}.',
    hint: 'Rechnen Sie sie diesem Nachweis nicht an.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Was befürwortet wurde, hat sich seither geändert',
    detail: 'Die Prüfsumme, die die Befürwortung für {id} nennt, passt nicht zum heutigen Inhalt.',
    hint: 'Bitten Sie den Befürworter, den heutigen Inhalt zu befürworten.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Befürwortungen von Befürwortungen wurden nicht beurteilt',
    detail:
      'Befürwortungen werden bis zur Ebene {depth} beurteilt; die in dieser Befürwortung liegen tiefer.',
    hint: 'Prüfen Sie die Befürwortung für sich, damit auch die in ihr enthaltenen beurteilt werden.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'Der Befürworter befürwortet sich selbst',
    detail: '{endorser} befürwortet Eigenes.',
    hint: 'Rechnen Sie sie nicht an: Eine Befürwortung kommt von Dritten.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Eine Befürwortung sagt mehr als ihren Kommentar',
    detail:
      'Sie gibt zu {id} auch dieses Feld an: {member}. Eine Befürwortung spricht nicht für den Aussteller.',
    hint: 'Lassen Sie es in der Befürwortung weg. Was der Aussteller sagen will, gehört in den Nachweis selbst.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'Eine eingebettete Befürwortung wurde verändert',
    detail:
      'Ihre Signatur passt nicht; Aussagen über {id} können zwischen ihr und dem Nachweis verschoben worden sein.',
    hint: 'Bitten Sie um den Nachweis, wie er ausgestellt wurde, oder um einen ohne diese Befürwortung.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'Dieselbe Befürwortung kam mehrmals',
    detail: 'Es ist die Befürwortung an der Stelle {first}; sie zählt einmal.',
    hint: 'Nichts: Der Bericht führt sie einmal auf.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Eine Bestätigung zählt nicht',
    detail: '{by} bestätigt die Befürwortung, doch das zählt nicht: {reason}',
    hint: 'Zählen Sie die Befürwortung als eine, die niemand bestätigt hat.',
  },
  ENDORSER_REPEATED: {
    title: 'Ein Schlüssel befürwortet unter zwei Namen',
    detail: '{endorser} signiert mit dem Schlüssel des Befürworters an der Stelle {first}.',
    hint: 'Zählen Sie beide als einen Befürworter.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Nicht gezeigt, dass der Aussteller es ausstellen darf',
    detail:
      'Das Badge nennt {creator} als Urheber der Leistung; eine Befugnis von {creator} für {issuer} ist nicht gezeigt. {reason}.',
    hint: 'Bitten Sie den Aussteller um die Befugnis des Urhebers und übergeben Sie sie mit den Befugnissen. Ohne sie steht für den Urheber nur das Wort des Ausstellers.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'Der Aussteller hatte keine Befugnis, es auszustellen',
    detail:
      'Das Badge nennt {creator} als Urheber der Leistung, und die Befugnis von {creator} für {issuer} deckt es nicht. {reason}.',
    hint: 'Bitten Sie den Aussteller um eine Befugnis für den Tag der Verleihung, oder fragen Sie den Urheber.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'Die Leistung ist nicht die, die ausgestellt werden darf',
    detail: '{issuer} hat von {creator} die Befugnis für diese Leistung mit anderem Inhalt. {reason}.',
    hint: 'Vergleichen Sie die Leistung mit der, die ihr Urheber veröffentlicht, oder fragen Sie ihn.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Es gibt vielleicht eine neuere Fassung des Nachweises',
    detail: 'Der Nachweis nennt den Aktualisierungsdienst {service}: {reason}.',
    hint: 'Übergeben Sie ein fetch, oder bitten Sie den Inhaber um die neueste Fassung; diese ist beurteilt, wie sie ist.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'Der Aktualisierungsdienst ließ sich nicht befragen',
    detail: '{service}: {reason}.',
    hint: 'Versuchen Sie es später erneut, oder bitten Sie den Inhaber um die neueste Fassung; diese ist beurteilt, wie sie ist.',
  },
  REFRESH_REFUSED: {
    title: 'Die Antwort des Aktualisierungsdienstes ersetzt nichts',
    detail: '{service}: {reason}.',
    hint: 'Fragen Sie den Aussteller, was jetzt gilt; diese Fassung ist beurteilt, wie sie ist.',
  },
  REFRESH_REPLACED: {
    title: 'Es gibt eine neuere Fassung des Nachweises',
    detail: '{service}: {reason}.',
    hint: 'Verlassen Sie sich auf die neuere Fassung; über sie wird neben dieser berichtet.',
  },
}
