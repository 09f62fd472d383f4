import { scoreDeal } from '../src/deals/model/score-deal.js';
import { winModel } from '../src/deals/model/win-model.js';
import { keptDispersion } from '../src/deals/pipeline/kept-dispersion.js';
import { quarterSum } from '../src/deals/pipeline/pipeline.js';
import { pipelineDeal } from '../src/deals/pipeline/pipeline-deal.js';
import { type Quarter, quarterOf } from '../src/deals/pipeline/quarters.js';
import { randomStream } from '../src/domain/random.js';
import { type Crew, openCrew } from '../src/learning/crew/crew.js';
import { pipelineWorld } from '../src/sample/worlds/pipeline-world.js';
import { knownOn, SALES, trainWinModel } from './deals-model.js';

export interface ForecastBenchOptions {
  readonly seeds: readonly number[];
  readonly print: (line: string) => void;
}

const FROM = new Date('2022-10-01');
const UNTIL = new Date('2025-07-01');
/** The first moment of the quarter that is forecast: a model is trained on what was known then. */
const FORECAST_AT = new Date('2025-04-01');
const DEALS = 1100;
/** Each company's quarters go together in its own way, up to so much in log-odds. */
const MOST_TOGETHER = 0.6;
/** Of 200 at a nominal 90 %: what chance leaves of a right interval, two and a half standard errors either way. */
const FEWEST_SHARE = 168 / 200;
const MOST_SHARE = 190 / 200;
/** With fewer quarters the share says nothing. */
const ENOUGH = 200;
const TOLD_EVERY = 20;

/**
 * One quarter of one generated company a seed: its deals go together in their own way, a model learns from what was known at
 * the quarter's beginning, and the forecast of the deals then open is held against what they brought.
 *
 * @returns the bounds that were missed by all of them together.
 */
export async function benchForecasts({ seeds, print }: ForecastBenchOptions): Promise<readonly string[]> {
  const quarter = quarterOf(FORECAST_AT, 'UTC');
  const forecasts: QuarterForecast[] = [];
  const crew = openCrew({ threads: 1 });
  try {
    for (const seed of seeds) {
      forecasts.push(await forecastOf(crew, seed, quarter));
      if (forecasts.length % TOLD_EVERY === 0 || forecasts.length === seeds.length)
        print(`  ${saidOf(forecasts)}`);
    }
  } finally {
    await crew.close();
  }
  const share = forecasts.filter(isHeld).length / forecasts.length;
  if (forecasts.length < ENOUGH) return [`${forecasts.length} quarters are fewer than ${ENOUGH}`];
  if (share >= FEWEST_SHARE && share <= MOST_SHARE) return [];
  return [`the interval holds ${percent(share)} of the quarters, not 84 to 95 %`];
}

interface QuarterForecast {
  readonly deals: number;
  readonly weightedMinor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly cameMinor: number;
}

async function forecastOf(crew: Crew, seed: number, quarter: Quarter): Promise<QuarterForecast> {
  const random = randomStream(seed, 'how quarters go together');
  const together = { companySd: random() * MOST_TOGETHER, teamSd: random() * MOST_TOGETHER };
  const world = pipelineWorld({ seed, deals: DEALS, from: FROM, until: UNTIL, together });
  const { artefact, context } = await trainWinModel(crew, world, FORECAST_AT);
  const model = winModel(`win.${seed}`, artefact);
  const open = world.deals.flatMap((deal) => {
    const [known] = knownOn(deal, FORECAST_AT);
    const score = known === undefined ? null : scoreDeal(known, context, model, FORECAST_AT);
    return known === undefined || score === null
      ? []
      : [{ ends: deal.state.closed, inPipeline: pipelineDeal(known, score, SALES) }];
  });
  const sum = quarterSum(
    open.map(({ inPipeline }) => inPipeline),
    quarter,
    FORECAST_AT,
    'forecast',
    {
      dispersion: keptDispersion(artefact),
      amountRatios: [],
      randomFor: (purpose) => randomStream(seed, purpose),
      closingFrom: 1,
    },
  );
  const cameMinor = open.reduce((total, { ends, inPipeline }) => {
    const isIn = ends?.isWon === true && ends.at >= quarter.from && ends.at < quarter.until;
    return total + (isIn ? (inPipeline.amountMinor ?? 0) : 0);
  }, 0);
  return { ...sum, cameMinor };
}

function isHeld({ lowMinor, highMinor, cameMinor }: QuarterForecast): boolean {
  return cameMinor >= lowMinor && cameMinor <= highMinor;
}

function saidOf(forecasts: readonly QuarterForecast[]): string {
  const held = forecasts.filter(isHeld).length;
  const above = forecasts.filter(({ cameMinor, highMinor }) => cameMinor > highMinor).length;
  const mean = (of: (forecast: QuarterForecast) => number) =>
    forecasts.reduce((sum, forecast) => sum + of(forecast), 0) / forecasts.length;
  const ratio = mean(({ weightedMinor }) => weightedMinor) / mean(({ cameMinor }) => cameMinor);
  const width = mean(({ lowMinor, highMinor, cameMinor }) => (highMinor - lowMinor) / Math.max(1, cameMinor));
  return `${held} of ${forecasts.length} quarters held what came, ${above} came above it; ${Math.round(mean(({ deals }) => deals))} open deals each; forecast over what came ${ratio.toFixed(3)}; interval ${width.toFixed(2)} of what came`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
