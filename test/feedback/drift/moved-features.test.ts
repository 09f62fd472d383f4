import { describe, expect, it } from 'vitest';
import { openChurnModel } from '../../../src/churn/model/churn-model.js';
import { CHURN_COLUMNS } from '../../../src/churn/model/columns.js';
import type { ChurnFeatures } from '../../../src/churn/model/features.js';
import { randomStream } from '../../../src/domain/random.js';
import { lostCalibration } from '../../../src/feedback/drift/lost-calibration.js';
import { movedFeatures } from '../../../src/feedback/drift/moved-features.js';
import { packArtefact } from '../../../src/learning/artefact/artefact.js';
import { smallArtefact, smallModel } from '../../churn/model/small-model.js';
import { at } from '../../history/make-events.js';

const model = smallModel();
type Row = Pick<ChurnFeatures, 'values' | 'segment'>;

/** Rows spread as those that the small model learned from, some columns moved or missing. */
function rows(
  count: number,
  { contacts = 0, lateDays = 0, tenureDays = 0, isContactMissing = false } = {},
): Row[] {
  const random = randomStream(8, 'rows of today');
  return Array.from({ length: count }, (): Row => {
    const percent = Math.round(120 * random() - 80) + contacts;
    return {
      values: valuesOf({
        'contact_frequency.percent': isContactMissing ? Number.NaN : percent,
        'late_payment.change': Math.round(20 * random() - 5) + lateDays,
        'tenure.days': Math.round(2000 * random()) + tenureDays,
      }),
      segment: random() < 0.5 ? 'machinery' : 'services',
    };
  });
}

function valuesOf(known: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(CHURN_COLUMNS, ({ name }) => known[name] ?? Number.NaN);
}

describe('features that have moved', () => {
  const columns = (found: ReturnType<typeof movedFeatures>) => found.map(({ column }) => column);

  it('are none among customers like those that were learned from', () => {
    expect(movedFeatures(model, rows(600))).toEqual([]);
  });

  it('are those that are spread otherwise, or no longer known, the most moved first', () => {
    expect(columns(movedFeatures(model, rows(600, { lateDays: 12 })))).toEqual(['late_payment.change']);
    expect(columns(movedFeatures(model, rows(600, { isContactMissing: true })))).toEqual([
      'contact_frequency.percent',
    ]);
    const both = movedFeatures(model, rows(600, { contacts: -40, lateDays: 19 }));
    expect(columns(both)).toEqual(['late_payment.change', 'contact_frequency.percent']);
    expect(both[0]?.psi).toBeGreaterThan(both[1]?.psi ?? 0);
    expect(both[1]?.psi).toBeGreaterThan(0.25);
  });

  it('are none that the calendar moves, nor those that hardly count', () => {
    expect(movedFeatures(model, rows(600, { tenureDays: 3_000 }))).toEqual([]);
    const topFactors = [
      { factor: 'contact_frequency', importance: 0.02 },
      { factor: 'late_payment', importance: 0.0005 },
    ] as const;
    const other = { ...model, report: { ...model.report, topFactors } };
    expect(movedFeatures(other, rows(600, { lateDays: 12 }))).toEqual([]);
  });

  it('are none where so few customers differ by chance', () => {
    expect(movedFeatures(model, rows(12, { contacts: -3 }))).toEqual([]);
    expect(movedFeatures(model, [])).toEqual([]);
  });

  it('are kept with the model, and unknown of one that was made before they were', () => {
    const artefact = smallArtefact();
    const kept = openChurnModel('churn.1', packArtefact(artefact));
    const moved = rows(600, { lateDays: 12 });
    expect(movedFeatures(kept, moved)).toEqual(movedFeatures(model, moved));
    const { references: _, ...before } = artefact.model as { readonly references: unknown };
    const old = openChurnModel('churn.1', packArtefact({ ...artefact, model: before }));
    expect(movedFeatures(old, moved)).toEqual([]);
  });
});

describe('calibration on a month that a model did not learn from', () => {
  const leaving = { leftAtMs: 0, returnedAtMs: 1, source: 'import', isConfirmed: true } as const;
  const date = at('2026-01-31');
  const outcomes = (count: number, left: number, isActedOn: (row: number) => boolean = () => false) =>
    rows(count, { contacts: 10 }).map((row, place) => ({
      ...row,
      departure: place < left ? leaving : null,
      isActedOn: isActedOn(place),
    }));

  it('holds where the stated share lies within the interval of what left', () => {
    const bound = lostCalibration(model, outcomes(600, 0), date);
    expect(bound).toMatchObject({ date: '2026-01-31', customers: 600, leftPercent: 0, lowPercent: 0 });
    const stated = bound?.statedPercent ?? 0;
    expect(stated).toBeGreaterThan(5);
    expect(lostCalibration(model, outcomes(600, Math.round(6 * stated)), date)).toBeNull();
  });

  it('is lost where many more or many fewer left', () => {
    const more = lostCalibration(model, outcomes(600, 400), date);
    expect(more?.lowPercent).toBeGreaterThan(more?.statedPercent ?? 100);
    const fewer = lostCalibration(model, outcomes(600, 3), date);
    expect(fewer?.highPercent).toBeLessThan(fewer?.statedPercent ?? 0);
  });

  it('is not judged by customers whom somebody has called: that is what calls are for', () => {
    expect(
      lostCalibration(
        model,
        outcomes(600, 400, (place) => place < 400),
        date,
      ),
    ).toMatchObject({
      customers: 200,
      leftPercent: 0,
    });
    expect(
      lostCalibration(
        model,
        outcomes(50, 0, () => true),
        date,
      ),
    ).toBeNull();
  });
});
