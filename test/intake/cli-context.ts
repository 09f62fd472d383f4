import type { CliContext, CliVerb } from '../../src/cli/verb.js';
import { offersSettings } from '../../src/config/offers-settings.js';
import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import type { ModelReadiness } from '../../src/domain/score.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { checkData } from '../../src/readiness/data-check.js';
import type { Stores } from '../../src/stores/stores.js';
import { collecting } from '../support/collecting.js';
import { NOW } from './take-in.js';

/** Under every minimum but the number of customers. */
export const READINESS: ModelReadiness = {
  activeCustomers: 120,
  activeCustomersNeeded: 100,
  documentedChurns: 9,
  documentedChurnsNeeded: 20,
  historyMonths: 12,
  historyMonthsNeeded: 18,
  hasContactLog: false,
  completenessPercent: 75,
  completenessPercentNeeded: 80,
  isReady: false,
};

/** Calls a verb on stores in memory, as the command line would. */
export async function callVerb(
  verb: CliVerb,
  args: readonly string[],
  stores: Stores,
  { isTerminal = false }: { readonly isTerminal?: boolean } = {},
) {
  const stdout = collecting();
  const stderr = collecting(isTerminal);
  let isClosed = false;
  let clockMs = NOW.getTime();
  const app = {
    config: {
      company: { currency: 'EUR', timezone: 'Europe/Oslo' },
      offers: offersSettings.parse(undefined),
    },
    stores,
    rebuildHistories: async () => (await rebuildHistories(stores, { batchSize: 100 })).rebuilt,
    rebuildDeals: async () => (await rebuildDirtyDeals(stores, { batchSize: 100 })).rebuilt,
    churnContext: async () => ({ readiness: READINESS }),
    dataCheck: (asOf: Date) =>
      checkData({
        stores,
        settings: {
          companyCurrency: 'EUR',
          staleContactMonths: 12,
          valueMinimum: { months: 12, activeCustomers: 500 },
          isPublicHoliday: () => false,
        },
        asOf,
        readiness: READINESS,
      }),
    close: async () => {
      isClosed = true;
    },
  };
  // Only what these verbs use of the outside world.
  const context = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    // A second passes with each look at the clock, so that progress is due.
    now: () => {
      clockMs += 1_000;
      return new Date(clockMs);
    },
    openApp: async () => app,
  } as unknown as CliContext;
  const code = await verb.run(args, context);
  return { code, stdout: stdout.text(), stderr: stderr.text(), isClosed };
}
