import type { PageCatalogue } from './catalogue'

export const de: PageCatalogue = {
  pageTitle: 'Qualitätslabel: prüfen, signieren, befürworten',
  skipToContent: 'Zum Inhalt springen',
  taskVerify: 'Prüfen',
  taskSign: 'Signieren',
  taskEndorse: 'Befürworten',
  language: 'Sprache',
  offlineNote: 'Diese Seite arbeitet ohne Netz. Ihre Dateien bleiben auf diesem Gerät.',
  verifyIntro: 'Ist ein Badge echt, noch gültig und für die richtige Person?',
  dropHere: 'Badges hier ablegen oder Dateien auswählen',
  dropHint:
    'PNG, SVG, JSON, JWT, Präsentationen; eine Datei oder viele. Auch Vertrauenspakete, Statuslisten, DID-Dokumente und Belege.',
  otherWays: 'Text einfügen oder sagen, für wen das Badge gelten soll',
  pastedName: 'eingefügter Text',
  pasteLabel: 'Text eines Badges',
  pasteButton: 'Text prüfen',
  scanButton: 'QR-Code mit der Kamera lesen',
  scanStop: 'Kamera beenden',
  scanFailed: 'Die Kamera lässt sich nicht verwenden: {reason}',
  scanAddress:
    'Der QR-Code enthält eine Adresse und kein Badge. Öffnen Sie sie, speichern Sie das Badge und legen Sie es hier ab: {address}',
  expectedLabel:
    'Für wen soll das Badge gelten? Eine E-Mail-Adresse, eine ID oder ein Name. Sie können das leer lassen.',
  trustTitle: 'Wem Sie vertrauen: {state}',
  trustBriefNone: 'kein Vertrauenspaket',
  trustBriefCommittee: 'ein Ausschuss',
  trustBriefRefused: 'das Vertrauenspaket wird nicht verwendet',
  trustBriefBundle: {
    one: 'Vertrauenspaket, Fassung {version}, {count} Tag alt',
    other: 'Vertrauenspaket, Fassung {version}, {count} Tage alt',
  },
  trustNone:
    'Kein Vertrauenspaket. Die Seite sieht, ob ein Badge verändert wurde, aber meist nicht, von wem es ist. Bitten Sie Ihr Netzwerk um sein Vertrauenspaket oder um die Seite, die es enthält.',
  trustBundle: 'Vertrauenspaket {id}, Fassung {version}, ausgegeben {issued}',
  trustAge: {
    one: 'Es ist {count} Tag alt und gilt bis {end}.',
    other: 'Es ist {count} Tage alt und gilt bis {end}.',
  },
  trustExpired:
    'Das Vertrauenspaket ist abgelaufen. Was sich seitdem geändert hat, steht nicht darin: Bitten Sie das Netzwerk um sein neuestes Paket. ({reason})',
  trustAhead:
    'Das Vertrauenspaket beginnt erst in der Zukunft. Sehen Sie nach, ob die Uhr dieses Geräts richtig geht. ({reason})',
  trustPinned: 'Es geht auf den Anker zurück, den Sie festgelegt haben.',
  trustUnpinned:
    'Kein Anker ist festgelegt, also kann jeder dieses Paket gemacht haben. Legen Sie auch den Anker des Netzwerks hier ab.',
  trustRootWaiting: 'Ein Anker ist festgelegt. Legen Sie auch das Vertrauenspaket des Netzwerks hier ab.',
  trustRefused: 'Das Vertrauenspaket kann nicht gelesen werden: {reason}',
  trustForeign:
    'Das Vertrauenspaket ist nicht unter dem festgelegten Anker signiert, oder es wurde verändert. Verwenden Sie es nicht: Holen Sie es beim Netzwerk. ({reason})',
  trustRemove: 'Abgelegtes vergessen',
  materialStatusLists: 'Statuslisten: {names}',
  materialDidDocuments: 'DID-Dokumente: {names}',
  materialEndorsements: 'Befürwortungen: {names}',
  materialAuthorities: 'Befugnisse zum Ausstellen: {names}',
  materialCommittees: 'Ausschüsse: {names}',
  resultsTitle: 'Ergebnisse',
  resultsNone: 'Noch nichts geprüft.',
  progress: '{done} von {total} geprüft',
  countVerdicts: 'Gültig: {valid}. Nicht gültig: {invalid}. Nicht entschieden: {indeterminate}.',
  verifying: 'Wird geprüft …',
  verifyBlocked:
    'Nicht geprüft, weil das Vertrauenspaket oben nicht verwendet werden kann. Legen Sie ein neueres ab, oder lassen Sie die Seite es vergessen.',
  fileUnreadable: 'Die Datei kann nicht gelesen werden: {reason}',
  fileTooLarge: 'Die Datei ist zu groß: {size} MB, gelesen werden höchstens {limit} MB.',
  fileChanged: 'Die Datei wurde nach dem Ablegen geändert oder verschoben. Legen Sie sie noch einmal ab.',
  saveReport: 'Bericht speichern',
  saveReports: 'Alle Berichte speichern',
  print: 'Drucken',
  clearResults: 'Ergebnisse entfernen',
  stop: 'Anhalten',
  badgeHolder: 'Inhaber',
  badgeHolderUnnamed:
    'Nicht genannt: Das Badge gilt für die Person, der die Adresse oder ID darin nachweislich gehört',
  badgeIssuer: 'Aussteller',
  badgeAwarded: 'Verliehen',
  badgeFrom: 'Gültig ab',
  badgeUntil: 'Gültig bis',
  badgeNoEnd: 'Kein Ende',
  badgeDescription: 'Worum es geht',
  badgeCriteria: 'Was verlangt war',
  badgeEvidence: 'Belege',
  badgeResults: 'Ergebnisse',
  badgeNarrative: 'Zur Verleihung',
  badgeSelfIssued: 'Der Inhaber hat dieses Badge selbst ausgestellt: Es ist seine eigene Aussage.',
  badgeUnchecked: 'Das Folgende sagt die Datei über sich selbst. Es ist nicht bestätigt.',
  badgeImageAlt: 'Bild des Badges',
  partDigest: 'Befürwortungen im Überblick',
  partAll: 'Alles, was das Dokument sagt',
  partExpert: 'Für Fachleute: der Bericht als JSON',
  signIntro:
    'Signieren Sie, was Ihr Ausschuss entschieden hat, und führen Sie die Exemplare zusammen, die seine Mitglieder signiert haben.',
  signWhat: 'Was möchten Sie tun?',
  partSign: 'Ein Dokument signieren',
  partMerge: 'Signierte Exemplare zusammenführen',
  partKey: 'Eine Schlüsseldatei erstellen',
  signDrop: 'Dokument zum Signieren öffnen',
  signDropHint:
    'Legen Sie die Datei hier ab, oder wählen Sie sie aus. Ihr Name endet auf .json, etwa label.json.',
  signCompare:
    'Lesen Sie es wie einen Brief, den Sie unterschreiben sollen. Lesen Sie dann die Zeichen der Prüfsumme den anderen Mitgliedern vor: Alle müssen dieselben haben.',
  namedByTrust: '{name}, sagt das Vertrauenspaket',
  namedByFile: '{name}, sagt die Datei {file}. Geprüft ist das nicht.',
  namingFile: 'Wem gehört die ID?',
  namingHint:
    'Im Dokument steht eine ID und kein Name: {ids}. Um den Namen zu sehen, öffnen Sie das Profil der Organisation, ihren Antrag oder das Vertrauenspaket.',
  namingNone: 'Der Name steht nicht in {files}.',
  signOther: 'Ein anderes Dokument öffnen',
  signTitle: 'Zustimmen und signieren',
  signBefore: 'Mit Ihrer Signatur stimmen Sie allem zu, was oben steht.',
  signAgree: 'Ich habe es gelesen und stimme zu: signieren',
  signing: 'Wird signiert …',
  signFailed: 'Nicht signiert: {reason}',
  signedTitle: 'Signiert',
  signedAs:
    'Sie haben mit dem Schlüssel {id} signiert. Das signierte Exemplar ist unter dem Namen {name} bei Ihren Downloads gespeichert.',
  signedNext:
    'Geben Sie dieses Exemplar der Person, die die Exemplare zusammenführt. Der Schlüssel ist vergessen: Nichts davon bleibt auf dieser Seite.',
  saveAgain: 'Exemplar noch einmal speichern',
  signNext: 'Ein weiteres Dokument signieren',
  unfitNotJson:
    '{file} ist kein Dokument, das signiert werden kann. Öffnen Sie die Datei, die auf .json endet.',
  unfitJwt: '{file} ist ein JWT. Es hat eine Signatur und nimmt keine weiteren auf.',
  unfitKey: '{file} ist eine Schlüsseldatei. Hierher gehört das Dokument, der Schlüssel kommt danach.',
  unfitImage:
    '{file} ist ein Bild, und Bilder nehmen keine weiteren Signaturen auf. Bitten Sie die Person, die das Signieren vorbereitet, um das Dokument selbst. Sein Name endet auf .json, etwa label.json.',
  unfitForLabel:
    '{file} wird nicht signiert. Art: {kind}. Das Sekretariat des Ausschusses erstellt daraus zuerst das Label. Bitten Sie das Sekretariat um die Datei des Labels, etwa label.json.',
  unfitOther: '{file} kann hier nicht signiert werden. Es ist kein Nachweis. Art: {kind}',
  unfitUnsigned:
    '{file} hat keine Signatur. Wählen Sie das Exemplar, das nach dem Signieren gespeichert wurde.',
  keyTitle: 'Ihr Schlüssel',
  keyDrop: 'Ihre Schlüsseldatei öffnen',
  keyDropHint:
    'Legen Sie die Datei hier ab, oder wählen Sie sie aus. Sie heißt etwa rasa.key.jwe. Der Schlüssel bleibt auf dieser Seite, und nur, bis Sie signiert haben.',
  keyNotKey:
    '{file} ist keine Schlüsseldatei. Wählen Sie die Datei, die beim Erstellen Ihres Schlüssels gespeichert wurde.',
  keyFound: 'Was darin ist: {found}.',
  keyWrongPassphrase:
    'Das ist nicht die Passphrase von {file}. Geben Sie sie noch einmal ein. Achten Sie auf Großbuchstaben und die Sprache Ihrer Tastatur.',
  keyPublicOnly:
    '{file} enthält nur den öffentlichen Teil eines Schlüssels, und der kann nicht signieren. Wählen Sie die Datei mit dem geheimen Teil, etwa rasa.key.jwe.',
  keyOnlyJwts:
    '{file} enthält einen Schlüssel, der nur JWTs signiert. Diese Seite erstellt keine. Erstellen Sie hier unter „Signieren“ eine Schlüsseldatei.',
  keyBroken:
    '{file} ist beschädigt: Die beiden Teile des Schlüssels gehören nicht zusammen, oder er ist zu schwach. Nehmen Sie Ihre Sicherungskopie.',
  keyPassphrase: 'Passphrase der Schlüsseldatei',
  keyPassphraseHint: 'Sie haben sie beim Erstellen des Schlüssels gewählt.',
  keyPassphraseMissing: 'Geben Sie die Passphrase ein.',
  passphraseShow: 'Eingabe anzeigen',
  keyOpen: 'Schlüssel öffnen',
  keyOpening: 'Der Schlüssel wird geöffnet. Das dauert etwa eine Sekunde.',
  keyOther: 'Eine andere Datei wählen',
  keyOf: 'Das ist der Schlüssel {id}',
  keyOfMember: 'Das ist der Schlüssel von {name}: {id}',
  keyFile: 'Aus der Datei',
  keyNotEncrypted:
    'Diese Schlüsseldatei hat keine Passphrase: Wer sie kopiert, kann in Ihrem Namen signieren.',
  keyForget: 'Diesen Schlüssel vergessen',
  keyIdWrong:
    'Die ID in dieser Schlüsseldatei gehört zu einem anderen Schlüssel oder ist keine ID. Fragen Sie die Person, die die Schlüssel veröffentlicht.',
  keyOtherIssuer:
    'Dieser Schlüssel kann dieses Dokument nicht signieren: Er gehört nicht zum Aussteller {issuer}. Vielleicht haben Sie die falsche Schlüsseldatei gewählt.',
  keySignedAlready:
    'Dieser Schlüssel hat dieses Dokument schon signiert ({date}). Ein Mitglied zählt einmal, es ist also nichts mehr zu tun.',
  keySignedUndated: 'ohne Datum',
  keyNoMember:
    'Dieser Schlüssel steht nicht in der Liste von {committees}. Seine Signatur zählt also vielleicht nicht. Wählen Sie eine andere Schlüsseldatei, oder fragen Sie vor dem Signieren die Person, die die Liste führt.',
  keyId: 'ID Ihres Schlüssels beim Aussteller',
  keyIdHint:
    'Falls es die richtige Datei ist: Die Person, die die Schlüssel veröffentlicht, kennt diese ID. Sie sieht aus wie did:web:network.example#rasa.',
  keyIdOwn: 'ID, unter der Ihr Schlüssel veröffentlicht ist',
  keyIdOwnHint: 'Sie steht in Ihrem DID-Dokument und sieht aus wie did:web:city.example#key.',
  keyIdOther: 'Mein Schlüssel ist unter einer anderen ID veröffentlicht',
  keyIdUse: 'Diese ID verwenden',
  keyIdMalformed: 'Das ist keine solche ID. Sie enthält ein #, wie in did:web:network.example#rasa.',
  mergeDrop: 'Signierte Exemplare öffnen',
  mergeDropHint:
    'Legen Sie sie hier ab, oder wählen Sie sie aus, alle auf einmal oder nacheinander. Legen Sie auch die Datei des Ausschusses oder das Vertrauenspaket ab, dann sehen Sie, wer fehlt.',
  mergeNone: 'Noch keine Exemplare.',
  mergeNot:
    'Die Exemplare sind noch nicht zusammengeführt. Sehen Sie nach, was mit ihnen nicht stimmt, und entfernen Sie die unpassenden.',
  mergeDiffers:
    '{file} ist nicht dasselbe Dokument wie {other}: Nicht nur die Signaturen sind verschieden. Eines der beiden wurde verändert. Vergleichen Sie die Prüfsummen mit denen, die signiert haben, und entfernen Sie das falsche Exemplar.',
  mergeDigits: 'Zum Vorlesen: {digits}',
  mergeRemove: 'Entfernen',
  mergeRemoveCopy: '{file} entfernen',
  mergeTitle: 'Zusammengeführt',
  mergeCount: { one: '{count} Signatur.', other: '{count} Signaturen.' },
  mergeNoCommittee:
    'Wer fehlt, ist nicht bekannt: Legen Sie auch die Datei des Ausschusses oder das Vertrauenspaket hier ab.',
  mergeAll: 'Alle Mitglieder haben signiert: {counted}, nötig sind {quorum}.',
  mergeEnough:
    'Genug Mitglieder haben signiert: {counted}, nötig sind {quorum}. Noch nicht signiert haben: {names}.',
  mergeMissing:
    'Noch nicht genug Mitglieder haben signiert: {counted}, nötig sind {quorum}. Es fehlen: {names}.',
  mergeAllChecks: 'Alle Prüfungen',
  mergeSave: 'Zusammengeführtes Dokument speichern',
  mergeSavedAs: 'Name der Datei:',
  mergeNextEnough:
    'Das ist das fertige Dokument: Genug Mitglieder haben signiert. Speichern Sie es. Schicken Sie es dem Inhaber und der Person, die das Vertrauenspaket Ihres Netzwerks führt. Die Exemplare werden nicht mehr gebraucht.',
  mergeNextMissing:
    'Das ist noch nicht das fertige Dokument. Fügen Sie die Exemplare derer hinzu, die fehlen. Oder speichern Sie es und schicken Sie es einem von ihnen: Auch diese Datei lässt sich signieren.',
  mergeNextUnknown:
    'Das ist ein Dokument mit den Signaturen all dieser Exemplare. Speichern Sie es, und schicken Sie es der Person, die das Signieren vorbereitet hat und weiß, wie viele Signaturen nötig sind.',
  newIntro:
    'Erstellen Sie einmal einen Schlüssel, vor dem ersten Signieren. Die Datei ist Ihr Stift: Verwahren Sie sie und eine Sicherungskopie dort, wo nur Sie sie erreichen.',
  newName: 'Ihr Name',
  newNameHint:
    'Ihr Vorname genügt oder ein kurzer Name Ihrer Organisation. Die Dateien werden danach benannt.',
  newNameMissing: 'Geben Sie einen Namen ein.',
  newOrganisation: 'ID Ihrer Organisation',
  newOrganisationHint:
    'Etwa did:web:city.example. Wer einem Ausschuss angehört, gibt die ID des Netzwerks ein. Bleibt das Feld leer, ist der Schlüssel selbst die ID.',
  newOrganisationWrong: 'Das ist keine solche ID. Sie sieht aus wie did:web:city.example.',
  newPassphrase: 'Passphrase',
  newPassphraseHint:
    'Vier oder fünf Wörter, die niemand erraten kann. Schreiben Sie sie auf, und verwahren Sie das Papier getrennt von der Datei: Ohne sie ist der Schlüssel verloren.',
  newPassphraseShort: 'Geben Sie mindestens {least} Zeichen ein.',
  newAgain: 'Passphrase noch einmal',
  newAgainHint: 'Noch einmal dieselbe, zur Sicherheit.',
  newAgainDiffers: 'Das ist nicht dieselbe Passphrase. Geben Sie sie noch einmal ein.',
  newMake: 'Schlüsseldatei erstellen',
  newMaking: 'Der Schlüssel wird erstellt. Das dauert etwa eine Sekunde.',
  madeTitle: 'Ihr Schlüssel ist erstellt',
  madeSaved: 'Die Schlüsseldatei ist als {file} bei Ihren Downloads gespeichert. Zeigen Sie sie niemandem.',
  madeSaveAgain: 'Schlüsseldatei noch einmal speichern',
  madePublic: 'Öffentlicher Teil',
  madePublicHint:
    'Speichern Sie ihn als {publicFile}, und schicken Sie ihn der Person, die die Schlüssel Ihrer Organisation oder Ihres Netzwerks veröffentlicht. Er ist nicht geheim.',
  madeOwnHint:
    'Speichern Sie ihn als {publicFile}. Er ist nicht geheim. Die Leser sehen die ID und wissen nicht, wem der Schlüssel gehört, außer ein Netzwerk führt die ID mit Ihrem Namen. Bitten Sie das Netzwerk darum, und schicken Sie ihm diese Datei.',
  madeDid: 'Als DID',
  madeSavePublic: 'Öffentlichen Teil speichern',
  madeDocument: 'DID-Dokument',
  madeDocumentHint:
    'Die Leser suchen Ihren Schlüssel in einer Datei unter der Adresse, die hier steht. Ist dort noch nichts veröffentlicht, speichern Sie did.json und lassen Sie sie unter genau dieser Adresse veröffentlichen.',
  madeDocumentOther:
    'Ist dort schon eine Datei veröffentlicht, ersetzen Sie sie nicht: Wer sie führt, fügt Ihren öffentlichen Teil hinzu.',
  madeSaveDocument: 'did.json speichern',
  madeForget: 'Fertig: diesen Schlüssel vergessen',
  goOn: 'Weiter',
  endorseIntro:
    'Sagen Sie öffentlich, was Sie von einem Badge, einer Leistung oder einer Organisation halten, oder bestätigen Sie, was andere über das Ihre sagen.',
  endorseWhat: '1. Worum geht es?',
  endorseDrop: 'Hier ablegen, was Sie befürworten, oder Datei auswählen',
  endorseDropHint:
    'Ein Badge (PNG, SVG, JSON, JWT), eine Leistung, ein Profil oder eine Bitte um Befürwortung, die Sie bekommen haben. Um eine Befürwortung zu bestätigen, legen Sie diese ab. Dateien, die beim Prüfen helfen, können dabei sein.',
  endorseOneOnly:
    'Das sind mehrere Dinge. Legen Sie eines nach dem anderen ab: Jedes braucht eine eigene Befürwortung.',
  endorseHelpers: 'Dateien, die beim Prüfen helfen: {names}',
  endorseOpening: 'Einen Moment …',
  endorseOtherKind:
    'Dies kann nicht befürwortet werden: {kind}. Öffnen Sie ein Badge, eine Leistung, ein Profil oder eine Bitte um Befürwortung – oder eine Befürwortung, um sie zu bestätigen.',
  endorseFaulty:
    'Dies kann nicht verwendet werden, weil es einen Fehler hat. Bitten Sie den Absender um ein anderes Exemplar. {reason}',
  endorseUnsigned:
    'Dieses Badge ist nicht signiert und kann sich also noch ändern. Bitten Sie den Aussteller um das signierte Badge. Möchte der Aussteller Ihre Befürwortung, bevor er signiert, dann bitten Sie ihn um eine Bitte um Befürwortung als Datei.',
  endorseDraftAsked:
    'Dieses Badge ist noch nicht signiert. Ihre Befürwortung gilt nur, wenn der Aussteller genau diesen Text signiert.',
  endorseExpired: 'Die Frist dieser Bitte ist abgelaufen. Fragen Sie den Absender nach einer neuen.',
  endorseInvalid:
    'Es ist nicht gültig. Bitten Sie den Absender um ein anderes Exemplar, bevor Sie etwas signieren.',
  endorseUndecided:
    'Nicht alles konnte geprüft werden. Unten sehen Sie, was fehlt. Sie können oben Dateien ablegen, die helfen, etwa ein DID-Dokument.',
  endorseNotVerified: 'Es konnte nicht geprüft werden: {reason}',
  endorseReport: 'Alles, was geprüft wurde',
  endorseWho: '2. Wer sind Sie?',
  endorseName: 'Name Ihrer Organisation, wie die Leser ihn sehen sollen',
  endorseNoKeyYet: 'Noch keine Schlüsseldatei? Erstellen Sie hier eine, und kommen Sie zurück:',
  endorseHaveProfile: 'Ich habe eine Datei mit unserem Profil',
  endorseProfile: 'Ihr Profil',
  endorseProfileHelp: 'Eine Datei mit Ihrem Namen, Ihrer ID und Adresse, anstelle des Namens oben.',
  endorseProfileForget: 'Einen anderen Namen verwenden',
  endorseNoProfile: 'Diese Datei ist kein Profil. Wählen Sie eine andere, oder geben Sie den Namen ein.',
  endorseNoKey: 'Der Schlüssel ist noch nicht bereit. Öffnen Sie oben Ihre Schlüsseldatei.',
  endorseNoName: 'Geben Sie den Namen Ihrer Organisation ein.',
  endorseOtherKey:
    'Dieser Schlüssel gehört {key}, in Ihrem Profil steht {id}. Wählen Sie den Schlüssel oder das Profil, das Ihnen gehört.',
  endorseOwn:
    'Das ist Ihr eigenes: Sie sind Aussteller, Urheber oder Inhaber, oder es ist Ihr Profil. Eine Befürwortung muss von jemand anderem kommen.',
  acknowledgeOwn:
    'Diese Befürwortung haben Sie selbst geschrieben. Bestätigen kann sie nur die Seite, die sie betrifft.',
  endorseSay: '3. Was sagen Sie dazu?',
  acknowledgeWho:
    'Es zählt, wenn Sie das Badge ausgestellt oder die Leistung erstellt haben oder die befürwortete Organisation sind.',
  acknowledgeSay: '3. Sie bestätigen sie',
  askComment: 'Ihr Kommentar',
  askCommentHelp: 'Was Sie davon halten, in wenigen Sätzen. Alle können es lesen.',
  askCommentMissing: 'Schreiben Sie mindestens einen Satz.',
  askAcknowledgement: 'Ihr Kommentar (freiwillig)',
  askAcknowledgementHelp:
    'Mit Ihrer Signatur sagen Sie, dass Sie die Befürwortung kennen und dass sie Sie oder das Ihre betrifft.',
  askLanguage: 'In welcher Sprache schreiben Sie?',
  askMore: 'Mehr sagen: wofür es zählt, was Sie gesehen haben, Standards (freiwillig)',
  askedFor: '{question} (darum werden Sie gebeten)',
  askUses: 'Wofür zählt es bei Ihnen?',
  askUsesHelp: 'Zum Beispiel: Zulassung zu einem Kurs, ein Vorstellungsgespräch, eine Förderung.',
  askEvidence: 'Welche Belege für Lernen haben Sie gesehen?',
  askEvidenceHelp: 'Zum Beispiel: zwei Portfolios, eine öffentliche Präsentation.',
  askAssessment: 'Wie wird Lernen beurteilt, soweit Sie wissen?',
  askAssessmentHelp: 'Zum Beispiel: Eine zweite Lehrkraft beobachtet.',
  askInterest: 'Was haben Sie damit oder mit dem Aussteller zu tun?',
  askInterestHelp:
    'Zum Beispiel: Sie bezahlen dafür. Das wird den Lesern gezeigt, damit sie Ihr Wort einordnen können.',
  askStandards: 'Welchen Standards entspricht es?',
  askStandardsHelp:
    'Etwa einer Fähigkeit aus ESCO oder einem Rahmenwerk Ihres Landes, mit Namen und Adresse im Web.',
  askStandardAdd: 'Standard hinzufügen',
  askStandardName: 'Name von Standard {count}',
  askStandardAddress: 'Adresse von Standard {count}',
  askStandardRemove: 'Standard {count} entfernen',
  askStandardNameMissing: 'Geben Sie den Namen ein, oder entfernen Sie diesen Standard.',
  askStandardAddressWrong:
    'Geben Sie die Adresse ein, etwa http://data.europa.eu/esco/skill/1, oder entfernen Sie diesen Standard.',
  askFrom: 'Gültig ab',
  askUntil: 'Gültig bis',
  askUntilHelp: 'Leer: ohne Ende.',
  askUntilEarly: 'Das Ende darf nicht vor dem Beginn liegen.',
  askWithdraw: 'Damit sie zurückgezogen werden kann',
  askWithdrawHelp:
    'Ohne einen Platz in Ihrer Statusliste können Sie die Befürwortung nicht zurückziehen: Sie gilt bis zu ihrem Ende oder für immer. Wer die Liste führt, nennt Ihnen die Adresse und einen freien Platz.',
  askList: 'Adresse Ihrer Statusliste',
  askListHelp: 'Etwa https://town.example/status/1',
  askListWrong: 'Geben Sie die Adresse ein, sie beginnt mit https://',
  askPlace: 'Platz in der Liste',
  askPlaceHelp: 'Eine Zahl, die keine andere Befürwortung hat.',
  askPlaceWrong: 'Geben Sie eine Zahl ein.',
  endorseLook: 'Alles ansehen',
  endorseNotBuilt: 'So kann sie nicht erstellt werden: {reason}',
  endorseLookTitle: '4. Das signieren Sie',
  endorseLookIntro:
    'Lesen Sie alles noch einmal. Noch ist nichts signiert: Sie können oben noch alles ändern.',
  endorseSignsWith: 'Signiert wird mit dem Schlüssel {key}.',
  endorseUnknownKey:
    'Die Leser sehen die ID Ihres Schlüssels und den Namen, den Sie geschrieben haben. Dass der Schlüssel Ihnen gehört, wissen sie nur, wenn ihr Netzwerk die ID mit Ihrem Namen führt.',
  endorseKnownBy:
    'Die Leser suchen Ihren Schlüssel unter {address}. Dort muss Ihr DID-Dokument veröffentlicht sein.',
  endorseLasting: 'Sie kann nicht zurückgezogen werden: Sie hat keinen Platz in einer Statusliste.',
  endorseLastingChange: 'Einen Platz in einer Statusliste angeben',
  endorseSign: 'Signieren und speichern',
  endorseDone: '5. Signiert',
  endorseSaved: 'Gespeichert als {file}, dort, wo Ihr Browser Downloads ablegt.',
  endorseNext:
    'Schicken Sie die Datei an die unten Genannten. Aussteller oder Urheber können sie einbetten oder bestätigen, der Inhaber kann sie zeigen, und Ihr Netzwerk kann sie veröffentlichen.',
  acknowledgeNext:
    'Schicken Sie die Datei denen, von denen Sie die Befürwortung haben, und veröffentlichen Sie sie neben der Befürwortung: Dann sehen die Leser, dass Sie sie kennen.',
  endorseCheck:
    'Was die Leser sehen, sehen Sie unter „Prüfen“: Legen Sie sie dort zusammen mit dem Badge ab.',
  endorseDocument:
    'Die Leser prüfen Ihre Signatur mit Ihrem DID-Dokument. Sorgen Sie dafür, dass es veröffentlicht ist, oder schicken Sie es mit.',
  endorseCreator: 'Urheber',
  endorseNextOne: 'Etwas anderes befürworten',
  aboutPage: 'Version {version}. Programm dieser Seite, SHA-256: {digest}',
  aboutCheck: 'So prüfen Sie diese Seite: {line}',
  verdictNone: 'KEIN BADGE',
  noteLabel: 'Das Qualitätslabel des Ausstellers jetzt: {state}.',
  noteLabelSince: 'Das Qualitätslabel des Ausstellers jetzt: {state}, seit {since}.',
  bundleOlder:
    'Das abgelegte Vertrauenspaket ist älter als das verwendete und wird nicht verwendet. ({reason})',
  bundleRefused: 'Das abgelegte Vertrauenspaket wird nicht verwendet; das vorige bleibt. ({reason})',
  rootOther:
    '{reason} ist ein anderer Anker als der verwendete und wird nicht verwendet. Wer ein gefälschtes Paket schickt, kann auch dessen Anker schicken.',
  trustPinnedHere:
    'Es folgt aus dem Anker in {file}, den Sie abgelegt haben. Vergleichen Sie dessen SHA-256 mit dem, den das Netzwerk veröffentlicht.',
  hintKey:
    'Bitten Sie Ihr Netzwerk um sein Vertrauenspaket oder den Aussteller um sein DID-Dokument, und legen Sie es hier ab.',
  hintTrust: 'Bitten Sie Ihr Netzwerk um sein Vertrauenspaket, und legen Sie es hier ab.',
  hintRoot:
    'Bitten Sie Ihr Netzwerk um seinen Anker, vergleichen Sie dessen SHA-256 mit dem veröffentlichten, und legen Sie ihn hier ab.',
  hintIssuer:
    'Fragen Sie Ihr Netzwerk, ob es den Aussteller kennt, oder entscheiden Sie selbst, ob Sie seine Badges annehmen.',
  hintStatus: 'Bitten Sie den Aussteller um seine neueste Statusliste, und legen Sie sie hier ab.',
  hintEvidence: 'Legen Sie auch die Dateien der Belege hier ab.',
  hintRecipient: 'Fragen Sie, welche Adresse oder ID die Person für dieses Badge verwendet hat.',
  countNone: 'Kein Badge: {number}.',
  noteDropped:
    'Das beruht auf {names}, hier abgelegt. Eine solche Datei kann jeder schreiben: verlassen Sie sich nur darauf, wenn Sie sie vom Netzwerk oder vom Aussteller haben.',
  unusedBundle: '{file} wird nicht verwendet: das Vertrauenspaket kennt {id} schon und entscheidet.',
  unusedLater: '{file} wird nicht verwendet: danach wurde eine Datei zu {id} abgelegt.',
  unusedOverlap:
    '{file} wird nicht verwendet: ein Ausschuss von {id}, der vorher abgelegt wurde, ist zur selben Zeit im Amt.',
}
