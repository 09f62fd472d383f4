import { channelTargets } from '../../alerts/routing.js';
import { routesInto, withStoredRoutes } from '../../alerts/stored-routes.js';
import { targetKey } from '../../domain/delivery.js';
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
  const table = withStoredRoutes(settings.routing, stored);
  const key = targetKey(target);
  const queues = (settings.ticketQueues ?? [])
    .filter(
      ({ channel }) =>
        channel !== null && channelTargets(channel, table).some((each) => targetKey(each) === key),
    )
    .map(({ name }) => name);
  const view = { channelId, platform: target.platform, into: routesInto(target, table), queues };
  return plainCard(introductionCard(view, reader));
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
