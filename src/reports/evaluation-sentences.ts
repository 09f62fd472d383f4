import { LEARNERS, type LearnerName } from '../learning/classifier/learners.js';
import type {
  ClassifierEvaluation,
  EvaluationWarning,
  Leak,
  Verdict,
} from '../learning/evaluation/evaluation.js';
import type { TextEvaluation } from '../learning/evaluation/text-evaluation.js';
import type { EvaluationNote } from './evaluation-note.js';
import type { ReportFormats } from './formats.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

/** The findings of an evaluation in plain sentences. */
export interface EvaluationSentences {
  /** In two or three words. */
  verdictTitle(verdict: Verdict): string;
  verdict(verdict: Verdict, baseRate: number): string;
  leak(leak: Leak): string;
  warning(warning: EvaluationWarning): string;
  note(note: EvaluationNote): string;
  split(split: ClassifierEvaluation['split']): string;
  textSplit(split: TextEvaluation['split']): string;
  /** One sentence, or two where learners are blended. */
  learner(learner: ClassifierEvaluation['learner']): string;
}

export function evaluationSentences(
  { text }: ReportWording,
  { count, decimal, percent, pValue, list }: ReportFormats,
): EvaluationSentences {
  const learnerName = (name: string): string =>
    name
      .split(' + ')
      .map((each) =>
        LEARNERS.some((known) => known === each) ? text(`learner.${each as LearnerName}`) : each,
      )
      .join(' + ');
  const quoted = (name: string) => text('quoted', { name: shownName(name) });
  return {
    verdictTitle: ({ verdict }) => text(verdict === 'usable' ? 'verdict.usable' : 'verdict.none'),
    verdict({ reason, logLossGain, pValue: p }, baseRate) {
      const values = { rate: percent(baseRate, 1), p: pValue(p) };
      return logLossGain < 0
        ? text('verdict.worse', { loss: percent(-logLossGain, 1), ...values })
        : text(`verdict.${reason}`, { gain: percent(logLossGain, 1), ...values });
    },
    leak({ column: name, why }) {
      const column = shownName(name);
      switch (why.kind) {
        case 'separates_classes':
          return text('leak.separates_classes', { column, auc: decimal(why.auc, 3) });
        case 'filled_after_the_fact':
          return text('leak.filled_after_the_fact', {
            column,
            yes: percent(why.presentInPositives, 0),
            no: percent(why.presentInNegatives, 0),
          });
        case 'after_scoring_date':
          return text('leak.after_scoring_date', { column, share: percent(why.shareOfRows, 1) });
      }
    },
    warning(warning) {
      switch (warning.kind) {
        case 'minimums_waived':
          return text('warning.minimums_waived', {
            positives: count(warning.positives),
            negatives: count(warning.negatives),
          });
        case 'folds_disagree_with_time':
          return text('warning.folds_disagree_with_time', {
            column: shownName(warning.dateColumn),
            forward: decimal(warning.forwardAuc, 3),
            folds: decimal(warning.foldsAuc, 3),
          });
        case 'column_ignored': {
          const column = shownName(warning.column);
          if (warning.reason !== 'duplicate')
            return text(`warning.column_ignored.${warning.reason}`, { column });
          return text('warning.column_ignored.duplicate', {
            column,
            sameAs: shownName(warning.sameAs ?? ''),
          });
        }
        case 'cells_not_numbers':
          return text('warning.cells_not_numbers', {
            column: shownName(warning.column),
            count: warning.cells,
          });
      }
    },
    note(note) {
      switch (note.kind) {
        case 'read_as_latin1':
          return text('note.read_as_latin1');
        case 'damaged':
          return text('note.damaged', { damage: shownName(note.damage, 200) });
        case 'column_named':
          return text('note.column_named', { position: note.position, name: shownName(note.name) });
        case 'records_unreadable':
          return text('note.records_unreadable', {
            count: note.count,
            line: count(note.line),
            reason: shownName(note.reason, 200),
          });
        case 'rows_without':
          return text('note.rows_without', { count: note.count, column: shownName(note.column) });
        case 'several_negatives': {
          const shown = note.negatives.map(quoted);
          const negatives =
            note.more === 0
              ? list(shown)
              : text('note.several_negatives.more', { negatives: shown.join(', '), count: note.more });
          const [positive, column] = [shownName(note.positive), shownName(note.column)];
          return text('note.several_negatives', { positive, column, negatives });
        }
        case 'dates_left_out':
          return text('note.dates_left_out', { columns: list(note.columns.map(quoted)) });
        case 'ids_repeat':
          return text('note.ids_repeat', { count: note.count, column: shownName(note.column) });
      }
    },
    split: (split) =>
      split.kind === 'forward_in_time'
        ? text('split.forward_in_time', { column: shownName(split.column), count: split.steps })
        : text(`split.${split.kind}`, { count: split.folds }),
    textSplit: ({ kind, folds }) =>
      kind === 'test_file' ? text('split.text.test_file') : text(`split.text.${kind}`, { count: folds }),
    learner({ chosen, members, blendGain }) {
      const [only] = members;
      if (members.length < 2) return text('learner.only', { learner: learnerName(only?.name ?? chosen) });
      const learners = members.map(({ name, weight }) =>
        text('learner.share', { learner: learnerName(name), weight: percent(weight, 0) }),
      );
      const blend = text('learner.blend', { learners: list(learners) });
      return blendGain === null
        ? blend
        : `${blend} ${text('learner.blendGain', { gain: percent(blendGain, 2) })}`;
    },
  };
}
