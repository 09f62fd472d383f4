import type { CliVerb } from './verb.js';
import { UsageError } from './verb.js';

/** Connects Varsel to a chat platform: prints or writes what the platform wants, then checks what was set. */
export const setup: CliVerb = {
  summary: 'connect Slack or Teams, step by step, and check what is set',
  usage: `varsel setup slack [--mode socket|http] [--url URL] [--name NAME] [--check] [--json]
varsel setup teams --url URL [--out FILE] [--website URL] [--name NAME] [--app-version N.N.N] [--check] [--json]

  slack      prints the app's manifest and the link that opens it, then checks tokens, scopes and channels one by one
  --mode     socket (no public address is needed) or http; SLACK_MODE when left out
  --url      the address at which Slack or Teams reaches Varsel, such as https://varsel.example.com; for Slack over http, and
             for several workspaces (slack.publicUrl in varsel.yaml when left out)
  teams      writes the app package (manifest, words, icons), then checks registration and channels one by one
  --out      the package's file (default varsel-teams.zip); must not exist yet
  --website  your company's page, which Teams shows beside the app (default: --url)
  --app-version  a changed package needs a higher one than the last (default 1.0.0)
  --name     what people see (default Varsel)
  --check    checks alone
  --json     for programs: manifest, link or file, and checks (name, ok, detail, remedy)

Ends with exit code 1 when a check fails. Secrets are read from the environment or .env and never printed.`,
  async run(args, context) {
    const [platform, ...rest] = args;
    switch (platform) {
      case 'slack':
        return (await import('./setup-slack.js')).setupSlack(rest, context);
      case 'teams':
        return (await import('./setup-teams.js')).setupTeams(rest, context);
      default:
        throw new UsageError(`say which: varsel setup slack, or varsel setup teams`);
    }
  },
};
