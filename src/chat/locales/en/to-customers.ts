/**
 * Everything a customer may come to hear or read, whoever says it. It names no score, tier, chance or reason, and not this
 * product; a test reads all of it. Such texts stand nowhere else, and are said by customerText alone.
 */
export const toCustomers = {
  // Three ways to open the talk. None says or hints why.
  'opener.contact_frequency':
    'What are you working on at the moment, and which challenges do you see coming up?',
  'opener.reply_time':
    'I would like to talk about how we work together. What should we keep, and what could be simpler?',
  'opener.late_payment':
    'Shall we go through the practical side of our cooperation? I want it to be as easy for you as it can be.',
  'opener.order_rhythm': 'How is the project we last delivered for coming along? What comes next?',
  'opener.order_value': 'We are planning next year now. What should we have in mind for you?',
  'opener.contact_person':
    'I would like to hear what matters most to you this year, and what is on your desk first.',
  'opener.support_load':
    'Which tasks take most of your time at present, and what could we take off your hands?',
  'opener.silence':
    'How far have you come with what you set out to do with us this year? What is the next goal?',
  'opener.own_failings':
    'Which points in our cooperation matter most to you? I would like to go through them one by one.',
  'opener.postponed_meetings':
    'Would 20 minutes by phone suit you, to go through the open points in our cooperation?',
  'opener.tone':
    'I would value an open word on how we work together. Which two or three points should we talk through?',
  'opener.interest': 'What is on your list for next year? I would like to share our plans and hear yours.',
  'opener.usage':
    'What does your team want to achieve in the next half-year, and what would help on the way?',
  'opener.data_export': 'Where would you like to be in a year, and which part should we play in it?',
  'opener.maintenance':
    'What does your production plan look like for the coming months, and how can we support it?',
  'opener.compatibility':
    'What is the next step in your current project, and which of our people should be at the table?',
  'opener.approvals': 'Which projects are next on your side, and what do you need from us to get them going?',
  'opener.outside': 'What will the coming year ask of your company, and how can we help?',
  'opener.renewal': 'What should our cooperation bring you next year? We would like your input early.',
  'opener.satisfaction':
    'What would make working with us better for you? I would like to take two or three points further.',
  'opener.challenges': 'What are the biggest challenges you see in the coming months?',
  'opener.cooperation': 'Shall we go through a few points in how we work together?',
  'opener.project': 'How is your current project going, and where can we help?',
  'opener.plans': 'We would value your input on our plans for next year.',
  // How to begin with a task that came on an occasion.
  'taskOpener.renewal':
    'I would like to talk with you in good time about how we go on together. What should stay, and what would you like to be different?',
  'taskOpener.reference_ask':
    'We very much enjoy working with you. Would you be willing to tell others about your experience with us?',
  'taskOpener.maintenance_due':
    'We would like to look after your equipment before anything stands still. When would a visit suit you?',
  'taskOpener.unused_function':
    'There is more in your agreement than you use today. May I show you what could save you time?',
  'taskOpener.reorder': 'You may need more {product} before long. Shall we prepare the next delivery?',
  // What an agent may tell a customer of a suggestion: open about where it comes from, and nothing that product data don’t say.
  'toSay.suggestion': 'Based on {grounds}, our system suggests {product}.',
  'toSay.basis.use': 'your use',
  'toSay.basis.question': 'your question',
  'toSay.basis.experience': 'what others needed after such questions',
  'toSay.basis.similar': 'similar customers',
  'toSay.carries': '{metric}: it carries up to {most}.',
  'toSay.price': 'It costs {price}.',
} as const;
