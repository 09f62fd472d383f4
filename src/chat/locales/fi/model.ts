import type { model as english } from '../en/model.js';

export const model = {
  'risk.within':
    'Poistumariski {days, plural, one {# päivän} other {# päivän}} kuluessa {percent}, tyypillinen {typical}',
  'risk.typical': 'Tyypillinen riski {days, plural, one {# päivän} other {# päivän}} kuluessa: {percent}',
  'risk.alone': 'Poistumariski {days, plural, one {# päivän} other {# päivän}} kuluessa {percent}',
  'risk.alert': '{level}: {customer} saattaa olla lähdössä, riski {percent}',
  'risk.customer': '{customer}: poistumariski {percent}',
  'risk.changeWeek.up':
    '{points, plural, one {# prosenttiyksikön} other {# prosenttiyksikköä}} enemmän kuin viikko sitten',
  'risk.changeWeek.down':
    '{points, plural, one {# prosenttiyksikön} other {# prosenttiyksikköä}} vähemmän kuin viikko sitten',
  'risk.changeOpening.up':
    '{points, plural, one {# prosenttiyksikön} other {# prosenttiyksikköä}} enemmän kuin {date}',
  'risk.changeOpening.down':
    '{points, plural, one {# prosenttiyksikön} other {# prosenttiyksikköä}} vähemmän kuin {date}',
  'risk.calm': 'Ei syytä huoleen: tällä riskillä ei varoiteta.',
  'basis.model': 'Opetetun mallin nro {number} arvio.',
  'basis.rules': 'Pisteet tulevat kiinteistä säännöistä, eivät opetetusta mallista.',
  'basis.moderate':
    'Kohtalainen aineisto: {customers} asiakasta, {churns} poistumaa ja {months} kuukauden historia riittävät malliin juuri ja juuri. Pidä lukua karkeana arviona.',
  'model.title': 'Mihin poistumaluvut perustuvat',
  'model.unknown': 'Malleja on poistumalle, arvolle ja voiton todennäköisyydelle. Kysy näin: {example}',
  'model.rules':
    'Kiinteät säännöt antavat pisteitä nollasta sataan. Ne eivät ole todennäköisyys. Opetettua mallia ei ole käytössä.',
  'model.inUse':
    'Opetettu malli (nro {model}) arvioi, kuinka suuri riski on, että asiakas lähtee {days} päivän kuluessa.',
  'model.notAccepted':
    'Malli {model} on aktiivinen, mutta sen tasoja ei ole vielä hyväksytty, joten varoitukset tulevat säännöistä.',
  'model.since': 'Käytössä alkaen',
  'model.acceptedBy': 'Tasot hyväksyi',
  'model.trainedOn': 'Oppinut tästä',
  'model.trainedOn.value':
    '{customers} asiakasta, {from}–{to}, kuukausi kerrallaan tarkasteltuna (yhteensä {snapshots} kertaa); {churned} lähti',
  'model.definition': 'Lasketaan lähteneeksi',
  'model.definition.auto':
    'Viimeinen sopimus on päättynyt; ilman sopimusta: asiakas on ollut hiljaa paljon omaa rytmiään pidempään',
  'model.definition.contract': 'Viimeinen sopimus on päättynyt',
  'model.definition.silence': 'Asiakas on ollut hiljaa paljon omaa rytmiään pidempään',
  'model.definition.documented': 'Joku on kirjannut menetyksen',
  'model.rate': 'Poistuma vuodessa',
  'model.rate.doubtful':
    '{percent}, yli kolme kertaa niin paljon kuin toimialalla yleensä: tarkista, milloin asiakas lasketaan lähteneeksi',
  'model.quality': 'Kuinka hyvä',
  'model.quality.value':
    'Asettaa lähtijän jääjän edelle {auc}:ssa tapauksista; pelkkien viime ostosta kuluneiden päivien perusteella {recency}:ssa',
  'model.quality.base': 'Ei parempi kuin sama todennäköisyys kaikille',
  'model.calibration': 'Odotettu ja toteutunut',
  'model.calibration.value':
    'Ero keskimäärin {points, plural, one {# prosenttiyksikkö} other {# prosenttiyksikköä}}',
  'model.typical': 'Tyypillinen asiakas',
  'model.factors': 'Painaa eniten',
  'model.levels': 'Tasot, sellaisina kuin ne olisivat olleet kuluneen vuoden aikana',
  'model.level':
    '{level} (alkaen {border}): {alerts} varoitusta kuussa, {caught} lähtijöistä, riski {lift}-kertainen tavalliseen verrattuna',
  'model.level.none': '{level} (alkaen {border}): ei ketään kuluneen vuoden aikana',
  'model.capacity':
    'Tavalliset tasot tavoittavat liian harvan lähtijän. Nämä perustuvat siihen, paljonko aikaa vastuuhenkilöillä on.',
  'model.capacity.segments':
    'Ne ovat samat kaikille segmenteille. Segmenttikohtaiset tasorajat koskevat silloin vain sääntöjen antamia pisteitä.',
  'model.ownLevels': 'Segmentit, joilla on omat tasorajat',
  'model.ownLevels.segment': '{segment}: matala {low}, keskitaso {medium}, korkea {high}',
  'model.ownEffect': 'Ilman verrokkiryhmää korkeissa riskeissä on mukana oman työmme vaikutus.',
  'model.waived':
    'Kokeilu, joka ei täytä vähimmäisvaatimuksia: vain katsottavaksi, ei koskaan varoitusten perusteena.',
  'model.waiting': 'Malli {model} on opetettu ja odottaa ylläpitäjää.',
  'model.waiting.yours':
    'Malli {model} on opetettu ja odottaa vastaustasi. Siihen asti säännöt ratkaisevat, kenestä varoitetaan.',
  'model.unfit': 'Malli {model} on opetettu ja säilytetään, mutta sitä ei käytetä: {why}.',
  'training.title': 'Poistumamalli {model} on opetettu',
  'training.fit': 'Mikään ei puhu sitä vastaan. Varoitukset tulevat säännöistä, kunnes hyväksyt tasot.',
  'training.unfit': 'Se säilytetään, mutta sitä ei käytetä: {why}.',
  'training.active': 'Se on käytössä.',
  'training.because.drift':
    'Opetettu ennen neljännesvuoden loppua, koska asiakkaat toimivat toisin kuin ennen: {factors}.',
  'training.because.calibration':
    'Opetettu ennen neljännesvuoden loppua, koska luvut eivät pitäneet: lähtijöitä odotettiin {stated}, heitä oli {left}.',
  'training.labels': 'Mistä se on oppinut viime opetuksen jälkeen',
  'training.losses': '{count, plural, one {# menetys} other {# menetystä}}: {parts}',
  'training.answers':
    '{count, plural, one {# vastaus keskustelussa} other {# vastausta keskustelussa}}: {parts}',
  'training.part': '{what} {count}',
  'training.none': 'Ei mitään uutta.',
  'lossSource.import': 'tuotu',
  'lossSource.answer': 'painikkeella',
  'lossSource.confirmation': 'oletettu ja vahvistettu',
  'lossSource.contract': 'sopimuksen päättymisestä',
  'lossSource.silence': 'hiljaisuudesta',
  'answered.saved': 'säilyi',
  'answered.lost': 'menetetty',
  'answered.never_at_risk': 'ei ollut vaarassa',
  'answered.too_early': 'liian aikaista sanoa',
  'button.acceptModel': 'Hyväksy tasot',
  'done.modelAccepted':
    'Hyväksytty: seuraavasta tarkistuksesta alkaen malli {model} ratkaisee, kenestä varoitetaan.',
  'refusal.model.unknown_version': 'Tätä mallia ei enää löydy.',
  'refusal.model.not_fit': 'Tätä mallia ei voi ottaa käyttöön: jokin puhui sitä vastaan, kun se opetettiin.',
  'fault.minimums_waived': 'vähimmäisvaatimukset eivät täyty',
  'fault.truncated': 'sen etsintä keskeytyi',
  'fault.no_better_than_the_base_rate': 'se ei ole parempi kuin sama todennäköisyys kaikille',
  'fault.calibration_off': 'sen todennäköisyydet eivät pidä paikkaansa',
  'fault.worse_than_active': 'se järjestää asiakkaat huonommin kuin käytössä oleva',
  'refusal.model.changed_meanwhile': 'Joku muu muutti sitä samalla hetkellä. Katso uudelleen.',
  'help.model':
    'Mihin poistuma-, arvo- ja voittoluvut perustuvat ja kuinka hyviä ne ovat. Esihenkilöille; voiton todennäköisyydet myös myynnille.',
  'help.example.model': 'model churn',
  'help.further.model': 'model value\nmodel win',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
