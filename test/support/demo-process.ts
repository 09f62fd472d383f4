import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'dist/src/main.js';
const UP_WITHIN_MS = 150_000;

export interface DemoProcess {
  /** Of the workspace, for the browser. */
  readonly address: string;
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Starts the compiled demo on data of its own and waits until it says where to look. */
export async function startDemo(args: readonly string[] = []): Promise<DemoProcess> {
  const { MONGODB_URI, REDIS_URL } = process.env;
  if (MONGODB_URI === undefined || REDIS_URL === undefined) {
    throw new Error('MONGODB_URI and REDIS_URL are not set; run the tests with "npm test"');
  }
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing; "npm test" builds it`);
  const folder = mkdtempSync(join(tmpdir(), 'varsel-demo-'));
  const database = new URL(MONGODB_URI);
  database.pathname = `/demo-${randomUUID()}`;
  const child = spawn(process.execPath, [PROGRAM, 'demo', ...args], {
    env: { ...process.env, MONGODB_URI: database.href, VARSEL_DEMO_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collected(child);
  const address = await addressOf(child, output);
  return {
    address,
    output,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
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

function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`the demo did not come up: ${output()}`)), UP_WITHIN_MS);
    child.once('exit', (code) => failed(new Error(`the demo ended with exit code ${code}: ${output()}`)));
    child.stdout?.on('data', () => {
      const address = /^Open +(\S+)$/m.exec(output())?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    });
  });
}
