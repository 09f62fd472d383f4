import { alertsOfKind } from '../../domain/alert.js';
import { firstRunCard, type OwnerShare } from '../cards/first-run-card.js';
import { readerFor } from '../reader.js';
import { type DeliveryRenderer, plainCard } from './delivery-renderer.js';

const ALERTS_AT_A_TIME = 1000;

export const renderFirstRun: DeliveryRenderer<'first_run_summary'> = async (
  { runId, staffId },
  { platform },
  { stores, settings },
) => {
  const [run, staff] = await Promise.all([stores.runs.find(runId), stores.staff.all()]);
  const levels = { high: 0, medium: 0, low: 0 };
  const owners = new Map<string | null, OwnerShare>();
  for await (const batch of stores.alerts.allOpen(ALERTS_AT_A_TIME)) {
    for (const { ownerId, level, placement } of alertsOfKind(batch, 'churn')) {
      if (staffId !== null && ownerId !== staffId) continue;
      levels[level] += 1;
      const share = owners.get(ownerId) ?? { ownerId, carded: 0, listed: 0 };
      owners.set(ownerId, { ...share, [placement]: share[placement] + 1 });
    }
  }
  const card = firstRunCard(
    {
      levels,
      owners: [...owners.values()],
      readiness: run?.context?.readiness ?? null,
      people: new Map(staff.map((person) => [person.id, person])),
      platform,
    },
    readerFor(settings.company.language, settings.company.timezone),
  );
  return plainCard(card);
};
