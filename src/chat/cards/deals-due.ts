import { wholePercent } from '../../deals/live/detect-drop.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';

/** A deal of one's own that wants attention: its chance has fallen, or it is to close within the week. */
export interface DealDue {
  readonly dealId: string;
  readonly name: string | null;
  readonly customer: string | null;
  /** 0 to 1; null where people judge it, or nothing is known. */
  readonly chance: number | null;
  readonly closesAt: Date | null;
  readonly hasFallen: boolean;
}

/** At most; the rest is behind the pipeline. */
export const DEALS_SHOWN = 5;

/** One's own deals that want attention; nothing where none does. */
export function dealsDueBlocks(deals: readonly DealDue[], now: Date, reader: Reader): Block[] {
  if (deals.length === 0) return [];
  const { words } = reader;
  const shown = deals.slice(0, DEALS_SHOWN);
  const left = deals.length - shown.length;
  const more = left === 0 ? [] : [words.text('pipeline.moreRows', { count: left })];
  const lines = [...shown.map((deal) => lineOf(deal, now, reader)), ...more];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text('home.deals') }, `\n${lines.join('\n')}`] },
    {
      type: 'menu',
      label: words.text('pipeline.open'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: shown.map((deal) => ({ text: nameOf(deal, reader), press: press('deal.show', deal.dealId) })),
    },
  ];
}

function lineOf(deal: DealDue, now: Date, reader: Reader): string {
  const { words, formats } = reader;
  const { chance, closesAt, hasFallen } = deal;
  const facts = [
    ...(hasFallen ? [words.text('home.deal.fell')] : []),
    ...(closesAt === null
      ? []
      : [
          words.text(closesAt < now ? 'home.deal.overdue' : 'home.deal.closes', {
            date: formats.dayMonth(closesAt),
          }),
        ]),
    ...(chance === null
      ? []
      : [words.text('deal.chance', { percent: formats.percent(wholePercent(chance)) })]),
  ];
  return words.text('customer.deal', { deal: nameOf(deal, reader), facts: facts.join(', ') });
}

function nameOf({ dealId, name, customer }: DealDue, { words }: Reader): string {
  const own = name ?? words.text('dealAlert.unnamed', { id: dealId.slice(dealId.indexOf(':') + 1) });
  return customer === null ? own : words.text('deal.label', { deal: own, customer });
}
