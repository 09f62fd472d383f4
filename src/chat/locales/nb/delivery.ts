import type { delivery as english } from '../en/delivery.js';

export const delivery = {
  'reply.raised': '{person}, faren for å miste {customer} er nå {level}: {points} av 100 poeng.',
  'reply.fell': '{person}, {customer} er nede på {points} av 100 poeng.',
  'reply.handedOver': '{person}, {customer} er ditt ansvar nå.',
  'reply.handedOver.due': '{person}, {customer} er ditt ansvar nå. Frist {due}.',
  'firstRun.title': 'Første sjekk av kundene',
  'firstRun.counts':
    '{total, plural, one {# kunde} other {# kunder}} å ta seg av ({high} på høyt nivå, {medium} på middels, {low} på lavt).',
  'firstRun.none': 'Ingen kunder trenger oppmerksomhet akkurat nå.',
  'firstRun.cards':
    '{cards, plural, =0 {Ingen kort er lagt ut ennå.} one {# kort er lagt ut, for kunden det haster mest med.} other {# kort er lagt ut, for kundene det haster mest med.}}',
  'firstRun.listed':
    '{listed, plural, one {# kunde venter} other {# kunder venter}} på listene til de ansvarlige uten frist; kortene kommer etter hvert.',
  'firstRun.mine': 'Alle ser sin egen liste med {command}.',
  'firstRun.owners': 'Per ansvarlig',
  'firstRun.owner': '{cards, plural, one {# kort} other {# kort}}, {listed} på listen',
  'firstRun.noOwner': 'Uten ansvarlig',
  'firstRun.moreOwners': '{count, plural, one {# person til} other {# personer til}}',
  'note.title': 'En melding ble ikke sendt',
  'note.title.unknown': 'En melding kom kanskje ikke fram',
  'note.about': 'Om {customer}, til {target}.',
  'note.aboutOther': 'Til {target}.',
  'note.unknown_target': 'Plattformen kjenner ikke denne kanalen eller personen. Sjekk id-en i varsel.yaml.',
  'note.archived': 'Kanalen er arkivert. Hent den tilbake, eller sett inn en annen i varsel.yaml.',
  'note.not_a_member': 'Boten er ikke med i kanalen. Inviter den dit.',
  'note.not_allowed': 'Boten får ikke skrive der. Sjekk rettighetene dens og innstillingene for kanalen.',
  'note.bad_credentials': 'Plattformen godtar ikke botens nøkkel. Forny den og start på nytt.',
  'note.invalid_message': 'Plattformen godtok ikke selve meldingen. Meld dette som en feil.',
  'note.shared_channel':
    'Noen utenfor selskapet kan lese der (delt kanal eller gjest), så kundedata kan ikke deles der. Fjern gjesten, eller velg en annen kanal.',
  'note.unknown':
    'Forbindelsen ble brutt under sendingen, og det lar seg ikke sjekke om meldingen kom fram. Se i kanalen; den sendes ikke på nytt av seg selv.',
  'note.stopped': 'Det sendes ikke mer dit før boten er invitert på nytt, eller du gjenopptar sendingen her.',
  'place.channel': 'en kanal som ikke er tilkoblet',
  'place.person': 'direktemeldingene til en person',
  'place.group': 'en gruppechat',
  'button.targetResume': 'Gjenoppta',
  'done.targetResumed': 'Meldinger går til {target} igjen.',
  'refusal.targetGoing': 'Meldinger går allerede til {target}.',
  'note.kept': 'Varselet er tatt vare på; den ansvarlige ser det med {command}.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
