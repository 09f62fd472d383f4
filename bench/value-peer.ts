import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { PurchaseSummaries } from '../src/learning/lifetime/purchase-summaries.js';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../../bench/peers/lifetimes_peer.py', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../.varsel/lifetimes', import.meta.url));
const PACKAGE = 'lifetimes==0.11.3';
const TIMEOUT_MS = 10 * 60_000;

const ANSWER = z.object({
  version: z.string(),
  fits: z.record(
    z.string(),
    z.union([
      z.object({ seconds: z.number(), parameters: z.record(z.string(), z.number()) }),
      z.object({ error: z.string() }),
    ]),
  ),
});
export type PeerFits = z.infer<typeof ANSWER>;

/** The same summaries fitted by the Python package lifetimes; null where it can't be brought, with the reason printed. */
export async function fitWithLifetimes(
  { repeatPurchases, recencyWeeks, ageWeeks, meanRepeatSpend }: PurchaseSummaries,
  print: (line: string) => void,
): Promise<PeerFits | null> {
  const python = process.env.PEERS_PYTHON ?? 'python3';
  const env = { ...process.env, PYTHONPATH: PACKAGES, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const isThere = await run(python, ['-c', 'import lifetimes'], { env }).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const install = ['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', '--target', PACKAGES, PACKAGE];
    try {
      await run(python, install, { timeout: TIMEOUT_MS });
    } catch (error) {
      const reason = String(error).split('\n')[0];
      print(`  without ${PACKAGE}, which could not be installed for ${python}: ${reason}`);
      return null;
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'varsel-bench-value-'));
  try {
    const columns = {
      repeats: repeatPurchases,
      recency: recencyWeeks,
      age: ageWeeks,
      spend: meanRepeatSpend,
    };
    for (const [name, values] of Object.entries(columns)) {
      await writeFile(
        join(folder, `${name}.f64`),
        Buffer.from(values.buffer, values.byteOffset, values.byteLength),
      );
    }
    const { stdout } = await run(python, [SCRIPT, folder], { env, timeout: TIMEOUT_MS });
    return ANSWER.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
