import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../../src/domain/delivery.js';

/** What people are to ask, and where. */
export interface Asking {
  readonly platform: Platform;
  /** Where the platform posts what people do. */
  readonly url: string;
  /** The platform's own address. */
  readonly origin: string;
  readonly secret: string;
  /** Each has one question under way at a time. */
  readonly askers: readonly string[];
  readonly texts: readonly string[];
}

/** What the process of the people tells. */
export type Told =
  | { readonly kind: 'ready'; readonly origin: string }
  /** How long each answer took, by asker in the order of asking, in milliseconds. */
  | { readonly kind: 'answered'; readonly times: Readonly<Record<string, readonly number[]>> }
  | { readonly kind: 'failed'; readonly reason: string };

export interface People {
  /** The platforms' own address. */
  readonly origin: string;
  ask(asking: Omit<Asking, 'origin'>): Promise<Readonly<Record<string, readonly number[]>>>;
  stop(): void;
}

export async function startPeople(): Promise<People> {
  const child = fork(fileURLToPath(new URL('./people-child.js', import.meta.url)));
  const next = async (): Promise<Told> => {
    const [told] = (await once(child, 'message')) as [Told];
    return told;
  };
  const ready = await next();
  if (ready.kind !== 'ready') throw new Error('the people of the bench did not start');
  const { origin } = ready;
  return {
    origin,
    async ask(asking) {
      child.send({ ...asking, origin } satisfies Asking);
      const told = await next();
      if (told.kind !== 'answered')
        throw new Error(told.kind === 'failed' ? told.reason : 'the people of the bench started anew');
      return told.times;
    },
    stop: () => void child.kill(),
  };
}
