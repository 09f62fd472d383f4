import { TICKET_CATEGORIES, TICKET_FLAGS } from '../../domain/event.js';
import { daysUpTo } from '../../history/windows.js';
import { countWithin } from './entries-within.js';
import { measured, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

/** Who asks is choosing, and such a choice takes half a year. */
const RECENT_DAYS = 180;
const OPENED = 0;
const CATEGORY = TICKET_CATEGORIES.indexOf('compatibility');
const FLAG = 2 ** TICKET_FLAGS.indexOf('compatibility');

/** Tickets that ask whether something fits with another maker's system. */
export const compatibility = {
  key: 'compatibility',
  unit: 'count',
  strengths: ['strong'],
  sources: ['tickets'],
  modelValues: ['count'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { tickets }, context }: SignalInput): SignalReading {
  const { atMs, fact, category, flags } = tickets;
  const count = countWithin(
    atMs,
    daysUpTo(context.asOf.getTime(), RECENT_DAYS),
    (place) => fact[place] === OPENED && (category[place] === CATEGORY || ((flags[place] ?? 0) & FLAG) !== 0),
  );
  return measured(count > 0 ? 'strong' : null, { count }, 'customer');
}
