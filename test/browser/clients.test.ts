import { afterAll, beforeAll, describe } from 'vitest';
import { type Clients, openClients } from './clients.js';
import { inSlack } from './in-slack.js';
import { inTeams } from './in-teams.js';
import { hasPlayground } from './playground.js';

let opened: Clients | null = null;

beforeAll(async () => {
  opened = await openClients();
}, 300_000);

afterAll(async () => {
  await opened?.close();
}, 60_000);

describe('in the Slack-like workspace', () => inSlack(clients));

if (!hasPlayground()) {
  process.stderr.write(
    'Teams is not tried in a browser: Microsoft’s playground is not here. Fetch it for evaluation with "node scripts/teams-playground.mjs --fetch-only".\n',
  );
}
describe.skipIf(!hasPlayground())('in the Teams playground', () =>
  inTeams(() => {
    const { teams, ...others } = clients();
    if (teams === null) throw new Error('the demo started without Teams');
    return { ...others, teams };
  }),
);

function clients(): Clients {
  if (opened === null) throw new Error('the demo is not up');
  return opened;
}
