import { parseArgs } from 'node:util';
import { checkSlack } from '../../adapters/slack/doctor.js';
import { teamsConnection } from '../../adapters/teams/connection.js';
import { checkTeams } from '../../adapters/teams/doctor.js';
import { type Check, failed, passed } from '../../adapters/web/check.js';
import { producerConnection } from '../../jobs/connection.js';
import { personTarget } from '../alerts/routing.js';
import type { Config } from '../config/config.js';
import { connectedPlatforms } from '../config/connected-platforms.js';
import type { Platform } from '../domain/delivery.js';
import type { ConversationStore } from '../stores/conversations.js';
import type { CliApp, CliContext, CliVerb } from './verb.js';

/** Checks every connection and setting, one by one, and says what to do about each that fails. */
export const doctor: CliVerb = {
  summary: 'check the configuration and every connection, and say what to do',
  usage: `varsel doctor [--json]

  --json  one object per check: name, ok, detail, remedy

Ends with exit code 1 when something fails.`,
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    const checks = await allChecks(context);
    const text = values.json ? `${JSON.stringify(checks, null, 2)}\n` : checks.map(checkLine).join('');
    context.stdout.write(text);
    return checks.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function allChecks(context: CliContext): Promise<Check[]> {
  // A configuration that can't be read is an error of its own, with file, line and field.
  const config = context.readConfig();
  const redis = await checkRedis(config.environment.REDIS_URL);
  const slack = await slackChecks(config, context);
  const hasTeams = connectedPlatforms(config.environment).includes('teams');
  try {
    const app = await context.openApp();
    try {
      const teams = hasTeams ? await teamsChecks(config, app.stores.conversations, context) : [];
      const staff = [...(await checkStaff(app)), await checkMessages(app)];
      return [
        passed('configuration', config.fileName),
        passed('MongoDB', 'it answers, indexes are in place'),
        ...redis,
        ...slack,
        ...teams,
        ...staff,
        ...checkRoutes(config),
      ];
    } finally {
      await app.close();
    }
  } catch (error) {
    const mongo = failed('MongoDB', reasonOf(error), 'start the server, and check MONGODB_URI');
    const teams = hasTeams ? await teamsChecks(config, null, context) : [];
    return [
      passed('configuration', config.fileName),
      mongo,
      ...redis,
      ...slack,
      ...teams,
      ...checkRoutes(config),
    ];
  }
}

async function checkRedis(url: string): Promise<Check[]> {
  const redis = producerConnection(url);
  // Told by the failing calls below.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as [string, string];
    return [
      passed('Redis', 'it answers'),
      policy === 'noeviction'
        ? passed('Redis eviction', policy)
        : failed(
            'Redis eviction',
            `maxmemory-policy is ${policy}: queued work could be thrown away`,
            'set maxmemory-policy noeviction',
          ),
    ];
  } catch (error) {
    return [failed('Redis', reasonOf(error), 'start the server, and check REDIS_URL')];
  } finally {
    redis.disconnect();
  }
}

async function slackChecks(config: Config, context: CliContext): Promise<Check[]> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = config.environment;
  if (botToken === undefined) {
    // A company may be on Teams alone.
    if (!connectedPlatforms(config.environment).includes('slack')) return [];
    return [
      failed(
        'chat',
        'neither SLACK_BOT_TOKEN nor TEAMS_APP_ID is set',
        'for Slack set the Bot User OAuth Token, which begins with xoxb-; for Teams the application id, secret and tenant of the bot’s registration',
      ),
    ];
  }
  const {
    SLACK_MODE: mode,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = config.environment;
  return checkSlack({
    botToken,
    mode:
      mode === 'socket'
        ? { name: mode, appToken: appToken ?? '' }
        : { name: mode, signingSecret: signingSecret ?? '' },
    channelIds: channelIds(config, 'slack'),
    logger: context.silentLogger,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

async function teamsChecks(
  config: Config,
  conversations: ConversationStore | null,
  { now }: CliContext,
): Promise<Check[]> {
  const { TEAMS_SERVICE_URL: serviceUrl } = config.environment;
  try {
    const connection = teamsConnection(config.environment);
    if (connection === null) return [];
    return await checkTeams({
      ...connection,
      ...(serviceUrl === undefined ? {} : { serviceUrl }),
      channelIds: channelIds(config, 'teams'),
      conversations,
      now,
    });
  } catch (error) {
    return [failed('Teams', reasonOf(error), 'set what is missing in the environment or in .env')];
  }
}

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { slack: 'Slack', teams: 'Teams' };

function channelIds({ channels }: Config, platform: Platform): string[] {
  return Object.values(channels).flatMap((ids) => ids[platform] ?? []);
}

async function checkStaff({ stores, config }: CliApp): Promise<Check[]> {
  const staff = await stores.staff.all();
  if (staff.length === 0) {
    return [failed('staff', 'nobody is on staff: whoever asks is a stranger', 'varsel import staff FILE')];
  }
  const platforms = connectedPlatforms(config.environment);
  const setByHand = new Set(
    config.people.flatMap((person) =>
      platforms.some((platform) => person[platform] !== undefined) ? [person.staff] : [],
    ),
  );
  const unreachable = staff.filter(
    (person) =>
      !setByHand.has(person.id) && platforms.every((platform) => personTarget(person, platform) === null),
  );
  const names = platforms.map((platform) => PLATFORM_NAMES[platform]).join(' or ');
  const ids = new Set(staff.map(({ id }) => id));
  const wrongOwners = [config.owners.default, ...Object.values(config.owners.teams)].filter(
    (id) => id !== undefined && !ids.has(id),
  );
  return [
    unreachable.length === 0
      ? passed('staff', `${staff.length} people, all with an id on ${names}`)
      : failed(
          'staff',
          `${unreachable.length} of ${staff.length} people have no id on ${names}: ${shortList(unreachable.map(({ id }) => id))}`,
          `add the column ${platforms.map((platform) => `${platform}_user_id`).join(' or ')} to the staff file, or list them under people in varsel.yaml`,
        ),
    ...(wrongOwners.length === 0
      ? []
      : [failed('owners', `not on staff: ${wrongOwners.join(', ')}`, 'correct owners in varsel.yaml')]),
  ];
}

async function checkMessages({ stores }: CliApp): Promise<Check> {
  const { sent, pending, sending, unknown, refused } = await stores.deliveries.counts();
  const lost = unknown + refused;
  return lost === 0
    ? passed('messages', `${sent} sent, ${pending + sending} on their way`)
    : failed(
        'messages',
        `${refused} refused, ${unknown} of which nobody knows whether they arrived; ${sent} sent`,
        'the log names each with its reason; their alerts are kept, and refused cards went to the fallback channel',
      );
}

function checkRoutes({ routes }: Config): Check[] {
  const missing = (['fallback', 'administrators'] as const).filter((name) => routes[name] === undefined);
  return missing.length === 0
    ? [passed('routes', 'fallback and administrators are set')]
    : [
        failed(
          'routes',
          `${missing.join(' and ')} not set: a card that a channel refuses has nowhere to go`,
          'name channels for them under routes in varsel.yaml',
        ),
      ];
}

function shortList(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} …`;
}

function checkLine({ ok, name, detail, remedy }: Check): string {
  return `${ok ? 'ok  ' : 'FAIL'}  ${name}: ${detail}\n${ok ? '' : `      -> ${remedy}\n`}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
