import type { HandOverRules } from './effort/propose-owners.js';
import type { AmountRates } from './pipeline/pipeline-deal.js';
import type { PilotPlanned } from './report/pilot-settings.js';
import type { SourceBorders } from './sources/lead-sources.js';

/** What sales is reckoned with; varsel.yaml's section "deals". */
export interface SalesSettings extends AmountRates {
  readonly timezone: string;
  /** In their order, as the source calls them. */
  readonly stages: readonly string[];
  /** Lower borders of the playbook's bands, 0 to 1. */
  readonly bands: { readonly close: number; readonly lever: number };
  readonly leadSources: SourceBorders;
  readonly leads: {
    /** An older lead without a deal is taken as given up. */
    readonly openForDays: number;
    /** Leads that a person works on at a time. */
    readonly capacityOf: (staffId: string) => number;
  };
  /** When a deal in other hands is worth proposing. */
  readonly handOver: HandOverRules;
  /** Share of a deal's value left after the cost of what is sold; null where nobody has said. */
  readonly margin: number | null;
  readonly demandingFromMinor: number | null;
  readonly transactionalUpToMinor: number | null;
  /** A trial with a control group; left out, none runs. */
  readonly pilot?: PilotPlanned;
  /** Deals that a person handles at a time. */
  readonly capacityOf: (staffId: string) => number;
}
