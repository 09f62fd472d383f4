import type { delivery as english } from '../en/delivery.js';

export const delivery = {
  'reply.raised':
    '{person}, asiakkaan {customer} taso on nyt {level}: {points, plural, one {# piste} other {# pistettä}} sadasta.',
  'reply.fell':
    '{person}, asiakkaan {customer} pisteet ovat laskeneet: nyt {points, plural, one {# piste} other {# pistettä}} sadasta.',
  'reply.handedOver': '{person}, {customer} on nyt sinun vastuullasi.',
  'reply.handedOver.due': '{person}, {customer} on nyt sinun vastuullasi. Määräaika {due}.',
  'firstRun.title': 'Asiakkaiden ensimmäinen tarkistus',
  'firstRun.counts':
    '{total, plural, one {# asiakas} other {# asiakasta}} hoidettavana (korkea {high}, keskitaso {medium}, matala {low}).',
  'firstRun.none': 'Yksikään asiakas ei tarvitse juuri nyt huomiota.',
  'firstRun.cards':
    '{cards, plural, =0 {Yhtään korttia ei ole vielä julkaistu.} one {# kortti on julkaistu kiireellisimmästä.} other {# korttia on julkaistu kiireellisimmistä.}}',
  'firstRun.listed':
    '{listed, plural, one {# asiakas odottaa} other {# asiakasta odottaa}} vastuuhenkilöiden listoilla ilman määräaikaa; kortit tulevat vähitellen.',
  'firstRun.mine': 'Jokainen näkee oman listansa komennolla {command}.',
  'firstRun.owners': 'Vastuuhenkilöittäin',
  'firstRun.owner': '{cards, plural, one {# kortti} other {# korttia}}, listalla {listed}',
  'firstRun.noOwner': 'Ilman vastuuhenkilöä',
  'firstRun.moreOwners': '{count, plural, one {# muu henkilö} other {# muuta henkilöä}}',
  'note.title': 'Viesti ei lähtenyt',
  'note.title.unknown': 'Viesti ei ehkä mennyt perille',
  'note.about': 'Asiakas {customer}, kohde {target}.',
  'note.aboutOther': 'Kohde {target}.',
  'note.unknown_target':
    'Alusta ei tunne tätä kanavaa tai henkilöä. Tarkista tunnus tiedostosta varsel.yaml.',
  'note.archived': 'Kanava on arkistoitu. Palauta se tai aseta toinen tiedostoon varsel.yaml.',
  'note.not_a_member': 'Botti ei ole kanavan jäsen. Kutsu se sinne.',
  'note.not_allowed': 'Botti ei saa kirjoittaa sinne. Tarkista sen oikeudet ja kanavan asetukset.',
  'note.bad_credentials': 'Alusta ei hyväksy botin tunnistetta. Uusi se ja käynnistä uudelleen.',
  'note.invalid_message': 'Alusta ei hyväksynyt itse viestiä. Ilmoita tästä virheenä.',
  'note.shared_channel':
    'Kanavaa voi lukea joku yrityksen ulkopuolinen (jaettu kanava tai vieras), joten asiakastietoja ei voi lähettää sinne. Poista vieras tai aseta toinen kanava.',
  'note.unknown':
    'Yhteys katkesi lähetettäessä, eikä voida tietää, menikö viesti perille. Tarkista kanava; viestiä ei lähetetä automaattisesti uudelleen.',
  'note.stopped':
    'Sinne ei lähetetä enempää, ennen kuin botti kutsutaan uudelleen tai jatkat lähettämistä tästä.',
  'place.channel': 'kanava, jota ei ole yhdistetty',
  'place.person': 'henkilön yksityisviestit',
  'place.group': 'ryhmäkeskustelu',
  'button.targetResume': 'Jatka lähettämistä',
  'done.targetResumed': 'Viestit kulkevat taas kohteeseen {target}.',
  'refusal.targetGoing': 'Viestit kulkevat jo kohteeseen {target}.',
  'note.kept': 'Varoitus on tallessa; vastuuhenkilö näkee sen komennolla {command}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
