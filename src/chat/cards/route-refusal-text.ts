import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';
import type { RouteRefusal } from '../routes/change-route.js';

/** Why a channel was not connected or taken off. */
export function routeRefusalText(refusal: RouteRefusal, people: People, reader: Reader): string {
  const { words } = reader;
  switch (refusal.reason) {
    case 'changed_meanwhile':
      return words.text('refusal.route.changed_meanwhile', {
        person: personName(people, refusal.route.changedById, reader),
      });
    case 'taken':
      return words.text('refusal.route.taken', { channel: refusal.route.channel.name });
    default:
      return words.text(`refusal.route.${refusal.reason}`);
  }
}
