import { describe, expect, it } from 'vitest';
import { renderCard as cardOnSlack } from '../../adapters/slack/render/card.js';
import { renderForm as formOnSlack } from '../../adapters/slack/render/form.js';
import { renderCard as cardOnTeams } from '../../adapters/teams/render/card.js';
import { renderForm as formOnTeams } from '../../adapters/teams/render/form.js';
import type { Form } from '../../src/chat/card.js';
import { FOREIGN_TEXTS } from '../support/foreign-texts.js';
import { readSlack } from '../support/readers/slack-reader.js';
import { readTeams } from '../support/readers/teams-reader.js';
import { messageProblems, viewProblems } from '../support/slack-validate.js';
import { teamsProblems } from '../support/teams-validate.js';
import { EVERY_PLACE } from './every-place.js';

const OPENED_FROM = {
  platform: 'slack',
  conversationId: 'C1',
  platformUserId: 'U1',
  triggerId: 't',
  responseUrl: null,
} as const;

describe.each(FOREIGN_TEXTS.map((text) => [text.slice(0, 40), text] as const))(
  'the text %j',
  (_name, text) => {
    it('is taken and makes nothing active in any block, on Slack', () => {
      for (const place of EVERY_PLACE) {
        const message = cardOnSlack({ summary: text, blocks: [place(text)] });
        expect(messageProblems(message)).toEqual([]);
        expect(withoutBold(readSlack(message))).toEqual([]);
      }
    });

    it('is taken and makes nothing active in any block, on Teams', () => {
      for (const place of EVERY_PLACE) {
        const message = cardOnTeams({ summary: text, blocks: [place(text)] });
        expect(teamsProblems(message)).toEqual([]);
        expect(withoutBold(readTeams(message.card))).toEqual([]);
      }
    });

    it('is taken and makes nothing active in a form', () => {
      const form = formOf(text);
      const view = formOnSlack(form, OPENED_FROM);
      expect(viewProblems(view)).toEqual([]);
      expect(withoutBold(readSlack(view))).toEqual([]);
      const message = formOnTeams(form, null, { values: { note: text }, errors: { note: text, gone: text } });
      expect(teamsProblems(message)).toEqual([]);
      expect(withoutBold(readTeams(message.card))).toEqual([]);
    });
  },
);

/** What cards themselves make bold. */
function withoutBold<Part extends { readonly kind: string }>(parts: readonly Part[]): Part[] {
  return parts.filter(({ kind }) => kind !== 'bold');
}

function formOf(text: string): Form {
  return {
    id: 'log',
    subject: 's',
    title: text,
    submitText: text,
    cancelText: text,
    intro: [text, { bold: text }],
    inputs: [
      {
        kind: 'text',
        name: 'note',
        label: text,
        hint: text,
        initial: text,
        isMultiline: true,
        isOptional: true,
        maxLength: 500,
      },
      {
        kind: 'select',
        name: 'who',
        label: text,
        hint: text,
        options: [{ text, value: 'v' }],
        isOptional: false,
        initial: 'v',
      },
    ],
  };
}
