import { type Connection, Schema } from 'mongoose';
import type { Delivery, DeliveryState } from '../src/domain/delivery.js';
import type { DeliveryStore } from '../src/stores/deliveries.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface DeliveryRow extends Row, Omit<Delivery, 'id'> {
  readonly isUnsent: boolean;
  /** From when on a worker has something to do: sending it, or looking it up when the lease ran out. */
  readonly workAt: Date | null;
}

const schema = rowSchema<DeliveryRow>({
  alertId: String,
  content: Schema.Types.Mixed,
  target: Schema.Types.Mixed,
  targetKey: String,
  underId: String,
  createdAt: Date,
  state: Schema.Types.Mixed,
  updateLeaseUntil: Date,
  isUnsent: Boolean,
  workAt: Date,
})
  .index({ workAt: 1, targetKey: 1 }, { name: 'by_work', partialFilterExpression: { isUnsent: true } })
  .index(
    { targetKey: 1, createdAt: 1, _id: 1 },
    { name: 'unsent_of_target', partialFilterExpression: { isUnsent: true } },
  )
  .index({ alertId: 1, createdAt: 1, _id: 1 }, { name: 'by_alert' })
  .index({ 'state.name': 1 }, { name: 'by_state' });

const WITH_WORK = {
  name: 'unsent deliveries with something to do by now',
  equal: ['isUnsent'],
  range: 'workAt',
  index: 'by_work',
} as const satisfies DeclaredQuery;
const UNSENT_OF_TARGET = {
  name: 'the unsent deliveries of a target, oldest first',
  equal: ['isUnsent', 'targetKey'],
  sort: [
    ['createdAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'unsent_of_target',
} as const satisfies DeclaredQuery;
const OF_ALERT = {
  name: 'the deliveries of an alert, oldest first',
  equal: ['alertId'],
  sort: [
    ['createdAt', 1],
    ['_id', 1],
  ],
  index: 'by_alert',
} as const satisfies DeclaredQuery;
const IN_STATE = {
  name: 'the deliveries in a state',
  equal: ['state.name'],
  index: 'by_state',
} as const satisfies DeclaredQuery;

export const DELIVERIES: KeptCollection = {
  name: 'deliveries',
  schema,
  queries: [WITH_WORK, UNSENT_OF_TARGET, OF_ALERT, IN_STATE],
};

const ALWAYS = new Date(0);

export function deliveryStore(connection: Connection): DeliveryStore {
  const { model, rows } = openCollection<DeliveryRow>(connection, DELIVERIES);

  const ofAlert: DeliveryStore['ofAlert'] = async (alertId) => {
    const found = await model
      .find(filterOf(OF_ALERT, { alertId }))
      .setOptions(optionsOf(OF_ALERT))
      .lean<DeliveryRow[]>();
    return found.map(fromRow);
  };
  const countIn = (name: DeliveryState['name']) =>
    model.countDocuments(filterOf(IN_STATE, { 'state.name': name }), { hint: IN_STATE.index });

  return {
    ofAlert,
    async add(deliveries) {
      await insertMissing(rows, deliveries.map(toRow));
    },
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<DeliveryRow>();
      return row === null ? null : fromRow(row);
    },
    async targetsWithWork(now) {
      const filter = filterOf(WITH_WORK, { isUnsent: true, workAt: { $lte: now } });
      const targets = await rows
        .aggregate<{ _id: string }>([{ $match: filter }, { $group: { _id: '$targetKey' } }], {
          hint: WITH_WORK.index,
        })
        .toArray();
      return targets.map((target) => target._id).sort();
    },
    async unsent(targetKey, limit) {
      const found = await model
        .find(filterOf(UNSENT_OF_TARGET, { isUnsent: true, targetKey }))
        .setOptions(optionsOf(UNSENT_OF_TARGET))
        .limit(limit)
        .lean<DeliveryRow[]>();
      return found.map(fromRow);
    },
    async transition(id, from, to) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, ...sameState(from) },
          { $set: { state: to, isUnsent: isUnsent(to), workAt: workAt(to) } },
        ),
      );
      return matchedCount === 1;
    },
    async sentCards(alertId) {
      const deliveries = await ofAlert(alertId);
      return deliveries.filter(
        (delivery) => delivery.content.kind === 'alert_card' && delivery.state.name === 'sent',
      );
    },
    async claimUpdate(id, now, leaseUntil) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne(
          {
            _id: { $eq: id },
            'state.name': 'sent',
            $or: [{ updateLeaseUntil: null }, { updateLeaseUntil: { $lte: now } }],
          },
          { $set: { updateLeaseUntil: leaseUntil } },
        ),
      );
      return matchedCount === 1;
    },
    async finishUpdate(id, renderedVersion) {
      await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, 'state.name': 'sent' },
          { $set: { updateLeaseUntil: null, 'state.renderedVersion': renderedVersion } },
        ),
      );
    },
    async counts() {
      const [pending, sending, sent, unknown, refused] = await Promise.all([
        countIn('pending'),
        countIn('sending'),
        countIn('sent'),
        countIn('unknown'),
        countIn('refused'),
      ]);
      return { pending, sending, sent, unknown, refused };
    },
  };
}

function sameState(state: DeliveryState): Record<string, unknown> {
  const name = { 'state.name': state.name };
  if (state.name === 'pending') return { ...name, 'state.attempts': state.attempts };
  if (state.name !== 'sending') return name;
  return { ...name, 'state.attempts': state.attempts, 'state.leaseUntil': state.leaseUntil };
}

function isUnsent(state: DeliveryState): boolean {
  return state.name === 'pending' || state.name === 'sending';
}

function workAt(state: DeliveryState): Date | null {
  if (state.name === 'pending') return state.notBefore ?? ALWAYS;
  return state.name === 'sending' ? state.leaseUntil : null;
}

function toRow(delivery: Delivery): DeliveryRow {
  const { id, ...rest } = delivery;
  return { ...rest, _id: id, isUnsent: isUnsent(delivery.state), workAt: workAt(delivery.state) };
}

function fromRow(row: DeliveryRow): Delivery {
  const { _id, isUnsent: _isUnsent, workAt: _workAt, ...rest } = row;
  return { ...rest, id: _id };
}
