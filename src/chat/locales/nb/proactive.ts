import type { proactive as english } from '../en/proactive.js';

export const proactive = {
  'task.renewal': 'Kontraktsfornyelse',
  'taskToDo.renewal': 'Snakk med dem om veien videre før kontrakten løper ut.',
  'taskReason.renewal':
    'Kontrakten utløper {date}: Dette er påminnelsen {days, plural, one {# dag} other {# dager}} før.',
  'taskReason.contractValue': 'Verdt {value} i året.',
  'taskReason.toCome': 'Forventet verdi fremover: {value}.',
  'taskReason.risk': 'Tidlig varsling: {risk}.',
  'taskReason.noRisk': 'Tidlig varsling har ingen oppdaterte tall for dem.',
  'task.reference_ask': 'Be om en referanse',
  'taskToDo.reference_ask':
    'Spør om de vil anbefale oss: noen setninger, en samtale med en annen kunde eller en suksesshistorie.',
  'taskReason.reference':
    'Blant de {percent} av kundene som helst anbefaler oss ({score} av 100), uten åpen sak eller åpent varsel.',
  'taskReason.answers':
    '{answers, plural, one {# svar} other {# svar}} på undersøkelser siste tolv måneder, i snitt {percent} av beste karakter.',
  'task.maintenance_due': 'Service bør utføres',
  'taskToDo.maintenance_due': 'Avtal et servicebesøk i god tid.',
  'taskReason.machines': '{count, plural, one {# maskin} other {# maskiner}}: {machines}.',
  'taskReason.machinesOf': '{product}, {count, plural, one {# maskin} other {# maskiner}}: {machines}.',
  'taskReason.moreMachines': '{count, plural, one {# til} other {# til}}',
  'taskReason.age':
    'Installert {installed}, serviceintervall {months, plural, one {# måned} other {# måneder}}: frist {date}.',
  'taskReason.hours': '{hours} driftstimer, rundt {perMonth} i måneden: {dueAt} timer omkring {date}.',
  'taskReason.ageSince':
    'Sist service {serviced}, serviceintervall {months, plural, one {# måned} other {# måneder}}: frist {date}.',
  'taskReason.ageOfSeveral':
    'Serviceintervall {months, plural, one {# måned} other {# måneder}}: frist {date}.',
  'taskReason.hoursSince':
    '{hours} driftstimer siden service {serviced}, rundt {perMonth} i måneden: {dueAt} timer omkring {date}.',
  'taskReason.limit': 'En sensor viste {value} {date}, over grensen på {limit}.',
  'taskReason.trend': 'En sensor viser {value} og stiger: over grensen på {limit} omkring {date}.',
  'task.unused_function': 'Ubrukte funksjoner',
  'taskToDo.unused_function':
    'Vis dem hva de har, men ikke bruker, eller tilpass avtalen til det de trenger.',
  'taskReason.logins':
    'Har kontrakt, men ingen har logget inn på {days, plural, one {# dag} other {# dager}}.',
  'taskReason.seats': 'Høyst {used} av {contracted} plasser i bruk de siste {days} dagene.',
  'taskReason.features': 'Høyst {used} funksjoner i bruk de siste {days} dagene, {before} før det.',
  'task.reorder': 'Lageret går tomt',
  'taskToDo.reorder': 'Tilby neste leveranse før lageret er tomt.',
  'taskReason.reorder':
    '{product}: rundt {perMonth} i måneden ut fra {orders} bestillinger. Den siste ({quantity}, {date}) rekker til omkring {end}.',
  'taskReason.reorderBetween': 'Mest sannsynlig i tidsrommet {range}.',
  'task.opener': 'Du kan for eksempel si: {text}',
  'button.referenceGiven': 'De sa ja',
  'button.referenceDeclined': 'De sa nei',
  'task.state.given': 'Ja til referanse, notert av {person}, {time}',
  'task.state.declined': 'Nei til referanse, notert av {person}, {time}',
  'task.state.settled': 'Lukket {date}: ikke lenger aktuelt',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
