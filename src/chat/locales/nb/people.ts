import type { people as english } from '../en/people.js';

export const people = {
  'platform.slack': 'Slack',
  'platform.teams': 'Teams',
  'roleName.agent': 'kundebehandler',
  'roleName.sales': 'salg',
  'roleName.marketing': 'markedsføring',
  'roleName.manager': 'leder',
  'roleName.administrator': 'administrator',
  'person.asked':
    'Hei! Jeg kjenner deg ikke ennå. En administrator er spurt om dette er deg; prøv igjen når det er avklart.',
  'person.noted':
    'Hei! Jeg kjenner deg ikke ennå. Forespørselen er notert til administratorene; si gjerne fra til en av dem.',
  'personLink.summary': 'Hvem er {account} i {platform}?',
  'personLink.title': 'Er dette samme person?',
  'personLink.intro':
    'Noen har skrevet til boten fra en {platform}-konto som ikke er kjent ennå. E-postadressen tilhører en ansatt. Kontoen får ikke se noe før du har bekreftet.',
  'personLink.account': '{platform}-konto',
  'personLink.staff': 'Ansatt',
  'personLink.email': 'Felles e-postadresse',
  'personLink.named': '{name} ({id})',
  'personLink.gone': '{id}, ikke ansatt lenger',
  'personLink.done.confirmed': 'Bekreftet av {person}, {time}',
  'personLink.done.rejected': 'Avvist av {person}, {time}',
  'button.personConfirm': 'Bekreft',
  'button.personReject': 'Avvis',
  'button.personRemove': 'Trekk tilbake tilgangen',
  'done.personConfirmed': 'Bekreftet. Kontoen har nå samme tilgang som den ansatte.',
  'done.personRejected': 'Avvist. Kontoen får ikke tilgang, og du blir ikke spurt igjen.',
  'done.personRemoved': 'Trukket tilbake. Kontoen har ikke tilgang lenger.',
  'refusal.person.link_gone': 'Dette spørsmålet finnes ikke lenger.',
  'refusal.person.confirmed': '{person} har allerede bekreftet denne kontoen.',
  'refusal.person.rejected': '{person} har allerede avvist denne kontoen.',
  'refusal.person.staff_gone': 'Personen er ikke ansatt lenger, så kontoen ble ikke bekreftet.',
  'refusal.person.email_changed': 'E-postadressene er ikke like lenger, så kontoen ble ikke bekreftet.',
  'refusal.person.staff_taken':
    'Denne ansatte er allerede kjent med en annen konto ({account}), så denne ble ikke bekreftet.',
  'refusal.person.no_member':
    'Dette er en gjest, en stengt konto, en bot eller noen fra en annen organisasjon, så kontoen ble ikke bekreftet.',
  'refusal.person.profile_unknown':
    'Kontoen lot seg ikke slå opp akkurat nå, så den ble ikke bekreftet. Prøv igjen om litt.',
  'people.title': 'Personer og kontoer',
  'people.roles': 'Roller',
  'people.role': '{role}: {count}',
  'people.waiting': '{count, plural, one {# konto venter} other {# kontoer venter}} på svaret ditt.',
  'people.noneWaiting': 'Ingen kontoer venter på svaret ditt.',
  'people.menu': 'Kontoer som venter',
  'people.confirmedMenu': 'Bekreftede kontoer',
  'people.option': '{account} ({platform})',
  'people.without': 'Uten konto i {platform}',
  'people.everybody': 'ingen, alle er kjent',
  'people.andMore': '{names} og {count, plural, one {# til} other {# til}}',
  'people.how':
    'Kontoer kommer fra ansattfilen, fra varsel.yaml eller fra en bekreftet e-postadresse; varsel.yaml går foran.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
