export const commands = {
  // My open alerts.
  'mine.title': 'Your open alerts',
  'mine.none': 'You have no open alerts. Nothing to do here right now.',
  'mine.count':
    '{count, plural, one {# open alert} other {# open alerts}}, {overdue, plural, =0 {none of them overdue} one {# overdue} other {# overdue}}.',
  'mine.countMany': 'More than {count} open alerts; the most urgent are listed.',
  'mine.line': '{customer}: {points} points, {due}',
  'mine.due': 'by {due}',
  'mine.late': 'was due {due}',
  'mine.undated': 'no deadline',
  'mine.undatedWhy':
    'Without a deadline: the clock starts once an alert’s card is posted. Low alerts get no card.',
  'mine.contacted': 'contact made',
  'mine.snoozed': 'snoozed until {until}',
  'mine.taken': 'taken',
  'mine.menu': 'Open an alert',
  'menu.choose': 'Choose',
  'menu.open': 'Open',
  'mine.option': '{level}: {customer}',
  // Help.
  'help.title': 'What you can ask',
  'help.intro': 'Type the command, then a customer’s name or number where it says so.',
  'help.introByMention':
    'Type these here as they stand, with any customer’s name or number. In a channel, mention @Varsel first.',
  'help.customer': 'How a customer is doing: points with reasons, value, renewal, open alert.',
  'help.mine': 'Your open alerts, the most urgent first, your tickets and your tasks.',
  'help.why': 'Everything behind a customer’s points, and what would bring them down.',
  'help.log': 'Note a contact or an outcome for a customer.',
  'help.help': 'These examples; with a command after it, only that one.',
  'help.example.customer': 'customer Nordlys',
  'help.example.mine': 'mine',
  'help.example.why': 'why Nordlys',
  'help.example.log': 'log Nordlys',
  'help.example.help': 'help why',
  'help.unknown': 'There is no “{verb}”. Did you mean “{nearest}”?',
  'help.notUnderstood': 'I didn’t understand “{text}”. Here is where to begin:',
} as const;
