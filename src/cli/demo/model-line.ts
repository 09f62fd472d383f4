import type { Stores } from '../../stores/stores.js';
import { plain } from '../preview-text.js';

/** What learning has come to, in a line, and whether somebody may let it alert. */
export interface ModelLine {
  readonly state: 'alerting' | 'waiting' | 'unfit';
  readonly text: string;
}

/** The model that alerts, else the newest one and what keeps it from it; null before the first. */
export async function modelLine({
  trainedModels,
  acceptedThresholds,
}: Pick<Stores, 'acceptedThresholds' | 'trainedModels'>): Promise<ModelLine | null> {
  const [active, accepted, [newest]] = await Promise.all([
    trainedModels.active('churn'),
    acceptedThresholds.find('churn'),
    trainedModels.list('churn'),
  ]);
  if (active !== null && accepted !== null) {
    return { state: 'alerting', text: `${active.id} alerts, accepted earlier` };
  }
  if (newest === undefined) return null;
  const { id, state, history, quality } = newest;
  if (state === 'candidate') {
    const why = plain(history.at(-1)?.reason ?? 'not judged');
    return { state: 'unfit', text: `${id} was trained and is not used (${why}); rules alert` };
  }
  const ranks = `AUC ${decimals(quality.auc)} on later months, ${decimals(quality.recencyAuc)} by the last purchase alone`;
  return {
    state: 'waiting',
    text: `${id} was trained and is usable (${ranks}); rules alert until it is accepted`,
  };
}

function decimals(value = Number.NaN): string {
  return value.toFixed(2);
}
