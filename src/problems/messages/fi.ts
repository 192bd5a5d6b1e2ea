import type { ProblemCatalogue } from './catalogue'

export const fi: ProblemCatalogue = {
  PARSING_ERROR: {
    title: 'Tiedostoa ei voitu lukea',
    detail: '{reason}',
    hint: 'Pyytäkää lähettäjältä alkuperäinen tiedosto; se on voinut katketa tai sitä on voitu muokata.',
  },
  NOT_A_CREDENTIAL: {
    title: 'Syöte ei ole todistus',
    detail: 'Syötteen laji: {found}.',
    hint: '{advice}',
  },
  PRESENTATION: {
    title: 'Syöte on esitys',
    detail: 'Sen sisältämät todistukset ovat kohdissa {pointers}; sitä ei tarkastettu kokonaisuutena.',
    hint: 'Antakaa se funktiolle `verifyPresentation`, kuten komento `verify` tekee.',
  },
  INPUT_TOO_LARGE: {
    title: 'Syöte on liian suuri',
    detail: 'Odotettiin enintään {limit} tavua.',
    hint: 'Jos syöte on rehellinen ja suuri, nostakaa rajaa: valinta `limits.maxInputBytes` tai komennossa `--max-bytes`.',
  },
  WORK_LIMIT_EXCEEDED: {
    title: 'Tarkistus vaatii liikaa työtä',
    detail:
      'Asiakirjan osat viittaavat toisiinsa, toistuvat tai muistuttavat toisiaan niin paljon, että niiden tarkistaminen vaatisi paljon enemmän työtä kuin asiakirjan koko sallii. Tarkistus keskeytettiin.',
    hint: 'Pyytäkää myöntäjältä asiakirja ilman tarpeetonta toistoa. Älkää luottako tähän ennen kuin se on voitu tarkistaa.',
  },
  FORMAT_UNSUPPORTED: {
    title: 'Tätä tiedostomuotoa ei lueta',
    detail:
      'Muoto: {format}; todistuksia luetaan JSON- ja JWT-muodossa sekä PNG- ja SVG-kuvista, joissa on todistus.',
    hint: '{advice}',
  },
  IMAGE_UNREADABLE: {
    title: 'Kuvaa ei voi lukea turvallisesti',
    detail: '{reason}',
    hint: 'Pyytäkää kuva sellaisena kuin se ladattiin; se on voinut katketa, sitä on voitu muokata tai se on lähetetty tekstinä.',
  },
  IMAGE_WITHOUT_CREDENTIAL: {
    title: 'Kuvassa ei ole osaamismerkkiä',
    detail: 'Tässä {format}-kuvassa ei ole todistusta; se on pelkkä kuva.',
    hint: 'Pyytäkää tiedosto sellaisena kuin se ladattiin: viestisovellukset, kuvakaappaukset ja kuvankäsittely poistavat merkin siitä.',
  },
  IMAGE_CREDENTIAL_REPEATED: {
    title: 'Kuvassa on useampi kuin yksi osaamismerkki',
    detail: '{format}-kuvassa on todistuksia {count}, eikä mikään kerro, mikä niistä pätee.',
    hint: 'Pyytäkää kuva, jossa on yksi todistus.',
  },
  IMAGE_OF_OPEN_BADGES_2: {
    title: 'Kuvassa on Open Badges 2.0 -osaamismerkki',
    detail:
      '{format}-kuvassa on Open Badges 2.0:n mukainen merkintä; täällä luetaan Open Badges 3.0:n todistuksia.',
    hint: '{advice}',
  },
  IMAGE_TEXT_COMPRESSED: {
    title: 'Kuvan todistus on pakattu',
    detail: 'Open Badges 3.0 edellyttää pakkaamatonta lohkoa; todistus luettiin silti.',
    hint: 'Kertokaa myöntäjälle: muut tarkistimet voivat hylätä kuvan.',
  },
  IMAGE_DOCTYPE: {
    title: 'Kuva nimeää DTD:n',
    detail: 'SVG alkaa piirto-ohjelmien DOCTYPE-määrittelyllä; DTD:tä ei luettu.',
    hint: 'Mitään ei tarvitse tehdä; muut tarkistimet voivat hylätä tällaisen kuvan.',
  },
  IMAGE_ACTIVE_CONTENT: {
    title: 'Kuvassa on komentosarja',
    detail: 'Sivuna avattuna SVG suorittaisi komentosarjan; täällä siitä ei suoritettu mitään.',
    hint: 'Älkää avatko kuvaa selaimessa, ellette luota lähettäjään.',
  },
  JWT_MALFORMED: {
    title: 'JWT:tä ei ole kirjoitettu oikeassa muodossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Pyytäkää lähettäjältä alkuperäinen tiedosto; se on voinut katketa tai sitä on voitu muokata.',
  },
  OPEN_BADGES_2: {
    title: 'Tämä on Open Badges 3.0:aa vanhempi merkki',
    detail:
      'Asiakirja on Open Badges -version {version} mukainen ({kind}); täällä arvioidaan 3.0:n todistuksia.',
    hint: '{advice}',
  },
  SHAPE_UNKNOWN: {
    title: 'Asiakirjan lajia ei tunnisteta',
    detail: 'Asiakirjan @context ja type eivät nimeä asiakirjaa, jonka tämä kirjasto tuntee; type: {found}.',
    hint: 'Ilmoittakaa, mitä muotoa vasten tarkistetaan, tai lisätkää tyyppi, joka asiakirjalla on tarkoitus olla.',
  },
  MEMBER_REQUIRED: {
    title: 'Kenttä puuttuu',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Lisätkää kenttä: {expected}.',
  },
  MEMBER_UNKNOWN: {
    title: 'Kenttä ei kuulu tähän',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Poistakaa kenttä tai korjatkaa sen kirjoitusasu.',
  },
  MEMBER_RENAMED: {
    title: 'Kentällä on tässä versiossa toinen nimi',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Vaihtakaa kentän nimi; se on muuttunut tietomallin versioiden välillä.',
  },
  VALUE_TYPE: {
    title: 'Arvo on väärää tyyppiä',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Kirjoittakaa arvo odotetussa tyypissä.',
  },
  VALUE_FORMAT: {
    title: 'Arvoa ei ole kirjoitettu oikeassa muodossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Korjatkaa arvo: {expected}.',
  },
  VALUE_NOT_ALLOWED: {
    title: 'Arvo ei ole sallittujen joukossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Valitkaa jokin sallituista arvoista.',
  },
  VALUE_COUNT: {
    title: 'Arvoja on liian vähän tai liikaa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Lisätkää tai poistakaa arvoja.',
  },
  VALUE_RANGE: {
    title: 'Arvo on sallitun alueen ulkopuolella',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Korjatkaa arvo.',
  },
  VALUE_REPEATED: {
    title: 'Sama arvo esiintyy useammin kuin kerran',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Jättäkää niistä vain yksi.',
  },
  REFERENCE_DANGLING: {
    title: 'Viittauksella ei ole kohdetta tässä asiakirjassa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Korjatkaa tunniste tai lisätkää se, mihin viitataan.',
  },
  PROBLEMS_OMITTED: {
    title: 'Ongelmia on enemmän kuin luettelossa näkyy',
    detail: 'Luettelossa näkyvät ensimmäiset; niitä on {shown}. Luettelosta puuttuu enintään {more} muuta.',
    hint: 'Korjatkaa nämä ja tarkistakaa sitten uudelleen.',
  },
  CONTEXT_NOT_PINNED: {
    title: 'JSON-LD-konteksti ei ole ennalta kiinnitettyjen joukossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Käyttäkää W3C:n ja Open Badges -kontekstia. Jos hyväksytte muun, antakaa sen tavut ja niiden SHA-256: valinta `contexts` tai komennossa `--contexts`.',
  },
  CONTEXT_UNKNOWN: {
    title: 'JSON-LD-kontekstia ei tunneta täällä',
    detail:
      'Kontekstia {url} ei ole kiinnitetty ennalta eikä annettu, joten sen termien merkitystä ei tunneta.',
    hint: 'Lukekaa konteksti. Jos luotatte siihen, antakaa se ja sen SHA-256: asetus profile tai --contexts.',
  },
  CONTEXT_INLINE: {
    title: 'Asiakirjassa on oma JSON-LD-konteksti',
    detail:
      'Asiakirjassa oleva konteksti voi muuttaa sen merkitystä. Tämän kontekstin SHA-256 sen RFC 8785 -muodosta on {hash}.',
    hint: 'Lukekaa se. Jos luotatte siihen, antakaa tämä SHA-256: asetus profile tai --inline-context.',
  },
  CONTEXT_UNREADABLE: {
    title: 'Annettu JSON-LD-konteksti sanoo jotakin, mitä ei tueta',
    detail: 'Asiakirja käyttää jotakin, mitä ei voi lukea vain yhdellä tavalla: {reason}.',
    hint: 'Tarkistakaa todistus muulla tavoin tai pyytäkää myöntäjältä todistus, joka ei käytä sitä.',
  },
  CONTEXT_ORDER: {
    title: 'JSON-LD-kontekstit ovat väärässä järjestyksessä',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Asettakaa ensin W3C:n todistuskonteksti, sitten Open Badges -konteksti ja lopuksi muut.',
  },
  CONTEXT_CONFLICT: {
    title: 'Yhdellä kohteella on keskenään ristiriitaisia tyyppejä',
    detail: 'Kontekstit antavat yhdelle termille kaksi merkitystä: {reason}.',
    hint: 'Antakaa kohteelle vain toinen tyypeistä tai jakakaa se kahdeksi.',
  },
  CLASS_AS_PROPERTY: {
    title: 'Luokka on ominaisuuden paikalla',
    detail:
      '{found} on luokan nimi. Kontekstien mukaan se tarkoittaa myös ominaisuutta, eikä lukija etsisi ominaisuutta tällä nimellä.',
    hint: 'Kirjoittakaa sen tilalle {expected}.',
  },
  NAME_AMBIGUOUS: {
    title: 'Nimi voitaisiin kirjoittaa toisinkin',
    detail:
      'Annettujen kontekstien mukaan IRIllä {iri} on muita nimiä kuin {name} tai sen arvoilla toinen muoto, joten lukijaa voisi johtaa harhaan.',
    hint: 'Jättäkää pois konteksti, joka antaa toisen nimen, tai pyytäkää myöntäjältä todistus ilman sitä.',
  },
  VALUE_DROPPED: {
    title: 'Arvo ei kerro mitään',
    detail: 'Löytyi: {found}; se tarkoittaa, ettei arvoa ole, joten se jätetään pois.',
    hint: 'Jättäkää sen sijaan koko kenttä pois.',
  },
  NODE_CONFLICT: {
    title: 'Sama asia on kuvattu kahdella tavalla',
    detail: 'Tunniste {id} esiintyy useassa paikassa, jotka eivät vastaa toisiaan; kenttä: {member}.',
    hint: 'Kertokaa samasta tunnisteesta kaikkialla sama tai käyttäkää kahta tunnistetta.',
  },
  SUBJECT_UNIDENTIFIED: {
    title: 'Todistuksesta ei ilmene, ketä se koskee',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Selvittäkää haltija muulla tavoin tai pyytäkää myöntäjää lisäämään haltijan tunniste: nyt kuka tahansa voi esittää todistuksen omanaan.',
  },
  TERM_UNDEFINED: {
    title: 'Asiakirjassa on tietoa, jota mikään allekirjoitus ei kata',
    detail: 'Kontekstit eivät määrittele termiä tai tyyppiä, jota asiakirja käyttää: {reason}.',
    hint: 'Poistakaa määrittelemätön termi tai allekirjoittakaa kontekstilla, joka määrittelee sen.',
  },
  DATA_MODEL_1_1: {
    title: 'Todistus noudattaa tietomallia 1.1',
    detail: 'Ensimmäinen konteksti on {found}; tällainen asiakirja arvioidaan vain tietomallissa 2.0.',
    hint: 'Pyytäkää myöntäjältä todistus tietomallin 2.0 mukaisena.',
  },
  DATA_MODEL_MIXED: {
    title: 'Asiakirjassa on sekaisin kaksi tietomallia',
    detail: 'Toisen tietomallin asiakirjassa on {found}; sen sanoilla olisi kaksi merkitystä.',
    hint: 'Pyytäkää myöntäjältä todistus, joka noudattaa vain yhtä tietomallia.',
  },
  PROOF_MISSING: {
    title: 'Asiakirjassa ei ole allekirjoitusta',
    detail: 'Kukaan ei ole allekirjoittanut sitä.',
    hint: 'Pyytäkää myöntäjältä allekirjoitettu todistus.',
  },
  PROOF_VERIFICATION_ERROR: {
    title: 'Allekirjoitus ei vastaa asiakirjaa',
    detail:
      'Avaimella {verificationMethod} tehty allekirjoitus ei koske tätä sisältöä: sitä tai asiakirjaa on muutettu, tai allekirjoitus on tehty toisella avaimella.',
    hint: 'Älkää luottako asiakirjaan; pyytäkää myöntäjältä alkuperäinen.',
  },
  PROOF_TRANSFORMATION_ERROR: {
    title: 'Asiakirjaa ei voitu saattaa vakiomuotoon',
    detail: '{reason}',
    hint: 'Pyytäkää myöntäjältä alkuperäinen todistus.',
  },
  MALFORMED_VALUE_ERROR: {
    title: 'Allekirjoitusta ei ole kirjoitettu oikeassa muodossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Pyytäkää myöntäjältä alkuperäinen todistus.',
  },
  PROOF_CONTEXT: {
    title: 'Allekirjoitus nimeää omia konteksteja',
    detail:
      'Allekirjoitus nimeää: {found}. Ne ovat sen lajin kiinnitettyjä konteksteja, ja se tarkistettiin niiden mukaan.',
    hint: 'Mitään ei tarvitse tehdä.',
  },
  CRYPTOSUITE_UNSUPPORTED: {
    title: 'Tällaista allekirjoitusta ei tueta',
    detail: 'Allekirjoituksen laji: {found}; tuetaan: {expected}.',
    hint: 'Pyytäkää myöntäjää allekirjoittamaan menetelmällä eddsa-rdfc-2022.',
  },
  CRYPTOSUITE_MISSPELLED: {
    title: 'Allekirjoituksen lajin nimi on painovirhe',
    detail:
      'Allekirjoitus nimeää lajikseen {found}, joka on Open Badges 3.0:n tekstissä oleva painovirhe; oikea nimi on {expected}. Mikään määritys ei tunne sitä.',
    hint: 'Pyytäkää myöntäjää allekirjoittamaan menetelmällä eddsa-rdfc-2022.',
  },
  PROOF_PURPOSE_MISMATCH: {
    title: 'Allekirjoitus on tehty toista tarkoitusta varten',
    detail: 'Odotettu tarkoitus on {expected}; löytyi: {found}.',
    hint: 'Pyytäkää allekirjoitus, jonka tarkoitus on {expected}.',
  },
  PROOF_EXPIRED: {
    title: 'Allekirjoitus on vanhentunut',
    detail: 'Sen voimassaolo päättyi: {expires}.',
    hint: 'Pyytäkää myöntäjää allekirjoittamaan todistus uudelleen.',
  },
  PROOF_FROM_THE_FUTURE: {
    title: 'Allekirjoitus on merkitty tehdyksi tulevaisuudessa',
    detail: 'Siihen on merkitty {created}; nyt on {now}.',
    hint: 'Tarkistakaa tämän laitteen kello ja kysykää sitten myöntäjältä.',
  },
  PROOF_REPEATED: {
    title: 'Sama allekirjoitus esiintyy useammin kuin kerran',
    detail: 'Se lasketaan yhden kerran.',
    hint: 'Yhdistäkää kopiot uudelleen.',
  },
  PROOFS_TOO_MANY: {
    title: 'Enemmän allekirjoituksia kuin tarkistetaan',
    detail:
      'Tämän lajin allekirjoituksia tarkistetaan enintään {most}, ja asiakirjassa niitä on enemmän. Niitä ei tarkistettu.',
    hint: 'Pyytäkää myöntäjältä kappale, jossa ovat vain myöntäjän omat allekirjoitukset: muita voi lisätä kuka tahansa.',
  },
  PREVIOUS_PROOF_INVALID: {
    title: 'Allekirjoitusten ketju on katkennut',
    detail: 'Allekirjoitusta edeltää {previousProof}, joka puuttuu tai jota ei voitu vahvistaa.',
    hint: 'Pyytäkää myöntäjältä todistus, jossa ovat kaikki allekirjoitukset.',
  },
  INVALID_VERIFICATION_METHOD: {
    title: 'Allekirjoituksen avainta ei voida käyttää',
    detail: 'Avain {verificationMethod} ei ole käyttökelpoinen: {reason}.',
    hint: 'Kysykää myöntäjältä, millä avaimella se allekirjoittaa.',
  },
  VERIFICATION_METHOD_UNSUPPORTED: {
    title: 'Avaimen muotoa ei tueta',
    detail: 'Vahvistusmenetelmän {verificationMethod} muoto on {found}; tuettuja ovat {expected}.',
    hint: 'Pyytäkää myöntäjää ilmoittamaan avaimensa muodossa Multikey tai JsonWebKey.',
  },
  VERIFICATION_METHOD_UNRESOLVED: {
    title: 'Mikään ei osoita, kenen avain on',
    detail: 'Mikään ei osoita, että {verificationMethod} on tahon {controller} avain: {reason}.',
    hint: 'Toimittakaa myöntäjän DID-asiakirja tai luottamuspaketti, jossa se on.',
  },
  VERIFICATION_METHOD_NOT_FOUND: {
    title: 'Avain ei ole omistajansa asiakirjassa',
    detail: 'Tahon {controller} asiakirjassa ei ole avainta {verificationMethod}.',
    hint: 'Tarkistakaa, että myöntäjän asiakirja on ajan tasalla; jos se on, älkää luottako todistukseen.',
  },
  VERIFICATION_METHOD_REVOKED: {
    title: 'Avain ei ole enää voimassa',
    detail: 'Avain {verificationMethod} {ended}.',
    hint: 'Pyytäkää myöntäjää allekirjoittamaan uudelleen voimassa olevalla avaimella.',
  },
  INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD: {
    title: 'Avainta ei ole tarkoitettu tähän',
    detail:
      'Tahon {controller} asiakirjassa avainta {verificationMethod} ei ole mainittu kohdassa {purpose}.',
    hint: 'Pyytäkää allekirjoitus avaimella, jonka sen omistaja mainitsee kohdassa {purpose}.',
  },
  CONTROLLER_NOT_ISSUER: {
    title: 'Allekirjoittaja ei ole myöntäjä',
    detail: 'Myöntäjä on {issuer}; allekirjoitus on tehty tahon {controller} avaimella.',
    hint: 'Älkää luottako todistukseen: kuka tahansa voi nimetä toisen myöntäjäksi.',
  },
  HOLDER_NOT_SIGNER: {
    title: 'Allekirjoittaja ei ole haltija',
    detail: 'Haltija on {holder}; allekirjoitus on tehty tahon {controller} avaimella.',
    hint: 'Älkää pitäkö todistuksia tämän haltijan esittäminä.',
  },
  HOLDER_NOT_SHOWN: {
    title: 'Mikään ei osoita, kuka todistukset esittää',
    detail:
      'Syötteessä ei ole haltijan allekirjoitusta: kuka tahansa, jolla todistukset ovat, on voinut lähettää sen.',
    hint: 'Pyytäkää haltijalta allekirjoitettu esitys, joka on tehty teidän haasteellenne (challenge).',
  },
  CREDENTIAL_NOT_OPENED: {
    title: 'Osaa syötteestä ei avattu',
    detail:
      'Tässä kohdassa oleva teksti tai kuori voi sisältää todistuksen tai esityksen. Sitä ei avattu, eikä mikään osoita, kuka sen sisällön esittää.',
    hint: 'Antakaa todistukset tai allekirjoitettu esitys omana tiedostonaan.',
  },
  CHALLENGE_MISMATCH: {
    title: 'Esitys on tehty toiselle haasteelle (challenge)',
    detail: 'Odotettu haaste on {expected}; löytyi: {found}.',
    hint: 'Älkää hyväksykö sitä: se voi olla vanha esitys. Pyytäkää esitys, joka on tehty teidän haasteellenne.',
  },
  DOMAIN_MISMATCH: {
    title: 'Esitys on tehty toiselle tarkastajalle',
    detail: 'Nimeämänne verkkotunnus (domain): {expected}; esityksen verkkotunnus: {found}.',
    hint: 'Hyväksykää se vain, jos tuo verkkotunnus on teidän: nimetkää se silloin valinnalla `domain` tai komennossa `--domain`.',
  },
  JWT_HEADER_REFUSED: {
    title: 'JWT:n otsaketta ei hyväksytä',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Pyytäkää myöntäjältä JWT, jonka otsakkeessa on vain alg, kid ja typ.',
  },
  JWT_ALGORITHM_REFUSED: {
    title: 'JWT:tä ei ole allekirjoitettu kenenkään avaimella',
    detail: 'Sen alg on {alg}: kuka tahansa tai jokainen, joka voi tarkistaa sen, olisi voinut tehdä sen.',
    hint: 'Älkää luottako siihen; pyytäkää myöntäjältä JWT, joka on allekirjoitettu menetelmällä EdDSA, ES256 tai RS256.',
  },
  JWT_ALGORITHM_UNSUPPORTED: {
    title: 'JWT:n algoritmia ei tueta',
    detail: 'Sen alg on {alg}; tuetaan: {expected}.',
    hint: 'Pyytäkää myöntäjää allekirjoittamaan menetelmällä EdDSA, ES256 tai RS256.',
  },
  JWT_KEY_MISMATCH: {
    title: 'Avain on muulle algoritmille kuin JWT ilmoittaa',
    detail: 'Sen alg on {alg}; avaimen {verificationMethod} algoritmi: {expected}.',
    hint: 'Älkää luottako siihen; pyytäkää myöntäjältä JWT, jonka alg sopii avaimeen.',
  },
  JWT_KEY_NOT_OF_ISSUER: {
    title: 'JWT:n otsakkeen avain ei ole myöntäjän',
    detail: 'Otsakkeen jwk ei ole avain, jonka {issuer} ilmoittaa tähän tarkoitukseen.',
    hint: 'Älkää luottako siihen: kuka tahansa voi panna oman avaimensa otsakkeeseen.',
  },
  JWT_SIGNATURE_DER: {
    title: 'JWT:n allekirjoitus on DER-muodossa',
    detail: 'Algoritmilla {alg} JWT sisältää r:n ja s:n peräkkäin, {length} tavua; löytyi DER.',
    hint: 'Pyytäkää myöntäjää muuntamaan allekirjoitus DER-muodosta r:ksi ja s:ksi (RFC 7518, kohta 3.4) ja lähettämään JWT uudelleen.',
  },
  JWT_NOT_BY_ISSUER: {
    title: 'Todistuksen ympärillä olevaa JWT:tä ei lasketa',
    detail:
      'Todistus kelpaa siinä itsessään olevan allekirjoituksen perusteella. Se tuli JWT:ssä, jonka allekirjoittaja on {signer}; sen ei ole osoitettu olevan avain, jonka haltija on {issuer}.',
    hint: 'Ottakaa todistus JWT:stä ja luottakaa vain sen omaan allekirjoitukseen.',
  },
  JWT_CLAIM_MISMATCH: {
    title: 'JWT:n väite ei vastaa todistusta',
    detail: 'Väite {claim} on {found}; todistuksen kentän {member} mukaan sen pitäisi olla {expected}.',
    hint: 'Älkää luottako siihen: yksi lukija uskoisi väitettä, toinen todistusta.',
  },
  JWT_CLAIM_TYPE: {
    title: 'JWT:n väite on toista tyyppiä',
    detail: '{claim} on {found}, odotettiin {expected}.',
    hint: 'Pyytäkää myöntäjää kirjoittamaan {claim} muodossa {expected} ja allekirjoittamaan JWT uudelleen.',
  },
  JWT_CLAIM_MISSING: {
    title: 'JWT:stä puuttuu väite',
    detail: 'Väite {claim} puuttuu; sen pitäisi toistaa todistuksen kenttä {member}.',
    hint: 'Pyytäkää myöntäjää kirjoittamaan väite; muut lukijat voivat vaatia sitä.',
  },
  SECOND_CHECK_MISSING: {
    title: 'Toista tarkistusta ei voitu tehdä',
    detail:
      'Annettujen kontekstien alainen allekirjoitus hyväksytään vasta, kun {package} vahvistaa sen, eikä pakettia ole asennettu.',
    hint: 'Asentakaa {package} sekä @digitalbazaar/data-integrity, @digitalbazaar/eddsa-rdfc-2022-cryptosuite ja @digitalbazaar/ed25519-signature-2020.',
  },
  SECOND_CHECK_FAILED: {
    title: 'Toinen tarkistus ei vahvista allekirjoitusta',
    detail: 'Oman tarkistuksen mukaan allekirjoitus on pätevä, mutta {package} hylkää sen: {reason}.',
    hint: 'Pyytäkää myöntäjää tarkistamaan todistus; älkää luottako siihen ennen kuin molemmat ovat samaa mieltä.',
  },
  PROOF_IS_BASE: {
    title: 'Allekirjoitus on pohja-allekirjoitus',
    detail:
      'Tavan ecdsa-sd-2023 pohja-allekirjoitus kuuluu vain haltijalle: sillä kuka tahansa voi valita haltijan puolesta, mitä näytetään.',
    hint: 'Pyytäkää haltijaa johtamaan siitä allekirjoitus sille, mitä näytetään.',
  },
  SUITE_NOT_INSTALLED: {
    title: 'Tämän allekirjoitustavan paketti puuttuu',
    detail: 'Tavan {cryptosuite} allekirjoitus tarkistetaan paketeilla, joita ei ole asennettu: {missing}.',
    hint: 'Asentakaa {missing} ja tarkistakaa uudelleen.',
  },
  SUITE_UNDECIDED: {
    title: 'Allekirjoitusta ei voitu tarkistaa',
    detail: '{package} ei voinut tarkistaa allekirjoitusta: {reason}.',
    hint: 'Pyytäkää haltijaa johtamaan allekirjoitus uudelleen ja myöntäjää tarkistamaan todistus; älkää luottako siihen ennen tarkistusta.',
  },
  MAY_BE_HIDDEN: {
    title: 'Jotain on voitu jättää pois',
    detail:
      'Todistuksesta näytetään vain osa, ja {member} tai osa siitä on voitu jättää pois. Se, mitä ei näytetä, on tuntematonta.',
    hint: 'Pyytäkää haltijaa näyttämään {member} tai myöntäjää tekemään siitä pakollisen.',
  },
  DISCLOSURE_SELECTIVE: {
    title: 'Todistuksesta näytetään vain osa',
    detail:
      'Haltija valitsi, mitä näyttää. Kaikki, mitä myöntäjä ei tehnyt pakolliseksi, voi puuttua, myös voimassaolon päättyminen tai tila.',
    hint: 'Jos päättymisellä tai tilalla on merkitystä, kysykää myöntäjältä, mitä kukaan ei voi jättää pois.',
  },
  NOT_YET_VALID: {
    title: 'Todistus ei ole vielä voimassa',
    detail: 'Voimassaolo alkaa: {validFrom}; nyt on {now}.',
    hint: 'Tarkistakaa silloin uudelleen.',
  },
  EXPIRED: {
    title: 'Todistus on vanhentunut',
    detail: 'Voimassaolo päättyi: {validUntil}; nyt on {now}.',
    hint: 'Pyytäkää haltijalta uusittu todistus.',
  },
  PERIOD_REVERSED: {
    title: 'Todistuksen voimassaolo päättyy ennen kuin se alkaa',
    detail: 'Voimassaolo alkaa: {validFrom}; se päättyy: {validUntil}.',
    hint: 'Pyytäkää myöntäjää korjaamaan päivämäärät.',
  },
  AWARDED_TOO_LATE: {
    title: 'Myöntämispäivä on liian myöhäinen',
    detail:
      '`awardedDate` on {awardedDate}, joka on myöhemmin kuin {latest}: myöntäminen ei voi olla `validFrom`-hetken eikä tarkistushetken jälkeen.',
    hint: 'Pyytäkää myöntäjää korjaamaan päivämäärät.',
  },
  STATUS_RETRIEVAL_ERROR: {
    title: 'Ei tiedetä, onko todistus peruutettu tai keskeytetty',
    detail: 'Tilaluettelo {statusListCredential} puuttuu: {reason}.',
    hint: 'Toimittakaa tilaluettelo; ilman sitä kukaan ei tiedä, onko todistus yhä voimassa.',
  },
  STATUS_VERIFICATION_ERROR: {
    title: 'Tilaluetteloa ei voitu vahvistaa',
    detail: 'Mitään tilaluettelon {statusListCredential} tietoa ei oteta huomioon: {reason}.',
    hint: 'Hakekaa luettelo uudelleen sen osoitteesta; älkää luottako tähän kopioon.',
  },
  STATUS_LIST_LENGTH_ERROR: {
    title: 'Tilaluettelo on liian lyhyt',
    detail: 'Tilaluettelon {statusListCredential} pituus on {length}; vähimmäispituus on {minimum}.',
    hint: 'Pyytäkää myöntäjältä luettelo, jonka pituus on standardin mukainen.',
  },
  RANGE_ERROR: {
    title: 'Tilaluettelo päättyy ennen todistuksen kohtaa',
    detail: 'Todistus viittaa kohtaan {index}; tilaluettelon {statusListCredential} pituus on {length}.',
    hint: 'Kysykää myöntäjältä: kukaan ei voi sanoa, onko tämä todistus yhä voimassa.',
  },
  STATUS_LIST_UNREADABLE: {
    title: 'Tilaluetteloa ei voitu lukea',
    detail: 'Mikään luetuista luetteloista ei ole {statusListCredential}; toisesta luettelosta: {reason}',
    hint: 'Hakekaa luettelo uudelleen sen osoitteesta ja toimittakaa tiedosto sellaisenaan.',
  },
  STATUS_LIST_ISSUER_MISMATCH: {
    title: 'Tilaluettelo on jonkun muun',
    detail:
      'Todistuksen myöntäjä on {issuer}; annetun tilaluettelon {statusListCredential} myöntäjä on {found}.',
    hint: 'Toimittakaa todistuksen myöntäjän luettelo; kukaan muu ei voi sanoa, onko todistus peruutettu.',
  },
  STATUS_LIST_CONFLICT: {
    title: 'Kaksi tilaluetteloa on ristiriidassa keskenään',
    detail: 'Tilaluettelon {statusListCredential} kopiot eroavat toisistaan, eikä kumpikaan ole uudempi.',
    hint: 'Hakekaa luettelo uudelleen ja ilmoittakaa, milloin kukin kopio on haettu.',
  },
  STATUS_LIST_MALFORMED: {
    title: 'Tilaluetteloa ei ole kirjoitettu oikeassa muodossa',
    detail: 'Tilaluettelo {statusListCredential}, kohta {place}: {reason}',
    hint: 'Pyytäkää myöntäjältä luettelo, joka noudattaa standardia.',
  },
  STATUS_LIST_NOT_YET_VALID: {
    title: 'Tilaluettelo ei ole vielä voimassa',
    detail: 'Tilaluettelon {statusListCredential} voimassaolo alkaa: {validFrom}; nyt on {now}.',
    hint: 'Toimittakaa luettelo, joka on nyt voimassa.',
  },
  STATUS_LIST_EXPIRED: {
    title: 'Tilaluettelo on vanhentunut',
    detail: 'Tilaluettelon {statusListCredential} voimassaolo päättyi: {validUntil}; nyt on {now}.',
    hint: 'Toimittakaa nykyinen luettelo: todistus on voitu peruuttaa tällä välin.',
  },
  STATUS_LIST_STALE: {
    title: 'Tilaluettelon kopio on liian vanha',
    detail:
      'Tilaluettelon {statusListCredential} käyttöaika on {ttl} millisekuntia, alkaen: {since}; nyt on {now}.',
    hint: 'Hakekaa luettelo uudelleen ja ilmoittakaa milloin: todistus on voitu peruuttaa tällä välin.',
  },
  STATUS_LIST_UNSIGNED: {
    title: 'Peruutusluetteloa ei ole allekirjoitettu',
    detail:
      'Todistus ei ole luettelossa {statusListCredential}, mutta kuka tahansa on voinut laatia tämän kopion.',
    hint: 'Varmistakaa itse, että luettelo on sen osoitteesta; pyytäkää myöntäjältä allekirjoitettuja tilaluetteloita.',
  },
  STATUS_PURPOSE_MISMATCH: {
    title: 'Tilaluettelo koskee muuta asiaa',
    detail:
      'Todistus hakee tilaluettelosta {statusListCredential} tietoa: {expected}; luettelo kertoo: {found}.',
    hint: 'Kysykää myöntäjältä, mikä luettelo koskee tätä todistusta.',
  },
  STATUS_ENTRY_MALFORMED: {
    title: 'Todistuksen tilatietoa ei ole kirjoitettu oikeassa muodossa',
    detail: 'Odotettiin: {expected}; löytyi: {found}.',
    hint: 'Pyytäkää myöntäjää korjaamaan todistus.',
  },
  STATUS_TYPE_UNSUPPORTED: {
    title: 'Tilatiedon lajia ei tunneta',
    detail:
      'Todistuksen tilatiedon tyyppi on {found}; luetaan BitstringStatusListEntry, StatusList2021Entry ja 1EdTechRevocationList.',
    hint: 'Selvittäkää muulla tavoin, onko todistus yhä voimassa.',
  },
  STATUS_MEANING_UNKNOWN: {
    title: 'Tilatiedon merkitystä ei tunneta',
    detail: 'Tilaluettelo {statusListCredential}, tarkoitus {purpose}, arvo {value}{because}.',
    hint: 'Kysykää myöntäjältä, mitä se tarkoittaa; arvo 0x0 ei puhu todistusta vastaan.',
  },
  STATUS_MESSAGE: {
    title: 'Myöntäjällä on viesti todistuksesta',
    detail: 'Tilaluettelossa {statusListCredential} on arvo {value}: {message}',
    hint: 'Lukekaa viesti: se ei ratkaise, onko todistus pätevä.',
  },
  STATUS_REFRESH: {
    title: 'Todistuksesta on uudempi kopio',
    detail: 'Näin kertoo tilaluettelo {statusListCredential}{because}.',
    hint: 'Pyytäkää se haltijalta; tämä on yhä voimassa.',
  },
  REVOKED: {
    title: 'Todistus on peruutettu',
    detail: 'Näin kertoo luettelo {statusListCredential}{because}; siitä ei ilmene, mistä lähtien.',
    hint: 'Älkää luottako todistukseen: peruutus on lopullinen.',
  },
  SUSPENDED: {
    title: 'Todistuksen voimassaolo on keskeytetty',
    detail: 'Näin kertoo tilaluettelo {statusListCredential}{because}; siitä ei ilmene, mistä lähtien.',
    hint: 'Älkää luottako todistukseen nyt; myöntäjä voi päättää keskeytyksen.',
  },
  LABEL_SUSPENDED: {
    title: 'Laatumerkki on keskeytetty',
    detail: 'Laatumerkkirekisterin mukaan {label} on ollut keskeytettynä {since} alkaen{because}.',
    hint: 'Älkää luottako siihen nyt; verkosto voi palauttaa sen voimaan.',
  },
  LABEL_WITHDRAWN: {
    title: 'Laatumerkki on peruutettu',
    detail: 'Laatumerkkirekisterin mukaan {label} on peruutettu {since} alkaen{because}.',
    hint: 'Älkää luottako siihen: peruutus on lopullinen.',
  },
  LABEL_EXPIRED: {
    title: 'Laatumerkin voimassaolo on päättynyt',
    detail: 'Laatumerkkirekisterin mukaan {label} päättyi {since}.',
    hint: 'Pyytäkää haltijalta uusittu laatumerkki.',
  },
  LABEL_NOT_ISSUED: {
    title: 'Laatumerkkiä ei ole vielä myönnetty',
    detail: 'Laatumerkkirekisterissä {label} on vasta {since} alkaen.',
    hint: 'Tarkistakaa se uudelleen siitä alkaen.',
  },
  LABEL_SUPERSEDED: {
    title: 'Myöhempi versio on tullut tilalle',
    detail: 'Laatumerkkirekisterissä on laatumerkin {label} uusinta {since} alkaen; tämä on aiempi versio.',
    hint: 'Pyytäkää haltijalta nykyinen versio.',
  },
  LABEL_LIST_DISAGREES: {
    title: 'Tilaluettelo ja laatumerkkirekisteri ovat ristiriidassa',
    detail:
      'Tilaluettelon {statusListCredential} mukaan laatumerkin tila on {list}, laatumerkkirekisterin mukaan {register} {since} alkaen. Rekisteri ratkaisee.',
    hint: 'Kertokaa verkostolle: toinen näistä ei ole ajan tasalla.',
  },
  SCHEMA_UNKNOWN: {
    title: 'Todistuksen nimeämää skeemaa ei tunneta',
    detail: 'Todistus pyytää tarkistusta skeemalla {id} ({type}), jota ei ole saatavilla.',
    hint: 'Tarkistakaa todistus tällä skeemalla muulla tavoin.',
  },
  QUORUM_NOT_REACHED: {
    title: 'Liian harva toimikunnan jäsen on allekirjoittanut',
    detail: 'Allekirjoituksia on {counted}, päätösvaltaisuuteen tarvitaan {quorum}; {missing}.',
    hint: 'Pyytäkää puuttuvia jäseniä allekirjoittamaan ja yhdistäkää sitten heidän kopionsa.',
  },
  POLICY_NOT_GIVEN: {
    title: 'Allekirjoittajia ei ole arvioitu',
    detail: 'Toimikuntaa ei annettu.',
    hint: 'Toimittakaa toimikunnan tiedot tai luottamuspaketti, jossa ne ovat.',
  },
  POLICY_NOT_FOR_ISSUER: {
    title: 'Toimikunta ei edusta tätä myöntäjää',
    detail: 'Annettu toimikunta edustaa verkostoa {network}; todistuksen myöntäjä on {issuer}.',
    hint: 'Toimittakaa todistuksen myöntäjän toimikunnan tiedot.',
  },
  GROUP_QUORUM_NOT_REACHED: {
    title: 'Liian harva toimikunnan ryhmän jäsen on allekirjoittanut',
    detail:
      'Ryhmä {group}: allekirjoituksia on {counted}, päätösvaltaisuuteen tarvitaan {quorum}; {missing}.',
    hint: 'Pyytäkää ryhmän jäseniä allekirjoittamaan ja yhdistäkää sitten heidän kopionsa.',
  },
  REQUIRED_MEMBER_MISSING: {
    title: 'Jäsen, jota ilman mitään ei päätetä, ei ole allekirjoittanut',
    detail: '{name} ei ole allekirjoittanut.',
    hint: 'Pyytäkää puuttuva allekirjoitus ({name}) ja yhdistäkää sitten kopiot.',
  },
  COMMITTEE_NOT_IN_OFFICE: {
    title: 'Toimikunta ei ollut toimessa',
    detail: 'Toimikunnan {committee} toimikausi ei kata hetkeä {instant}.',
    hint: 'Toimittakaa sen ajan toimikunnan tiedot.',
  },
  SIGNER_NOT_A_MEMBER: {
    title: 'Allekirjoitus ei ole toimikunnan jäsenen',
    detail: 'Avaimella {verificationMethod} tehtyä allekirjoitusta ei lasketa: {reason}.',
    hint: 'Päätösvaltaisuuteen lasketaan vain jäsenten allekirjoitukset.',
  },
  SIGNERS_UNDECIDED: {
    title: 'Ei tiedetä, onko riittävän moni toimikunnan jäsen allekirjoittanut',
    detail: 'Allekirjoituksia on {counted}, tarvitaan {quorum}, tarkistamatta jäi {undecided}.',
    hint: 'Toimittakaa myöntäjän DID-asiakirja tai luottamuspaketti, jossa se on. Kunkin allekirjoituksen puute kerrotaan sen kohdalla.',
  },
  JWT_HOLDS_ONE_SIGNATURE: {
    title: 'JWT ei voi kantaa toimikunnan allekirjoituksia',
    detail: 'JWT:ssä on yksi allekirjoitus; tarvittavia allekirjoittajia on {quorum}.',
    hint: 'Pyytäkää todistus, johon jokaisen jäsenen allekirjoitus on upotettu.',
  },
  TRUST_NOT_GIVEN: {
    title: 'Myöntäjän luotettavuutta ei ole arvioitu',
    detail: 'Luottamusaineistoa ei annettu.',
    hint: 'Kertokaa kohdassa `trust`, keneen luotatte: `issuers`, joiden osaamismerkit hyväksytte, tai luottamuspaketti.',
  },
  ISSUER_NOT_KNOWN: {
    title: 'Myöntäjää ei tunneta',
    detail: 'Annetussa luottamusaineistossa ei ole myöntäjää {issuer}.',
    hint: 'Selvittäkää, luotatteko tähän myöntäjään, ja lisätkää se sitten luottamusaineistonne kohtaan `issuers`.',
  },
  TRUST_BUNDLE_EXPIRED: {
    title: 'Luottamuspaketti on vanhentunut',
    detail: 'Paketti oli voimassa {expiresAt} asti; nyt on {now}.',
    hint: 'Pyytäkää verkostolta ajantasainen paketti ja käyttäkää sitä.',
  },
  TRUST_BUNDLE_NOT_YET_ISSUED: {
    title: 'Luottamuspakettia ei ollut vielä julkaistu',
    detail: 'Paketti julkaistiin {issuedAt}; nyt on {now}.',
    hint: 'Tarkistakaa ajankohta, jonka mukaan arvioitte, ja tämän koneen kello.',
  },
  LABEL_NOT_BY_NETWORK: {
    title: 'Vain verkosto voi myöntää laatumerkin',
    detail: '{issuer} on myöntänyt tämän laatumerkkinä, mutta ei ole luottamusaineiston verkosto.',
    hint: 'Pyytäkää haltijalta verkoston myöntämä laatumerkki. Jos tämä myöntäjä todella myöntää laatumerkkejä, lisätkää se luottamusaineistoonne verkostona toimikuntineen.',
  },
  LABEL_NOT_IN_REGISTER: {
    title: 'Tätä laatumerkkiä ei ole rekisterissä',
    detail: 'Laatumerkkirekisterissä ei ole verkoston {network} laatumerkkiä {label}.',
    hint: 'Kysykää verkostolta, onko se myöntänyt tämän; älkää luottako siihen sitä ennen. Verkoston jokaisen osaamismerkin on oltava sen rekisterissä; mikä ei ole laatumerkki, kuuluu toiselle myöntäjälle.',
  },
  TRUST_MARK_NOT_IN_REGISTER: {
    title: 'Tämän luottamusmerkin laatumerkkiä ei ole rekisterissä',
    detail:
      'Rekisterissä ei ole laatumerkkiä, joka kattaisi suosituksen koko ajan. Haltija: {holder}; verkosto: {network}; suosituksen alku: {validFrom}.',
    hint: 'Älkää luottako siihen, ennen kuin verkosto vahvistaa laatumerkin; se voi olla uudemmassa luottamuspaketissa.',
  },
  ENDORSEMENT_NOT_PUBLISHED: {
    title: 'Mikään ei osoita, että verkosto on julkaissut tämän suosituksen',
    detail:
      'Verkostolla {network} on rekisteri, eikä tätä suositusta ole luottamusaineistossa. Toimikunnasta lähteneet jäsenet voivat yhä allekirjoittaa sellaisen aiemmalla päiväyksellä.',
    hint: 'Älkää luottako siihen, ennen kuin verkosto vahvistaa sen; se voi olla uudemmassa luottamuspaketissa.',
  },
  LABEL_AFTER_REGISTER: {
    title: 'Laatumerkki on rekisteriä uudempi',
    detail:
      'Laatumerkkirekisteri on annettu {asOf}, ennen kuin tämä laatumerkin {label} versio alkoi, joten sitä ei voi olla siinä.',
    hint: 'Hankkikaa verkostolta uudempi luottamuspaketti.',
  },
  LABEL_OF_ANOTHER_HOLDER: {
    title: 'Laatumerkki kuuluu toiselle haltijalle',
    detail:
      'Laatumerkkirekisterissä {label} on haltijalla {expected} {since} alkaen; tämä todistus koskee haltijaa {found}.',
    hint: 'Älkää luottako siihen; kysykää verkostolta.',
  },
  LABEL_EDITION_UNKNOWN: {
    title: 'Rekisterissä tällä laatumerkillä on toinen sisältö',
    detail:
      'Tämä laatumerkin {label} versio alkaa {validFrom}, eikä laatumerkkirekisterissä ole versiota, jolla on tämä sisältö. Siinä olevat versiot alkavat: {editions}.',
    hint: 'Älkää luottako siihen; pyytäkää verkostolta sen myöntämä laatumerkki.',
  },
  LABEL_NOT_COMPARABLE: {
    title: 'Laatumerkkiä ei voi verrata rekisteriin',
    detail:
      'Laatumerkkirekisterissä on tiiviste koko laatumerkistä {label}, eikä sitä voi laskea tästä todistuksesta.',
    hint: 'Pyytäkää haltijalta koko laatumerkki.',
  },
  HOLDER_LABEL_NOT_ACTIVE: {
    title: 'Ei näy, että myöntäjällä oli laatumerkki myöntöhetkellä',
    detail:
      'Luottamusaineisto tuntee haltijan {holder} vain laatumerkistä, jonka tila myöntöhetkellä oli: {state}. {reason}.',
    hint: '{advice}',
  },
  TRUST_ROOT_NOT_PINNED: {
    title: 'Luottamuspaketti hyväksyttiin sellaisenaan',
    detail:
      'Luottamusjuurta ei kiinnitetty, joten paketti on vain niin luotettava kuin tapa, jolla se saatiin.',
    hint: 'Hankkikaa luottamusjuuri verkostolta tavalla, johon luotatte, ja toimittakaa se.',
  },
  SELF_ISSUED: {
    title: 'Haltija sanoo tämän itsestään',
    detail: 'Myöntäjä ({issuer}) on itse saaja, joten kukaan muu ei takaa tätä.',
    hint: 'Lukekaa se haltijan omana lausuntona. Näyttö ja suositukset voivat kertoa enemmän.',
  },
  EVIDENCE_NOT_GIVEN: {
    title: 'Näyttöä ei verrattu',
    detail: 'Näytön tiedostoja ei annettu; niitä puuttuu {count}.',
    hint: 'Toimittakaa tiedostot, jotta niiden tiivisteitä voidaan verrata.',
  },
  EVIDENCE_MISMATCH: {
    title: 'Näytön tiedosto eroaa siitä, mikä allekirjoitettiin',
    detail: 'Tiedoston {id} tiiviste ei ole se, jonka todistus ilmoittaa.',
    hint: 'Pyytäkää haltijalta alkuperäinen tiedosto.',
  },
  CONTEXT_DIGEST_MISMATCH: {
    title: 'Todistus ilmoittaa JSON-LD-kontekstille toisen tiivisteen',
    detail: 'Tiiviste, jonka se ilmoittaa kontekstille {id}, ei vastaa mitään sen tunnettua versiota.',
    hint: 'Kysykää myöntäjältä, millä kontekstin versiolla todistus allekirjoitettiin.',
  },
  RECIPIENT_MISMATCH: {
    title: 'Todistus koskee jotakuta muuta',
    detail: 'Se ei koske haltijaa {recipient}; isot ja pienet kirjaimet ovat eri merkkejä.',
    hint: 'Älkää pitäkö sitä tämän henkilön todistuksena; pyytäkää todistus, joka koskee häntä. Toisin kirjoitettu sähköpostiosoite on toinen osoite: `emailVariants` luettelee tavalliset muodot.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Ei tiedetä, koskeeko todistus tätä henkilöä',
    detail:
      'Siinä ei ole mitään, mikä näyttäisi, koskeeko se haltijaa {recipient}: ei tämäntyyppistä tunnistetta, tunniste, jota ei voi verrata, tai useita haltijoita.',
    hint: 'Kysykää haltijalta, mille tunnisteelle todistus on myönnetty.',
  },
  CREDENTIAL_OF_ANOTHER: {
    title: 'Todistus koskee jotakuta muuta',
    detail: 'Se koskee haltijaa {subject}; sen esittää {holder}.',
    hint: 'Älkää laskeko sitä esittäjän todistukseksi.',
  },
  ENDORSEMENT_INVALID: {
    title: 'Suositus ei päde',
    detail: 'Suosittelija: {endorser}; suosituksen tarkistuksen tulos: ei pätevä. {reason}',
    hint: 'Katsokaa suosituksen raporttia; itse todistus arvioidaan erikseen.',
  },
  ENDORSEMENT_UNDECIDED: {
    title: 'Suositusta ei voitu ratkaista',
    detail: 'Suosittelija: {endorser}; suosituksen tarkistuksen tulos: ratkaisematta. {reason}',
    hint: 'Suosituksen raportti kertoo, mitä puuttuu; itse todistus arvioidaan erikseen.',
  },
  ENDORSEMENT_TARGET_MISMATCH: {
    title: 'Suositus koskee muuta kohdetta',
    detail: 'Suosituksen kohde on {found}; se annettiin kohteelle {expected}.',
    hint: 'Älkää lukeko sitä tämän todistuksen hyväksi.',
  },
  ENDORSEMENT_CONTENT_CHANGED: {
    title: 'Suosituksen kohde on muuttunut suosittelun jälkeen',
    detail: 'Suosituksessa ilmoitettu tiiviste ei vastaa kohteen {id} nykyistä sisältöä.',
    hint: 'Pyytäkää suosittelijaa suosittelemaan nykyistä sisältöä.',
  },
  ENDORSEMENTS_TOO_DEEP: {
    title: 'Suositusten suosituksia ei arvioitu',
    detail:
      'Sisäkkäisiä suosituksia arvioidaan tasolle {depth} asti; tämän suosituksen sisäiset ovat syvemmällä.',
    hint: 'Tarkistakaa suositus erikseen, niin myös sen sisältämät suositukset arvioidaan.',
  },
  ENDORSEMENT_BY_ITSELF: {
    title: 'Suosittelija suosittelee itseään',
    detail: 'Suosittelija {endorser} suosittelee omaansa.',
    hint: 'Älkää ottako sitä huomioon: suosituksen antaa ulkopuolinen.',
  },
  ENDORSEMENT_SAYS_MORE: {
    title: 'Suositus sanoo enemmän kuin kommenttinsa',
    detail: 'Se kertoo kohteesta {id} myös tämän tiedon: {member}. Suositus ei puhu myöntäjän puolesta.',
    hint: 'Jättäkää se pois suosituksesta. Myöntäjän oma tieto kuuluu todistukseen.',
  },
  ENDORSEMENT_ALTERED: {
    title: 'Upotettua suositusta on muutettu',
    detail:
      'Sen allekirjoitus ei täsmää, joten kohdetta {id} koskevia tietoja on voitu siirtää sen ja todistuksen välillä.',
    hint: 'Pyytäkää todistus sellaisena kuin se myönnettiin tai ilman tätä suositusta.',
  },
  ENDORSEMENT_REPEATED: {
    title: 'Sama suositus tuli useammin kuin kerran',
    detail: 'Se on kohdassa {first} oleva suositus ja lasketaan kerran.',
    hint: 'Ei mitään: raportti luettelee sen kerran.',
  },
  ACKNOWLEDGEMENT_NOT_COUNTED: {
    title: 'Vahvistusta ei lasketa',
    detail: '{by} vahvistaa suosituksen, mutta sitä ei lasketa: {reason}',
    hint: 'Pitäkää suositusta sellaisena, jota kukaan ei ole vahvistanut.',
  },
  ENDORSER_REPEATED: {
    title: 'Yksi avain suosittelee kahdella nimellä',
    detail: '{endorser} allekirjoittaa kohdan {first} suosittelijan avaimella.',
    hint: 'Laskekaa nämä kaksi yhdeksi suosittelijaksi.',
  },
  AUTHORITY_NOT_SHOWN: {
    title: 'Myöntäjän myöntämislupaa ei näytetä',
    detail:
      'Osaamismerkin mukaan saavutuksen tekijä on {creator}, mutta mikään ei näytä, että {creator} on antanut luvan myöntäjälle {issuer}. {reason}.',
    hint: 'Pyytäkää myöntäjältä tekijän antama lupa ja antakaa se lupien joukossa. Ilman sitä tekijä on vain myöntäjän oma ilmoitus.',
  },
  AUTHORITY_NOT_HELD: {
    title: 'Myöntäjällä ei ollut lupaa myöntää tätä',
    detail:
      'Osaamismerkin mukaan saavutuksen tekijä on {creator}, mutta lupa, jonka {creator} on antanut myöntäjälle {issuer}, ei kata tätä. {reason}.',
    hint: 'Pyytäkää myöntäjältä lupa, joka kattaa myöntämispäivän, tai kysykää tekijältä.',
  },
  AUTHORITY_CONTENT_CHANGED: {
    title: 'Saavutus ei ole se, jonka saa myöntää',
    detail:
      'Tekijä {creator} on antanut myöntäjälle {issuer} luvan tähän saavutukseen eri sisältöisenä. {reason}.',
    hint: 'Verratkaa saavutusta siihen, jonka tekijä on julkaissut, tai kysykää tekijältä.',
  },
  REFRESH_NOT_ASKED: {
    title: 'Todistuksesta voi olla uudempi kopio',
    detail: 'Todistus nimeää päivityspalvelun {service}: {reason}.',
    hint: 'Antakaa fetch-funktio tai pyytäkää haltijalta uusin kopio; tämä on arvioitu sellaisenaan.',
  },
  REFRESH_UNAVAILABLE: {
    title: 'Päivityspalvelulta ei voitu kysyä',
    detail: '{service}: {reason}.',
    hint: 'Yrittäkää myöhemmin uudelleen tai pyytäkää haltijalta uusin kopio; tämä on arvioitu sellaisenaan.',
  },
  REFRESH_REFUSED: {
    title: 'Päivityspalvelun vastaus ei korvaa mitään',
    detail: '{service}: {reason}.',
    hint: 'Kysykää myöntäjältä, mikä nyt pätee; tämä kopio on arvioitu sellaisenaan.',
  },
  REFRESH_REPLACED: {
    title: 'Todistuksesta on uudempi kopio',
    detail: '{service}: {reason}.',
    hint: 'Luottakaa uudempaan kopioon, josta raportoidaan tämän rinnalla.',
  },
}
