import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ChatAdapter,
  type ReplyHandle,
  SendFailed,
  SendLimited,
  SendRefused,
  SendUnclear,
} from '../../src/chat/adapter.js';
import type { Card, Form } from '../../src/chat/card.js';
import type { Target } from '../../src/domain/delivery.js';

/** What goes wrong with the next call. "lost" never reached the platform; "posted" did, and only the answer is missing. */
export type PlatformFault = 'refused' | 'limited' | 'failed' | 'unclear, posted' | 'unclear, lost';

export interface PostedMessage {
  readonly messageId: string;
  readonly words: string;
  /** The message it replies to. */
  readonly underId: string | null;
}

/** A platform that a suite can look into and break. */
export interface ChatPlatform {
  readonly adapter: ChatAdapter;
  readonly channel: Target;
  readonly person: Target;
  readonly missingChannel: Target;
  /** What everybody in the target sees, oldest first. */
  posted(target: Target): Promise<readonly PostedMessage[]>;
  /** Words of what only one person saw. */
  whispered(): Promise<readonly string[]>;
  /** Titles of the forms that were opened. */
  openedForms(): Promise<readonly string[]>;
  failNext(call: 'send' | 'reply' | 'update', fault: PlatformFault): Promise<void>;
  /** From now on messages come back without their delivery id. */
  forgetDeliveryIds(): Promise<void>;
  /** Somebody who is a guest of the company joins the channel; returns the account. */
  addGuest(channel: Target): Promise<string>;
  /** Somebody presses something in the channel: how they can be answered. */
  pressIn(channel: Target): Promise<ReplyHandle>;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const CARD: Card = {
  summary: 'High: Nordic Pumps AS',
  blocks: [
    { type: 'title', text: 'Nordic Pumps AS', level: 'high', levelWord: 'High' },
    { type: 'text', text: ['Orders have stopped.'] },
  ],
};
const CHANGED: Card = {
  summary: 'Taken: Nordic Pumps AS',
  blocks: [{ type: 'text', text: ['Ada is on it.'] }],
};
const FORM: Form = {
  id: 'contact.log',
  subject: 'crm:1',
  title: 'Log a contact',
  submitText: 'Save',
  cancelText: 'Cancel',
  intro: null,
  inputs: [
    { kind: 'text', name: 'note', label: 'Note', isMultiline: true, isOptional: false, maxLength: 500 },
  ],
};
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** What every chat adapter promises to the delivery queue and to the answers. */
export function chatAdapterContract(
  name: string,
  start: () => Promise<ChatPlatform>,
  { canFind }: { readonly canFind: boolean } = { canFind: true },
): void {
  describe(`${name} keeps the contract of chat adapters`, () => {
    let platform: ChatPlatform;
    beforeAll(async () => {
      platform = await start();
    });
    beforeEach(() => platform.reset());
    afterAll(() => platform.stop());

    describe('send', () => {
      it('posts the card to a channel and returns its reference', async () => {
        const reference = await platform.adapter.send(platform.channel, CARD, 'd1');

        const [message, ...others] = await platform.posted(platform.channel);
        expect(message?.messageId).toBe(reference.messageId);
        expect(message?.words).toContain('Nordic Pumps AS');
        expect(message?.words).toContain('High');
        expect(others).toEqual([]);
      });

      it('posts to a person in their own conversation with the bot', async () => {
        await platform.adapter.send(platform.person, CARD, 'd1');

        expect(await platform.posted(platform.person)).toHaveLength(1);
        expect(await platform.posted(platform.channel)).toEqual([]);
      });

      it('refuses for good where the target does not exist', async () => {
        const error = await failureOf(platform.adapter.send(platform.missingChannel, CARD, 'd1'));

        expect(error).toBeInstanceOf(SendRefused);
        expect(error).toMatchObject({ reason: 'unknown_target' });
      });
    });

    describe('update', () => {
      it('changes the posted card in place', async () => {
        const reference = await platform.adapter.send(platform.channel, CARD, 'd1');
        await platform.adapter.update(reference, CHANGED);

        const messages = await platform.posted(platform.channel);
        expect(messages).toHaveLength(1);
        expect(messages[0]?.words).toContain('Ada is on it.');
        expect(messages[0]?.words).not.toContain('Orders have stopped.');
      });

      it('refuses a message that is gone', async () => {
        const gone = {
          platform: platform.adapter.capabilities.platform,
          conversationId: 'C01ALERTS',
          messageId: '1.1',
        };
        const error = await failureOf(platform.adapter.update(gone, CHANGED));

        expect(error).toMatchObject({ name: 'SendRefused', reason: 'unknown_target' });
      });

      it('is never unclear, because changing twice changes once', async () => {
        const reference = await platform.adapter.send(platform.channel, CARD, 'd1');
        await platform.failNext('update', 'failed');
        const error = await failureOf(platform.adapter.update(reference, CHANGED));

        expect(error).toBeInstanceOf(SendFailed);
      });
    });

    describe('reply', () => {
      it('posts under the card', async () => {
        const reference = await platform.adapter.send(platform.channel, CARD, 'd1');
        await platform.adapter.reply(reference, ['Risk rose to 82.'], 'd2');

        const messages = await platform.posted(platform.channel);
        expect(messages[1]).toMatchObject({ underId: reference.messageId });
        expect(messages[1]?.words).toContain('Risk rose to 82.');
      });
    });

    describe.each(['send', 'reply'] as const)('a %s that goes wrong', (call) => {
      async function failing(fault: PlatformFault): Promise<{ error: unknown; count: number }> {
        const root = call === 'reply' ? [await platform.adapter.send(platform.channel, CARD, 'root')] : [];
        await platform.failNext(call, fault);
        const error = await failureOf(
          root[0] === undefined
            ? platform.adapter.send(platform.channel, CARD, 'd1')
            : platform.adapter.reply(root[0], ['Risk rose to 82.'], 'd1'),
        );
        return { error, count: (await platform.posted(platform.channel)).length - root.length };
      }

      it('tells a refusal', async () => {
        const { error, count } = await failing('refused');
        expect(error).toBeInstanceOf(SendRefused);
        expect(count).toBe(0);
      });

      it('tells a rate limit and how long to wait', async () => {
        const { error, count } = await failing('limited');
        expect(error).toBeInstanceOf(SendLimited);
        expect(error).toMatchObject({ retryAfterMs: 7000 });
        expect(count).toBe(0);
      });

      it('tells when nothing was surely posted', async () => {
        const { error, count } = await failing('failed');
        expect(error).toBeInstanceOf(SendFailed);
        expect(count).toBe(0);
      });

      it('says unclear, not failed, when the message was posted and the answer lost', async () => {
        const { error, count } = await failing('unclear, posted');
        expect(error).toBeInstanceOf(SendUnclear);
        expect(count).toBe(1);
      });

      it('says unclear when the request was lost after it was written', async () => {
        const { error, count } = await failing('unclear, lost');
        expect(error).toBeInstanceOf(SendUnclear);
        expect(count).toBe(0);
      });
    });

    it('says rightly whether it can look messages up', () => {
      expect(platform.adapter.capabilities.canFind).toBe(canFind);
    });

    describe.runIf(canFind)('find', () => {
      it('finds a message by its delivery id', async () => {
        const reference = await platform.adapter.send(platform.channel, CARD, 'd1');
        await platform.adapter.send(platform.channel, CARD, 'd2');

        const found = await platform.adapter.find(platform.channel, 'd1', LONG_AGO);
        expect(found).toEqual({ found: 'yes', reference });
      });

      it('finds one that was posted although its sender heard nothing', async () => {
        await platform.failNext('send', 'unclear, posted');
        await failureOf(platform.adapter.send(platform.channel, CARD, 'd1'));

        const found = await platform.adapter.find(platform.channel, 'd1', LONG_AGO);
        expect(found.found).toBe('yes');
      });

      it('says no of one that is not there', async () => {
        await platform.adapter.send(platform.channel, CARD, 'd2');

        const found = await platform.adapter.find(platform.channel, 'd1', LONG_AGO);
        expect(found).toEqual({ found: 'no' });
      });

      it('finds a person’s messages', async () => {
        const reference = await platform.adapter.send(platform.person, CARD, 'd1');

        const found = await platform.adapter.find(platform.person, 'd1', LONG_AGO);
        expect(found).toEqual({ found: 'yes', reference });
      });

      it('finds a reply under its message only', async () => {
        const root = await platform.adapter.send(platform.channel, CARD, 'd1');
        const reference = await platform.adapter.reply(root, ['Risk rose to 82.'], 'd2');

        expect(await platform.adapter.find(platform.channel, 'd2', LONG_AGO, root)).toEqual({
          found: 'yes',
          reference,
        });
        expect(await platform.adapter.find(platform.channel, 'd3', LONG_AGO, root)).toEqual({ found: 'no' });
      });
    });

    it('says that it cannot tell where delivery ids are not kept', async () => {
      await platform.forgetDeliveryIds();
      await platform.adapter.send(platform.channel, CARD, 'd1');

      const found = await platform.adapter.find(platform.channel, 'd1', LONG_AGO);
      expect(found.found).toBe('cannot tell');
    });

    describe('answers', () => {
      it('whispers to one person only', async () => {
        const handle = await platform.pressIn(platform.channel);
        const before = await platform.posted(platform.channel);
        await platform.adapter.whisper(handle, {
          summary: 'Bob has it',
          blocks: [{ type: 'text', text: ['Bob has it'] }],
        });

        expect((await platform.whispered()).at(-1)).toContain('Bob has it');
        expect(await platform.posted(platform.channel)).toEqual(before);
      });

      it('opens a form for who pressed', async () => {
        await platform.adapter.openForm(await platform.pressIn(platform.channel), FORM);

        expect(await platform.openedForms()).toEqual(['Log a contact']);
      });
    });

    describe('membership', () => {
      it('says where the bot stands', async () => {
        expect(await platform.adapter.membership(platform.channel)).toMatchObject({
          isMember: true,
          isArchived: false,
          isShared: false,
        });
      });

      it('says that others read along in a channel with a guest, as soon as the guest is there', async () => {
        await platform.adapter.membership(platform.channel);
        await platform.addGuest(platform.channel);

        expect(await platform.adapter.membership(platform.channel)).toMatchObject({ isShared: true });
      });

      it('says that a guest’s own conversation is not the company’s', async () => {
        const id = await platform.addGuest(platform.channel);

        expect(await platform.adapter.membership({ ...platform.person, id })).toMatchObject({
          isShared: true,
        });
      });
    });

    describe('profile', () => {
      it('names a person of the company with the e-mail address', async () => {
        expect(await platform.adapter.profile(platform.person.id)).toEqual({
          name: 'Ada Lovelace',
          emails: ['ada@acme.example'],
          kind: 'member',
        });
      });

      it('tells a guest from the company’s own people', async () => {
        const guest = await platform.addGuest(platform.channel);

        expect(await platform.adapter.profile(guest)).toMatchObject({ kind: 'guest' });
      });

      it('fails as sending does for somebody who isn’t there', async () => {
        expect(await failureOf(platform.adapter.profile('U99NOBODY'))).toBeInstanceOf(SendRefused);
      });
    });
  });
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
