import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/staff.js';
import type { ClassResult } from '../../src/learning/evaluation/class-results.js';
import type { TextEvaluation } from '../../src/learning/evaluation/text-evaluation.js';
import { evaluationTextReport } from '../../src/reports/evaluation-text-report.js';
import { evaluationFixture } from './evaluation-fixture.js';

const HOSTILE = `"><script>alert('x')</script>\n\u0000<img src=x onerror="a()">]]>&lt;\u202e`;

function evaluation(changes: Partial<TextEvaluation> = {}): TextEvaluation {
  return {
    rows: 1_000,
    classes: [
      { name: 'price', rows: 620 },
      { name: 'delivery', rows: 380 },
    ],
    split: { kind: 'stratified_folds', folds: 5 },
    folds: ['1', '2'].map((name) => ({
      name,
      trainRows: 500,
      testRows: 500,
      macroF1: 0.8012,
      accuracy: 0.8431,
      seconds: { fit: 0.5, predict: 0.01 },
    })),
    average: {
      macroF1: { value: 0.8012, low: 0.77, high: 0.83 },
      accuracy: { value: 0.8431, low: 0.81, high: 0.87 },
    },
    ece: { value: 0.0123, low: 0.004, high: 0.02 },
    reliability: evaluationFixture().pooled.reliability,
    guessing: 0.62,
    classResults: [
      { name: 'delivery', rows: 380, precision: 0.81, recall: 0.72, f1: 0.7624 },
      { name: 'price', rows: 620, precision: 0.86, recall: 0.91, f1: 0.8843 },
    ],
    confusions: [{ actual: 'delivery', predicted: 'price', count: 106, share: 106 / 380 }],
    seconds: { fit: 0.5, predict: 0.01 },
    ...changes,
  };
}

function report(changes: Partial<Parameters<typeof evaluationTextReport>[0]> = {}): string {
  return evaluationTextReport({
    subject: { file: 'tickets.csv', text: 'text', label: 'topic' },
    evaluation: evaluation(),
    notes: [],
    language: 'en',
    madeAt: new Date('2026-11-23T10:00:00Z'),
    ...changes,
  });
}

describe('the report of an evaluation of texts', () => {
  it('says first how many of 100 are sorted right, and what guessing gets', () => {
    const page = report();
    expect(page).toContain('<strong>84 of 100 texts are sorted right</strong>');
    expect(page).toContain('Naming the largest class, “price”, every time gets 62.');
    expect(page).toContain('81.0 to 87.0 of 100 would be sorted right');
    expect(page).toContain('class="verdict usable"');
    expect(page).toContain('Least recognised is “delivery”: 274 of its 380 texts.');
    expect(page).toContain('“delivery” is taken for “price” (106 texts).');
    expect(page).toContain('equal shares of each class');
  });

  it('praises nothing that guessing may reach as well', () => {
    const page = report({ evaluation: evaluation({ guessing: 0.83 }) });
    expect(page).toContain('That is no clear gain');
    expect(page).toContain('class="verdict none"');
  });

  it('does not round to all or to none', () => {
    const { average } = evaluation();
    const nearly = { value: 0.9962, low: 0.992, high: 0.999 };
    const page = report({
      evaluation: evaluation({ average: { ...average, accuracy: nearly }, guessing: 0.004 }),
    });
    expect(page).toContain('99.6 of 100 texts');
    expect(page).toContain('every time gets 0.4.');
  });

  it('tells what its chart shows to those who do not see it, and gives its numbers', () => {
    const page = report();
    expect(page.match(/<svg role="img" aria-label="Chart of stated chances/g)).toHaveLength(1);
    expect(page.match(/<details>/g)).toHaveLength(1);
    for (const figure of ['81.0%', '72.0%', '0.762', '27.9%', '0.7700 to 0.8300', '0.8431']) {
      expect(page).toContain(figure);
    }
  });

  it('shows twenty classes, and the rest behind a line to open', () => {
    const classResults = Array.from({ length: 77 }, (_, index): ClassResult => {
      return { name: `class ${index}`, rows: 10, precision: null, recall: 0.5, f1: index / 100 };
    });
    const page = report({ evaluation: evaluation({ classResults }) });
    const [shown = '', rest = ''] = page.split('57 more classes');
    expect(shown).toContain('class 19<');
    expect(shown).not.toContain('class 20<');
    expect(rest).toContain('class 76<');
  });

  it.each(LANGUAGES)('is whole in %s: no key, brace or missing number shows', (language) => {
    const few = evaluation({
      split: { kind: 'test_file', folds: 1 },
      classResults: [{ name: 'price', rows: 1, precision: 1, recall: 1, f1: 1 }],
      confusions: [],
      reliability: evaluation().reliability.slice(0, 1),
    });
    for (const each of [evaluation(), few]) {
      const page = report({
        evaluation: each,
        language,
        notes: [{ kind: 'rows_without', column: 'topic', count: 11 }],
      });
      const shown = page.replace(/<style>[\s\S]*?<\/style>/, '');
      expect(shown).not.toMatch(/[{}]|NaN|undefined|null|\[object|Infinity/);
      expect(page).toContain(`<html lang="${language}">`);
    }
  });

  it('takes names from the file for text, and loads and runs nothing', () => {
    const page = report({
      subject: { file: HOSTILE, text: HOSTILE, label: HOSTILE },
      evaluation: evaluation({
        classes: [{ name: HOSTILE, rows: 1_000 }],
        folds: evaluation().folds.map((fold) => ({ ...fold, name: HOSTILE })),
        classResults: [{ name: HOSTILE, rows: 3, precision: 0.5, recall: 0.5, f1: 0.5 }],
        confusions: [{ actual: HOSTILE, predicted: HOSTILE, count: 2, share: 0.1 }],
      }),
      notes: [{ kind: 'rows_without', column: HOSTILE, count: 2 }],
    });
    expect(page).toContain('&lt;script&gt;');
    for (const text of ['<script', '<img', ']]>', '\u0000', '\u202e']) expect(page).not.toContain(text);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
