/**
 * Every text of the reports, in ICU message syntax, by key. Values are named in braces. Keys that end in .churn, .win
 * and .text speak of customers, of deals and of texts. Written for people who read no statistics.
 */
export const en = {
  // The head.
  'title.churn': 'Can this file tell who will leave?',
  'title.win': 'Can this file tell which deals will be won?',
  'title.text': 'Can this file tell what texts are about?',
  'about.rows': '{file}: {rows} rows, and in {positives} of them ({share}) {label} is “{positive}”.',
  'about.texts':
    '{file}: {rows} texts in {count, plural, one {# class} other {# classes}} of “{label}”; the largest, “{largest}”, has {share} of them.',
  'about.features': 'Learned from {count, plural, one {# column} other {# columns}}.',
  'about.date': 'Made on {date} by varsel evaluate.',
  waived: 'History minimums waived: this judges the file, not your company’s history.',

  // The verdict.
  'verdict.usable': 'Usable',
  'verdict.none': 'No better than the base rate',
  'verdict.significant_and_large_enough':
    'The chances are clearly better than telling everyone the base rate of {rate}, and that is no accident (log loss {gain} lower, {p}).',
  'verdict.not_significant':
    'Not proven: the gain over giving everyone the base rate of {rate} may be chance (log loss {gain} lower, {p}; below 0.01 is asked for).',
  'verdict.worse':
    'Nothing was found: the chances are no better than telling everyone the base rate of {rate} (log loss {loss} higher, {p}).',
  'verdict.gain_too_small':
    'Too little was found: it is hardly better than telling everyone the base rate of {rate} (log loss {gain} lower, 2% is asked for; {p}).',
  'verdict.text': '{right} of 100 texts are sorted right',
  'verdict.text.ahead':
    'Naming the largest class, “{largest}”, every time gets {guess}. With other texts like these, {low} to {high} of 100 would be sorted right (95% interval).',
  'verdict.text.level':
    'That is no clear gain: naming the largest class, “{largest}”, every time gets {guess}. With other texts like these, {low} to {high} of 100 would be sorted right (95% interval).',

  // The main findings.
  'finding.gain.churn': 'Look at the {top} ranked highest and you find {found} of those who leave.',
  'finding.gain.win': 'Look at the {top} ranked highest and you find {found} of the deals that are won.',
  'finding.lift.churn': 'Among them are {lift} times as many leavers as in a random pick.',
  'finding.lift.win': 'Among them are {lift} times as many wins as in a random pick.',
  'finding.auc.churn':
    'Of one customer who leaves and one who stays, the leaver is ranked higher {pairs} times in 100. Guessing gets 50.',
  'finding.auc.win':
    'Of one deal won and one lost, the won one is ranked higher {pairs} times in 100. Guessing gets 50.',
  'finding.ece': 'The stated chances are off by {points} percentage points on average.',
  'finding.text.hardest':
    'Least recognised is “{name}”: {found} of its {count, plural, one {# text} other {# texts}}.',
  'finding.text.confused':
    'The most frequent mistake: “{actual}” is taken for “{predicted}” ({count, plural, one {# text} other {# texts}}).',

  // Charts: heading, what to look for, axes, and what a screen reader says.
  'reliability.title': 'Do the stated chances hold?',
  'reliability.guide':
    'Each point is a tenth of the rows, with its 95% interval. On the dashed line, chances hold exactly.',
  'reliability.x': 'stated chance',
  'reliability.y.churn': 'share that left',
  'reliability.y.win': 'share that was won',
  'reliability.y.text': 'share sorted right',
  'reliability.guide.text':
    'Each point is a tenth of the texts, with its 95% interval: the chance stated for the class named, and how often it was right. On the dashed line, chances hold exactly.',
  'reliability.alternative':
    'Chart of stated chances against what happened: from {lowStated} stated and {lowHappened} happened to {highStated} stated and {highHappened} happened.',
  'gain.title': 'How many are found at the top of the list?',
  'gain.guide': 'The higher the line above the dashed one (a random order), the less work per find.',
  'gain.x.churn': 'share of customers looked at',
  'gain.x.win': 'share of deals looked at',
  'gain.y.churn': 'share of leavers found',
  'gain.y.win': 'share of wins found',
  'gain.alternative':
    'Chart of the share found by looking at the top of the list: {at10} at 10%, {at20} at 20%, {at50} at 50%.',
  'roc.title': 'Hits against false alarms',
  'roc.guide': 'The closer to the upper left corner, the better. The dashed line is guessing.',
  'roc.x': 'false alarms',
  'roc.y': 'hits',
  'roc.alternative':
    'Chart of hits against false alarms: {at10} hits at 10% false alarms, {at20} at 20%. The area under it is {auc}.',
  'importance.title': 'What counts most',
  'importance.guide':
    'How much worse the chances get when a column is shuffled (rise of the log loss, with 95% interval). Where columns say the same, each looks less important than both.',
  'importance.x': 'rise of the log loss',
  'importance.alternative': 'Chart of the columns that count most: {names}.',
  'chart.numbers': 'The numbers behind this chart',

  // Columns of the tables.
  'column.bin': 'tenth',
  'column.stated': 'stated',
  'column.happened': 'happened',
  'column.interval': '95% interval',
  'column.rows': 'rows',
  'column.looked': 'looked at',
  'column.found': 'found',
  'column.alarms': 'false alarms',
  'column.hits': 'hits',
  'column.texts': 'texts',
  'column.class': 'class',
  'column.precision': 'precision',
  'column.recall': 'recall',
  'column.f1': 'F1',
  'column.macroF1': 'macro F1',
  'column.actual': 'belongs to',
  'column.predicted': 'was taken for',
  'column.share': 'share of the class',
  'column.right': 'right',
  'column.column': 'column',
  'column.importance': 'importance',
  'column.fold': 'fold',
  'column.step': 'step',
  'column.positives': 'yes',
  'column.fit': 'fit, s',
  'column.predict': 'predict, s',
  'column.auc': 'AUC',
  'column.averagePrecision': 'average precision',
  'column.logLoss': 'log loss',
  'column.brier': 'Brier',
  'column.accuracy': 'accuracy',
  'column.liftAt10': 'lift at 10%',
  'row.average': 'average',
  interval: '{low} to {high}',

  // What was done.
  'tried.title': 'What was tried',
  'split.given_folds':
    'Judged on the {count} folds given: each row’s chance comes from a model that never saw it.',
  'split.stratified_folds':
    'Judged on {count} random folds with equal shares of both answers: each row’s chance comes from a model that never saw it.',
  'split.forward_in_time':
    'Judged forward in time by “{column}”, in {count, plural, one {# step} other {# steps}}: trained on earlier rows, tested on later ones.',
  'split.text.given_folds':
    'Judged on the {count} folds given: each text is sorted by a model that never saw it.',
  'split.text.stratified_folds':
    'Judged on {count} random folds with equal shares of each class: each text is sorted by a model that never saw it.',
  'split.text.test_file': 'Judged on the test file: learned from the other file alone.',
  'tried.text':
    'All settings were chosen in each pass from its training texts alone; the texts tested had no part in it.',
  'learner.only': 'What did best on the training rows: {learner}.',
  'learner.blend': 'What did best on the training rows: a blend of {learners}.',
  'learner.blendGain': 'Together their log loss was {gain} lower than that of the best of them alone.',
  'learner.boosting': 'boosted trees',
  'learner.forest': 'a forest of trees',
  'learner.logistic': 'logistic regression',
  'learner.small-forest': 'a forest of the library ml-random-forest',
  'learner.share': '{learner} ({weight})',
  'tried.inside':
    'Learners, settings and calibration were chosen in each pass from its training rows alone; the rows tested had no part in it.',
  'folds.title': 'Pass by pass',
  'classes.title': 'Class by class',
  'classes.guide': 'All passes together, the hardest class first.',
  'classes.rest': '{count, plural, one {One more class} other {# more classes}}',
  'confusions.title': 'What is taken for what',
  'confusions.guide':
    'The most frequent mistakes. Many between two classes may mean that people can’t tell them apart either.',
  'confusions.none': 'No text was sorted wrong.',

  // What gives the answer away, and what else to know.
  'leaks.title': 'Left out, because it gives the answer away',
  'leaks.none': 'No column gives the answer away.',
  'leak.separates_classes':
    '“{column}” alone tells the two apart (AUC {auc}). That is rarely known beforehand.',
  'leak.filled_after_the_fact':
    '“{column}” is filled in {yes} of the rows with yes and in {no} of the others: it seems to be filled in afterwards.',
  'leak.after_scoring_date': '“{column}” lies after the date of scoring in {share} of the rows.',
  'warnings.title': 'Worth knowing',
  'warning.minimums_waived': 'There are {positives} rows with yes and {negatives} with no.',
  'warning.folds_disagree_with_time':
    'Forward in time by “{column}” the AUC is {forward}, on random folds {folds}. Trust the former: tomorrow’s rows are not mixed with today’s. Judge with --time.',
  'warning.column_ignored.constant': '“{column}” is the same in every row and was left out.',
  'warning.column_ignored.empty': '“{column}” is empty and was left out.',
  'warning.column_ignored.identifier': '“{column}” names rows rather than describing them and was left out.',
  'warning.column_ignored.duplicate': '“{column}” says the same as “{sameAs}” and was left out.',
  'warning.cells_not_numbers':
    '“{column}” holds numbers but for {count, plural, one {# cell} other {# cells}}, taken as missing.',

  // How the file was read.
  'note.read_as_latin1': 'The file was read as Latin-1, because it is no UTF-8.',
  'note.damaged': 'The rows before the damage were read: {damage}.',
  'note.column_named': 'Column {position} is called “{name}” here.',
  'note.records_unreadable':
    '{count, plural, one {# record} other {# records}} could not be read and were left out; on line {line}: {reason}.',
  'note.rows_without': '{count, plural, one {# row} other {# rows}} without “{column}” left out.',
  'note.several_negatives': 'Yes is “{positive}” in “{column}”; no is {negatives}.',
  'note.several_negatives.more':
    '{negatives} and {count, plural, one {# other value} other {# other values}}',
  'note.dates_left_out':
    'Dates are not learned from, because the future has other ones: {columns}. With --time they judge forward in time.',
  'note.ids_repeat':
    '{count, plural, one {# row} other {# rows}} repeat a “{column}”; rows of one are all learned from or all tested on.',
  quoted: '“{name}”',

  // What the figures mean.
  'meaning.title': 'What the figures mean',
  'meaning.auc': 'How often a yes is ranked above a no. 0.5 is guessing, 1 is perfect.',
  'meaning.averagePrecision':
    'Share of yes among the rows ranked above each yes, averaged. Guessing gets the base rate.',
  'meaning.logLoss': 'What wrong chances cost, surely wrong ones most. Lower is better.',
  'meaning.brier': 'Mean squared difference between chance and outcome. Lower is better.',
  'meaning.accuracy': 'Share of rows on the right side of 50%. Says little where one answer is rare.',
  'meaning.liftAt10': 'Share of yes in the tenth ranked highest, as a multiple of the base rate.',
  'meaning.text.accuracy': 'Share of texts sorted right.',
  'meaning.precision': 'Of the texts put into a class, the share that belongs there.',
  'meaning.recall': 'Of the texts of a class, the share that is put there.',
  'meaning.f1': 'Precision and recall in one figure (their harmonic mean). 1 is perfect.',
  'meaning.macroF1': 'F1 averaged over the classes, rare ones counting like frequent ones.',

  // The figures of a month.
  'monthly.date':
    'Made on {date}. Shares of past alerts are of a year, losses as they were on record at the end of the month.',
  'monthly.intervals':
    'The lines on the bars, and intervals in brackets, are 95% intervals (Wilson): with this number of cases, the true share may lie anywhere within them.',
} as const;
