import { FACT_STRENGTHS, OUTSIDE_FACTS } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { measured, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

/** A fact stands for so long, but for a notice given. */
const STANDING_DAYS = 180;
const NOTICE_GIVEN = OUTSIDE_FACTS.indexOf('notice_given');
const SIGNED = 0;

/** The strongest fact learned from outside that still stands, as strong as the import said; the latest of equals. */
export const outside = {
  key: 'outside',
  unit: 'count',
  strengths: FACT_STRENGTHS,
  sources: ['outside_facts'],
  modelValues: ['rank', 'count'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context }: SignalInput): SignalReading {
  const { atMs, fact, strength } = history.outsideFacts;
  const fromMs = context.asOf.getTime() - STANDING_DAYS * DAY_MS;
  const signedMs = lastSignedMs(history);
  let count = 0;
  let strongest: number | null = null;
  for (let place = 0; place < atMs.length; place++) {
    const at = atMs[place] ?? Number.NaN;
    const isStanding = fact[place] === NOTICE_GIVEN ? at >= signedMs : at > fromMs;
    if (!isStanding) continue;
    count += 1;
    const isStronger = strongest === null || (strength[place] ?? 0) >= (strength[strongest] ?? 0);
    if (isStronger) strongest = place;
  }
  if (strongest === null) return measured(null, { rank: 0, count }, 'none');
  const rank = strength[strongest] ?? 0;
  return measured(
    FACT_STRENGTHS[rank] ?? null,
    { rank: rank + 1, count, atMs: atMs[strongest] ?? Number.NaN },
    OUTSIDE_FACTS[fact[strongest] ?? -1] ?? 'other',
  );
}

/** When the last contract was signed: a notice given before that is settled. */
function lastSignedMs({ contracts: { atMs, fact } }: History): number {
  const place = fact.lastIndexOf(SIGNED);
  return place === -1 ? Number.NEGATIVE_INFINITY : (atMs[place] ?? Number.NEGATIVE_INFINITY);
}
