import { factorText } from '../chat/cards/factor-text.js';
import { missingLines, missingText } from '../chat/cards/missing-text.js';
import { riskText } from '../chat/cards/risk-text.js';
import { basisText } from '../chat/cards/rules-notice.js';
import type { Reader } from '../chat/reader.js';
import type { ChatSettings } from '../chat/settings.js';
import type { ChurnPreview, PreviewCard } from '../churn/preview.js';
import { shownCustomerId } from '../domain/customer.js';
import { LEVELS } from '../domain/level.js';

/** A card of the preview with whom it would tell, and how. */
export interface PlacedCard extends PreviewCard {
  readonly ownerName: string | null;
  readonly placement: 'card' | 'list';
}

export interface PlacedPreview extends Omit<ChurnPreview, 'cards'> {
  readonly cards: readonly PlacedCard[];
}

/** A preview for the terminal: the counts, the first cards, and why signals are missing. */
export function previewText(
  preview: PlacedPreview,
  asOf: Date,
  reader: Reader,
  limit: number,
  churn: ChatSettings['churn'],
): string {
  const { levels, cards, scored, notScored, heldBack, missing } = preview;
  const counts = [...LEVELS].reverse().map((level) => `${levels[level]} ${level}`);
  const notScoredText = Object.entries(notScored)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
  const head = [
    `Preview as of ${asOf.toISOString()}: nothing is written or sent.`,
    `${scored} customers scored${notScoredText.length === 0 ? '' : `; not scored: ${notScoredText.join(', ')}`}.`,
    `Would be told of: ${counts.join(', ')}. One sign alone, so nobody is told: ${heldBack}.`,
  ];
  const shown = cards.slice(0, limit).flatMap((card) => ['', ...cardLines(card, reader, churn)]);
  const more = cards.length > limit ? ['', `… and ${cards.length - limit} more; --limit 0 shows all.`] : [];
  const why = missing.map(
    (each) => `  ${missingText(each, reader)} (${each.customers} of ${scored} customers)`,
  );
  const nobody = cards.length === 0 ? ['', 'Nobody would be told anything.'] : [];
  const tail = why.length === 0 ? [] : ['', 'What could not be measured:', ...why];
  return `${[...head, ...shown, ...more, ...nobody, ...tail].join('\n')}\n`;
}

function cardLines(card: PlacedCard, reader: Reader, churn: ChatSettings['churn']): string[] {
  const { words } = reader;
  const number = shownCustomerId(card.customerId);
  const name = card.customerName === number ? number : `${plain(card.customerName)} (${number})`;
  return [
    `${words.text(`level.${card.level}`).toUpperCase()}  ${name}  ${riskText({ ...card, risk: card.points }, { churn }, reader)}`,
    `  ${recipientText(card)}`,
    ...card.factors.map(
      (factor) => `  ${reader.formats.signed(factor.points).padStart(4)}  ${factorText(factor, reader)}`,
    ),
    `  ${basisText(card, reader)}`,
    ...missingLines(card.missing, reader).map((line) => `  ${line}`),
  ];
}

function recipientText({ ownerName, placement }: PlacedCard): string {
  if (ownerName === null)
    return 'to nobody: set owners.default in varsel.yaml, or owner_id in the customers file';
  return `to ${plain(ownerName)}, ${placement === 'card' ? 'by a card' : 'on the list'}`;
}

/** A foreign text without control characters, which could otherwise steer the terminal. */
export function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ');
}
