import { availableParallelism } from 'node:os';
import type { Crew } from '../src/learning/crew/crew.js';
import { openCrew } from '../src/learning/crew/crew.js';
import { WORLD_KINDS, type WorldKind } from '../src/sample/worlds/world-cause.js';
import { type JudgedWorld, judgeWorld } from './churn-world.js';
import { missedBounds } from './churn-worlds-bounds.js';
import { worldsFigures } from './churn-worlds-figures.js';
import { worldsText } from './churn-worlds-text.js';

export interface ChurnWorldsOptions {
  /** Of each kind. */
  readonly seeds: readonly number[];
  readonly kinds?: readonly WorldKind[];
  readonly customers?: number;
  readonly print: (line: string) => void;
}

/**
 * Generated companies with planted causes to leave: trained as of a day, scored month by month through the year behind
 * it, and held against what was planted.
 *
 * @returns the bounds that were missed by all of them together.
 */
export async function benchChurnWorlds({
  seeds,
  kinds = WORLD_KINDS,
  customers = 800,
  print,
}: ChurnWorldsOptions): Promise<readonly string[]> {
  const crew: Crew = openCrew({ threads: Math.min(2, availableParallelism()) });
  const judged: JudgedWorld[] = [];
  try {
    for (const kind of kinds) {
      for (const seed of seeds) {
        const startedAt = performance.now();
        const world = await judgeWorld(crew, { kind, seed, customers });
        judged.push(world);
        const seconds = (performance.now() - startedAt) / 1000;
        for (const line of worldsText(`${kind}, seed ${seed} (${seconds.toFixed(1)} s)`, [world]))
          print(line);
      }
    }
  } finally {
    await crew.close();
  }
  for (const line of worldsText('all together', judged)) print(line);
  const missed = missedBounds(worldsFigures(judged));
  for (const bound of missed) print(`MISSED: ${bound}`);
  return missed;
}
