import type { Deal, DealEntry, DealSummary } from '../src/domain/deal.js';
import { fromKept, type KeptPayload, toKept } from './deal-event-row.js';
import type { Row } from './row.js';

/** Names of one letter, because a deal has hundreds of entries; a moment of knowing that is the event's own is left out. */
interface KeptEntry {
  /** occurredAt. */
  readonly o: Date;
  /** knownAt. */
  readonly k?: Date;
  /** supersededAt. */
  readonly s?: Date;
  readonly p: KeptPayload;
}

/** What deals are looked for by stands beside the state too: an index into it gives no order on every server. */
export interface DealRow extends Row, Omit<Deal, 'id' | 'entries'> {
  readonly entries: readonly KeptEntry[];
  readonly isOpen: boolean;
  readonly ownerId: string | null;
  readonly customerId: string | null;
  readonly closedAt: Date | null;
}

export function toRow({ id, entries, ...rest }: Deal): DealRow {
  const { ownerId, customerId, closed } = rest.state;
  return {
    _id: id,
    ...rest,
    entries: entries.map(toKeptEntry),
    isOpen: closed === null,
    ownerId,
    customerId,
    closedAt: closed?.at ?? null,
  };
}

export function fromRow(row: DealRow): Deal {
  const { entries, attributes } = row;
  return { ...summaryFromRow(row), entries: entries.map(fromKeptEntry), attributes };
}

/** What a summary is read from. */
export const SUMMARY_FIELDS = { _id: 1, partition: 1, version: 1, state: 1, team: 1 } as const;

export function summaryFromRow({
  _id,
  partition,
  version,
  state,
  team,
}: Pick<DealRow, keyof typeof SUMMARY_FIELDS>): DealSummary {
  return { id: _id, partition, version, state, team };
}

function toKeptEntry({ occurredAt, knownAt, supersededAt, payload }: DealEntry): KeptEntry {
  return {
    o: occurredAt,
    ...(knownAt.getTime() === occurredAt.getTime() ? {} : { k: knownAt }),
    ...(supersededAt === null ? {} : { s: supersededAt }),
    p: toKept(payload),
  };
}

function fromKeptEntry({ o, k, s, p }: KeptEntry): DealEntry {
  return { occurredAt: o, knownAt: k ?? o, supersededAt: s ?? null, payload: fromKept(p) };
}
