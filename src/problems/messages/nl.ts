import type { ProblemCatalogue } from './catalogue'

export const nl: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'De invoer kon niet worden gelezen',
    detail: '{reason}',
    hint: 'Vraag de afzender om het originele bestand; misschien is het afgekapt of bewerkt.',
  },
  NOT_A_CREDENTIAL: {
    title: 'De invoer is geen bewijs',
    detail: 'Soort invoer: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'De invoer is een presentatie',
    detail: 'Wat zij toont, staat op {pointers}; als geheel is zij niet gecontroleerd.',
    hint: 'Geef haar aan `verifyPresentation`, zoals de opdracht `verify` doet.',
  },
  INPUT_TOO_LARGE: {
    title: 'De invoer is te groot',
    detail: 'Verwacht: hoogstens {limit} bytes.',
    hint: 'Is de invoer eerlijk en groot, verhoog dan de grens: optie `limits.maxInputBytes`, of `--max-bytes` in de opdracht.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Controleren kost te veel werk',
    detail:
      'De delen van het document verwijzen zo vaak naar elkaar, herhalen zich of lijken zo veel op elkaar dat het controleren ervan veel meer werk zou kosten dan de grootte toelaat. Het is niet verder gecontroleerd.',
    hint: 'Vraag de uitgever om een document zonder onnodige herhaling. Vertrouw niet op dit document zolang het niet kon worden gecontroleerd.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'Dit formaat wordt niet gelezen',
    detail:
      'Formaat van de invoer: {format}; gelezen worden bewijzen in JSON of JWT, en PNG- en SVG-afbeeldingen die er een bevatten.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'De afbeelding kan niet veilig worden gelezen',
    detail: '{reason}',
    hint: 'Vraag om de afbeelding zoals die is gedownload; ze kan afgekapt, bewerkt of als tekst verstuurd zijn.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'De afbeelding bevat geen badge',
    detail: 'Deze {format}-afbeelding draagt geen bewijs; het is alleen een plaatje.',
    hint: 'Vraag om het bestand zoals het is gedownload: berichtenapps, schermafbeeldingen en fotobewerking halen de badge eruit.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'De afbeelding bevat meer dan één badge',
    detail: 'De {format}-afbeelding draagt {count} bewijzen, en niets zegt welk ervan telt.',
    hint: 'Vraag om een afbeelding met één bewijs.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'De afbeelding bevat een badge van Open Badges 2.0',
    detail:
      'De {format}-afbeelding draagt een assertion van Open Badges 2.0; gelezen worden bewijzen van Open Badges 3.0.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'Het bewijs in de afbeelding is gecomprimeerd',
    detail: 'Open Badges 3.0 vraagt om een blok dat niet gecomprimeerd is; het is toch gelezen.',
    hint: "Zeg het de uitgever: andere controleprogramma's kunnen de afbeelding weigeren.",
  },
  IMAGE_DOCTYPE: {
    title: 'De afbeelding noemt een DTD',
    detail: "De SVG begint met de DOCTYPE van tekenprogramma's; de DTD is niet gelezen.",
    hint: "Hier hoeft niets te gebeuren; andere controleprogramma's kunnen zo'n afbeelding weigeren.",
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'De afbeelding bevat een script',
    detail: 'Als pagina geopend zou de SVG een script uitvoeren; hier is er niets van uitgevoerd.',
    hint: 'Open de afbeelding niet in een browser als u de afzender niet vertrouwt.',
  },
  JWT_MALFORMED: {
    title: 'De JWT is niet geschreven zoals het hoort',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Vraag de afzender om het originele bestand; misschien is het afgekapt of bewerkt.',
  },
  OPEN_BADGES_2: {
    title: 'Dit is een badge van vóór Open Badges 3.0',
    detail: 'Het document volgt Open Badges {version} ({kind}); hier worden bewijzen van 3.0 beoordeeld.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'Het soort document wordt niet herkend',
    detail: 'Noch @context noch type noemt een document dat hier bekend is; type is: {found}.',
    hint: 'Noem de vorm waarop moet worden gecontroleerd, of voeg het bedoelde type toe.',
  },
  MEMBER_REQUIRED: {
    title: 'Er ontbreekt een veld',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Voeg het veld toe: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Een veld hoort hier niet',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Verwijder het veld of verbeter de spelling ervan.',
  },
  MEMBER_RENAMED: {
    title: 'Een veld heet in deze versie anders',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Hernoem het veld; de naam is tussen versies van het gegevensmodel veranderd.',
  },
  VALUE_TYPE: {
    title: 'Een waarde is van het verkeerde type',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Schrijf de waarde in het verwachte type.',
  },
  VALUE_FORMAT: {
    title: 'Een waarde is niet geschreven zoals het hoort',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Verbeter de waarde: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Een waarde hoort niet bij de toegestane waarden',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Kies een van de toegestane waarden.',
  },
  VALUE_COUNT: {
    title: 'Er zijn te weinig of te veel waarden',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Voeg waarden toe of verwijder ze.',
  },
  VALUE_RANGE: {
    title: 'Een waarde valt buiten het toegestane bereik',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Verbeter de waarde.',
  },
  VALUE_REPEATED: {
    title: 'Een waarde staat er meer dan eens',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Laat er één staan.',
  },
  REFERENCE_DANGLING: {
    title: 'Een verwijzing leidt in dit document nergens naartoe',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Verbeter het ID, of voeg toe waarnaar het verwijst.',
  },
  PROBLEMS_OMITTED: {
    title: 'Er zijn meer problemen dan hier worden genoemd',
    detail: 'Aantal genoemde problemen, vanaf het eerste: {shown}; tot {more} andere worden niet genoemd.',
    hint: 'Verhelp deze en controleer daarna opnieuw.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'Een JSON-LD-context hoort niet bij de vast opgenomen contexten',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Gebruik de contexten van W3C en Open Badges. Om een andere te aanvaarden, geeft u de bytes met hun SHA-256: optie `contexts`, of `--contexts` in de opdracht.',
  },
  CONTEXT_UNKNOWN: {
    title: 'Een JSON-LD-context is hier niet bekend',
    detail:
      'De context {url} is niet vast opgenomen en niet aangeleverd; de betekenis van zijn termen is niet bekend.',
    hint: 'Lees die context. Vertrouwt u hem, lever hem dan aan met zijn SHA-256: optie profile of --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Het document brengt een eigen JSON-LD-context mee',
    detail:
      'Een context in het document kan de betekenis veranderen. De SHA-256 van deze, over de vorm volgens RFC 8785, is {hash}.',
    hint: 'Lees hem. Vertrouwt u hem, lever dan die SHA-256 aan: optie profile of --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Een aangeleverde JSON-LD-context zegt iets wat niet wordt ondersteund',
    detail: 'Het document gebruikt iets wat niet op maar één manier te lezen is: {reason}.',
    hint: 'Controleer het bewijs op een andere manier, of vraag de uitgever om een bewijs dat het niet gebruikt.',
  },
  CONTEXT_ORDER: {
    title: 'De JSON-LD-contexten staan in de verkeerde volgorde',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Zet de W3C-context voor bewijzen voorop, dan die van Open Badges, dan andere.',
  },
  CONTEXT_CONFLICT: {
    title: 'Een knooppunt heeft typen die elkaar tegenspreken',
    detail: 'De contexten geven één term twee betekenissen: {reason}.',
    hint: 'Geef het knooppunt één van de typen, of splits het in tweeën.',
  },
  CLASS_AS_PROPERTY: {
    title: 'Een klasse staat op de plaats van een eigenschap',
    detail:
      '{found} is de naam van een klasse. Volgens de contexten betekent die ook een eigenschap, en een lezer zou haar niet onder deze naam zoeken.',
    hint: 'Schrijf in plaats daarvan {expected}.',
  },
  NAME_AMBIGUOUS: {
    title: 'Een naam zou anders geschreven kunnen zijn',
    detail:
      'Volgens de aangeleverde contexten heeft {iri} andere namen dan {name}, of een andere vorm van de waarden; een lezer kan worden misleid.',
    hint: 'Laat de context weg die een tweede naam geeft, of vraag de uitgever om een bewijs zonder die context.',
  },
  VALUE_DROPPED: {
    title: 'Een waarde zegt niets',
    detail: 'Gevonden: {found}. Dat staat voor helemaal geen waarde en wordt weggelaten.',
    hint: 'Laat in plaats daarvan het veld weg.',
  },
  NODE_CONFLICT: {
    title: 'Eén ding wordt op twee manieren beschreven',
    detail: 'Het ID {id} staat op meerdere plaatsen die niet overeenstemmen in dit veld: {member}.',
    hint: 'Zeg over één ID overal hetzelfde, of gebruik twee verschillende.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'Het bewijs zegt niet over wie het gaat',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Ga op een andere manier na wie de houder is, of vraag de uitgever om diens ID of een kenmerk toe te voegen: nu kan iedereen het bewijs als het eigen bewijs tonen.',
  },
  TERM_UNDEFINED: {
    title: 'Het document zegt iets wat door geen handtekening wordt gedekt',
    detail: 'De contexten omschrijven een gebruikte term of een gebruikt type niet: {reason}.',
    hint: 'Verwijder de term, of onderteken met een context die hem omschrijft.',
  },
  DATA_MODEL_1_1: {
    title: 'Het bewijs volgt gegevensmodel 1.1',
    detail:
      'De eerste context is: {found}; een document van deze soort wordt alleen in gegevensmodel 2.0 beoordeeld.',
    hint: 'Vraag de uitgever om het bewijs in gegevensmodel 2.0.',
  },
  DATA_MODEL_MIXED: {
    title: 'Eén document vermengt twee gegevensmodellen',
    detail:
      'In een document van het andere gegevensmodel staat {found}; de woorden zouden twee betekenissen hebben.',
    hint: 'Vraag de uitgever om een bewijs volgens één gegevensmodel.',
  },
  PROOF_MISSING: {
    title: 'Het document heeft geen handtekening',
    detail: 'Niemand heeft het ondertekend.',
    hint: 'Vraag de uitgever om het ondertekende bewijs.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'De handtekening klopt niet met het document',
    detail:
      'De handtekening van {verificationMethod} past niet bij deze inhoud: zij of het document is veranderd, of een andere sleutel heeft het ondertekend.',
    hint: 'Vertrouw er niet op; vraag de uitgever om het origineel.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'Het document kon niet in een eenduidige vorm worden gezet',
    detail: '{reason}',
    hint: 'Vraag de uitgever om het originele bewijs.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Een handtekening is niet geschreven zoals het moet',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Vraag de uitgever om het originele bewijs.',
  },
  PROOF_CONTEXT: {
    title: 'Een handtekening noemt eigen contexten',
    detail:
      'De handtekening noemt {found}. Dat zijn vast opgenomen contexten van haar soort, en daarmee is ze gecontroleerd.',
    hint: 'Er hoeft niets te gebeuren.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Dit soort handtekening wordt niet ondersteund',
    detail: 'Soort handtekening: {found}; ondersteund: {expected}.',
    hint: 'Vraag de uitgever te ondertekenen met eddsa-rdfc-2022.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'De naam van het soort handtekening is een drukfout',
    detail:
      'De handtekening noemt {found}, een drukfout voor {expected} in de tekst van Open Badges 3.0; geen specificatie kent deze naam.',
    hint: 'Vraag de uitgever te ondertekenen met eddsa-rdfc-2022.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'De handtekening is voor een ander doel gezet',
    detail: 'Verwacht doel: {expected}; gevonden: {found}.',
    hint: 'Vraag om een handtekening met het doel {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'De handtekening is verlopen',
    detail: 'Zij was geldig tot {expires}.',
    hint: 'Vraag de uitgever het bewijs opnieuw te ondertekenen.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'De handtekening zegt dat zij in de toekomst is gezet',
    detail: 'Zij noemt {created}; het is nu {now}.',
    hint: 'Controleer de klok van deze computer en vraag het daarna aan de uitgever.',
  },
  PROOF_REPEATED: {
    title: 'Dezelfde handtekening staat er meer dan eens',
    detail: 'Zij telt één keer.',
    hint: 'Voeg de kopieën opnieuw samen.',
  },
  PROOFS_TOO_MANY: {
    title: 'Meer handtekeningen dan er worden gecontroleerd',
    detail:
      'Van deze soort worden hoogstens {most} handtekeningen gecontroleerd, en het document heeft er meer. Ze zijn niet gecontroleerd.',
    hint: 'Vraag de uitgever om een exemplaar met alleen de eigen handtekeningen: iedereen kan er andere aan toevoegen.',
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'De keten van handtekeningen is verbroken',
    detail: 'De handtekening volgt op {previousProof}; die ontbreekt of kon niet worden bevestigd.',
    hint: 'Vraag de uitgever om het bewijs met alle handtekeningen.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'De sleutel van een handtekening is niet bruikbaar',
    detail: 'De sleutel {verificationMethod} is niet bruikbaar: {reason}.',
    hint: 'Vraag de uitgever met welke sleutel wordt ondertekend.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'De vorm van de sleutel wordt niet ondersteund',
    detail:
      'De verificatiemethode {verificationMethod} heeft de vorm {found}; ondersteund worden {expected}.',
    hint: 'Vraag de uitgever om de sleutel als Multikey of JsonWebKey te vermelden.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Niets toont van wie de sleutel is',
    detail: 'Nergens blijkt uit dat {verificationMethod} een sleutel is van {controller}: {reason}.',
    hint: 'Lever het DID-document van de uitgever aan, of een vertrouwenspakket dat het bevat.',
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'De sleutel staat niet in het document van de eigenaar',
    detail: 'In het document van {controller} staat {verificationMethod} niet.',
    hint: 'Controleer of het document van de uitgever actueel is; vertrouw anders niet op het bewijs.',
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'De sleutel is niet meer geldig',
    detail: 'De sleutel {verificationMethod} {ended}.',
    hint: 'Vraag de uitgever opnieuw te ondertekenen met een actuele sleutel.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'De sleutel is hier niet voor bedoeld',
    detail: 'In het document van {controller} staat {verificationMethod} niet onder {purpose}.',
    hint: 'Vraag om een handtekening met een sleutel die de eigenaar onder {purpose} vermeldt.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'De ondertekenaar is niet de uitgever',
    detail: 'De uitgever is {issuer}; de handtekening is gezet met een sleutel van {controller}.',
    hint: 'Vertrouw er niet op: iedereen kan een ander als uitgever noemen.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'De ondertekenaar is niet de houder',
    detail: 'De houder is {holder}; de handtekening is gezet met een sleutel van {controller}.',
    hint: 'Neem de bewijzen niet aan als door deze houder getoond.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Niets toont wie de bewijzen voorlegt',
    detail:
      'De invoer heeft geen handtekening van een houder: iedereen die de bewijzen heeft, kan hem gestuurd hebben.',
    hint: 'Vraag de houder om een ondertekende presentatie die voor een challenge van u is gemaakt.',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'Een deel van de invoer is niet geopend',
    detail:
      'Een tekst of envelop op deze plek kan een bewijs of een presentatie bevatten. Die is niet geopend, en niets toont wie de inhoud voorlegt.',
    hint: 'Geef de bewijzen of de ondertekende presentatie als een eigen bestand.',
  },
  CHALLENGE_MISMATCH: {
    title: 'De presentatie is voor een andere challenge gemaakt',
    detail: 'Verwachte challenge: {expected}; gevonden: {found}.',
    hint: 'Neem haar niet aan: het kan een oude presentatie zijn. Vraag om een presentatie voor uw challenge.',
  },
  DOMAIN_MISMATCH: {
    title: 'De presentatie is voor een andere controleur gemaakt',
    detail: 'Verwacht domein: {expected}; gevonden: {found}.',
    hint: 'Neem haar alleen aan als dat domein van u is: noem het dan met de optie `domain`, of met `--domain` in de opdracht.',
  },
  JWT_HEADER_REFUSED: {
    title: 'De kop van de JWT wordt niet aanvaard',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Vraag de uitgever om een JWT met alleen alg, kid en typ in de kop.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'De JWT is met niemands sleutel ondertekend',
    detail: 'De alg is {alg}: iedereen, of ieder die hem kan controleren, had hem kunnen maken.',
    hint: 'Vertrouw er niet op; vraag de uitgever om een JWT die met EdDSA, ES256 of RS256 is ondertekend.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: 'Het algoritme van de JWT wordt niet ondersteund',
    detail: 'De alg is {alg}; ondersteund: {expected}.',
    hint: 'Vraag de uitgever te ondertekenen met EdDSA, ES256 of RS256.',
  },
  JWT_KEY_MISMATCH: {
    title: 'De sleutel is voor een ander algoritme dan de JWT noemt',
    detail: 'De alg is {alg}; {verificationMethod} is een sleutel voor {expected}.',
    hint: 'Vertrouw er niet op; vraag de uitgever om een JWT waarvan de alg bij de sleutel past.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: 'De sleutel in de kop van de JWT is niet van de uitgever',
    detail: 'De jwk in de kop is geen sleutel die {issuer} daarvoor vermeldt.',
    hint: 'Vertrouw er niet op: iedereen kan een eigen sleutel in een kop zetten.',
  },
  JWT_SIGNATURE_DER: {
    title: 'De handtekening van de JWT is in DER geschreven',
    detail: 'Voor {alg} bevat een JWT r en s naast elkaar, {length} bytes; gevonden is DER.',
    hint: 'Vraag de uitgever om de handtekening van DER om te zetten in r en s (RFC 7518, paragraaf 3.4) en de JWT opnieuw te sturen.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'De JWT om het bewijs telt niet',
    detail:
      'Het bewijs telt door een ondertekening die erin staat. Het kwam in een JWT, ondertekend door {signer}; niet is aangetoond dat dit een sleutel van {issuer} is.',
    hint: 'Haal het bewijs uit de JWT en vertrouw alleen op de eigen ondertekening.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'Een claim van de JWT is in strijd met het bewijs',
    detail: 'De claim {claim} is {found}; volgens {member} van het bewijs zou het {expected} moeten zijn.',
    hint: 'Vertrouw er niet op: de ene lezer zou de claim geloven, de andere het bewijs.',
  },
  JWT_CLAIM_TYPE: {
    title: 'Een claim van de JWT is van een ander type',
    detail: '{claim} is {found}, verwacht werd {expected}.',
    hint: 'Vraag de uitgever om {claim} als {expected} te schrijven en de JWT opnieuw te ondertekenen.',
  },
  JWT_CLAIM_MISSING: {
    title: 'Er ontbreekt een claim van de JWT',
    detail: 'De claim {claim} ontbreekt; die hoort {member} van het bewijs te herhalen.',
    hint: 'Vraag de uitgever de claim te schrijven; andere lezers kunnen erom vragen.',
  },
  SECOND_CHECK_MISSING: {
    title: 'De tweede controle was niet mogelijk',
    detail:
      'Een handtekening onder aangeleverde contexten telt pas als {package} haar bevestigt, en dat pakket is hier niet geïnstalleerd.',
    hint: 'Installeer {package} met @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite en @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'De tweede controle bevestigt een handtekening niet',
    detail: 'Volgens de eigen controle klopt de handtekening, maar {package} weigert haar: {reason}.',
    hint: 'Vraag de uitgever naar het bewijs te kijken; vertrouw er niet op zolang beide niet overeenkomen.',
  },
  PROOF_IS_BASE: {
    title: 'De handtekening is een basishandtekening',
    detail:
      'Een basishandtekening van ecdsa-sd-2023 is alleen voor de houder: ermee kan iedereen in diens plaats kiezen wat er getoond wordt.',
    hint: 'Vraag de houder er een handtekening van af te leiden voor wat getoond moet worden.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Een pakket voor dit soort handtekening ontbreekt',
    detail:
      'Een handtekening van {cryptosuite} wordt gecontroleerd met pakketten die hier niet geïnstalleerd zijn: {missing}.',
    hint: 'Installeer {missing} en controleer opnieuw.',
  },
  SUITE_UNDECIDED: {
    title: 'Een handtekening kon niet worden gecontroleerd',
    detail: '{package} kon de handtekening niet controleren: {reason}.',
    hint: 'Vraag de houder de handtekening opnieuw af te leiden en de uitgever naar het bewijs te kijken; vertrouw er niet op zolang ze niet gecontroleerd is.',
  },
  MAY_BE_HIDDEN: {
    title: 'Er kan iets zijn weggelaten',
    detail:
      'Het bewijs wordt maar voor een deel getoond, en {member}, of meer daarvan, kan zijn weggelaten. Wat niet wordt getoond, is onbekend.',
    hint: 'Vraag de houder om {member} te tonen, of de uitgever om het verplicht te maken.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Alleen een deel van het bewijs wordt getoond',
    detail:
      'De houder koos wat er getoond wordt. Alles wat de uitgever niet verplicht heeft gesteld kan ontbreken, ook een einde van de geldigheid of een status.',
    hint: 'Als het einde of de status voor u telt, vraag de uitgever welke beweringen niemand kan weglaten.',
  },
  NOT_YET_VALID: {
    title: 'Het bewijs is nog niet geldig',
    detail: 'Het is geldig vanaf {validFrom}; het is nu {now}.',
    hint: 'Controleer het dan opnieuw.',
  },
  EXPIRED: {
    title: 'Het bewijs is verlopen',
    detail: 'Het was geldig tot {validUntil}; het is nu {now}.',
    hint: 'Vraag de houder om een vernieuwd bewijs.',
  },
  PERIOD_REVERSED: {
    title: 'Het bewijs eindigt voordat het begint',
    detail: 'Het is geldig van {validFrom} tot {validUntil}.',
    hint: 'Vraag de uitgever de datums te verbeteren.',
  },
  AWARDED_TOO_LATE: {
    title: 'De toekenning heeft een te late datum',
    detail:
      '`awardedDate` is {awardedDate}, dat is na {latest}: toegekend wordt niet na `validFrom` en niet na de controle.',
    hint: 'Vraag de uitgever de datums te verbeteren.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Of het is ingetrokken of geschorst, is niet bekend',
    detail: 'De statuslijst {statusListCredential} ontbreekt: {reason}.',
    hint: 'Lever de statuslijst aan; zonder die lijst weet niemand of het bewijs nog geldt.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'De statuslijst doorstaat de controle niet',
    detail: 'Niets in de statuslijst {statusListCredential} telt: {reason}.',
    hint: 'Haal de lijst opnieuw op van haar adres; vertrouw niet op deze kopie.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'De statuslijst is te kort',
    detail: 'Aantal regels in de statuslijst {statusListCredential}: {length}; het minimum is {minimum}.',
    hint: 'Vraag de uitgever om een lijst met de lengte die de standaard voorschrijft.',
  },
  RANGE_ERROR: {
    title: 'De statuslijst eindigt vóór de genoemde regel',
    detail:
      'Het bewijs noemt regel {index} van de statuslijst {statusListCredential}; aantal regels: {length}.',
    hint: 'Vraag het aan de uitgever: niemand kan zeggen of dit bewijs nog geldt.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'Een statuslijst kon niet worden gelezen',
    detail: 'Geen van de leesbare lijsten is {statusListCredential}; over een andere: {reason}',
    hint: 'Haal de lijst opnieuw op van haar adres en lever het bestand ongewijzigd aan.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'De statuslijst is van iemand anders',
    detail: 'Het bewijs is van {issuer}; de aangeleverde statuslijst {statusListCredential} is van {found}.',
    hint: 'Lever de lijst van de uitgever aan; niemand anders kan zeggen of het bewijs is ingetrokken.',
  },
  STATUS_LIST_CONFLICT: {
    title: 'Twee statuslijsten spreken elkaar tegen',
    detail: 'Kopieën van de statuslijst {statusListCredential} verschillen, en geen ervan is nieuwer.',
    hint: 'Haal de lijst opnieuw op en geef aan wanneer elke kopie is opgehaald.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'De statuslijst is niet geschreven zoals het moet',
    detail: 'In de statuslijst {statusListCredential}, bij {place}: {reason}',
    hint: 'Vraag de uitgever om een lijst die de standaard volgt.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'De statuslijst is nog niet geldig',
    detail: 'De statuslijst {statusListCredential} is geldig vanaf {validFrom}; het is nu {now}.',
    hint: 'Lever de lijst aan die nu geldt.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'De statuslijst is verlopen',
    detail: 'De statuslijst {statusListCredential} was geldig tot {validUntil}; het is nu {now}.',
    hint: 'Lever de actuele lijst aan: het bewijs kan intussen zijn ingetrokken.',
  },
  STATUS_LIST_STALE: {
    title: 'De kopie van de statuslijst is te oud',
    detail: 'De statuslijst {statusListCredential} geldt {ttl} milliseconden vanaf {since}; het is nu {now}.',
    hint: 'Haal de lijst opnieuw op en geef aan wanneer: het bewijs kan intussen zijn ingetrokken.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'De intrekkingslijst is niet ondertekend',
    detail: '{statusListCredential} noemt het bewijs niet, maar iedereen kan deze kopie hebben geschreven.',
    hint: 'Ga zelf na of de lijst van haar adres komt; vraag de uitgever om ondertekende statuslijsten.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'De statuslijst gaat over iets anders',
    detail: 'Het bewijs zoekt in de statuslijst {statusListCredential}: {expected}; die gaat over: {found}.',
    hint: 'Vraag de uitgever welke lijst over dit bewijs gaat.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'De status van het bewijs is niet geschreven zoals het moet',
    detail: 'Verwacht: {expected}; gevonden: {found}.',
    hint: 'Vraag de uitgever het bewijs te verbeteren.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'Dit soort status is niet bekend',
    detail:
      'Type van de status: {found}; gelezen worden BitstringStatusListEntry, StatusList2021Entry en 1EdTechRevocationList.',
    hint: 'Ga op een andere manier na of het bewijs nog geldt.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'Wat de status betekent, is niet bekend',
    detail: 'De statuslijst {statusListCredential} geeft voor het doel {purpose} de waarde {value}{because}.',
    hint: 'Vraag de uitgever wat dat betekent; de waarde 0x0 zegt niets ten nadele van het bewijs.',
  },
  STATUS_MESSAGE: {
    title: 'De uitgever meldt iets over het bewijs',
    detail: 'De statuslijst {statusListCredential} geeft de waarde {value}: {message}',
    hint: 'Lees de melding: zij bepaalt niet of het bewijs geldig is.',
  },
  STATUS_REFRESH: {
    title: 'Er is een nieuwere versie van het bewijs',
    detail: 'Dat zegt de statuslijst {statusListCredential}{because}.',
    hint: 'Vraag de houder erom; deze versie geldt nog steeds.',
  },
  REVOKED: {
    title: 'Het bewijs is ingetrokken',
    detail: 'Dat zegt de lijst {statusListCredential}{because}; sinds wanneer, staat er niet bij.',
    hint: 'Vertrouw er niet op: een intrekking is definitief.',
  },
  SUSPENDED: {
    title: 'Het bewijs is geschorst',
    detail: 'Dat zegt de statuslijst {statusListCredential}{because}; sinds wanneer, staat er niet bij.',
    hint: 'Vertrouw er nu niet op; de uitgever kan de schorsing opheffen.',
  },
  LABEL_SUSPENDED: {
    title: 'Het label is geschorst',
    detail: 'In het labelregister is {label} geschorst sinds {since}{because}.',
    hint: 'Vertrouw er nu niet op; het netwerk kan het herstellen.',
  },
  LABEL_WITHDRAWN: {
    title: 'Het label is ingetrokken',
    detail: 'In het labelregister is {label} ingetrokken sinds {since}{because}.',
    hint: 'Vertrouw er niet op: een intrekking is definitief.',
  },
  LABEL_EXPIRED: {
    title: 'Het label is afgelopen',
    detail: 'Volgens het labelregister liep {label} af op {since}.',
    hint: 'Vraag de houder om een vernieuwd label.',
  },
  LABEL_NOT_ISSUED: {
    title: 'Het label is nog niet verleend',
    detail: 'In het labelregister staat {label} pas vanaf {since}.',
    hint: 'Controleer het vanaf dan opnieuw.',
  },
  LABEL_SUPERSEDED: {
    title: 'Een latere uitgave is ervoor in de plaats gekomen',
    detail: 'Het labelregister heeft een vernieuwing van {label}, sinds {since}; dit is een eerdere uitgave.',
    hint: 'Vraag de houder om de huidige uitgave.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'Een statuslijst en het labelregister spreken elkaar tegen',
    detail:
      'Volgens de statuslijst {statusListCredential} is het label {list}, volgens het labelregister {register} sinds {since}. Het register beslist.',
    hint: 'Meld het aan het netwerk: een van beide is niet bijgewerkt.',
  },
  SCHEMA_UNKNOWN: {
    title: 'Een schema dat het bewijs noemt, is niet bekend',
    detail: 'Het bewijs moet worden gecontroleerd aan de hand van {id} ({type}); dat is niet voorhanden.',
    hint: 'Controleer het bewijs op een andere manier aan de hand van dat schema.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Te weinig leden van de commissie hebben ondertekend',
    detail: 'Handtekeningen: {counted} van {quorum}; {missing}.',
    hint: 'Vraag de ontbrekende leden te ondertekenen en voeg daarna hun kopieën samen.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Wie heeft ondertekend, is niet beoordeeld',
    detail: 'Er is geen commissie opgegeven.',
    hint: 'Lever de commissie aan, of een vertrouwenspakket dat haar bevat.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'De commissie spreekt niet namens deze uitgever',
    detail: 'De opgegeven commissie spreekt namens {network}; het bewijs is van {issuer}.',
    hint: 'Lever de commissie van de uitgever van het bewijs aan.',
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Te weinig leden van een groep binnen de commissie hebben ondertekend',
    detail: 'Handtekeningen uit de groep {group}: {counted} van {quorum}; {missing}.',
    hint: 'Vraag de leden van de groep te ondertekenen en voeg daarna hun kopieën samen.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Een lid zonder wie niets wordt besloten, heeft niet ondertekend',
    detail: '{name} heeft niet ondertekend.',
    hint: 'Vraag {name} te ondertekenen en voeg daarna de kopieën samen.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'De commissie was niet in functie',
    detail: 'De commissie {committee} was niet in functie op {instant}.',
    hint: 'Lever de commissie van dat moment aan.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Een handtekening is niet van een lid van de commissie',
    detail: 'De handtekening van {verificationMethod} telt niet: {reason}.',
    hint: 'Alleen handtekeningen van leden tellen mee voor het quorum.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Of genoeg leden van de commissie hebben ondertekend, staat niet vast',
    detail: 'Handtekeningen: {counted}, nodig: {quorum}, niet te controleren: {undecided}.',
    hint: 'Lever het DID-document van de uitgever aan, of een vertrouwenspakket dat het bevat. Wat aan een handtekening ontbreekt, staat erbij.',
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'Een JWT kan de handtekeningen van een commissie niet dragen',
    detail: 'Een JWT heeft één handtekening; leden die moeten ondertekenen: {quorum}.',
    hint: 'Vraag om het bewijs met ingebedde handtekeningen, een van elk lid.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Of de uitgever wordt vertrouwd, is niet beoordeeld',
    detail: 'Er zijn geen vertrouwensgegevens opgegeven.',
    hint: 'Geef in `trust` aan op wie u vertrouwt: `issuers` van wie u badges aanneemt, of een vertrouwenspakket.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'De uitgever is niet bekend',
    detail: '{issuer} staat niet in de opgegeven vertrouwensgegevens.',
    hint: 'Ga na of u deze uitgever vertrouwt en voeg die dan toe aan de `issuers` van uw vertrouwensgegevens.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Het vertrouwenspakket is verlopen',
    detail: 'Het pakket gold tot {expiresAt}; het is nu {now}.',
    hint: 'Vraag het netwerk om het huidige pakket en lees dat.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'Het vertrouwenspakket was nog niet uitgegeven',
    detail: 'Het pakket is uitgegeven op {issuedAt}; het is nu {now}.',
    hint: 'Controleer het tijdstip waarop u controleert en de klok van deze computer.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Alleen een netwerk kan een label verlenen',
    detail: '{issuer} heeft dit als kwaliteitslabel uitgegeven en is geen netwerk in de vertrouwensgegevens.',
    hint: 'Vraag de houder om het label dat het netwerk heeft verleend. Verleent deze uitgever echt labels, voeg die dan als netwerk met zijn commissie toe aan uw vertrouwensgegevens.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Het register heeft dit label niet',
    detail: 'Het labelregister heeft geen label {label} van het netwerk {network}.',
    hint: 'Vraag het netwerk of het dit heeft verleend, en vertrouw er tot dan niet op. Elke badge van een netwerk moet in zijn register staan; wat geen label is, hoort bij een andere uitgever.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Het label achter dit vertrouwensmerk staat niet in het register',
    detail:
      'Het labelregister bevat geen label van {holder} bij het netwerk {network} dat de hele duur van deze onderschrijving dekt; begin ervan: {validFrom}.',
    hint: 'Vertrouw er niet op totdat het netwerk het label bevestigt; een nieuwer vertrouwenspakket kan het bevatten.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Niets toont dat het netwerk deze onderschrijving heeft gepubliceerd',
    detail:
      'Het netwerk {network} heeft een register, en het vertrouwensmateriaal bevat deze onderschrijving niet. Leden die de commissie hebben verlaten, kunnen haar nog met een eerdere datum ondertekenen.',
    hint: 'Vertrouw er niet op totdat het netwerk haar bevestigt; een nieuwer vertrouwenspakket kan haar bevatten.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Het label is jonger dan het register',
    detail:
      'Het labelregister is van {asOf}, van voor het begin van deze uitgave van {label}, en kan die dus niet hebben.',
    hint: 'Verkrijg een nieuwer vertrouwenspakket van het netwerk.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Het label is van een andere houder',
    detail:
      'In het labelregister staat {label} sinds {since} op naam van {expected}; dit bewijs gaat over {found}.',
    hint: 'Vertrouw er niet op; vraag het netwerk.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Het register heeft een andere inhoud van dit label',
    detail:
      'Deze uitgave van {label} begint op {validFrom}, en het labelregister heeft geen uitgave met deze inhoud. Begin van de uitgaven in het register: {editions}.',
    hint: 'Vertrouw er niet op; vraag het netwerk om het label dat het heeft verleend.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Het label kan niet met het register worden vergeleken',
    detail:
      'Het labelregister heeft de hashwaarde van het hele label {label}, en die is uit dit bewijs niet te bepalen.',
    hint: 'Vraag de houder om het hele label.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'Niet blijkt dat de uitgever bij de toekenning een label had',
    detail:
      'De vertrouwensgegevens kennen {holder} alleen door het kwaliteitslabel, en dat was bij de toekenning {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Het vertrouwenspakket is op zijn woord geloofd',
    detail: 'Er was geen vertrouwensanker vastgelegd; het pakket is zo goed als de weg waarlangs het kwam.',
    hint: 'Verkrijg het vertrouwensanker van het netwerk via een weg die u vertrouwt, en lever het aan.',
  },
  SELF_ISSUED: {
    title: 'De houder zegt dit over zichzelf',
    detail: 'De uitgever ({issuer}) is de ontvanger; niemand anders staat ervoor in.',
    hint: 'Lees het als een verklaring van de houder. Onderbouwing en onderschrijvingen kunnen meer zeggen.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'De onderbouwing is niet vergeleken',
    detail: 'Aantal onderdelen van de onderbouwing waarvan de bestanden niet zijn aangeleverd: {count}.',
    hint: 'Lever de bestanden aan om hun controlegetallen te vergelijken.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Een bestand uit de onderbouwing wijkt af van wat is ondertekend',
    detail: 'Het controlegetal van {id} is niet het getal dat het bewijs noemt.',
    hint: 'Vraag de houder om het originele bestand.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'Het bewijs noemt voor een JSON-LD-context een ander controlegetal',
    detail: 'Het controlegetal dat het voor {id} noemt, hoort bij geen bekende versie van die context.',
    hint: 'Vraag de uitgever onder welke versie van de context het bewijs is ondertekend.',
  },
  RECIPIENT_MISMATCH: {
    title: 'Het bewijs gaat over iemand anders',
    detail: 'Het gaat niet over {recipient}; hoofdletters en kleine letters tellen.',
    hint: 'Neem het niet aan als bewijs van deze persoon; vraag om een bewijs dat dat wel is. Een e-mailadres in een andere schrijfwijze is een ander: `emailVariants` noemt de gebruikelijke.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Of het bewijs over deze persoon gaat, is niet bekend',
    detail:
      'Het bevat niets wat laat zien of het over {recipient} gaat: geen kenmerk van dat type, een kenmerk dat niet kan worden vergeleken, of meer dan één houder.',
    hint: 'Vraag de houder onder welk ID of kenmerk het bewijs is uitgegeven.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Een bewijs gaat over iemand anders',
    detail: 'Het gaat over {subject}; het wordt voorgelegd door {holder}.',
    hint: 'Tel het niet als bewijs van de houder.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Een onderschrijving houdt geen stand',
    detail: 'Oordeel over de onderschrijving door {endorser}: ongeldig. {reason}',
    hint: 'Zie het verslag van de onderschrijving; het bewijs zelf wordt apart beoordeeld.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'Over een onderschrijving kon niet worden beslist',
    detail: 'Oordeel over de onderschrijving door {endorser}: niet beslist. {reason}',
    hint: 'Het verslag van de onderschrijving zegt wat ontbreekt; het bewijs zelf wordt apart beoordeeld.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'De onderschrijving gaat over iets anders',
    detail: 'Zij onderschrijft {found}; zij is aangeleverd voor {expected}.',
    hint: 'Reken haar niet toe aan dit bewijs.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Wat is onderschreven, is sindsdien veranderd',
    detail: 'Het controlegetal dat de onderschrijving noemt voor {id} past niet bij de huidige inhoud.',
    hint: 'Vraag de onderschrijver de huidige inhoud te onderschrijven.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Onderschrijvingen van onderschrijvingen zijn niet beoordeeld',
    detail:
      'Onderschrijvingen worden tot niveau {depth} beoordeeld; die in deze onderschrijving liggen dieper.',
    hint: 'Controleer de onderschrijving apart, zodat ook die erin worden beoordeeld.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'De onderschrijver onderschrijft zichzelf',
    detail: '{endorser} onderschrijft iets eigens.',
    hint: 'Reken haar niet mee: een onderschrijving komt van een derde.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Een onderschrijving zegt meer dan haar commentaar',
    detail: 'Ze vermeldt over {id} ook {member}; een onderschrijving spreekt niet namens de uitgever.',
    hint: 'Laat het uit de onderschrijving weg. Wat de uitgever wil zeggen, hoort in het bewijs zelf.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'Een ingesloten onderschrijving is veranderd',
    detail:
      'De handtekening klopt niet; uitspraken over {id} kunnen tussen haar en het bewijs zijn verplaatst.',
    hint: 'Vraag om het bewijs zoals het is uitgegeven, of om een zonder deze onderschrijving.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'Dezelfde onderschrijving kwam meer dan eens',
    detail: 'Het is de onderschrijving op {first}; ze telt één keer.',
    hint: 'Niets: het rapport noemt haar één keer.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Een bevestiging telt niet',
    detail: '{by} bevestigt de onderschrijving, maar dat telt niet: {reason}',
    hint: 'Tel de onderschrijving als een die niemand heeft bevestigd.',
  },
  ENDORSER_REPEATED: {
    title: 'Eén sleutel onderschrijft onder twee namen',
    detail: '{endorser} ondertekent met de sleutel van de onderschrijver op {first}.',
    hint: 'Tel de twee als één onderschrijver.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Niet aangetoond dat de uitgever dit mag uitgeven',
    detail:
      'De badge noemt {creator} als maker van de prestatie, en niets toont dat {creator} {issuer} heeft gemachtigd die uit te geven. {reason}.',
    hint: 'Vraag de uitgever om de machtiging van de maker en lever die aan bij de machtigingen. Zonder die machtiging is de maker alleen het woord van de uitgever.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'De uitgever was niet gemachtigd dit uit te geven',
    detail:
      'De badge noemt {creator} als maker van de prestatie, en de machtiging van {creator} voor {issuer} dekt dit niet. {reason}.',
    hint: 'Vraag de uitgever om een machtiging die de datum van toekenning dekt, of vraag het de maker.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'De prestatie is niet die welke uitgegeven mag worden',
    detail:
      '{creator} heeft {issuer} gemachtigd deze prestatie met een andere inhoud uit te geven. {reason}.',
    hint: 'Vergelijk de prestatie met die welke de maker publiceert, of vraag het de maker.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Er is misschien een nieuwere versie van het bewijs',
    detail: 'Het bewijs noemt de vernieuwingsdienst {service}: {reason}.',
    hint: 'Geef een fetch mee, of vraag de houder om de nieuwste versie; deze is beoordeeld zoals ze is.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'De vernieuwingsdienst kon niet worden bevraagd',
    detail: '{service}: {reason}.',
    hint: 'Probeer het later opnieuw, of vraag de houder om de nieuwste versie; deze is beoordeeld zoals ze is.',
  },
  REFRESH_REFUSED: {
    title: 'Wat de vernieuwingsdienst stuurde, vervangt niets',
    detail: '{service}: {reason}.',
    hint: 'Vraag de uitgever wat er nu geldt; deze versie is beoordeeld zoals ze is.',
  },
  REFRESH_REPLACED: {
    title: 'Er is een nieuwere versie van het bewijs',
    detail: '{service}: {reason}.',
    hint: 'Ga af op de nieuwere versie, waarover naast deze wordt gerapporteerd.',
  },
}
