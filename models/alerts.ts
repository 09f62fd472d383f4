import { type Connection, Schema } from 'mongoose';
import {
  type Alert,
  type AlertKind,
  type AlertLogEntry,
  type AlertOf,
  alertsOfKind,
  type ChurnAlert,
  cardedAt,
} from '../src/domain/alert.js';
import type { AlertStore } from '../src/stores/alerts.js';
import { cursorBatches, inChunks, pagesBehind } from './batches.js';
import { isDuplicateKey } from './duplicate-key.js';
import { type Entries, fromEntries, toEntries } from './entries.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface LogRow extends Omit<AlertLogEntry, 'details'> {
  readonly details: Entries<string>;
}

/** Alerts of every kind. */
interface AlertRow extends Row, Omit<ChurnAlert, 'id' | 'log' | 'kind' | 'evidence'> {
  readonly kind: AlertKind;
  readonly evidence: Alert['evidence'];
  readonly chanceAtStart?: number;
  readonly log: readonly LogRow[];
  /** dueAt, or a day after all others: databases sort null first, a person wants it last. */
  readonly dueOrder: Date;
  readonly cardedAt: Date | null;
}

const NEVER_DUE = new Date(Date.UTC(9999, 0));

const schema = rowSchema<AlertRow>({
  kind: String,
  subjectId: String,
  partition: Number,
  isOpen: Boolean,
  version: Number,
  openedAt: Date,
  level: String,
  evidence: Schema.Types.Mixed,
  riskAtOpening: Number,
  chanceAtStart: Number,
  ownerId: String,
  deputyId: String,
  leaderId: String,
  state: Schema.Types.Mixed,
  placement: String,
  targets: [Schema.Types.Mixed],
  dueAt: Date,
  dueOrder: Date,
  calendar: Schema.Types.Mixed,
  clock: Schema.Types.Mixed,
  nextStepAt: Date,
  cardedAt: Date,
  log: [Schema.Types.Mixed],
  undo: Schema.Types.Mixed,
  isCardStale: Boolean,
  recedingSince: Date,
})
  .index(
    { subjectId: 1, kind: 1 },
    { name: 'one_open_per_subject', unique: true, partialFilterExpression: { isOpen: true } },
  )
  .index({ subjectId: 1, kind: 1, isOpen: 1, openedAt: -1 }, { name: 'by_subject' })
  .index({ ownerId: 1, isOpen: 1, dueOrder: 1, 'evidence.risk': -1, _id: 1 }, { name: 'by_urgency' })
  .index({ isOpen: 1, _id: 1 }, { name: 'by_openness' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' })
  .index({ nextStepAt: 1, _id: 1 }, { name: 'by_next_step', partialFilterExpression: { isOpen: true } })
  .index({ ownerId: 1, cardedAt: 1, _id: 1 }, { name: 'by_carding' })
  .index({ kind: 1, openedAt: 1, _id: 1 }, { name: 'by_opening' });

const OPEN_OF_SUBJECT = {
  name: 'the open alert of some subjects',
  equal: ['kind', 'isOpen'],
  oneOf: 'subjectId',
  index: 'by_subject',
} as const satisfies DeclaredQuery;
const OF_SUBJECTS = {
  name: 'all alerts of some subjects',
  equal: ['kind'],
  oneOf: 'subjectId',
  index: 'by_subject',
} as const satisfies DeclaredQuery;
const CLOSED_OF_SUBJECT = {
  name: 'the closed alerts of some subjects',
  equal: ['kind', 'isOpen'],
  oneOf: 'subjectId',
  index: 'by_subject',
} as const satisfies DeclaredQuery;
const OPEN_OF_OWNER = {
  name: 'the open alerts of an owner, most urgent first',
  equal: ['ownerId', 'isOpen'],
  sort: [
    ['dueOrder', 1],
    ['evidence.risk', -1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_urgency',
} as const satisfies DeclaredQuery;
const ALL_OPEN = {
  name: 'all open alerts behind an id',
  equal: ['isOpen'],
  range: '_id',
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_openness',
} as const satisfies DeclaredQuery;
const STALE_CARDS = {
  name: 'alerts whose cards are behind',
  equal: ['isCardStale'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_staleness',
} as const satisfies DeclaredQuery;
const STEP_DUE = {
  name: 'open alerts with a step of the clock due',
  equal: ['isOpen'],
  range: 'nextStepAt',
  sort: [
    ['nextStepAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_next_step',
} as const satisfies DeclaredQuery;
const CARDED_OF_OWNER = {
  name: 'the alerts of an owner that were carded since',
  equal: ['ownerId'],
  range: 'cardedAt',
  sort: [
    ['cardedAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_carding',
} as const satisfies DeclaredQuery;

const OPENED_BETWEEN = {
  name: 'the alerts opened in a period, the first first',
  equal: ['kind'],
  range: 'openedAt',
  sort: [
    ['openedAt', 1],
    ['_id', 1],
  ],
  index: 'by_opening',
} as const satisfies DeclaredQuery;

export const ALERTS: KeptCollection = {
  name: 'alerts',
  schema,
  queries: [
    OPEN_OF_SUBJECT,
    OF_SUBJECTS,
    CLOSED_OF_SUBJECT,
    OPEN_OF_OWNER,
    ALL_OPEN,
    STALE_CARDS,
    STEP_DUE,
    CARDED_OF_OWNER,
    OPENED_BETWEEN,
  ],
};

/** How often a vanished rival is looked for again before opening is given up. */
const OPENING_ATTEMPTS = 5;

export function alertStore(connection: Connection): AlertStore {
  const { model, rows } = openCollection<AlertRow>(connection, ALERTS);

  const find: AlertStore['find'] = async (id) => {
    const row = await model.findOne({ _id: { $eq: id } }).lean<AlertRow>();
    return row === null ? null : fromRow(row);
  };
  const findOpenMany: AlertStore['findOpenMany'] = async (kind, subjectIds) => {
    const found = await inChunks(subjectIds, (some) =>
      model
        .find(filterOf(OPEN_OF_SUBJECT, { kind, isOpen: true, subjectId: some }))
        .setOptions(optionsOf(OPEN_OF_SUBJECT))
        .lean<AlertRow[]>(),
    );
    return ofKind(found, kind);
  };
  const findOpen: AlertStore['findOpen'] = async (kind, subjectId) =>
    (await findOpenMany(kind, [subjectId]))[0] ?? null;

  return {
    find,
    findOpen,
    findOpenMany,
    async open<Of extends Alert>(alert: Of) {
      for (let attempt = 0; attempt < OPENING_ATTEMPTS; attempt++) {
        if (await insertUnlessThere(rows, toRow(alert))) return alert;
        const standing = (await find(alert.id)) ?? (await findOpen(alert.kind, alert.subjectId));
        // The same kind: the id begins with it, and open ones are looked for by it.
        if (standing !== null) return standing as Of;
      }
      throw new Error(
        `Alert ${alert.id} could not be opened: others of its subject open and close too fast.`,
      );
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      try {
        const { matchedCount } = await tryAgain(() =>
          rows.replaceOne({ _id, version: next.version - 1 }, replacement),
        );
        return matchedCount === 1;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async ofSubjects(kind, subjectIds) {
      const found = await inChunks(subjectIds, (some) =>
        model
          .find(filterOf(OF_SUBJECTS, { kind, subjectId: some }))
          .setOptions(optionsOf(OF_SUBJECTS))
          .lean<AlertRow[]>(),
      );
      return ofKind(found, kind);
    },
    async findLastClosedMany(kind, subjectIds) {
      const found = await inChunks(subjectIds, (some) =>
        model
          .find(filterOf(CLOSED_OF_SUBJECT, { kind, isOpen: false, subjectId: some }))
          .setOptions(optionsOf(CLOSED_OF_SUBJECT))
          .lean<AlertRow[]>(),
      );
      const newest = new Map<string, AlertRow>();
      for (const row of found) {
        const held = newest.get(row.subjectId);
        if (held === undefined || isNewer(row, held)) newest.set(row.subjectId, row);
      }
      return ofKind([...newest.values()], kind);
    },
    async openOfOwner(ownerId, limit) {
      const found = await model
        .find(filterOf(OPEN_OF_OWNER, { ownerId, isOpen: true }))
        .setOptions(optionsOf(OPEN_OF_OWNER))
        .limit(limit)
        .lean<AlertRow[]>();
      return found.map(fromRow);
    },
    async *allOpen(batchSize) {
      const pages = pagesBehind(
        (afterId, limit) =>
          model
            .find(
              filterOf(ALL_OPEN, { isOpen: true, _id: afterId === null ? { $gte: '' } : { $gt: afterId } }),
            )
            .setOptions(optionsOf(ALL_OPEN))
            .limit(limit)
            .lean<AlertRow[]>(),
        batchSize,
      );
      for await (const page of pages) yield page.map(fromRow);
    },
    async withStaleCard(limit) {
      const found = await model
        .find(filterOf(STALE_CARDS, { isCardStale: true }))
        .setOptions(optionsOf(STALE_CARDS))
        .limit(limit)
        .lean<AlertRow[]>();
      return found.map(fromRow);
    },
    async withStepDue(now, limit) {
      const found = await model
        .find(filterOf(STEP_DUE, { isOpen: true, nextStepAt: { $lte: now } }))
        .setOptions(optionsOf(STEP_DUE))
        .limit(limit)
        .lean<AlertRow[]>();
      return found.map(fromRow);
    },
    async planStep(id, version, nextStepAt) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, version: { $eq: version } }, { $set: { nextStepAt } }),
      );
      return matchedCount === 1;
    },
    async cardedOfOwner(ownerId, since, limit) {
      const found = await model
        .find(filterOf(CARDED_OF_OWNER, { ownerId, cardedAt: { $gte: since } }))
        .setOptions(optionsOf(CARDED_OF_OWNER))
        .limit(limit)
        .lean<AlertRow[]>();
      return found.map(fromRow);
    },
    async *openedBetween(kind, from, to, batchSize) {
      const open = () =>
        rows.find(filterOf(OPENED_BETWEEN, { kind, openedAt: { $gte: from, $lt: to } }), {
          ...optionsOf(OPENED_BETWEEN),
          batchSize,
        });
      for await (const batch of cursorBatches([open], batchSize)) yield ofKind(batch, kind);
    },
    async clearStaleCard(id, version) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, version: { $eq: version } }, { $set: { isCardStale: false } }),
      );
      return matchedCount === 1;
    },
    async hasAny() {
      return (await model.findOne({}, { _id: 1 }).lean()) !== null;
    },
  };
}

function isNewer(a: AlertRow, b: AlertRow): boolean {
  const difference = a.openedAt.getTime() - b.openedAt.getTime();
  return difference > 0 || (difference === 0 && a._id > b._id);
}

function ofKind<Kind extends AlertKind>(rows: readonly AlertRow[], kind: Kind): AlertOf<Kind>[] {
  return alertsOfKind(rows.map(fromRow), kind);
}

function toRow(alert: Alert): AlertRow {
  const { id, log, ...rest } = alert;
  return {
    ...rest,
    _id: id,
    log: log.map((entry) => ({ ...entry, details: toEntries(entry.details) })),
    dueOrder: alert.dueAt ?? NEVER_DUE,
    cardedAt: cardedAt(alert),
  };
}

function fromRow(row: AlertRow): Alert {
  const { _id, log, dueOrder: _dueOrder, cardedAt: _cardedAt, ...rest } = row;
  // Written as one.
  return {
    ...rest,
    id: _id,
    log: log.map((entry) => ({ ...entry, details: fromEntries(entry.details) })),
  } as Alert;
}
