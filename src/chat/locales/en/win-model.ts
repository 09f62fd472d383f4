export const winModel = {
  // What win chances are made from.
  'winModel.title': 'What win chances are made from',
  'winModel.inUse': 'A trained model (no. {model}) gives each open deal its chance.',
  'winModel.none':
    'No trained model is in use. An open deal shows the share of closed deals that were won from its stage, and says so.',
  'winModel.short': 'Missing for a model: {parts}.',
  'winModel.short.closed': '{has} of {needed} closed deals',
  'winModel.short.won': '{has} of {needed} won deals',
  'winModel.short.lost': '{has} of {needed} lost deals',
  'winModel.short.history_months': '{has} of {needed} months of history',
  'winModel.short.activities_a_month': '{has} of {needed} mails, meetings and notes a month',
  'winModel.short.consistent_percent': '{has} of {needed} per cent of names spelled alike',
  'winModel.short.complete_percent':
    '{has} of {needed} per cent of customer, owner, product, amount and stage filled in',
  'winModel.notYet': 'What is missing for a model is found out with the next nightly check.',
  'winModel.train': 'There is enough for a model. One is trained within a week.',
  'winModel.waived': 'An experiment under the minimums: only to look at, never used.',
  'winModel.unfit': 'Model {model} has been trained and kept, but not for use: {why}.',
  'winModel.unfitUnknown': 'Model {model} has been trained and kept, but not for use.',
  'winModel.waiting':
    'Model {model} has been trained. It takes over once it has run beside the one in use for a week.',
  'winModel.beside':
    'Last night it scored {count, plural, one {# open deal} other {# open deals}} unseen; {apart, plural, one {# chance} other {# chances}} would be 10 points or more away.',
  'winModel.trainedOn.value':
    '{count, plural, one {# deal} other {# deals}} closed from {from} to {to}, of which {won} were won, looked at {moments} times in all',
  'winModel.notes': 'Notes of {count, plural, one {# deal} other {# deals}} were read',
  'winModel.quality.value':
    'Ranks a won deal above a lost one {auc} of the time; the stage alone does so {stage} of the time ({count, plural, one {# deal} other {# deals}} that closed last)',
  'winModel.quality.base': 'No better than the share of each stage',
  'winModel.typical': 'Typical deal',
  'winModel.closing': 'Closing dates',
  'winModel.closing.value':
    '{percent} of {count, plural, one {# deal} other {# deals}} closed within the range given, which is meant to hold 80%; half were off by up to {days, plural, one {# day} other {# days}}',
  'winModel.ownColumns': 'Your own columns',
  'winModel.leftOut': 'Left out, because it gives the answer away',
  'winModel.leak.closing': '{name}: filled in for {closed} of closed deals and {open} of open ones',
  'winModel.leak.after': '{name}: filled in for {won} of won deals and {lost} of lost ones',
  'winModel.leak.alone': '{name}: alone tells won deals from lost ones',
  'winModel.leak.later': '{name}: lies in the future for {percent} of the cases',
  'winModel.stages': 'Won, of closed deals that had been in a stage',
  'winModel.stage': '{stage}: {percent} of {count, plural, one {# deal} other {# deals}}',
  'winFault.minimums_waived': 'the minimums are not met',
  'winFault.truncated': 'the search for it was cut short',
  'winFault.no_better_than_the_base_rate': 'it is no better than giving every deal the same chance',
  'winFault.no_better_than_the_stage': 'it is no better than the share of each stage',
  'winFault.calibration_off': 'its chances do not hold',
  'winFault.calibration_lost': 'its chances did not hold while it ran beside the one in use',
  'winFault.worse_than_active': 'it ranks worse than the one in use',
  // The report of a training, to the administrators.
  'winTraining.title': 'Win model {model} has been trained',
  'winTraining.active': 'It gives open deals their chance from now on.',
  'winTraining.shadow':
    'Nothing speaks against it. It takes over once it has run beside the one in use for a week.',
  'winTraining.unfit': 'It is kept, but not for use: {why}.',
  'winTraining.because.drift':
    'Trained before the quarter was over, because deals look different from before: {factors}.',
  'winTraining.because.chances': 'the chances as a whole',
  'winTraining.because.calibration':
    'Trained before the quarter was over, because the chances did not hold: {stated} of the deals that closed were expected to be won, {won} were.',
  'winTraining.because.quality':
    'Trained before the quarter was over, because the one in use has come to tell won deals from lost ones less well than in its test.',
  // What administrators do with it.
  'button.promoteWinModel': 'Use it from now on',
  'button.rollBackWinModel': 'Go back to the one before',
  'done.winModelPromoted': 'Model {model} gives open deals their chance from now on.',
  'done.winModelRolledBack': 'Model {model} gives open deals their chance again.',
  'done.winModelRolledBack.stages':
    'No trained model is in use any more: open deals show the share of won deals of their stage.',
  // Which models there are.
  'model.others': 'Other models',
  'model.others.churn': 'Churn',
  'model.others.value': 'Value of customers',
  'model.others.win': 'Win chances',
} as const;
