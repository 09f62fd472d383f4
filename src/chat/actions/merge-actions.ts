import { type DecideRefusal, decideMerge, type MergeStep } from '../../readiness/decide-merge.js';
import { mergePair, withCustomers } from '../../readiness/open-merges.js';
import { isSeenPrivately, refreshSoon } from '../answer-act.js';
import { deciderName, mergeCard } from '../cards/data-merge-card.js';
import { messageCard } from '../cards/message-card.js';
import type { People } from '../people.js';
import type { Reader } from '../reader.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

const DONE_TEXTS = {
  confirm: 'done.merged',
  reject: 'done.keptApart',
  undo: 'done.undone',
} as const satisfies Record<MergeStep, string>;

/** Said to the slower of two who decide alike. */
const ALREADY_TEXTS = {
  merged: 'refusal.already.merged',
  kept_apart: 'refusal.already.kept_apart',
} as const;

/** Shows two customers that may be one, for deciding. */
export const showMerge: ActionHandler = async ({ subject }, desk) =>
  onlyFor('administrators', async ({ reader }) => {
    const pair = await mergePair(desk.stores, subject);
    if (pair === null) {
      return { kind: 'whisper', card: messageCard(reader.words.text('refusal.proposal_gone')) };
    }
    return {
      kind: 'whisper',
      card: mergeCard({ ...pair, people: await desk.people(), isPrivate: true }, reader),
    };
  });

/** Merges, keeps apart, or takes either back. */
export function decideMergeAtOnce(step: MergeStep): ActionHandler {
  return async ({ subject, args }, desk) =>
    onlyFor('administrators', async ({ staff, reader }) => {
      const decided = await decideMerge(desk.stores, subject, step, staff.id, desk.now());
      refreshSoon(subject, desk);
      const people = await desk.people();
      if (!decided.ok) {
        return { kind: 'whisper', card: messageCard(refusalText(decided.refusal, people, reader)) };
      }
      const { state, decidedById } = decided.value;
      if (step !== 'undo' && state !== 'proposed' && decidedById !== staff.id) {
        const person = deciderName(decidedById, people, reader);
        return { kind: 'whisper', card: messageCard(reader.words.text(ALREADY_TEXTS[state], { person })) };
      }
      if (decided.value.targets.length > 0 && !isSeenPrivately(args)) return { kind: 'done' };
      const pair = await withCustomers(desk.stores, decided.value);
      const card = pair === null ? null : mergeCard({ ...pair, people, isPrivate: true }, reader);
      return {
        kind: 'whisper',
        card: messageCard(reader.words.text(DONE_TEXTS[step]), ...(card?.blocks ?? [])),
      };
    });
}

function refusalText(refusal: DecideRefusal, people: People, reader: Reader): string {
  const { words } = reader;
  switch (refusal.reason) {
    case 'proposal_gone':
    case 'merged_elsewhere':
      return words.text(`refusal.${refusal.reason}`);
    case 'decided_already': {
      const { state, decidedById } = refusal.proposal;
      const person = deciderName(decidedById, people, reader);
      return words.text(state === 'merged' ? 'refusal.decided.merged' : 'refusal.decided.kept_apart', {
        person,
      });
    }
    case 'circle':
    case 'same_customer':
      return words.text('refusal.merged_elsewhere');
    case 'unknown_customer':
      return words.text('refusal.customer_gone');
  }
}
