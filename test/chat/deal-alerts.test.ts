import { describe, expect, it } from 'vitest';
import { hasChance } from '../../src/alerts/deals/deal-evidence.js';
import { newDealAlert } from '../../src/alerts/deals/new-deal-alert.js';
import { withCard } from '../../src/alerts/open.js';
import { dealAlertCard } from '../../src/chat/cards/deal-alert-card.js';
import type { DealAlertView } from '../../src/chat/cards/deal-alert-view.js';
import { readerFor } from '../../src/chat/reader.js';
import type { DealAlert } from '../../src/domain/alert.js';
import { LANGUAGES, type Language } from '../../src/domain/staff.js';
import { WEAK_CASES, WIN_FACTORS } from '../../src/domain/win-score.js';
import { alertSettings } from '../support/alerts.js';
import { someDeal, someWinScore } from '../support/deal-alerts.js';
import { cardProblems } from '../support/sendable.js';
import { cardText, pressesOf } from './card-text.js';
import { ada, bo, chatTestSettings, cleo, formOf, MORNING, nordlys, said, workplace } from './workplace.js';

const DEAL = 'crm:D1';
const PEOPLE = new Map([ada(), bo(), cleo()].map((person) => [person.id, person]));

async function fallen(): Promise<DealAlert> {
  const settings = alertSettings();
  const around = { staff: PEOPLE, away: new Set<string>(), personal: new Map() };
  const deal = someDeal(DEAL, 2);
  const score = someWinScore(DEAL, 2, { chance: 0.52 });
  if (!hasChance(score)) throw new Error('a score without a chance');
  const drop = { from: 67, to: 52, through: null };
  const subject = { segment: '', region: '', team: 'nordics', ownerId: 'S01' };
  const alert = newDealAlert(
    { deal, score, drop, highest: 0.67, last: null },
    subject,
    around,
    MORNING,
    settings,
  );
  return withCard(alert, subject, around, alert.evidence.runId, MORNING, settings);
}

function view(alert: DealAlert, fields: Partial<DealAlertView> = {}): DealAlertView {
  return {
    alert,
    customer: nordlys(),
    people: PEOPLE,
    platform: 'slack',
    isPrivate: false,
    showsValue: true,
    settings: chatTestSettings,
    now: MORNING,
    ...fields,
  };
}

const reader = (language: Language) => readerFor(language, 'Europe/Oslo');

describe('the card of a deal that fell', () => {
  it('says from what to what, why, what to do and until when', async () => {
    const text = cardText(dealAlertCard(view(await fallen()), reader('en')));
    expect(text.split('\n')).toEqual([
      '# [Medium risk] Packaging line Nordlys',
      'Fell from 67% to 52% · typical deal 50%',
      'Mainly: decision maker.',
      'Customer: Nordlys Maskin AS',
      'Value: €500,000',
      'Expected to close: 29 May 2026',
      'Owner: Ada Berg',
      'Why',
      '• Decision maker −9',
      '• How fast the customer answers +12',
      '• Postponed dates −5',
      'What to do',
      'Workshop with the decision maker within 14 days.',
      '@Ada Berg sees to it by Mon 16 Mar, 09:00.',
      'What would change it',
      'With the decision maker at the next meeting: about 64%',
      '[On it] [Contact made…] (Outcome…) (Snooze…) (Hand over…) (Why?)',
    ]);
  });

  it.each([
    ['nb', 'Falt fra 67 % til 52 %', 'Arbeidsmøte med beslutningstakeren innen 14 dager.'],
    ['fi', 'Laski, 67 % → 52 %', 'Työpaja päättäjän kanssa 14 päivän kuluessa.'],
  ] as const)('says so in %s', async (language, fall, measure) => {
    const text = cardText(dealAlertCard(view(await fallen()), reader(language))).replaceAll('\u00a0', ' ');
    expect(text).toContain(fall);
    expect(text).toContain(measure);
  });

  it('names no amount where not everybody may see it', async () => {
    const text = cardText(dealAlertCard(view(await fallen(), { showsValue: false }), reader('en')));
    expect(text).not.toContain('500');
  });

  it('shows the company’s own measure where it has set one', async () => {
    const dealMeasureFor = () => ({ text: 'Call the board.', withinDays: 3 });
    const settings = { ...chatTestSettings, dealMeasureFor };
    const text = cardText(dealAlertCard(view(await fallen(), { settings }), reader('en')));
    expect(text).toContain('Call the board within 3 days.');
  });

  it('names every reason and weak case in every language, and both platforms take it', async () => {
    const alert = await fallen();
    for (const key of WIN_FACTORS) {
      const factors = [{ key, points: -12, values: {}, variant: '<!channel> *region*' }];
      const evidence = { ...alert.evidence, factors, weakCases: WEAK_CASES };
      for (const language of LANGUAGES) {
        const card = dealAlertCard(view({ ...alert, evidence }), reader(language));
        expect(cardProblems(card)).toEqual([]);
        expect(cardText(card)).not.toMatch(/winFactor|weakCase|dealMeasure/);
      }
    }
  });

  it('escapes whatever a deal is called', async () => {
    const alert = await fallen();
    const name = '<!channel> <http://evil|click> *bold*';
    const evidence = { ...alert.evidence, deal: { ...alert.evidence.deal, name } };
    expect(cardProblems(dealAlertCard(view({ ...alert, evidence }), reader('en')))).toEqual([]);
  });
});

describe('an alert about a deal in chat', () => {
  it('stands in "mine" with its deal’s name, and is opened from there', async () => {
    const place = await workplace({ alerts: [await fallen()], customers: [nordlys()] });
    const answer = await place.ask('mine');
    expect(said(answer)).toContain('Packaging line Nordlys: fell from 67% to 52%');
    expect(said(await place.press('deal.alert', DEAL))).toContain('Workshop with the decision maker');
  });

  it('is taken, and asked about with outcomes of its own', async () => {
    const alert = await fallen();
    const place = await workplace({ alerts: [alert], customers: [nordlys()], staff: [ada(), bo(), cleo()] });
    await place.press('alert.take', alert.id);
    expect((await place.alert(alert.id)).state.name).toBe('taken');
    const form = formOf(await place.press('alert.resolve', alert.id));
    const outcomes = form.inputs.flatMap((input) =>
      input.kind === 'select' ? input.options.map(({ value }) => value) : [],
    );
    expect(outcomes).toEqual(['still_open', 'deal_won', 'deal_lost', 'by_people', 'not_right']);
    expect(await place.submit(form, { outcome: 'not_right' })).toMatchObject({ kind: 'errors' });
    expect(await place.submit(form, { outcome: 'saved' })).toMatchObject({ kind: 'errors' });
    await place.submit(form, { outcome: 'still_open' });
    expect((await place.alert(alert.id)).state).toMatchObject({ name: 'resolved', outcome: 'still_open' });
  });

  it('has no words for the customer', async () => {
    const alert = await fallen();
    const contacted = { name: 'contacted', how: 'call', mood: 'good', byId: 'S01', at: MORNING } as const;
    const card = dealAlertCard(view({ ...alert, state: contacted }), reader('en'));
    expect(pressesOf(card).map(({ action }) => action)).not.toContain('alert.talk');
  });
});
