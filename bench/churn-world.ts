import { lastContactMs, lastPurchaseMs } from '../src/churn/activity.js';
import { churnContext } from '../src/churn/context.js';
import { openChurnModel } from '../src/churn/model/churn-model.js';
import { type ActiveChurnModel, scoreSubjects } from '../src/churn/model/churn-scorer.js';
import { monthlyContexts } from '../src/churn/model/monthly-contexts.js';
import type { ChurnTrainingReport } from '../src/churn/model/training-report.js';
import type { ChurnSubject } from '../src/churn/subjects.js';
import type { VarselEvent } from '../src/domain/event.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, type Level } from '../src/domain/level.js';
import type { Outcome } from '../src/domain/outcome.js';
import type { ChurnContext } from '../src/domain/run.js';
import type { Score } from '../src/domain/score.js';
import { DAY_MS } from '../src/domain/time.js';
import type { TrainedModel } from '../src/domain/trained-model.js';
import { trainChurn } from '../src/feedback/training/train-churn.js';
import { historyAsOf } from '../src/history/as-of.js';
import { buildHistory } from '../src/history/build.js';
import { monthsBefore } from '../src/history/windows.js';
import type { FitOptions } from '../src/learning/classifier/fit-classifier.js';
import type { Crew } from '../src/learning/crew/crew.js';
import type { WorldKind } from '../src/sample/worlds/world-cause.js';
import { type WorldCompany, type WorldTruth, worldCompany } from '../src/sample/worlds/world-company.js';
import type { Stores } from '../src/stores/stores.js';

const AS_OF = new Date('2026-06-30T00:00:00Z');
const TRAINED_MONTHS = 48;
const JUDGED_MONTHS = 12;
const HORIZON_DAYS = 90;

/** A customer that is there on one of the judged dates, and what came of it. */
export interface JudgedRow {
  readonly customerId: string;
  readonly atMs: number;
  /** The chance stated, 0 to 1. */
  readonly chance: number;
  readonly level: Level | null;
  readonly factors: Score['factors'];
  readonly recencyDays: number;
  /** Leaves within the horizon, by the truth. */
  readonly leaves: boolean;
  /** It has left, and nobody has noticed: no warning can come early any more. */
  readonly isGoneUnnoticed: boolean;
}

export interface JudgedWorld {
  readonly kind: WorldKind;
  readonly report: ChurnTrainingReport;
  readonly trainingSeconds: number;
  /** Month by month. */
  readonly rows: readonly JudgedRow[];
  readonly truth: ReadonlyMap<string, WorldTruth>;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Trains on a world as of a year before its end, and scores every month of that year. */
export async function judgeWorld(
  crew: Crew,
  {
    kind,
    seed,
    customers,
    fit = {},
  }: {
    readonly kind: WorldKind;
    readonly seed: number;
    readonly customers: number;
    readonly fit?: Pick<FitOptions, 'learners' | 'workUnits'>;
  },
): Promise<JudgedWorld> {
  const world = worldCompany({ kind, seed, asOf: AS_OF, customers, months: TRAINED_MONTHS + JUDGED_MONTHS });
  const trainedAt = new Date(monthsBefore(AS_OF.getTime(), JUDGED_MONTHS));
  const subjects = subjectsOf(world);
  const outcomes = outcomesByCustomer(world);
  const { stores, artefactOf } = worldStores(outcomes);
  const now = await contextAt(subjects, world.outcomes, trainedAt);
  const startedAt = performance.now();
  const trained = await trainChurn(crew, {
    stores,
    subjects: async function* () {
      yield subjects;
    },
    now,
    definition: 'auto',
    horizonDays: HORIZON_DAYS,
    sector: null,
    configured: { borders: DEFAULT_BORDERS, hysteresisPoints: DEFAULT_HYSTERESIS_POINTS },
    highAlertsPerOwnerAndMonth: 2,
    isExperimental: true,
    fit,
    createdBy: 'bench',
    createdAt: trainedAt,
  });
  const trainingSeconds = (performance.now() - startedAt) / 1000;
  if (trained.kind !== 'trained') throw new Error(`${kind} ${seed}: ${JSON.stringify(trained)}`);
  const { report } = trained;
  const active: ActiveChurnModel = {
    model: openChurnModel('churn.1', artefactOf()),
    levels: { borders: report.proposal.borders, hysteresisPoints: report.hysteresisPoints },
  };
  const truth = new Map(world.truth.map((row) => [row.customerId, row]));
  const rows = judgedRows(subjects, outcomes, truth, active, now, trainedAt);
  return {
    kind,
    report,
    trainingSeconds,
    rows,
    truth,
    fromMs: trainedAt.getTime(),
    untilMs: AS_OF.getTime(),
  };
}

function judgedRows(
  subjects: readonly ChurnSubject[],
  outcomes: ReadonlyMap<string, readonly Outcome[]>,
  truth: ReadonlyMap<string, WorldTruth>,
  active: ActiveChurnModel,
  now: ChurnContext,
  trainedAt: Date,
): JudgedRow[] {
  const dates = Array.from(
    { length: JUDGED_MONTHS },
    (_, month) => new Date(monthsBefore(AS_OF.getTime(), JUDGED_MONTHS - month)),
  ).filter((date) => date >= trainedAt);
  const months = monthlyContexts(dates);
  for (const { customer, history } of subjects) months.add(customer, history);
  const rules = { borders: DEFAULT_BORDERS, hysteresisPoints: DEFAULT_HYSTERESIS_POINTS };
  const held = new Map<string, Score>();
  return months.contexts().flatMap((bare): JudgedRow[] => {
    const context = { ...bare, readiness: { ...now.readiness, isReady: true } };
    const atMs = context.asOf.getTime();
    const scores = scoreSubjects(
      { rules, active, explain: 'reached' },
      subjects.map(({ customer, history }) => ({
        customer,
        history,
        previous: held.get(customer.id) ?? null,
        lostAt: lostAt(outcomes.get(customer.id) ?? [], context.asOf),
        hasObjected: false,
        outcomes: (outcomes.get(customer.id) ?? []).filter(({ knownAt }) => knownAt <= context.asOf),
      })),
      context,
      'bench',
    );
    return subjects.flatMap(({ customer, history }, place): JudgedRow[] => {
      const score = scores[place];
      if (score?.ok !== true) return [];
      held.set(customer.id, score.value);
      // Told by a decisive fact, without a chance.
      if (score.value.basis !== 'model') return [];
      const leavesOn = truth.get(customer.id)?.leavesOn ?? null;
      const known = historyAsOf(history, atMs);
      const lastMs = lastPurchaseMs(known) ?? lastContactMs(known) ?? atMs;
      return [
        {
          customerId: customer.id,
          atMs,
          chance: score.value.risk / 100,
          level: score.value.level,
          factors: score.value.factors,
          recencyDays: (atMs - lastMs) / DAY_MS,
          leaves:
            leavesOn !== null &&
            leavesOn.getTime() > atMs &&
            leavesOn.getTime() <= atMs + HORIZON_DAYS * DAY_MS,
          isGoneUnnoticed: leavesOn !== null && leavesOn.getTime() <= atMs,
        },
      ];
    });
  });
}

function lostAt(outcomes: readonly Outcome[], asOf: Date): Date | null {
  return outcomes.find(({ outcome, knownAt }) => outcome === 'lost' && knownAt <= asOf)?.occurredAt ?? null;
}

function subjectsOf({ customers, events }: WorldCompany): ChurnSubject[] {
  const byCustomer = new Map<string, VarselEvent[]>();
  for (const event of events) {
    const held = byCustomer.get(event.customerId);
    if (held === undefined) byCustomer.set(event.customerId, [event]);
    else held.push(event);
  }
  return customers.map((customer) => ({
    customer,
    history: buildHistory(customer.id, byCustomer.get(customer.id) ?? []),
  }));
}

function outcomesByCustomer({ outcomes }: WorldCompany): Map<string, Outcome[]> {
  const byCustomer = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    byCustomer.set(outcome.customerId, [...(byCustomer.get(outcome.customerId) ?? []), outcome]);
  }
  return byCustomer;
}

function contextAt(
  subjects: readonly ChurnSubject[],
  outcomes: readonly Outcome[],
  asOf: Date,
): Promise<ChurnContext> {
  return churnContext({
    asOf,
    subjects: (async function* () {
      yield subjects;
    })(),
    outcomes: {
      countLost: async (from, to) =>
        outcomes.filter(({ occurredAt, knownAt }) => occurredAt >= from && occurredAt < to && knownAt <= to)
          .length,
    },
    isFirstRun: false,
  } as Parameters<typeof churnContext>[0]);
}

type UsedStores = Parameters<typeof trainChurn>[1]['stores'];

/** As much of the stores as training uses, over a world in memory; and the artefact that it kept. */
function worldStores(outcomes: ReadonlyMap<string, readonly Outcome[]>) {
  let kept: Uint8Array | null = null;
  const stores = {
    alerts: { ofSubjects: async () => [] },
    consents: { ofPurpose: async () => new Map() },
    customers: { families: async (ids: readonly string[]) => new Map(ids.map((id) => [id, [id]])) },
    decisions: {},
    outcomes: {
      ofCustomers: async (ids: readonly string[]) =>
        new Map(ids.flatMap((id) => (outcomes.has(id) ? [[id, outcomes.get(id)]] : []))),
    },
    runs: { lastFinished: async () => null },
    trainedModels: {
      list: async () => [],
      active: async () => null,
      find: async () => null,
      takeStep: async () => ({ ok: true }),
      save: async (model: object, bytes: Uint8Array) => {
        kept = bytes;
        return {
          model: { ...model, id: 'churn.1', version: 1, history: [] } as object as TrainedModel,
          isNew: true,
        };
      },
    },
    // Training asks for nothing else of them.
  } as unknown as UsedStores & Pick<Stores, 'trainedModels'>;
  return {
    stores,
    artefactOf(): Uint8Array {
      if (kept === null) throw new Error('training kept no model');
      return kept;
    },
  };
}
