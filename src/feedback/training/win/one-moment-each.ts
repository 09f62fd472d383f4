import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import { randomStream } from '../../../domain/random.js';

/** One row of each deal, drawn, so that each counts once. */
export function oneMomentEach(rows: readonly DealSnapshot[], seed: number): DealSnapshot[] {
  const ofDeals = new Map<string, DealSnapshot[]>();
  for (const row of rows) {
    const own = ofDeals.get(row.dealId);
    if (own === undefined) ofDeals.set(row.dealId, [row]);
    else own.push(row);
  }
  const random = randomStream(seed, 'tested moments');
  return [...ofDeals.values()].flatMap((own) => own[Math.floor(random() * own.length)] ?? []);
}
