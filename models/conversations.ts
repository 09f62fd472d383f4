import type { Connection } from 'mongoose';
import type { Conversation } from '../src/domain/conversation.js';
import { targetKey } from '../src/domain/delivery.js';
import type { ConversationStore } from '../src/stores/conversations.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { makeChanges } from './writes.js';

interface ConversationRow extends Row, Conversation {}

const schema = rowSchema<ConversationRow>({
  target: { platform: String, kind: { type: String }, id: String },
  conversationId: String,
  serviceUrl: String,
  teamId: String,
  state: String,
  toldAt: Date,
}).index({ conversationId: 1, _id: 1 }, { name: 'by_conversation' });

const BY_CONVERSATION = {
  name: 'the conversation of an id',
  equal: ['conversationId'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_conversation',
} as const satisfies DeclaredQuery;

export const CONVERSATIONS: KeptCollection = { name: 'conversations', schema, queries: [BY_CONVERSATION] };

const ROUNDS = 20;

export function conversationStore(connection: Connection): ConversationStore {
  const { model, rows } = openCollection<ConversationRow>(connection, CONVERSATIONS);

  const find: ConversationStore['find'] = async (target) => {
    return fromRow(await model.findOne({ _id: { $eq: targetKey(target) } }).lean<ConversationRow>());
  };

  return {
    find,
    async findByConversationId(conversationId) {
      return fromRow(
        await model
          .findOne(filterOf(BY_CONVERSATION, { conversationId }))
          .setOptions(optionsOf(BY_CONVERSATION))
          .lean<ConversationRow>(),
      );
    },
    async save(conversation) {
      const _id = targetKey(conversation.target);
      const filter = { _id, toldAt: { $lte: conversation.toldAt } } as never;
      const operation = { replaceOne: { filter, replacement: { ...conversation } as never, upsert: true } };
      for (let round = 0; round < ROUNDS; round++) {
        if ((await makeChanges(rows, [{ _id, operation }])) === 1) return true;
        // Something later is known; or something earlier came in at the same moment, and this goes over it.
        const standing = await find(conversation.target);
        if (standing !== null && standing.toldAt > conversation.toldAt) return false;
      }
      throw new Error(`The conversation of ${_id} kept changing; it is told again with the next message.`);
    },
  };
}

function fromRow(row: ConversationRow | null): Conversation | null {
  if (row === null) return null;
  const { _id, ...conversation } = row;
  return conversation;
}
