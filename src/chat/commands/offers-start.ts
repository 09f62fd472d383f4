import { readOffersStart } from '../../service/start/read-offers-start.js';
import { lastChange } from '../../service/watch/set-threshold.js';
import { standingThreshold } from '../../service/watch/watch-offers.js';
import { type OffersStartView, offersStartCard } from '../cards/offers-start-card.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { offersIn, startDependencies } from '../offers-settings.js';
import { personName } from '../people.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** Whether offers in service are on, what is missing before they start, and the way to get it: for managers. */
export const offersStart: CommandHandler = async (_argument, desk) =>
  onlyFor('managers', async (asker) => ({
    kind: 'whisper',
    card: offersStartCard(await offersStartView(desk, asker), asker.reader),
  }));

export async function offersStartView(desk: Desk, { staff, reader }: KnownAsker): Promise<OffersStartView> {
  const { threshold: configured } = offersIn(desk.settings);
  const [standing, [newest = null], change, people] = await Promise.all([
    readOffersStart(startDependencies(desk)),
    desk.stores.offerWatches.newest(1),
    lastChange(desk.stores),
    desk.people(),
  ]);
  const mayDecide = isOneOf(staff.role, 'administrators');
  return {
    standing,
    threshold: standingThreshold(newest, configured),
    configured,
    change,
    confirmedBy: personName(people, standing.notice?.byId ?? null, reader),
    mayDecide,
    maySetBack: mayDecide || answersForOffers(staff.id, desk),
  };
}

export function answersForOffers(staffId: string, { settings }: Pick<Desk, 'settings'>): boolean {
  return offersIn(settings).owner === staffId;
}
