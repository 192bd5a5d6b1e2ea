import type { PageCatalogue } from './catalogue'

export const nl: PageCatalogue = {
  pageTitle: 'Kwaliteitslabel: controleren, ondertekenen, onderschrijven',
  skipToContent: 'Naar de inhoud',
  taskVerify: 'Controleren',
  taskSign: 'Ondertekenen',
  taskEndorse: 'Onderschrijven',
  language: 'Taal',
  offlineNote: 'Deze pagina werkt zonder netwerk. Uw bestanden blijven op dit apparaat.',
  verifyIntro: 'Is een badge echt, nog geldig en van de juiste persoon?',
  dropHere: 'Zet hier badges neer of kies bestanden',
  dropHint:
    'PNG, SVG, JSON, JWT, presentaties; een of veel. Ook vertrouwenspakketten, statuslijsten, DID-documenten en bestanden met onderbouwing.',
  otherWays: 'Een tekst plakken, of zeggen over wie de badge moet gaan',
  pastedName: 'geplakte tekst',
  pasteLabel: 'Tekst van een badge',
  pasteButton: 'De tekst controleren',
  scanButton: 'Een QR-code lezen met de camera',
  scanStop: 'De camera stoppen',
  scanFailed: 'De camera kan niet worden gebruikt: {reason}',
  scanAddress:
    'De QR-code bevat een adres en geen badge. Open het adres, bewaar de badge en zet die hier neer: {address}',
  expectedLabel: 'Over wie moet de badge gaan? Een e-mailadres, een ID of een naam. U mag dit leeg laten.',
  trustTitle: 'Wie u vertrouwt: {state}',
  trustBriefNone: 'geen vertrouwenspakket',
  trustBriefCommittee: 'een commissie',
  trustBriefRefused: 'het vertrouwenspakket wordt niet gebruikt',
  trustBriefBundle: {
    one: 'vertrouwenspakket, versie {version}, {count} dag oud',
    other: 'vertrouwenspakket, versie {version}, {count} dagen oud',
  },
  trustNone:
    'Geen vertrouwenspakket. De pagina ziet of een badge is veranderd, maar meestal niet van wie die komt. Vraag uw netwerk om zijn vertrouwenspakket, of om de pagina die het bevat.',
  trustBundle: 'Vertrouwenspakket {id}, versie {version}, uitgegeven {issued}',
  trustAge: {
    one: 'Het is {count} dag oud en geldig tot {end}.',
    other: 'Het is {count} dagen oud en geldig tot {end}.',
  },
  trustExpired:
    'Het vertrouwenspakket is verlopen. Wat sindsdien is veranderd, staat er niet in: vraag het netwerk om zijn nieuwste pakket. ({reason})',
  trustAhead:
    'Het vertrouwenspakket begint pas in de toekomst. Controleer de klok van dit apparaat. ({reason})',
  trustPinned: 'Het volgt uit het anker dat u hebt vastgelegd.',
  trustUnpinned:
    'Er is geen anker vastgelegd, dus iedereen kan dit pakket hebben gemaakt. Zet ook het anker van het netwerk hier neer.',
  trustRootWaiting: 'Er is een anker vastgelegd. Zet ook het vertrouwenspakket van het netwerk hier neer.',
  trustRefused: 'Het vertrouwenspakket kan niet worden gelezen: {reason}',
  trustForeign:
    'Het vertrouwenspakket is niet ondertekend onder het vastgelegde anker, of het is veranderd. Gebruik het niet: haal het bij het netwerk. ({reason})',
  trustRemove: 'Vergeten wat is neergezet',
  materialStatusLists: 'Statuslijsten: {names}',
  materialDidDocuments: 'DID-documenten: {names}',
  materialEndorsements: 'Onderschrijvingen: {names}',
  materialAuthorities: 'Machtigingen om uit te geven: {names}',
  materialCommittees: 'Commissies: {names}',
  resultsTitle: 'Resultaten',
  resultsNone: 'Nog niets gecontroleerd.',
  progress: '{done} van {total} gecontroleerd',
  countVerdicts: 'Geldig: {valid}. Niet geldig: {invalid}. Niet beslist: {indeterminate}.',
  verifying: 'Wordt gecontroleerd …',
  verifyBlocked:
    'Niet gecontroleerd, omdat het vertrouwenspakket hierboven niet kan worden gebruikt. Zet een nieuwer pakket neer, of laat de pagina het vergeten.',
  fileUnreadable: 'Het bestand kan niet worden gelezen: {reason}',
  fileTooLarge: 'Het bestand is te groot: {size} MB. Er wordt hoogstens {limit} MB gelezen.',
  fileChanged: 'Het bestand is veranderd of verplaatst nadat het was neergezet. Zet het opnieuw neer.',
  saveReport: 'Het rapport bewaren',
  saveReports: 'Alle rapporten bewaren',
  print: 'Afdrukken',
  clearResults: 'De resultaten verwijderen',
  stop: 'Stoppen',
  badgeHolder: 'Houder',
  badgeHolderUnnamed:
    'Niet genoemd: de badge gaat over de persoon die kan aantonen dat het adres of ID erin van hem of haar is',
  badgeIssuer: 'Uitgever',
  badgeAwarded: 'Toegekend',
  badgeFrom: 'Geldig vanaf',
  badgeUntil: 'Geldig tot',
  badgeNoEnd: 'Geen einde',
  badgeDescription: 'Waar het om gaat',
  badgeCriteria: 'Wat werd gevraagd',
  badgeEvidence: 'Onderbouwing',
  badgeResults: 'Resultaten',
  badgeNarrative: 'Over de toekenning',
  badgeSelfIssued: 'De houder heeft deze badge zelf uitgegeven: het is een eigen verklaring.',
  badgeUnchecked: 'Wat volgt, zegt het bestand over zichzelf. Het is niet bevestigd.',
  badgeImageAlt: 'Afbeelding van de badge',
  partDigest: 'Onderschrijvingen in het kort',
  partAll: 'Alles wat het document zegt',
  partExpert: 'Voor deskundigen: het rapport als JSON',
  signIntro:
    'Onderteken wat uw commissie heeft besloten, en voeg de exemplaren samen die haar leden hebben ondertekend.',
  signWhat: 'Wat wilt u doen?',
  partSign: 'Een document ondertekenen',
  partMerge: 'Ondertekende exemplaren samenvoegen',
  partKey: 'Een sleutelbestand maken',
  signDrop: 'Open het document dat u wilt ondertekenen',
  signDropHint: 'Zet het bestand hier neer of kies het. De naam eindigt op .json, zoals label.json.',
  signCompare:
    'Lees het zoals u een brief leest voordat u die ondertekent. Lees daarna de tekens van het controlegetal voor aan de andere leden: iedereen moet dezelfde hebben.',
  namedByTrust: '{name}, volgens het vertrouwenspakket',
  namedByFile: '{name}, volgens het bestand {file}. Dit is niet gecontroleerd.',
  namingFile: 'Van wie is dit ID?',
  namingHint:
    'Het document heeft een ID en geen naam: {ids}. Open het profiel van de organisatie, haar aanvraag of het vertrouwenspakket om de naam te zien.',
  namingNone: 'De naam staat niet in {files}.',
  signOther: 'Een ander document openen',
  signTitle: 'Instemmen en ondertekenen',
  signBefore: 'Uw handtekening zegt dat u instemt met alles wat hierboven staat.',
  signAgree: 'Ik heb het gelezen en stem ermee in: ondertekenen',
  signing: 'Wordt ondertekend …',
  signFailed: 'Niet ondertekend: {reason}',
  signedTitle: 'Ondertekend',
  signedAs:
    'U hebt ondertekend met de sleutel {id}. Het ondertekende exemplaar is bewaard als {name}, bij uw downloads.',
  signedNext:
    'Geef dit exemplaar aan degene die de exemplaren samenvoegt. De sleutel is vergeten: er blijft niets van op deze pagina.',
  saveAgain: 'Het exemplaar nog eens bewaren',
  signNext: 'Nog een document ondertekenen',
  unfitNotJson:
    '{file} is geen document dat kan worden ondertekend. Open het bestand waarvan de naam eindigt op .json.',
  unfitJwt: '{file} is een JWT. Het heeft één handtekening en er kunnen geen andere bij.',
  unfitKey: '{file} is een sleutelbestand. Hier hoort het document, de sleutel komt daarna.',
  unfitImage:
    '{file} is een afbeelding, en daar kunnen geen handtekeningen bij. Vraag het document zelf aan degene die het ondertekenen voorbereidt. De naam eindigt op .json, zoals label.json.',
  unfitForLabel:
    '{file} wordt niet ondertekend. Soort: {kind}. De secretaris van de commissie maakt er eerst het label van. Vraag de secretaris om het bestand van het label, zoals label.json.',
  unfitOther: '{file} kan hier niet worden ondertekend. Het is geen bewijs. Soort: {kind}',
  unfitUnsigned: '{file} heeft geen handtekening. Kies het exemplaar dat na het ondertekenen is bewaard.',
  keyTitle: 'Uw sleutel',
  keyDrop: 'Open uw sleutelbestand',
  keyDropHint:
    'Zet het bestand hier neer of kies het. Het heet bijvoorbeeld rasa.key.jwe. De sleutel blijft op deze pagina, en alleen tot u hebt ondertekend.',
  keyNotKey: '{file} is geen sleutelbestand. Kies het bestand dat is bewaard toen uw sleutel werd gemaakt.',
  keyFound: 'Wat erin staat: {found}.',
  keyWrongPassphrase:
    'Dit is niet de wachtwoordzin van {file}. Typ hem opnieuw. Let op hoofdletters en op de taal van uw toetsenbord.',
  keyPublicOnly:
    '{file} bevat alleen het openbare deel van een sleutel, en dat kan niet ondertekenen. Kies het bestand met het geheime deel, zoals rasa.key.jwe.',
  keyOnlyJwts:
    "{file} bevat een sleutel die alleen JWT's ondertekent. Deze pagina maakt die niet. Maak hier een sleutelbestand, onder “Ondertekenen”.",
  keyBroken:
    '{file} is beschadigd: de delen van de sleutel horen niet bij elkaar, of de sleutel is te zwak. Neem uw reservekopie.',
  keyPassphrase: 'Wachtwoordzin van het sleutelbestand',
  keyPassphraseHint: 'U hebt hem gekozen toen de sleutel werd gemaakt.',
  keyPassphraseMissing: 'Typ de wachtwoordzin.',
  passphraseShow: 'Tonen wat ik typ',
  keyOpen: 'De sleutel openen',
  keyOpening: 'De sleutel wordt geopend. Dit duurt ongeveer een seconde.',
  keyOther: 'Een ander bestand kiezen',
  keyOf: 'Dit is de sleutel {id}',
  keyOfMember: 'Dit is de sleutel van {name}: {id}',
  keyFile: 'Uit het bestand',
  keyNotEncrypted:
    'Dit sleutelbestand heeft geen wachtwoordzin: wie het kopieert, kan in uw naam ondertekenen.',
  keyForget: 'Deze sleutel vergeten',
  keyIdWrong:
    'Het ID in dit sleutelbestand is dat van een andere sleutel, of is geen ID. Vraag het aan degene die de sleutels publiceert.',
  keyOtherIssuer:
    'Deze sleutel kan dit document niet ondertekenen: het is geen sleutel van de uitgever, {issuer}. Misschien hebt u het verkeerde sleutelbestand gekozen.',
  keySignedAlready:
    'Deze sleutel heeft dit document al ondertekend ({date}). Een lid telt één keer, dus er is niets meer te doen.',
  keySignedUndated: 'zonder datum',
  keyNoMember:
    'Deze sleutel staat niet in de lijst van {committees}, dus de handtekening telt misschien niet. Kies een ander sleutelbestand, of vraag het voor u ondertekent aan degene die de lijst bijhoudt.',
  keyId: 'ID van uw sleutel bij de uitgever',
  keyIdHint:
    'Als het het juiste bestand is: degene die de sleutels publiceert, kent dit ID. Het lijkt op did:web:network.example#rasa.',
  keyIdOwn: 'ID waaronder uw sleutel is gepubliceerd',
  keyIdOwnHint: 'Het staat in uw DID-document en lijkt op did:web:city.example#key.',
  keyIdOther: 'Mijn sleutel is onder een ander ID gepubliceerd',
  keyIdUse: 'Dit ID gebruiken',
  keyIdMalformed: "Dit is niet zo'n ID. Er staat een # in, zoals in did:web:network.example#rasa.",
  mergeDrop: 'Open de ondertekende exemplaren',
  mergeDropHint:
    'Zet ze hier neer of kies ze, allemaal tegelijk of na elkaar. Zet ook het bestand van de commissie of het vertrouwenspakket neer, dan ziet u wie er ontbreekt.',
  mergeNone: 'Nog geen exemplaren.',
  mergeNot:
    'De exemplaren zijn nog niet samengevoegd. Kijk wat er niet klopt, en verwijder de exemplaren die niet passen.',
  mergeDiffers:
    '{file} is niet hetzelfde document als {other}: er verschilt meer dan de handtekeningen. Een van de twee is veranderd. Vergelijk de controlegetallen met de ondertekenaars, en verwijder het verkeerde exemplaar.',
  mergeDigits: 'Om voor te lezen: {digits}',
  mergeRemove: 'Verwijderen',
  mergeRemoveCopy: '{file} verwijderen',
  mergeTitle: 'Samengevoegd',
  mergeCount: { one: '{count} handtekening.', other: '{count} handtekeningen.' },
  mergeNoCommittee:
    'Wie er ontbreekt, is niet bekend: zet hier ook het bestand van de commissie of het vertrouwenspakket neer.',
  mergeAll: 'Alle leden hebben ondertekend: {counted}, nodig zijn er {quorum}.',
  mergeEnough:
    'Genoeg leden hebben ondertekend: {counted}, nodig zijn er {quorum}. Nog niet ondertekend door: {names}.',
  mergeMissing:
    'Nog niet genoeg leden hebben ondertekend: {counted}, nodig zijn er {quorum}. Er ontbreken: {names}.',
  mergeAllChecks: 'Alle controles',
  mergeSave: 'Het samengevoegde document bewaren',
  mergeSavedAs: 'Naam van het bestand:',
  mergeNextEnough:
    'Dit is het voltooide document: genoeg leden hebben ondertekend. Bewaar het. Stuur het naar de houder, en naar degene die het vertrouwenspakket van uw netwerk bijhoudt. De exemplaren zijn niet meer nodig.',
  mergeNextMissing:
    'Dit is nog niet het voltooide document. Voeg de exemplaren toe van wie ontbreekt. Of bewaar het en stuur het naar een van hen, die ook dit bestand kan ondertekenen.',
  mergeNextUnknown:
    'Dit is één document met de handtekeningen van al deze exemplaren. Bewaar het, en stuur het naar degene die het ondertekenen heeft voorbereid en weet hoeveel handtekeningen nodig zijn.',
  newIntro:
    'Maak één keer een sleutel, voor de eerste ondertekening. Het bestand is uw pen: bewaar het, met een reservekopie, waar alleen u erbij kunt.',
  newName: 'Uw naam',
  newNameHint:
    'Uw voornaam is genoeg, of een korte naam van uw organisatie. De bestanden worden ernaar genoemd.',
  newNameMissing: 'Typ een naam.',
  newOrganisation: 'ID van uw organisatie',
  newOrganisationHint:
    'Zoals did:web:city.example. Een lid van een commissie vult het ID van het netwerk in. Blijft dit leeg, dan is de sleutel zelf het ID.',
  newOrganisationWrong: "Dit is niet zo'n ID. Het lijkt op did:web:city.example.",
  newPassphrase: 'Wachtwoordzin',
  newPassphraseHint:
    'Vier of vijf woorden die niemand kan raden. Schrijf ze op, en bewaar het papier apart van het bestand: zonder deze woorden is de sleutel verloren.',
  newPassphraseShort: 'Typ minstens {least} tekens.',
  newAgain: 'Wachtwoordzin nog eens',
  newAgainHint: 'Dezelfde, voor de zekerheid.',
  newAgainDiffers: 'Dit is niet dezelfde wachtwoordzin. Typ hem opnieuw.',
  newMake: 'Het sleutelbestand maken',
  newMaking: 'De sleutel wordt gemaakt. Dit duurt ongeveer een seconde.',
  madeTitle: 'Uw sleutel is gemaakt',
  madeSaved: 'Het sleutelbestand is bewaard als {file}, bij uw downloads. Laat het niemand zien.',
  madeSaveAgain: 'Het sleutelbestand nog eens bewaren',
  madePublic: 'Openbaar deel',
  madePublicHint:
    'Bewaar het als {publicFile} en stuur het aan degene die de sleutels van uw organisatie of netwerk publiceert. Het is niet geheim.',
  madeOwnHint:
    'Bewaar het als {publicFile}. Het is niet geheim. Lezers zien het ID en weten niet van wie de sleutel is, tenzij een netwerk het ID met uw naam vermeldt. Vraag dat aan het netwerk en stuur het dit bestand.',
  madeDid: 'Als DID',
  madeSavePublic: 'Het openbare deel bewaren',
  madeDocument: 'DID-document',
  madeDocumentHint:
    'Lezers zoeken uw sleutel in een bestand op het adres hieronder. Is daar nog niets gepubliceerd, bewaar dan did.json en laat het op precies dit adres publiceren.',
  madeDocumentOther:
    'Is daar al een bestand gepubliceerd, vervang het dan niet: wie het bijhoudt, voegt uw openbare deel toe.',
  madeSaveDocument: 'did.json bewaren',
  madeForget: 'Klaar: deze sleutel vergeten',
  goOn: 'Verder',
  endorseIntro:
    'Zeg openlijk wat u vindt van een badge, een prestatie of een organisatie, of bevestig wat anderen zeggen over wat van u is.',
  endorseWhat: '1. Waar gaat het over?',
  endorseDrop: 'Zet hier neer wat u onderschrijft of kies het bestand',
  endorseDropHint:
    'Een badge (PNG, SVG, JSON, JWT), een prestatie, een profiel, of een verzoek om onderschrijving dat u hebt gekregen. Wilt u een onderschrijving bevestigen, zet die dan neer. Bestanden die helpen bij het controleren, mogen erbij.',
  endorseOneOnly:
    'Dit zijn meerdere dingen. Zet ze een voor een neer: elk heeft een eigen onderschrijving nodig.',
  endorseHelpers: 'Bestanden die helpen bij het controleren: {names}',
  endorseOpening: 'Een ogenblik …',
  endorseOtherKind:
    'Dit kan niet worden onderschreven: {kind}. Open een badge, een prestatie, een profiel of een verzoek; of een onderschrijving, om die te bevestigen.',
  endorseFaulty:
    'Dit kan niet worden gebruikt, omdat er een fout in zit. Vraag de afzender om een ander exemplaar. {reason}',
  endorseUnsigned:
    'Deze badge is niet ondertekend en kan dus nog veranderen. Vraag de uitgever om de ondertekende badge. Wil de uitgever uw onderschrijving voordat hij ondertekent, vraag dan om een verzoek om onderschrijving.',
  endorseDraftAsked:
    'Deze badge is nog niet ondertekend. Uw onderschrijving geldt alleen als de uitgever precies deze tekst ondertekent.',
  endorseExpired: 'De termijn van dit verzoek is voorbij. Vraag de afzender om een nieuw verzoek.',
  endorseInvalid: 'Het is niet geldig. Vraag de afzender om een ander exemplaar voordat u iets ondertekent.',
  endorseUndecided:
    'Niet alles kon worden gecontroleerd. Hieronder ziet u wat er ontbreekt. U kunt hierboven bestanden neerzetten die helpen, zoals een DID-document.',
  endorseNotVerified: 'Het kon niet worden gecontroleerd: {reason}',
  endorseReport: 'Alles wat is gecontroleerd',
  endorseWho: '2. Wie bent u?',
  endorseName: 'Naam van uw organisatie, zoals lezers die moeten zien',
  endorseNoKeyYet: 'Nog geen sleutelbestand? Maak er hier een en kom terug:',
  endorseHaveProfile: 'Ik heb een bestand met ons profiel',
  endorseProfile: 'Uw profiel',
  endorseProfileHelp: 'Een bestand met uw naam, ID en adres, in plaats van de naam hierboven.',
  endorseProfileForget: 'Een andere naam gebruiken',
  endorseNoProfile: 'Dit bestand is geen profiel. Kies een ander of typ de naam.',
  endorseNoKey: 'De sleutel is nog niet klaar. Open hierboven uw sleutelbestand.',
  endorseNoName: 'Typ de naam van uw organisatie.',
  endorseOtherKey:
    'Deze sleutel is van {key}, en uw profiel zegt {id}. Kies de sleutel, of het profiel, die van u is.',
  endorseOwn:
    'Dit is van uzelf: u bent de uitgever, de maker of de houder, of het is uw profiel. Een onderschrijving moet van iemand anders komen.',
  acknowledgeOwn:
    'Deze onderschrijving hebt u zelf geschreven. Alleen de partij waarover zij gaat, kan haar bevestigen.',
  endorseSay: '3. Wat zegt u ervan?',
  acknowledgeWho:
    'Het telt als u de badge hebt uitgegeven, de prestatie hebt gemaakt of de organisatie bent die wordt onderschreven.',
  acknowledgeSay: '3. U bevestigt haar',
  askComment: 'Uw commentaar',
  askCommentHelp: 'Wat u ervan vindt, in enkele zinnen. Iedereen kan het lezen.',
  askCommentMissing: 'Schrijf minstens één zin.',
  askAcknowledgement: 'Uw commentaar (niet verplicht)',
  askAcknowledgementHelp:
    'Door te ondertekenen zegt u dat u de onderschrijving kent en het ermee eens bent dat zij gaat over u of over wat van u is.',
  askLanguage: 'In welke taal schrijft u?',
  askMore: 'Meer zeggen: waarvoor het telt, wat u hebt gezien, standaarden (niet verplicht)',
  askedFor: '{question} (dit wordt u gevraagd)',
  askUses: 'Waarvoor telt het bij u?',
  askUsesHelp: 'Bijvoorbeeld: toelating tot een cursus, een gesprek, een subsidie.',
  askEvidence: 'Welk bewijs van leren hebt u gezien?',
  askEvidenceHelp: "Bijvoorbeeld: twee portfolio's, een openbare presentatie.",
  askAssessment: 'Hoe wordt leren beoordeeld, voor zover u weet?',
  askAssessmentHelp: 'Bijvoorbeeld: een tweede begeleider kijkt mee.',
  askInterest: 'Wat hebt u met dit of met de uitgever te maken?',
  askInterestHelp:
    'Bijvoorbeeld: u betaalt ervoor. Lezers krijgen dit te zien, zodat zij kunnen wegen wat u zegt.',
  askStandards: 'Aan welke standaarden voldoet het?',
  askStandardsHelp:
    'Zoals een vaardigheid van ESCO of een raamwerk van uw land, met de naam en het adres op het web.',
  askStandardAdd: 'Een standaard toevoegen',
  askStandardName: 'Naam van standaard {count}',
  askStandardAddress: 'Adres van standaard {count}',
  askStandardRemove: 'Standaard {count} verwijderen',
  askStandardNameMissing: 'Typ de naam, of verwijder deze standaard.',
  askStandardAddressWrong:
    'Typ het adres, zoals http://data.europa.eu/esco/skill/1, of verwijder deze standaard.',
  askFrom: 'Geldig vanaf',
  askUntil: 'Geldig tot',
  askUntilHelp: 'Leeg: geen einde.',
  askUntilEarly: 'Het einde mag niet voor het begin liggen.',
  askWithdraw: 'Zodat zij kan worden ingetrokken',
  askWithdrawHelp:
    'Zonder plaats in uw statuslijst kunt u de onderschrijving niet intrekken: zij geldt tot haar einde, of voor altijd. Wie de lijst bijhoudt, geeft u het adres en een vrije plaats.',
  askList: 'Adres van uw statuslijst',
  askListHelp: 'Zoals https://town.example/status/1',
  askListWrong: 'Typ het adres, dat begint met https://',
  askPlace: 'Plaats in de lijst',
  askPlaceHelp: 'Een getal dat geen andere onderschrijving heeft.',
  askPlaceWrong: 'Typ een getal.',
  endorseLook: 'Het geheel bekijken',
  endorseNotBuilt: 'Zo kan zij niet worden gemaakt: {reason}',
  endorseLookTitle: '4. Dit ondertekent u',
  endorseLookIntro:
    'Lees het nog een keer. Er is nog niets ondertekend: u kunt alles hierboven nog veranderen.',
  endorseSignsWith: 'Ondertekend wordt met de sleutel {key}.',
  endorseUnknownKey:
    'Lezers zien het ID van uw sleutel en de naam die u schreef. Ze weten niet dat de sleutel van u is, tenzij hun netwerk het ID met uw naam vermeldt.',
  endorseKnownBy: 'Lezers zoeken uw sleutel op {address}. Uw DID-document moet daar gepubliceerd zijn.',
  endorseLasting: 'Zij kan niet worden ingetrokken: zij heeft geen plaats in een statuslijst.',
  endorseLastingChange: 'Geef haar een plaats in een statuslijst',
  endorseSign: 'Ondertekenen en bewaren',
  endorseDone: '5. Ondertekend',
  endorseSaved: 'Bewaard als {file}, waar uw browser downloads neerzet.',
  endorseNext:
    'Stuur het bestand aan wie hieronder staan. De uitgever of maker kan de onderschrijving opnemen of bevestigen, de houder kan haar tonen en uw netwerk kan haar publiceren.',
  acknowledgeNext:
    'Stuur het bestand aan wie u de onderschrijving stuurde, en publiceer het naast de onderschrijving: dan zien lezers dat u ervan weet.',
  endorseCheck: 'Wat lezers zien, ziet u onder “Controleren”: zet het bestand daar neer samen met de badge.',
  endorseDocument:
    'Lezers controleren uw handtekening met uw DID-document. Zorg dat het is gepubliceerd, of stuur het mee.',
  endorseCreator: 'Maker',
  endorseNextOne: 'Iets anders onderschrijven',
  aboutPage: 'Versie {version}. Programma van deze pagina, SHA-256: {digest}',
  aboutCheck: 'Zo controleert u deze pagina: {line}',
  verdictNone: 'GEEN BADGE',
  noteLabel: 'Het kwaliteitslabel van de uitgever nu: {state}.',
  noteLabelSince: 'Het kwaliteitslabel van de uitgever nu: {state}, sinds {since}.',
  bundleOlder:
    'Het vertrouwenspakket dat u neerzette, is ouder dan het pakket in gebruik en wordt niet gebruikt. ({reason})',
  bundleRefused: 'Het vertrouwenspakket dat u neerzette, wordt niet gebruikt; het vorige blijft. ({reason})',
  rootOther:
    '{reason} is een ander anker dan het anker in gebruik en wordt niet gebruikt. Wie een vervalst pakket stuurt, kan ook het anker ervan sturen.',
  trustPinnedHere:
    'Het volgt uit het anker in {file}, dat u hebt neergezet. Vergelijk de SHA-256 ervan met de SHA-256 die het netwerk publiceert.',
  hintKey:
    'Vraag uw netwerk om zijn vertrouwenspakket, of de uitgever om zijn DID-document, en zet het hier neer.',
  hintTrust: 'Vraag uw netwerk om zijn vertrouwenspakket, en zet het hier neer.',
  hintRoot:
    'Vraag uw netwerk om zijn anker, vergelijk de SHA-256 ervan met de gepubliceerde, en zet het hier neer.',
  hintIssuer: 'Vraag uw netwerk of het de uitgever kent, of beslis zelf of u zijn badges aanvaardt.',
  hintStatus: 'Vraag de uitgever om zijn nieuwste statuslijst, en zet die hier neer.',
  hintEvidence: 'Zet ook de bestanden met de onderbouwing hier neer.',
  hintRecipient: 'Vraag welk adres of ID de persoon voor deze badge heeft gebruikt.',
  countNone: 'Geen badge: {number}.',
  noteDropped:
    "Dit berust op {names}, dat hier is neergezet. Iedereen kan zo'n bestand schrijven: vertrouw er alleen op als u het van het netwerk of de uitgever hebt.",
  unusedBundle: '{file} wordt niet gebruikt: het vertrouwenspakket kent {id} al en beslist.',
  unusedLater: '{file} wordt niet gebruikt: daarna is een bestand over {id} neergezet.',
  unusedOverlap:
    '{file} wordt niet gebruikt: een commissie van {id} die eerder is neergezet, is in dezelfde tijd in functie.',
}
