import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFromDisk } from '../adapters/files/import-from-disk.js';
import type { Mapping } from '../src/intake/mapping.js';
import type { Stores } from '../src/stores/stores.js';

export interface ImportBenchOptions {
  /** A file of orders; without one the benchmark is skipped. */
  readonly path?: string;
  readonly mapping: Mapping;
  /** Empty stores; without them only reading and checking is measured. */
  readonly stores?: Stores;
  /** Rebuilds what the import marked, as the command line does after an import. */
  readonly rebuildHistories?: () => Promise<number>;
  readonly print: (line: string) => void;
}

const RUNS = 3;
const WANTED_ROWS_PER_SECOND = 50_000;

/**
 * Measures an import: rows a second read and checked alone (best of three), then the whole of it with the stores it is
 * given, the database's share of the time, and the process's peak memory.
 */
export async function benchImport(options: ImportBenchOptions): Promise<void> {
  const { path, stores, print } = options;
  if (path === undefined) {
    print('import: skipped, because no file of orders was named');
    return;
  }
  const checks: Measured[] = [];
  for (let run = 0; run < RUNS; run++) {
    checks.push(await measure(() => takeIn(options, path, nowhere(), true)));
  }
  const best = checks.reduce((fastest, check) => (check.seconds < fastest.seconds ? check : fastest));
  print(
    `import, read and check: ${perSecond(best.rows, best.seconds)} rows/s (${perSecond(best.rows, best.cpuSeconds)} per second of processor; goal ${WANTED_ROWS_PER_SECOND})`,
  );
  if (stores === undefined) return;
  const clock = { waitingMs: 0 };
  const whole = await measure(async () => {
    const rows = await takeIn(options, path, timed(stores, clock), false);
    const from = performance.now();
    await options.rebuildHistories?.();
    clock.waitingMs += performance.now() - from;
    return rows;
  });
  const share = Math.round((100 * clock.waitingMs) / (1000 * whole.seconds));
  print(
    `import, whole: ${whole.rows} rows in ${whole.seconds.toFixed(1)} s (${perSecond(whole.rows, whole.seconds)} rows/s), ${share} % of it waiting for the database or rebuilding`,
  );
  print(`import, peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function measure(work: () => Promise<number>): Promise<Measured> {
  const from = performance.now();
  const cpuFrom = process.cpuUsage();
  const rows = await work();
  const cpu = process.cpuUsage(cpuFrom);
  return {
    rows,
    seconds: (performance.now() - from) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
  };
}

async function takeIn(
  { mapping }: ImportBenchOptions,
  path: string,
  stores: Stores,
  isDryRun: boolean,
): Promise<number> {
  const rejectsPath = join(tmpdir(), `varsel-bench-rejects-${process.pid}.csv`);
  try {
    const { summary } = await importFromDisk({
      path,
      mapping,
      rejectsPath,
      stores,
      companyCurrency: 'EUR',
      now: new Date(),
      isDryRun,
    });
    return summary.counts.rows;
  } finally {
    await rm(rejectsPath, { force: true });
  }
}

/** Stores that know every customer and keep nothing: for a dry run. */
function nowhere(): Stores {
  return new Proxy({} as Stores, {
    get: () => ({ existing: async (ids: readonly string[]) => new Set(ids) }),
  });
}

/** The same stores, with the time spent waiting for them. */
function timed(stores: Stores, clock: { waitingMs: number }): Stores {
  const wrap = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => {
          const from = performance.now();
          const result: unknown = Reflect.apply(method, target, args);
          if (!(result instanceof Promise)) return result;
          return result.finally(() => {
            clock.waitingMs += performance.now() - from;
          });
        };
      },
    });
  return new Proxy(stores, {
    get: (target, name, receiver) => wrap(Reflect.get(target, name, receiver) as object),
  });
}

function perSecond(rows: number, seconds: number): number {
  return Math.round(rows / seconds);
}
