import { describe, expect, it } from 'vitest';
import type { ChurnModel } from '../../../src/churn/model/churn-model.js';
import { randomStream } from '../../../src/domain/random.js';
import {
  type Candidate,
  candidateFaults,
  faultText,
} from '../../../src/feedback/training/judge-candidate.js';
import type { LearningSet } from '../../../src/feedback/training/learning-set.js';
import { predictClassifier } from '../../../src/learning/classifier/classifier.js';
import { smallModel, someReport } from '../../churn/model/small-model.js';

const ROWS = 900;
const active = smallModel();

/** Rows whose leavers are as the active model has it. */
function testedSet(segmentOf: (row: number) => string): LearningSet {
  const random = randomStream(8, 'tested');
  const percent = Float64Array.from({ length: ROWS }, () => 120 * random() - 80);
  const change = Float64Array.from({ length: ROWS }, () => 20 * random() - 5);
  const segments = Array.from({ length: ROWS }, (_, row) => segmentOf(row));
  const table = {
    rowCount: ROWS,
    columns: [
      { kind: 'numeric', name: 'late_payment.change', values: change },
      { kind: 'numeric', name: 'contact_frequency.percent', values: percent },
      { kind: 'numeric', name: 'tenure.days', values: new Float64Array(ROWS).fill(500) },
      {
        kind: 'categorical',
        name: 'segment.name',
        codes: new Int32Array(ROWS),
        categories: ['machinery'],
      },
    ],
  } as const;
  return {
    table,
    labels: Float64Array.from({ length: ROWS }, (_, row) =>
      Number(random() < 1 / (1 + Math.exp(3.4 + 0.035 * (percent[row] ?? 0) - 0.14 * (change[row] ?? 0)))),
    ),
    customers: Int32Array.from({ length: ROWS }, (_, row) => row),
    dates: new Int32Array(ROWS),
    weights: null,
    recencyDays: new Float64Array(ROWS),
    segments,
  };
}

function asGood(set: LearningSet, model: ChurnModel): Float64Array {
  const byName = new Map(set.table.columns.map((column) => [column.name, column]));
  const columns = model.columnNames.flatMap((name) => byName.get(name) ?? []);
  return predictClassifier(model.classifier, { rowCount: ROWS, columns });
}

const set = testedSet((row) => (row % 2 === 0 ? 'a' : 'b'));
const good: Candidate = {
  report: someReport(),
  isTruncated: false,
  tested: { set, probabilities: asGood(set, active) },
};

describe('what speaks against a candidate', () => {
  it('is nothing where it is usable, calibrated and as good as the active one', () => {
    expect(candidateFaults(good, null)).toEqual([]);
    expect(candidateFaults(good, active)).toEqual([]);
  });

  it('is that it is no better than the base rate, was cut short, or an experiment', () => {
    const { test } = someReport();
    const useless = { ...test.verdict, verdict: 'no better than the base rate' as const };
    const report = someReport({
      test: { ...test, verdict: useless },
      waived: [{ what: 'active_customers', has: 99, needed: 100 }],
    });
    expect(candidateFaults({ ...good, report, isTruncated: true }, null).map(({ kind }) => kind)).toEqual([
      'minimums_waived',
      'truncated',
      'no_better_than_the_base_rate',
    ]);
  });

  it('is that its chances don’t hold, beyond what chance explains', () => {
    const { test } = someReport();
    const off = (ece: { value: number; low: number; high: number }) =>
      candidateFaults({ ...good, report: someReport({ test: { ...test, ece } }) }, null);
    expect(off({ value: 0.02, low: 0.004, high: 0.03 })).toEqual([]);
    expect(off({ value: 0.02, low: 0.012, high: 0.03 })).toEqual([{ kind: 'calibration_off', ece: 0.02 }]);
  });

  it('is that it ranks worse than the active one: overall, or in a large segment alone', () => {
    const random = randomStream(1, 'noise');
    const noise = (isHit: (row: number) => boolean) => ({
      ...good,
      tested: {
        set,
        probabilities: good.tested.probabilities.map((chance, row) => (isHit(row) ? random() / 2 : chance)),
      },
    });
    const everywhere = candidateFaults(
      noise(() => true),
      active,
    );
    expect(everywhere.map((fault) => fault.kind === 'worse_than_active' && fault.segment)).toContain('');
    const inB = candidateFaults(
      noise((row) => row % 2 === 1),
      active,
    );
    expect(inB).toContainEqual(expect.objectContaining({ kind: 'worse_than_active', segment: 'b' }));
    expect(inB).not.toContainEqual(expect.objectContaining({ segment: 'a' }));
    expect(faultText(inB.at(-1) ?? { kind: 'truncated' })).toMatch(
      /^ranks worse than the active model in the segment "b": AUC 0\.\d{3} against 0\.\d{3}$/,
    );
  });

  it('is not what a small segment shows: that may be chance', () => {
    const few = testedSet((row) => (row < 60 ? 'few' : 'many'));
    const random = randomStream(1, 'noise');
    const probabilities = asGood(few, active).map((chance, row) => (row < 60 ? random() : chance));
    const faults = candidateFaults({ ...good, tested: { set: few, probabilities } }, active);
    expect(faults).not.toContainEqual(expect.objectContaining({ segment: 'few' }));
  });
});
