import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = 'dist/src/main.js';
const UP_WITHIN_MS = 240_000;

export interface DemoProcess {
  /** Of the workspace, for the browser. */
  readonly address: string;
  /** Its own. */
  readonly databaseUri: string;
  readonly output: () => string;
  stop(): Promise<void>;
}

export interface DemoStart {
  /** Where the Teams playground is installed; without it there is no Teams. */
  readonly playgroundHome: string | null;
  /** Teams is there, and waits for somebody who looks at it. */
  readonly whenTeamsIsUp: (address: string) => Promise<void>;
}

/** Starts the compiled demo on data of its own and waits until it says where to look. */
export async function startDemo({ playgroundHome, whenTeamsIsUp }: DemoStart): Promise<DemoProcess> {
  const { MONGODB_URI, REDIS_URL } = process.env;
  if (MONGODB_URI === undefined || REDIS_URL === undefined) {
    throw new Error('MONGODB_URI and REDIS_URL are not set; run the tests with "npm test"');
  }
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing; "npm test" builds it`);
  const folder = mkdtempSync(join(tmpdir(), 'varsel-demo-'));
  if (playgroundHome !== null) lend(playgroundHome, join(folder, 'teams-playground'));
  const database = new URL(MONGODB_URI);
  database.pathname = `/demo-${randomUUID()}`;
  const args = ['demo', ...(playgroundHome === null ? [] : ['--teams'])];
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, MONGODB_URI: database.href, VARSEL_DEMO_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collected(child);
  async function stop(): Promise<void> {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }

  try {
    const address = await addressOf(child, output, whenTeamsIsUp);
    return { address, databaseUri: database.href, output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The playground keeps its settings beside its packages, and those of a demo are its own. */
function lend(home: string, to: string): void {
  mkdirSync(to);
  symlinkSync(resolve(home, 'node_modules'), join(to, 'node_modules'));
}

function collected(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  return () => said;
}

function addressOf(
  child: ChildProcess,
  output: () => string,
  whenTeamsIsUp: DemoStart['whenTeamsIsUp'],
): Promise<string> {
  let isTeamsOpened = false;
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`the demo did not come up: ${output()}`)), UP_WITHIN_MS);
    child.once('exit', (code) => failed(new Error(`the demo ended with exit code ${code}: ${output()}`)));
    child.stdout?.on('data', () => {
      const teams = /^Open +(\S+) +\(Teams\)/m.exec(output())?.[1];
      if (teams !== undefined && !isTeamsOpened) {
        isTeamsOpened = true;
        whenTeamsIsUp(teams).catch(failed);
      }
      const address = /^Open +(\S+)$/m.exec(output())?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    });
  });
}
