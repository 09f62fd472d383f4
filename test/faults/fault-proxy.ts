import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../../src/domain/delivery.js';

const MAIN = fileURLToPath(new URL('./proxy/main.mjs', import.meta.url));

/** Chances for each call; hangs: how many posts of all are never answered. */
export interface FaultPlan {
  readonly seed: number;
  readonly limited: number;
  readonly limitedWide: number;
  readonly door: number;
  readonly status: number;
  readonly reset: number;
  readonly hangs: number;
}

export interface ProxiedCall {
  readonly atMs: number;
  readonly kind: 'post' | 'update' | 'find' | 'ask';
  /** What the test wrote into it, between two #. */
  readonly mark: string | null;
  readonly conversation: string | null;
  readonly outcome: 'ok' | 'limited' | 'door' | 'status' | 'reset' | 'hang';
  /** It took effect, whatever was answered. */
  readonly isAccepted: boolean;
}

export interface ProxyReport {
  readonly calls: readonly ProxiedCall[];
  readonly violations: readonly { readonly atMs: number; readonly scope: string; readonly why: string }[];
  readonly windows: readonly { readonly scope: string; readonly fromMs: number; readonly untilMs: number }[];
  /** How many calls each scope let through. */
  readonly taken: Readonly<Record<string, number>>;
}

export interface FaultProxy {
  /** With the closing slash. */
  readonly url: string;
  /** It keeps no time of its own. */
  setTime(ms: number): Promise<void>;
  plan(plan: FaultPlan | null): Promise<void>;
  /** Nothing more in a scope for so long. */
  pause(scope: string, retryAfterMs: number): Promise<void>;
  report(): Promise<ProxyReport>;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the fault proxy in a process of its own. */
export async function startFaultProxy(platform: Platform, upstream: string): Promise<FaultProxy> {
  const child: ChildProcess = fork(MAIN, ['--platform', platform, '--upstream', upstream]);
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the fault proxy ended with ${code}`)));
    child.once('message', (message: { readonly port: number }) => resolve(message.port));
  });
  child.on('message', ({ id, answer }: { readonly id: number; readonly answer: unknown }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  function tell(what: string, told: object = {}): Promise<unknown> {
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.send({ id, tell: what, ...told });
    });
  }
  const done = async (told: Promise<unknown>): Promise<void> => void (await told);
  return {
    url: `http://127.0.0.1:${port}/`,
    setTime: (ms) => done(tell('time', { ms })),
    plan: (plan) => done(tell('plan', { plan })),
    pause: (scope, retryAfterMs) => done(tell('pause', { scope, retryAfterMs })),
    report: async () => (await tell('report')) as ProxyReport,
    reset: () => done(tell('reset')),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}
