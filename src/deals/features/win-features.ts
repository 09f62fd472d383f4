import type { Deal, DealAttribute } from '../../domain/deal.js';
import { circumstanceFeatures, sectorOf } from './circumstances.js';
import { communicationFeatures } from './communication.js';
import { engagementFeatures } from './engagement.js';
import { historyFeatures } from './history-rates.js';
import { type KnownDeal, knownDeal } from './known-deal.js';
import { priceFeatures } from './price.js';
import { timingFeatures } from './timing.js';
import type { WinContext } from './win-context.js';

/** What a model is told of one deal as of a moment. */
export interface WinFeatures {
  readonly asOf: Date;
  /** By column; NaN where it is not known. */
  readonly numbers: Readonly<Record<string, number>>;
  /** By column; '' where it is not known. */
  readonly names: Readonly<Record<string, string>>;
  /** The company's own columns, by their name. */
  readonly attributes: ReadonlyMap<string, DealAttribute['value']>;
  /** All notes by then, the newest first; '' without any. */
  readonly notes: string;
}

/** Null before the deal was opened. */
export function winFeatures(deal: Deal, context: WinContext, asOf: Date): WinFeatures | null {
  const known = knownDeal(deal, asOf, context.customers);
  return known === null ? null : featuresOf(known, context);
}

export function featuresOf(known: KnownDeal, context: WinContext): WinFeatures {
  return {
    asOf: known.asOf,
    numbers: {
      ...engagementFeatures(known, context),
      ...communicationFeatures(known, context),
      ...historyFeatures(known, context),
      ...priceFeatures(known, context),
      ...timingFeatures(known, context),
      ...circumstanceFeatures(known, context),
    },
    names: { 'stage.name': known.state.stage ?? '', 'sector.name': sectorOf(known.customer, known.asOf) },
    attributes: known.attributes,
    notes: notesOf(known),
  };
}

/** Long notes say more than a model needs. */
const MOST_LETTERS = 4000;

function notesOf({ entries }: KnownDeal): string {
  const texts = entries.flatMap(({ payload }) => (payload.type === 'note' ? [payload.text] : []));
  return texts.reverse().join('\n').slice(0, MOST_LETTERS);
}
