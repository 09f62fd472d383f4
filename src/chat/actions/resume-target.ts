import { messageCard } from '../cards/message-card.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Sends again to a place that had refused messages. */
export const resumeTarget: ActionHandler = async ({ subject, args }, { stores }) =>
  onlyFor('administrators', async ({ reader }) => {
    const wasStopped = await stores.stoppedTargets.remove(subject);
    const key = wasStopped ? 'done.targetResumed' : 'refusal.targetGoing';
    return { kind: 'whisper', card: messageCard(reader.words.text(key, { target: args.target ?? '' })) };
  });
