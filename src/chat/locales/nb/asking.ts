import type { asking as english } from '../en/asking.js';

export const asking = {
  'start.intro':
    'Jeg følger med på hvordan det går med kundene dine, og sier fra når en kan være på vei bort.',
  'start.mine': 'det som venter på deg',
  'start.customer': 'hvordan det går med en kunde; skriv navn eller nummer',
  'start.help': 'hva en kommando gjør',
  'start.all': 'Alle kommandoer',
  'help.further.customer': 'customer 1001\ncustomer nordl',
  'help.further.log': 'log 1001',
  'help.further.away': 'away i dag\naway 20. des til 3. jan\naway angre',
  'help.further.figures': 'figures',
  'help.notYet':
    '«{verb}» kan ikke brukes ennå; det kommer i en senere versjon. {command} viser hva du kan spørre om.',
  'refusal.model.already': '{person} har allerede godkjent denne, {time}.',
  'done.modelUndone': 'Angret: {model} avgjør ikke lenger hvem det varsles om.',
  'away.restored': 'Lagt inn igjen: Du er borte {days}.',
  'refusal.already.merged': '{person} har allerede slått dem sammen.',
  'refusal.already.kept_apart': '{person} har allerede bestemt at de skal holdes adskilt.',
  'refusal.undo_overtaken':
    'Siden da har {person} gjort noe mer ({time}), så det forrige steget kan ikke angres.',
  'mine.showMore': 'Vis flere',
  'mine.range': 'Dine åpne varsler {from} til {to}, de som haster mest først.',
  'mine.noMore': 'Du har ikke flere åpne varsler.',
  'share.ownChat': 'Her er det bare oss to. Spør i en kanal for å dele der.',
  'customer.mood': 'Stemning ved siste kontakt',
  'customer.openTickets': 'Åpne saker',
  'contacts.last': 'Siste kontakter',
  'contacts.title': 'Kontakt med {customer}',
  'contacts.none': 'Ingen kontakt er registrert.',
  'contacts.more': '{count, plural, one {# tidligere kontakt} other {# tidligere kontakter}}',
  'contacts.line': '{date}: {way}',
  'contacts.lineMood': '{date}: {way}, {mood} stemning',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
