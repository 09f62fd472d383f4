import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { scriptsFolder } from './scripts-folder.js';

/** Somebody or something in the workspace. */
export interface WorkspaceUser {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly email: string;
  readonly timezone: string;
}

export interface WorkspaceChannel {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

export interface Workspace {
  /** For the browser. */
  readonly address: string;
  /** For the bot. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  stop(): void;
}

const BOT_USER_ID = 'U0VARSEL';
const READY_WITHIN_MS = 20_000;

/**
 * Starts the Slack-like workspace on a free port of this machine; null where its program isn't installed, which is the
 * case on every system but Linux on x64.
 *
 * @param folder for its settings.
 * @throws Error when it does not come up, with what it said.
 */
export async function startWorkspace(
  folder: string,
  company: string,
  users: readonly WorkspaceUser[],
  channels: readonly WorkspaceChannel[],
): Promise<Workspace | null> {
  const program = findProgram();
  if (program === null) return null;
  const tokens = { botToken: 'xoxb-demo', appToken: 'xapp-demo' };
  const settings = resolve(folder, 'workspace.yaml');
  writeFileSync(settings, stringify(settingsOf(company, users, channels, tokens)));
  const child = spawn(program, ['--config', settings, '--port', '0', '--base-host', '127.0.0.1'], {
    // The preload must be named relative to the working folder: a path with a space in it could not be quoted.
    cwd: join(scriptsFolder(), 'local-slack'),
    env: { ...process.env, BUN_OPTIONS: '--preload=./loopback.js' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  const port = await portOf(child);
  const address = `http://127.0.0.1:${port}`;
  return { address, apiUrl: `${address}/api/`, ...tokens, stop };
}

function settingsOf(
  company: string,
  users: readonly WorkspaceUser[],
  channels: readonly WorkspaceChannel[],
  tokens: { readonly botToken: string; readonly appToken: string },
): object {
  return {
    workspace: { name: company, domain: 'demo', teamId: 'T01DEMO' },
    app: {
      appId: 'A01VARSEL',
      botUserId: BOT_USER_ID,
      botName: 'varsel',
      ...tokens,
      signingSecret: 'demo',
      mode: 'socket',
    },
    users: users.map(({ id, name, realName, email, timezone }) => ({
      id,
      name,
      real_name: realName,
      email,
      tz: timezone,
    })),
    channels: channels.map(({ id, name, memberIds }) => ({ id, name, members: [...memberIds, BOT_USER_ID] })),
  };
}

function findProgram(): string | null {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve(`local-slack-${process.platform}-${process.arch}/package.json`));
    const program = join(folder, 'bin', 'local-slack');
    return existsSync(program) ? program : null;
  } catch (error) {
    // An optional dependency that isn't there; anything else is a fault.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function portOf(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((found, failed) => {
    let said = '';
    const giveUp = (why: string) =>
      failed(new Error(`the Slack-like workspace ${why}; it said: ${said.trim()}`));
    const timer = setTimeout(() => giveUp('did not come up in time'), READY_WITHIN_MS);
    const read = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const port = /127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? /localhost:(\d+)/.exec(said)?.[1];
      if (port === undefined || !said.includes('is running')) return;
      clearTimeout(timer);
      found(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => giveUp(`could not be started (${error.message})`));
    child.once('exit', (code) => giveUp(`ended with exit code ${code}`));
  });
}
