export const tasks = {
  // What is done for important customers before anything is wrong.
  'task.health_check': 'Quarterly health check',
  'taskToDo.health_check':
    'Go through how they use what they have from us, what is open, and what comes next.',
  'task.plan_sharing': 'Share our product plans',
  'taskToDo.plan_sharing': 'Tell them early what we plan for the coming months, and ask what they need.',
  'task.strategy_talk': 'Yearly strategy talk',
  'taskToDo.strategy_talk':
    'Talk with their management about where they want to be in a year, and our part in it.',
  'task.due': 'Due',
  'task.summary': '{task}: {customer}, by {due}',
  'task.summary.closed': '{task}: {customer}. {ending}',
  'task.state.done': 'Done by {person}, {time}',
  'task.state.snoozed': 'Snoozed by {person} until {until}',
  'task.state.lapsed': 'Closed on {date}: its period is over',
  'button.taskDone': 'Done',
  'button.customer': 'Show customer',
  // Below a person's open alerts.
  'mine.tasks': 'Your tasks',
  'task.about': '{task} ({about})',
  'mine.task': '{task}: {customer}, {due}',
  'mine.moreTasks': '{count, plural, one {# more task} other {# more tasks}}',
  'mine.taskMenu': 'Open a task',
  'mine.taskOption': '{task}: {customer}',
  'form.task.intro': '{task}: {customer}. When would you like to see it again?',
  'form.task.handOver': '{task}: {customer}. Who does it from now on?',
  'done.taskDone': 'Done, thank you.',
  'refusal.task_gone': 'This task is no longer on record.',
  'refusal.personal': 'Only the people this was sent to, and managers, can see or change it.',
  'refusal.task_closed': 'This task is closed already.',
} as const;
