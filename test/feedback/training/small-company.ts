import { churnContext } from '../../../src/churn/context.js';
import type { ChurnSubject } from '../../../src/churn/subjects.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import type { ChurnContext } from '../../../src/domain/run.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import {
  type ChurnTraining,
  type TrainChurnSources,
  trainChurn,
} from '../../../src/feedback/training/train-churn.js';
import { buildHistory } from '../../../src/history/build.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { countLost } from '../../../src/stores/count-lost.js';
import type { Stores } from '../../../src/stores/stores.js';
import { someOutcome } from '../../churn/model/some-outcome.js';
import { at, event, order } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';

export const TRAINED_AT = at('2026-06-30');
const START = at('2023-07-01').getTime();
const CUSTOMERS = 130;

export interface SmallCompany {
  readonly stores: Stores;
  readonly subjects: readonly ChurnSubject[];
}

/**
 * Customers who order monthly and write emails; each leaves with the same hazard, and writes less before it does. Others
 * write less for a while too, so that it gives nothing away.
 *
 * @param rareFrom from when on everybody writes less.
 */
export async function smallCompany(rareFrom: Date | null = null): Promise<SmallCompany> {
  const stores = memoryStores();
  const subjects: ChurnSubject[] = [];
  for (let number = 0; number < CUSTOMERS; number++) {
    const id = `erp:${number}`;
    const random = randomStream(3, `customer ${number}`);
    const fateMs = START + Math.floor(150 - 1700 * Math.log(random())) * DAY_MS;
    // Some would leave later than anybody knows.
    const leavesMs = fateMs < TRAINED_AT.getTime() ? fateMs : null;
    const untilMs = leavesMs ?? TRAINED_AT.getTime();
    const events: VarselEvent[] = [];
    for (let ms = START + random() * 20 * DAY_MS; ms < untilMs; ms += (24 + 12 * random()) * DAY_MS) {
      events.push(order(utcDate(new Date(ms)), 50_000 + Math.round(50_000 * random()), { customerId: id }));
    }
    const calmMs = START + Math.floor(1000 * random()) * DAY_MS;
    for (let ms = START; ms < untilMs; ms += 3 * DAY_MS) {
      const isQuiet = ms > fateMs - 150 * DAY_MS;
      const isCalm = ms > calmMs && ms < calmMs + 60 * DAY_MS;
      const isRare = rareFrom !== null && ms > rareFrom.getTime();
      const share = isQuiet || isCalm ? 0.2 : 0.45;
      if (random() < (isRare ? share / 4 : share)) events.push(mail(id, ms));
    }
    const fields = {
      segment: number % 3 === 0 ? 'a' : 'b',
      customerSince: new Date(START - number * DAY_MS),
    };
    const customer = someCustomer(id, { ...fields, ownerId: `S0${number % 4}` });
    subjects.push({ customer, history: buildHistory(id, events) });
    if (leavesMs !== null) {
      const date = utcDate(new Date(leavesMs));
      await stores.outcomes.add([
        someOutcome(date, { id: `crm:${number}`, customerId: id, knownAt: new Date(leavesMs + 20 * DAY_MS) }),
      ]);
    }
  }
  await stores.customers.upsert(subjects.map(({ customer }) => customer));
  return { stores, subjects };
}

export async function trainOn(
  { stores, subjects }: SmallCompany,
  over: Partial<TrainChurnSources> = {},
): Promise<ChurnTraining> {
  const batches = () => inBatches(subjects);
  const now = await contextOf({ stores, subjects });
  const crew = openCrew();
  return trainChurn(crew, {
    stores,
    subjects: batches,
    now,
    definition: 'auto',
    horizonDays: 90,
    sector: null,
    configured: { borders: { low: 30, medium: 50, high: 70 }, hysteresisPoints: 5 },
    highAlertsPerOwnerAndMonth: 2,
    isExperimental: false,
    createdBy: 'test',
    createdAt: TRAINED_AT,
    fit: { learners: ['logistic'] },
    ...over,
  });
}

/** As of the day of training. */
export function contextOf({ stores, subjects }: SmallCompany): Promise<ChurnContext> {
  return churnContext({
    asOf: TRAINED_AT,
    subjects: inBatches(subjects),
    outcomes: { countLost: (from, to) => countLost(stores, from, to) },
    isFirstRun: false,
  });
}

async function* inBatches(subjects: readonly ChurnSubject[]): AsyncGenerator<readonly ChurnSubject[]> {
  yield subjects.slice(0, 60);
  yield subjects.slice(60);
}

function mail(customerId: string, ms: number): VarselEvent {
  return event(`mail-${ms}`, new Date(ms), MAIL, { customerId });
}

const MAIL = {
  type: 'interaction',
  channel: 'email',
  direction: null,
  contactIds: [],
  tone: null,
  staffId: null,
  status: 'held',
  changedBy: null,
} as const;
