import { openWinReport } from '../deals/model/win-model.js';
import { readSalesNight } from '../deals/night/reckon-sales.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';
import type { WinModelView } from './cards/win-model-card.js';
import type { ReportedWinModel } from './cards/win-report-blocks.js';

/** What makes win chances now, what waits to, and what is missing while nothing does. */
export async function readWinModel(
  stores: Pick<Stores, 'trainedModels' | 'salesBases' | 'runs'>,
): Promise<WinModelView> {
  const { trainedModels, runs } = stores;
  const [active, versions, night, scored] = await Promise.all([
    trainedModels.active('win'),
    trainedModels.list('win'),
    readSalesNight(stores),
    runs.lastFinished('score-win'),
  ]);
  const waiting = versions.find(
    ({ state, version }) => state === 'shadow' && version > (active?.version ?? 0),
  );
  const { beside, besideApart = 0 } = scored?.counts ?? {};
  const shown = active ?? versions[0] ?? null;
  return {
    active,
    waiting: waiting === undefined || waiting.id === shown?.id ? null : waiting,
    beside: waiting === undefined || beside === undefined ? null : { scored: beside, apart: besideApart },
    shown: shown === null ? null : await withWinReport(shown, stores),
    minimums: night?.minimums ?? null,
  };
}

/** A model with its report; null when its artefact is not there any more. */
export async function withWinReport(
  model: TrainedModel,
  { trainedModels }: Pick<Stores, 'trainedModels'>,
): Promise<ReportedWinModel | null> {
  const bytes = await trainedModels.artefact('win', model.version);
  return bytes === null ? null : { model, report: openWinReport(bytes) };
}
