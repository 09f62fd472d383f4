import type { talk as english } from '../en/talk.js';

export const talk = {
  'avoid.contact_frequency': 'Vi hører aldri fra dere lenger',
  'avoid.reply_time': 'Hvorfor tar det så lang tid å få svar fra dere?',
  'avoid.late_payment': 'Betal det som har forfalt, så kan vi snakke sammen',
  'avoid.order_rhythm': 'Dere har ikke bestilt på lenge',
  'avoid.order_value': 'Vi har merket at dere bestiller mindre',
  'avoid.contact_person': 'Dette var enklere med forgjengeren din',
  'avoid.support_load': 'Det har dere spurt om før',
  'avoid.silence': 'Bruker dere det i det hele tatt?',
  'avoid.own_failings': 'Det var ikke vår feil',
  'avoid.postponed_meetings': 'Dere utsetter stadig møtene våre',
  'avoid.tone': 'Det er ingen grunn til å være sint',
  'avoid.interest': 'Vi hører at dere ser dere om etter andre',
  'avoid.usage': 'Vi ser at dere logger inn sjeldnere',
  'avoid.data_export': 'Hva skal dere med dataene?',
  'avoid.maintenance': 'Hvor kjøper dere delene nå?',
  'avoid.compatibility': 'Skal dere bytte leverandør?',
  'avoid.approvals': 'Hvorfor kan ingen bestemme seg hos dere?',
  'avoid.outside': 'Vi har hørt om situasjonen deres',
  'avoid.stillHappy': 'Er dere fortsatt fornøyd med oss?',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
