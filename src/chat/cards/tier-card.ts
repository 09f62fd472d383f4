import type { Customer } from '../../domain/customer.js';
import { type CustomerValue, DIMENSIONS, type Dimension } from '../../domain/customer-value.js';
import { isStanding, type TierMove, type TierOverride, tierAt } from '../../domain/tier.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { extrasText } from './extras-text.js';
import { topText } from './rank-text.js';
import { moveText } from './tier-move-text.js';

export interface TierView {
  readonly customer: Customer;
  /** Null before the first night. */
  readonly value: CustomerValue | null;
  /** The newest word that nobody ended, whether or not its time is over. */
  readonly override: TierOverride | null;
  /** Newest first. */
  readonly moves: readonly TierMove[];
  readonly weights: Readonly<Record<string, number>>;
  /** What its class has beside a time and a person. */
  readonly extras: ChatSettings['extras'];
  readonly people: People;
  readonly now: Date;
}

/**
 * A customer's service class: by whom or what, and how it got there.
 *
 * @param mayChange whether the reader may set it by hand: then with the buttons.
 */
export function tierCard(view: TierView, mayChange: boolean, reader: Reader): Card {
  const { customer, moves } = view;
  const { words } = reader;
  const title = words.text('tierCard.title', { customer: customer.name });
  const lines = moves.map((move) => moveText(move, reader)).join('\n');
  return {
    summary: title,
    blocks: [
      { type: 'title', text: title },
      ...nowBlocks(view, reader),
      ...extrasBlocks(view, reader),
      ...(moves.length === 0
        ? []
        : [{ type: 'text', text: [{ bold: words.text('tierCard.moves') }, `\n${lines}`] } as const]),
      ...(mayChange ? [changeButtons(view, reader)] : []),
    ],
  };
}

function nowBlocks(view: TierView, reader: Reader): Block[] {
  const { value } = view;
  const byHand = byHandLines(view, reader);
  if (value === null) {
    const text = byHand.length === 0 ? [reader.words.text('tierCard.none')] : byHand;
    return [{ type: 'text', text: [text.join('\n')] }];
  }
  const [first = '', ...further] =
    byHand.length > 0
      ? [...byHand, reader.words.text('tierCard.byRanks', { tier: tierName(value, reader) })]
      : [nowText(value, reader)];
  const why = [...further, ...whyLines(view, value, reader), ...soonLines(value, reader)];
  return [{ type: 'text', text: [{ bold: first }, `\n${why.join('\n')}`] }];
}

function extrasBlocks({ value, override, extras, now }: TierView, reader: Reader): Block[] {
  const text = extrasText(tierAt(value?.standing ?? null, override, now), extras, reader);
  return text === null ? [] : [{ type: 'text', text: [text] }];
}

function byHandLines({ override, people, now }: TierView, reader: Reader): string[] {
  if (override === null || !isStanding(override, now)) return [];
  const { words, formats } = reader;
  return [
    words.text('tierCard.byHand', {
      tier: words.text(`tier.${override.tier}`),
      person: personName(people, override.byId, reader),
      date: formats.date(override.at),
      until: formats.date(override.until),
    }),
    words.text('tierCard.reason', { reason: override.reason }),
  ];
}

function tierName({ standing }: CustomerValue, { words }: Reader): string {
  return words.text(`tier.${standing.tier}`);
}

function nowText(value: CustomerValue, reader: Reader): string {
  const date = reader.formats.date(value.standing.since);
  return reader.words.text('tierCard.now', { tier: tierName(value, reader), date });
}

function whyLines({ weights }: TierView, value: CustomerValue, reader: Reader): string[] {
  const { standing, combined, combinedTopShare } = value;
  const { words, formats } = reader;
  if (standing.scheme === 'classes') {
    const { tier } = standing;
    return tier === 'vip' || tier === 'risk' || tier === 'standard'
      ? [words.text(`tierCard.class.${tier}`)]
      : [];
  }
  if (combined === null || combinedTopShare === null) return [];
  const total = DIMENSIONS.reduce((sum, dimension) => sum + (weights[dimension] ?? 0), 0);
  return [
    words.text('tierCard.combined', {
      score: formats.number(Math.round(combined)),
      top: topText(combinedTopShare, reader),
    }),
    ...DIMENSIONS.map((dimension) => `• ${dimensionText(dimension, total, weights, value, reader)}`),
  ];
}

function dimensionText(
  dimension: Dimension,
  total: number,
  weights: TierView['weights'],
  value: CustomerValue,
  { words, formats }: Reader,
): string {
  const name = words.text(`dimension.${dimension}`);
  const score = value.dimensions[dimension];
  if (score === null) return words.text('tierCard.unknownDimension', { name });
  const rounded = formats.number(Math.round(score));
  if (total === 0) return words.text('worth.dimension', { name, score: rounded });
  const weight = formats.percent((100 * (weights[dimension] ?? 0)) / total);
  return words.text('tierCard.dimension', { name, score: rounded, weight });
}

/** Beyond the border, and not yet long enough. */
function soonLines({ standing }: CustomerValue, { words, formats }: Reader): string[] {
  const { tier, rawTier, rawSince } = standing;
  if (tier === rawTier) return [];
  return [words.text('tierCard.soon', { date: formats.date(rawSince), tier: words.text(`tier.${rawTier}`) })];
}

function changeButtons({ customer, override, now }: TierView, reader: Reader): Block {
  const set = button(reader, 'button.tierChange', press('tier.change', customer.id));
  const end =
    override !== null && isStanding(override, now)
      ? [button(reader, 'button.tierEnd', press('tier.end', override.id))]
      : [];
  return { type: 'buttons', visible: [set, ...end], more: [], moreLabel: reader.words.text('button.more') };
}
