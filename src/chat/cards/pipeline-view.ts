import type { SalesNight } from '../../deals/night/sales-basis.js';
import type { PipelineGroup, PipelineRow, PipelineSum } from '../../deals/pipeline/pipeline.js';
import type { Quarter } from '../../deals/pipeline/quarters.js';
import type { OpenDeal } from '../../deals/pipeline/read-pipeline.js';
import type { SalesSettings } from '../../deals/sales-settings.js';
import type { PipelineForecast } from '../../domain/pipeline-forecast.js';
import type { People } from '../people.js';
import type { PipelineScope } from '../read-pipeline.js';

/** The open deals of a scope with everything that a pipeline says of them. */
export interface PipelineView {
  readonly scope: PipelineScope;
  readonly at: Date;
  readonly open: readonly OpenDeal[];
  readonly sum: PipelineSum;
  readonly quarters: readonly Quarter[];
  readonly byQuarter: readonly PipelineRow[];
  readonly rowsBy: (group: PipelineGroup) => readonly PipelineRow[];
  /** The quarter at hand: what was won in it, and what may come. */
  readonly quarter: {
    readonly quarter: Quarter;
    readonly wonMinor: number;
    readonly sum: PipelineSum;
  } | null;
  /** What was forecast of it about a week ago. */
  readonly before: PipelineForecast | null;
  /** What the newest night found out; null before the first. */
  readonly night: SalesNight | null;
  /** Deals with an open alert: their chance has fallen. */
  readonly falling: ReadonlySet<string>;
  readonly settings: SalesSettings;
  readonly people: People;
  readonly customerNameOf: (customerId: string) => string;
}
