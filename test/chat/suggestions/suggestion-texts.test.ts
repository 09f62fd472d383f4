import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionReasonTexts } from '../../../src/chat/cards/suggestion-reason-text.js';
import { forbidsSelling, refusalTexts } from '../../../src/chat/cards/suggestion-refusal-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { START_CHECKS } from '../../../src/service/gate/before-start.js';
import { GATE_RULES, refusal } from '../../../src/service/gate/gate-rule.js';
import { STOP_CLASSES } from '../../../src/service/words/stop-class.js';
import { EVERY_SUGGESTION_REASON } from '../every-card/keep-suggestions.js';

const reader = readerFor('en', 'Europe/Oslo');
const products = new Map([['P1', { name: 'Professional' }]]);

describe('the reasons of a suggestion', () => {
  it.each(LANGUAGES)('each have a sentence of their own in %s, with their figures', (language) => {
    const texts = suggestionReasonTexts(EVERY_SUGGESTION_REASON, products, readerFor(language, 'UTC'));
    expect(texts).toHaveLength(EVERY_SUGGESTION_REASON.length);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN|P1\b/);
  });

  it('tell a pattern with its lag, its lift and its count', () => {
    const pattern = EVERY_SUGGESTION_REASON.filter(({ code }) => code === 'pattern');
    expect(suggestionReasonTexts(pattern, products, reader)).toEqual([
      'Questions about “Data export” are followed by it within 3 to 4 weeks, 3.2 times as often as otherwise (41 customers).',
    ]);
  });

  it('leave out what nobody has words for, and show any text as it is', () => {
    expect(suggestionReasonTexts([{ code: 'from_tomorrow', values: {} }], products, reader)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (machine) => {
        const [text] = suggestionReasonTexts(
          [{ code: 'spare_part_for', values: { machine, product: 'P1' } }],
          products,
          reader,
        );
        expect(text).toContain(machine);
      }),
      { numRuns: 100, seed: 10 },
    );
  });
});

describe('the gate’s reasons', () => {
  it.each(GATE_RULES.flatMap((rule) => LANGUAGES.map((language) => [rule, language] as const)))(
    'have a sentence for %s in %s',
    (rule, language) => {
      const values = {
        until: Date.parse('2026-04-01T00:00:00Z'),
        level: 'medium',
        fact: 'consents',
        why: 'too_short',
        class: 'distress',
        missing: 'owner',
      };
      const [text = '', ...others] = refusalTexts([refusal(rule, values)], readerFor(language, 'UTC'));
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[{}]|undefined|Invalid/);
      expect(others).toEqual([]);
    },
  );

  it('say in one sentence what is missing before the start', () => {
    const missing = START_CHECKS.map((each) => refusal('not_ready', { missing: each }));
    expect(refusalTexts(missing, reader)).toEqual([
      'Before suggestions may start, this is still missing: products, the segments, the figure of success, who answers for it and the published privacy notice.',
    ]);
  });

  it('tell what forbids selling, and nothing of what wouldn’t fit either', () => {
    const refusals = [
      refusal('complaint'),
      refusal('below_threshold'),
      refusal('words_stop', { class: 'complaint' }),
    ];
    expect(forbidsSelling(refusals)).toBe(true);
    expect(refusalTexts(refusals, reader)).toEqual([
      'There is a complaint, or there was one a short while ago.',
    ]);
    expect(
      refusalTexts([refusal('complaint'), refusal('words_stop', { class: 'distress' })], reader),
    ).toEqual(['There is a complaint, or there was one a short while ago.', 'The text reads as distress.']);
    expect(forbidsSelling([refusal('below_threshold')])).toBe(false);
  });

  it('name each way in which a text stops an offer', () => {
    const texts = STOP_CLASSES.map(
      (each) => refusalTexts([refusal('words_stop', { class: each })], reader)[0],
    );
    expect(new Set(texts).size).toBe(STOP_CLASSES.length);
  });
});

describe('a text that reads as a reason to stop', () => {
  it.each(LANGUAGES)(
    'is told with the words that decided, and no more of it than that, in %s',
    (language) => {
      const words = 'reklamiere … zurück … '.repeat(9);
      const [text = ''] = refusalTexts(
        [refusal('words_stop', { class: 'complaint', words })],
        readerFor(language, 'UTC'),
      );
      expect(text).toContain('reklamiere … zurück');
      expect(text.length).toBeLessThan(130);
      expect(text).not.toMatch(/[{}]|undefined/);
    },
  );
});
