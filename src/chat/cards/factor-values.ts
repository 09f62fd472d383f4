import type { Factor } from '../../domain/score.js';
import type { Reader } from '../reader.js';

/** Measured values by name; null when a score from an earlier version lacks one. */
export function valuesOf<Name extends string>(
  factor: Pick<Factor, 'values'>,
  ...names: readonly Name[]
): Readonly<Record<Name, number>> | null {
  const values: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const value = factor.values[name];
    if (value === undefined || !Number.isFinite(value)) return null;
    values[name] = value;
  }
  return values as Record<Name, number>;
}

const HOURS_SHOWN_UP_TO = 48;

/** So many hours, or days from two on. */
export function durationText(hours: number, { words }: Reader): string {
  if (Math.round(hours) === 0) return words.text('duration.underHour');
  return hours < HOURS_SHOWN_UP_TO
    ? words.text('duration.hours', { count: Math.round(hours) })
    : words.text('days', { count: Math.round(hours / 24) });
}

const SILENCE_CHANNELS = ['tickets', 'logins', 'visits'] as const;

/** What went silent, from the variant that names it. */
export function silentChannels(variant: string, { words, formats }: Reader): string {
  const named = variant === 'all' ? SILENCE_CHANNELS : variant.split('_');
  const channels = SILENCE_CHANNELS.filter((channel) => named.some((each) => each === channel));
  return formats.list(channels.map((channel) => words.text(`silence.${channel}`)));
}

const USAGE_PARTS = ['logins', 'features', 'seats', 'activeUsers', 'activeDays'] as const;

/** What of the use was measured, from the variant that names it; null for none of them. */
export function usagePart(variant: string, { words }: Reader): string | null {
  const part = USAGE_PARTS.find((each) => each === variant);
  return part === undefined ? null : words.text(`usage.${part}`);
}
