import { DAY_MS } from '../../domain/time.js';
import { entryMs, type KnownDeal } from './known-deal.js';
import type { WinContext } from './win-context.js';

/** How much the customer takes part. What nobody writes down is missing; what is written down and didn't happen is 0. */
export function engagementFeatures(
  { asOf, state, entries }: KnownDeal,
  { past }: WinContext,
): Record<string, number> {
  const asOfMs = asOf.getTime();
  const openedMs = state.openedAt.getTime();
  const counts = {
    opens: 0,
    opensLately: 0,
    downloads: 0,
    downloadsLately: 0,
    replies: 0,
    repliesLately: 0,
    meetings: 0,
    meetingsLately: 0,
    early: 0,
    calledOff: 0,
  };
  let lastSignMs = Number.NaN;
  for (const entry of entries) {
    const { payload } = entry;
    const atMs = entry.occurredAt.getTime();
    const isLate = Number(asOfMs - atMs <= LATELY_DAYS * DAY_MS);
    if (payload.type === 'interest') {
      const isOpen = payload.kind === 'mail_open';
      counts[isOpen ? 'opens' : 'downloads'] += 1;
      counts[isOpen ? 'opensLately' : 'downloadsLately'] += isLate;
      lastSignMs = atMs;
    } else if (payload.type === 'contact') {
      const isMeeting = payload.channel === 'meeting' || payload.channel === 'visit';
      if (payload.status !== 'held') counts.calledOff += Number(payload.changedBy === 'customer');
      else if (isMeeting) {
        counts.meetings += 1;
        counts.meetingsLately += isLate;
        counts.early += Number(atMs - openedMs <= EARLY_DAYS * DAY_MS);
        lastSignMs = atMs;
      } else if (payload.direction === 'in') {
        counts.replies += 1;
        counts.repliesLately += isLate;
        lastSignMs = atMs;
      }
    }
  }
  const logged = (kind: Parameters<typeof past.isLogged>[0], value: number) =>
    past.isLogged(kind, asOfMs) ? value : Number.NaN;
  const isAnyLogged = SIGNS.some((kind) => past.isLogged(kind, asOfMs));
  const firstMs = entries[0] === undefined ? openedMs : entryMs(entries[0]);
  return {
    'opens.count': logged('opens', counts.opens),
    'opens.lately': logged('opens', counts.opensLately),
    'downloads.count': logged('downloads', counts.downloads),
    'downloads.lately': logged('downloads', counts.downloadsLately),
    'replies.count': logged('contacts', counts.replies),
    'replies.lately': logged('contacts', counts.repliesLately),
    'meetings.count': logged('contacts', counts.meetings),
    'meetings.lately': logged('contacts', counts.meetingsLately),
    'meetings.calledOff': logged('contacts', counts.calledOff),
    'early_meetings.count': logged('contacts', counts.early),
    'silence.days': isAnyLogged
      ? (asOfMs - (Number.isNaN(lastSignMs) ? firstMs : lastSignMs)) / DAY_MS
      : Number.NaN,
  };
}

const LATELY_DAYS = 30;
/** Four weeks. */
const EARLY_DAYS = 28;
const SIGNS = ['opens', 'downloads', 'contacts'] as const;
