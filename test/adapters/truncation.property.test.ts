import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard as cardOnSlack } from '../../adapters/slack/render/card.js';
import { renderForm as formOnSlack } from '../../adapters/slack/render/form.js';
import { renderCard as cardOnTeams } from '../../adapters/teams/render/card.js';
import { renderForm as formOnTeams } from '../../adapters/teams/render/form.js';
import { cleanLine } from '../../adapters/text/clean-text.js';
import type { Form } from '../../src/chat/card.js';
import { shortened } from '../../src/chat/shortened.js';
import { visibleText as seenOnSlack } from '../support/slack-validate.js';
import { visibleText as seenOnTeams } from '../support/teams-validate.js';
import { EVERY_PLACE, OTHER } from './every-place.js';

const LONGEST_MARK = 30;
const OPENED_FROM = {
  platform: 'slack',
  conversationId: 'C1',
  platformUserId: 'U1',
  triggerId: 't',
  responseUrl: null,
} as const;

function formWith(text: string): Form {
  return {
    id: 'log',
    subject: 's',
    title: text,
    submitText: OTHER,
    cancelText: OTHER,
    intro: null,
    inputs: [{ kind: 'text', name: 'n', label: OTHER, isMultiline: false, isOptional: true, maxLength: 9 }],
  };
}

const PIECES = ['a', 'å', 'e\u0301', '👩‍👩‍👧‍👦', '🇳🇴', '🇫🇮', '👍🏽', 'क्षि', 'ก็', 'word ', '∼'];
/** Long, of letters that consist of many characters. */
const longText = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 2, 5, 9, 13, 31, 90, 700),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times));
const aPlace = fc.constantFrom(...EVERY_PLACE);

describe('a text that is too long for its place', () => {
  it('ends between two letters and says "…", on Slack', () => {
    fc.assert(
      fc.property(aPlace, longText, (place, text) => {
        expectCutWell(seenOnSlack(cardOnSlack({ summary: OTHER, blocks: [place(text)] }).blocks), text);
      }),
      { numRuns: 120 },
    );
  });

  it('ends between two letters and says "…", on Teams', () => {
    fc.assert(
      fc.property(aPlace, longText, (place, text) => {
        expectCutWell(seenOnTeams(cardOnTeams({ summary: OTHER, blocks: [place(text)] }).card.body), text);
      }),
      { numRuns: 120 },
    );
  });

  it('does so in the line for notifications and in the title of a form', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const card = { summary: text, blocks: [{ type: 'text', text: [OTHER] }] } as const;
        expectCutWell(cardOnSlack(card).text, text);
        expectCutWell(cardOnTeams(card).summary, text);
        expectCutWell(formOnSlack(formWith(text), OPENED_FROM).title.text, text);
        expectCutWell(formOnTeams(formWith(text), null).summary, text);
      }),
      { numRuns: 60 },
    );
  });

  it('does so where a card repeats what somebody wrote', () => {
    fc.assert(
      fc.property(longText, fc.integer({ min: 1, max: 200 }), (text, letters) => {
        const made = shortened(text, letters);
        expectCutWell(made, text);
        expect(lettersOf(made).length).toBeLessThanOrEqual(letters + 1);
      }),
      { numRuns: 60 },
    );
  });
});

/** The whole text stands there, or a line holds its beginning, whole letters alone, and "…". */
function expectCutWell(seen: string, text: string): void {
  const whole = plain(cleanLine(text));
  if (plain(seen).includes(whole)) return;
  const ends = endsOf(whole);
  const isCutWell = seen.split('\n').some((line) => {
    const shown = plain(line).split('…')[0] ?? '';
    // A mark or a bar may stand before it.
    return Array.from({ length: LONGEST_MARK }, (_, from) => shown.slice(from)).some(
      (start) => start !== '' && whole.startsWith(start) && ends.has(start.length),
    );
  });
  expect(seen).toContain('…');
  expect(isCutWell, JSON.stringify({ seen: seen.slice(0, 400), text: text.slice(0, 400) })).toBe(true);
}

/** Where a beginning may end: between two letters, or before the space there. */
function endsOf(text: string): Set<number> {
  const ends = new Set<number>();
  let length = 0;
  for (const letter of lettersOf(text)) {
    length += letter.length;
    ends.add(text.slice(0, length).trimEnd().length);
  }
  return ends;
}

/** Without what adapters put in, so that texts can be compared. */
function plain(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll('*', '').trim();
}

function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}
