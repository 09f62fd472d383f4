import { TICKET_CATEGORIES, USAGE_METRICS } from '../../domain/event.js';
import type { Product } from '../../domain/product.js';
import type { OfferReason } from '../../domain/service-offer.js';
import type { Reader } from '../reader.js';
import type { Spoken } from '../spoken.js';
import { liftText } from './lift-text.js';

type Products = ReadonlyMap<string, Pick<Product, 'name'>>;

/** Why a product, a sentence for each reason, the weightiest first. What has no words is left out. */
export function suggestionReasonTexts(
  reasons: readonly OfferReason[],
  products: Products,
  reader: Reader,
): string[] {
  return [...new Set(reasons.flatMap((reason) => reasonText(reason, products, reader) ?? []))];
}

/** A metric of use as people call it; one that only product data know, by its own name. */
export function metricText(metric: string, { words }: Pick<Spoken, 'words'>): string {
  const known = USAGE_METRICS.find((each) => each === metric);
  return known === undefined ? metric.replaceAll('_', ' ') : words.text(`suggestionMetric.${known}`);
}

function reasonText({ code, values }: OfferReason, products: Products, reader: Reader): string | null {
  const { words, formats } = reader;
  const text = (name: string) => String(values[name] ?? '');
  const amount = (name: string) => Number(values[name] ?? 0);
  const number = (name: string) => formats.number(amount(name));
  const productOf = (name: string) => products.get(text(name))?.name ?? text(name);
  const metric = () => metricText(text('metric'), reader);
  const percent = () => formats.percent(amount('percent'));
  const shares = () => ({ customers: number('customers'), of: number('of') });
  switch (code) {
    case 'limit_reached':
    case 'slow_at_limit':
      return words.text(`suggestionReason.${code}`, {
        metric: metric(),
        used: number('used'),
        most: number('most'),
        percent: percent(),
        owned: productOf('owned'),
      });
    case 'limit_named':
      return words.text('suggestionReason.limit_named', {
        metric: metric(),
        most: number('most'),
        owned: productOf('owned'),
      });
    case 'carries_more':
    case 'adds':
      return words.text(`suggestionReason.${code}`, { metric: metric(), most: number('most') });
    case 'growth':
      return words.text('suggestionReason.growth', {
        metric: metric(),
        percent: percent(),
        months: amount('months'),
      });
    case 'few_seats':
      return words.text('suggestionReason.few_seats', { seats: amount('seats') });
    case 'firm_grows':
      return words.text('suggestionReason.firm_grows', { percent: percent() });
    case 'spare_part_for':
      return words.text('suggestionReason.spare_part_for', {
        product: productOf('product'),
        machine: text('machine'),
      });
    case 'machine_age':
      return words.text('suggestionReason.machine_age', { years: amount('years') });
    case 'machine_hours':
      return words.text('suggestionReason.machine_hours', { hours: number('hours') });
    case 'machine_outages':
      return words.text('suggestionReason.machine_outages', { outages: amount('outages') });
    case 'alike_on_plan':
      return words.text('suggestionReason.alike_on_plan', shares());
    case 'old_product':
      return words.text('suggestionReason.old_product', {
        years: amount('years'),
        owned: productOf('owned'),
      });
    case 'solves':
      return words.text('suggestionReason.solves', { category: categoryText(text('category'), reader) });
    case 'text_matches':
    case 'named':
    case 'asks_to_buy':
      return words.text(`suggestionReason.${code}`);
    case 'pattern':
      return words.text('suggestionReason.pattern', {
        category: categoryText(text('category'), reader),
        from: number('fromWeeks'),
        to: number('toWeeks'),
        lift: liftText(amount('lift'), reader),
        customers: number('customers'),
      });
    case 'bought_together':
      return words.text('suggestionReason.bought_together', { ...shares(), product: productOf('with') });
    case 'similar_customers':
      return words.text('suggestionReason.similar_customers', {
        ...shares(),
        alike: words.text(`suggestionAlike.${TRAITS.find((each) => each === text('trait')) ?? 'other'}`),
      });
    case 'past_answers':
      return words.text('suggestionReason.past_answers', {
        accepted: number('accepted'),
        declined: number('declined'),
      });
    default:
      return null;
  }
}

const TRAITS = ['sector', 'country', 'size', 'family', 'problem'] as const;

function categoryText(category: string, { words }: Reader): string {
  const known = TICKET_CATEGORIES.find((each) => each === category);
  return known === undefined ? category : words.text(`ticketCategory.${known}`);
}
