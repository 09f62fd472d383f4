import { describe, expect, it } from 'vitest';
import { predictClassifier } from '../../../src/learning/classifier/classifier.js';
import { fitClassifier } from '../../../src/learning/classifier/fit-classifier.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { type Column, type Table, takeRows } from '../../../src/learning/table.js';
import { dataOf, leavers, names, numbers, PLANS } from './tables.js';

const LEARNERS = ['boosting', 'forest', 'logistic'] as const;
const crew = openCrew();
const data = dataOf(leavers(400));
const fitted = LEARNERS.map((learner) => {
  const options = { seed: 0, workUnits: 1e6, learners: [learner] };
  return [learner, fitClassifier(crew, data, options).classifier] as const;
});
const [tenure, plan, use, noise] = data.table.columns as [Column, Column, Column, Column];
const unseen = leavers(50, { seed: 9 }).table;

describe.each(fitted)('a classifier by %s', (_learner, classifier) => {
  it('knows categories by their names, in whatever order a table lists them', () => {
    const shuffled = ['never used', PLANS[2], PLANS[0], PLANS[3], PLANS[1]];
    const [first, plans, ...others] = unseen.columns as [Column, Column, ...Column[]];
    if (plans.kind !== 'categorical') throw new Error('The plan is a name.');
    const codes = plans.codes.map((code) => shuffled.indexOf(PLANS[code] as string));
    const reordered = { rowCount: 50, columns: [first, names('plan', codes, shuffled), ...others] };
    expect(predictClassifier(classifier, reordered)).toEqual(predictClassifier(classifier, unseen));
  });

  it('gives a chance within (0, 1) whatever the values: new names, gaps, infinities, huge numbers', () => {
    const values = [
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      1e300,
      -1e300,
      5e-324,
      -0,
    ];
    const rows: Table = {
      rowCount: values.length,
      columns: [
        numbers('tenure', values),
        names('plan', [0, 1, -1, 2, 0, -1, 1], ['new', 'newer', 'basic']),
        numbers('use', [...values].reverse()),
        numbers('noise', values),
      ],
    };
    const chances = predictClassifier(classifier, rows);
    expect([...chances].filter((chance) => !(chance > 0 && chance < 1))).toEqual([]);
  });

  it('says of a row the same, alone and among others, and nothing of no rows', () => {
    const together = predictClassifier(classifier, unseen);
    const alone = [3, 17, 49].map(
      (row) => predictClassifier(classifier, takeRows(unseen, Int32Array.of(row)))[0],
    );
    expect(alone).toEqual([together[3], together[17], together[49]]);
    expect(predictClassifier(classifier, takeRows(unseen, new Int32Array(0)))).toHaveLength(0);
  });

  it.each<[string, readonly Column[]]>([
    ['in another order', [plan, tenure, use, noise]],
    ['of another name', [{ ...tenure, name: 'age' }, plan, use, noise]],
    ['of another kind', [tenure, numbers('plan', new Float64Array(400)), use, noise]],
    ['that are fewer', [tenure, plan, use]],
    ['that are more', [tenure, plan, use, noise, numbers('more', new Float64Array(400))]],
  ])('refuses columns %s, and says which', (_what, columns) => {
    const ask = () => predictClassifier(classifier, { rowCount: 400, columns });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(
      /^The model takes (a (numeric|categorical) column "(tenure|plan)" at place [12]; the table has a|4 columns; the table has [35])/,
    );
  });
});
