import type { ReportTranslation } from './report-key.js';

/** Finnish. */
export const fi = {
  'title.churn': 'Voiko tästä tiedostosta päätellä, ketkä lähtevät?',
  'title.win': 'Voiko tästä tiedostosta päätellä, mitkä kaupat voitetaan?',
  'title.text': 'Voiko tästä tiedostosta päätellä, mistä tekstit kertovat?',
  'about.rows': '{file}: {rows} riviä, ja {positives} rivillä ({share}) {label} on ”{positive}”.',
  'about.texts':
    '{file}: {rows} tekstiä, {count, plural, one {# luokka} other {# luokkaa}} sarakkeessa ”{label}”; suurimmassa, ”{largest}”, on niistä {share}.',
  'about.features': 'Opittu {count, plural, one {# sarakkeesta} other {# sarakkeesta}}.',
  'about.date': 'Tehty {date} komennolla varsel evaluate.',
  waived: 'Historian vähimmäisvaatimuksista on luovuttu: tämä arvioi tiedostoa, ei yrityksenne historiaa.',

  'verdict.usable': 'Käyttökelpoinen',
  'verdict.none': 'Ei parempi kuin perusosuus',
  'verdict.significant_and_large_enough':
    'Todennäköisyydet ovat selvästi parempia kuin perusosuus {rate} kaikille, eikä se ole sattumaa (logaritminen tappio {gain} pienempi, {p}).',
  'verdict.not_significant':
    'Ei osoitettu: hyöty verrattuna siihen, että kaikille kerrotaan perusosuus {rate}, voi olla sattumaa (logaritminen tappio {gain} pienempi, {p}; vaatimus on alle 0,01).',
  'verdict.worse':
    'Mitään ei löytynyt: todennäköisyydet eivät ole parempia kuin perusosuus {rate} kaikille (logaritminen tappio {loss} suurempi, {p}).',
  'verdict.gain_too_small':
    'Löytyi liian vähän: se on tuskin parempi kuin perusosuus {rate} kaikille (logaritminen tappio {gain} pienempi, vaatimus on 2 %; {p}).',
  'verdict.text': 'Sadasta tekstistä {right} lajitellaan oikein',
  'verdict.text.ahead':
    'Jos aina valitaan suurin luokka, ”{largest}”, oikein on {guess}. Muista samanlaisista teksteistä lajiteltaisiin oikein {low}–{high} sadasta (95 %:n luottamusväli).',
  'verdict.text.level':
    'Selvää hyötyä ei ole: jos aina valitaan suurin luokka, ”{largest}”, oikein on {guess}. Muista samanlaisista teksteistä lajiteltaisiin oikein {low}–{high} sadasta (95 %:n luottamusväli).',

  'finding.gain.churn': 'Kun katsot listan kärjestä {top}, löydät {found} lähtijöistä.',
  'finding.gain.win': 'Kun katsot listan kärjestä {top}, löydät {found} voitetuista kaupoista.',
  'finding.lift.churn':
    'Heidän joukossaan lähtijöitä on {lift}-kertaisesti satunnaiseen otokseen verrattuna.',
  'finding.lift.win': 'Niiden joukossa voitettuja on {lift}-kertaisesti satunnaiseen otokseen verrattuna.',
  'finding.auc.churn':
    'Kun verrataan lähtijää ja jäävää asiakasta, lähtijä on ylempänä {pairs} kertaa sadasta. Arvaamalla 50.',
  'finding.auc.win':
    'Kun verrataan voitettua ja hävittyä kauppaa, voitettu on ylempänä {pairs} kertaa sadasta. Arvaamalla 50.',
  'finding.ece': 'Ilmoitetut todennäköisyydet poikkeavat keskimäärin {points} prosenttiyksikköä.',
  'finding.text.hardest':
    'Heikoimmin tunnistetaan ”{name}”: {found} sen {count, plural, one {# tekstistä} other {# tekstistä}}.',
  'finding.text.confused':
    'Yleisin virhe: ”{actual}” tulkitaan luokaksi ”{predicted}” ({count, plural, one {# teksti} other {# tekstiä}}).',

  'reliability.title': 'Pitävätkö ilmoitetut todennäköisyydet paikkansa?',
  'reliability.guide':
    'Jokainen piste on kymmenesosa riveistä 95 %:n luottamusvälein. Katkoviivalla todennäköisyydet pitävät täsmälleen.',
  'reliability.x': 'ilmoitettu todennäköisyys',
  'reliability.y.churn': 'lähteneiden osuus',
  'reliability.y.win': 'voitettujen osuus',
  'reliability.y.text': 'oikein lajiteltujen osuus',
  'reliability.guide.text':
    'Jokainen piste on kymmenesosa teksteistä 95 %:n luottamusvälein: valitulle luokalle ilmoitettu todennäköisyys ja se, kuinka usein luokka oli oikea. Katkoviivalla todennäköisyydet pitävät täsmälleen.',
  'reliability.alternative':
    'Kaavio ilmoitetuista todennäköisyyksistä ja toteutuneesta: ilmoitetusta {lowStated} ja toteutuneesta {lowHappened} ilmoitettuun {highStated} ja toteutuneeseen {highHappened}.',
  'gain.title': 'Kuinka moni löytyy listan kärjestä?',
  'gain.guide':
    'Mitä ylempänä viiva on katkoviivasta (satunnainen järjestys), sitä vähemmän työtä löytöä kohden.',
  'gain.x.churn': 'katsottujen asiakkaiden osuus',
  'gain.x.win': 'katsottujen kauppojen osuus',
  'gain.y.churn': 'löydettyjen lähtijöiden osuus',
  'gain.y.win': 'löydettyjen voittojen osuus',
  'gain.alternative':
    'Kaavio siitä, kuinka suuri osuus löytyy listan kärjestä: {at10} kun katsotaan 10 %, {at20} kun 20 %, {at50} kun 50 %.',
  'roc.title': 'Osumat ja väärät hälytykset',
  'roc.guide': 'Mitä lähempänä vasenta yläkulmaa, sitä parempi. Katkoviiva on arvaamista.',
  'roc.x': 'väärät hälytykset',
  'roc.y': 'osumat',
  'roc.alternative':
    'Kaavio osumista ja vääristä hälytyksistä: {at10} osumia, kun vääriä hälytyksiä on 10 %, ja {at20}, kun niitä on 20 %. Käyrän alle jää {auc}.',
  'importance.title': 'Mikä merkitsee eniten',
  'importance.guide':
    'Kuinka paljon todennäköisyydet huononevat, kun sarake sekoitetaan (logaritmisen tappion kasvu 95 %:n luottamusvälein). Kun sarakkeet kertovat samaa, kumpikin näyttää vähemmän tärkeältä kuin ne yhdessä.',
  'importance.x': 'logaritmisen tappion kasvu',
  'importance.alternative': 'Kaavio eniten merkitsevistä sarakkeista: {names}.',
  'chart.numbers': 'Kaavion luvut',

  'column.bin': 'kymmenes',
  'column.stated': 'ilmoitettu',
  'column.happened': 'toteutui',
  'column.interval': '95 %:n väli',
  'column.rows': 'rivejä',
  'column.looked': 'katsottu',
  'column.found': 'löydetty',
  'column.alarms': 'väärät hälytykset',
  'column.hits': 'osumat',
  'column.texts': 'tekstejä',
  'column.class': 'luokka',
  'column.precision': 'tarkkuus',
  'column.recall': 'saanti',
  'column.f1': 'F1',
  'column.macroF1': 'makro-F1',
  'column.actual': 'kuuluu luokkaan',
  'column.predicted': 'tulkittiin luokaksi',
  'column.share': 'osuus luokasta',
  'column.right': 'oikein',
  'column.column': 'sarake',
  'column.importance': 'merkitys',
  'column.fold': 'osa',
  'column.step': 'vaihe',
  'column.positives': 'kyllä',
  'column.fit': 'opetus, s',
  'column.predict': 'laskenta, s',
  'column.auc': 'AUC',
  'column.averagePrecision': 'keskimääräinen tarkkuus',
  'column.logLoss': 'log. tappio',
  'column.brier': 'Brier',
  'column.accuracy': 'oikein',
  'column.liftAt10': 'noste 10 %',
  'row.average': 'keskiarvo',
  interval: '{low}–{high}',

  'tried.title': 'Mitä kokeiltiin',
  'split.given_folds':
    'Arvioitu annetuilla {count} osalla: kunkin rivin todennäköisyys tulee mallista, joka ei ole nähnyt sitä.',
  'split.stratified_folds':
    'Arvioitu {count} satunnaisella osalla, joissa on yhtä suuret osuudet molempia vastauksia: kunkin rivin todennäköisyys tulee mallista, joka ei ole nähnyt sitä.',
  'split.forward_in_time':
    'Arvioitu ajassa eteenpäin sarakkeen ”{column}” mukaan, {count, plural, one {# vaiheessa} other {# vaiheessa}}: opetettu aiemmilla riveillä, testattu myöhemmillä.',
  'split.text.given_folds':
    'Arvioitu annetuilla {count} osalla: jokaisen tekstin lajittelee malli, joka ei ole nähnyt sitä.',
  'split.text.stratified_folds':
    'Arvioitu {count} satunnaisella osalla, joissa kutakin luokkaa on yhtä suuri osuus: jokaisen tekstin lajittelee malli, joka ei ole nähnyt sitä.',
  'split.text.test_file': 'Arvioitu testitiedostolla: opittu pelkästään toisesta tiedostosta.',
  'tried.text':
    'Kaikki asetukset valittiin joka kierroksella pelkistä opetusteksteistä; testatut tekstit eivät vaikuttaneet niihin.',
  'learner.only': 'Opetusriveillä parhaiten menestyi {learner}.',
  'learner.blend': 'Opetusriveillä parhaiten menestyi yhdistelmä: {learners}.',
  'learner.blendGain': 'Yhdessä niiden logaritminen tappio oli {gain} pienempi kuin parhaan yksinään.',
  'learner.boosting': 'tehostetut puut',
  'learner.forest': 'satunnaismetsä',
  'learner.logistic': 'logistinen regressio',
  'learner.small-forest': 'ml-random-forest-kirjaston metsä',
  'learner.share': '{learner} ({weight})',
  'tried.inside':
    'Menetelmä, asetukset ja kalibrointi valittiin joka kierroksella pelkistä opetusriveistä; testatuilla riveillä ei ollut siihen osaa.',
  'folds.title': 'Kierros kierrokselta',
  'classes.title': 'Luokka luokalta',
  'classes.guide': 'Kaikki kierrokset yhdessä, vaikein luokka ensin.',
  'classes.rest': '{count, plural, one {Yksi luokka lisää} other {# luokkaa lisää}}',
  'confusions.title': 'Mikä sekoittuu mihin',
  'confusions.guide':
    'Yleisimmät virheet. Jos niitä on kahden luokan välillä paljon, ihmisetkään eivät ehkä erota niitä.',
  'confusions.none': 'Yhtään tekstiä ei lajiteltu väärin.',

  'leaks.title': 'Jätetty pois, koska paljastaa vastauksen',
  'leaks.none': 'Mikään sarake ei paljasta vastausta.',
  'leak.separates_classes':
    '”{column}” erottaa nämä kaksi yksinään (AUC {auc}). Sellaista tiedetään harvoin etukäteen.',
  'leak.filled_after_the_fact':
    'Kyllä-riveistä {yes} ja muista {no} on täytetty sarakkeessa ”{column}”: se näytetään täytettävän jälkikäteen.',
  'leak.after_scoring_date': 'Osuus riveistä, joilla ”{column}” on laskentapäivän jälkeen: {share}.',
  'warnings.title': 'Hyvä tietää',
  'warning.minimums_waived': 'Kyllä-rivejä on {positives} ja ei-rivejä {negatives}.',
  'warning.folds_disagree_with_time':
    'Ajassa eteenpäin sarakkeen ”{column}” mukaan AUC on {forward}, satunnaisilla osilla {folds}. Luota edelliseen: huomisen rivit eivät ole sekoittuneet tämän päivän riveihin. Arvioi valinnalla --time.',
  'warning.column_ignored.constant': '”{column}” on sama joka rivillä ja jätettiin pois.',
  'warning.column_ignored.empty': '”{column}” on tyhjä ja jätettiin pois.',
  'warning.column_ignored.identifier': '”{column}” nimeää rivejä eikä kuvaa niitä, joten se jätettiin pois.',
  'warning.column_ignored.duplicate': '”{column}” kertoo saman kuin ”{sameAs}” ja jätettiin pois.',
  'warning.cells_not_numbers':
    '”{column}” sisältää lukuja paitsi {count, plural, one {# solussa} other {# solussa}}, jotka katsotaan puuttuviksi.',

  'note.read_as_latin1': 'Tiedosto luettiin Latin-1-muodossa, koska se ei ole UTF-8-muotoinen.',
  'note.damaged': 'Vauriota edeltävät rivit luettiin: {damage}.',
  'note.column_named': 'Sarakkeen {position} nimi on tässä ”{name}”.',
  'note.records_unreadable':
    '{count, plural, one {# tietuetta} other {# tietuetta}} ei voitu lukea, ja ne jätettiin pois; rivillä {line}: {reason}.',
  'note.rows_without':
    '{count, plural, one {# rivi, jolta puuttuu} other {# riviä, joilta puuttuu}} ”{column}”, jätettiin pois.',
  'note.several_negatives': 'Kyllä on ”{positive}” sarakkeessa ”{column}”; ei on {negatives}.',
  'note.several_negatives.more': '{negatives} ja {count, plural, one {# muu arvo} other {# muuta arvoa}}',
  'note.dates_left_out':
    'Päivämääristä ei opita, sillä tulevaisuudessa ne ovat toisia: {columns}. Valinnalla --time ne arvioivat ajassa eteenpäin.',
  'note.ids_repeat':
    '{count, plural, one {# rivi toistaa} other {# riviä toistaa}} sarakkeen ”{column}” arvon; saman arvon rivit ovat joko kaikki opetuksessa tai kaikki testissä.',
  quoted: '”{name}”',

  'meaning.title': 'Mitä luvut tarkoittavat',
  'meaning.auc': 'Kuinka usein kyllä on järjestyksessä ei:n yläpuolella. 0,5 on arvaamista, 1 täydellinen.',
  'meaning.averagePrecision':
    'Kyllä-rivien osuus kunkin kyllä-rivin yläpuolella, keskimäärin. Arvaamalla saa perusosuuden.',
  'meaning.logLoss': 'Mitä väärät todennäköisyydet maksavat, varmat eniten. Pienempi on parempi.',
  'meaning.brier': 'Todennäköisyyden ja toteutuneen keskimääräinen neliöity ero. Pienempi on parempi.',
  'meaning.accuracy':
    'Osuus riveistä, jotka ovat oikealla puolella 50 %:a. Kertoo vähän, kun toinen vastaus on harvinainen.',
  'meaning.liftAt10': 'Kyllä-rivien osuus ylimmässä kymmenesosassa perusosuuden kerrannaisena.',
  'meaning.text.accuracy': 'Oikein lajiteltujen tekstien osuus.',
  'meaning.precision': 'Luokkaan sijoitetuista teksteistä se osuus, joka kuuluu sinne.',
  'meaning.recall': 'Luokan teksteistä se osuus, joka sijoitetaan sinne.',
  'meaning.f1': 'Tarkkuus ja saanti yhtenä lukuna (harmoninen keskiarvo). 1 on täydellinen.',
  'meaning.macroF1': 'F1 luokkien keskiarvona; harvinaiset painavat yhtä paljon kuin yleiset.',

  // The figures of a month.
  'monthly.date':
    'Laadittu {date}. Aiempien varoitusten osuudet ovat vuoden ajalta, menetykset kuukauden lopun kirjausten mukaan.',
  'monthly.intervals':
    'Palkkien viivat ja suluissa olevat välit ovat 95 %:n luottamusvälejä (Wilson): tällä tapausmäärällä todellinen osuus voi olla missä tahansa välin sisällä.',
} as const satisfies ReportTranslation;
