import type { commands as english } from '../en/commands.js';

export const commands = {
  'mine.title': 'Dine åpne varsler',
  'mine.none': 'Du har ingen åpne varsler. Ingenting å gjøre her akkurat nå.',
  'mine.count':
    '{count, plural, one {# åpent varsel} other {# åpne varsler}}, {overdue, plural, =0 {ingen over fristen} one {# over fristen} other {# over fristen}}.',
  'mine.countMany': 'Mer enn {count} åpne varsler; de som haster mest, står her.',
  'mine.line': '{customer}: {points} poeng, {due}',
  'mine.due': 'innen {due}',
  'mine.late': 'fristen var {due}',
  'mine.undated': 'uten frist',
  'mine.undatedWhy':
    'Uten frist: Fristen begynner å løpe når kortet for varselet legges ut. Lave varsler får ikke kort.',
  'mine.contacted': 'kontakt tatt',
  'mine.snoozed': 'utsatt til {until}',
  'mine.taken': 'tatt',
  'mine.menu': 'Åpne et varsel',
  'menu.choose': 'Velg',
  'menu.open': 'Åpne',
  'mine.option': '{level}: {customer}',
  'help.title': 'Dette kan du spørre om',
  'help.intro': 'Skriv kommandoen, og så navnet eller nummeret på en kunde der det trengs.',
  'help.introByMention':
    'Skriv dem her som de står, med navnet eller nummeret på en kunde. I en kanal nevner du @Varsel først.',
  'help.customer': 'Hvordan det står til med en kunde: poeng med grunner, verdi, fornyelse, åpent varsel.',
  'help.mine': 'Åpne varsler, de som haster mest øverst, sakene og oppgavene dine.',
  'help.why': 'Alt som ligger bak poengene til en kunde, og hva som ville senke dem.',
  'help.log': 'Noter en kontakt eller et utfall for en kunde.',
  'help.help': 'Disse eksemplene. Skriv en kommando bak for å se bare den.',
  'help.example.customer': 'customer Nordlys',
  'help.example.mine': 'mine',
  'help.example.why': 'why Nordlys',
  'help.example.log': 'log Nordlys',
  'help.example.help': 'help why',
  'help.unknown': '«{verb}» finnes ikke. Mente du «{nearest}»?',
  'help.notUnderstood': 'Jeg forsto ikke «{text}». Her kan du begynne:',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
