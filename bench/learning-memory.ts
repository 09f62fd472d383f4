import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { MemoryFigures } from './learning-memory-child.js';

const CHILD = fileURLToPath(new URL('./learning-memory-child.js', import.meta.url));
const ROWS = 1_000_000;
const COLUMNS = 40;
const MOST_MIB = 1024;

/** How much memory a process takes that does nothing but train on a million rows, the rows themselves included. */
export async function benchLearningMemory(threads: number, print: (line: string) => void): Promise<void> {
  const args = [CHILD, String(ROWS), String(COLUMNS), String(threads)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { rowsMib, peakMib, seconds, trees } = JSON.parse(stdout) as MemoryFigures;
  print(
    `  memory: ${ROWS.toLocaleString('en')} × ${COLUMNS}, ${trees} trees in ${seconds.toFixed(1)} s with ${threads} threads, peak ${Math.round(peakMib)} MiB, of it ${Math.round(rowsMib)} MiB rows (goal: under ${MOST_MIB} MiB)`,
  );
}
