import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Staff } from '../../domain/staff.js';
import type { ConversationStore } from '../../stores/conversations.js';
import type { CliContext } from '../verb.js';
import { scriptsFolder } from './scripts-folder.js';

/** Microsoft's playground for Teams apps, beside the Slack-like workspace. */
export interface Playground {
  /** For the browser. */
  readonly address: string;
  stop(): void;
}

/** How the product and the playground find each other; known before either runs. */
export interface PlaygroundPorts {
  readonly appPort: number;
  readonly playgroundPort: number;
}

const READY_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 500;
const OWN_CHAT = 'own-chat';
/** Its one chat of several people, which posts stand in as in a channel. */
export const PLAYGROUND_GROUP_CHAT = 'group-chat';
/** It takes one who looks on, and five others. */
const PEOPLE_AT_MOST = 6;
const TENANT_ID = '00000000-0000-0000-0000-0000000000aa';

/** Fetches the playground where it is not there yet; null where it can't be had, which its script says. */
export async function playgroundPorts(folder: string): Promise<PlaygroundPorts | null> {
  const args = [scriptPath(), '--folder', homeIn(folder), '--fetch-only'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? { appPort: await freePort(), playgroundPort: await freePort() } : null;
}

/** What the product is set to beside it. */
export function playgroundEnvironment({ appPort, playgroundPort }: PlaygroundPorts): Record<string, string> {
  return {
    PORT: String(appPort),
    TEAMS_MODE: 'playground',
    TEAMS_SERVICE_URL: `http://localhost:${playgroundPort}/_connector`,
  };
}

/** The playground's id of a member of staff. */
export function playgroundUserId(staffId: string): string {
  return `29:${staffId}`;
}

/** A channel's id in the playground. */
export function playgroundChannelId(name: string): string {
  return `19:${name}@thread.tacv2`;
}

/** Starts it. Rejects when it does not come up. */
export async function startPlayground(
  folder: string,
  { appPort, playgroundPort }: PlaygroundPorts,
  staff: readonly Staff[],
  channelNames: readonly string[],
): Promise<Playground> {
  const home = homeIn(folder);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.m365agentsplayground.yml'), stringify(settingsOf(staff, channelNames)));
  const child = spawn(
    process.execPath,
    [
      scriptPath(),
      ...['--endpoint', `http://127.0.0.1:${appPort}/teams/messages`],
      ...['--folder', home],
      ...['--port', String(playgroundPort)],
    ],
    { stdio: 'ignore' },
  );
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  const ended = new Promise<false>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', () => resolve(false));
  });
  const address = `http://localhost:${playgroundPort}`;
  const isUp = await Promise.race([answers(address), ended]);
  if (isUp) return { address, stop };
  stop();
  throw new Error(
    `the Teams playground did not come up on port ${playgroundPort}; run the demo without --teams`,
  );
}

/** It begins to listen before it has read its settings, and ends when they are wrong: only an answer is a sign of life. */
async function answers(address: string): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return true;
  }
  return false;
}

function homeIn(folder: string): string {
  return join(folder, 'teams-playground');
}

function scriptPath(): string {
  return join(scriptsFolder(), 'teams-playground.mjs');
}

/** It shows nothing that was posted before it was opened, so the first message waits for a browser. */
export async function waitUntilOpened(
  { address }: Playground,
  conversations: ConversationStore,
  { stdout, stopRequested }: Pick<CliContext, 'stdout' | 'stopRequested'>,
): Promise<void> {
  stdout.write(
    `\nOpen  ${address}  (Teams). It shows only what is posted while it is open, so posting waits for it.\n`,
  );
  let isStopping = false;
  stopRequested.then(() => {
    isStopping = true;
  });
  while (!isStopping && (await conversations.findByConversationId(OWN_CHAT)) === null)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}

/** Source: the playground's own example of its settings, version 0.1.1. */
function settingsOf(staff: readonly Staff[], channelNames: readonly string[]): object {
  const [first, ...others] = staff.slice(0, PEOPLE_AT_MOST).map(personOf);
  return {
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: { id: '28:playground', name: 'Varsel' },
    currentUser: first,
    users: others,
    personalChat: { id: OWN_CHAT },
    groupChat: { id: PLAYGROUND_GROUP_CHAT, name: 'Team chat' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Company',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: channelNames.map((name) => ({ id: playgroundChannelId(name), name })),
    },
  };
}

function personOf({ id, name, email }: Staff, index: number): object {
  const [givenName = name, ...surname] = name.split(' ');
  const address = email ?? `${id}@example.test`;
  return {
    id: playgroundUserId(id),
    name,
    userPrincipleName: address,
    aadObjectId: `00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}`,
    givenName,
    surname: surname.join(' '),
    email: address,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
