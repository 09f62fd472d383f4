import type { Target } from '../../domain/delivery.js';
import { messageCard } from '../cards/message-card.js';
import { placeName } from '../place-name.js';
import { onlyFor } from '../roles.js';
import type { ActionHandler } from './action-handler.js';

/** Sends again to a place that had refused messages. */
export const resumeTarget: ActionHandler = async ({ subject, args }, { stores, settings }) =>
  onlyFor('administrators', async ({ reader, platform }) => {
    const stopped = await stores.stoppedTargets.find(subject);
    const named: Target = stopped?.target ?? { platform, kind: 'channel', id: args.target ?? '' };
    const wasStopped = await stores.stoppedTargets.remove(subject);
    const key = wasStopped ? 'done.targetResumed' : 'refusal.targetGoing';
    const target = await placeName(named, stores, settings, reader);
    return { kind: 'whisper', card: messageCard(reader.words.text(key, { target })) };
  });
