export const model = {
  // A risk by a trained model, in place of points.
  'risk.within':
    '{percent} risk of leaving within {days, plural, one {# day} other {# days}}, typical {typical}',
  'risk.typical': 'Typical within {days, plural, one {# day} other {# days}}: {percent}',
  'risk.alone': '{percent} risk of leaving within {days, plural, one {# day} other {# days}}',
  'risk.alert': '{level}: {customer} may be leaving, {percent} risk',
  'risk.customer': '{customer}: {percent} risk of leaving',
  'risk.changeWeek.up': 'up {points, plural, one {# percentage point} other {# percentage points}} in a week',
  'risk.changeWeek.down':
    'down {points, plural, one {# percentage point} other {# percentage points}} in a week',
  'risk.changeOpening.up':
    'up {points, plural, one {# percentage point} other {# percentage points}} since {date}',
  'risk.changeOpening.down':
    'down {points, plural, one {# percentage point} other {# percentage points}} since {date}',
  'risk.calm': 'No cause for concern: at this risk nobody is alerted.',
  // What made the figure.
  'basis.model': 'By trained model no. {number}.',
  'basis.rules': 'The points come from fixed rules, not from a trained model.',
  'basis.moderate':
    'Moderate: {customers} customers, {churns} churns and {months} months of history just suffice for a model. Treat the figure as a rough one.',
  // The model card.
  'model.title': 'What the churn figures are made from',
  'model.unknown': 'There are models for churn, for value and for win chances. Ask with: {example}',
  'model.rules':
    'Fixed rules give points from 0 to 100. They are not a probability. No trained model is in use.',
  'model.inUse': 'A trained model (no. {model}) gives each customer’s risk of leaving within {days} days.',
  'model.notAccepted': 'Model {model} is active, but its levels are not accepted yet, so rules alert.',
  'model.since': 'In use since',
  'model.acceptedBy': 'Levels accepted by',
  'model.trainedOn': 'Learned from',
  'model.trainedOn.value':
    '{customers} customers, {from} to {to}, looked at month by month ({snapshots} times in all); {churned} left',
  'model.definition': 'Counts as gone',
  'model.definition.auto':
    'The last contract has ended; without contracts: silence far beyond the customer’s own rhythm',
  'model.definition.contract': 'The last contract has ended',
  'model.definition.silence': 'Silence far beyond the customer’s own rhythm',
  'model.definition.documented': 'Somebody has recorded the loss',
  'model.rate': 'Churn a year',
  'model.rate.doubtful':
    '{percent}, more than three times what is usual in the sector: have a look at the definition',
  'model.quality': 'How good',
  'model.quality.value':
    'Ranks a leaver above a stayer {auc} of the time; the days since the last purchase alone do so {recency} of the time',
  'model.quality.base': 'No better than giving everybody the same chance',
  'model.calibration': 'Expected against actual',
  'model.calibration.value':
    'Off by {points, plural, one {# percentage point} other {# percentage points}} on average',
  'model.typical': 'Typical customer',
  'model.factors': 'Counts most',
  'model.levels': 'Levels, as they would have been over the past year',
  'model.level':
    '{level} from {border}: {alerts} alerts a month, {caught} of the leavers, {lift} times the usual risk',
  'model.level.none': '{level} from {border}: nobody in the past year',
  'model.capacity': 'The usual levels reach too few leavers. These follow from the time that owners have.',
  'model.capacity.segments':
    'They are the same for all segments; levels set for a segment then count only where rules score.',
  'model.ownLevels': 'Segments with levels of their own',
  'model.ownLevels.segment': '{segment}: low from {low}, medium from {medium}, high from {high}',
  'model.ownEffect': 'Without a control group, high risks include what our own work has changed.',
  'model.waived': 'An experiment under the minimums: only to look at, never used for alerts.',
  'model.waiting': 'Model {model} has been trained and waits for an administrator.',
  'model.waiting.yours':
    'Model {model} has been trained and waits for your answer. Until then, rules decide who is alerted.',
  'model.unfit': 'Model {model} has been trained and kept, but not for use: {why}.',
  // The report of a training, to the administrators.
  'training.title': 'Churn model {model} has been trained',
  'training.fit': 'Nothing speaks against it. Rules keep alerting until you accept its levels.',
  'training.unfit': 'It is kept, but not for use: {why}.',
  'training.active': 'It is in use.',
  'training.because.drift':
    'Trained before the quarter was over, because customers behave differently from before: {factors}.',
  'training.because.calibration':
    'Trained before the quarter was over, because the figures did not hold: {stated} were expected to leave, {left} did.',
  'training.labels': 'What it learned from since the last training',
  'training.losses': '{count, plural, one {# loss} other {# losses}}: {parts}',
  'training.answers': '{count, plural, one {# answer in chat} other {# answers in chat}}: {parts}',
  'training.part': '{count} {what}',
  'training.none': 'Nothing new.',
  'lossSource.import': 'imported',
  'lossSource.answer': 'by button',
  'lossSource.confirmation': 'presumed and confirmed',
  'lossSource.contract': 'by the end of a contract',
  'lossSource.silence': 'by silence',
  'answered.saved': 'saved',
  'answered.lost': 'lost',
  'answered.never_at_risk': 'never at risk',
  'answered.too_early': 'too early to say',
  'button.acceptModel': 'Accept levels',
  'done.modelAccepted': 'Accepted: from the next check on, model {model} decides who is alerted.',
  'refusal.model.unknown_version': 'This model is no longer on record.',
  'refusal.model.not_fit': 'This model is not for use: something spoke against it when it was trained.',
  'fault.minimums_waived': 'the minimums are not met',
  'fault.truncated': 'the search for it was cut short',
  'fault.no_better_than_the_base_rate': 'it is no better than giving everybody the same chance',
  'fault.calibration_off': 'its chances do not hold',
  'fault.worse_than_active': 'it ranks worse than the one in use',
  'refusal.model.changed_meanwhile': 'Somebody else changed it at the same moment. Please look again.',
  'help.model':
    'What the figures on churn, value and win chances are made from, and how good they are. For managers; win chances for sales too.',
  'help.example.model': 'model churn',
  'help.further.model': 'model value\nmodel win',
} as const;
