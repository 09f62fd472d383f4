import { readMoves } from '../../digest/moves/read-moves.js';
import { isInScope, ownScopeOf } from '../../digest/scope.js';
import { tierMovesCard } from '../cards/tier-moves-card.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderTierMoves: DeliveryRenderer<'tier_moves'> = async (
  { staffId, from, until },
  target,
  { stores, settings, now },
) => {
  const people = await everybody(stores)();
  const person = people.get(staffId);
  if (person === undefined) return drop(`staff member ${staffId} is gone`);
  const scope = ownScopeOf(person, people);
  const moves = (await readMoves(stores, from, until, now())).filter(({ customer }) =>
    isInScope(scope, customer),
  );
  if (moves.length === 0) return drop(`nobody is left to tell ${staffId} of`);
  return plainCard(tierMovesCard(moves, await readerAt(target, stores, settings)));
};
