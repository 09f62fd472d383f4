import { parseArgs } from 'node:util';
import { type Check, failed, passed } from '../../adapters/web/check.js';
import { producerConnection } from '../../jobs/connection.js';
import { personTarget } from '../alerts/routing.js';
import type { Config } from '../config/config.js';
import { connectedPlatforms } from '../config/connected-platforms.js';
import type { Platform } from '../domain/delivery.js';
import { readOffersStart } from '../service/start/read-offers-start.js';
import type { Stores } from '../stores/stores.js';
import { checkLines, exitCodeOf, printJson, reasonOf } from './check-lines.js';
import { missingLines, sourcesOf } from './offers.js';
import { slackChecks } from './slack-checks.js';
import { teamsChecks } from './teams-checks.js';
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
    if (values.json) printJson(context, checks);
    else context.stdout.write(checkLines(checks));
    return exitCodeOf(checks);
  },
};

async function allChecks(context: CliContext): Promise<Check[]> {
  // A configuration that can't be read is an error of its own, with file, line and field.
  const config = context.readConfig();
  const redis = await checkRedis(config.environment.REDIS_URL);
  const before = passed('configuration', config.fileName);
  try {
    const app = await context.openApp();
    try {
      const chat = await chatChecks(config, app.stores, context);
      const staff = [
        ...(await checkStaff(app)),
        await checkMessages(app),
        ...(await checkOffers(app, context)),
      ];
      const mongo = passed('MongoDB', 'it answers, indexes are in place');
      return [before, mongo, ...redis, ...chat, ...staff, ...checkRoutes(config)];
    } finally {
      await app.close();
    }
  } catch (error) {
    const mongo = failed('MongoDB', reasonOf(error), 'start the server, and check MONGODB_URI');
    return [before, mongo, ...redis, ...(await chatChecks(config, null, context)), ...checkRoutes(config)];
  }
}

async function chatChecks(config: Config, stores: Stores | null, context: CliContext): Promise<Check[]> {
  const checks = [
    ...(await slackChecks(config, stores, context)),
    ...(await teamsChecks(config, stores, context)),
  ];
  return checks.length > 0 ? checks : [NOTHING_CONNECTED];
}

const NOTHING_CONNECTED = failed(
  'chat',
  'neither SLACK_BOT_TOKEN nor TEAMS_APP_ID is set',
  'for Slack set the Bot User OAuth Token, which begins with xoxb-; for Teams the application id, secret and tenant of the bot’s registration; varsel setup slack and varsel setup teams say step by step how',
);

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

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { slack: 'Slack', teams: 'Teams' };

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
  const isWrong = (id: string | undefined) => id !== undefined && !ids.has(id);
  const wrongOwners = [config.owners.default, ...Object.values(config.owners.teams)].filter(isWrong);
  const wrongService = Object.values(config.tasks.maintenance.people).filter(isWrong);
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
    ...(wrongService.length === 0
      ? []
      : [
          failed(
            'service people',
            `not on staff: ${wrongService.join(', ')}; their maintenance tasks go to the owners`,
            'correct tasks.maintenance.people in varsel.yaml',
          ),
        ]),
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

/** Of offers that nobody wants nothing is missing. */
async function checkOffers(app: CliApp, context: CliContext): Promise<Check[]> {
  const { isOn, missing } = await readOffersStart(sourcesOf(app, context));
  if (!isOn) return [];
  return [
    missing.length === 0
      ? passed('offers', 'on, and nothing is missing')
      : failed(
          'offers',
          `turned on, but none is shown: ${missing.map((check) => check.replaceAll('_', ' ')).join(', ')} missing`,
          missingLines(missing).join('; '),
        ),
  ];
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
