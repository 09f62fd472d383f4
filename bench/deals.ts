import { winModel } from '../src/deals/model/win-model.js';
import { DAY_MS } from '../src/domain/time.js';
import { openCrew } from '../src/learning/crew/crew.js';
import { eceInterval } from '../src/learning/metrics/ece-interval.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { DEAL_CAUSES } from '../src/sample/worlds/pipeline-causes.js';
import { pipelineWorld } from '../src/sample/worlds/pipeline-world.js';
import { type JudgedDeals, judgeDeals } from './deals-figures.js';
import { trainWinModel } from './deals-model.js';

export interface DealsBenchOptions {
  readonly seeds: readonly number[];
  readonly deals?: number;
  readonly print: (line: string) => void;
}

const FROM = new Date('2022-01-01');
/** Trained as of this day; judged on deals that were opened after it. */
const TRAINED = new Date('2025-01-01');
const UNTIL = new Date('2026-10-01');
/** Later ones may not have ended by the last day, and the quick ones alone would be judged. */
const LAST_OPENED = new Date(UNTIL.getTime() - 300 * DAY_MS);
const BOUNDS = { named: 0.8, ece: 0.03 } as const;
const LEAST_DEALS = 4000;

/**
 * Pipelines with planted causes: a model learns from the deals of three years and judges those that were opened later,
 * each at one moment of its life.
 *
 * @returns the bounds that were missed by all of them together.
 */
export async function benchDeals({
  seeds,
  deals = 4500,
  print,
}: DealsBenchOptions): Promise<readonly string[]> {
  const judged: JudgedDeals[] = [];
  const crew = openCrew({ threads: 1 });
  try {
    for (const seed of seeds) {
      const world = pipelineWorld({ seed, deals, from: FROM, until: UNTIL });
      const startedAt = performance.now();
      const { artefact, context, report } = await trainWinModel(crew, world, TRAINED);
      const seconds = (performance.now() - startedAt) / 1000;
      const own = judgeDeals(world, winModel(`win.${seed}`, artefact), context, {
        openedFrom: TRAINED,
        openedUntil: LAST_OPENED,
        seed,
      });
      judged.push(own);
      print(
        `pipeline ${seed}: trained on ${report.data.deals} deals (${report.learner}) in ${seconds.toFixed(0)} s; closing date within its interval ${percent(report.closing?.withinInterval ?? Number.NaN)}`,
      );
      for (const line of figures([own]).lines) print(`  ${line}`);
    }
  } finally {
    await crew.close();
  }
  const all = figures(judged);
  print('all together');
  for (const line of all.lines) print(`  ${line}`);
  for (const bound of all.missed) print(`MISSED: ${bound}`);
  return all.missed;
}

function figures(judged: readonly JudgedDeals[]): { readonly lines: string[]; readonly missed: string[] } {
  const rows = judged.flatMap((each) => each.rows);
  const chances = Float64Array.from(rows, ({ chance }) => chance);
  const labels = Float64Array.from(rows, ({ isWon }) => Number(isWon));
  const truths = Float64Array.from(rows, ({ truth }) => truth);
  const ece = eceInterval(chances, labels, null, 0);
  const within = rows.filter(({ isWithinInterval }) => isWithinInterval).length / rows.length;
  const lines = [
    `${rows.length} held-out deals: AUC ${rocAuc(chances, labels).toFixed(3)} (by what was planted ${rocAuc(truths, labels).toFixed(3)}), ece ${ece.value.toFixed(4)} (${ece.low.toFixed(4)} to ${ece.high.toFixed(4)}), closed within the interval ${percent(within)}`,
  ];
  const missed: string[] = [];
  for (const cause of DEAL_CAUSES) {
    const having = rows.filter(({ causes }) => causes.has(cause));
    const named = having.filter(({ causes }) => causes.get(cause) === true).length / having.length;
    lines.push(
      `${cause}: ${having.length} deals have it, named with its sign among the first three for ${percent(named)}`,
    );
    if (!(named >= BOUNDS.named))
      missed.push(`${cause} named for ${percent(named)}, not ${percent(BOUNDS.named)}`);
  }
  if (rows.length >= LEAST_DEALS && !(ece.value < BOUNDS.ece))
    missed.push(`ece ${ece.value.toFixed(4)}, not under ${BOUNDS.ece}`);
  if (rows.length < LEAST_DEALS) missed.push(`${rows.length} deals are fewer than ${LEAST_DEALS}`);
  return { lines, missed };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
