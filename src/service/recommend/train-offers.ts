import type { Product } from '../../domain/product.js';
import { OFFER_SIGNALS, type ServiceOffer } from '../../domain/service-offer.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import type { TrainedModel } from '../../domain/trained-model.js';
import { type Artefact, packArtefact } from '../../learning/artefact/artefact.js';
import { newTrainedModel } from '../../learning/artefact/new-trained-model.js';
import { LIBRARY_VERSION } from '../../learning/library-version.js';
import type { TrainedModelStore } from '../../stores/trained-models.js';
import { type AnsweredOffer, answeredOffers } from './answered-offers.js';
import { heldOffersModel } from './held-offers-model.js';
import type { CustomerHoldings } from './holdings.js';
import { judgeAcceptance } from './judge-acceptance.js';
import { learnSimilarity } from './learn-similarity.js';
import { type OffersFault, offersFaults, offersFaultText } from './offers-faults.js';
import type { OffersModelContent } from './offers-model.js';
import type { OffersTrainingReport } from './training-report.js';

export interface TrainOffersSources {
  readonly products: readonly Product[];
  /** All customers in batches, each as it was known at an earlier moment and at a later one. */
  readonly holdings: (earlier: Date, later: Date) => AsyncIterable<readonly HoldingsTwice[]>;
  /** All offers that were ever answered, in batches. */
  readonly offers: () => AsyncIterable<readonly ServiceOffer[]>;
  readonly trainedModels: Pick<TrainedModelStore, 'active' | 'artefact' | 'find' | 'save' | 'takeStep'>;
  readonly now: Date;
  /** Goes on under the minimum of answers; what comes of it is never used. */
  readonly isExperimental: boolean;
  readonly createdBy: string;
  readonly onStep?: (step: 'gathering' | 'fitting' | 'judging') => void;
  readonly onCustomers?: (done: number) => void;
}

export interface HoldingsTwice {
  readonly earlier: CustomerHoldings;
  readonly later: CustomerHoldings;
}

export type OffersTraining =
  | { readonly kind: 'no_products' }
  | {
      readonly kind: 'trained';
      readonly model: TrainedModel;
      /** False where the same data had led to the same model before. */
      readonly isNew: boolean;
      readonly report: OffersTrainingReport;
      /** Empty: it counts from now on, or after a while beside the one before. */
      readonly faults: readonly OffersFault[];
    };

export const OFFERS_TRAINING_SEED = 0;
/** The last stretch, on which what similar customers buy is judged. */
const JUDGED_DAYS = 90;

/**
 * Learns what similar customers have and what is accepted, each used only where it told more on a later stretch than
 * knowing nothing, and keeps the model: active at once where nothing speaks against it and none is, since rules of thumb are
 * all that it replaces; in shadow beside an active one; else as a candidate with the reason.
 */
export async function trainOffers(sources: TrainOffersSources): Promise<OffersTraining> {
  const { products, now, isExperimental, onStep = () => undefined } = sources;
  if (products.length === 0) return { kind: 'no_products' };
  onStep('gathering');
  const splitAt = new Date(now.getTime() - JUDGED_DAYS * DAY_MS);
  const customers = await gathered(sources, splitAt);
  const earlier = customers.map((each) => each.earlier);
  const current = customers.map((each) => each.later);
  const answers = await answersOf(sources);
  onStep('fitting');
  const seed = OFFERS_TRAINING_SEED;
  const similarity = learnSimilarity({ products, earlier, current, splitAt, now }, seed);
  onStep('judging');
  const acceptance = judgeAcceptance(answers, seed, isExperimental);
  const report: OffersTrainingReport = {
    window: windowOf(current, now),
    customers: current.length,
    products: products.length,
    purchases: current.reduce((sum, { got }) => sum + got.length, 0),
    similarity: similarity.report,
    acceptance: acceptance.report,
  };
  const artefact = artefactOf(report, {
    neighbours: similarity.neighbours,
    acceptance: acceptance.model,
    report,
  });
  const bytes = packArtefact(artefact);
  const active = await heldOffersModel(sources.trainedModels, () => sources.now)();
  const described = newTrainedModel(artefact, bytes, { createdAt: now, createdBy: sources.createdBy });
  const kept = await sources.trainedModels.save(described, bytes);
  const faults = offersFaults(
    report,
    acceptance,
    isExperimental,
    active?.id === kept.model.id ? null : active,
  );
  // Not only of a new one: a process that was killed in between left one without a fate.
  if (kept.model.history.length === 0) await noteFate(sources, kept.model, active !== null, faults);
  const model = (await sources.trainedModels.find('offers', kept.model.version)) ?? kept.model;
  return { kind: 'trained', model, isNew: kept.isNew, report, faults };
}

async function gathered(
  { holdings, now, onCustomers = () => undefined }: TrainOffersSources,
  splitAt: Date,
): Promise<HoldingsTwice[]> {
  const all: HoldingsTwice[] = [];
  for await (const batch of holdings(splitAt, now)) {
    all.push(...batch);
    onCustomers(all.length);
  }
  // Whatever order the database gave them in: the same customers give the same model.
  return all.sort((a, b) => (a.later.customerId < b.later.customerId ? -1 : 1));
}

async function answersOf({ offers, now }: TrainOffersSources): Promise<AnsweredOffer[]> {
  const all: ServiceOffer[] = [];
  for await (const batch of offers()) all.push(...batch);
  return answeredOffers(all, now);
}

function windowOf(customers: readonly CustomerHoldings[], now: Date): OffersTrainingReport['window'] {
  let fromMs = now.getTime();
  for (const { got } of customers) {
    for (const { at } of got) if (at !== null) fromMs = Math.min(fromMs, at.getTime());
  }
  return { from: utcDate(new Date(fromMs)), to: utcDate(now) };
}

function artefactOf(report: OffersTrainingReport, model: OffersModelContent): Artefact {
  const { similarity, acceptance } = report;
  const { test } = acceptance;
  return {
    kind: 'offers',
    schema: OFFER_SIGNALS.map((name) => ({ name, kind: 'numeric' })),
    window: report.window,
    quality: {
      hitRateAt5: similarity.judged?.chosen.hitRate ?? Number.NaN,
      boughtMostHitRateAt5: similarity.judged?.boughtMost.hitRate ?? Number.NaN,
      auc: test?.auc ?? Number.NaN,
      ece: test?.ece.value ?? Number.NaN,
      logLoss: test?.logLoss ?? Number.NaN,
      logLossGain: test?.verdict.logLossGain ?? Number.NaN,
      brier: test?.brier ?? Number.NaN,
      accepted: acceptance.answers.accepted,
      declined: acceptance.answers.declined,
      customers: report.customers,
    },
    seeds: { training: OFFERS_TRAINING_SEED },
    libraryVersion: LIBRARY_VERSION,
    learner: learnerOf(model),
    model,
  };
}

function learnerOf({ neighbours, acceptance }: OffersModelContent): string {
  return `${neighbours === null ? 'no similarity' : 'EASE'}, ${acceptance === null ? 'rules of thumb' : 'logistic'}`;
}

async function noteFate(
  { trainedModels, now, createdBy }: TrainOffersSources,
  { version }: TrainedModel,
  hasActive: boolean,
  faults: readonly OffersFault[],
): Promise<void> {
  const reason = faults.length === 0 ? 'nothing speaks against it' : faults.map(offersFaultText).join('; ');
  const note = { at: now, by: createdBy, reason };
  if (faults.length > 0) {
    await trainedModels.takeStep('offers', { name: 'move', version, to: 'candidate' }, note);
    return;
  }
  if (hasActive) {
    await trainedModels.takeStep('offers', { name: 'move', version, to: 'shadow' }, note);
    return;
  }
  // Where somebody else promoted one meanwhile, this one waits beside it.
  const promoted = await trainedModels.takeStep('offers', { name: 'promote', version, over: null }, note);
  if (!promoted.ok) await trainedModels.takeStep('offers', { name: 'move', version, to: 'shadow' }, note);
}
