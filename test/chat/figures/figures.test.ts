import { describe, expect, it } from 'vitest';
import { renderCard as renderOnSlack } from '../../../adapters/slack/render/card.js';
import { renderCard as renderOnTeams } from '../../../adapters/teams/render/card.js';
import { returnLines } from '../../../src/chat/cards/return-lines.js';
import { readerFor } from '../../../src/chat/reader.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { pendingDelivery } from '../../../src/domain/delivery.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { returnFigure } from '../../../src/feedback/figures/return-figure.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { FIGURES_NOW, figuresCompany, pastAlert } from '../../support/figures-company.js';
import { keepMonthFigures } from '../../support/keep-month-figures.js';
import { messageProblems } from '../../support/slack-validate.js';
import { teamsProblems } from '../../support/teams-validate.js';
import { cardText, pressesOf } from '../card-text.js';
import { ADA, ada, chatTestSettings, cleo, said, whispered, workplace } from '../workplace.js';

const CLEO = 'UCLEO';

async function managers(settings = {}) {
  const company = await figuresCompany();
  const here = await workplace({
    staff: [ada(), cleo({ slackUserId: CLEO })],
    alerts: [],
    settings,
    change: (stores) => ({ ...company, staff: stores.staff, personalSettings: stores.personalSettings }),
  });
  here.clock.now = FIGURES_NOW;
  await keepMonthFigures(company, { ...chatTestSettings, ...settings }, FIGURES_NOW);
  return here;
}

describe('/varsel figures', () => {
  it('shows three figures of last month, and all others behind a button', async () => {
    const { ask } = await managers();
    const answer = await ask('figures', CLEO);
    expect(said(answer)).toBe(
      [
        '# Early warning in October 2026',
        'Customers lost: 1 of 35 (2 in the same month last year)',
        'Saved of those contacted: 80% (4 of 5)',
        'False alarms among high alerts: 17% (1 of 6), goal: under 20%',
        '3 alerts opened: 2 high, 0 medium, 1 low',
        'Answered so far: 33% (1 of 3)',
        '[All figures] [Return] (Customer value)',
        '[Share here]',
      ].join('\n'),
    );
    expect(pressesOf(whispered(answer))).toEqual([
      { text: 'All figures', action: 'figures.show', subject: '2026-10' },
      { text: 'Return', action: 'roi.show', subject: '2026-10' },
      { text: 'Customer value', action: 'command.run', subject: 'figures value 2026-10' },
      { text: 'Share here', action: 'answer.share', subject: '' },
    ]);
  });

  it.each([
    ['America/Los_Angeles', 'en', 'October 2026'],
    ['UTC', 'nb', 'oktober 2026'],
    ['Pacific/Auckland', 'fi', 'lokakuu 2026'],
  ] as const)('names the company’s own month to a reader in %s', async (timezone, language, month) => {
    const here = await managers();
    await here.stores.staff.upsert([cleo({ slackUserId: CLEO, timezone, language })]);
    expect(said(await here.ask('figures', CLEO)).split('\n')[0]).toContain(month);
    const [, ...lines] = said(await here.press('figures.show', '2026-10', CLEO)).split('\n');
    expect(lines.join('\n')).toContain(month);
  });

  it('shows all of them at a press, with references that promise nothing', async () => {
    const { press } = await managers();
    const text = said(await press('figures.show', '2026-10', CLEO));
    for (const line of [
      'From a year of alerts whose 90 days are over: 10 alerts. Outcome known: 80% (8 of 10)',
      'High, truly at risk (lost or saved): 83% (5 of 6; 95% interval 44% to 97%)',
      'Medium, truly at risk (lost or saved): 50% (2 of 4; 95% interval 15% to 85%)',
      'Medium, lost without any contact: 50% (2 of 4; 95% interval 15% to 85%)',
      'High alerts answered “was never at risk”: 17% (1 of 6), goal: under 20%',
      'All customers, judged right: not measurable yet, since no nightly check is 90 days old.',
      'For reference, reported from the field: 82% of predicted losses occur. Not a promise.',
      'First contact within 24 hours, saved: 100% (3 of 3; 95% interval 44% to 100%)',
      'First contact after a week or more, saved: 0% (0 of 1; 95% interval 0% to 79%)',
      'Time to first action: 25 hours (median of 6 alerts)',
      'Mood at the last contact: 6 good, 0 neutral, 0 bad',
      'Surveys within 90 days after a contact: no answers',
      'For reference, reported from the field: 67% of customers at risk are saved. Not a promise.',
      'From first alert to loss: 60 days (median of 3 losses), goal: 60 days',
      'Losses never warned of: 25% (1 of 4). They are not part of the median.',
      'In twelve months: 11% (4 of 38); a year before: 5% (2 of 40)',
      'Yearly revenue lost in twelve months: €340,000; in the twelve months before: €170,000',
      'Compared with a control group: not measurable yet, because none is running.',
      'For reference, reported from the field: 35% to 45% fewer customers lost. Not a promise.',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('Ada');
  });

  it('says so where nobody has answered', async () => {
    const stores = memoryStores();
    await stores.alerts.open(pastAlert(1, 'high', '2026-06-01', null));
    const here = await workplace({
      staff: [cleo({ slackUserId: CLEO })],
      change: (held) => ({ ...stores, staff: held.staff, personalSettings: held.personalSettings }),
    });
    here.clock.now = FIGURES_NOW;
    await keepMonthFigures(stores, chatTestSettings, FIGURES_NOW);
    const text = said(await here.ask('figures', CLEO));
    expect(text).toContain('Nobody has said yet what came of the alerts.');
    expect(text).toContain('Saved of those contacted: no cases yet');
    expect(text).toContain('No alert was opened in this month.');
  });

  it('walks through nothing: what the night has not made yet is said to be missing', async () => {
    const { ask, press } = await managers();
    const notReady =
      'The figures for August 2026 are not ready. They are made at night, for the last 24 months.';
    for (const asked of ['figures 2026-08', 'figures value 2026-08', 'roi 2026-08'])
      expect(said(await ask(asked, CLEO))).toBe(notReady);
    expect(said(await press('figures.show', '2026-08', CLEO))).toBe(notReady);
  });

  it('asks for a month that is over where it cannot read one', async () => {
    const { ask } = await managers();
    for (const text of ['figures 2026-11', 'figures autumn']) {
      expect(said(await ask(text, CLEO))).toBe(
        'Please name a month that is over, such as /varsel figures 2026-10.',
      );
    }
  });

  it('is for managers, and tells others so politely before anything is read', async () => {
    const { ask, press } = await managers();
    for (const answer of [
      await ask('figures'),
      await ask('roi', ADA),
      await press('figures.show', '2026-10', ADA),
      await press('roi.show', '2026-10', ADA),
    ]) {
      expect(said(answer)).toBe('This is for managers and administrators. Please ask one of them.');
    }
  });

  it.each(LANGUAGES)('is written for its reader: %s', async (language) => {
    const { ask, press } = await managers({ company: { ...chatTestSettings.company, language } });
    const text = `${said(await ask('figures', CLEO))}\n${said(await press('figures.show', '2026-10', CLEO))}`;
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    for (const answer of [
      await ask('figures', CLEO),
      await press('figures.show', '2026-10', CLEO),
      await ask('roi', CLEO),
    ]) {
      expect(messageProblems(renderOnSlack(whispered(answer)))).toEqual([]);
      expect(teamsProblems(renderOnTeams(whispered(answer)))).toEqual([]);
    }
    if (language !== 'en') expect(text).not.toMatch(/\b(alerts?|lost|saved|month)\b/);
  });
});

describe('/varsel roi', () => {
  it('says what is missing while nothing can be measured', async () => {
    const { ask, press } = await managers();
    const expected = [
      '# What early warning brings in',
      'Not measurable yet. No control group is running, so nobody can tell who would have stayed anyway.',
      'How long a control group would have to run can only be said once more alerts have run their 90 days.',
      'No cost is set yet. An administrator can set it.',
      'Figures will be in revenue until an administrator sets a margin.',
      '[Share here]',
    ].join('\n');
    expect(said(await ask('roi', CLEO))).toBe(expected);
    expect(said(await press('roi.show', '2026-10', CLEO))).toBe(expected);
  });

  it('says what it will be reckoned with', async () => {
    const figures = { ...chatTestSettings.figures, costPerYear: 65_000, margin: 0.4 };
    const { ask } = await managers({ figures });
    const text = said(await ask('roi', CLEO));
    expect(text).toContain('Cost a year: €65,000');
    expect(text).toContain('Figures will be in margin: 40% of revenue');
    expect(text).not.toContain('Return:');
  });

  it('shows the worked example in its words once there is a measured difference', () => {
    const measured = {
      yearlyValue: { amountMinor: 85_000_00, currency: 'EUR' },
      lostBefore: 30,
      lostAfter: 18,
    };
    const lines = (margin: number | null) => {
      const gains = returnFigure(measured, { costPerYear: 65_000, margin, currency: 'EUR' }, null);
      const costPerYear = { amountMinor: 65_000_00, currency: 'EUR' };
      return returnLines({ gains, margin, costPerYear, horizonDays: 90 }, readerFor('en', 'Europe/Oslo'));
    };
    expect(lines(null)).toEqual([
      'Saved a year, in revenue: €1,020,000',
      'Cost a year: €65,000',
      'Return: 1,469%',
    ]);
    expect(lines(0.4)[0]).toBe('Saved a year, in margin: €408,000');
  });

  it('tells how long a control group would take where there are cases enough', () => {
    const gains = { kind: 'not_measurable', reason: 'no_control_group', monthsMore: 7 } as const;
    const view = { gains, margin: null, costPerYear: null, horizonDays: 90 };
    expect(returnLines(view, readerFor('en', 'UTC'))[1]).toBe(
      'With one alert in ten left out as a control group, it would take about 7 months.',
    );
  });
});

describe('the monthly message', () => {
  it('is the card of its month, in the language of the channel', async () => {
    const stores = await figuresCompany();
    const settings = {
      ...chatTestSettings,
      company: { ...chatTestSettings.company, language: 'nb' as const },
    };
    const render = renderDelivery({ stores, settings, now: () => FIGURES_NOW });
    const message = (month: string) =>
      render(
        pendingDelivery({
          id: 'x',
          alertId: null,
          content: { kind: 'monthly_figures', month },
          target: { platform: 'slack', kind: 'channel', id: 'C02' },
          createdAt: FIGURES_NOW,
        }),
      );
    const rendered = await message('2026-10');
    if (rendered.kind !== 'card') throw new Error('no card');
    expect(cardText(rendered.card)).toContain('# Tidlig varsling i oktober 2026');
    expect(rendered.card.summary).toBe(
      'Tidlig varsling i oktober 2026: 3 varsler åpnet: 2 på høyt nivå, 0 på middels, 1 på lavt',
    );
    expect((await message('2026-12')).kind).toBe('drop');
  });
});
