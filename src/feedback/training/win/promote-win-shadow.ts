import { loadWinModel } from '../../../deals/model/load-win-model.js';
import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { WinModel } from '../../../deals/model/win-model.js';
import type { TrainedModel } from '../../../domain/trained-model.js';
import type { TrainedModelStore } from '../../../stores/trained-models.js';
import { lostWinCalibration } from '../../drift/find-win-drift.js';
import { promoteOver, shadowOver } from '../../shadow-over.js';
import { freshDeals } from './fresh-deals.js';
import { chancesBy, type WinFault, winFaultText, worseThan } from './judge-win.js';

export interface WinShadowFate {
  readonly model: TrainedModel;
  /** Empty where it is active now. */
  readonly faults: readonly WinFault[];
}

/**
 * Promotes the newest win model that was trained after the active one and has run in shadow for a week; or leaves it a
 * candidate, where it did worse than the active one on the deals that have closed since it learned, or its chances didn't
 * hold there. Both are asked of each deal as of a moment of its life, from what was known then. Null for none.
 *
 * @param closed snapshots of closed deals; read only where there is something to judge.
 */
export async function promoteWinShadow(
  trainedModels: Pick<TrainedModelStore, 'active' | 'artefact' | 'list' | 'takeStep'>,
  closed: () => Promise<readonly DealSnapshot[]>,
  by: string,
  now: Date,
): Promise<WinShadowFate | null> {
  const over = await shadowOver(trainedModels, 'win', now);
  if (over === null) return null;
  const [shadow, active] = await Promise.all([
    loadWinModel(trainedModels, over.shadow.version),
    loadWinModel(trainedModels, over.active.version),
  ]);
  const faults = shadowFaults(await closed(), shadow, active);
  if (faults.length === 0) {
    const promoted = await promoteOver(trainedModels, over, by, now);
    return promoted === null ? null : { model: promoted, faults };
  }
  const reason = `in shadow: ${faults.map(winFaultText).join('; ')}`;
  const step = { name: 'move', version: over.shadow.version, to: 'candidate' } as const;
  const taken = await trainedModels.takeStep('win', step, { at: now, by, reason });
  return taken.ok ? { model: over.shadow, faults } : null;
}

/** What speaks against a model by the deals that neither of both has learned from. */
export function shadowFaults(
  closed: readonly DealSnapshot[],
  shadow: WinModel,
  active: WinModel,
): WinFault[] {
  const rows = freshDeals(closed, shadow.report);
  if (rows.length === 0) return [];
  const probabilities = chancesBy(shadow, rows);
  const lost = lostWinCalibration(rows, probabilities);
  return [
    ...(lost === null ? [] : [{ kind: 'calibration_lost', ...lost } as const]),
    ...worseThan({ rows, probabilities, ofActive: chancesBy(active, rows) }),
  ];
}
