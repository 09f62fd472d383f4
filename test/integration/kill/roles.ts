import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProcessRole } from '../../../src/cli/verb.js';
import type { Step } from '../../../src/domain/step.js';

const PROGRAM = fileURLToPath(new URL('../../support/role-process.mjs', import.meta.url));
const KILLED_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 5_000;

export interface RoleOptions {
  /** Where the role ends itself: when it passes the step for the n-th time. */
  readonly killAt?: { readonly step: Step; readonly time: number };
  /** Jobs at once in each queue. */
  readonly concurrency?: number;
}

export interface RoleProcess {
  /** Resolves with the address it listens on, null for a role that doesn't; fails where it ends before. */
  ready(): Promise<string | null>;
  /** Resolves when it has killed itself; fails when it ends otherwise, or not in time. */
  killed(): Promise<void>;
  /** kill -9, now. */
  kill(): Promise<void>;
  /** Asks it to stop, and leaves the process to the next start; nothing to one that was killed. */
  stop(): Promise<void>;
  /** What it said lately. */
  output(): string;
}

export interface Roles {
  start(role: ProcessRole, environment: Readonly<Record<string, string>>, options?: RoleOptions): RoleProcess;
  close(): Promise<void>;
}

/** Runs roles as processes of their own, one of them always loaded in advance. */
export function openRoles(): Roles {
  const spare: Seat[] = [openSeat()];
  const all: Seat[] = [...spare];
  const take = (): Seat => {
    const seat = spare.pop() ?? openSeat();
    if (spare.length === 0) spare.push(openSeat());
    for (const each of [seat, ...spare]) if (!all.includes(each)) all.push(each);
    return seat;
  };
  return {
    start(role, environment, { killAt, concurrency = 4 } = {}) {
      const seat = take();
      const order = { role, environment: { ...environment, LOG_LEVEL: 'info' }, concurrency, killAt };
      return playedBy(seat, order, () => spare.push(seat));
    },
    async close() {
      await Promise.all(all.map((seat) => kill(seat)));
    },
  };
}

/** A process that plays a role when it is told to. */
interface Seat {
  readonly child: ChildProcess;
  readonly said: string[];
  readonly ended: Promise<NodeJS.Signals | number | null>;
  onLine: (line: Line) => void;
}

interface Line {
  readonly msg?: string;
  readonly host?: string;
  readonly port?: number;
}

function openSeat(): Seat {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['pipe', 'ignore', 'pipe'] });
  // Written to a process that has been killed; that it was is known from its end.
  child.stdin.on('error', () => undefined);
  const seat: Seat = {
    child,
    said: [],
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code))),
    onLine: () => undefined,
  };
  createInterface({ input: child.stderr }).on('line', (text) => {
    seat.said.push(text);
    seat.onLine(lineOf(text));
  });
  return seat;
}

function playedBy(seat: Seat, order: { readonly role: ProcessRole }, giveBack: () => void): RoleProcess {
  const name = JSON.stringify({ ...order, environment: undefined });
  const output = () => `${name}:\n${seat.said.slice(-20).join('\n')}`;
  let isStopped = false;
  let onStopped: () => void = () => undefined;
  const hasStopped = new Promise<void>((resolve) => {
    onStopped = resolve;
  });
  const isReady = new Promise<string | null>((resolve) => {
    let address: string | null = null;
    seat.onLine = ({ msg, host, port }) => {
      if (msg === 'listening') address = `http://${host}:${port}`;
      if (msg === 'ready') resolve(address);
      if (msg === 'stopped') onStopped();
    };
  });
  tell(seat, { do: 'start', ...order });
  return {
    output,
    ready: () =>
      Promise.race([
        isReady,
        seat.ended.then((how) => Promise.reject(new Error(`ended with ${how}; ${output()}`))),
      ]),
    async killed() {
      const how = await Promise.race([seat.ended, timeLimit(KILLED_WITHIN_MS)]);
      if (how !== 'SIGKILL') throw new Error(`${how} instead of being killed; ${output()}`);
    },
    kill: () => kill(seat),
    async stop() {
      if (isStopped) return;
      isStopped = true;
      tell(seat, { do: 'stop' });
      const how = await Promise.race([hasStopped, seat.ended, timeLimit(STOPPED_WITHIN_MS)]);
      if (how === undefined) giveBack();
      else await kill(seat);
    },
  };
}

function tell({ child }: Seat, order: object): void {
  child.stdin?.write(`${JSON.stringify(order)}\n`);
}

async function kill({ child, ended }: Seat): Promise<void> {
  child.kill('SIGKILL');
  await ended;
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
