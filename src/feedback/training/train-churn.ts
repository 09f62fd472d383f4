import { type ChurnModel, openChurnModel } from '../../churn/model/churn-model.js';
import { CONFIRMATION_DAYS } from '../../churn/model/snapshot-dates.js';
import type {
  ChurnTrainingReport,
  TrainingLabels,
  TrainingShortfall,
} from '../../churn/model/training-report.js';
import type { Sector } from '../../domain/churn-definition.js';
import type { Thresholds } from '../../domain/thresholds.js';
import { utcDate } from '../../domain/time.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import type { TrainingReason } from '../../domain/training-reason.js';
import { packArtefact } from '../../learning/artefact/artefact.js';
import { newTrainedModel } from '../../learning/artefact/new-trained-model.js';
import { classifierExplainer } from '../../learning/classifier/explain-classifier.js';
import type { FitOptions } from '../../learning/classifier/fit-classifier.js';
import type { LearnerName } from '../../learning/classifier/learners.js';
import type { Crew } from '../../learning/crew/crew.js';
import type { Stores } from '../../stores/stores.js';
import { reasonText } from '../drift/reason-text.js';
import { churnArtefact } from './churn-artefact.js';
import { churnRate } from './churn-rate.js';
import { type FittedChurn, fitChurn } from './fit-churn.js';
import { type Gathered, type GatherSources, gatherSnapshots } from './gather.js';
import { type CandidateFault, candidateFaults, faultText } from './judge-candidate.js';
import { type LearningSet, learningSet, withoutColumns } from './learning-set.js';
import { bordersByCapacity, hysteresisFor, levelsReport, reachesTooFew, type YearOfRows } from './levels.js';
import { trainingShortfalls } from './shortfalls.js';

export interface TrainChurnSources extends Omit<GatherSources, 'stores' | 'lastTrainedAt'> {
  readonly stores: GatherSources['stores'] & Pick<Stores, 'trainedModels'>;
  readonly sector: Sector | null;
  readonly configured: Thresholds;
  readonly highAlertsPerOwnerAndMonth: number;
  /** Goes on under the minimums; what comes of it is never used. */
  readonly isExperimental: boolean;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** Why it is trained; on demand where nobody says so. */
  readonly because?: TrainingReason;
  readonly fit?: Pick<FitOptions, 'learners' | 'workUnits'>;
  readonly onStep?: (step: TrainingStep) => void;
}

export type TrainingStep = 'gathering' | 'fitting' | 'judging';

export type ChurnTraining =
  | { readonly kind: 'under_the_minimum'; readonly shortfalls: readonly TrainingShortfall[] }
  | { readonly kind: 'too_few_dates'; readonly dates: number }
  | {
      readonly kind: 'trained';
      readonly model: TrainedModel;
      /** False where the same data had led to the same model before. */
      readonly isNew: boolean;
      readonly report: ChurnTrainingReport;
      /** Why it was trained; not kept with the model, which depends on the data alone. */
      readonly because: TrainingReason;
      /** Labels that came since the training before; not kept with the model, which depends on the data alone. */
      readonly freshLabels: TrainingLabels;
      /** Empty: it runs in shadow until it is accepted or promoted. */
      readonly faults: readonly CandidateFault[];
    };

/** Rows × columns × trees to search with: minutes for the largest companies. */
const WORK_UNITS = 2e9;
/** Forests add little to these two here, and take as long as both. */
const COMPETING: readonly LearnerName[] = ['boosting', 'logistic'];
const MONTHS_A_YEAR = 12;

/**
 * Trains a churn model on all that is known on the day of the context, judges it on the newest fifth, and keeps it: in
 * shadow where nothing speaks against it, else as a candidate with the reason.
 */
export async function trainChurn(crew: Crew, sources: TrainChurnSources): Promise<ChurnTraining> {
  const { stores, now, isExperimental, onStep = () => undefined } = sources;
  const { trainedModels } = stores;
  const early = trainingShortfalls(now.readiness, Number.POSITIVE_INFINITY);
  if (early.length > 0 && !isExperimental) return { kind: 'under_the_minimum', shortfalls: early };
  onStep('gathering');
  const lastTrainedAt = (await trainedModels.list('churn'))[0]?.createdAt ?? null;
  const gathered = await gatherSnapshots({ ...sources, lastTrainedAt });
  const set = learningSet(gathered.rows);
  const shortfalls = trainingShortfalls(now.readiness, churnedCustomers(set));
  if (shortfalls.length > 0 && !isExperimental) return { kind: 'under_the_minimum', shortfalls };
  onStep('fitting');
  const fitted = fitChurn(crew, set, gathered.dates, {
    workUnits: WORK_UNITS,
    learners: COMPETING,
    ...sources.fit,
    gapDays: sources.horizonDays + CONFIRMATION_DAYS,
  });
  if (fitted === null) return { kind: 'too_few_dates', dates: gathered.dates.length };
  onStep('judging');
  const report = reportOf(sources, gathered, set, fitted, shortfalls);
  const artefact = churnArtefact(report, fitted, set);
  const bytes = packArtefact(artefact);
  const described = newTrainedModel(artefact, bytes, {
    createdAt: sources.createdAt,
    createdBy: sources.createdBy,
  });
  const active = await activeModel(stores);
  const kept = await trainedModels.save(described, bytes);
  const faults = candidateFaults(
    { report, isTruncated: fitted.isTruncated, tested: fitted.tested },
    active?.id === kept.model.id ? null : active,
  );
  // Not only of a new one: a process that was killed in between left one without a fate.
  if (kept.model.history.length === 0) await noteFate(sources, kept.model, faults);
  const model = (await trainedModels.find('churn', kept.model.version)) ?? kept.model;
  return {
    kind: 'trained',
    model,
    isNew: kept.isNew,
    report,
    because: sources.because ?? { kind: 'on_demand' },
    freshLabels: gathered.labels.fresh(),
    faults,
  };
}

function reportOf(
  sources: TrainChurnSources,
  gathered: Gathered,
  set: LearningSet,
  fitted: FittedChurn,
  waived: readonly TrainingShortfall[],
): ChurnTrainingReport {
  const { horizonDays, sector, configured, definition } = sources;
  const { dates } = gathered;
  const typicalPercent = typicalPercentOf(fitted, set);
  const year = yearOf(gathered, set, fitted, typicalPercent);
  const levels = levelsReport(year, configured, 'configuration');
  const highAlerts = sources.highAlertsPerOwnerAndMonth * gathered.ownerCount;
  const proposal = reachesTooFew(levels)
    ? levelsReport(year, { borders: bordersByCapacity(year, highAlerts) }, 'capacity')
    : levels;
  const positives = sumOf(set.labels);
  return {
    definition,
    horizonDays,
    waived,
    data: {
      customers: gathered.customers,
      churnedCustomers: churnedCustomers(set),
      snapshots: set.labels.length,
      positiveSnapshots: positives,
      actedOn: gathered.rows.filter(({ isActedOn }) => isActedOn).length,
      controls: gathered.rows.filter(({ weight }) => weight !== 1).length,
      from: dates[0] === undefined ? '' : utcDate(dates[0]),
      to: utcDate(dates.at(-1) ?? sources.now.asOf),
    },
    labels: gathered.labels.counts(),
    churnRate: churnRate(positives, set.labels.length, horizonDays, sector),
    learner: fitted.learner,
    columns: fitted.classifier.columns.length,
    leaks: fitted.leaks,
    ignored: fitted.ignored,
    test: fitted.test,
    topFactors: fitted.topFactors,
    typicalPercent,
    levels,
    proposal,
    hysteresisPoints: hysteresisFor(proposal, configured.hysteresisPoints),
  };
}

/** Rows of the newest twelve dates, with chances by models that had not seen their customer. */
function yearOf(
  { dates, every }: Gathered,
  set: LearningSet,
  { outOfFold }: FittedChurn,
  typicalPercent: number,
): YearOfRows {
  const first = Math.max(0, dates.length - MONTHS_A_YEAR);
  const places = outOfFold.rows
    .map((_, place) => place)
    .filter((place) => (set.dates[outOfFold.rows[place] as number] as number) >= first);
  const rowAt = (place: number) => outOfFold.rows[place] as number;
  return {
    rows: {
      percents: Float64Array.from(places, (place) => 100 * (outOfFold.probabilities[place] as number)),
      labels: Float64Array.from(places, (place) => set.labels[rowAt(place)] as number),
      customers: Int32Array.from(places, (place) => set.customers[rowAt(place)] as number),
      dates: Int32Array.from(places, (place) => set.dates[rowAt(place)] as number),
      segments: Array.from(places, (place) => set.segments[rowAt(place)] as string),
    },
    months: Math.max(1, dates.length - first),
    every,
    typicalPercent,
  };
}

/** The chance at the mean log-odds: the same for every row. */
function typicalPercentOf({ classifier }: FittedChurn, { table }: LearningSet): number {
  const names = new Set(classifier.columns.map(({ name }) => name));
  const unused = new Set(table.columns.map(({ name }) => name).filter((name) => !names.has(name)));
  const { reference } = classifierExplainer(classifier)(withoutColumns(table, unused), 0);
  return Math.round(1000 * reference) / 10;
}

async function activeModel({ trainedModels }: Pick<Stores, 'trainedModels'>): Promise<ChurnModel | null> {
  const active = await trainedModels.active('churn');
  const bytes = active === null ? null : await trainedModels.artefact('churn', active.version);
  return active === null || bytes === null ? null : openChurnModel(active.id, bytes);
}

async function noteFate(
  { stores, createdAt, createdBy, because = { kind: 'on_demand' } }: TrainChurnSources,
  { version }: TrainedModel,
  faults: readonly CandidateFault[],
): Promise<void> {
  const isFit = faults.length === 0;
  const verdict = isFit ? 'nothing speaks against it' : faults.map(faultText).join('; ');
  const reason = [reasonText(because), verdict].filter((text) => text !== null).join('; ');
  await stores.trainedModels.takeStep(
    'churn',
    { name: 'move', version, to: isFit ? 'shadow' : 'candidate' },
    { at: createdAt, by: createdBy, reason },
  );
}

function churnedCustomers({ labels, customers }: LearningSet): number {
  return new Set(customers.filter((_, row) => labels[row] === 1)).size;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
