import { personTargets } from '../alerts/routing.js';
import { pendingDelivery, targetKey } from '../domain/delivery.js';
import { utcDate } from '../domain/time.js';
import type { NamedLoss } from '../feedback/presumed-losses.js';
import type { Parts } from './parts.js';
import { alertSettings } from './settings.js';

/** One card a day at most to each owner of a presumed loss; returns how many people get one. */
export async function sendPresumedLosses(
  { stores, config, now }: Pick<Parts, 'stores' | 'config' | 'now'>,
  losses: readonly NamedLoss[],
): Promise<number> {
  const { routing } = alertSettings(config);
  const ownerIds = [...new Set(losses.flatMap(({ ownerId }) => ownerId ?? []))];
  const owners = await stores.staff.findMany(ownerIds);
  const deliveries = owners.flatMap((owner) =>
    personTargets(owner, routing)
      .slice(0, 1)
      .map((target) =>
        pendingDelivery({
          id: `presumed_losses|${utcDate(now())}|${targetKey(target)}`,
          alertId: null,
          content: { kind: 'presumed_losses', staffId: owner.id },
          target,
          createdAt: now(),
        }),
      ),
  );
  await stores.deliveries.add(deliveries);
  return deliveries.length;
}
