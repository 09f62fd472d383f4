import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conversationBook } from '../../../adapters/teams/conversation-book.js';
import { CONVERSATION_STATES, type Conversation } from '../../../src/domain/conversation.js';
import { memoryConversations } from '../../memory/conversations.js';

const TEAM = { platform: 'teams', kind: 'channel', id: '19:team@thread.tacv2' } as const;
const START = Date.parse('2026-03-02T08:00:00Z');

interface Told {
  readonly conversation: Conversation;
  readonly isChange: boolean;
}

function told(state: Conversation['state'], atMs: number, isChange = true): Told {
  const conversation = {
    target: TEAM,
    conversationId: TEAM.id,
    serviceUrl: 'https://smba.example/',
    teamId: null,
    state,
    toldAt: new Date(START + atMs),
  };
  return { conversation, isChange };
}

/** Two processes on one database; each hears what comes to it. */
async function stateAfter(arrivals: readonly (readonly [Told, process: number])[]): Promise<string> {
  const store = memoryConversations();
  const books = [0, 1].map(() =>
    conversationBook({
      store,
      client: {} as never,
      botId: '28:bot',
      tenantId: null,
      defaultServiceUrl: 'https://smba.example/',
      now: () => new Date(START + 60_000),
    }),
  );
  for (const [{ conversation, isChange }, process] of arrivals)
    await books[process]?.remember(conversation, isChange);
  return (await store.find(TEAM))?.state ?? 'none';
}

it('keeps a team open that was left and joined again, though the leaving is told last', async () => {
  const [open, left, again] = [told('open', 1), told('removed', 2), told('open', 3)];
  expect(await stateAfter([open, again, left].map((each) => [each, 0] as const))).toBe('open');
});

it('believes a message that was sent after a removal, though it is heard before', async () => {
  const [open, left, message] = [told('open', 1), told('removed', 2), told('open', 3, false)];
  expect(await stateAfter([open, message, left].map((each) => [each, 0] as const))).toBe('open');
});

it('ends as Teams said last, in whatever order and to whichever process it was told', async () => {
  const changes = fc
    .array(fc.constantFrom(...CONVERSATION_STATES), { minLength: 1, maxLength: 7 })
    .map((states) => states.map((state, index) => told(state, index * 1_000)));
  const arrivals = changes.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc
        .shuffledSubarray([...all, ...all], { minLength: 2 * all.length })
        .chain((order) =>
          fc.tuple(...order.map((each) => fc.nat({ max: 1 }).map((process) => [each, process] as const))),
        ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async ([all, order]) => {
      expect(await stateAfter(order)).toBe(all.at(-1)?.conversation.state);
    }),
    { numRuns: 300 },
  );
});

it('knows without reading where a conversation is served that it was told of within the last minute', async () => {
  const store = memoryConversations();
  const clock = { ms: START };
  const read: string[] = [];
  const book = conversationBook({
    store: {
      ...store,
      findByConversationId: (id) => {
        read.push(id);
        return store.findByConversationId(id);
      },
    },
    client: {} as never,
    botId: '28:bot',
    tenantId: null,
    defaultServiceUrl: 'https://default.example/',
    now: () => new Date(clock.ms),
  });
  const { conversation } = told('open', 0);
  await book.remember(conversation);
  expect(await book.serviceUrlOf(`${TEAM.id};messageid=1`)).toBe('https://smba.example/');
  expect(read).toEqual([]);

  // By then another process may have been told otherwise.
  await store.save({
    ...conversation,
    serviceUrl: 'https://moved.example/',
    toldAt: new Date(START + 1),
  });
  clock.ms += 60_000;
  expect(await book.serviceUrlOf(TEAM.id)).toBe('https://moved.example/');
  expect(read).toEqual([TEAM.id]);
});
