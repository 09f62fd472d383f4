import type { Freshness } from '../../digest/week-material.js';
import type { Reader } from '../reader.js';

/** What is old about the data that everything stands on; nothing where they are fresh. */
export function freshnessLines(
  { checkedAt, isCheckOld, staleSources }: Freshness,
  now: Date,
  reader: Reader,
): string[] {
  const { words, formats } = reader;
  if (checkedAt === null) return [words.text('digest.neverChecked')];
  const sources = staleSources.map(({ source, lastAt }) =>
    words.text('digest.stale.source', {
      source: words.text(`eventSource.${source}`),
      ago: formats.daysAgo(lastAt, now),
    }),
  );
  return [
    ...(isCheckOld ? [words.text('digest.checkOld', { ago: formats.daysAgo(checkedAt, now) })] : []),
    ...(sources.length === 0 ? [] : [words.text('digest.stale', { sources: formats.list(sources) })]),
  ];
}
