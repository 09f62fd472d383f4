import { personTargets } from '../alerts/routing.js';
import { pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import { isTightened, lookAtOffers } from '../service/watch/look-at-offers.js';
import type { Parts } from './parts.js';
import { roleTargets } from './role-targets.js';
import { routingNow } from './routing-table.js';

/**
 * The week's look at the offers; where it tightened the threshold, whoever answers for offers is told why. Doing it again in
 * the same week adds what a killed process had left out, and nothing else.
 *
 * @returns the week whose look tightened it; null where nothing was too much.
 */
export async function watchOffersNow(parts: Parts): Promise<string | null> {
  const { stores, config, now } = parts;
  const look = await lookAtOffers({
    stores,
    settings: config.offers.watch,
    configured: config.offers.threshold,
    timezone: config.company.timezone,
    now,
  });
  if (look === null || !isTightened(look)) return null;
  const targets = await targetsOfOwner(parts);
  if (targets.length === 0) {
    parts.logger.warn(
      { week: look.id },
      'offers became too much, and nobody is told: set offers.owner to a staff id with an account, or routes.management',
    );
  }
  await stores.deliveries.add(
    targets.map((target) =>
      pendingDelivery({
        id: `offer_watch|${look.id}|${targetKey(target)}`,
        alertId: null,
        content: { kind: 'offer_watch', watchId: look.id },
        target,
        createdAt: look.at,
      }),
    ),
  );
  return look.id;
}

/** The person who answers for offers; the managers where that person can't be reached. */
async function targetsOfOwner({ stores, config, now }: Parts): Promise<readonly Target[]> {
  const { owner } = config.offers;
  const person = owner === undefined ? null : await stores.staff.find(owner);
  const direct = person === null ? [] : personTargets(person, await routingNow(config, stores.routes, now)());
  return direct.length > 0 ? direct : roleTargets('manager', { stores, config });
}
