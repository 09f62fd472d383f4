import { wholePercent } from '../../deals/live/detect-drop.js';
import type { Role } from '../../domain/staff.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { isOneOf } from '../roles.js';

/** An open deal on its customer's card. */
export interface CustomerDeal {
  readonly dealId: string;
  readonly name: string | null;
  readonly stage: string | null;
  /** In the company's currency; null where none is known. */
  readonly amountMinor: number | null;
  /** 0 to 1; null where people judge it, or nothing is known. */
  readonly chance: number | null;
}

const SHOWN = 3;

/** A customer's open deals: with chance and amount for those who sell, by name and stage for all others. */
export function customerDealBlocks(
  deals: readonly CustomerDeal[],
  role: Role,
  currency: string,
  reader: Reader,
): Block[] {
  if (deals.length === 0) return [];
  const { words } = reader;
  const isSelling = isOneOf(role, 'sales');
  const shown = deals.slice(0, SHOWN);
  const lines = shown.map((deal) => lineOf(deal, isSelling, currency, reader));
  const left = deals.length - shown.length;
  const more = left === 0 ? [] : [words.text('pipeline.moreRows', { count: left })];
  const list: Block = {
    type: 'text',
    text: [{ bold: words.text('customer.deals') }, `\n${[...lines, ...more].join('\n')}`],
  };
  if (!isSelling) return [list];
  const options = shown.map((deal) => ({
    text: nameOf(deal, reader),
    press: press('deal.show', deal.dealId),
  }));
  return [list, { type: 'menu', label: words.text('pipeline.open'), isListedAbove: true, options }];
}

function lineOf(deal: CustomerDeal, isSelling: boolean, currency: string, reader: Reader): string {
  const { words, formats } = reader;
  const { chance, stage, amountMinor } = deal;
  const name = nameOf(deal, reader);
  const facts = [
    ...(isSelling && chance !== null
      ? [words.text('deal.chance', { percent: formats.percent(wholePercent(chance)) })]
      : []),
    ...(stage === null ? [] : [stage]),
    ...(isSelling && amountMinor !== null ? [formats.money(amountMinor, currency)] : []),
  ];
  return facts.length === 0 ? name : words.text('customer.deal', { deal: name, facts: facts.join(', ') });
}

function nameOf({ dealId, name }: CustomerDeal, { words }: Reader): string {
  return name ?? words.text('dealAlert.unnamed', { id: dealId.slice(dealId.indexOf(':') + 1) });
}
