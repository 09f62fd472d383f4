import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openers } from '../../src/chat/cards/openers.js';
import { taskOpener } from '../../src/chat/cards/task-reason-text.js';
import { CUSTOMER_TEXT_KEYS } from '../../src/chat/customer-text.js';
import { german } from '../../src/chat/locales/de/to-customers.js';
import { en } from '../../src/chat/locales/en.js';
import { fi } from '../../src/chat/locales/fi.js';
import { nb } from '../../src/chat/locales/nb.js';
import { swedish } from '../../src/chat/locales/sv/to-customers.js';
import { readerFor } from '../../src/chat/reader.js';
import { CHURN_SIGNALS, CHURN_TRAITS } from '../../src/domain/score.js';
import { SENIORITIES } from '../../src/domain/service-ticket.js';
import { LANGUAGES } from '../../src/domain/staff.js';
import { PROACTIVE_TASK_KINDS } from '../../src/domain/task.js';
import { TIERS } from '../../src/domain/tier.js';
import { exportedEntry } from '../../src/measures/exported-entry.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import { someContact, someMeasure } from '../measures/company.js';
import { everyReason } from './task-reasons.js';
import { someTicket } from './tickets-at-hand.js';

const LOCALES: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>>> = {
  en,
  nb,
  fi,
};

/** What nothing for customers may say, whatever its language: a text is often passed on in another one. By stems. */
const INTERNAL = [
  // The product, and what it is made of.
  /varsel/,
  /\bmodel(l|s|len|ler|led)?\b|\bmalli|algorit|machine learning|maskinlæring|koneoppim|tekoäly|künstliche|\bai\b/,
  // Score and rank.
  /\bscor(e|es|ed|ing)\b|\branks?\b|rangering|\brang\b|poengsum|pisteyt|pistemäär|pistettä|poäng|punktzahl|bewertungszahl|\brating/,
  /asiakasarvo|kundeverdi|kundvärde|kundenwert|lifetime|\bclv\b|top \d+ ?%|topp \d+ ?%|parhai\w+ \d+ ?%|segment/,
  // Chance.
  /probab|likelihood|\bchances?\b|\bodds\b|sannsynlig|sjanse|todennäk|sannolik|\bchans|wahrscheinlich|\d ?%/,
  // Leaving.
  /churn|attrition|at risk|\brisk|risiko|riski|frafall|kundetap|poistum|asiakasmenet|kundförlust|avhopp|abwander|kundenverlust/,
  // Tiers: what they are called by, and their labels; but "standard" is a word for many things.
  /\bvips?\b|\bstandard (customer|kunde|class)|\btiers?\b|serviceklasse|palveluluokka|serviceklass|kundenklasse/,
  ...LANGUAGES.flatMap((language) =>
    TIERS.filter((tier) => tier !== 'standard').map(
      (tier) => new RegExp(`(?<!\\p{L})${LOCALES[language][`tier.${tier}`]?.toLowerCase()}(?!\\p{L})`, 'u'),
    ),
  ),
];

function internalIn(text: string): string[] {
  const plain = text.toLowerCase();
  return INTERNAL.flatMap((pattern) => pattern.exec(plain)?.[0] ?? []);
}

/** What others call themselves or their things, unlucky ones among them. */
const name = fc.oneof(
  fc.constantFrom(
    'VIP Logistics AS',
    'Risk & Rank GmbH',
    'Premium Press',
    'Chance “Score” Oy',
    '{count}',
    '<b>Varsel</b>',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const PLACE = '\u2038';

/** The same with each of these taken out wherever it stands whole: what a customer calls itself it may read. */
function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, each) => rest.replaceAll(each, PLACE), text);
}

describe('the texts for customers', () => {
  const all = LANGUAGES.flatMap((language) =>
    CUSTOMER_TEXT_KEYS.map((key) => [language, key, LOCALES[language][key] ?? ''] as const),
  );

  it.each([
    ['de', german],
    ['sv', swedish],
  ])('say nothing internal where only customers read them: %s', (_language, texts) => {
    for (const text of Object.values(texts)) expect(internalIn(text)).toEqual([]);
    // All that is said of a suggestion, and nothing else.
    const said = Object.keys(en).filter((key) =>
      /^(toSay|suggestion\.price(Each)?|suggestionMetric)\./.test(key),
    );
    expect(Object.keys(texts).toSorted()).toEqual(said.toSorted());
  });

  it.each(all)('say nothing internal: %s %s', (_language, _key, text) => {
    expect(text).not.toBe('');
    expect(internalIn(text)).toEqual([]);
  });

  it('are told from those for staff, which do', () => {
    for (const language of LANGUAGES) {
      const inside = Object.entries(LOCALES[language]).filter(
        ([key]) => !CUSTOMER_TEXT_KEYS.some((own) => own === key),
      );
      expect(inside.filter(([, text]) => internalIn(text).length > 0).length).toBeGreaterThan(30);
      for (const tier of TIERS.filter((each) => each !== 'standard'))
        expect(internalIn(LOCALES[language][`tier.${tier}`] ?? ''), `${language} ${tier}`).not.toEqual([]);
    }
  });

  it('are what openers and tasks are begun with, and hold of others’ words what they hold of others', () => {
    const signals = fc.uniqueArray(fc.constantFrom(...CHURN_SIGNALS, ...CHURN_TRAITS));
    fc.assert(
      fc.property(signals, fc.constantFrom(...LANGUAGES), name, (own, language, product) => {
        const reader = readerFor(language, 'UTC');
        const factors = own.map(
          (signal) => ({ signal, strength: 'weak', points: 9, values: {}, variant: '' }) as const,
        );
        const reasons = everyReason(() => product);
        const ofTasks = PROACTIVE_TASK_KINDS.flatMap((kind) => {
          const reason = reasons.find((each) => each.kind === kind);
          return reason === undefined ? [] : [taskOpener({ kind, reason }, reader) ?? ''];
        });
        for (const text of [...openers(factors, reader), ...ofTasks])
          expect(internalIn(without(text, [product]))).toEqual([]);
        expect(ofTasks.filter((text) => text.includes(product)).length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

describe('what leaves the company by itself', () => {
  it('says of a customer on a list nothing but who it is', () => {
    fc.assert(
      fc.property(name, name, fc.boolean(), (customer, person, hasContact) => {
        const contacts = hasContact
          ? [someContact('erp:1', { name: person, email: 'a@example.test', isMain: true })]
          : [];
        const entry = exportedEntry(someMeasure('a1', 'erp:1'), { id: 'erp:1', name: customer }, contacts);
        // The names themselves are the customer's own; the fields are ours.
        const told = JSON.stringify(entry, (_key, value: unknown) =>
          value === customer || value === person ? PLACE : value,
        );
        expect(internalIn(told)).toEqual([]);
        expect(Object.keys(entry).sort()).toEqual(['contact', 'customer', 'id', 'list']);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('says of a ticket’s route nothing of the customer’s worth or risk', () => {
    const arbitrary = fc.tuple(
      fc.constantFrom(...TIERS, null),
      fc.constantFrom(...SENIORITIES),
      fc.boolean(),
      name,
    );
    fc.assert(
      fc.property(arbitrary, ([tier, seniority, isProposed, subject]) => {
        const base = someTicket();
        const state = isProposed ? ({ name: 'proposed' } as const) : base.state;
        const routing = { ...base.routing, tier, seniority, queue: 'Support' };
        const ticket = { ...base, subject, state, routing };
        const told = JSON.stringify(
          routeAnswer({ ticketId: '4711', customer: 'one', customerId: 'erp:1', ticket, isNew: true }),
        );
        expect(internalIn(told)).toEqual([]);
        // The same whatever the tier is.
        const other = { ...ticket, routing: { ...routing, tier: null } };
        expect(
          JSON.stringify(
            routeAnswer({
              ticketId: '4711',
              customer: 'one',
              customerId: 'erp:1',
              ticket: other,
              isNew: true,
            }),
          ),
        ).toBe(told);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
