import { mergePair } from '../../readiness/open-merges.js';
import { mergeCard } from '../cards/data-merge-card.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderMergeProposal: DeliveryRenderer<'merge_proposal'> = async (
  { proposalId },
  target,
  { stores, settings },
) => {
  const pair = await mergePair(stores, proposalId);
  if (pair === null) return drop(`proposal ${proposalId} or one of its customers is gone`);
  const [people, reader] = await Promise.all([everybody(stores)(), readerAt(target, stores, settings)]);
  return {
    kind: 'card',
    card: mergeCard({ ...pair, people, isPrivate: false }, reader),
    alertVersion: pair.proposal.version,
  };
};
