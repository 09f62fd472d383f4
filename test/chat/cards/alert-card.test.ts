import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logEntry } from '../../../src/alerts/lifecycle.js';
import type { Card } from '../../../src/chat/card.js';
import { alertCard } from '../../../src/chat/cards/alert-card.js';
import type { AlertView } from '../../../src/chat/cards/alert-view.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { ChurnAlert } from '../../../src/domain/alert.js';
import type { Factor } from '../../../src/domain/score.js';
import { someAlert } from '../../support/alerts.js';
import { cardLines, cardText, pressesOf } from '../card-text.js';
import { ada, after, bo, chatTestSettings, cleo, MORNING, NORDLYS, nordlys } from '../workplace.js';

const reader = readerFor('en', 'Europe/Oslo');
const people = new Map([ada(), bo(), cleo()].map((person) => [person.id, person]));

const ALL_FACTORS: readonly Factor[] = [
  {
    signal: 'contact_frequency',
    strength: 'medium',
    points: 22,
    values: { percent: -43, current: 12, baseline: 21 },
    variant: 'year',
  },
  {
    signal: 'late_payment',
    strength: 'medium',
    points: 20,
    values: { days: 11, usualDays: 3, change: 8 },
    variant: 'own',
  },
  {
    signal: 'order_rhythm',
    strength: 'medium',
    points: 18,
    values: { days: 61, usualDays: 14, percentile: 97 },
    variant: 'shrunk',
  },
  {
    signal: 'order_value',
    strength: 'weak',
    points: 10,
    values: { percent: -24, currentMinor: 760_000, baselineMinor: 1_000_000 },
    variant: 'previous',
  },
  { signal: 'postponed_meetings', strength: 'weak', points: 8, values: { count: 2 }, variant: 'customer' },
];

function alertWith(factors: readonly Factor[], fields: Partial<ChurnAlert> = {}): ChurnAlert {
  const alert = someAlert(NORDLYS, fields);
  return {
    ...alert,
    evidence: {
      ...alert.evidence,
      risk: 78,
      factors,
      lastContactAt: new Date('2026-01-08T12:00:00Z'),
    },
  };
}

function viewOf(fields: Partial<AlertView> = {}): AlertView {
  return {
    alert: alertWith(ALL_FACTORS),
    customer: nordlys(),
    people,
    platform: 'slack',
    riskLastWeek: 66,
    isPrivate: false,
    settings: chatTestSettings,
    now: MORNING,
    ...fields,
  };
}

describe('alertCard', () => {
  it('says who, why, what to do, who and until when, how to begin and what not to say', () => {
    expect(cardText(alertCard(viewOf(), reader))).toBe(
      [
        '# [High risk] Nordlys Maskin AS',
        'Warning signs: 78 of 100 points · up 12 in a week',
        'Mainly less contact and later payments.',
        'At stake a year: €85,000',
        'Last contact: 8 Jan 2026',
        'Renewal: 31 Jan 2027',
        'Owner: Ada Berg',
        'Why',
        '• Emails and calls down 43% on last year +22',
        '• Pays 8 days later than before +20',
        '• No order for 61 days, similar customers wait 14 days +18',
        '• Order value down 24% on the 90 days before +10',
        '• 2 meetings in a row cancelled or moved +8',
        'What to do',
        'Measure for high',
        '@Ada Berg gets in touch by Wed 4 Mar, 04:10; Cleo Dahl leads the talk.',
        'To open the talk',
        '• What are you working on at the moment, and which challenges do you see coming up?',
        '• Shall we go through the practical side of our cooperation? I want it to be as easy for you as it can be.',
        '• How is the project we last delivered for coming along? What comes next?',
        'Better not to say: “We never hear from you any more” · “Pay what is overdue first, then we can talk” · “Are you still happy with us?”',
        'Rules: 61 of 100 customers, 9 of 20 churns',
        '[On it] [Contact made…] (Outcome…) (Snooze…) (Hand over…) (Why?)',
      ].join('\n'),
    );
  });

  it('stays within 25 lines with five factors, and says who, what and level in its summary', () => {
    const card = alertCard(viewOf(), reader);
    expect(cardLines(card).length).toBeLessThanOrEqual(25);
    expect(card.summary).toBe('High: Nordlys Maskin AS may be leaving, 78 of 100 points');
  });

  it('calls points points and never puts a per cent sign on them', () => {
    expect(cardText(alertCard(viewOf(), reader))).not.toMatch(/78\s*%/);
  });

  it('says what else a model would need', () => {
    const alert = alertWith(ALL_FACTORS);
    const readiness = {
      ...alert.evidence.readiness,
      historyMonths: 14,
      hasContactLog: false,
      completenessPercent: 72,
    };
    const view = viewOf({ alert: { ...alert, evidence: { ...alert.evidence, readiness } } });
    expect(cardText(alertCard(view, reader))).toContain(
      'Rules: 61 of 100 customers, 9 of 20 churns, 14 of 18 months of history, no log of contacts, data 72% complete (80% needed)',
    );
  });

  it.each([
    [66, 'up 12 in a week'],
    [80, 'down 2 in a week'],
    [78, 'same as a week ago'],
    [null, 'up 4 since 2 Mar 2026'],
  ])('with %s points a week ago it reads: %s', (riskLastWeek, text) => {
    expect(cardText(alertCard(viewOf({ riskLastWeek }), reader))).toContain(text);
  });

  it('says what is not known, in words', () => {
    const alert = { ...alertWith([]), ownerId: null, dueAt: null };
    const card = alertCard(
      viewOf({
        alert: { ...alert, evidence: { ...alert.evidence, lastContactAt: null } },
        customer: nordlys({ yearlyValueMinor: null, renewalAt: null }),
      }),
      reader,
    );
    const text = cardText(card);
    expect(text).toContain('At stake a year: not known');
    expect(text).toContain('Last contact: none on record');
    expect(text).toContain('Nobody has this customer yet.');
    expect(text).not.toMatch(/null|undefined|NaN|Invalid/);
  });

  it('names the zone on a card that people of several zones may read', () => {
    const taken = after(alertWith(ALL_FACTORS), { name: 'take' }, 'S01', MORNING);
    const shared = cardText(alertCard(viewOf({ alert: taken }), readerFor('en', 'Europe/Helsinki', 'named')));
    expect(shared).toContain('by Wed 4 Mar, 05:10 EET');
    expect(shared).toContain('Taken by Ada Berg, 2 Mar, 10:00 EET');
    const own = cardText(alertCard(viewOf({ alert: taken }), readerFor('en', 'Europe/Helsinki')));
    expect(own).not.toContain('EET');
  });

  it('mentions the owner on a posted card, and notifies nobody from a private one', () => {
    const mentions = (card: Card) => JSON.stringify(card).includes('"mention"');
    expect(mentions(alertCard(viewOf(), reader))).toBe(true);
    expect(mentions(alertCard(viewOf({ isPrivate: true }), reader))).toBe(false);
  });

  it('says that it is late', () => {
    const now = new Date('2026-03-05T08:00:00Z');
    expect(cardText(alertCard(viewOf({ now }), reader))).toContain(
      '@Ada Berg, the first contact was due Wed 4 Mar, 04:10; Cleo Dahl leads the talk.',
    );
  });

  describe('in its states', () => {
    const open = alertWith(ALL_FACTORS);
    const taken = after(open, { name: 'take' }, 'S01', MORNING);
    const contact = { name: 'contact', how: 'call', mood: 'good', note: 'Back in May' } as const;
    const contacted = after(taken, contact, 'S01', MORNING);
    const resolved = after(contacted, { name: 'resolve', outcome: 'saved', reason: null }, 'S02', MORNING);
    const buttons = (alert: ChurnAlert, now = MORNING) =>
      cardLines(alertCard(viewOf({ alert, now }), reader)).at(-1);

    it('offers what fits: two buttons in sight, the rest in the menu', () => {
      expect(buttons(open)).toBe('[On it] [Contact made…] (Outcome…) (Snooze…) (Hand over…) (Why?)');
      expect(buttons(taken)).toBe('[Contact made…] [Outcome…] (Snooze…) (Hand over…) (Why?) (Undo)');
      expect(buttons(contacted)).toBe(
        '[Outcome…] [Contact made…] (Snooze…) (Hand over…) (Why?) (How to open the talk) (Undo)',
      );
      expect(buttons(resolved)).toBe('[Undo] [Why?]');
    });

    it('offers Undo for ten minutes only', () => {
      const later = new Date(MORNING.getTime() + 10 * 60_000 + 1);
      expect(buttons(taken, later)).not.toContain('Undo');
      expect(pressesOf(alertCard(viewOf({ alert: resolved, now: later }), reader))).toEqual([]);
    });

    it('says who took it, when, and what came of it', () => {
      const text = cardText(alertCard(viewOf({ alert: contacted }), reader));
      expect(text).toContain('Taken by Ada Berg, 2 Mar, 09:00');
      expect(text).toContain('Contact made by Ada Berg: call, mood good, 2 Mar, 09:00. “Back in May”');
      // The same contact is the last one there was.
      expect(text).toContain('Last contact: 2 Mar 2026');
    });

    it('says once that contact stopped the clock: who made it stands in what became of it', () => {
      const again = after(contacted, contact, 'S01', new Date('2026-03-03T08:00:00Z'));
      for (const [language, line] of [
        ['en', 'Once you know what came of it, choose an outcome. The deadline no longer runs.'],
        ['nb', 'Velg et utfall når du vet hvordan det gikk. Fristen løper ikke lenger.'],
        ['fi', 'Valitse lopputulos, kun tiedät, miten kävi. Määräaikaa ei enää ole.'],
      ] as const) {
        const card = alertCard(
          viewOf({ alert: again, now: new Date('2026-03-05T08:00:00Z') }),
          readerFor(language, 'Europe/Oslo'),
        );
        expect(cardLines(card)).toContain(line);
        expect(cardText(card)).not.toContain('Measure for high');
      }
      const undone = after(contacted, { name: 'undo' }, 'S01', MORNING);
      expect(cardText(alertCard(viewOf({ alert: undone }), reader))).toContain(
        '@Ada Berg gets in touch by Wed 4 Mar, 04:10',
      );
    });

    it('drops the words for the talk once contact is made, and all but the end once closed', () => {
      expect(cardText(alertCard(viewOf({ alert: contacted }), reader))).not.toContain('To open the talk');
      const closed = alertCard(viewOf({ alert: resolved }), reader);
      expect(cardLines(closed).length).toBeLessThanOrEqual(8);
      expect(cardText(closed)).toContain('Saved, says Bo Lind, 2 Mar, 09:00');
      expect(closed.summary).toBe('High · Nordlys Maskin AS: Saved, says Bo Lind, 2 Mar, 09:00');
    });

    it('shows a snooze and a hand-over', () => {
      const snoozed = after(
        taken,
        { name: 'snooze', until: new Date('2026-03-09T08:00:00Z') },
        'S01',
        MORNING,
      );
      expect(cardText(alertCard(viewOf({ alert: snoozed }), reader))).toContain(
        'Snoozed until 9 Mar 2026 by Ada Berg, 2 Mar, 09:00',
      );
      const to = { ownerId: 'S02', deputyId: null, leaderId: null };
      const handed = after(taken, { name: 'hand_over', to }, 'S01', MORNING);
      expect(cardText(alertCard(viewOf({ alert: handed }), reader))).toContain(
        'Handed over to Bo Lind by Ada Berg, 2 Mar, 09:00',
      );
    });

    it('shows that a step was taken back', () => {
      const undone = after(taken, { name: 'undo' }, 'S01', MORNING);
      expect(cardText(alertCard(viewOf({ alert: undone }), reader))).toContain(
        'Ada Berg took back “On it”, 2 Mar, 09:00',
      );
      expect(buttons(undone)).toContain('[On it]');
    });

    it('keeps no line of what was taken back once something else has happened', () => {
      const undone = after(taken, { name: 'undo' }, 'S01', MORNING);
      const text = cardText(alertCard(viewOf({ alert: after(undone, contact, 'S02', MORNING) }), reader));
      expect(text).not.toMatch(/took back|Taken by/);
      expect(text).toContain('Contact made by Bo Lind');
    });

    it('says that the level is kept when the figure has sunk below it', () => {
      const sunk = {
        ...alertWith(ALL_FACTORS, { recedingSince: MORNING, riskAtOpening: 70 }),
        evidence: { ...alertWith(ALL_FACTORS).evidence, risk: 48 },
      };
      const lines = (alert: ChurnAlert, openingBasis: AlertView['openingBasis'] = 'rules') =>
        cardLines(alertCard(viewOf({ alert, openingBasis }), reader));
      expect(lines(sunk)).toContain('High at 70 points, 48 now; the level stays until the alert is closed.');
      // Points then say nothing beside per cent now.
      expect(lines(sunk, 'model')).toContain('The level stays High until the alert is closed.');
      const raised = logEntry('raised', MORNING, null, { level: 'high', risk: '81', runId: 'r' });
      expect(lines({ ...sunk, log: [...sunk.log, raised] })).toContain(
        'High at 81 points, 48 now; the level stays until the alert is closed.',
      );
      expect(lines({ ...sunk, recedingSince: null }).join()).not.toContain('the level stays');
    });

    it('names nobody whom nobody was told, and says the breach all the same', () => {
      const log = [...open.log, logEntry('reminded', MORNING, null), logEntry('breached', MORNING, null)];
      const text = cardText(alertCard(viewOf({ alert: { ...open, log } }), reader));
      expect(text).toContain('Time ran out without a contact, 2 Mar, 09:00');
      expect(text).not.toContain('Reminded');
    });
  });

  it('shows any customer name as literal text and lets it change nothing else', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<!channel>',
        '<http://evil|click>',
        '*bold* _it_',
        '{name}',
        '@here',
        '</at>',
        "'{'",
        '[x](y)',
      ),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    const marker = 'MARKER';
    const expected = JSON.stringify(alertCard(viewOf({ customer: nordlys({ name: marker }) }), reader));
    fc.assert(
      fc.property(hostile, (name) => {
        const card = alertCard(viewOf({ customer: nordlys({ name }) }), reader);
        const quoted = JSON.stringify(name).slice(1, -1);
        expect(JSON.stringify(card)).toBe(expected.replaceAll(marker, () => quoted));
        expect(pressesOf(card).every(({ subject }) => subject === someAlert(NORDLYS).id)).toBe(true);
      }),
    );
  });

  it('has a text for every set of factors, with values or without', () => {
    const factors = fc.array(
      fc.constantFrom(...ALL_FACTORS, ...ALL_FACTORS.map((f) => ({ ...f, values: {} }))),
    );
    fc.assert(
      fc.property(factors, fc.constantFrom('en', 'nb', 'fi'), (chosen, language) => {
        const card = alertCard(viewOf({ alert: alertWith(chosen) }), readerFor(language, 'Europe/Oslo'));
        expect(cardText(card)).not.toMatch(/null|undefined|NaN|Invalid|\{/);
      }),
    );
  });
});
