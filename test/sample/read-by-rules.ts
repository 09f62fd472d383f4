import { churnContext } from '../../src/churn/context.js';
import { scoreChurn } from '../../src/churn/score.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, type Level } from '../../src/domain/level.js';
import type { FactorKey } from '../../src/domain/score.js';
import { buildHistory } from '../../src/history/build.js';
import type { SampleCompany } from '../../src/sample/tables.js';
import { sampleCustomers, sampleEvents } from './sample-events.js';

/** What the product's own rules read of one customer. */
export interface Reading {
  readonly customerId: string;
  readonly ownerId: string;
  readonly signals: readonly FactorKey[];
  /** 0 to 100. */
  readonly points: number;
  /** '' also where no alert may be raised. */
  readonly level: '' | Level;
}

/** Readings of all customers that are scored: neither documented as lost nor long gone. */
export async function readByRules(company: SampleCompany, asOf: Date): Promise<Reading[]> {
  const events = sampleEvents(company);
  const subjects = sampleCustomers(company, asOf).map((customer) => ({
    customer,
    history: buildHistory(customer.id, events.get(customer.id) ?? []),
  }));
  const context = await churnContext({
    asOf,
    subjects: once(subjects),
    outcomes: { countLost: async () => company.outcomes.length },
    isFirstRun: true,
  });
  const lostOn = new Map(company.outcomes.map((row) => [row.customer_id, new Date(row.date)]));
  return subjects.flatMap(({ customer, history }): Reading[] => {
    const scored = scoreChurn({
      customer,
      history,
      context,
      previousLevel: null,
      runId: 'score-churn.sample',
      borders: DEFAULT_BORDERS,
      hysteresisPoints: DEFAULT_HYSTERESIS_POINTS,
      lostAt: lostOn.get(customer.id) ?? null,
    });
    if (!scored.ok) return [];
    const { factors, risk, level, mayAlert } = scored.value;
    return [
      {
        customerId: customer.id,
        ownerId: customer.ownerId ?? '',
        signals: factors.map(({ signal }) => signal),
        points: risk,
        level: mayAlert ? (level ?? '') : '',
      },
    ];
  });
}

async function* once<Value>(values: readonly Value[]): AsyncGenerator<readonly Value[]> {
  yield values;
}
