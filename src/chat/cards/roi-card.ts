import type { SalesReturn } from '../../deals/report/read-pilot.js';
import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { salesReturnLines } from './pilot-card.js';
import { type ReturnView, returnLines } from './return-lines.js';

/** The part of deals in the return. */
interface SalesPart {
  readonly found: SalesReturn | null;
  readonly currency: string;
}

/** The return, or what is missing to measure it. */
export function roiCard(
  view: ReturnView,
  reader: Reader,
  sales: SalesPart | null = null,
  /** Of offers in service, each a sentence. */
  ofOffers: readonly string[] = [],
): Card {
  const title = reader.words.text('roi.title');
  const [first = '', ...rest] = returnLines(view, reader);
  const ofDeals = sales === null ? [] : salesReturnLines(sales.found, sales.currency, reader);
  return {
    summary: `${title}: ${first}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: first }] },
      { type: 'text', text: [rest.join('\n')] },
      ...(ofDeals.length === 0 ? [] : [{ type: 'text', text: [ofDeals.join('\n')] } as const]),
      ...(ofOffers.length === 0 ? [] : [{ type: 'text', text: [ofOffers.join('\n')] } as const]),
    ],
  };
}
