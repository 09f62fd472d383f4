import type { TrainedModel } from '../../domain/trained-model.js';
import { type Dispersion, estimateDispersion } from './dispersion.js';

/** Among the figures that a win model is listed with, so that nobody has to open it for them. */
export function dispersionFigures({
  companySd,
  teamSd,
  quarters,
}: Dispersion): Readonly<Record<string, number>> {
  return { companySd, teamSd, dispersionQuarters: quarters };
}

/** What the active win model was kept with; the usual where none is. */
export function keptDispersion(active: Pick<TrainedModel, 'quality'> | null): Dispersion {
  const { companySd, teamSd, dispersionQuarters: quarters } = active?.quality ?? {};
  if (companySd === undefined || teamSd === undefined || quarters === undefined)
    return estimateDispersion([]);
  return { companySd, teamSd, quarters };
}
