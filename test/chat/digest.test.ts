import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/chat/card.js';
import { headlineField } from '../../src/chat/cards/digest-headlines.js';
import { digestCardFor } from '../../src/chat/read-digest.js';
import { readerFor } from '../../src/chat/reader.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import { weekReader } from '../../src/digest/week-reader.js';
import { pendingDelivery } from '../../src/domain/delivery.js';
import { LANGUAGES } from '../../src/domain/staff.js';
import { shareFigure } from '../../src/feedback/figures/share-figure.js';
import type { Stores } from '../../src/stores/stores.js';
import { at, MONDAY, resolved, weekAlert, weekCompany } from '../digest/week-company.js';
import { somePerson } from '../support/alerts.js';
import { loss } from '../support/figures-company.js';
import { cardText, pressesOf, pressOf } from './card-text.js';
import { ADA, ada, bo, chatTestSettings, errorsOf, formOf, said, whispered, workplace } from './workplace.js';

// How a range is written differs between versions of Unicode’s data.
const DATES = readerFor('en', 'Europe/Oslo').formats.dateRange(at('2026-03-09T07:00'), MONDAY);

/** A week with something of everything. */
async function fullWeek(): Promise<Stores> {
  const stores = await weekCompany({
    alerts: [
      weekAlert(1, '2026-03-10T08:00', [['escalated', '2026-03-13T08:00']], {
        dueAt: at('2026-03-12T08:00'),
      }),
      weekAlert(2, '2026-03-03T08:00', [['contacted', '2026-03-04T08:00']], {
        dueAt: at('2026-03-05T08:00'),
      }),
      weekAlert(3, '2026-01-09T08:00', [], resolved('saved', '2026-03-12T08:00')),
      weekAlert(4, '2026-02-24T08:00', [['contacted', '2026-03-11T08:00']], {
        dueAt: at('2026-03-12T08:00'),
      }),
      weekAlert(5, '2026-02-17T08:00', [['raised', '2026-03-11T03:00', { level: 'high' }]], {
        dueAt: at('2026-02-18T08:00'),
      }),
    ],
  });
  await stores.outcomes.add([loss(7, '2026-03-10')]);
  await stores.tasks.add([
    {
      id: 'task:health_check:2026-01:erp:9',
      kind: 'health_check',
      customerId: 'erp:9',
      period: '2026-01',
      ownerId: 'S01',
      createdAt: at('2026-01-02T08:00'),
      dueAt: at('2026-03-30T08:00'),
      endsAt: at('2026-03-31T08:00'),
      isOpen: false,
      state: { name: 'done', byId: 'S01', at: at('2026-03-11T08:00') },
      version: 2,
      undo: null,
      targets: [],
      isCardStale: false,
    },
  ]);
  return stores;
}

async function cardOf(stores: Stores, staffId: string, language: 'en' | 'nb' | 'fi' = 'en'): Promise<Card> {
  const person = await stores.staff.find(staffId);
  if (person === null) throw new Error(`no ${staffId}`);
  const readWeek = weekReader(stores, { timezone: 'Europe/Oslo', companyCurrency: 'EUR' });
  const draw = async () => new Uint8Array([1]);
  return digestCardFor(
    person,
    MONDAY,
    { readWeek, draw, platform: 'slack' },
    readerFor(language, 'Europe/Oslo'),
  );
}

describe('the weekly digest', () => {
  it('tells a manager the week in three figures, two charts and what lies behind', async () => {
    expect(cardText(await cardOf(await fullWeek(), 'S09'))).toBe(
      [
        '# The week in early warning',
        DATES,
        'Handled in time: 50% (1 of 2); week before: 100%',
        'Saved: 1 customer, €30,000 a year; week before: 0',
        'Lost: 1 customer, €70,000 a year; week before: 0',
        'New alerts by week',
        'Handled in time by week',
        'Success of the week',
        'Customer 3 AS is saved: €30,000 a year. Well done, nordics.',
        'Needs attention',
        '2 alerts are overdue, without a contact.',
        'High: Customer 5 AS, was due Wed 18 Feb, 09:00',
        'High: Customer 1 AS, was due Thu 12 Mar, 09:00',
        'Deputies were asked to step in on 1 alert.',
        'What changed',
        '1 new alert (week before: 1).',
        'Levels: 1 up, 0 down.',
        'Closed: 1 saved.',
        'Tasks',
        '1 task done with customers (week before: 0).',
        'How teams use it, last four weeks',
        '1 team is left out, because fewer than five people are behind the figures.',
        'Model',
        'Rules: 61 of 100 customers, 9 of 20 churns',
        'Open a customer: Customer 5 AS | Customer 1 AS | Customer 3 AS',
        '[All figures] [My alerts] (Return) (Model) (Settings…)',
        'When this comes is up to you: /varsel digest weekly monday 8:00',
      ].join('\n'),
    );
  });

  it('tells an account manager what waits for them', async () => {
    const text = cardText(await cardOf(await fullWeek(), 'S01'));
    expect(text).toContain(`# Your week\n${DATES}\nOverdue among your open alerts: 2 of 4`);
    expect(text).not.toContain('How teams use it');
    expect(text).toContain('[My alerts] [Settings…]');
  });

  it('says in one line that a week was quiet', async () => {
    expect(
      cardText(await cardOf(await weekCompany(), 'S01'))
        .split('\n')
        .slice(2, 3),
    ).toEqual(['A quiet week: nothing new, and nothing is waiting.']);
  });

  it('says in words that nothing was due, and compares no two weeks of nothing', async () => {
    const alone = cardText(
      await cardOf(await weekCompany({ alerts: [weekAlert(1, '2026-03-14T08:00')] }), 'S09'),
    );
    expect(alone).toContain('\nHandled in time: nothing was due\n');
    const handled = { name: 'handled', now: shareFigure(1, 2), before: shareFigure(0, 0) } as const;
    expect(headlineField(handled, readerFor('en', 'Europe/Oslo')).value).toBe(
      '50% (1 of 2); week before: nothing was due',
    );
  });

  it('says on top what is old', async () => {
    const lastAt = at('2026-02-20T00:00');
    const stores = await weekCompany({
      alerts: [weekAlert(1, '2026-03-10T08:00')],
      context: { coverage: { orders: { firstAt: at('2025-01-01T00:00'), lastAt, usualGapDays: 1 } } },
    });
    const text = cardText(await cardOf(stores, 'S09'));
    expect(text.split('\n')[2]).toBe(
      'Some data are old: orders last seen 24 days ago. Figures that need them are left out.',
    );
    expect(text).not.toContain('new alert');
  });

  it('charts carry their figures as the reader writes them, and a sentence that says what they show', async () => {
    const charts = (await cardOf(await fullWeek(), 'S09', 'fi')).blocks.filter(
      ({ type }) => type === 'chart',
    );
    const none = 'mitään ei erääntynyt';
    expect(charts).toHaveLength(2);
    expect(charts[1]).toMatchObject({
      labels: ['19.1.', '26.1.', '2.2.', '9.2.', '16.2.', '23.2.', '2.3.', '9.3.'],
      texts: [none, none, none, none, '0\u00a0%', none, '100\u00a0%', '50\u00a0%'],
      alternativeText: `Ajoissa hoidetut viikoittain, ensimmäinen viikko alkoi 19.1.: ${none}, ${none}, ${none}, ${none}, 0\u00a0%, ${none}, 100\u00a0% ja 50\u00a0%.`,
    });
  });

  it.each(LANGUAGES)('in %s has a heading for every part and no text left open', async (language) => {
    const text = cardText(await cardOf(await fullWeek(), 'S09', language));
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(text.split('\n').length).toBeGreaterThan(20);
  });

  it('is rendered for its reader as of the moment it was added, and dropped once they turn it off', async () => {
    const stores = await fullWeek();
    const delivery = pendingDelivery({
      id: 'd',
      alertId: null,
      content: { kind: 'weekly_digest', staffId: 'S01', week: '2026-W12', asOf: MONDAY },
      target: { platform: 'slack', kind: 'person', id: 'US01' },
      createdAt: MONDAY,
    });
    const render = renderDelivery({
      stores,
      settings: chatTestSettings,
      now: () => new Date('2026-03-17T07:00:00Z'),
    });
    expect(await render(delivery)).toMatchObject({
      kind: 'card',
      card: { summary: expect.stringContaining('Your week') },
    });
    await stores.personalSettings.compareAndSet({
      id: 'S01',
      version: 1,
      language: null,
      quietHours: null,
      workingDays: null,
      alertPlace: 'route',
      digest: 'off',
      updatedAt: MONDAY,
    });
    expect(await render(delivery)).toMatchObject({ kind: 'drop' });
  });
});

describe('/varsel digest', () => {
  it.each(['digest', 'digest now', 'DIGEST nå', 'digest nyt'])(
    '"%s" shows the week to the asker alone',
    async (text) => {
      const { ask } = await workplace();
      expect(said(await ask(text))).toContain('# Your week');
    },
  );

  it('sets when it comes, and says when that is next', async () => {
    const { ask, stores } = await workplace();
    expect(said(await ask('digest weekly thursday 15:30'))).toContain(
      'Your digest comes every week: Thursday at 15:30. Next: Thu 5 Mar, 15:30.',
    );
    expect((await stores.personalSettings.find('S01'))?.digest).toEqual({ weekday: 4, time: '15:30' });
    // Nobody is woken for it.
    expect(said(await ask('digest sunday 22'))).toContain('Sunday at 22:00. Next: Mon 9 Mar, 08:00.');
  });

  it('turns it off and keeps what else was chosen', async () => {
    const { ask, submit, press, stores } = await workplace();
    await submit(formOf(await press('settings.change', 'S01')), { language: 'nb', alertPlace: 'direct' });
    expect(said(await ask('digest av'))).toContain('Ukesoppsummeringen er slått av');
    expect(await stores.personalSettings.find('S01')).toMatchObject({
      version: 2,
      language: 'nb',
      alertPlace: 'direct',
      digest: 'off',
    });
  });

  it.each(['digest weekly thursday 15:30', 'digest off'])('%s is taken back as it was', async (asked) => {
    const { ask, submit, press, stores } = await workplace();
    await submit(formOf(await press('settings.change', 'S01')), {
      language: 'company',
      alertPlace: 'direct',
    });
    const { action, subject, args } = pressOf(whispered(await ask(asked)), 'Undo');
    expect(await stores.personalSettings.find('S01')).toHaveProperty('digest');
    expect(said(await press(action, subject, ADA, { ...args }))).toContain('Taken back.');
    const now = await stores.personalSettings.find('S01');
    expect(now).toMatchObject({ alertPlace: 'direct', version: 3 });
    expect(now).not.toHaveProperty('digest');
  });

  it('is not taken back over what was chosen since', async () => {
    const { ask, press, stores } = await workplace();
    const { action, subject, args } = pressOf(whispered(await ask('digest off')), 'Undo');
    await ask('digest weekly friday 9');
    await press(action, subject, ADA, { ...args });
    expect((await stores.personalSettings.find('S01'))?.digest).toEqual({ weekday: 5, time: '09:00' });
  });

  it('says how to say it when it was not understood, and changes nothing', async () => {
    const { ask, stores } = await workplace();
    expect(said(await ask('digest whenever'))).toBe(
      'I didn’t understand when. Try /varsel digest weekly monday 8:00, /varsel digest now or /varsel digest off.',
    );
    expect(await stores.personalSettings.find('S01')).toBeNull();
  });
});

describe('the settings form', () => {
  it('asks for the digest, keeps it, and shows it again', async () => {
    const { press, submit, ask, stores } = await workplace();
    const form = formOf(await press('settings.change', 'S01'));
    expect(form.inputs.find(({ name }) => name === 'digestDay')).toMatchObject({ initial: 'company' });
    const saved = await submit(form, {
      language: 'company',
      alertPlace: 'route',
      digestDay: '5',
      digestTime: '7.30',
    });
    expect(said(saved)).toContain('Weekly digest: Friday at 07:30');
    expect((await stores.personalSettings.find('S01'))?.digest).toEqual({ weekday: 5, time: '07:30' });
    const again = formOf(await press('settings.change', 'S01'));
    expect(again.inputs.find(({ name }) => name === 'digestDay')).toMatchObject({ initial: '5' });
    // The time still stands in its field.
    await submit(again, {
      language: 'company',
      alertPlace: 'route',
      digestDay: 'company',
      digestTime: '07:30',
    });
    expect((await stores.personalSettings.find('S01'))?.digest).toBeUndefined();
    expect(said(await ask('settings'))).toContain('Weekly digest: Off (company setting)');
  });

  it('takes a day without a time for when the working day begins, and says what is no time', async () => {
    const { press, submit, stores } = await workplace();
    const form = formOf(await press('settings.change', 'S01'));
    const values = { language: 'company', alertPlace: 'route', digestDay: '2' };
    expect(errorsOf(await submit(form, { ...values, digestTime: 'noon' }))).toHaveProperty('digestTime');
    const timeAlone = { ...values, digestDay: 'company', digestTime: '10:00' };
    expect(errorsOf(await submit(form, timeAlone))).toHaveProperty('digestDay');
    await submit(form, values);
    expect((await stores.personalSettings.find('S01'))?.digest).toEqual({ weekday: 2, time: '08:00' });
  });

  it('shows managers and leaders when it comes by itself', async () => {
    const { ask } = await workplace({ staff: [ada(), bo({ leaderId: 'S01' })] });
    expect(said(await ask('settings'))).toContain('Weekly digest: Monday at 08:00 (company setting)');
  });
});

describe('my day', () => {
  it('shows what waits, what comes and how fresh the data are, with the ways to the rest', async () => {
    const { ask, stores } = await workplace();
    await stores.customers.upsert([
      { ...(await nordlysOf(stores)), id: 'erp:1002', name: 'Fjell AS', renewalAt: at('2026-04-10T00:00') },
    ]);
    const card = whispered(await ask('home'));
    expect(cardText(card)).toBe(
      [
        '# My day',
        '[My alerts] [This week] (Settings…) (Help)',
        'Urgent alerts',
        'High · Nordlys Maskin AS: 74 points, by Tue 3 Mar, 18:00',
        'Open an alert: High: Nordlys Maskin AS',
        '—',
        'Renewals in the next 60 days',
        'Fjell AS, 10 Apr 2026',
        'Open a customer: Fjell AS',
        '—',
        'Customers have not been checked yet.',
      ].join('\n'),
    );
  });

  it('has buttons that answer', async () => {
    const { ask, press } = await workplace({ staff: [ada({ role: 'manager' })] });
    for (const { action, subject } of pressesOf(whispered(await ask('home')))) {
      expect((await press(action, subject, ADA)).kind, action).toMatch(/whisper|form/);
    }
  });

  it('says so where nothing waits', async () => {
    const { ask } = await workplace({ alerts: [], staff: [ada(), somePerson('S09')] });
    expect(said(await ask('home'))).toContain('You have no open alerts.');
  });
});

async function nordlysOf({ customers }: Stores) {
  const customer = await customers.find('erp:1001');
  if (customer === null) throw new Error('no customer');
  return customer;
}
