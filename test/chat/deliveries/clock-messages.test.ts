import { describe, expect, it } from 'vitest';
import { runClock } from '../../../src/alerts/run-clock.js';
import type { Card, RichText } from '../../../src/chat/card.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import type { Alert } from '../../../src/domain/alert.js';
import { type DeliveryContent, pendingDelivery } from '../../../src/domain/delivery.js';
import type { Language } from '../../../src/domain/staff.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings, someAlert, someCustomer } from '../../support/alerts.js';
import { cardText } from '../card-text.js';
import { ada, after, bo, chatTestSettings, cleo, NORDLYS, NORDLYS_ALERT, nordlys } from '../workplace.js';

const HOUR_MS = 3_600_000;
/** Monday 10:00 in Oslo. */
const POSTED = new Date('2026-03-02T09:00:00Z');
const NOON = new Date('2026-03-03T11:00:00Z');

const running = someAlert(NORDLYS, {
  clock: { since: POSTED, allowedMs: 48 * HOUR_MS, startedAt: POSTED },
  dueAt: new Date('2026-03-04T09:00:00Z'),
});

describe('a step of the clock', () => {
  it.each([
    [
      'reminded',
      'S01',
      '@Ada Berg, Nordlys Maskin AS is still waiting for a first contact. Due Wed 4 Mar, 10:00 CET.',
    ],
    [
      'escalated',
      'S02',
      '@Bo Lind, Nordlys Maskin AS is still waiting for a first contact, due Wed 4 Mar, 10:00 CET. Can you step in as deputy?',
    ],
    ['breached', 'S03', '@Cleo Dahl, no contact with Nordlys Maskin AS was noted by Wed 4 Mar, 10:00 CET.'],
    [
      'asked',
      'S01',
      '@Ada Berg, what came of it with Nordlys Maskin AS? Please choose an outcome on the card.',
    ],
  ] as const)('%s names the person under the card', async (about, staffId, text) => {
    const { render } = await office([running]);
    const rendered = await render(reply(about, staffId));
    expect(rendered.kind === 'reply' ? plain(rendered.text) : rendered).toBe(text);
  });

  it('is written to the person too, in the language the person has chosen, with a way to the alert', async () => {
    const { stores, render } = await office([running]);
    await choose(stores, 'S03', 'fi');
    const text = cardText(cardOf(await render(notice('reminded', 'S03'))));
    expect(text).toBe(
      [
        'Nordlys Maskin AS odottaa yhä ensimmäistä yhteydenottoa. Määräaika ke 4.3. klo 10.00, vastuuhenkilö: Ada Berg.',
        '[Avaa varoitus]',
      ].join('\n'),
    );
  });

  it('is dropped when a contact was made or the owner asked for peace before it could be sent', async () => {
    const contact = { name: 'contact', how: 'call', mood: 'good', note: null } as const;
    const contacted = await office([after(running, contact, 'S01', NOON)]);
    expect((await contacted.render(notice('escalated', 'S02'))).kind).toBe('drop');
    expect((await contacted.render(reply('reminded', 'S01'))).kind).toBe('drop');
    // That the time ran out stays true.
    expect((await contacted.render(notice('breached', 'S03'))).kind).toBe('card');
    const taken = await office([after(running, { name: 'take' }, 'S01', NOON)]);
    expect((await taken.render(notice('reminded', 'S01'))).kind).toBe('drop');
    expect((await taken.render(notice('reminded', 'S03'))).kind).toBe('card');
  });

  it('stands on the card, with the question after 30 days', async () => {
    const { stores, render } = await office([{ ...running, nextStepAt: POSTED }]);
    const now = new Date('2026-04-02T12:00:00Z');
    await runClock({ stores, settings: alertSettings(), now: () => now, onStep: () => undefined });
    const text = cardText(cardOf(await render({ kind: 'alert_card', alertId: NORDLYS_ALERT }, now)));
    expect(text).toContain('Open since 2 Mar 2026 without an outcome. What came of it?');
    expect(text).toContain('Reminded: Ada Berg and Cleo Dahl, 2 Apr, 14:00 CEST');
    expect(text).toContain('Deputies asked: Bo Lind, 2 Apr, 14:00');
    expect(text).toContain('Time ran out without a contact; told: Cleo Dahl, 2 Apr, 14:00');
    expect(text).toContain('Asked for an outcome: Ada Berg, 2 Apr, 14:00 CEST');
  });
});

describe('the morning list', () => {
  const morning = {
    kind: 'morning_list',
    staffId: 'S01',
    day: '2026-03-03',
    startsAt: new Date('2026-03-03T07:00:00Z'),
    lastStartedAt: new Date('2026-03-02T07:00:00Z'),
  } as const;

  it('is one message with what waited, what is due and what is on the list', async () => {
    const waited = someAlert('erp:2', {
      level: 'medium',
      targets: [],
      dueAt: new Date('2026-03-10T07:00:00Z'),
    });
    const listed = someAlert('erp:3', { placement: 'listed', targets: [], dueAt: null, level: 'medium' });
    const due = someAlert(NORDLYS, { dueAt: new Date('2026-03-03T15:00:00Z') });
    const { render } = await office([waited, listed, due]);
    expect(cardText(cardOf(await render(morning)))).toBe(
      [
        '# Your morning list',
        'Good morning! 1 new for you, 1 due today or late and 1 on your list.',
        'New for you',
        'Medium · Customer erp:2: 74 points, by Tue 10 Mar, 08:00',
        'Due today or late',
        'High · Nordlys Maskin AS: 74 points, by Tue 3 Mar, 16:00',
        'On your list, no deadline yet',
        'Medium · Customer erp:3: 74 points, no deadline',
        'Open an alert: Medium: Customer erp:2 | High: Nordlys Maskin AS | Medium: Customer erp:3',
      ].join('\n'),
    );
  });

  it('says how many more there are', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      someAlert(`erp:${index + 10}`, { placement: 'listed', targets: [], dueAt: null }),
    );
    const { render } = await office(many);
    expect(cardText(cardOf(await render(morning)))).toContain('4 more, see /varsel mine');
  });

  it('is dropped when everything was dealt with before it could be sent', async () => {
    expect((await (await office([])).render(morning)).kind).toBe('drop');
  });
});

async function office(alerts: readonly Alert[]) {
  const stores = memoryStores();
  await stores.staff.upsert([ada({ deputyId: 'S02' }), bo(), cleo()]);
  const ids = alerts.map(({ subjectId }) => subjectId).filter((id) => id !== NORDLYS);
  await stores.customers.upsert([nordlys(), ...ids.map((id) => someCustomer(id))]);
  for (const alert of alerts) await stores.alerts.open(alert);
  const render = (content: DeliveryContent, now = NOON) => {
    const settings = chatTestSettings;
    const target = { platform: 'slack', kind: 'channel', id: 'C01' } as const;
    const delivery = pendingDelivery({ id: 'one', alertId: null, content, target, createdAt: now });
    return renderDelivery({ stores, settings, now: () => now })(delivery);
  };
  return { stores, render };
}

type About = 'reminded' | 'escalated' | 'breached' | 'asked';

function reply(about: About, staffId: string): DeliveryContent {
  return { kind: 'alert_reply', alertId: NORDLYS_ALERT, about, staffId, level: 'high', risk: 74 };
}

function notice(about: About, staffId: string): DeliveryContent {
  return { kind: 'alert_notice', alertId: NORDLYS_ALERT, about, staffId };
}

async function choose(stores: ReturnType<typeof memoryStores>, id: string, language: Language) {
  await stores.personalSettings.compareAndSet({
    id,
    version: 1,
    language,
    quietHours: null,
    workingDays: null,
    alertPlace: 'route',
    updatedAt: POSTED,
  });
}

function cardOf(rendered: { readonly kind: string; readonly card?: Card }): Card {
  if (rendered.card === undefined) throw new Error(`expected a card, got ${JSON.stringify(rendered)}`);
  return rendered.card;
}

function plain(text: RichText): string {
  return text
    .map((part) => (typeof part === 'string' ? part : 'bold' in part ? part.bold : `@${part.mention.name}`))
    .join('');
}
