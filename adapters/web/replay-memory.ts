import { recentlySeen } from './recently-seen.js';

/** Says of a request's key whether it came before within the time kept, and remembers it. */
export type WasSeen = (key: string) => Promise<boolean>;

/** What is remembered of one kind of request. */
export interface Remembered {
  /** Tells several kinds apart. */
  readonly name: string;
  readonly keepMs: number;
  /** How many one process keeps, the oldest going first. */
  readonly capacity: number;
}

/** Remembers requests, so that one that is sent again can be refused. */
export type ReplayMemory = (remembered: Remembered) => WasSeen;

/** Of this process alone, and lost with it. */
export function ownReplayMemory(now: () => number): ReplayMemory {
  return ({ keepMs, capacity }) => {
    const wasSeen = recentlySeen(keepMs, capacity, now);
    return async (key) => wasSeen(key);
  };
}
