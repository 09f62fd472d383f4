import { parseArgs } from 'node:util';
import { manifestYaml, newAppUrl, type SlackManifest, slackManifest } from '../../adapters/slack/manifest.js';
import { SLACK_INSTALL_PATH } from '../../adapters/slack/oauth/paths.js';
import { type Check, failed } from '../../adapters/web/check.js';
import { appListing } from '../chat/app-listing.js';
import type { Config } from '../config/config.js';
import { ConfigError } from '../config/config-error.js';
import { checkLines, exitCodeOf, printJson } from './check-lines.js';
import { checkedUrl, configOrProblem, configurationProblem, withStores } from './setup-context.js';
import { slackChecks } from './slack-checks.js';
import { type CliContext, type ExitCode, UsageError } from './verb.js';

const MODES = ['socket', 'http'] as const;
type Mode = (typeof MODES)[number];

const NAME = 'Varsel';
/** Slack's bound. */
const LONGEST_NAME = 35;

export async function setupSlack(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mode: { type: 'string' },
      url: { type: 'string' },
      name: { type: 'string', default: NAME },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const config = configOrProblem(context);
  const mode = modeOf(values.mode, config);
  const url =
    checkedUrl('url', values.url) ?? (config instanceof ConfigError ? undefined : config.slack.publicUrl);
  if (mode === 'http' && url === undefined) throw new UsageError('--mode http needs --url https://…');
  if (values.name.trim() === '' || values.name.length > LONGEST_NAME)
    throw new UsageError(`--name has 1 to ${LONGEST_NAME} characters`);
  const language = config instanceof ConfigError ? 'en' : config.company.language;
  const manifest = slackManifest({
    name: values.name,
    listing: appListing(language),
    mode,
    publicUrl: url ?? null,
  });
  if (!values.check && !values.json) context.stdout.write(steps(manifest, mode, url ?? null));
  const checks = await checksOf(config, context);
  if (values.json) {
    printJson(context, values.check ? { checks } : { manifest, link: newAppUrl(manifest), checks });
    return exitCodeOf(checks);
  }
  context.stdout.write(`${values.check ? '' : '\nWhat is set so far:\n'}${checkLines(checks)}`);
  return exitCodeOf(checks);
}

function modeOf(given: string | undefined, config: Config | ConfigError): Mode {
  if (given === undefined) return config instanceof ConfigError ? 'socket' : config.environment.SLACK_MODE;
  const mode = MODES.find((one) => one === given);
  if (mode === undefined) throw new UsageError(`there is no mode "${given}"; it is socket or http`);
  return mode;
}

async function checksOf(config: Config | ConfigError, context: CliContext): Promise<Check[]> {
  if (config instanceof ConfigError) return [configurationProblem(config)];
  const needsStores = config.environment.SLACK_CLIENT_ID !== undefined;
  const checks = needsStores
    ? await withStores(context, (stores) => slackChecks(config, stores, context))
    : await slackChecks(config, null, context);
  if (checks.length > 0) return checks;
  return [
    failed(
      'bot token',
      'neither SLACK_BOT_TOKEN nor SLACK_CLIENT_ID is set',
      'make the app with the manifest, install it, and set its Bot User OAuth Token (it begins with xoxb-)',
    ),
  ];
}

function steps(manifest: SlackManifest, mode: Mode, url: string | null): string {
  const tokens =
    mode === 'socket'
      ? `On "Basic Information", make an App-Level Token with the scope connections:write.
   Set it as SLACK_APP_TOKEN (it begins with xapp-).`
      : `On "Basic Information", copy the Signing Secret. Set it as SLACK_SIGNING_SECRET, and SLACK_MODE=http.`;
  const several =
    url === null
      ? ''
      : `
Several workspaces: set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and VARSEL_ENCRYPTION_KEY, list the workspaces in
slack.workspaces, turn on public distribution, and open ${new URL(SLACK_INSTALL_PATH, url).href}
in each of them.
`;
  return `The manifest of the app:

${manifestYaml(manifest)}
1. Open this link, or make a new app "from a manifest" at https://api.slack.com/apps and paste the above:
   ${newAppUrl(manifest)}
2. ${tokens}
3. On "Install App", install it, and set the Bot User OAuth Token as SLACK_BOT_TOKEN (it begins with xoxb-).
4. In each channel of varsel.yaml type "/invite @${manifest.features?.bot_user?.display_name ?? NAME}".
5. varsel setup slack --check
${several}`;
}
