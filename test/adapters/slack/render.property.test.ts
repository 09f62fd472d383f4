import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard, renderReply } from '../../../adapters/slack/render/card.js';
import { renderForm } from '../../../adapters/slack/render/form.js';
import type { ReplyHandle } from '../../../src/chat/adapter.js';
import { type ActivePart, readSlack } from '../../support/readers/slack-reader.js';
import { messageProblems, viewProblems } from '../../support/slack-validate.js';
import { anyCard, anyForm, anyRichText } from './arbitrary-card.js';

const OPENED_FROM: ReplyHandle = {
  platform: 'slack',
  conversationId: 'C01ALERTS',
  platformUserId: 'U01ADA',
  triggerId: '1.2.abc',
  responseUrl: 'https://hooks.slack.com/commands/T1/2/3',
};
/** A mention by platform id is the only thing a card may put into angle brackets. */
const OUR_MENTION = /^<@[UW][A-Z0-9]{2,}>$/;

describe('a rendered card', () => {
  it('keeps within every limit of Slack, whatever its texts are', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(messageProblems(renderCard(card))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no link, mention, emoji or formatting out of its texts', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const mentioned = mentionedIds(card.blocks);
        const strange = foreign(readSlack(renderCard(card))).filter(
          ({ text }) => !mentioned.has(text.slice(2, -1)),
        );
        expect(strange).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rendered reply', () => {
  it('keeps within every limit and makes nothing active out of its texts', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const message = renderReply(text);
        expect(messageProblems(message)).toEqual([]);
        expect(foreign(readSlack(message)).filter(isNoMention)).toEqual([]);
      }),
    );
  });
});

describe('a rendered form', () => {
  it('keeps within every limit of Slack, whatever its texts are', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const view = renderForm(form, OPENED_FROM);
        fc.pre(view.blocks.length > 0);
        expect(viewProblems(view)).toEqual([]);
        expect(foreign(readSlack(view)).filter(isNoMention)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** All but what cards themselves make bold. */
function foreign(parts: readonly ActivePart[]): ActivePart[] {
  return parts.filter(({ kind }) => kind !== 'bold');
}

function isNoMention({ text }: ActivePart): boolean {
  return !OUR_MENTION.test(text);
}

function mentionedIds(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { platformUserId } = value as { platformUserId?: unknown };
  if (typeof platformUserId === 'string') found.add(platformUserId);
  for (const child of Object.values(value)) mentionedIds(child, found);
  return found;
}
