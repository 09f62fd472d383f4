import { routesInto, withStoredRoutes } from '../../alerts/stored-routes.js';
import { introductionCard } from '../cards/introduction-card.js';
import { messageCard } from '../cards/message-card.js';
import { type DeliveryRenderer, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

/** What will be posted in a channel, by the routes of this moment. */
export const renderIntroduction: DeliveryRenderer<'introduction'> = async (
  { channelId },
  target,
  { stores, settings },
) => {
  const [stored, reader] = await Promise.all([stores.routes.active(), readerAt(target, stores, settings)]);
  const into = routesInto(target, withStoredRoutes(settings.routing, stored));
  return plainCard(introductionCard({ channelId, platform: target.platform, into }, reader));
};

/** To who invited the bot: why it says nothing there. */
export const renderIntroductionRefused: DeliveryRenderer<'introduction_refused'> = async (
  { channelName },
  target,
  { stores, settings },
) => {
  const reader = await readerAt(target, stores, settings);
  return plainCard(messageCard(reader.words.text('introduction.refused', { channel: channelName })));
};
