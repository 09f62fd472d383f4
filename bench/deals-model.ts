import { pastResultsBuilder } from '../src/deals/features/past-results.js';
import type { WinContext } from '../src/deals/features/win-context.js';
import type { WinTrainingReport } from '../src/deals/model/training-report.js';
import type { Deal } from '../src/domain/deal.js';
import { fitWin } from '../src/feedback/training/win/fit-win.js';
import { gatherDeals } from '../src/feedback/training/win/gather-deals.js';
import { winArtefact } from '../src/feedback/training/win/win-artefact.js';
import { reportOf, stagesOf } from '../src/feedback/training/win/win-report.js';
import type { Artefact } from '../src/learning/artefact/artefact.js';
import type { Crew } from '../src/learning/crew/crew.js';
import type { PipelineWorld } from '../src/sample/worlds/pipeline-world.js';

export const SALES = {
  stages: ['qualification', 'needs', 'proposal', 'negotiation'],
  budgetMonths: [],
  companyCurrency: 'EUR',
  exchangeRates: {},
} as const;

/** Forests add little to these two on such pipelines, and take as long as both. */
const FIT = { learners: ['boosting', 'logistic'], workUnits: 4e8 } as const;

/** A model of what was known of a generated pipeline on a day, and the context that later deals are scored in. */
export async function trainWinModel(
  crew: Crew,
  { deals }: PipelineWorld,
  now: Date,
): Promise<{
  readonly artefact: Artefact;
  readonly context: WinContext;
  readonly report: WinTrainingReport;
}> {
  const known = deals.flatMap((deal) => knownOn(deal, now));
  const gathered = await gatherDeals({
    deals: async function* () {
      yield known;
    },
    customers: async () => [],
    settings: SALES,
    now,
  });
  const fitted = fitWin(crew, gathered, now, FIT);
  if (fitted === null) throw new Error('The generated pipeline has too few deals that closed last.');
  const report = reportOf(gathered, fitted, [], stagesOf(gathered, now));
  const results = pastResultsBuilder(SALES);
  for (const deal of deals) results.add(deal);
  return {
    artefact: winArtefact(report, fitted, gathered.closed),
    context: { past: results.build(), customers: new Map(), settings: SALES },
    report,
  };
}

/** The deal as it stood on a day; none where it was not opened yet. */
export function knownOn(deal: Deal, now: Date): Deal[] {
  const entries = deal.entries.filter(({ knownAt }) => knownAt <= now);
  if (entries.length === 0) return [];
  const { closed } = deal.state;
  return [
    {
      ...deal,
      entries,
      state: { ...deal.state, closed: closed !== null && closed.at <= now ? closed : null },
    },
  ];
}
