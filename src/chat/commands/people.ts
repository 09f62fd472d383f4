import { peopleCard } from '../cards/people-card.js';
import { knownAccount } from '../linking/propose-link.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const LISTED_AT_MOST = 100;

/** Who is who: roles, unknown accounts, and accounts that wait for an answer. For administrators. */
export const people: CommandHandler = async (_argument, { stores, settings }) =>
  onlyFor('administrators', async ({ reader }) => {
    const [staff, proposed, confirmed] = await Promise.all([
      stores.staff.all(),
      stores.personLinks.inState('proposed', LISTED_AT_MOST),
      stores.personLinks.inState('confirmed', LISTED_AT_MOST),
    ]);
    const { platform, platforms = [platform] } = settings.routing;
    const withoutAccount = Object.fromEntries(
      platforms.map((on) => [
        on,
        staff.filter((person) => knownAccount(person, on, settings.people) === null),
      ]),
    );
    return { kind: 'whisper', card: peopleCard({ staff, proposed, confirmed, withoutAccount }, reader) };
  });
