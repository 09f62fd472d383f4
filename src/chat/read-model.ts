import { openChurnReport } from '../churn/model/churn-model.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';
import type { ModelView } from './cards/model-card.js';
import type { Desk } from './dependencies.js';

/** What makes the churn figures now, and what waits to. */
export async function readModel({
  stores,
  people,
  settings,
}: Pick<Desk, 'stores' | 'people' | 'settings'>): Promise<ModelView> {
  const { trainedModels, acceptedThresholds, runs } = stores;
  const [active, versions, accepted, run, staff] = await Promise.all([
    trainedModels.active('churn'),
    trainedModels.list('churn'),
    acceptedThresholds.find('churn'),
    runs.lastFinished('score-churn'),
    people(),
  ]);
  const waiting = versions.find(({ state }) => state === 'shadow') ?? null;
  const shown = active ?? waiting ?? versions[0] ?? null;
  return {
    active,
    accepted,
    waiting: waiting?.id === shown?.id ? null : waiting,
    shown: shown === null ? null : await withReport(shown, stores),
    readiness: run?.context?.readiness ?? null,
    people: staff,
    settings,
  };
}

/** A model with its report; null when its artefact is not there any more. */
export async function withReport(
  model: TrainedModel,
  { trainedModels }: Pick<Stores, 'trainedModels'>,
): Promise<ModelView['shown']> {
  const bytes = await trainedModels.artefact('churn', model.version);
  return bytes === null ? null : { model, report: openChurnReport(bytes) };
}
