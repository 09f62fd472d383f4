import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard, renderReply } from '../../../adapters/teams/render/card.js';
import { renderForm } from '../../../adapters/teams/render/form.js';
import { type ActivePart, readTeams } from '../../support/readers/teams-reader.js';
import { teamsProblems } from '../../support/teams-validate.js';
import { anyCard, anyForm, anyRichText, anyText } from '../slack/arbitrary-card.js';

describe('a card rendered for Teams', () => {
  it('is taken by the parser of Adaptive Cards 1.5 and within every limit, whatever its texts are', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(teamsProblems(renderCard(card, '19:alerts@thread.tacv2'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('makes no link, mention, tag, date or formatting out of its texts', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        expect(foreign(readTeams(renderCard(card).card))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a reply rendered for Teams', () => {
  it('keeps within every limit and makes nothing active out of its texts', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const message = renderReply(text);
        expect(teamsProblems(message)).toEqual([]);
        expect(foreign(readTeams(message.card))).toEqual([]);
      }),
    );
  });

  it('mentions staff by their id and nobody else', () => {
    const mention = fc.record({
      name: anyText,
      platformUserId: fc.constantFrom(
        '29:1abc',
        '29:2def',
        '00000000-0000-0000-0000-000000000020',
        'U01ADA',
        null,
      ),
    });
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 3 }), anyText, (mentioned, text) => {
        const message = renderReply([text, ...mentioned.map((one) => ({ mention: one })), text]);
        expect(teamsProblems(message)).toEqual([]);
        expect(foreign(readTeams(message.card))).toEqual([]);
        const ids = new Set(mentioned.map(({ platformUserId }) => platformUserId));
        for (const { mentioned: who } of message.card.msteams?.entities ?? []) {
          expect(ids).toContain(who.id);
          expect(who.id).not.toBe('U01ADA');
        }
      }),
    );
  });
});

describe('a form rendered for Teams', () => {
  it('keeps within every limit, with and without errors, whatever its texts are', () => {
    fc.assert(
      fc.property(anyForm, anyText, (form, error) => {
        const names = form.inputs.map(({ name }) => name);
        const errors = Object.fromEntries([...names, 'elsewhere'].map((name) => [name, error]));
        const values = Object.fromEntries(names.map((name) => [name, error]));
        for (const message of [renderForm(form, null), renderForm(form, null, { values, errors })]) {
          expect(teamsProblems(message)).toEqual([]);
          expect(foreign(readTeams(message.card))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** All but what cards themselves make bold, and whom they mention. */
function foreign(parts: readonly ActivePart[]): ActivePart[] {
  return parts.filter(({ kind }) => kind !== 'bold' && kind !== 'mention');
}
