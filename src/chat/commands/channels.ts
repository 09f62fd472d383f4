import { channelsCard } from '../cards/channels-card.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** Which channel gets what, and connecting one more: for administrators. */
export const channels: CommandHandler = async (_argument, { stores, settings }, from) => {
  const stored = await stores.routes.active();
  const { conversationId } = from.reply;
  return onlyFor('administrators', ({ reader }) => ({
    kind: 'whisper',
    card: channelsCard({ file: settings.routing, stored, conversationId }, reader),
  }));
};
