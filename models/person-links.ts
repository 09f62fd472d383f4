import { type Connection, Schema } from 'mongoose';
import type { PersonLink } from '../src/domain/person-link.js';
import type { PersonLinkStore } from '../src/stores/person-links.js';
import { inChunks } from './batches.js';
import { isDuplicateKey } from './duplicate-key.js';
import { followedRows, STALE_CARDS } from './followed-rows.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';

interface PersonLinkRow extends Row, Omit<PersonLink, 'id'> {}

const schema = rowSchema<PersonLinkRow>({
  platform: String,
  platformUserId: String,
  staffId: String,
  email: String,
  accountName: String,
  proposedAt: Date,
  state: String,
  decidedById: String,
  decidedAt: Date,
  holds: String,
  version: Number,
  targets: [Schema.Types.Mixed],
  isCardStale: Boolean,
})
  .index(
    { holds: 1 },
    { name: 'one_per_place', unique: true, partialFilterExpression: { state: 'confirmed' } },
  )
  .index({ state: 1, proposedAt: 1, _id: 1 }, { name: 'by_state' })
  .index({ isCardStale: 1, _id: 1 }, { name: 'by_staleness' });

const IN_STATE = {
  name: 'the oldest in a state',
  equal: ['state'],
  sort: [
    ['proposedAt', 1],
    ['_id', 1],
  ],
  isLimited: true,
  index: 'by_state',
} as const satisfies DeclaredQuery;
const HOLDING = {
  name: 'those that hold places',
  equal: ['state'],
  oneOf: 'holds',
  index: 'one_per_place',
} as const satisfies DeclaredQuery;

export const PERSON_LINKS: KeptCollection = {
  name: 'person_links',
  schema,
  queries: [IN_STATE, HOLDING, STALE_CARDS],
};

export function personLinkStore(connection: Connection): PersonLinkStore {
  const followed = followedRows<PersonLink>(connection, PERSON_LINKS);
  const { model } = openCollection<PersonLinkRow>(connection, PERSON_LINKS);
  const { find, withStaleCard, clearStaleCard, read, fromRow } = followed;
  return {
    find,
    withStaleCard,
    clearStaleCard,
    add: async (link) => (await followed.add([link])) === 1,
    inState: (state, limit) => read(IN_STATE, filterOf(IN_STATE, { state }), limit),
    async holding(places) {
      const found = await inChunks(places, (some) =>
        model
          .find(filterOf(HOLDING, { state: 'confirmed', holds: some }))
          .setOptions(optionsOf(HOLDING))
          .lean<PersonLinkRow[]>(),
      );
      return found.map(fromRow);
    },
    async compareAndSet(next) {
      try {
        return await followed.compareAndSet(next);
      } catch (error) {
        // Another account was given the place at the same moment.
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
  };
}
