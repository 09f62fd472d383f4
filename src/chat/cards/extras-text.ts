import type { Tier } from '../../domain/tier.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';

/** What a service class has beside a time and a person; null where that is nothing, or there is no class. */
export function extrasText(
  tier: Tier | null,
  extras: ChatSettings['extras'],
  { words, formats }: Reader,
): string | null {
  const names = tier === null ? [] : (extras?.[tier] ?? []).map((extra) => words.text(`extra.${extra}`));
  return names.length === 0 ? null : words.text('extras.line', { extras: formats.list(names) });
}
