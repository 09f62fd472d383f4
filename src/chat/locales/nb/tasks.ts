import type { tasks as english } from '../en/tasks.js';

export const tasks = {
  'task.health_check': 'Kvartalsvis kundesjekk',
  'taskToDo.health_check':
    'Gå gjennom hvordan de bruker det de har fra dere, hva som er åpent, og hva som kommer.',
  'task.plan_sharing': 'Del produktplanene våre',
  'taskToDo.plan_sharing': 'Fortell tidlig hva dere planlegger de neste månedene, og spør hva de trenger.',
  'task.strategy_talk': 'Årlig strategisamtale',
  'taskToDo.strategy_talk':
    'Snakk med ledelsen deres om hvor de vil være om et år, og hva dere kan bidra med.',
  'task.due': 'Frist',
  'task.summary': '{task}: {customer}, innen {due}',
  'task.summary.closed': '{task}: {customer}. {ending}',
  'task.state.done': 'Utført av {person}, {time}',
  'task.state.snoozed': 'Utsatt av {person} til {until}',
  'task.state.lapsed': 'Lukket {date}: Perioden er over',
  'button.taskDone': 'Utført',
  'button.customer': 'Vis kunden',
  'mine.tasks': 'Dine oppgaver',
  'mine.task': '{task}: {customer}, {due}',
  'mine.moreTasks': '{count, plural, one {# oppgave til} other {# oppgaver til}}',
  'mine.taskMenu': 'Åpne en oppgave',
  'mine.taskOption': '{task}: {customer}',
  'form.task.intro': '{task}: {customer}. Når vil du se den igjen?',
  'done.taskDone': 'Notert som utført, takk.',
  'refusal.task_gone': 'Denne oppgaven finnes ikke lenger.',
  'refusal.task_closed': 'Denne oppgaven er allerede lukket.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
