import { publicHolidays } from '../../src/alerts/working-days.js';
import { serviceSettings } from '../../src/config/service-settings.js';
import type { Target } from '../../src/domain/delivery.js';
import type { Staff } from '../../src/domain/staff.js';
import type { Stores } from '../../src/stores/stores.js';
import { type ServiceDesk, serviceDesk } from '../../src/tickets/service-desk.js';
import type { TakeInDependencies } from '../../src/tickets/take-in-ticket.js';

type ServiceInput = Parameters<typeof serviceSettings.parse>[0];

/** Two queues: technical matters in a channel of their own, and all else by direct message. */
export const TWO_QUEUES: ServiceInput = {
  queues: [
    {
      name: 'technical',
      categories: ['defect', 'performance', 'integration'],
      isTechnical: true,
      channel: 'service',
      leader: 'S03',
      people: { junior: ['S05'], experienced: ['S01'], senior: ['S02'] },
    },
    { name: 'general', leader: 'S03', people: { junior: ['S05'], experienced: ['S01'], senior: ['S02'] } },
  ],
};

export function someDesk(settings: ServiceInput = TWO_QUEUES): ServiceDesk {
  return serviceDesk(
    serviceSettings.parse(settings),
    { timezone: 'Europe/Oslo', country: 'NO' },
    publicHolidays(),
  );
}

/** Tickets on stores in memory: one channel, and everybody reached on Slack. */
export function someTicketDependencies(
  stores: Stores,
  now: () => Date,
  settings: ServiceInput = TWO_QUEUES,
): TakeInDependencies {
  return {
    stores,
    desk: someDesk(settings),
    staff: async () => new Map((await stores.staff.all()).map((person) => [person.id, person])),
    reach: async () => ({
      channel: (name) => (name === 'service' ? [channel] : []),
      direct: ({ slackUserId }: Staff): Target[] =>
        slackUserId === null ? [] : [{ platform: 'slack', kind: 'person', id: slackUserId }],
    }),
    company: { country: 'NO', currency: 'EUR' },
    now,
  };
}

const channel: Target = { platform: 'slack', kind: 'channel', id: 'CSERVICE' };
