import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProcessRole } from '../../../src/cli/verb.js';
import type { Step } from '../../../src/domain/step.js';

const PROGRAM = fileURLToPath(new URL('../../support/role-process.mjs', import.meta.url));
const WITHIN_MS = 60_000;

/** Where a role is to end itself: when it passes the step for the n-th time. */
export interface KillAt {
  readonly step: Step;
  readonly time: number;
}

export interface RoleOptions {
  readonly killAt?: KillAt;
  /** Jobs at once in each queue. */
  readonly concurrency?: number;
}

export interface RoleProcess {
  /** Resolves with the address it listens on, null for a role that doesn't; fails where it ends before. */
  ready(): Promise<string | null>;
  /** Resolves when it was killed; fails when it ends otherwise, or not in time. */
  killed(): Promise<void>;
  /** What it said lately. */
  output(): string;
  /** kill -9, now. */
  kill(): Promise<void>;
}

interface Line {
  readonly msg?: string;
  readonly host?: string;
  readonly port?: number;
}

/** Starts one role of the compiled product as a process of its own. */
export function startRole(
  role: ProcessRole,
  environment: Readonly<Record<string, string>>,
  { killAt, concurrency }: RoleOptions = {},
): RoleProcess {
  const args = [
    role,
    ...(killAt === undefined ? [] : ['--kill-at', killAt.step, '--time', String(killAt.time)]),
    ...(concurrency === undefined ? [] : ['--concurrency', String(concurrency)]),
  ];
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...environment, LOG_LEVEL: 'info' },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const name = [role, ...args.slice(1)].join(' ');
  const failure = (what: string) => new Error(`${name} ${what}:\n${said.slice(-30).join('\n')}`);
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  const isReady = new Promise<string | null>((resolve) => {
    let address: string | null = null;
    createInterface({ input: child.stderr }).on('line', (text) => {
      said.push(text);
      const line = lineOf(text);
      if (line.msg === 'listening') address = `http://${line.host}:${line.port}`;
      if (line.msg === 'ready') resolve(address);
    });
  });
  return {
    ready: () =>
      Promise.race([
        isReady,
        ended.then((how) => Promise.reject(failure(`ended with ${how} before it was ready`))),
      ]),
    async killed() {
      const how = await Promise.race([ended, timeLimit(WITHIN_MS)]);
      if (how === 'late') throw failure(`was not killed within ${WITHIN_MS} ms`);
      if (how !== 'SIGKILL') throw failure(`ended with ${how} instead of being killed`);
    },
    output: () => said.slice(-30).join('\n'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function timeLimit(limitMs: number): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('late'), limitMs).unref();
  });
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    // Not every line on standard error is the log's; what a crash says is shown with the failure.
    return {};
  }
}
