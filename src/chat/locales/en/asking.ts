export const asking = {
  // Where to begin, for whoever types nothing or says hello.
  'start.intro': 'I watch how your customers are doing, and speak up when one may be about to leave.',
  'start.mine': 'what is waiting for you',
  'start.customer': 'how a customer is doing; type any name or number',
  'start.help': 'what a command does',
  'start.all': 'All commands',
  // Questions in plain words.
  'help.undo':
    'Each step can be taken back for 10 minutes with “Undo”, on the card or below the answer to it.',
  'points.title': 'What the figures and levels mean',
  'points.from': 'from {points} points',
  'points.fromChance': 'from {percent}',
  'points.below': 'Below that nobody is alerted.',
  'points.segments': 'Some segments have levels of their own.',
  // Further examples of one command, one a line.
  'help.further.customer': 'customer 1001\ncustomer nordl',
  'help.further.log': 'log 1001',
  'help.further.away': 'away today\naway 20 Dec to 3 Jan\naway cancel',
  'help.further.figures': 'figures\nfigures value\nfigures deals\nfigures pilot\nfigures service',
  // Steps taken back, and why one can’t be.
  'refusal.model.already': '{person} has accepted this one already, {time}.',
  'done.modelUndone': 'Taken back: model {model} no longer decides who is alerted.',
  'away.restored': 'Back again: you are away {days}.',
  'refusal.already.merged': '{person} has merged them already.',
  'refusal.already.kept_apart': '{person} has decided already to keep them apart.',
  'refusal.undo_overtaken':
    'Since then {person} has made another step ({time}), so the earlier one can’t be taken back.',
  // Long lists, and sharing.
  'mine.showMore': 'Show more',
  'mine.range': 'Your open alerts {from} to {to}, the most urgent first.',
  'mine.noMore': 'There is nothing more on this list.',
  'share.ownChat': 'Only the two of us are here. Ask in a channel to share it there.',
  // Contacts with a customer.
  'customer.mood': 'Mood at the last contact',
  'customer.openTickets': 'Open tickets',
  'contacts.last': 'Last contacts',
  'contacts.before': 'Earlier contacts',
  'contacts.title': 'Contacts with {customer}',
  'contacts.none': 'No contacts on record.',
  'contacts.more': '{count, plural, one {# earlier contact} other {# earlier contacts}}',
  'contacts.line': '{date}: {way}',
  'contacts.lineMood': '{date}: {way}, mood {mood}',
} as const;
