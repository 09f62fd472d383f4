import { median, percentile } from '../statistics.js';
import type { DatabaseUse } from './database-watch.js';
import { coveredMs, roundsOf, type Stretch } from './stretches.js';

/** One command: how long its answer took, and what it asked of the database meanwhile. */
export interface Asked {
  readonly totalMs: number;
  readonly use: DatabaseUse;
}

/** One go of commands beside one of an empty handler, on the same machine a moment apart. */
export interface Go {
  readonly asked: readonly Asked[];
  /** Times of the empty handler, in milliseconds. */
  readonly empty: readonly number[];
  /** Processor time of the process for one command, in milliseconds. */
  readonly cpuMs: number;
  readonly emptyCpuMs: number;
  /** Calls that came to the database, those asked together as one. */
  readonly databaseCalls: number;
}

/** Half of the commands take at most p50, 95 of 100 at most p95; in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

const SPREADS = ['total', 'empty', 'database', 'databaseSum', 'own'] as const;

/**
 * total: from sending the command until the answer arrived. database: while any call of a store was under way, side by side
 * counted once; databaseSum: one after the other.  own: what is left of the total
 * without the database and the empty handler.
 */
export type CommandFigures = Readonly<Record<(typeof SPREADS)[number], Spread>> & {
  /** As asked; those that several ask together come to the database as one. */
  readonly callsPerCommand: number;
  readonly databaseCallsPerCommand: number;
  /** Calls side by side are one round. */
  readonly roundsPerCommand: number;
  readonly cpuMs: number;
  readonly emptyCpuMs: number;
};

export function figuresOf({ asked, empty, cpuMs, emptyCpuMs, databaseCalls }: Go): CommandFigures {
  const totals = asked.map(({ totalMs }) => totalMs);
  const database = asked.map(({ use }) => coveredMs(use.calls));
  const beyond = spreadOf(totals.map((totalMs, index) => totalMs - (database[index] ?? 0)));
  const least = spreadOf(empty);
  return {
    total: spreadOf(totals),
    empty: least,
    database: spreadOf(database),
    databaseSum: spreadOf(asked.map(({ use }) => sumOf(use.calls.map(lengthOf)))),
    own: { p50: beyond.p50 - least.p50, p95: beyond.p95 - least.p95 },
    callsPerCommand: sumOf(asked.map(({ use }) => use.calls.length)) / asked.length,
    roundsPerCommand: sumOf(asked.map(({ use }) => roundsOf(use.calls).length)) / asked.length,
    databaseCallsPerCommand: databaseCalls / asked.length,
    cpuMs,
    emptyCpuMs,
  };
}

/** The middle of several goes, figure by figure: one that something else disturbed doesn't count. */
export function middleOf(goes: readonly CommandFigures[]): CommandFigures {
  const middle = (pick: (of: CommandFigures) => number) => median(goes.map(pick));
  const spread = (name: (typeof SPREADS)[number]): Spread => ({
    p50: middle((of) => of[name].p50),
    p95: middle((of) => of[name].p95),
  });
  return {
    total: spread('total'),
    empty: spread('empty'),
    database: spread('database'),
    databaseSum: spread('databaseSum'),
    own: spread('own'),
    callsPerCommand: middle((of) => of.callsPerCommand),
    roundsPerCommand: middle((of) => of.roundsPerCommand),
    databaseCallsPerCommand: middle((of) => of.databaseCallsPerCommand),
    cpuMs: middle((of) => of.cpuMs),
    emptyCpuMs: middle((of) => of.emptyCpuMs),
  };
}

function lengthOf({ fromMs, toMs }: Stretch): number {
  return toMs - fromMs;
}

function spreadOf(times: readonly number[]): Spread {
  return { p50: percentile(times, 50), p95: percentile(times, 95) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
