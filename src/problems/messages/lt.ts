import type { ProblemCatalogue } from './catalogue'

export const lt: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'Pateikto failo nepavyko perskaityti',
    detail: '{reason}',
    hint: 'Paprašykite siuntėjo originalaus failo; šis gali būti nukirptas arba pakeistas.',
  },
  NOT_A_CREDENTIAL: {
    title: 'Įvestis nėra kredencialas',
    detail: 'Įvesties rūšis: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'Įvestis yra pateiktis',
    detail: 'Tai, ką ji rodo, yra {pointers}; kaip visuma ji nepatikrinta.',
    hint: 'Pateikite ją funkcijai `verifyPresentation`, kaip daro komanda `verify`.',
  },
  INPUT_TOO_LARGE: {
    title: 'Įvestis per didelė',
    detail: 'Tikėtasi ne daugiau kaip {limit} baitų.',
    hint: 'Jei įvestis sąžininga ir didelė, padidinkite ribą: parinktis `limits.maxInputBytes` arba komandoje `--max-bytes`.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Patikrinimas reikalauja per daug darbo',
    detail:
      'Dokumento dalys taip dažnai nurodo viena kitą, kartojasi ar yra tokios panašios, kad joms patikrinti reikėtų daug daugiau darbo, nei leidžia jo dydis. Toliau dokumentas netikrintas.',
    hint: 'Paprašykite išdavėjo dokumento be nereikalingų pasikartojimų. Nepasikliaukite šiuo, kol jo nepavyko patikrinti.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'Šis formatas neskaitomas',
    detail:
      'Pateiktas formatas: {format}; skaitomi JSON ir JWT kredencialai ir juos turintys PNG bei SVG paveikslėliai.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'Paveikslėlio negalima saugiai perskaityti',
    detail: '{reason}',
    hint: 'Paprašykite paveikslėlio, koks jis buvo atsisiųstas; jis galėjo būti nukirptas, redaguotas arba išsiųstas kaip tekstas.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'Paveikslėlyje nėra ženklelio',
    detail: 'Šiame {format} paveikslėlyje nėra kredencialo; tai tik paveikslėlis.',
    hint: 'Paprašykite failo, koks jis buvo atsisiųstas: pokalbių programos, ekrano nuotraukos ir vaizdų rengyklės ženklelį pašalina.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'Paveikslėlyje daugiau nei vienas ženklelis',
    detail: '{format} paveikslėlyje yra kredencialų: {count}; niekas nepasako, kuris iš jų galioja.',
    hint: 'Paprašykite paveikslėlio su vienu kredencialu.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'Paveikslėlyje yra Open Badges 2.0 ženklelis',
    detail: '{format} paveikslėlyje yra Open Badges 2.0 įrašas; čia skaitomi Open Badges 3.0 kredencialai.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'Kredencialas paveikslėlyje suglaudintas',
    detail: 'Open Badges 3.0 reikalauja nesuglaudinto bloko; kredencialas vis tiek perskaitytas.',
    hint: 'Praneškite išdavėjui: kiti tikrintuvai gali paveikslėlį atmesti.',
  },
  IMAGE_DOCTYPE: {
    title: 'Paveikslėlis nurodo DTD',
    detail: 'SVG prasideda piešimo programų DOCTYPE; DTD nebuvo skaitomas.',
    hint: 'Nieko daryti nereikia; kiti tikrintuvai gali tokį paveikslėlį atmesti.',
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'Paveikslėlyje yra scenarijus',
    detail: 'Atvertas kaip puslapis, SVG vykdytų scenarijų; čia nieko iš jo nebuvo vykdoma.',
    hint: 'Neatverkite paveikslėlio naršyklėje, jei nepasitikite siuntėju.',
  },
  JWT_MALFORMED: {
    title: 'JWT užrašytas ne taip, kaip reikia',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Paprašykite siuntėjo originalaus failo; šis gali būti nukirptas arba pakeistas.',
  },
  OPEN_BADGES_2: {
    title: 'Tai ženklelis, sukurtas dar prieš Open Badges 3.0',
    detail: 'Dokumentas parengtas pagal Open Badges {version} ({kind}); čia vertinami 3.0 kredencialai.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'Dokumento rūšis neatpažinta',
    detail: 'Nei @context, nei type nenurodo šiai bibliotekai žinomo dokumento; type yra {found}.',
    hint: 'Nurodykite, pagal kokią formą tikrinti, arba pridėkite tipą, kurį dokumentas turėtų turėti.',
  },
  MEMBER_REQUIRED: {
    title: 'Trūksta lauko',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pridėkite lauką: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Čia yra laukas, kurio neturėtų būti',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pašalinkite lauką arba pataisykite jo rašybą.',
  },
  MEMBER_RENAMED: {
    title: 'Šioje versijoje laukas vadinasi kitaip',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pervadinkite lauką; skirtingose duomenų modelio versijose jo vardas skiriasi.',
  },
  VALUE_TYPE: {
    title: 'Reikšmė yra netinkamo tipo',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Įrašykite tinkamo tipo reikšmę.',
  },
  VALUE_FORMAT: {
    title: 'Reikšmė užrašyta ne taip, kaip reikia',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pataisykite reikšmę: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Tokia reikšmė neleidžiama',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pasirinkite vieną iš leidžiamų reikšmių.',
  },
  VALUE_COUNT: {
    title: 'Reikšmių per mažai arba per daug',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pridėkite arba pašalinkite reikšmių.',
  },
  VALUE_RANGE: {
    title: 'Reikšmė nepatenka į leistinas ribas',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pataisykite reikšmę.',
  },
  VALUE_REPEATED: {
    title: 'Reikšmė įrašyta daugiau nei kartą',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Palikite tik vieną.',
  },
  REFERENCE_DANGLING: {
    title: 'Nuoroda šiame dokumente niekur neveda',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pataisykite id arba pridėkite tai, į ką jis nurodo.',
  },
  PROBLEMS_OMITTED: {
    title: 'Problemų yra daugiau, nei išvardyta',
    detail: 'Išvardytos pirmosios, jų skaičius: {shown}; neišvardyta dar ne daugiau kaip: {more}.',
    hint: 'Ištaisykite šias ir patikrinkite iš naujo.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'JSON-LD kontekstas nėra iš tų, kurie nustatyti iš anksto',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Naudokite W3C ir Open Badges kontekstus. Norėdami priimti kitą, pateikite jo baitus su jų SHA-256: parinktis `contexts` arba komandoje `--contexts`.',
  },
  CONTEXT_UNKNOWN: {
    title: 'JSON-LD kontekstas čia nežinomas',
    detail:
      'Kontekstas {url} nėra nustatytas iš anksto ir nebuvo pateiktas, todėl jo terminų reikšmė nežinoma.',
    hint: 'Perskaitykite šį kontekstą. Jei juo pasitikite, pateikite jį su jo SHA-256: parinktis profile arba --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Dokumente yra savas JSON-LD kontekstas',
    detail:
      'Dokumente esantis kontekstas gali pakeisti jo prasmę. Šio konteksto SHA-256 pagal jo RFC 8785 formą yra {hash}.',
    hint: 'Perskaitykite jį. Jei juo pasitikite, pateikite šį SHA-256: parinktis profile arba --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Pateiktas JSON-LD kontekstas sako tai, kas nepalaikoma',
    detail: 'Dokumente vartojama tai, ko negalima perskaityti tik vienu būdu: {reason}.',
    hint: 'Patikrinkite kredencialą kitomis priemonėmis arba paprašykite išdavėjo tokio, kuriame tai nevartojama.',
  },
  CONTEXT_ORDER: {
    title: 'JSON-LD kontekstai išdėstyti netinkama tvarka',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Pirmiausia nurodykite W3C kredencialų kontekstą, po jo – Open Badges kontekstą, tada kitus.',
  },
  CONTEXT_CONFLICT: {
    title: 'Elemento tipai prieštarauja vienas kitam',
    detail: 'Jo kontekstai tam pačiam terminui suteikia dvi reikšmes: {reason}.',
    hint: 'Palikite elementui vieną iš tipų arba padalykite jį į du.',
  },
  CLASS_AS_PROPERTY: {
    title: 'Savybės vietoje yra klasė',
    detail:
      '{found} yra klasės pavadinimas. Pagal kontekstus jis reiškia ir savybę, o skaitytojas šiuo pavadinimu jos neieškotų.',
    hint: 'Vietoj jo įrašykite {expected}.',
  },
  NAME_AMBIGUOUS: {
    title: 'Pavadinimą būtų galima užrašyti ir kitaip',
    detail:
      'Pagal pateiktus kontekstus {iri} turi kitų pavadinimų nei {name} arba kitokią reikšmių formą, todėl skaitytojas galėtų būti suklaidintas.',
    hint: 'Atsisakykite konteksto, kuris suteikia antrą pavadinimą, arba paprašykite išdavėjo kredencialo be jo.',
  },
  VALUE_DROPPED: {
    title: 'Reikšmė nieko nesako',
    detail: 'Rasta: {found}; tai tas pats, kas jokios reikšmės, todėl ji praleidžiama.',
    hint: 'Geriau šį lauką praleiskite.',
  },
  NODE_CONFLICT: {
    title: 'Tas pats dalykas aprašytas dvejopai',
    detail: 'Identifikatorius {id} įrašytas keliose vietose, kuriose nesutampa {member}.',
    hint: 'Apie tą patį id visur rašykite tą patį arba naudokite du id.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'Kredenciale nepasakyta, apie ką jis',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Kitais būdais išsiaiškinkite, kas turėtojas, arba paprašykite išdavėjo pridėti jo id ar kitą identifikatorių: dabar kredencialą kaip savą gali rodyti bet kas.',
  },
  TERM_UNDEFINED: {
    title: 'Dokumente sakoma tai, ko neapima joks parašas',
    detail: 'Jo kontekstuose neapibrėžtas terminas arba tipas, kurį jis vartoja: {reason}.',
    hint: 'Pašalinkite neapibrėžtą terminą arba pasirašykite su kontekstu, kuris jį apibrėžia.',
  },
  DATA_MODEL_1_1: {
    title: 'Kredencialas parengtas pagal duomenų modelį 1.1',
    detail: 'Pirmasis jo kontekstas yra {found}; tokie dokumentai vertinami tik pagal duomenų modelį 2.0.',
    hint: 'Paprašykite išdavėjo kredencialo pagal duomenų modelį 2.0.',
  },
  DATA_MODEL_MIXED: {
    title: 'Viename dokumente sumaišyti du duomenų modeliai',
    detail: 'Kito duomenų modelio dokumente yra {found}; jo žodžiai turėtų dvi reikšmes.',
    hint: 'Paprašykite išdavėjo kredencialo tik pagal vieną duomenų modelį.',
  },
  PROOF_MISSING: {
    title: 'Dokumente nėra parašo',
    detail: 'Niekas jo nepasirašė.',
    hint: 'Paprašykite išdavėjo pasirašyto kredencialo.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'Parašas neatitinka dokumento',
    detail:
      'Raktu {verificationMethod} pasirašytas ne šis turinys: pakeistas parašas arba dokumentas, arba pasirašyta kitu raktu.',
    hint: 'Juo nesiremkite; paprašykite išdavėjo originalo.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'Dokumento nepavyko paversti vienoda pasirašoma forma',
    detail: '{reason}',
    hint: 'Paprašykite išdavėjo originalaus kredencialo.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Parašas užrašytas ne taip, kaip privaloma',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Paprašykite išdavėjo originalaus kredencialo.',
  },
  PROOF_CONTEXT: {
    title: 'Parašas nurodo savus kontekstus',
    detail:
      'Parašas nurodo: {found}. Tai iš anksto nustatyti jo rūšies kontekstai, ir pagal juos jis patikrintas.',
    hint: 'Nieko daryti nereikia.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Ši parašo rūšis nepalaikoma',
    detail: 'Parašo rūšis: {found}; palaikoma: {expected}.',
    hint: 'Paprašykite išdavėjo pasirašyti naudojant eddsa-rdfc-2022.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'Parašo rūšies pavadinime yra spaudos klaida',
    detail:
      'Paraše nurodyta {found} – tai spaudos klaida Open Badges 3.0 tekste, turi būti {expected}; nė viena specifikacija tokio pavadinimo neapibrėžia.',
    hint: 'Paprašykite išdavėjo pasirašyti naudojant eddsa-rdfc-2022.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'Parašas skirtas kitam tikslui',
    detail: 'Tikėtasi tikslo {expected}; rasta: {found}.',
    hint: 'Paprašykite parašo, skirto tikslui {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'Parašo galiojimas baigėsi',
    detail: 'Galiojo iki {expires}.',
    hint: 'Paprašykite išdavėjo pasirašyti kredencialą iš naujo.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'Parašas pažymėtas kaip padarytas ateityje',
    detail: 'Nurodytas laikas: {created}; dabar: {now}.',
    hint: 'Patikrinkite šio kompiuterio laikrodį, tada klauskite išdavėjo.',
  },
  PROOF_REPEATED: {
    title: 'Tas pats parašas čia yra daugiau nei kartą',
    detail: 'Jis skaičiuojamas vieną kartą.',
    hint: 'Sujunkite kopijas iš naujo.',
  },
  PROOFS_TOO_MANY: {
    title: 'Parašų daugiau, nei tikrinama',
    detail:
      'Tikrinama ne daugiau kaip {most} šios rūšies parašų, o dokumente jų daugiau. Jie nebuvo patikrinti.',
    hint: 'Paprašykite išdavėjo kopijos tik su jo paties parašais: kitų gali pridėti bet kas.',
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'Parašų grandinė nutrūkusi',
    detail: 'Ankstesnio parašo, po kurio eina šis, trūksta arba jis nepatvirtintas: {previousProof}.',
    hint: 'Paprašykite išdavėjo kredencialo su visais parašais.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'Parašo rakto negalima naudoti',
    detail: 'Tikrinimo metodas {verificationMethod} netinka: {reason}.',
    hint: 'Paklauskite išdavėjo, kuriuo raktu jis pasirašo.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'Rakto forma nepalaikoma',
    detail: 'Tikrinimo metodo {verificationMethod} forma yra {found}; palaikomos {expected}.',
    hint: 'Paprašykite išdavėjo nurodyti raktą kaip Multikey arba JsonWebKey.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Niekas nerodo, kieno tai raktas',
    detail: 'Niekas nerodo, kad {verificationMethod} yra šio valdytojo raktas: {controller}; {reason}.',
    hint: 'Pateikite išdavėjo DID dokumentą arba pasitikėjimo rinkinį, kuriame jis yra.',
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'Rakto nėra jo savininko dokumente',
    detail: 'Valdytojo {controller} dokumente nėra rakto {verificationMethod}.',
    hint: 'Patikrinkite, ar išdavėjo dokumentas naujausias; jei taip, kredencialu nesiremkite.',
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'Raktas nebegalioja',
    detail: 'Raktas {verificationMethod} {ended}.',
    hint: 'Paprašykite išdavėjo pasirašyti iš naujo galiojančiu raktu.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'Raktas tam neskirtas',
    detail: 'Valdytojo {controller} dokumente raktas {verificationMethod} neįrašytas prie {purpose}.',
    hint: 'Paprašykite parašo raktu, kurį jo savininkas įrašęs prie {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'Pasirašė ne išdavėjas',
    detail: 'Išdavėjas: {issuer}; rakto, kuriuo pasirašyta, valdytojas: {controller}.',
    hint: 'Juo nesiremkite: kitą išdavėju gali nurodyti bet kas.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'Pasirašė ne turėtojas',
    detail: 'Turėtojas: {holder}; rakto, kuriuo pasirašyta, valdytojas: {controller}.',
    hint: 'Nelaikykite kredencialų parodytais šio turėtojo.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Niekas nerodo, kas pateikia kredencialus',
    detail: 'Įvestyje nėra turėtojo parašo: ją galėjo atsiųsti bet kas, kas turi kredencialus.',
    hint: 'Paprašykite turėtojo pasirašytos pateikties, skirtos jūsų iššūkiui (challenge).',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'Dalis įvesties neatverta',
    detail:
      'Šioje vietoje esančiame tekste ar voke gali būti kredencialas arba pateiktis. Jis neatvertas, ir niekas nerodo, kas pateikia jo turinį.',
    hint: 'Pateikite kredencialus arba pasirašytą pateiktį atskiru failu.',
  },
  CHALLENGE_MISMATCH: {
    title: 'Pateiktis skirta kitam iššūkiui (challenge)',
    detail: 'Tikėtasi iššūkio {expected}; rasta: {found}.',
    hint: 'Nepriimkite jos: tai gali būti sena pateiktis. Paprašykite tokios, kuri skirta jūsų iššūkiui.',
  },
  DOMAIN_MISMATCH: {
    title: 'Pateiktis skirta kitam tikrintojui',
    detail: 'Jūsų nurodytas domenas: {expected}; pateikties domenas: {found}.',
    hint: 'Priimkite ją tik jei tas domenas yra jūsų: tada nurodykite jį parinktimi `domain` arba komandoje `--domain`.',
  },
  JWT_HEADER_REFUSED: {
    title: 'JWT antraštė nepriimtina',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Paprašykite išdavėjo JWT, kurio antraštėje yra tik alg, kid ir typ.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'JWT nepasirašytas niekieno raktu',
    detail: 'Jo alg: {alg}; jį galėjo sukurti bet kas arba kiekvienas, kas gali jį patikrinti.',
    hint: 'Juo nesiremkite; paprašykite išdavėjo JWT, pasirašyto naudojant EdDSA, ES256 arba RS256.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: 'JWT algoritmas nepalaikomas',
    detail: 'Jo alg: {alg}; palaikoma: {expected}.',
    hint: 'Paprašykite išdavėjo pasirašyti naudojant EdDSA, ES256 arba RS256.',
  },
  JWT_KEY_MISMATCH: {
    title: 'Raktas skirtas kitam algoritmui, nei nurodo JWT',
    detail: 'Nurodytas alg: {alg}; raktas {verificationMethod} skirtas: {expected}.',
    hint: 'Juo nesiremkite; paprašykite išdavėjo JWT, kurio alg tinka jo raktui.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: 'JWT antraštės raktas nėra išdavėjo',
    detail: 'Antraštės jwk nėra raktas, kurį tam nurodo {issuer}.',
    hint: 'Juo nesiremkite: savo raktą į antraštę gali įrašyti bet kas.',
  },
  JWT_SIGNATURE_DER: {
    title: 'JWT parašas užrašytas DER formatu',
    detail: '{alg} atveju JWT turi r ir s greta, {length} baitų; rasta DER.',
    hint: 'Paprašykite išdavėjo paversti parašą iš DER į r ir s (RFC 7518, 3.4 skirsnis) ir atsiųsti JWT iš naujo.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'Kredencialą gaubiantis JWT neskaičiuojamas',
    detail:
      'Kredencialas galioja pagal jame esantį įrodymą. Jis atėjo JWT, kurį pasirašė {signer}; neparodyta, kad tai raktas, priklausantis {issuer}.',
    hint: 'Išimkite kredencialą iš JWT ir remkitės tik jo paties įrodymu.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'JWT teiginys nesutampa su kredencialu',
    detail: 'Teiginys {claim}: {found}; pagal kredencialo lauką {member} turėtų būti: {expected}.',
    hint: 'Juo nesiremkite: vienas skaitytojas tikėtų teiginiu, kitas kredencialu.',
  },
  JWT_CLAIM_TYPE: {
    title: 'JWT teiginys yra kito tipo',
    detail: '{claim} yra {found}, tikėtasi {expected}.',
    hint: 'Paprašykite išdavėjo įrašyti {claim} kaip {expected} ir iš naujo pasirašyti JWT.',
  },
  JWT_CLAIM_MISSING: {
    title: 'Trūksta JWT teiginio',
    detail: 'Trūksta teiginio {claim}; jis turi pakartoti kredencialo lauką {member}.',
    hint: 'Paprašykite išdavėjo įrašyti teiginį; kiti skaitytojai gali jo reikalauti.',
  },
  SECOND_CHECK_MISSING: {
    title: 'Antro patikrinimo atlikti nepavyko',
    detail:
      'Parašas pagal pateiktus kontekstus galioja tik tada, kai jį patvirtina {package}, o šis paketas čia neįdiegtas.',
    hint: 'Įdiekite {package} kartu su @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite ir @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'Antras patikrinimas parašo nepatvirtina',
    detail: 'Mūsų patikrinimu parašas galioja, bet {package} jį atmeta: {reason}.',
    hint: 'Paprašykite išdavėjo peržiūrėti kredencialą; kol abu nesutampa, juo nesiremkite.',
  },
  PROOF_IS_BASE: {
    title: 'Parašas yra bazinis',
    detail:
      'Bazinis ecdsa-sd-2023 parašas skirtas tik turėtojui: su juo bet kas gali turėtojo vietoje pasirinkti, kas rodoma.',
    hint: 'Paprašykite turėtojo iš jo išvesti parašą tam, kas turi būti rodoma.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Trūksta šios rūšies parašo paketo',
    detail: '{cryptosuite} parašas tikrinamas paketais, kurie čia neįdiegti: {missing}.',
    hint: 'Įdiekite {missing} ir patikrinkite iš naujo.',
  },
  SUITE_UNDECIDED: {
    title: 'Parašo patikrinti nepavyko',
    detail: '{package} negalėjo patikrinti parašo: {reason}.',
    hint: 'Paprašykite turėtojo išvesti parašą iš naujo, o išdavėjo – peržiūrėti kredencialą; kol jis nepatikrintas, juo nesiremkite.',
  },
  MAY_BE_HIDDEN: {
    title: 'Kažkas galėjo būti praleista',
    detail:
      'Kredencialas rodomas iš dalies, ir {member} arba jo dalis galėjo būti praleista. Kas nerodoma, nežinoma.',
    hint: 'Paprašykite turėtojo parodyti {member} arba išdavėjo padaryti jį privalomą.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Rodoma tik kredencialo dalis',
    detail:
      'Turėtojas pasirinko, ką rodyti. Visko, ko išdavėjas nepadarė privaloma, gali trūkti, taip pat galiojimo pabaigos ar būsenos.',
    hint: 'Jei jums svarbi pabaiga ar būsena, paklauskite išdavėjo, kurių teiginių niekas negali praleisti.',
  },
  NOT_YET_VALID: {
    title: 'Kredencialas dar negalioja',
    detail: 'Galioja nuo {validFrom}; dabar: {now}.',
    hint: 'Patikrinkite iš naujo, kai įsigalios.',
  },
  EXPIRED: {
    title: 'Kredencialo galiojimas baigėsi',
    detail: 'Galiojo iki {validUntil}; dabar: {now}.',
    hint: 'Paprašykite turėtojo atnaujinto kredencialo.',
  },
  PERIOD_REVERSED: {
    title: 'Kredencialo galiojimas baigiasi anksčiau, nei prasideda',
    detail: 'Galioja nuo {validFrom} iki {validUntil}.',
    hint: 'Paprašykite išdavėjo pataisyti datas.',
  },
  AWARDED_TOO_LATE: {
    title: 'Suteikimo data per vėlyva',
    detail:
      '`awardedDate` yra {awardedDate}, tai vėliau nei {latest}: suteikta negali būti nei po `validFrom`, nei po patikros.',
    hint: 'Paprašykite išdavėjo pataisyti datas.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Nežinoma, ar kredencialas atšauktas arba sustabdytas',
    detail: 'Trūksta būsenos sąrašo {statusListCredential}: {reason}.',
    hint: 'Pateikite būsenos sąrašą; be jo niekas nežino, ar kredencialas tebegalioja.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'Būsenos sąrašo nepavyko patvirtinti',
    detail: 'Būsenos sąrašu {statusListCredential} remtis negalima: {reason}.',
    hint: 'Atsisiųskite sąrašą iš jo adreso iš naujo; šia kopija nesiremkite.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'Būsenos sąrašas per trumpas',
    detail:
      'Būsenos sąrašo {statusListCredential} įrašų skaičius: {length}; mažiausias leistinas: {minimum}.',
    hint: 'Paprašykite išdavėjo tokio ilgio sąrašo, kokio reikalauja standartas.',
  },
  RANGE_ERROR: {
    title: 'Būsenos sąrašas baigiasi anksčiau už įrašą',
    detail:
      'Kredencialas nurodo būsenos sąrašo {statusListCredential} įrašą {index}, o įrašų iš viso: {length}.',
    hint: 'Klauskite išdavėjo: niekas negali pasakyti, ar šis kredencialas tebegalioja.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'Būsenos sąrašo nepavyko perskaityti',
    detail: 'Nė vienas perskaitytas sąrašas nėra {statusListCredential}; apie kitą sąrašą: {reason}',
    hint: 'Atsisiųskite sąrašą iš jo adreso iš naujo ir pateikite gautą failą nepakeistą.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'Būsenos sąrašas yra kito išdavėjo',
    detail:
      'Kredencialo išdavėjas: {issuer}; pateikto būsenos sąrašo {statusListCredential} išdavėjas: {found}.',
    hint: 'Pateikite kredencialo išdavėjo sąrašą; niekas kitas negali pasakyti, ar kredencialas atšauktas.',
  },
  STATUS_LIST_CONFLICT: {
    title: 'Du būsenos sąrašai prieštarauja vienas kitam',
    detail: 'Būsenos sąrašo {statusListCredential} kopijos skiriasi, ir nė viena nėra naujesnė.',
    hint: 'Atsisiųskite sąrašą iš naujo ir nurodykite, kada atsisiųsta kiekviena kopija.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'Būsenos sąrašas užrašytas ne taip, kaip privaloma',
    detail: 'Būsenos sąraše {statusListCredential}, vietoje {place}: {reason}',
    hint: 'Paprašykite išdavėjo standartą atitinkančio sąrašo.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'Būsenos sąrašas dar negalioja',
    detail: 'Būsenos sąrašas {statusListCredential} galioja nuo {validFrom}; dabar: {now}.',
    hint: 'Pateikite dabar galiojantį sąrašą.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'Būsenos sąrašo galiojimas baigėsi',
    detail: 'Būsenos sąrašas {statusListCredential} galiojo iki {validUntil}; dabar: {now}.',
    hint: 'Pateikite dabartinį sąrašą: per tą laiką kredencialas galėjo būti atšauktas.',
  },
  STATUS_LIST_STALE: {
    title: 'Būsenos sąrašo kopija per sena',
    detail:
      'Būsenos sąrašas {statusListCredential} galioja (milisekundėmis): {ttl}; nuo: {since}; dabar: {now}.',
    hint: 'Atsisiųskite sąrašą iš naujo ir nurodykite kada: per tą laiką kredencialas galėjo būti atšauktas.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'Atšaukimų sąrašas nepasirašytas',
    detail: 'Sąraše {statusListCredential} kredencialo nėra, tačiau šią kopiją galėjo parašyti bet kas.',
    hint: 'Įsitikinkite, kad sąrašas gautas iš jo adreso; prašykite išdavėjo pasirašytų būsenos sąrašų.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'Būsenos sąrašas yra apie ką kita',
    detail:
      'Kredencialas būsenos sąrašo {statusListCredential} klausia: {expected}; sąrašas praneša: {found}.',
    hint: 'Paklauskite išdavėjo, kuris sąrašas praneša apie šį kredencialą.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'Kredencialo būsena užrašyta ne taip, kaip privaloma',
    detail: 'Tikėtasi: {expected}; rasta: {found}.',
    hint: 'Paprašykite išdavėjo pataisyti kredencialą.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'Ši būsenos rūšis nežinoma',
    detail:
      'Kredencialo būsenos tipas: {found}; skaitomi tipai BitstringStatusListEntry, StatusList2021Entry ir 1EdTechRevocationList.',
    hint: 'Kitais būdais išsiaiškinkite, ar kredencialas tebegalioja.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'Nežinoma, ką reiškia ši būsena',
    detail: 'Būsenos sąraše {statusListCredential} nurodyta: {value}; paskirtis: {purpose}{because}.',
    hint: 'Paklauskite išdavėjo, ką tai reiškia; reikšmė 0x0 nieko blogo apie kredencialą nesako.',
  },
  STATUS_MESSAGE: {
    title: 'Išdavėjas praneša kai ką apie kredencialą',
    detail: 'Būsenos sąraše {statusListCredential} nurodyta {value}: {message}',
    hint: 'Perskaitykite pranešimą: jis nelemia, ar kredencialas galioja.',
  },
  STATUS_REFRESH: {
    title: 'Yra naujesnė kredencialo kopija',
    detail: 'Taip nurodyta būsenos sąraše {statusListCredential}{because}.',
    hint: 'Paprašykite jos turėtojo; ši kopija tebegalioja.',
  },
  REVOKED: {
    title: 'Kredencialas atšauktas',
    detail: 'Taip nurodyta sąraše {statusListCredential}{because}; nuo kada, nepasakyta.',
    hint: 'Juo nesiremkite: atšaukimas yra galutinis.',
  },
  SUSPENDED: {
    title: 'Kredencialo galiojimas sustabdytas',
    detail: 'Taip nurodyta būsenos sąraše {statusListCredential}{because}; nuo kada, nepasakyta.',
    hint: 'Dabar juo nesiremkite; išdavėjas gali sustabdymą panaikinti.',
  },
  LABEL_SUSPENDED: {
    title: 'Kokybės ženklo galiojimas sustabdytas',
    detail: 'Kokybės ženklų registre nurodyta, kad {label} sustabdytas nuo {since}{because}.',
    hint: 'Dabar juo nesiremkite; tinklas gali jį grąžinti.',
  },
  LABEL_WITHDRAWN: {
    title: 'Kokybės ženklas panaikintas',
    detail: 'Kokybės ženklų registre nurodyta, kad {label} panaikintas nuo {since}{because}.',
    hint: 'Juo nesiremkite: panaikinimas yra galutinis.',
  },
  LABEL_EXPIRED: {
    title: 'Kokybės ženklo galiojimas baigėsi',
    detail: 'Pagal kokybės ženklų registrą {label} baigėsi {since}.',
    hint: 'Paprašykite turėtojo atnaujinto kokybės ženklo.',
  },
  LABEL_NOT_ISSUED: {
    title: 'Kokybės ženklas dar nesuteiktas',
    detail: 'Kokybės ženklų registre {label} yra tik nuo {since}.',
    hint: 'Patikrinkite dar kartą nuo tada.',
  },
  LABEL_SUPERSEDED: {
    title: 'Jį pakeitė vėlesnė redakcija',
    detail: 'Kokybės ženklų registre nuo {since} yra atnaujintas {label}; tai ankstesnė redakcija.',
    hint: 'Paprašykite turėtojo dabartinės redakcijos.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'Būsenos sąrašas ir kokybės ženklų registras nesutampa',
    detail:
      'Pagal būsenos sąrašą {statusListCredential} kokybės ženklo būsena: {list}; pagal kokybės ženklų registrą nuo {since}: {register}. Lemia registras.',
    hint: 'Praneškite tinklui: vienas iš jų pasenęs.',
  },
  SCHEMA_UNKNOWN: {
    title: 'Kredenciale nurodyta schema nežinoma',
    detail: 'Kredencialą prašoma tikrinti pagal schemą {id} ({type}), kurios čia nėra.',
    hint: 'Patikrinkite kredencialą pagal tą schemą kitais būdais.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Pasirašė per mažai komiteto narių',
    detail: 'Pasirašė {counted} iš {quorum}; {missing}.',
    hint: 'Paprašykite trūkstamų narių pasirašyti, tada sujunkite jų kopijas.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Niekas nevertino, kas pasirašė',
    detail: 'Komitetas nenurodytas.',
    hint: 'Pateikite komiteto duomenis arba pasitikėjimo rinkinį, kuriame jie yra.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'Komitetas neatstovauja šiam išdavėjui',
    detail: 'Pateiktas komitetas atstovauja tinklui {network}; kredencialo išdavėjas: {issuer}.',
    hint: 'Pateikite kredencialo išdavėjo komiteto duomenis.',
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Pasirašė per mažai komiteto grupės narių',
    detail: 'Grupėje {group} pasirašė {counted} iš {quorum}; {missing}.',
    hint: 'Paprašykite grupės narių pasirašyti, tada sujunkite jų kopijas.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Nepasirašė narys, be kurio niekas nesprendžiama',
    detail: 'Nėra nario parašo: {name}.',
    hint: 'Paprašykite, kad pasirašytų {name}, tada sujunkite kopijas.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'Komitetas nėjo pareigų',
    detail: 'Komitetas {committee} tuo metu nėjo pareigų: {instant}.',
    hint: 'Pateikite tuo metu dirbusio komiteto duomenis.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Parašas yra ne komiteto nario',
    detail: 'Raktu {verificationMethod} padarytas parašas neskaičiuojamas: {reason}.',
    hint: 'Į kvorumą įskaičiuojami tik narių parašai.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Nenustatyta, ar pasirašė pakankamai komiteto narių',
    detail: 'Parašų: {counted}, reikia: {quorum}, nepavyko patikrinti: {undecided}.',
    hint: 'Pateikite išdavėjo DID dokumentą arba pasitikėjimo rinkinį, kuriame jis yra. Ko trūksta parašui, nurodyta prie jo.',
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'JWT negali turėti komiteto parašų',
    detail: 'JWT turi vieną parašą; reikia pasirašiusių narių: {quorum}.',
    hint: 'Paprašykite kredencialo su įterptais parašais, po vieną kiekvieno nario.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Niekas nevertino, ar išdavėju galima pasitikėti',
    detail: 'Nepateikta jokių pasitikėjimo duomenų.',
    hint: 'Nurodykite `trust`, kuo pasitikite: `issuers`, kurių ženklelius priimate, arba pasitikėjimo rinkinį.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'Išdavėjas nežinomas',
    detail: 'Pateiktuose pasitikėjimo duomenyse nėra išdavėjo {issuer}.',
    hint: 'Išsiaiškinkite, ar šiuo išdavėju pasitikite, ir tada įtraukite jį į savo pasitikėjimo duomenų `issuers`.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Pasitikėjimo rinkinio galiojimas baigėsi',
    detail: 'Rinkinys galiojo iki {expiresAt}; dabar yra {now}.',
    hint: 'Paprašykite tinklo dabartinio rinkinio ir naudokite jį.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'Pasitikėjimo rinkinys dar nebuvo išleistas',
    detail: 'Rinkinys išleistas {issuedAt}; dabar yra {now}.',
    hint: 'Patikrinkite laiką, kuriam tikrinate, ir šio kompiuterio laikrodį.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Kokybės ženklą gali suteikti tik tinklas',
    detail: '{issuer} išdavė tai kaip kokybės ženklą, bet nėra pasitikėjimo duomenų tinklas.',
    hint: 'Paprašykite turėtojo tinklo suteikto kokybės ženklo. Jei šis išdavėjas tikrai teikia kokybės ženklus, įtraukite jį į pasitikėjimo duomenis kaip tinklą su komitetu.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Šio kokybės ženklo registre nėra',
    detail: 'Kokybės ženklų registre nėra tinklo {network} kokybės ženklo {label}.',
    hint: 'Paklauskite tinklo, ar jis tai suteikė; iki tol tuo nesiremkite. Kiekvienas tinklo ženklelis turi būti jo registre; o kas nėra kokybės ženklas, turi būti kito išdavėjo.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Registre nėra kokybės ženklo, kuriuo remiasi šis pasitikėjimo ženklas',
    detail:
      'Kokybės ženklų registre nėra kokybės ženklo, galiojančio visą šio pritarimo laiką. Turėtojas: {holder}; tinklas: {network}; pritarimo pradžia: {validFrom}.',
    hint: 'Tuo nesiremkite, kol tinklas nepatvirtins kokybės ženklo; jis gali būti naujesniame pasitikėjimo rinkinyje.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Niekas nerodo, kad tinklas paskelbė šį pritarimą',
    detail:
      'Tinklas {network} tvarko registrą, o pasitikėjimo medžiagoje šio pritarimo nėra. Iš komisijos pasitraukę nariai vis dar galėtų jį pasirašyti ankstesne data.',
    hint: 'Tuo nesiremkite, kol tinklas jo nepatvirtins; jis gali būti naujesniame pasitikėjimo rinkinyje.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Kokybės ženklas naujesnis už registrą',
    detail:
      'Kokybės ženklų registras išleistas {asOf}, anksčiau, nei prasidėjo ši {label} redakcija, todėl registre jos negali būti.',
    hint: 'Gaukite iš tinklo naujesnį pasitikėjimo rinkinį.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Kokybės ženklas priklauso kitam turėtojui',
    detail:
      'Kokybės ženklų registre {label} nuo {since} priklauso turėtojui {expected}; šis kredencialas yra apie {found}.',
    hint: 'Juo nesiremkite; paklauskite tinklo.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Registre šio kokybės ženklo turinys kitoks',
    detail:
      'Ši {label} redakcija prasideda {validFrom}, o kokybės ženklų registre redakcijos su tokiu turiniu nėra. Jame esančios redakcijos prasideda: {editions}.',
    hint: 'Juo nesiremkite; paprašykite tinklo jo suteikto kokybės ženklo.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Kokybės ženklo negalima palyginti su registru',
    detail: 'Kokybės ženklų registre yra viso {label} santrauka, o iš šio kredencialo jos gauti negalima.',
    hint: 'Paprašykite turėtojo viso kokybės ženklo.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'Nematyti, kad suteikimo metu išdavėjas turėjo kokybės ženklą',
    detail:
      'Pasitikėjimo duomenyse {holder} yra tik dėl kokybės ženklo, kurio būsena suteikimo metu: {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Pasitikėjimo rinkiniu patikėta be patikrinimo',
    detail:
      'Šaknis iš anksto nenustatyta, todėl rinkinys patikimas tik tiek, kiek kelias, kuriuo jis gautas.',
    hint: 'Gaukite šaknį iš tinklo keliu, kuriuo pasitikite, ir ją pateikite.',
  },
  SELF_ISSUED: {
    title: 'Tai turėtojas sako pats apie save',
    detail: 'Išdavėjas ({issuer}) yra ir gavėjas, todėl niekas kitas už tai nelaiduoja.',
    hint: 'Skaitykite tai kaip paties turėtojo pareiškimą. Daugiau gali pasakyti įrodymai ir pritarimai.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Įrodymai nepalyginti',
    detail: 'Įrodymų, kurių failai nepateikti, skaičius: {count}.',
    hint: 'Pateikite failus, kad būtų galima palyginti jų kontrolines sumas.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Įrodymo failas skiriasi nuo to, kas pasirašyta',
    detail: 'Failo {id} kontrolinė suma yra ne ta, kuri nurodyta kredenciale.',
    hint: 'Paprašykite turėtojo originalaus failo.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'Kredenciale nurodyta kita JSON-LD konteksto kontrolinė suma',
    detail: 'Kontrolinė suma, nurodyta kontekstui {id}, neatitinka jokios žinomos jo versijos.',
    hint: 'Paklauskite išdavėjo, pagal kurią konteksto versiją kredencialas pasirašytas.',
  },
  RECIPIENT_MISMATCH: {
    title: 'Kredencialas yra apie kitą asmenį',
    detail: 'Jis nėra apie šį asmenį: {recipient}; didžiosios ir mažosios raidės skiriasi.',
    hint: 'Nelaikykite jo to asmens kredencialu; paprašykite tokio, kuris jam priklauso. Kitaip užrašytas el. pašto adresas yra kitas adresas: `emailVariants` pateikia įprastas formas.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Nežinoma, ar kredencialas yra apie šį asmenį',
    detail:
      'Jame nėra nieko, kas parodytų, ar jis yra apie šį asmenį: {recipient}; nėra tokio tipo identifikatoriaus, jo negalima palyginti arba turėtojų yra keli.',
    hint: 'Paklauskite turėtojo, kokiu id ar kitu identifikatoriumi kredencialas išduotas.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Kredencialas yra apie kitą asmenį',
    detail: 'Jis yra apie {subject}; jį pateikia {holder}.',
    hint: 'Nelaikykite jo turėtojo kredencialu.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Pritarimu remtis negalima',
    detail: 'Pritarėjas: {endorser}; pritarimo įvertinimas: negalioja. {reason}',
    hint: 'Žr. pritarimo ataskaitą; pats kredencialas vertinamas atskirai.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'Dėl pritarimo nepavyko nuspręsti',
    detail: 'Pritarėjas: {endorser}; pritarimo įvertinimas: nenuspręsta. {reason}',
    hint: 'Pritarimo ataskaitoje nurodyta, ko trūksta; pats kredencialas vertinamas atskirai.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'Pritarimas yra apie ką kita',
    detail: 'Pritarta: {found}; pateikta kaip pritarimas: {expected}.',
    hint: 'Nepriskirkite jo šiam kredencialui.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Tai, kam pritarta, nuo to laiko pasikeitė',
    detail: 'Pritarime nurodyta {id} kontrolinė suma nesutampa su dabartinio turinio kontroline suma.',
    hint: 'Paprašykite pritarėjo pritarti dabartiniam turiniui.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Pritarimai pritarimams neįvertinti',
    detail: 'Vertinamų pritarimų lygių skaičius: {depth}; šiame pritarime esantys pritarimai yra giliau.',
    hint: 'Patikrinkite šį pritarimą atskirai, kad būtų įvertinti jame esantys.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'Pritarėjas pritaria pats sau',
    detail: '{endorser} pritaria tam, kas yra jo paties.',
    hint: 'Nevertinkite jo kaip pritarimo: pritarimą teikia trečioji šalis.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Pritarimas sako daugiau nei savo komentarą',
    detail: 'Apie {id} jis nurodo ir šį lauką: {member}. Pritarimas nekalba už išdavėją.',
    hint: 'Išbraukite jį iš pritarimo. Tai, ką nori pasakyti išdavėjas, turi būti kredenciale.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'Įterptas pritarimas pakeistas',
    detail: 'Jo parašas nesutampa, todėl teiginiai apie {id} galėjo būti perkelti tarp jo ir kredencialo.',
    hint: 'Paprašykite kredencialo tokio, koks buvo išduotas, arba be šio pritarimo.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'Tas pats pritarimas gautas kelis kartus',
    detail: 'Tai pritarimas, esantis čia: {first}. Jis skaičiuojamas vieną kartą.',
    hint: 'Nieko: ataskaitoje jis nurodytas vieną kartą.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Patvirtinimas neskaičiuojamas',
    detail: '{by} patvirtina pritarimą, bet tai neskaičiuojama: {reason}',
    hint: 'Laikykite, kad šio pritarimo niekas nepatvirtino.',
  },
  ENDORSER_REPEATED: {
    title: 'Vienas raktas pritaria dviem vardais',
    detail: '{endorser} pasirašo raktu, kuris priklauso pritarėjui čia: {first}.',
    hint: 'Laikykite juos vienu pritarėju.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Nerodoma, kad išdavėjas gali tai išduoti',
    detail:
      'Ženklelyje pasiekimo kūrėju nurodytas {creator}, bet niekas nerodo, kad {creator} leido {issuer} jį išduoti. {reason}.',
    hint: 'Paprašykite išdavėjo kūrėjo duoto leidimo ir pateikite jį tarp leidimų. Be jo apie kūrėją sako tik pats išdavėjas.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'Išdavėjas neturėjo leidimo to išduoti',
    detail:
      'Ženklelyje pasiekimo kūrėju nurodytas {creator}, bet leidimas, kurį {creator} davė {issuer}, to neapima. {reason}.',
    hint: 'Paprašykite išdavėjo leidimo, apimančio suteikimo datą, arba klauskite kūrėjo.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'Pasiekimas nėra tas, kurį leista išduoti',
    detail: '{creator} leido {issuer} išduoti šį pasiekimą su kitu turiniu. {reason}.',
    hint: 'Palyginkite pasiekimą su tuo, kurį skelbia jo kūrėjas, arba klauskite kūrėjo.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Gali būti naujesnė kredencialo kopija',
    detail: 'Kredenciale nurodyta atnaujinimo paslauga {service}: {reason}.',
    hint: 'Perduokite fetch funkciją arba paprašykite turėtojo naujausios kopijos; ši įvertinta tokia, kokia yra.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'Nepavyko kreiptis į atnaujinimo paslaugą',
    detail: '{service}: {reason}.',
    hint: 'Bandykite vėliau arba paprašykite turėtojo naujausios kopijos; ši įvertinta tokia, kokia yra.',
  },
  REFRESH_REFUSED: {
    title: 'Tai, ką atsiuntė atnaujinimo paslauga, nieko nepakeičia',
    detail: '{service}: {reason}.',
    hint: 'Paklauskite išdavėjo, kas galioja dabar; ši kopija įvertinta tokia, kokia yra.',
  },
  REFRESH_REPLACED: {
    title: 'Yra naujesnė kredencialo kopija',
    detail: '{service}: {reason}.',
    hint: 'Remkitės naujesne kopija; jos ataskaita pateikta šalia šios.',
  },
}
