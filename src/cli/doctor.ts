import { parseArgs } from 'node:util';
import { type Check, checkSlack } from '../../adapters/slack/doctor.js';
import { producerConnection } from '../../jobs/connection.js';
import type { Config } from '../config/config.js';
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
  try {
    const app = await context.openApp();
    try {
      const staff = [...(await checkStaff(app)), await checkMessages(app)];
      return [
        passed('configuration', config.fileName),
        passed('MongoDB', 'it answers, indexes are in place'),
        ...redis,
        ...slack,
        ...staff,
        ...checkRoutes(config),
      ];
    } finally {
      await app.close();
    }
  } catch (error) {
    const mongo = failed('MongoDB', reasonOf(error), 'start the server, and check MONGODB_URI');
    return [passed('configuration', config.fileName), mongo, ...redis, ...slack, ...checkRoutes(config)];
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
    return [
      failed('Slack', 'SLACK_BOT_TOKEN is not set', 'set the Bot User OAuth Token, which begins with xoxb-'),
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
    channelIds: Object.values(config.channels),
    logger: context.silentLogger,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

async function checkStaff({ stores, config }: CliApp): Promise<Check[]> {
  const staff = await stores.staff.all();
  if (staff.length === 0) {
    return [failed('staff', 'nobody is on staff: whoever asks is a stranger', 'varsel import staff FILE')];
  }
  const setByHand = new Set(
    config.people.flatMap((person) => (person.slack === undefined ? [] : [person.staff])),
  );
  const unreachable = staff.filter(({ id, slackUserId }) => slackUserId === null && !setByHand.has(id));
  const ids = new Set(staff.map(({ id }) => id));
  const wrongOwners = [config.owners.default, ...Object.values(config.owners.teams)].filter(
    (id) => id !== undefined && !ids.has(id),
  );
  return [
    unreachable.length === 0
      ? passed('staff', `${staff.length} people, all with a Slack id`)
      : failed(
          'staff',
          `${unreachable.length} of ${staff.length} people have no Slack id: ${shortList(unreachable.map(({ id }) => id))}`,
          'add the column slack_user_id to the staff file, or list them under people in varsel.yaml',
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

function passed(name: string, detail: string): Check {
  return { name, ok: true, detail, remedy: '' };
}

function failed(name: string, detail: string, remedy: string): Check {
  return { name, ok: false, detail, remedy };
}
