import type { ValueGroup } from '../../domain/value-group.js';
import type { Reader } from '../reader.js';

/** What a group of customers that are alike is called: what sets it apart. */
export function groupText({ traits }: Pick<ValueGroup, 'traits'>, { words, formats }: Reader): string {
  if (traits.length === 0) return words.text('group.typical');
  return formats.list(
    traits.map(({ feature, isHigh }) =>
      isHigh ? words.text(`groupTraitHigh.${feature}`) : words.text(`groupTraitLow.${feature}`),
    ),
  );
}
