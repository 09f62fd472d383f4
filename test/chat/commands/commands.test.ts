import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAlert, someCustomer, someScore } from '../../support/alerts.js';
import { cardText, pressesOf, pressOf } from '../card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
  said,
  whispered,
  workplace,
} from '../workplace.js';

describe('/varsel customer', () => {
  it('shows who it is, how it is doing and what is open, to the asker alone', async () => {
    const { ask } = await workplace();
    expect(said(await ask('customer nordlys'))).toBe(
      [
        '# [High risk] Nordlys Maskin AS',
        'Number: 1001',
        'Segment: machinery',
        'Country: Norway',
        'Owner: Ada Berg',
        'Yearly value: €85,000',
        'Last contact: none on record',
        'Renewal: 31 Jan 2027',
        'Warning signs: 74 of 100 points. Checked 2 Mar 2026.',
        'Why',
        '• No order for 61 days, usual is 14 days +50',
        '• Pays 9 days later than before +24',
        'Rules: 61 of 100 customers, 9 of 20 churns',
        'Open alert: High',
        '[On it] [Contact made…] (Open the alert) (Why?) (Share here)',
      ].join('\n'),
    );
  });

  it.each([
    'CUSTOMER NORDLYS',
    '  customer   nordlys maskin  ',
    'Customer 1001',
    'customer erp:1001',
    'customer nordlis',
  ])('understands "%s"', async (text) => {
    const { ask } = await workplace();
    expect(said(await ask(text))).toContain('Nordlys Maskin AS');
  });

  it('says how long ago the last contact was', async () => {
    const score = someScore(NORDLYS, { lastContactAt: new Date('2026-02-27T15:00:00Z') });
    const { ask } = await workplace({ scores: [score] });
    expect(said(await ask('customer nordlys'))).toContain('Last contact: 27 Feb 2026 (3 days ago)');
  });

  it.each([
    ['no score yet', [], 'No churn points yet'],
    ['a calm customer', [someScore(NORDLYS, { risk: 12, level: null, factors: [] })], 'below 30 points'],
    [
      'one sign alone',
      [someScore(NORDLYS, { risk: 60, level: 'medium', mayAlert: false })],
      'One sign alone',
    ],
  ])('says why there is no alert: %s', async (_case, scores, text) => {
    const { ask } = await workplace({ scores, alerts: [] });
    const answer = said(await ask('customer nordlys'));
    expect(answer).toContain(text);
    expect(answer).toContain('No open alert.');
    expect(answer).toContain('[Why?] [Log…] (Share here)');
  });

  it('names the border of the customer’s own segment', async () => {
    const calm = someScore(NORDLYS, { risk: 12, level: null, factors: [] });
    const own = { segment: 'machinery', borders: { low: 20, medium: 40, high: 60 } };
    const thresholds = { ...chatTestSettings.thresholds, segmentBorders: [own] };
    const { ask } = await workplace({ scores: [calm], alerts: [], settings: { thresholds } });
    expect(said(await ask('customer nordlys'))).toContain('below 20 points');
  });

  it('offers a menu when several fit, and choosing one shows it', async () => {
    const customers = [nordlys(), someCustomer('erp:1002', { name: 'Nordlys Data AS' })];
    const { ask, press } = await workplace({ customers });
    const card = whispered(await ask('customer nordlys'));
    expect(card.summary).toBe('2 customers fit “nordlys”. Which one?');
    const choices = pressesOf(card);
    expect(choices.map(({ text }) => text)).toEqual(['Nordlys Data AS (1002)', 'Nordlys Maskin AS (1001)']);
    const chosen = choices[0];
    expect(said(await press(chosen?.action ?? '', chosen?.subject ?? ''))).toContain('# Nordlys Data AS');
  });

  it('says how many more fit than the menu holds', async () => {
    const customers = Array.from({ length: 30 }, (_, index) =>
      someCustomer(`erp:${index}`, {
        name: `Nordlys ${'abcdefghijklmnopqrstuvwxyzæøåéü'.charAt(index)}x AS`,
      }),
    );
    const { ask } = await workplace({ customers });
    const card = whispered(await ask('customer nordlys'));
    expect(card.summary).toContain('30 customers fit');
    expect(card.summary).toContain('The closest 10 are in the menu');
    expect(pressesOf(card)).toHaveLength(10);
  });

  it('offers the nearest three when none fits', async () => {
    const customers = ['Alfa Bygg AS', 'Alfa Data AS', 'Alfa Foods AS', 'Alfa Marine AS'].map((name, index) =>
      someCustomer(`erp:${index}`, { name }),
    );
    const { ask } = await workplace({ customers });
    const card = whispered(await ask('customer Alfrdo Partners'));
    expect(card.summary).toContain('No customer fits “Alfrdo Partners”');
    expect(pressesOf(card)).toHaveLength(3);
  });

  it('asks for a name where there is none', async () => {
    const { ask } = await workplace();
    expect(said(await ask('customer'))).toContain('/varsel customer Nordlys');
  });

  it('notes who looked at whom, by ids alone', async () => {
    const { ask, stores } = await workplace();
    await ask('customer nordlys');
    const [entry] = await stores.audit.recent(1);
    expect(entry).toMatchObject({
      actorId: 'S01',
      action: 'customer_viewed',
      subjectId: NORDLYS,
      at: MORNING,
    });
    expect(JSON.stringify(entry)).not.toContain('Nordlys');
  });

  it('reads once: person, customer, score, alert and history at the same time', async () => {
    const calls: string[] = [];
    let waiting = 0;
    let most = 0;
    const watched = <Result>(name: string, read: () => Promise<Result>): Promise<Result> => {
      calls.push(name);
      waiting += 1;
      most = Math.max(most, waiting);
      // Ends only after everything that was asked at the same time.
      return Promise.resolve()
        .then(() => new Promise<void>((resolve) => setImmediate(resolve)))
        .then(read)
        .finally(() => {
          waiting -= 1;
        });
    };
    const { ask } = await workplace({
      change: (stores) => ({
        ...stores,
        staff: {
          ...stores.staff,
          findByPlatformId: (...who) => watched('person', () => stores.staff.findByPlatformId(...who)),
        },
        customers: {
          ...stores.customers,
          find: (id) => watched('customer', () => stores.customers.find(id)),
        },
        scores: {
          ...stores.scores,
          find: (...which) => watched('score', () => stores.scores.find(...which)),
        },
        histories: {
          ...stores.histories,
          find: (id) => watched('history', () => stores.histories.find(id)),
        },
        alerts: {
          ...stores.alerts,
          findOpen: (...which) => watched('alert', () => stores.alerts.findOpen(...which)),
        },
      }),
    });
    await ask('customer nordlys');
    calls.length = 0;
    most = 0;
    await ask('customer nordlys');
    expect(calls.sort()).toEqual(['alert', 'customer', 'history', 'person', 'score']);
    expect(most).toBe(5);
  });
});

describe('/varsel why', () => {
  it('keeps a wall of what was not measured behind one line and a button', async () => {
    const signals = ['usage', 'late_payment', 'order_rhythm', 'contact_frequency', 'approvals'] as const;
    const missing = [
      ...signals.map((signal) => ({ signal, reason: 'no_baseline', values: {} }) as const),
      { signal: 'maintenance', reason: 'not_applicable', values: {} } as const,
    ];
    const { ask, press } = await workplace({ scores: [someScore(NORDLYS, { missing })] });
    const card = whispered(await ask('why nordlys'));
    expect(cardText(card)).toContain('5 signs could not be measured.');
    expect(cardText(card).split('\n').at(-1)).toBe('[Not measured] [Share here]');
    const { action, subject } = pressOf(card, 'Not measured');
    const shown = said(await press(action, subject)).split('\n');
    expect(shown[0]).toBe('# Not measured for Nordlys Maskin AS');
    expect(shown).toHaveLength(1 + signals.length);
  });

  it('shows the values behind the points, what is missing, the history and what would change it', async () => {
    const earlier = someScore(NORDLYS, {
      risk: 40,
      asOf: new Date('2026-02-01T03:00:00Z'),
      runId: 'earlier',
    });
    const today = someScore(NORDLYS, {
      missing: [
        { signal: 'contact_frequency', reason: 'no_source', values: {} },
        { signal: 'order_value', reason: 'too_few', values: { orders: 1, ordersNeeded: 3 } },
      ],
    });
    const { ask, stores } = await workplace({ scores: [earlier, today] });
    expect(said(await ask('why nordlys'))).toBe(
      [
        '# Why Nordlys Maskin AS has 74 of 100 points',
        'Points say how many warning signs there are and how strong: 0 is none, 100 is as many as there can be. They come from fixed rules and are not a probability. As of 2 Mar 2026.',
        'What adds up',
        '• Time since the last order: Last order 61 days ago. Usual gap: 14 days, from this customer’s own orders. Longer than 99% of the gaps to be expected. (strong sign) +50',
        '• Payment: The last three invoices: 12 days after the due date. Earlier ones: 3 days after the due date. Both are typical values. (clear sign) +24',
        'Not measured',
        '• Emails and calls: no emails, calls and meetings have been imported yet.',
        '• Order value: too few orders to compare (1 of 3).',
        'Over time',
        '▄▆',
        '1 Feb 2026: 40 points',
        '2 Mar 2026: 74 points',
        'What would bring the points down',
        '• A new order.',
        '• Invoices paid on time again.',
        'Rules: 61 of 100 customers, 9 of 20 churns',
        '[Share here]',
      ].join('\n'),
    );
    expect(await stores.audit.recent(1)).toMatchObject([{ action: 'score_viewed', subjectId: NORDLYS }]);
  });
});

describe('/varsel mine', () => {
  const late = someAlert('erp:2', { level: 'medium', dueAt: new Date('2026-03-01T10:00:00Z') });
  const listed = someAlert('erp:3', { level: 'low', dueAt: null, placement: 'listed', targets: [] });
  const others = someAlert('erp:4', { ownerId: 'S02' });
  const customers = [
    nordlys(),
    ...['2', '3', '4'].map((id) => someCustomer(`erp:${id}`, { name: `Kunde ${id}` })),
  ];

  it('lists the asker’s own open alerts, the most urgent first, each to be opened', async () => {
    const { ask, press } = await workplace({ customers, alerts: [someAlert(NORDLYS), late, listed, others] });
    const answer = await ask('mine');
    expect(said(answer)).toBe(
      [
        '# Your open alerts',
        '3 open alerts, 1 overdue.',
        'Medium · Kunde 2: 74 points, was due Fri 27 Feb, 18:00',
        'High · Nordlys Maskin AS: 74 points, by Tue 3 Mar, 18:00',
        'Low · Kunde 3: 74 points, no deadline',
        'Without a deadline: the clock starts once an alert’s card is posted. Low alerts get no card.',
        'Open an alert: Medium: Kunde 2 | High: Nordlys Maskin AS | Low: Kunde 3',
      ].join('\n'),
    );
    const first = pressesOf(whispered(answer))[0];
    expect(said(await press(first?.action ?? '', first?.subject ?? ''))).toContain('# [Medium risk] Kunde 2');
  });

  it('says so when there is nothing to do', async () => {
    const { ask } = await workplace({ alerts: [] });
    expect(said(await ask('mine'))).toContain('You have no open alerts.');
  });
});

describe('/varsel help', () => {
  it.each(['help', 'HELP', '?', 'hjelp', 'ohje'])(
    'shows an example of every command for "%s"',
    async (text) => {
      const { ask } = await workplace();
      const answer = said(await ask(text));
      for (const verb of ['customer', 'mine', 'why', 'log', 'help'])
        expect(answer).toContain(`/varsel ${verb}`);
    },
  );

  it('shows one command alone when it is named', async () => {
    const { ask } = await workplace();
    const answer = said(await ask('help why'));
    expect(answer).toContain('/varsel why Nordlys');
    expect(answer).not.toContain('/varsel mine');
  });

  it.each([
    ['custmer Nordlys', 'customer'],
    ['mien', 'mine'],
    ['hlep', 'help'],
    ['wy', 'why'],
  ])('answers "%s" with the nearest command %s', async (text, verb) => {
    const { ask } = await workplace();
    expect(said(await ask(text))).toContain(`Did you mean “${verb}”?`);
  });

  it('offers only what was probably meant for a typing mistake, all commands where nothing is near', async () => {
    const { ask, press } = await workplace();
    const card = whispered(await ask('custmer nordlys'));
    expect(card.summary).toContain('Did you mean “customer”?');
    const [retry] = pressesOf(card);
    expect(retry?.text).toBe('customer nordlys');
    expect(said(await press(retry?.action ?? '', retry?.subject ?? ''))).toContain(
      '# [High risk] Nordlys Maskin AS',
    );
    expect(said(await ask('qqqqqqq'))).toContain('/varsel customer Nordlys');
  });

  it('names everything that can be asked after "admin", to those who may ask it', async () => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' })] });
    const answer = said(await ask('help admin'));
    for (const topic of ['stage', 'stage nordics act', 'observe', 'data']) {
      expect(answer.split('\n').join(' ')).toContain(`/varsel admin ${topic}`);
    }
  });
});

describe('whoever asks', () => {
  it('is answered in their own language and zone', async () => {
    const { ask } = await workplace({ staff: [ada({ timezone: 'Europe/Helsinki' }), bo(), cleo()] });
    expect(said(await ask('mine'))).toContain('by Tue 3 Mar, 18:00');
  });

  it.each(['customer nordlys', 'mine', 'why nordlys', 'log nordlys', 'help', ''])(
    'gets a polite sentence and nothing else when not on staff: "%s"',
    async (text) => {
      const { ask, stores } = await workplace();
      const answer = await ask(text, 'USTRANGER');
      expect(whispered(answer).blocks).toHaveLength(1);
      expect(said(answer)).toContain('I don’t know you yet');
      expect(said(answer)).not.toContain('Nordlys');
      expect(await stores.audit.recent(10)).toEqual([]);
    },
  );

  it('is who the settings say, whatever the staff file has', async () => {
    const settings = { people: [{ staff: 'S02', slack: ADA }] };
    const { ask } = await workplace({ settings, alerts: [someAlert(NORDLYS, { ownerId: 'S02' })] });
    expect(said(await ask('mine', ADA))).toContain('Nordlys Maskin AS');
    expect(said(await ask('mine', BO))).toContain('Nordlys Maskin AS');
  });

  it('gets an answer to any text', async () => {
    const { ask, logged } = await workplace();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'customer ', 'why ', 'log ', 'help '),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async (verb, text) => {
          expect((await ask(verb + text)).kind).toMatch(/whisper|form/);
        },
      ),
    );
    expect(logged).toEqual([]);
  });

  it('gets a plain sentence with an id when something breaks, and the log has the same id', async () => {
    const { ask, press, logged } = await workplace({
      change: (stores) => ({
        ...stores,
        customers: {
          ...stores.customers,
          find: async () => {
            throw new Error('no connection');
          },
        },
      }),
    });
    const answer = said(await ask('customer nordlys'));
    expect(answer).toContain('Sorry, that did not work.');
    expect(answer).not.toContain('no connection');
    const faultId = String(logged[0]?.about.faultId);
    expect(faultId).not.toBe('');
    expect(answer).toContain(faultId);
    expect(JSON.stringify(logged)).not.toContain('nordlys');
    expect(said(await press('alert.contact', NORDLYS_ALERT))).toContain('Sorry, that did not work.');
  });
});
