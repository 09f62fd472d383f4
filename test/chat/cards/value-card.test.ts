import { describe, expect, it } from 'vitest';
import type { Overview } from '../../../src/domain/overview.js';
import type { Language } from '../../../src/domain/staff.js';
import type { ValueRun } from '../../../src/domain/value-run.js';
import { exampleOverride, exampleOverview, exampleValue } from '../../contracts/stores/example-values.js';
import { someAlert, someScore } from '../../support/alerts.js';
import { ADA, ada, MORNING, NORDLYS, said, whispered, workplace } from '../workplace.js';

const DAY_MS = 86_400_000;
const daysBefore = (days: number) => new Date(MORNING.getTime() - days * DAY_MS);

describe('the customer card', () => {
  it('says first what somebody on the telephone needs', async () => {
    const { ask } = await withOverview({});
    const lines = said(await ask('customer nordlys')).split('\n');
    expect(lines.slice(4, 10)).toEqual([
      'At a glance',
      'CLV 85/100 (top 15%) · risk of leaving 12% (none) · mood good · 0 open tickets',
      'Last contact: good review, 3 days ago',
      'Service class: Premium',
      'What to do: an experienced colleague takes it, room for an upgrade',
      expect.stringContaining('Number'),
    ]);
  });

  it.each<[Language, readonly string[]]>([
    [
      'nb',
      [
        'Kundeverdi 85/100 (topp 15\u00a0%) · frafallsrisiko 12\u00a0% (ingen) · stemning god · 0 åpne saker',
        'Siste kontakt: god tilbakemelding, for 3 dager siden',
        'Gjør dette: en erfaren kollega tar saken, rom for en oppgradering',
      ],
    ],
    [
      'fi',
      [
        'Asiakasarvo 85/100 (parhaan 15\u00a0%:n joukossa) · poistumariski 12\u00a0% (ei riskiä) · tunnelma hyvä · 0 avointa tukipyyntöä',
        'Viimeisin yhteydenotto: hyvä palaute, 3 päivää sitten',
        'Toimi näin: kokenut kollega hoitaa, tilaa laajennukselle',
      ],
    ],
  ])('says it in %s', async (language, lines) => {
    const { ask } = await withOverview({}, { language });
    const text = said(await ask('customer nordlys'));
    for (const line of lines) expect(text).toContain(line);
  });

  it('calls points by rules no chance', async () => {
    const { ask } = await withOverview({
      churn: { basis: 'rules', risk: 62, level: 'medium', mainFactor: null, asOf: MORNING },
    });
    expect(said(await ask('customer nordlys'))).toContain('risk of leaving 62 of 100 points (medium)');
  });

  it('says nothing twice: the figure, the last contact, the open alert', async () => {
    const { ask, stores } = await withOverview({
      churn: { basis: 'rules', risk: 74, level: 'high', mainFactor: null, asOf: MORNING },
    });
    await stores.alerts.open(someAlert(NORDLYS));
    const text = said(await ask('customer nordlys'));
    for (const once of ['74 of 100 points', 'Last contact', 'Open alert: High', 'Mood'])
      expect(text.split(once).length - 1, once).toBeLessThanOrEqual(1);
    expect(text).toContain('Checked 2 Mar 2026.');
    expect(text).toContain('Open alert: High. See it before you answer.');
  });

  it('says what is typical of a chance, and tells another figure than the newest apart', async () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
    const model = { basis: 'model', typicalRisk: 4, modelId: 'churn.3' } as const;
    const churn = { basis: 'model', risk: 34, level: null, mainFactor: null, asOf: MORNING } as const;
    const { ask, stores } = await withOverview({ churn });
    await stores.scores.save([someScore(NORDLYS, { ...model, risk: 34, asOf: at(4) })]);
    expect(said(await ask('customer nordlys'))).toContain('Typical within 90 days: 4%. Checked 2 Mar 2026.');
    await stores.scores.save([someScore(NORDLYS, { ...model, risk: 41, asOf: at(5) })]);
    expect(said(await ask('customer nordlys'))).toContain('41% risk of leaving within 90 days, typical 4%.');
  });

  it('has one row of buttons: two, and a menu of what fits one', async () => {
    const { ask, stores } = await withOverview({});
    await stores.alerts.open(someAlert(NORDLYS));
    const rows = whispered(await ask('customer nordlys')).blocks.filter(({ type }) => type === 'buttons');
    expect(rows).toMatchObject([{ visible: [{}, {}] }]);
    expect(
      said(await ask('customer nordlys'))
        .split('\n')
        .at(-1),
    ).toBe('[On it] [Contact made…] (Open the alert) (Why?) (Value) (Share here)');
  });

  it('keeps how a customer is served and what it is worth out of the channel', async () => {
    const { press, adapter } = await withOverview({ override: standingOverride() });
    await press('customer.share', NORDLYS);
    const shared = JSON.stringify(adapter.sent);
    expect(shared).toContain('Nordlys');
    for (const text of [
      'At a glance',
      'CLV',
      'VIP',
      'Premium',
      'Service class',
      'What to do',
      'Danish market',
    ])
      expect(shared).not.toContain(text);
  });
});

describe('the value card', () => {
  it('shows value so far and to come, scores with their reasons, and what a score lacks', async () => {
    const { press } = await withOverview({});
    const text = said(await press('customer.value', NORDLYS, ADA));
    for (const part of [
      'What Nordlys Maskin AS is worth',
      'So far: €88,000',
      'After cost to serve: €81,600',
      'To come in 24 months: €74,000',
      'In 8 of 10 cases between €51,000 and €99,000. Method: BG/NBD.',
      'CLV: 85/100, top 15%',
      '• How often it buys +12',
      'Willingness to recommend: too few answers.',
      'Monetary: 85/100 · Strategic: not known · Behavioural: 70/100',
    ])
      expect(text).toContain(part);
  });

  it('tells the risk as a chance by a model and as points by rules, with its main reason', async () => {
    const told = async (churn: Overview['churn']) =>
      said(await (await withOverview({ churn })).press('customer.value', NORDLYS));
    const model = {
      basis: 'model',
      risk: 34,
      level: 'medium',
      mainFactor: 'late_payment',
      asOf: MORNING,
    } as const;
    expect(await told(model)).toContain('Risk of leaving 34% (medium)\n• Payment');
    const rules = { ...model, basis: 'rules', risk: 62, mainFactor: null } as const;
    expect(await told(rules)).toContain('Risk of leaving 62 of 100 points (medium)');
    expect(await told(rules)).not.toContain('62%');
  });

  it('says that amounts are in a currency nobody has a rate for, and not that there are none', async () => {
    const value = exampleValue(NORDLYS, {
      historic: null,
      predicted: null,
      scores: {},
      missing: [{ score: 'clv', reason: 'no_exchange_rate', values: {} }],
    });
    const here = await withOverview({});
    const held = await here.stores.overviews.find(NORDLYS);
    if (held === null) throw new Error('no overview');
    await here.stores.overviews.save([{ ...held, value }]);
    const text = said(await here.press('customer.value', NORDLYS));
    expect(text).toContain('CLV: amounts are in another currency, and no exchange rate is set.');
    expect(text).not.toContain('no purchases on record');
  });

  it('says who was set to which class until when and why', async () => {
    const { press } = await withOverview({ override: standingOverride() });
    expect(said(await press('customer.value', NORDLYS))).toContain(
      'Set to VIP until 1 Jun 2026. Reason: Opens the Danish market for us',
    );
  });

  it('says in a plain sentence that the data are under the minimum, and what is missing', async () => {
    const here = await withOverview({ value: exampleValue(NORDLYS, { predicted: null }) });
    await here.stores.valueRuns.save(belowMinimum());
    const text = said(await here.press('customer.value', NORDLYS));
    expect(text).toContain('To come: not predicted yet.');
    expect(text).toContain('three plain classes hold: VIP, Risk and Standard');
    expect(text).toContain('Needed: 12 months and 500 active customers. There are 5 and 40.');
  });

  it('says that values are rough where the data are only just enough', async () => {
    const here = await withOverview({});
    await here.stores.valueRuns.save({ ...belowMinimum(), data: 'moderate', method: 'bg_nbd' });
    expect(said(await here.press('customer.value', NORDLYS))).toContain(
      'under 24 months or 1,000 active customers',
    );
  });

  it('says that nothing has been reckoned where nothing is stored', async () => {
    const { press } = await workplace();
    expect(said(await press('customer.value', NORDLYS))).toContain('No value yet');
  });

  it('writes down who looked', async () => {
    const { press, stores } = await withOverview({});
    await press('customer.value', NORDLYS);
    expect((await stores.audit.recent(1))[0]).toMatchObject({
      actorId: 'S01',
      action: 'customer_viewed',
      subjectId: NORDLYS,
    });
  });
});

function standingOverride() {
  return exampleOverride('o1', { at: daysBefore(1), until: new Date('2026-06-01T10:00:00Z') });
}

async function withOverview(over: Partial<Overview>, staff: { readonly language?: Language } = {}) {
  const here = await workplace({ alerts: [], staff: [ada(staff)] });
  const value = exampleValue(NORDLYS);
  const upsell = { score: 85, topShare: 0.1, factors: [] };
  await here.stores.overviews.save([
    exampleOverview(NORDLYS, {
      name: 'Nordlys Maskin AS',
      value: { ...value, scores: { ...value.scores, upsell } },
      churn: { basis: 'model', risk: 12, level: null, mainFactor: null, asOf: MORNING },
      lastInteraction: { at: daysBefore(3), how: 'survey', mood: 'good' },
      renewalAt: null,
      ...over,
    }),
  ]);
  return here;
}

function belowMinimum(): ValueRun {
  return {
    id: 'value-customers.2026-03-02',
    asOf: MORNING,
    customers: 60,
    activeCustomers: 40,
    activeCustomersNeeded: 500,
    historyMonths: 5,
    historyMonthsNeeded: 12,
    data: 'below',
    scheme: 'classes',
    method: null,
    candidates: [],
    horizonMonths: 24,
    discountPercentPerYear: 10,
    hasServiceRates: true,
    isMargin: false,
    weights: {},
    rawCounts: {},
    standingCounts: {},
    portfolioMinor: null,
    atRiskMinor: null,
    moves: 0,
  };
}
