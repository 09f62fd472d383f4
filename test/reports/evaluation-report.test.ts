import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/domain/staff.js';
import type { CurvePoint } from '../../src/learning/evaluation/evaluation.js';
import { heightAt } from '../../src/reports/charts/curve-chart.js';
import { evaluationReport } from '../../src/reports/evaluation-report.js';
import type { EvaluationSubject } from '../../src/reports/evaluation-subject.js';
import { evaluationFixture, poorEvaluationFixture } from './evaluation-fixture.js';

const SUBJECT = {
  kind: 'churn',
  file: 'telco.csv',
  label: 'Churn',
  positive: 'Yes',
} as const satisfies EvaluationSubject;
const MADE_AT = new Date('2026-11-23T10:00:00Z');
const HOSTILE = `"><script>alert('x')</script>\n\u0000<img src=x onerror="a()">]]>&lt;\u202e`;

function report(changes: Partial<Parameters<typeof evaluationReport>[0]> = {}): string {
  return evaluationReport({
    subject: SUBJECT,
    evaluation: evaluationFixture(),
    notes: [],
    language: 'en',
    madeAt: MADE_AT,
    ...changes,
  });
}

describe('the report of an evaluation', () => {
  it('says the verdict and what a manager remembers, in plain words', () => {
    const page = report();
    expect(page).toContain('<strong>Usable</strong>');
    expect(page).toContain('clearly better than telling everyone the base rate of 26.5%');
    expect(page).toMatch(/Look at the 10% ranked highest and you find \d+% of those who leave\./);
    expect(page).toContain('Among them are 2.9 times as many leavers as in a random pick.');
    expect(page).toContain('the leaver is ranked higher 85 times in 100');
    expect(page).toContain('off by 1.1 percentage points');
    expect(page).toContain('History minimums waived');
    expect(page).toContain('a blend of boosted trees (64%) and logistic regression (36%)');
  });

  it('speaks of deals where deals are judged', () => {
    const page = report({ subject: { ...SUBJECT, kind: 'win' } });
    expect(page).toContain('which deals will be won');
    expect(page).not.toMatch(/leaver|who leave|customers looked at/);
  });

  it('praises nothing where nothing was found, and names what gives the answer away', () => {
    const page = report({ evaluation: poorEvaluationFixture() });
    expect(page).toContain('<strong>No better than the base rate</strong>');
    expect(page).toContain('log loss 0.2% higher');
    expect(page).not.toContain('ranked highest and you find');
    expect(page).toContain('“close_value” alone tells the two apart (AUC 1.000)');
    expect(page).toContain('“close_date” lies after the date of scoring in 99.3% of the rows.');
    expect(page).toContain('Forward in time by “engage_date” the AUC is 0.487, on random folds 0.550.');
    expect(page).toContain('“revenue” holds numbers but for 1 cell');
  });

  it('says of a small gain and of a doubtful one which of them it is', () => {
    const verdict = { ...evaluationFixture().verdict, verdict: 'no better than the base rate' } as const;
    const small = { ...verdict, logLossGain: 0.012, reason: 'gain_too_small' } as const;
    expect(report({ evaluation: evaluationFixture({ verdict: small }) })).toContain('2% is asked for');
    const doubtful = { ...verdict, logLossGain: 0.03, pValue: 0.04, reason: 'not_significant' } as const;
    expect(report({ evaluation: evaluationFixture({ verdict: doubtful }) })).toContain('may be chance');
  });

  it('tells what each chart shows to those who do not see it, and gives its numbers', () => {
    const page = report();
    const charts = [...page.matchAll(/<svg role="img" aria-label="([^"]+)"/g)].map(([, text]) => text);
    expect(charts).toHaveLength(4);
    expect(charts[1]).toMatch(/the top of the list: \d+% at 10%/);
    expect(charts[2]).toContain('Contract, tenure');
    expect(page.match(/<details>/g)).toHaveLength(4);
  });

  it('has every pass and the average with intervals in its table', () => {
    const page = report();
    for (const figure of ['0.8365', '0.8565', '0.6647', '0.4145', '0.1347', '0.8038', '2.88', '1.23']) {
      expect(page).toContain(figure);
    }
    expect(page).toContain('0.4045 to 0.4245');
  });

  it.each(LANGUAGES)('is whole in %s: no key, brace or missing number shows', (language) => {
    for (const evaluation of [evaluationFixture(), poorEvaluationFixture()]) {
      const page = report({
        evaluation,
        language,
        notes: [
          { kind: 'read_as_latin1' },
          { kind: 'damaged', damage: 'x.gz is damaged' },
          { kind: 'column_named', position: 2, name: 'column 2' },
          { kind: 'records_unreadable', count: 2, line: 7, reason: 'has 3 of 4 columns' },
          { kind: 'rows_without', column: 'Churn', count: 11 },
          { kind: 'several_negatives', column: 'stage', positive: 'Won', negatives: ['Lost'], more: 3 },
          { kind: 'dates_left_out', columns: ['day'] },
          { kind: 'ids_repeat', column: 'customer', count: 5 },
        ],
      });
      const shown = page.replace(/<style>[\s\S]*?<\/style>/, '');
      expect(shown).not.toMatch(/[{}]|NaN|undefined|\[object|Infinity/);
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  it('is one file that loads and runs nothing', () => {
    const page = report();
    expect(page).not.toMatch(/<(script|link|img|iframe|object|base|form)|url\(|@import|\son\w+=/i);
    expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('takes names from the file for text, wherever they stand', () => {
    const { average } = evaluationFixture();
    const page = report({
      subject: { kind: 'churn', file: HOSTILE, label: HOSTILE, positive: HOSTILE },
      evaluation: evaluationFixture({
        split: { kind: 'forward_in_time', column: HOSTILE, steps: 2 },
        folds: evaluationFixture().folds.map((fold) => ({ ...fold, name: HOSTILE })),
        topFeatures: [{ name: HOSTILE, importance: average.auc }],
        leaks: [{ column: HOSTILE, why: { kind: 'separates_classes', auc: 1 } }],
        warnings: [
          { kind: 'column_ignored', column: HOSTILE, reason: 'duplicate', sameAs: HOSTILE },
          { kind: 'cells_not_numbers', column: HOSTILE, cells: 3 },
          { kind: 'folds_disagree_with_time', dateColumn: HOSTILE, foldsAuc: 0.9, forwardAuc: 0.5 },
        ],
      }),
      notes: [
        { kind: 'dates_left_out', columns: [HOSTILE] },
        { kind: 'damaged', damage: HOSTILE },
        { kind: 'records_unreadable', count: 1, line: 2, reason: HOSTILE },
      ],
    });
    expect(page).toContain('&lt;script&gt;');
    for (const text of ['<script', '<img', ']]>', '\u0000', '\u202e']) expect(page).not.toContain(text);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is the same each time, and says nothing on the console', () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method));
    expect(report()).toBe(report());
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('can be made of very little: one bin, no features, straight curves', () => {
    const straight: CurvePoint[] = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ];
    const { pooled } = evaluationFixture();
    const page = report({
      evaluation: evaluationFixture({
        topFeatures: [],
        pooled: { ...pooled, reliability: pooled.reliability.slice(0, 1), roc: straight, gain: straight },
      }),
    });
    expect(page.match(/<svg role="img"/g)).toHaveLength(3);
    expect(page).toContain('you find 10% of those who leave');
  });
});

describe('the height of a curve', () => {
  it('lies on the straight line between its points', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 0.2 },
      { x: 0.5, y: 0.8 },
      { x: 1, y: 1 },
    ];
    expect(heightAt(points, 0.25)).toBeCloseTo(0.5);
    expect(heightAt(points, 0.5)).toBe(0.8);
    expect(heightAt(points, 1)).toBe(1);
    expect(heightAt([], 0.5)).toBe(0);
  });
});
