import type { DealEntry } from '../../domain/deal.js';
import type { DealEvent, DealEventPayload, DealEventType } from '../../domain/deal-event.js';
import { standingVersions } from '../../history/versions.js';

/**
 * A deal's events as it keeps them, in time order: a correction supersedes what it corrects from the moment it was
 * known. The same set of events gives the same entries, whatever their order and however often each is repeated.
 *
 * So that a deal stays far below what a document holds, a note keeps its first 2,000 characters and all of them together
 * a million, the newest first; beyond 10,000 events the oldest contacts, notes and the like are left out. The events
 * themselves stay whole.
 */
export function dealEntries(events: readonly DealEvent[]): DealEntry[] {
  const versions = standingVersions(events).map(({ event, knownFromMs, supersededAtMs }) => ({
    id: event.id,
    entry: {
      occurredAt: event.occurredAt,
      knownAt: new Date(knownFromMs),
      supersededAt: Number.isFinite(supersededAtMs) ? new Date(supersededAtMs) : null,
      payload: event.payload,
    },
  }));
  const entries = openedFirst(versions)
    .sort((a, b) => byTime(a.entry, b.entry) || (a.id < b.id ? -1 : 1))
    .map(({ entry }) => entry);
  return withShortNotes(withoutOldest(entries));
}

interface Version {
  readonly id: string;
  readonly entry: DealEntry;
}

/** What changes how a deal stands, and so can't come before its opening. */
const CHANGES: ReadonlySet<DealEventType> = new Set([
  'opened',
  'stage_changed',
  'amount_changed',
  'date_moved',
  'owner_changed',
  'judged_by_people',
  'closed',
  'reopened',
]);

/** Where the source dates the opening later than the first change, it opened with that change, once that is known. */
function openedFirst(versions: readonly Version[]): Version[] {
  const changes = versions.filter(({ entry }) => CHANGES.has(entry.payload.type));
  const first = changes.reduce<DealEntry | null>(
    (earliest, { entry }) =>
      earliest !== null && earliest.occurredAt <= entry.occurredAt ? earliest : entry,
    null,
  );
  if (first === null || first.payload.type === 'opened') return [...versions];
  return versions.flatMap((version): Version[] => {
    const { entry } = version;
    if (entry.payload.type !== 'opened' || entry.occurredAt <= first.occurredAt) return [version];
    if (entry.supersededAt !== null && entry.supersededAt <= first.knownAt) return [version];
    const earlier = { ...entry, occurredAt: first.occurredAt };
    if (first.knownAt <= entry.knownAt) return [{ ...version, entry: earlier }];
    return [
      { ...version, entry: { ...entry, supersededAt: first.knownAt } },
      { ...version, entry: { ...earlier, knownAt: first.knownAt } },
    ];
  });
}

/** Of one moment: what opens a deal comes before what happens to it, and its end last. */
const RANK: Partial<Record<DealEventPayload['type'], number>> = { opened: -2, reopened: -1, closed: 1 };

function byTime(a: DealEntry, b: DealEntry): number {
  return (
    a.occurredAt.getTime() - b.occurredAt.getTime() ||
    (RANK[a.payload.type] ?? 0) - (RANK[b.payload.type] ?? 0) ||
    a.knownAt.getTime() - b.knownAt.getTime()
  );
}

const MOST_ENTRIES = 10_000;

function withoutOldest(entries: readonly DealEntry[]): readonly DealEntry[] {
  let surplus = entries.length - MOST_ENTRIES;
  if (surplus <= 0) return entries;
  const rest = entries.filter(({ payload }) => {
    if (surplus <= 0 || CHANGES.has(payload.type)) return true;
    surplus -= 1;
    return false;
  });
  const [first, ...others] = rest;
  return first === undefined ? [] : [first, ...others.slice(Math.max(0, surplus))];
}

const NOTE_LENGTH = 2_000;
const ALL_NOTES_LENGTH = 1_000_000;

function withShortNotes(entries: readonly DealEntry[]): DealEntry[] {
  const kept = [...entries];
  let left = ALL_NOTES_LENGTH;
  for (let index = kept.length - 1; index >= 0; index--) {
    const entry = kept[index];
    if (entry?.payload.type !== 'note') continue;
    const text = entry.payload.text.slice(0, Math.min(NOTE_LENGTH, left));
    left -= text.length;
    if (text.length < entry.payload.text.length) {
      kept[index] = { ...entry, payload: { ...entry.payload, text } };
    }
  }
  return kept;
}
