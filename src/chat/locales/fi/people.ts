import type { people as english } from '../en/people.js';

export const people = {
  'platform.slack': 'Slack',
  'platform.teams': 'Teams',
  'roleName.agent': 'asiakaspalvelija',
  'roleName.sales': 'myynti',
  'roleName.marketing': 'markkinointi',
  'roleName.manager': 'esihenkilö',
  'roleName.administrator': 'ylläpitäjä',
  'person.asked':
    'Hei! En tunne sinua vielä. Ylläpitäjältä on kysytty, oletko tämä henkilö; yritä uudelleen, kun asia on selvä.',
  'person.noted':
    'Hei! En tunne sinua vielä. Pyyntösi on kirjattu ylläpitäjiä varten; kerro siitä jollekin heistä.',
  'personLink.summary': 'Kuka on {account} ({platform})?',
  'personLink.title': 'Onko tämä sama henkilö?',
  'personLink.intro':
    'Botille on kirjoitettu {platform}-tililtä, jota ei vielä tunneta. Sähköpostiosoite kuuluu työntekijälle. Tilille ei näytetä mitään, ennen kuin vahvistat sen.',
  'personLink.account': '{platform}-tili',
  'personLink.staff': 'Henkilöstössä',
  'personLink.email': 'Yhteinen sähköposti',
  'personLink.named': '{name} ({id})',
  'personLink.gone': '{id}, ei enää henkilöstössä',
  'personLink.done.confirmed': '{person} vahvisti, {time}',
  'personLink.done.rejected': '{person} hylkäsi, {time}',
  'button.personConfirm': 'Vahvista',
  'button.personReject': 'Hylkää',
  'button.personRemove': 'Poista käyttöoikeus',
  'done.personConfirmed': 'Vahvistettu. Tilillä on nyt tämän työntekijän käyttöoikeudet.',
  'done.personRejected': 'Hylätty. Tili ei saa käyttöoikeutta, eikä asiaa kysytä uudelleen.',
  'done.personRemoved': 'Poistettu. Tilillä ei ole enää käyttöoikeutta.',
  'refusal.person.link_gone': 'Tätä kysymystä ei enää löydy.',
  'refusal.person.confirmed': '{person} on jo vahvistanut tämän tilin.',
  'refusal.person.rejected': '{person} on jo hylännyt tämän tilin.',
  'refusal.person.staff_gone': 'Henkilö ei ole enää henkilöstössä, joten tiliä ei vahvistettu.',
  'refusal.person.email_changed': 'Sähköpostiosoitteet eivät enää ole samat, joten tiliä ei vahvistettu.',
  'refusal.person.staff_taken':
    'Tällä työntekijällä on jo toinen tili ({account}), joten tätä ei vahvistettu.',
  'refusal.person.no_member':
    'Tämä on vieras, suljettu tili, botti tai toisen organisaation käyttäjä, joten tiliä ei vahvistettu.',
  'refusal.person.profile_unknown':
    'Tiliä ei voitu juuri nyt tarkistaa, joten sitä ei vahvistettu. Yritä hetken päästä uudelleen.',
  'people.title': 'Henkilöt ja tilit',
  'people.roles': 'Roolit',
  'people.role': '{role}: {count}',
  'people.waiting': '{count, plural, one {# tili odottaa} other {# tiliä odottaa}} vastaustasi.',
  'people.noneWaiting': 'Yksikään tili ei odota vastaustasi.',
  'people.menu': 'Odottavat tilit',
  'people.confirmedMenu': 'Vahvistetut tilit',
  'people.option': '{account} ({platform})',
  'people.without': 'Ilman {platform}-tiliä',
  'people.everybody': 'ei kukaan, kaikki tunnetaan',
  'people.andMore': '{names} ja {count, plural, one {# muu} other {# muuta}}',
  'people.how':
    'Tilit tulevat henkilöstötiedostosta, varsel.yaml-tiedostosta tai vahvistetusta sähköpostiosoitteesta; varsel.yaml on etusijalla.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
