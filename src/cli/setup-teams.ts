import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { TEAMS_PATH } from '../../adapters/teams/http-route.js';
import { appPackage } from '../../adapters/teams/package/app-package.js';
import { MANIFEST_LIMITS, teamsManifest } from '../../adapters/teams/package/manifest.js';
import { type Check, failed } from '../../adapters/web/check.js';
import { appListing } from '../chat/app-listing.js';
import type { Config } from '../config/config.js';
import { ConfigError } from '../config/config-error.js';
import { checkLines, exitCodeOf, printJson } from './check-lines.js';
import { checkedUrl, configOrProblem, configurationProblem, withStores } from './setup-context.js';
import { teamsChecks } from './teams-checks.js';
import { type CliContext, type ExitCode, UsageError } from './verb.js';

const NAME = 'Varsel';
const FILE = 'varsel-teams.zip';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;

export async function setupTeams(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      out: { type: 'string', default: FILE },
      website: { type: 'string' },
      name: { type: 'string', default: NAME },
      'app-version': { type: 'string', default: '1.0.0' },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const config = configOrProblem(context);
  const written = values.check ? null : await writePackage(values, config);
  if (written !== null && !values.json) context.stdout.write(steps(written));
  const checks = await checksOf(config, context);
  if (values.json) printJson(context, written === null ? { checks } : { ...written, checks });
  else context.stdout.write(`${written === null ? '' : '\nWhat is set so far:\n'}${checkLines(checks)}`);
  return exitCodeOf(checks);
}

interface Written {
  readonly file: string;
  readonly manifest: ReturnType<typeof teamsManifest>;
  /** What the registration wants to know. */
  readonly messagingEndpoint: string;
}

interface Wanted {
  readonly url?: string | undefined;
  readonly out: string;
  readonly website?: string | undefined;
  readonly name: string;
  readonly 'app-version': string;
}

async function writePackage(wanted: Wanted, config: Config | ConfigError): Promise<Written> {
  const publicUrl = checkedUrl('url', wanted.url);
  if (publicUrl === undefined) throw new UsageError('say where Teams reaches Varsel: --url https://…');
  const websiteUrl = wanted.website ?? publicUrl;
  if (!URL.canParse(websiteUrl) || new URL(websiteUrl).protocol !== 'https:')
    throw new UsageError(`--website "${websiteUrl}" is no https address`);
  const version = wanted['app-version'];
  if (!VERSION.test(version)) throw new UsageError(`--app-version "${version}" is not like 1.0.0`);
  const { name } = wanted;
  if (name.trim() === '' || name.length > MANIFEST_LIMITS.name)
    throw new UsageError(`--name has 1 to ${MANIFEST_LIMITS.name} characters`);
  if (config instanceof ConfigError) throw config;
  const { TEAMS_APP_ID: appId } = config.environment;
  if (appId === undefined || !GUID.test(appId))
    throw new Error(
      'TEAMS_APP_ID is not set, or no application id like 00000000-0000-0000-0000-000000000000: register the bot first (docs/setup.md), then set it',
    );
  const listings = { en: appListing('en'), nb: appListing('nb'), fi: appListing('fi') };
  const options = {
    appId,
    name,
    companyName: config.company.name,
    version,
    publicUrl,
    websiteUrl,
    listings,
  };
  await writeNew(wanted.out, appPackage(options));
  const messagingEndpoint = new URL(TEAMS_PATH, publicUrl).href;
  return { file: wanted.out, manifest: teamsManifest(options), messagingEndpoint };
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${path} is there already; name a new file with --out`, { cause: error });
    throw error;
  }
}

async function checksOf(config: Config | ConfigError, context: CliContext): Promise<Check[]> {
  if (config instanceof ConfigError) return [configurationProblem(config)];
  const checks = await withStores(context, (stores) => teamsChecks(config, stores, context));
  if (checks.length > 0) return checks;
  return [
    failed(
      'Teams registration',
      'TEAMS_APP_ID is not set',
      'register the bot in the Azure portal (docs/setup.md) and set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID',
    ),
  ];
}

function steps({ file, messagingEndpoint }: Written): string {
  return `Written: ${file}

1. In the bot's registration, set the messaging endpoint ${messagingEndpoint}
   and add the channel Microsoft Teams.
2. Upload ${file} in the Teams admin center (Teams apps, Manage apps), and allow it for your people.
3. Add the app to each team whose channels are in varsel.yaml.
4. varsel setup teams --check
`;
}
