import type { Deal } from '../../../../src/domain/deal.js';
import { randomStream } from '../../../../src/domain/random.js';
import { smallPipeline } from '../../../deals/small-pipeline.js';
import { withEnd } from './trained-on.js';

/** Deals of which the decision maker's part decides most. */
export function tellingPipeline(): readonly Deal[] {
  const random = randomStream(7, 'ends');
  return smallPipeline(33, 600).map((deal) =>
    withEnd(deal, random() < (hasDecisionMaker(deal) ? 0.93 : 0.07)),
  );
}

function hasDecisionMaker({ entries }: Deal): boolean {
  return entries.some(({ payload }) => payload.type === 'person_joined' && payload.role === 'decision_maker');
}
