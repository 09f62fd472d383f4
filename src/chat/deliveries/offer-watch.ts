import { answerTo } from '../../service/watch/set-threshold.js';
import { offerWatchCard } from '../cards/offer-watch-card.js';
import { personName } from '../people.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderOfferWatch: DeliveryRenderer<'offer_watch'> = async (
  { watchId },
  target,
  { stores, settings },
) => {
  const { watch, answer } = await answerTo(watchId, stores);
  if (watch === null) return drop(`the look ${watchId} at offers is gone`);
  const [reader, [person]] = await Promise.all([
    readerAt(target, stores, settings),
    answer?.byId == null ? [] : stores.staff.findMany([answer.byId]),
  ]);
  const people = new Map(person === undefined ? [] : [[person.id, person]]);
  const answered =
    answer === null ? null : { person: personName(people, answer.byId, reader), at: answer.at };
  return plainCard(offerWatchCard(watch, answered, reader));
};
