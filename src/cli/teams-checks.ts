import { teamsConnection } from '../../adapters/teams/connection.js';
import { checkTeams } from '../../adapters/teams/doctor.js';
import { type Check, failed } from '../../adapters/web/check.js';
import type { Config } from '../config/config.js';
import type { Stores } from '../stores/stores.js';
import { reasonOf } from './check-lines.js';
import type { CliContext } from './verb.js';

/**
 * All checks of Teams; none where it is not set up.
 * @param stores null where the database is away: then no channel is asked for.
 */
export async function teamsChecks(
  config: Config,
  stores: Pick<Stores, 'conversations'> | null,
  { now }: Pick<CliContext, 'now'>,
): Promise<Check[]> {
  const { TEAMS_SERVICE_URL: serviceUrl } = config.environment;
  try {
    const connection = teamsConnection(config.environment);
    if (connection === null) return [];
    return await checkTeams({
      ...connection,
      ...(serviceUrl === undefined ? {} : { serviceUrl }),
      channelIds: Object.values(config.channels).flatMap(({ teams }) => teams ?? []),
      conversations: stores?.conversations ?? null,
      now,
    });
  } catch (error) {
    return [failed('Teams', reasonOf(error), 'set what is missing in the environment or in .env')];
  }
}
