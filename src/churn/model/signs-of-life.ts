import { INTERACTION_CHANNELS, USAGE_METRICS } from '../../domain/event.js';
import type { History } from '../../domain/history.js';

const EMAIL = INTERACTION_CHANNELS.indexOf('email');
const LOGINS = USAGE_METRICS.indexOf('logins');
const HELD = 0;
const IN = 1;
const OPENED = 0;
const REQUESTED = 0;

/**
 * When a customer showed itself without ordering, ascending: it wrote, talked or met with us, opened a ticket, answered
 * a survey, asked for a project, logged in. Our own emails and payments that trail behind say nothing.
 */
export function signsOfLifeMs({
  interactions,
  tickets,
  satisfaction,
  projects,
  measurements,
}: Omit<History, 'customerId'>): Float64Array {
  const { status, channel, direction } = interactions;
  const all = [
    ...interactions.atMs.filter(
      (_, place) => status[place] === HELD && (channel[place] !== EMAIL || direction[place] === IN),
    ),
    ...tickets.atMs.filter((_, place) => tickets.fact[place] === OPENED),
    ...satisfaction.atMs,
    ...projects.atMs.filter((_, place) => projects.fact[place] === REQUESTED),
    ...measurements.atMs.filter(
      (_, place) => measurements.metric[place] === LOGINS && (measurements.value[place] ?? 0) > 0,
    ),
  ];
  return Float64Array.from(all).sort();
}
