import type { administration as english } from '../en/administration.js';

export const administration = {
  'owners.title': 'Asiakkaat ja vastuuhenkilöt',
  'owners.allHaveOne': 'Jokaisella asiakkaalla on vastuuhenkilö.',
  'owners.without': '{count, plural, one {# asiakkaalla} other {# asiakkaalla}} ei ole vastuuhenkilöä.',
  'owners.withoutBySegment': 'Ilman vastuuhenkilöä segmenteittäin',
  'owners.owners': 'Vastuuhenkilöt ja asiakasmäärät',
  'owners.line': '{who}: {count, plural, one {# asiakas} other {# asiakasta}}',
  'owners.noSegment': 'ilman segmenttiä',
  'owners.standIns': 'Kun asiakastiedoissa ei ole vastuuhenkilöä',
  'owners.ofTeam': 'tiimi {team}: {person}',
  'owners.ofSegment': 'segmentti {segment}: {person}',
  'owners.ofAll': 'muut asiakkaat: {person}',
  'owners.more': '{count, plural, one {ja # muu} other {ja # muuta}}',
  'owners.how':
    'Vastuuhenkilöt tulevat asiakastiedoista. Jos tieto puuttuu, käytetään varsel.yaml-tiedoston kohtaa owners.',
  'health.title': 'Asennuksen tila',
  'health.noQueue':
    'Jonoja ei voi juuri nyt lukea. Komentoihin vastataan; ajastetut työt odottavat, kunnes Redis on taas käytössä.',
  'health.queue': 'Jono: {name}',
  'health.queue.value':
    '{waiting, plural, one {# työ odottaa} other {# työtä odottaa}}, {failed, plural, one {# epäonnistui} other {# epäonnistui}}',
  'health.queue.oldest': 'vanhin tullut jonoon {time}',
  'health.messages': 'Viestit',
  'health.messages.value':
    '{waiting, plural, one {# odottaa} other {# odottaa}}, {unknown, plural, one {# epävarma} other {# epävarmaa}}, {refused, plural, one {# hylätty} other {# hylättyä}}',
  'health.scored': 'Asiakkaat tarkistettu viimeksi',
  'health.never': 'ei vielä',
  'health.sources': 'Uusimmat tiedot lähteittäin',
  'health.source': '{source}: {when}',
  'health.source.stale': '{source}: {when}, tavallista vanhempi',
  'health.lastRuns': 'Kunkin työn viimeisin ajo',
  'health.run': '{job}: {time}',
  'health.failures': 'Epäonnistuneet työt',
  'health.failure': '{job}, {time}: {reason}',
  'rules.title': 'Voimassa olevat säännöt',
  'rules.levels': 'Tasot pisteiden mukaan',
  'rules.modelLevels': 'Tasot opetetun mallin mukaan',
  'rules.points': 'matala {low}, keskitaso {medium}, korkea {high} pisteestä alkaen',
  'rules.chances': 'matala alkaen {low}, keskitaso alkaen {medium}, korkea alkaen {high}',
  'rules.ofSegment': '{segment}: {levels}',
  'rules.accepted': '{person} hyväksyi, {date}',
  'rules.budget': 'Kortit henkilöä kohti',
  'rules.cards':
    'enintään {day, plural, one {# kortti} other {# korttia}} päivässä ja {week, plural, one {# kortti} other {# korttia}} viikossa; korkean tason varoitukset tulevat aina',
  'rules.cooldown':
    '{count, plural, =0 {ei taukoa varoituksen jälkeen} one {# päivän tauko varoituksen jälkeen} other {# päivän tauko varoituksen jälkeen}}',
  'rules.recedes':
    'varoitus päättyy itsestään {count, plural, one {# rauhallisen päivän} other {# rauhallisen päivän}} jälkeen',
  'rules.hours': 'Ajat',
  'rules.quiet': 'hiljainen aika {from}–{to}; jokainen voi valita omat aikansa',
  'rules.days': '{days}: työpäivät',
  'rules.ask': 'lopputulosta kysytään {count, plural, one {# päivän} other {# päivän}} kuluttua',
  'rules.night': 'Yöllinen tarkistus',
  'rules.scoring': 'aikataulu: {cron}',
  'rules.setIn': 'Asetetaan varsel.yaml-tiedoston kohdassa {key}',
  'rules.how': 'Muutokset varsel.yaml-tiedostoon tulevat voimaan seuraavassa käynnistyksessä.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
