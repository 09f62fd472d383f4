import { describe, expect, it } from 'vitest';
import { renderCard as renderOnSlack } from '../../../adapters/slack/render/card.js';
import { renderCard as renderOnTeams } from '../../../adapters/teams/render/card.js';
import { digestParts } from '../../../src/chat/cards/digest-sections.js';
import { valueFiguresSections } from '../../../src/chat/cards/value-figures-sections.js';
import { companyOf } from '../../../src/chat/deliveries/weekly-digest.js';
import { monthValueFigures } from '../../../src/chat/month-value-figures.js';
import { readDigest } from '../../../src/chat/read-digest.js';
import { readerFor } from '../../../src/chat/reader.js';
import { weekReader } from '../../../src/digest/week-reader.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { monthWindow } from '../../../src/feedback/figures/month-window.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { FIGURES_NOW } from '../../support/figures-company.js';
import { keepMonthFigures } from '../../support/keep-month-figures.js';
import { messageProblems } from '../../support/slack-validate.js';
import { teamsProblems } from '../../support/teams-validate.js';
import { firstValuedOn, valueFiguresCompany } from '../../support/value-figures-company.js';
import { pressesOf } from '../card-text.js';
import { ADA, ada, chatTestSettings, cleo, said, whispered, workplace } from '../workplace.js';

const CLEO = 'UCLEO';
const { formats } = readerFor('en', 'Europe/Oslo');
// How September is shortened differs between versions of Unicode’s data.
const BASELINE = `${formats.date(new Date('2024-10-01'))} to ${formats.date(new Date('2025-09-30'))}`;
const WITH_COSTS = {
  ...chatTestSettings.figures,
  value: {
    ...chatTestSettings.figures.value,
    rates: { perTicketMinor: 800, perHandlingHourMinor: 100, hoursPerTicketAtMost: 24 },
  },
};

async function managers(settings = {}, company = valueFiguresCompany()) {
  const stores = await company;
  const here = await workplace({
    staff: [ada(), cleo({ slackUserId: CLEO })],
    alerts: [],
    settings: { figures: WITH_COSTS, ...settings },
    change: (held) => ({ ...stores, staff: held.staff, personalSettings: held.personalSettings }),
  });
  here.clock.now = FIGURES_NOW;
  await keepMonthFigures(stores, { ...chatTestSettings, figures: WITH_COSTS, ...settings }, FIGURES_NOW, [
    '2026-10',
    '2026-08',
    '2025-11',
    '2025-06',
  ]);
  return here;
}

describe('/varsel figures value', () => {
  it('shows three figures on top, service by class beside them, and other months to choose', async () => {
    const { ask, press } = await managers();
    const answer = await ask('figures value', CLEO);
    expect(said(answer).split('\n').slice(0, 11)).toEqual([
      '# Care for customers by value, up to October 2026',
      'Customers kept in twelve months: 98%, baseline 90%: +9.1%, perhaps chance',
      'Satisfaction over three months: 75%, baseline 60%: +25%',
      'Customers with further business in three months: 75%, baseline 50%: +51%',
      'Service, with customers kept at 98% and satisfaction at 75%',
      '• First response, all: 10 h; baseline 21 h; −52%',
      '• First response, VIP: 4 h; not compared yet',
      '• First response, Standard: 10 h; baseline 21 h; −52%',
      '• Service cost per customer and month, all: €18.64; baseline €2.58; +622%',
      '• Service cost per customer and month, VIP: €14.00; not compared yet',
      '• Service cost per customer and month, Standard: €20.00; baseline €2.58; +674%',
    ]);
    const months = pressesOf(whispered(answer)).map(({ subject }) => subject);
    expect(months.slice(0, 2)).toEqual(['figures value 2026-09', 'figures value 2026-08']);
    expect(said(await press('command.run', 'figures value 2026-08', CLEO))).toContain('August 2026');
  });

  it('says what the figures are compared with, from when on, and what they aim at', async () => {
    const { press, ask } = await managers();
    const text = said(await press('command.run', 'figures value 2026-10 all', CLEO));
    for (const line of [
      `Baseline (all figures): ${BASELINE}, before customers were first valued`,
      'Customers kept in twelve months, goal: +10% to +25%',
      'Satisfaction over three months, goal reached: +15% to +25%',
      'First response, all, goal reached: −50% to −30%',
      'By the service class at the time.',
    ]) {
      expect(text).toContain(line);
    }
    const early = said(await ask('figures value 2025-11 all', CLEO));
    expect(early).toContain('before customers were first valued. Compared from September 2026 on.');
    expect(early).toContain(`(Customers kept in twelve months): ${BASELINE}`);
  });

  it('is reached from the monthly card', async () => {
    const { ask } = await managers();
    expect(pressesOf(whispered(await ask('figures', CLEO)))).toContainEqual({
      text: 'Customer value',
      action: 'command.run',
      subject: 'figures value 2026-10',
    });
  });

  it('tells nothing of service while neither retention nor satisfaction is known', async () => {
    const { ask } = await managers({}, firstNight());
    const text = said(await ask('figures value', CLEO));
    expect(text).toContain(
      'Service: response time and cost are shown once retention or satisfaction is known.',
    );
    expect(text).not.toMatch(/First response|Service cost/);
  });

  it('says so before customers were ever valued, and is for managers', async () => {
    const { ask } = await managers({}, Promise.resolve(memoryStores()));
    expect(said(await ask('figures value', CLEO))).toContain('There are no figures yet');
    expect(said(await ask('figures value', ADA))).toBe(
      'This is for managers and administrators. Please ask one of them.',
    );
    expect(said(await ask('figures value autumn', CLEO))).toContain('Please name a month that is over');
  });

  it.each(LANGUAGES)(
    'is written for its reader, within the limits of both platforms: %s',
    async (language) => {
      const { ask } = await managers({ company: { ...chatTestSettings.company, language } });
      for (const asked of ['figures value', 'figures value 2026-10 all', 'figures value 2025-06']) {
        const answer = await ask(asked, CLEO);
        expect(said(answer)).not.toMatch(/[{}]|undefined|NaN/);
        expect(messageProblems(renderOnSlack(whispered(answer)))).toEqual([]);
        expect(teamsProblems(renderOnTeams(whispered(answer)))).toEqual([]);
        if (language !== 'en')
          expect(said(answer)).not.toMatch(/\b(customers|baseline|months|response|cost)\b/);
      }
    },
  );
});

describe('the monthly page', () => {
  it('tells them with intervals, and efficiency under what stands beside it', async () => {
    const stores = await valueFiguresCompany();
    const figures = await monthValueFigures(october(), {
      stores,
      settings: { company: chatTestSettings.company, figures: WITH_COSTS },
    });
    const sections = valueFiguresSections({ figures, currency: 'EUR' }, readerFor('en', 'Europe/Oslo'));
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Care for customers by value, up to October 2026',
      'Service, with customers kept at 98% and satisfaction at 75%',
      'Baselines and goals',
    ]);
    expect(sections[0]?.lines[1]).toMatch(
      /^Satisfaction over three months: 75%; baseline 60%. Change: \+25% \(95% interval \+2[0-9]% to \+[23][0-9]%\)$/,
    );
  });
});

describe('the weekly digest', () => {
  it.each([
    ['2026-11-02T08:00:00Z', true],
    ['2026-11-09T08:00:00Z', false],
  ])('tells them in the week in which the month turned alone: %s', async (asOf, isTold) => {
    const stores = await valueFiguresCompany();
    const settings = { ...chatTestSettings, figures: WITH_COSTS };
    await keepMonthFigures(stores, settings, FIGURES_NOW);
    const readWeek = weekReader(stores, companyOf(settings, stores));
    const reader = readerFor('en', 'Europe/Oslo');
    const digest = await readDigest(cleo(), new Date(asOf), readWeek);
    const part = digestParts(digest, reader).find(({ name }) => name === 'value');
    expect(part?.lines[0] ?? null).toBe(
      isTold ? 'Customers kept in twelve months: 98%, baseline 90%: +9.1%, perhaps chance' : null,
    );
    // Whoever reads of their own customers alone is not told of the company's.
    const own = await readDigest(ada(), new Date(asOf), readWeek);
    expect(digestParts(own, reader).some(({ name }) => name === 'value')).toBe(false);
  });
});

async function firstNight() {
  const stores = memoryStores();
  await firstValuedOn(stores, '2026-10-15');
  return stores;
}

function october() {
  const window = monthWindow('2026-10', 'Europe/Oslo');
  if (window === null) throw new Error('October 2026 is a month');
  return window;
}
