import type { Product, ProductPrice } from '../../domain/product.js';
import type { PassedOffer } from '../../service/gate/pass-gate.js';
import { type CustomerText, type CustomerTextKey, customerText } from '../customer-text.js';
import type { Reader } from '../reader.js';
import { type Spoken, spokenIn } from '../spoken.js';
import { metricText } from './suggestion-reason-text.js';

type BasisKey = Extract<CustomerTextKey, `toSay.basis.${string}`>;

/** What a reason draws on, as far as a customer may be told; what they answered earlier is not brought up. */
const BASIS: Readonly<Record<string, BasisKey>> = {
  limit_reached: 'toSay.basis.use',
  growth: 'toSay.basis.use',
  few_seats: 'toSay.basis.use',
  firm_grows: 'toSay.basis.use',
  slow_at_limit: 'toSay.basis.use',
  machine_age: 'toSay.basis.use',
  machine_hours: 'toSay.basis.use',
  machine_outages: 'toSay.basis.use',
  old_product: 'toSay.basis.use',
  limit_named: 'toSay.basis.question',
  spare_part_for: 'toSay.basis.question',
  solves: 'toSay.basis.question',
  text_matches: 'toSay.basis.question',
  named: 'toSay.basis.question',
  asks_to_buy: 'toSay.basis.question',
  pattern: 'toSay.basis.experience',
  alike_on_plan: 'toSay.basis.similar',
  bought_together: 'toSay.basis.similar',
  similar_customers: 'toSay.basis.similar',
};
const ORDER = [
  'toSay.basis.use',
  'toSay.basis.question',
  'toSay.basis.similar',
  'toSay.basis.experience',
] as const satisfies readonly BasisKey[];

/**
 * What an agent may say of it: that a system suggests it and what that goes by, then nothing but what the product data say.
 * In the customer's language where that is one of five, else in the agent's.
 */
export function suggestionWords(
  { candidate }: PassedOffer,
  product: Product,
  language: string | null,
  reader: Reader,
): CustomerText[] {
  const spoken = spokenIn(language, reader);
  const { words, formats } = spoken;
  const used = new Set(candidate.reasons.map(({ code }) => BASIS[code]));
  const told = ORDER.filter((key) => used.has(key));
  const basis = told.length === 0 ? (['toSay.basis.question'] as const) : told;
  const carried = candidate.reasons.find(({ code }) => code === 'carries_more' || code === 'adds');
  return [
    customerText(words, 'toSay.suggestion', {
      grounds: formats.list(basis.map((key) => customerText(words, key))),
      product: product.name,
    }),
    ...(carried === undefined
      ? []
      : [
          customerText(words, 'toSay.carries', {
            metric: metricText(String(carried.values.metric ?? ''), spoken),
            most: formats.number(Number(carried.values.most ?? 0)),
          }),
        ]),
    ...(product.price === null || reader.hidesAmounts === true
      ? []
      : [customerText(words, 'toSay.price', { price: priceText(product.price, spoken) })]),
  ];
}

/** What a product costs, as its data say. */
export function priceText(
  { amountMinor, currency, per, isPerUser }: ProductPrice,
  { words, formats }: Spoken,
): string {
  const price = formats.money(amountMinor, currency);
  return words.text(isPerUser ? `suggestion.priceEach.${per}` : `suggestion.price.${per}`, { price });
}
