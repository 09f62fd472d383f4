import type { Product } from '../../domain/product.js';
import type { LeadQuality } from '../../service/lead-quality/lead-quality.js';
import type { LeadGroup, LeadSignal } from '../../service/lead-quality/lead-signal.js';
import type { Reader } from '../reader.js';
import { metricText } from './suggestion-reason-text.js';
import { forbidsSelling, refusalTexts } from './suggestion-refusal-text.js';
import type { SuggestionView } from './suggestion-view.js';

type Products = ReadonlyMap<string, Pick<Product, 'name'>>;

const REASONS_SHOWN = 3;
/** Where everybody reads along, nothing of what the customer is worth and how it pays. */
const FOR_CHANNELS: readonly LeadGroup[] = ['buying', 'time'];

/** The line on a card; null where there is nothing to say, or the card has said it. */
export function leadQualityLine({ sight, shownTo }: SuggestionView, reader: Reader): string | null {
  const { lead = null, found } = sight;
  if (lead === null) return null;
  const { words } = reader;
  const label = words.text('leadQuality.label');
  const isToldAbove =
    lead.word === 'leave_in_peace' && found.kind === 'refused' && forbidsSelling(found.refusals);
  if (isToldAbove) {
    if (shownTo !== 'private') return null;
    return words.text('leadQuality.labelled', { label, text: words.text('leadQuality.word.leave_in_peace') });
  }
  const isInChannel = shownTo === 'channel';
  const told = isInChannel
    ? { ...lead, reasons: lead.reasons.filter(({ group }) => FOR_CHANNELS.includes(group)) }
    : lead;
  // A word without its reason is none; and that little is known, or nothing is wanted, is for whoever asks.
  const isSilent =
    told.word === null || told.word === 'cold' || (told.reasons.length === 0 && told.peace.length === 0);
  if (shownTo !== 'private' && isSilent) return null;
  return words.text('leadQuality.labelled', { label, text: leadQualityText(told, sight.products, reader) });
}

/** One word for how good a lead is, with its reasons on one line; that too little is known where that is so. */
export function leadQualityText(
  { word, reasons, peace, isGentle, unknown }: LeadQuality,
  products: Products,
  reader: Reader,
): string {
  const { words, formats } = reader;
  if (word === null) {
    const groups = formats.list(unknown.map((group) => words.text(`leadQuality.group.${group}`)));
    return words.text('leadQuality.withheld', { groups });
  }
  const told =
    word === 'leave_in_peace'
      ? refusalTexts(peace, reader).join(' ')
      : [
          ...(isGentle ? [words.text('leadQuality.gently')] : []),
          ...shownReasons(reasons).map((reason) => reasonText(reason, products, reader)),
        ].join(', ');
  return words.text('leadQuality.line', {
    word: words.text(`leadQuality.word.${word}`),
    reasons: told === '' ? words.text('leadQuality.noSign') : told,
  });
}

/** What speaks against it is never left out for what speaks for it. */
function shownReasons(reasons: readonly LeadSignal[]): readonly LeadSignal[] {
  const against = reasons.filter(({ weight }) => weight === 'against').slice(0, REASONS_SHOWN - 1);
  const others = reasons.filter(({ weight }) => weight !== 'against');
  return [...others.slice(0, REASONS_SHOWN - against.length), ...against];
}

function reasonText({ code, values }: LeadSignal, products: Products, reader: Reader): string {
  const { words, formats } = reader;
  const amount = (name: string) => Number(values[name] ?? 0);
  const percent = formats.percent(amount('percent'));
  const metric = metricText(String(values.metric ?? ''), reader);
  switch (code) {
    case 'power_use': {
      const id = String(values.owned ?? '');
      return words.text('leadReason.power_use', { percent, metric, owned: products.get(id)?.name ?? id });
    }
    case 'use_grows':
    case 'seats_grow':
      return words.text(`leadReason.${code}`, { percent, metric, months: amount('months') });
    case 'orders_grew':
    case 'orders_fell':
    case 'firm_grows':
    case 'satisfied':
    case 'dissatisfied':
      return words.text(`leadReason.${code}`, { percent });
    case 'renewal_near':
      return words.text('leadReason.renewal_near', { days: amount('days') });
    case 'complained':
      return words.text('leadReason.complained', { count: amount('count') });
    case 'pays_late':
      return words.text('leadReason.pays_late', {
        late: formats.number(amount('late')),
        of: formats.number(amount('of')),
      });
    default:
      return words.text(`leadReason.${code}`);
  }
}
