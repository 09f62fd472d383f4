import type { tasks as english } from '../en/tasks.js';

export const tasks = {
  'task.health_check': 'Asiakkuuden neljännesvuosikatsaus',
  'taskToDo.health_check':
    'Käykää läpi, miten asiakas käyttää ratkaisujamme, mitä on auki ja mitä on tulossa.',
  'task.plan_sharing': 'Tuotesuunnitelmista kertominen',
  'taskToDo.plan_sharing': 'Kerro ajoissa lähikuukausien suunnitelmistamme ja kysy, mitä asiakas tarvitsee.',
  'task.strategy_talk': 'Vuosittainen strategiakeskustelu',
  'taskToDo.strategy_talk':
    'Keskustele asiakkaan johdon kanssa siitä, missä he haluavat olla vuoden päästä ja miten voimme auttaa.',
  'task.due': 'Määräaika',
  'task.summary': '{task}: {customer}, viimeistään {due}',
  'task.summary.closed': '{task}: {customer}. {ending}',
  'task.state.done': 'Tehty: {person}, {time}',
  'task.state.snoozed': '{person} lykkäsi {until} asti',
  'task.state.lapsed': 'Suljettu {date}: jakso on päättynyt',
  'button.taskDone': 'Tehty',
  'button.customer': 'Näytä asiakas',
  'mine.tasks': 'Tehtäväsi',
  'task.about': '{task} ({about})',
  'mine.task': '{task}: {customer}, {due}',
  'mine.moreTasks': '{count, plural, one {# muu tehtävä} other {# muuta tehtävää}}',
  'mine.taskMenu': 'Avaa tehtävä',
  'mine.taskOption': '{task}: {customer}',
  'form.task.intro': '{task}: {customer}. Milloin haluat nähdä tämän uudelleen?',
  'form.task.handOver': '{task}: {customer}. Kuka hoitaa tämän tästä eteenpäin?',
  'done.taskDone': 'Merkitty tehdyksi, kiitos.',
  'refusal.task_gone': 'Tätä tehtävää ei enää löydy.',
  'refusal.personal': 'Vain vastaanottajat ja esihenkilöt voivat nähdä tai muuttaa tämän.',
  'refusal.task_closed': 'Tämä tehtävä on jo suljettu.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
