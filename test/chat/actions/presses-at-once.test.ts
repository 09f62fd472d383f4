import { expect, it } from 'vitest';
import type { Stores } from '../../../src/stores/stores.js';
import { somePerson } from '../../support/alerts.js';
import { NORDLYS_ALERT, said, workplace } from '../workplace.js';

it('lets one of 200 who press at once have the alert, tells all others who has it, and changes one row once', async () => {
  const people = Array.from({ length: 200 }, (_, index) =>
    somePerson(`S${100 + index}`, { name: `Person ${index}`, slackUserId: `U${index}`, team: 'nordics' }),
  );
  let changes = 0;
  const counting = (stores: Stores): Stores => ({
    ...stores,
    alerts: {
      ...stores.alerts,
      async compareAndSet(next) {
        const hasChanged = await stores.alerts.compareAndSet(next);
        if (hasChanged) changes += 1;
        return hasChanged;
      },
    },
  });
  const { press, alert } = await workplace({ staff: people, change: counting });
  const before = await alert();
  const answers = await Promise.all(
    people.map((_, index) => press('alert.take', NORDLYS_ALERT, `U${index}`)),
  );

  const after = await alert();
  const winners = answers.flatMap(({ kind }, index) => (kind === 'done' ? [people[index]?.id] : []));
  expect(winners).toHaveLength(1);
  expect(after.state).toMatchObject({ name: 'taken', byId: winners[0] });
  const winner = people.find(({ id }) => id === winners[0])?.name;
  const told = answers.filter(({ kind }) => kind !== 'done').map(said);
  expect(told).toHaveLength(199);
  expect(new Set(told)).toEqual(new Set([`${winner} has this one already, since 2 Mar, 09:00.`]));
  expect(changes).toBe(1);
  expect(after.version).toBe(before.version + 1);
  expect(after.log).toHaveLength(before.log.length + 1);
});
