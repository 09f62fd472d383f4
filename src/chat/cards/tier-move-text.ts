import { DIMENSIONS } from '../../domain/customer-value.js';
import type { TierMove } from '../../domain/tier.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';

/** When a customer came from which class to which, and why. */
export function moveText(move: TierMove, reader: Reader): string {
  const { words, formats } = reader;
  return words.text('tierMove.line', {
    date: formats.date(move.at),
    from: words.text(`tier.${move.from}`),
    to: words.text(`tier.${move.to}`),
    why: moveReason(move, reader),
  });
}

/** The same with the customer's name, where the day is said around it. */
export function customerMoveText(move: TierMove, customer: string, reader: Reader): string {
  const { words } = reader;
  return words.text('tierMove.customer', {
    customer,
    from: words.text(`tier.${move.from}`),
    to: words.text(`tier.${move.to}`),
    why: moveReason(move, reader),
  });
}

/** The dimension that changed most, where there is one: it says more than "by rank". */
export function moveReason({ because, mainChange, values }: TierMove, { words, formats }: Reader): string {
  const dimension = DIMENSIONS.find((each) => each === mainChange);
  const { before, now } = values;
  if (because !== 'ranks' || dimension === undefined || before === undefined || now === undefined)
    return words.text(`tierMove.${because}`);
  return words.text('tierMove.changed', {
    name: lowerFirst(words.text(`dimension.${dimension}`), words.language),
    before: formats.number(before),
    now: formats.number(now),
  });
}
