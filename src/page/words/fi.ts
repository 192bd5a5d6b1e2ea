import type { PageCatalogue } from './catalogue'

export const fi: PageCatalogue = {
  pageTitle: 'Laatumerkki: tarkista, allekirjoita, suosittele',
  skipToContent: 'Siirry sisältöön',
  taskVerify: 'Tarkista',
  taskSign: 'Allekirjoita',
  taskEndorse: 'Suosittele',
  language: 'Kieli',
  offlineNote: 'Tämä sivu toimii ilman verkkoyhteyttä. Tiedostonne pysyvät tällä laitteella.',
  verifyIntro: 'Onko osaamismerkki aito ja voimassa, ja koskeeko se oikeaa henkilöä?',
  dropHere: 'Pudottakaa osaamismerkit tähän tai valitkaa tiedostot',
  dropHint:
    'PNG, SVG, JSON, JWT, esitykset; yksi tai monta. Myös luottamuspaketit, tilaluettelot, DID-asiakirjat ja näytöt.',
  otherWays: 'Liitä teksti tai kerro, ketä osaamismerkin pitää koskea',
  pastedName: 'liitetty teksti',
  pasteLabel: 'Osaamismerkin teksti',
  pasteButton: 'Tarkista teksti',
  scanButton: 'Lue QR-koodi kameralla',
  scanStop: 'Sulje kamera',
  scanFailed: 'Kameraa ei voi käyttää: {reason}',
  scanAddress:
    'QR-koodissa on osoite eikä osaamismerkkiä. Avatkaa osoite, tallentakaa osaamismerkki ja pudottakaa se tähän: {address}',
  expectedLabel:
    'Ketä osaamismerkin pitää koskea? Sähköpostiosoite, tunniste tai nimi. Tämän voi jättää tyhjäksi.',
  trustTitle: 'Keneen luotatte: {state}',
  trustBriefNone: 'ei luottamuspakettia',
  trustBriefCommittee: 'toimikunta',
  trustBriefRefused: 'luottamuspakettia ei käytetä',
  trustBriefBundle: {
    one: 'luottamuspaketti, versio {version}, {count} päivän ikäinen',
    other: 'luottamuspaketti, versio {version}, {count} päivän ikäinen',
  },
  trustNone:
    'Ei luottamuspakettia. Sivu näkee, onko osaamismerkkiä muutettu, mutta useimmiten ei sitä, kenen se on. Pyytäkää verkostolta sen luottamuspaketti tai sivu, jossa se on.',
  trustBundle: 'Luottamuspaketti {id}, versio {version}, julkaistu {issued}',
  trustAge: {
    one: 'Se on {count} päivän ikäinen ja voimassa {end} asti.',
    other: 'Se on {count} päivän ikäinen ja voimassa {end} asti.',
  },
  trustExpired:
    'Luottamuspaketti on vanhentunut. Myöhempiä muutoksia siinä ei ole: pyytäkää verkostolta uusin paketti. ({reason})',
  trustAhead:
    'Luottamuspaketin voimassaolo alkaa vasta tulevaisuudessa. Tarkistakaa tämän laitteen kello. ({reason})',
  trustPinned: 'Se perustuu juureen, jonka olette kiinnittäneet.',
  trustUnpinned:
    'Juurta ei ole kiinnitetty, joten kuka tahansa on voinut tehdä tämän paketin. Pudottakaa tähän myös verkoston juuri.',
  trustRootWaiting: 'Juuri on kiinnitetty. Pudottakaa tähän myös verkoston luottamuspaketti.',
  trustRefused: 'Luottamuspakettia ei voi lukea: {reason}',
  trustForeign:
    'Luottamuspakettia ei ole allekirjoitettu kiinnitetyllä juurella, tai sitä on muutettu. Älkää käyttäkö sitä: hankkikaa se verkostolta. ({reason})',
  trustRemove: 'Unohda pudotetut tiedostot',
  materialStatusLists: 'Tilaluettelot: {names}',
  materialDidDocuments: 'DID-asiakirjat: {names}',
  materialEndorsements: 'Suositukset: {names}',
  materialAuthorities: 'Myöntämisluvat: {names}',
  materialCommittees: 'Toimikunnat: {names}',
  resultsTitle: 'Tulokset',
  resultsNone: 'Mitään ei ole vielä tarkistettu.',
  progress: 'Tarkistettu {done}/{total}',
  countVerdicts: 'Päteviä: {valid}. Ei päteviä: {invalid}. Ratkaisematta: {indeterminate}.',
  verifying: 'Tarkistetaan …',
  verifyBlocked:
    'Ei tarkistettu, koska yllä olevaa luottamuspakettia ei voi käyttää. Pudottakaa uudempi, tai antakaa sivun unohtaa se.',
  fileUnreadable: 'Tiedostoa ei voi lukea: {reason}',
  fileTooLarge: 'Tiedosto on liian suuri: {size} Mt. Enintään {limit} Mt luetaan.',
  fileChanged: 'Tiedosto muuttui tai siirtyi pudottamisen jälkeen. Pudottakaa se uudelleen.',
  saveReport: 'Tallenna raportti',
  saveReports: 'Tallenna kaikki raportit',
  print: 'Tulosta',
  clearResults: 'Poista tulokset',
  stop: 'Pysäytä',
  badgeHolder: 'Haltija',
  badgeHolderUnnamed:
    'Ei nimetty: osaamismerkki koskee henkilöä, joka voi osoittaa siinä olevan osoitteen tai tunnisteen omakseen',
  badgeIssuer: 'Myöntäjä',
  badgeAwarded: 'Myönnetty',
  badgeFrom: 'Voimassa alkaen',
  badgeUntil: 'Voimassa asti',
  badgeNoEnd: 'Ei päättymisaikaa',
  badgeDescription: 'Mistä se on',
  badgeCriteria: 'Mitä vaadittiin',
  badgeEvidence: 'Näyttö',
  badgeResults: 'Tulokset',
  badgeNarrative: 'Tietoja myöntämisestä',
  badgeSelfIssued: 'Haltija on itse myöntänyt tämän osaamismerkin: se on hänen oma ilmoituksensa.',
  badgeUnchecked: 'Seuraavan tiedosto sanoo itsestään. Sitä ei ole vahvistettu.',
  badgeImageAlt: 'Osaamismerkin kuva',
  partDigest: 'Suositukset lyhyesti',
  partAll: 'Kaikki, mitä asiakirja sanoo',
  partExpert: 'Asiantuntijoille: raportti JSON-muodossa',
  signIntro:
    'Allekirjoittakaa, mitä toimikuntanne on päättänyt, ja yhdistäkää kappaleet, jotka sen jäsenet ovat allekirjoittaneet.',
  signWhat: 'Mitä haluatte tehdä?',
  partSign: 'Allekirjoita asiakirja',
  partMerge: 'Yhdistä allekirjoitetut kappaleet',
  partKey: 'Luo avaintiedosto',
  signDrop: 'Avatkaa allekirjoitettava asiakirja',
  signDropHint: 'Pudottakaa tiedosto tähän tai valitkaa se. Sen pääte on .json, esimerkiksi label.json.',
  signCompare:
    'Lukekaa se niin kuin luette kirjeen ennen allekirjoittamista. Lukekaa sitten tiivisteen merkit ääneen muille jäsenille: kaikilla on oltava samat.',
  namedByTrust: '{name}, luottamuspaketin mukaan',
  namedByFile: '{name}, tiedoston {file} mukaan. Tätä ei ole tarkistettu.',
  namingFile: 'Kenen tunniste se on?',
  namingHint:
    'Asiakirjassa on tunniste eikä nimeä: {ids}. Nimen näette, kun avaatte organisaation profiilin, sen hakemuksen tai luottamuspaketin.',
  namingNone: 'Nimeä ei löydy: {files}.',
  signOther: 'Avaa toinen asiakirja',
  signTitle: 'Hyväksykää ja allekirjoittakaa',
  signBefore: 'Allekirjoituksenne merkitsee, että hyväksytte kaiken, mitä yllä lukee.',
  signAgree: 'Olen lukenut sen ja hyväksyn sen: allekirjoita',
  signing: 'Allekirjoitetaan …',
  signFailed: 'Ei allekirjoitettu: {reason}',
  signedTitle: 'Allekirjoitettu',
  signedAs:
    'Allekirjoititte avaimella {id}. Allekirjoitettu kappale on tallennettu latauksiinne nimellä {name}.',
  signedNext:
    'Antakaa tämä kappale sille, joka yhdistää kappaleet. Avain on unohdettu: siitä ei jää mitään tälle sivulle.',
  saveAgain: 'Tallenna kappale uudelleen',
  signNext: 'Allekirjoita toinen asiakirja',
  unfitNotJson: '{file} ei ole allekirjoitettava asiakirja. Avatkaa tiedosto, jonka pääte on .json.',
  unfitJwt: '{file} on JWT. Siinä on yksi allekirjoitus, eikä siihen voi lisätä muita.',
  unfitKey: '{file} on avaintiedosto. Tähän kuuluu asiakirja; avain tulee sen jälkeen.',
  unfitImage:
    '{file} on kuva, eikä kuvaan voi lisätä allekirjoituksia. Pyytäkää allekirjoitusten valmistelijalta itse asiakirja. Sen pääte on .json, kuten label.json.',
  unfitForLabel:
    'Tiedostoa {file} ei allekirjoiteta. Laji: {kind}. Toimikunnan sihteeri tekee siitä ensin laatumerkin. Pyytäkää sihteeriltä laatumerkin tiedosto, kuten label.json.',
  unfitOther: 'Tiedostoa {file} ei voi allekirjoittaa tässä. Se ei ole todistus. Laji: {kind}',
  unfitUnsigned:
    'Tiedostossa {file} ei ole allekirjoitusta. Valitkaa kappale, joka tallennettiin allekirjoittamisen jälkeen.',
  keyTitle: 'Avaimenne',
  keyDrop: 'Avatkaa avaintiedostonne',
  keyDropHint:
    'Pudottakaa tiedosto tähän tai valitkaa se. Sen nimi on esimerkiksi rasa.key.jwe. Avain pysyy tällä sivulla, ja vain siihen asti, kun olette allekirjoittaneet.',
  keyNotKey: '{file} ei ole avaintiedosto. Valitkaa tiedosto, joka tallennettiin, kun avaimenne luotiin.',
  keyFound: 'Siinä on: {found}.',
  keyWrongPassphrase:
    'Tämä ei ole tiedoston {file} salalause. Kirjoittakaa se uudelleen. Katsokaa isot kirjaimet ja näppäimistön kieli.',
  keyPublicOnly:
    'Tiedostossa {file} on vain avaimen julkinen osa, eikä sillä voi allekirjoittaa. Valitkaa tiedosto, jossa on salainen osa, esimerkiksi rasa.key.jwe.',
  keyOnlyJwts:
    'Tiedostossa {file} on avain, jolla voi allekirjoittaa vain JWT:itä. Tämä sivu ei tee niitä. Luokaa avaintiedosto tällä sivulla kohdassa ”Allekirjoita”.',
  keyBroken:
    '{file} on vioittunut: avaimen osat eivät kuulu yhteen, tai avain on liian heikko. Ottakaa varakopionne.',
  keyPassphrase: 'Avaintiedoston salalause',
  keyPassphraseHint: 'Valitsitte sen, kun avain luotiin.',
  keyPassphraseMissing: 'Kirjoittakaa salalause.',
  passphraseShow: 'Näytä, mitä kirjoitan',
  keyOpen: 'Avaa avain',
  keyOpening: 'Avainta avataan. Tämä kestää noin sekunnin.',
  keyOther: 'Valitse toinen tiedosto',
  keyOf: 'Tämä on avain {id}',
  keyOfMember: 'Tämän avaimen omistaa {name}: {id}',
  keyFile: 'Tiedostosta',
  keyNotEncrypted:
    'Tällä avaintiedostolla ei ole salalausetta: kuka tahansa, joka kopioi sen, voi allekirjoittaa nimissänne.',
  keyForget: 'Unohda tämä avain',
  keyIdWrong:
    'Tämän avaintiedoston tunniste kuuluu toiselle avaimelle tai ei ole tunniste. Kysykää siltä, joka julkaisee avaimet.',
  keyOtherIssuer:
    'Tällä avaimella ei voi allekirjoittaa tätä asiakirjaa: se ei ole myöntäjän avain. Myöntäjä on {issuer}. Ehkä valitsitte väärän avaintiedoston.',
  keySignedAlready:
    'Tämä avain on jo allekirjoittanut tämän asiakirjan ({date}). Jäsen lasketaan kerran, joten mitään ei tarvitse enää tehdä.',
  keySignedUndated: 'ilman päiväystä',
  keyNoMember:
    'Tämä avain ei ole luettelossa {committees}, joten sen allekirjoitusta ei ehkä oteta huomioon. Valitkaa toinen avaintiedosto tai kysykää luettelon pitäjältä, ennen kuin allekirjoitatte.',
  keyId: 'Avaimenne tunniste myöntäjällä',
  keyIdHint:
    'Jos tiedosto on oikea: avainten julkaisija tietää tämän tunnisteen. Se on muotoa did:web:network.example#rasa.',
  keyIdOwn: 'Tunniste, jolla avaimenne on julkaistu',
  keyIdOwnHint: 'Se on DID-asiakirjassanne ja on muotoa did:web:city.example#key.',
  keyIdOther: 'Avaimeni on julkaistu toisella tunnisteella',
  keyIdUse: 'Käytä tätä tunnistetta',
  keyIdMalformed: 'Tämä ei ole sellainen tunniste. Siinä on #, kuten tässä: did:web:network.example#rasa.',
  mergeDrop: 'Avatkaa allekirjoitetut kappaleet',
  mergeDropHint:
    'Pudottakaa ne tähän tai valitkaa ne, kaikki kerralla tai yksi kerrallaan. Pudottakaa myös toimikunnan tiedosto tai luottamuspaketti, niin näette, kuka puuttuu.',
  mergeNone: 'Ei vielä kappaleita.',
  mergeNot:
    'Kappaleita ei ole vielä yhdistetty. Katsokaa, mikä niissä on vikana, ja poistakaa ne, jotka eivät sovi.',
  mergeDiffers:
    '{file} ei ole sama asiakirja kuin {other}: muutakin kuin allekirjoitukset on toisin. Toista niistä on muutettu. Verratkaa tiivisteitä allekirjoittajien kanssa ja poistakaa väärä kappale.',
  mergeDigits: 'Ääneen luettuna: {digits}',
  mergeRemove: 'Poista',
  mergeRemoveCopy: 'Poista {file}',
  mergeTitle: 'Yhdistetty',
  mergeCount: { one: '{count} allekirjoitus.', other: '{count} allekirjoitusta.' },
  mergeNoCommittee:
    'Puuttuvia jäseniä ei tiedetä: pudottakaa tähän myös toimikunnan tiedosto tai luottamuspaketti.',
  mergeAll: 'Kaikki jäsenet ovat allekirjoittaneet: allekirjoituksia {counted}, tarvitaan {quorum}.',
  mergeEnough:
    'Tarpeeksi moni jäsen on allekirjoittanut: allekirjoituksia {counted}, tarvitaan {quorum}. Allekirjoitus puuttuu vielä: {names}.',
  mergeMissing:
    'Liian harva jäsen on allekirjoittanut: allekirjoituksia {counted}, tarvitaan {quorum}. Puuttuvat: {names}.',
  mergeAllChecks: 'Kaikki tarkistukset',
  mergeSave: 'Tallenna yhdistetty asiakirja',
  mergeSavedAs: 'Tiedoston nimi:',
  mergeNextEnough:
    'Tämä on valmis asiakirja: riittävän moni jäsen on allekirjoittanut. Tallentakaa se. Lähettäkää se haltijalle ja sille, joka pitää verkostonne luottamuspakettia. Kappaleita ei enää tarvita.',
  mergeNextMissing:
    'Tämä ei ole vielä valmis asiakirja. Lisätkää puuttuvien jäsenten kappaleet. Tai tallentakaa se ja lähettäkää se jollekin heistä: myös tämän tiedoston voi allekirjoittaa.',
  mergeNextUnknown:
    'Tämä on yksi asiakirja, jossa ovat kaikkien näiden kappaleiden allekirjoitukset. Tallentakaa se ja lähettäkää se allekirjoitusten valmistelijalle, joka tietää, montako allekirjoitusta tarvitaan.',
  newIntro:
    'Luokaa avain kerran, ennen ensimmäistä allekirjoitusta. Sen tiedosto on kynänne: säilyttäkää se ja varakopio siellä, minne vain te pääsette.',
  newName: 'Nimenne',
  newNameHint: 'Etunimi riittää, tai organisaationne lyhyt nimi. Tiedostot nimetään sen mukaan.',
  newNameMissing: 'Kirjoittakaa nimi.',
  newOrganisation: 'Organisaationne tunniste',
  newOrganisationHint:
    'Esimerkiksi did:web:city.example. Toimikunnan jäsen kirjoittaa verkoston tunnisteen. Jos kenttä on tyhjä, avain itse on tunniste.',
  newOrganisationWrong: 'Tämä ei ole sellainen tunniste. Se on muotoa did:web:city.example.',
  newPassphrase: 'Salalause',
  newPassphraseHint:
    'Neljä tai viisi sanaa, joita kukaan ei arvaa. Kirjoittakaa ne paperille ja säilyttäkää se erillään tiedostosta: ilman niitä avain on menetetty.',
  newPassphraseShort: 'Merkkejä on oltava vähintään {least}.',
  newAgain: 'Salalause uudelleen',
  newAgainHint: 'Sama vielä kerran varmuuden vuoksi.',
  newAgainDiffers: 'Tämä ei ole sama salalause. Kirjoittakaa se uudelleen.',
  newMake: 'Luo avaintiedosto',
  newMaking: 'Avainta luodaan. Tämä kestää noin sekunnin.',
  madeTitle: 'Avaimenne on luotu',
  madeSaved: 'Avaintiedosto on tallennettu latauksiinne nimellä {file}. Älkää näyttäkö sitä kenellekään.',
  madeSaveAgain: 'Tallenna avaintiedosto uudelleen',
  madePublic: 'Julkinen osa',
  madePublicHint:
    'Tallentakaa se nimellä {publicFile} ja lähettäkää se sille, joka julkaisee organisaationne tai verkostonne avaimet. Se ei ole salainen.',
  madeOwnHint:
    'Tallentakaa se nimellä {publicFile}. Se ei ole salainen. Lukijat näkevät tunnisteen eivätkä tiedä, kenen avain se on, ellei verkosto luettele tunnistetta nimellänne. Pyytäkää sitä verkostolta ja lähettäkää sille tämä tiedosto.',
  madeDid: 'DID-tunnisteena',
  madeSavePublic: 'Tallenna julkinen osa',
  madeDocument: 'DID-asiakirja',
  madeDocumentHint:
    'Lukijat etsivät avaimenne tiedostosta, joka on alla olevassa osoitteessa. Jos siellä ei ole vielä mitään, tallentakaa did.json ja julkaistakaa se juuri tässä osoitteessa.',
  madeDocumentOther:
    'Jos siellä on jo tiedosto, älkää korvatko sitä: sen pitäjä lisää siihen julkisen osanne.',
  madeSaveDocument: 'Tallenna did.json',
  madeForget: 'Valmis: unohda tämä avain',
  goOn: 'Jatka',
  endorseIntro:
    'Kertokaa julkisesti, mitä ajattelette osaamismerkistä, saavutuksesta tai organisaatiosta, tai vahvistakaa, mitä muut sanovat omastanne.',
  endorseWhat: '1. Mitä se koskee?',
  endorseDrop: 'Pudottakaa suositeltava tähän tai valitkaa tiedosto',
  endorseDropHint:
    'Osaamismerkki (PNG, SVG, JSON, JWT), saavutus, profiili tai saamanne suosituspyyntö. Jos haluatte vahvistaa suosituksen, pudottakaa se. Mukana voi olla tiedostoja, jotka auttavat tarkistamaan sen.',
  endorseOneOnly: 'Näitä on useita. Pudottakaa yksi kerrallaan: jokainen tarvitsee oman suosituksensa.',
  endorseHelpers: 'Tiedostot, jotka auttavat tarkistamaan sen: {names}',
  endorseOpening: 'Hetkinen …',
  endorseOtherKind:
    'Tätä ei voi suositella: {kind}. Avatkaa osaamismerkki, saavutus, profiili tai suosituspyyntö, tai suositus, jonka haluatte vahvistaa.',
  endorseFaulty: 'Tätä ei voi käyttää, koska siinä on virhe. Pyytäkää lähettäjältä toinen kappale. {reason}',
  endorseUnsigned:
    'Tätä osaamismerkkiä ei ole allekirjoitettu, joten se voi vielä muuttua. Pyytäkää myöntäjältä allekirjoitettu osaamismerkki. Jos myöntäjä haluaa suosituksenne ennen allekirjoittamista, pyytäkää häneltä suosituspyyntö.',
  endorseDraftAsked:
    'Tätä osaamismerkkiä ei ole vielä allekirjoitettu. Suosituksenne pätee vain, jos myöntäjä allekirjoittaa juuri tämän tekstin.',
  endorseExpired: 'Tämä pyyntö on päättynyt. Pyytäkää lähettäjältä uusi.',
  endorseInvalid: 'Se ei ole pätevä. Pyytäkää lähettäjältä toinen kappale ennen kuin allekirjoitatte mitään.',
  endorseUndecided:
    'Kaikkea ei voitu tarkistaa. Alla näette, mitä puuttuu. Voitte pudottaa yllä olevaan kohtaan tiedostoja, jotka auttavat, esimerkiksi DID-asiakirjan.',
  endorseNotVerified: 'Sitä ei voitu tarkistaa: {reason}',
  endorseReport: 'Kaikki, mitä tarkistettiin',
  endorseWho: '2. Kuka olette?',
  endorseName: 'Organisaationne nimi sellaisena kuin lukijat sen näkevät',
  endorseNoKeyYet: 'Eikö teillä ole vielä avaintiedostoa? Luokaa se täällä ja palatkaa takaisin:',
  endorseHaveProfile: 'Minulla on tiedosto, jossa on profiilimme',
  endorseProfile: 'Profiilinne',
  endorseProfileHelp: 'Tiedosto, jossa on nimenne, tunnisteenne ja osoitteenne, yllä olevan nimen sijaan.',
  endorseProfileForget: 'Käytä toista nimeä',
  endorseNoProfile: 'Tämä tiedosto ei ole profiili. Valitkaa toinen tai kirjoittakaa nimi.',
  endorseNoKey: 'Avain ei ole vielä valmis. Avatkaa avaintiedostonne yllä.',
  endorseNoName: 'Kirjoittakaa organisaationne nimi.',
  endorseOtherKey:
    'Avaimen omistaja on {key}, mutta profiilissanne on {id}. Valitkaa avain tai profiili, joka on teidän.',
  endorseOwn:
    'Tämä on omanne: olette sen myöntäjä, tekijä tai haltija, tai se on profiilinne. Suosituksen on tultava joltakulta muulta.',
  acknowledgeOwn: 'Kirjoititte tämän suosituksen itse. Vain suositeltu voi vahvistaa sen.',
  endorseSay: '3. Mitä sanotte siitä?',
  acknowledgeWho:
    'Se otetaan huomioon, jos olette myöntänyt osaamismerkin, tehnyt saavutuksen tai olette suositeltu organisaatio.',
  acknowledgeSay: '3. Vahvistatte sen',
  askComment: 'Kommenttinne',
  askCommentHelp: 'Mitä ajattelette siitä, muutamalla lauseella. Kaikki voivat lukea sen.',
  askCommentMissing: 'Kirjoittakaa vähintään yksi lause.',
  askAcknowledgement: 'Kommenttinne (vapaaehtoinen)',
  askAcknowledgementHelp:
    'Allekirjoittamalla sanotte, että tunnette suosituksen ja että se koskee teitä tai omaanne.',
  askLanguage: 'Millä kielellä kirjoitatte?',
  askMore: 'Kertokaa lisää: mihin se kelpaa, mitä näitte, standardit (vapaaehtoinen)',
  askedFor: '{question} (tätä teiltä pyydetään)',
  askUses: 'Mihin se kelpaa teillä?',
  askUsesHelp: 'Esimerkiksi: pääsy kurssille, haastattelu, apuraha.',
  askEvidence: 'Mitä näyttöä oppimisesta näitte?',
  askEvidenceHelp: 'Esimerkiksi: kaksi portfoliota, julkinen esitys.',
  askAssessment: 'Miten oppimista arvioidaan, sikäli kuin tiedätte?',
  askAssessmentHelp: 'Esimerkiksi: toinen ohjaaja havainnoi.',
  askInterest: 'Mikä on suhteenne siihen tai sen myöntäjään?',
  askInterestHelp:
    'Esimerkiksi: maksatte siitä. Tämä näytetään lukijoille, jotta he voivat punnita sanojanne.',
  askStandards: 'Mitä standardeja se täyttää?',
  askStandardsHelp: 'Esimerkiksi ESCO-taito tai maanne viitekehys, nimi ja verkko-osoite.',
  askStandardAdd: 'Lisää standardi',
  askStandardName: 'Standardin {count} nimi',
  askStandardAddress: 'Standardin {count} osoite',
  askStandardRemove: 'Poista standardi {count}',
  askStandardNameMissing: 'Kirjoittakaa sen nimi tai poistakaa tämä standardi.',
  askStandardAddressWrong:
    'Kirjoittakaa sen osoite, esimerkiksi http://data.europa.eu/esco/skill/1, tai poistakaa tämä standardi.',
  askFrom: 'Voimassa alkaen',
  askUntil: 'Voimassa asti',
  askUntilHelp: 'Tyhjä: ei päättymisaikaa.',
  askUntilEarly: 'Loppu ei saa olla ennen alkua.',
  askWithdraw: 'Jotta sen voi perua',
  askWithdrawHelp:
    'Ilman paikkaa tilaluettelossanne ette voi perua suositusta: se on voimassa loppuunsa asti tai aina. Luettelon pitäjä kertoo teille sen osoitteen ja vapaan paikan.',
  askList: 'Tilaluettelonne osoite',
  askListHelp: 'Esimerkiksi https://town.example/status/1',
  askListWrong: 'Kirjoittakaa osoite, jonka alussa on https://',
  askPlace: 'Paikka luettelossa',
  askPlaceHelp: 'Numero, jota millään muulla suosituksella ei ole.',
  askPlaceWrong: 'Kirjoittakaa numero.',
  endorseLook: 'Katso kokonaisuus',
  endorseNotBuilt: 'Sitä ei voi tehdä näin: {reason}',
  endorseLookTitle: '4. Tämän allekirjoitatte',
  endorseLookIntro:
    'Lukekaa se vielä kerran. Mitään ei ole vielä allekirjoitettu: voitte yhä muuttaa kaikkea yllä olevaa.',
  endorseSignsWith: 'Se allekirjoitetaan avaimella {key}.',
  endorseUnknownKey:
    'Lukijat näkevät avaimenne tunnisteen ja kirjoittamanne nimen. He eivät tiedä, että avain on teidän, ellei heidän verkostonsa luettele tunnistetta nimellänne.',
  endorseKnownBy:
    'Lukijat etsivät avaimenne osoitteesta {address}. DID-asiakirjanne on oltava julkaistuna siellä.',
  endorseLasting: 'Sitä ei voi perua: sillä ei ole paikkaa tilaluettelossa.',
  endorseLastingChange: 'Anna sille paikka tilaluettelossa',
  endorseSign: 'Allekirjoita ja tallenna',
  endorseDone: '5. Allekirjoitettu',
  endorseSaved: 'Se on tallennettu nimellä {file} sinne, minne selaimenne tallentaa lataukset.',
  endorseNext:
    'Lähettäkää tiedosto alla mainituille. Myöntäjä tai tekijä voi upottaa tai vahvistaa sen, haltija voi näyttää sen, ja verkostonne voi julkaista sen.',
  acknowledgeNext:
    'Lähettäkää tiedosto niille, joilta saitte suosituksen, ja julkaiskaa se suosituksen rinnalla: silloin lukijat näkevät, että tiedätte siitä.',
  endorseCheck: 'Mitä lukijat näkevät, näette kohdassa ”Tarkista”: pudottakaa se sinne osaamismerkin kanssa.',
  endorseDocument:
    'Lukijat tarkistavat allekirjoituksenne DID-asiakirjastanne. Huolehtikaa, että se on julkaistu, tai lähettäkää se mukana.',
  endorseCreator: 'Tekijä',
  endorseNextOne: 'Suosittele jotain muuta',
  aboutPage: 'Versio {version}. Tämän sivun ohjelma, SHA-256: {digest}',
  aboutCheck: 'Näin tarkistatte tämän sivun: {line}',
  verdictNone: 'EI OSAAMISMERKKIÄ',
  noteLabel: 'Myöntäjän laatumerkki nyt: {state}.',
  noteLabelSince: 'Myöntäjän laatumerkki nyt: {state}, alkaen {since}.',
  bundleOlder: 'Pudottamanne luottamuspaketti on vanhempi kuin käytössä oleva, eikä sitä käytetä. ({reason})',
  bundleRefused: 'Pudottamaanne luottamuspakettia ei käytetä; edellinen jää käyttöön. ({reason})',
  rootOther:
    '{reason} on toinen juuri kuin käytössä oleva, eikä sitä käytetä. Väärennetyn paketin lähettäjä voi lähettää myös sen juuren.',
  trustPinnedHere:
    'Se perustuu juureen tiedostossa {file}, jonka pudotitte. Verratkaa sen SHA-256-tiivistettä verkoston julkaisemaan.',
  hintKey:
    'Pyytäkää verkostolta sen luottamuspaketti tai myöntäjältä sen DID-asiakirja ja pudottakaa se tähän.',
  hintTrust: 'Pyytäkää verkostolta sen luottamuspaketti ja pudottakaa se tähän.',
  hintRoot:
    'Pyytäkää verkostolta sen juuri, verratkaa sen SHA-256-tiivistettä julkaistuun ja pudottakaa se tähän.',
  hintIssuer:
    'Kysykää verkostolta, tunteeko se myöntäjän, tai päättäkää itse, hyväksyttekö sen osaamismerkit.',
  hintStatus: 'Pyytäkää myöntäjältä sen uusin tilaluettelo ja pudottakaa se tähän.',
  hintEvidence: 'Pudottakaa tähän myös näytön tiedostot.',
  hintRecipient: 'Kysykää, mitä osoitetta tai tunnistetta henkilö käytti tässä osaamismerkissä.',
  countNone: 'Ei osaamismerkkiä: {number}.',
  noteDropped:
    'Tämä perustuu tähän pudotettuun: {names}. Kuka tahansa voi kirjoittaa sellaisen tiedoston: luottakaa siihen vain, jos saitte sen verkostolta tai myöntäjältä.',
  unusedBundle: 'Tiedostoa {file} ei käytetä: luottamuspaketti tuntee jo tunnisteen {id} ja ratkaisee.',
  unusedLater:
    'Tiedostoa {file} ei käytetä: sen jälkeen pudotettiin toinen tiedosto, jonka tunniste on {id}.',
  unusedOverlap:
    'Tiedostoa {file} ei käytetä: aiemmin pudotettu toimikunta, jonka verkosto on {id}, toimii samaan aikaan.',
}
