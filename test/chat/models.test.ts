import { beforeAll, describe, expect, it } from 'vitest';
import { alertCard } from '../../src/chat/cards/alert-card.js';
import type { AlertView } from '../../src/chat/cards/alert-view.js';
import { readerFor } from '../../src/chat/reader.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import type { ChurnTrainingReport } from '../../src/churn/model/training-report.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import { targetKey } from '../../src/domain/delivery.js';
import type { Factor, Score } from '../../src/domain/score.js';
import { LANGUAGES } from '../../src/domain/staff.js';
import type { TrainingReason } from '../../src/domain/training-reason.js';
import { type Artefact, packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { smallArtefact, someReport } from '../churn/model/small-model.js';
import { memoryStores } from '../memory/memory-stores.js';
import { readiness, someAlert, someScore } from '../support/alerts.js';
import { cardText } from './card-text.js';
import {
  ADA,
  ada,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  workplace,
} from './workplace.js';

const FACTORS: readonly Factor[] = [
  {
    signal: 'contact_frequency',
    strength: 'medium',
    points: 18.2,
    values: { percent: -60, current: 4, baseline: 10 },
    variant: 'year',
  },
  {
    signal: 'late_payment',
    strength: null,
    points: 9,
    values: { days: 5, usualDays: 2, change: 3 },
    variant: 'own',
  },
  { signal: 'tenure', strength: null, points: -1.1, values: { days: 3000 }, variant: 'own' },
];
const ENOUGH = { ...readiness, activeCustomers: 380, documentedChurns: 84, isReady: true };
const BY_MODEL = {
  basis: 'model',
  modelId: 'churn.3',
  risk: 34.2,
  typicalRisk: 4.1,
  isModerate: false,
  factors: FACTORS,
  readiness: ENOUGH,
} as const satisfies Partial<Score>;

function modelAlert(fields: Partial<ChurnAlert['evidence']> = {}): ChurnAlert {
  const alert = someAlert(NORDLYS);
  return { ...alert, riskAtOpening: 30, evidence: { ...alert.evidence, ...BY_MODEL, ...fields } };
}

function view(over: Partial<AlertView> = {}): AlertView {
  return {
    alert: modelAlert(),
    customer: nordlys(),
    people: new Map([ada(), bo(), cleo()].map((person) => [person.id, person])),
    platform: 'slack',
    riskLastWeek: null,
    openingBasis: 'model',
    isPrivate: false,
    settings: chatTestSettings,
    now: MORNING,
    ...over,
  };
}

const english = readerFor('en', 'Europe/Oslo');

describe('an alert by a trained model', () => {
  it('states a risk beside the typical one, with reasons that add up', () => {
    const card = alertCard(view(), english);
    expect(card.summary).toBe('High: Nordlys Maskin AS may be leaving, 34% risk');
    const lines = cardText(card).split('\n');
    expect(lines).toContain(
      '34% risk of leaving within 90 days, typical 4.1% · up 4.2 percentage points since 2 Mar 2026',
    );
    expect(lines.slice(lines.indexOf('Why') + 1).slice(0, 4)).toEqual([
      '• Emails and calls down 60% on last year +18.2',
      '• Pays 3 days later than before +9',
      '• Customer for 8 years \u22121.1',
      '• Others +4',
    ]);
    expect(lines).toContain('By trained model no. 3.');
    expect(cardText(card)).not.toMatch(/points\b(?! since)|Rules/);
  });

  it('says so where the data just suffice', () => {
    const text = cardText(alertCard(view({ alert: modelAlert({ isModerate: true }) }), english));
    expect(text).toContain(
      'By trained model no. 3. Moderate: 380 customers, 84 churns and 30 months of history just suffice for a model. Treat the figure as a rough one.',
    );
  });

  it('compares with a week ago, and never per cent with points', () => {
    const text = (over: Partial<AlertView>) => cardText(alertCard(view(over), english));
    expect(text({ riskLastWeek: 40 })).toContain('down 5.8 percentage points in a week');
    expect(text({ openingBasis: 'rules' })).toContain('typical 4.1% · new today');
  });

  it.each(LANGUAGES)('says all of it in %s', (language) => {
    const text = cardText(alertCard(view({ riskLastWeek: 40 }), readerFor(language, 'Europe/Oslo')));
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain.split('\n').find((line) => line.includes('34'))).toBe(
      {
        en: '34% risk of leaving within 90 days, typical 4.1% · down 5.8 percentage points in a week',
        nb: '34 % risiko for frafall innen 90 dager, typisk 4,1 % · ned 5,8 prosentpoeng på en uke',
        fi: 'Poistumariski 90 päivän kuluessa 34 %, tyypillinen 4,1 % · 5,8 prosenttiyksikköä vähemmän kuin viikko sitten',
      }[language],
    );
  });

  it('by rules is what it was', () => {
    const text = cardText(alertCard(view({ alert: someAlert(NORDLYS), openingBasis: 'rules' }), english));
    expect(text).toContain('Warning signs: 74 of 100 points · new today');
    expect(text).toContain('Rules: 61 of 100 customers, 9 of 20 churns');
  });
});

describe('a customer scored by a model', () => {
  it('is shown with its risk, and without an alert by the calm words for it', async () => {
    const calm = someScore(NORDLYS, { ...BY_MODEL, risk: 2.4, level: null, mayAlert: false, factors: [] });
    const { ask } = await workplace({ scores: [calm], alerts: [] });
    const text = said(await ask('customer nordlys'));
    expect(text).toContain('2.4% risk of leaving within 90 days, typical 4.1%. Checked 2 Mar 2026.');
    expect(text).toContain('No cause for concern: at this risk nobody is alerted.');
  });
});

let artefact: Artefact;
beforeAll(() => {
  artefact = smallArtefact();
});

async function keepModel(
  stores: Stores,
  state: 'shadow' | 'candidate',
  report: Partial<ChurnTrainingReport> = {},
) {
  const { classifier } = artefact.model as { readonly classifier: unknown };
  const own = { ...artefact, model: { classifier, report: someReport(report) } };
  const bytes = packArtefact(own);
  const about = { createdAt: MORNING, createdBy: 'weekly check' };
  const { model } = await stores.trainedModels.save(newTrainedModel(own, bytes, about), bytes);
  const note = { at: MORNING, by: 'weekly check', reason: 'fit' };
  await stores.trainedModels.takeStep('churn', { name: 'move', version: model.version, to: state }, note);
  return model;
}

const CLEO = 'UCLEO';
const staff = (role: 'manager' | 'administrator') => [ada(), bo(), cleo({ role, slackUserId: CLEO })];

describe('/varsel model', () => {
  it('is for managers', async () => {
    const { ask } = await workplace({ staff: staff('manager') });
    expect(said(await ask('model churn', ADA))).not.toContain('Fixed rules');
    expect(said(await ask('model churn', CLEO))).toContain('Fixed rules give points from 0 to 100.');
  });

  it('tells what the rules are short of, while there is no model', async () => {
    const { ask, stores } = await workplace({ staff: staff('manager') });
    const context = { asOf: MORNING, orderIntervals: [], coverage: {}, readiness, isFirstRun: false };
    await stores.runs.claim({
      id: 'score-churn.2026-03-02',
      name: 'score-churn',
      period: '2026-03-02',
      startedAt: MORNING,
      context,
      finishedAt: null,
      counts: {},
    });
    await stores.runs.finish('score-churn.2026-03-02', MORNING, {});
    const text = said(await ask('model', CLEO));
    expect(text).toContain('Rules: 61 of 100 customers, 9 of 20 churns');
    expect(said(await ask('model weather', CLEO))).toContain('/varsel model churn');
  });

  it('tells what a model was made from, how good it is and since when it counts', async () => {
    const { ask, press, stores } = await workplace({ staff: staff('administrator') });
    await keepModel(stores, 'shadow');
    await press('model.accept', '1', CLEO);
    expect(said(await ask('model churn', CLEO))).toBe(
      [
        '# What the churn figures are made from',
        'A trained model (no. 1) gives each customer’s risk of leaving within 90 days.',
        'In use since: 2 Mar 2026',
        'Levels accepted by: Cleo Dahl',
        'Learned from: 380 customers, 31 Jan 2023 to 31 Jan 2026, looked at month by month (9,120 times in all); 84 left',
        'Counts as gone: The last contract has ended; without contracts: silence far beyond the customer’s own rhythm',
        'Churn a year: 8%',
        'How good: Ranks a leaver above a stayer 78% of the time; the days since the last purchase alone do so 64% of the time',
        'Expected against actual: Off by 0.6 percentage points on average',
        'Typical customer: 4%',
        'Counts most: Emails and calls, payment and years as a customer',
        'Levels, as they would have been over the past year',
        'High from 18%: 4 alerts a month, 20% of the leavers, 4 times the usual risk',
        'Medium from 12%: 4 alerts a month, 20% of the leavers, 4 times the usual risk',
        'Low from 8%: 4 alerts a month, 20% of the leavers, 4 times the usual risk',
        'The usual levels reach too few leavers. These follow from the time that owners have.',
        'Other models: Value of customers | Win chances',
        '[Share here]',
      ].join('\n'),
    );
  });
});

describe('a model that is not in use', () => {
  it('is said to wait for an administrator where nothing speaks against it', async () => {
    const { ask, stores } = await workplace({ staff: staff('manager') });
    await keepModel(stores, 'shadow');
    const text = said(await ask('model churn', CLEO));
    expect(text).toContain('Fixed rules give points');
    expect(text).toContain('Model 1 has been trained and waits for an administrator.');
  });

  it('can be accepted there by an administrator, and by nobody else', async () => {
    const accept = async (role: 'manager' | 'administrator') => {
      const { ask, stores } = await workplace({ staff: staff(role) });
      await keepModel(stores, 'shadow');
      return said(await ask('model', CLEO));
    };
    expect(await accept('administrator')).toContain('waits for your answer');
    expect(await accept('administrator')).toContain('[Accept levels]');
    expect(await accept('manager')).not.toContain('[Accept levels]');
  });

  it('is on the administrator’s home, with the way to it, and on nobody else’s', async () => {
    const home = async (role: 'manager' | 'administrator') => {
      const { ask, press, stores } = await workplace({ staff: staff(role) });
      await keepModel(stores, 'shadow');
      return { text: said(await ask('home', CLEO)), next: said(await press('command.run', 'model', CLEO)) };
    };
    const { text, next } = await home('administrator');
    expect(text).toContain('A trained model waits for your answer.\n[Model]');
    expect(next).toContain('[Accept levels]');
    expect((await home('manager')).text).not.toContain('waits for your answer');
  });

  it('is said to be kept only, and why', async () => {
    const { ask, stores } = await workplace({ staff: staff('manager') });
    const { test } = someReport();
    await keepModel(stores, 'candidate', {
      test: {
        ...test,
        verdict: { ...test.verdict, verdict: 'no better than the base rate' },
        ece: { value: 0.04, low: 0.02, high: 0.06 },
      },
    });
    const text = said(await ask('model churn', CLEO));
    expect(text).toContain(
      'Model 1 has been trained and kept, but not for use: it is no better than giving everybody the same chance and its chances do not hold.',
    );
    expect(text).not.toContain('waits for');
  });
});

describe('levels by segment on the model card', () => {
  const own = { segmentBorders: [{ segment: 'key accounts', borders: { low: 5, medium: 9, high: 15 } }] };
  const { levels, proposal } = someReport();

  it('are named where they are proposed', async () => {
    const { ask, stores } = await workplace({ staff: staff('manager') });
    await keepModel(stores, 'shadow', { proposal: { ...levels, ...own } });
    const text = said(await ask('model churn', CLEO));
    expect(text).toContain(
      'Segments with levels of their own\nkey accounts: low from 5%, medium from 9%, high from 15%',
    );
    expect(text).not.toContain('the same for all segments');
  });

  it('are said to count for rules alone where capacity proposes the same for all', async () => {
    const { ask, stores } = await workplace({ staff: staff('manager') });
    await keepModel(stores, 'shadow', { levels: { ...levels, ...own }, proposal });
    const text = said(await ask('model churn', CLEO));
    expect(text).toContain('levels set for a segment then count only where rules score.');
    expect(text).not.toContain('Segments with levels of their own');
  });
});

describe('the report of a training', () => {
  const target = { platform: 'slack', kind: 'channel', id: 'C09' } as const;

  async function report(
    stores: Stores,
    version: number,
    {
      faults = [] as readonly string[],
      language = 'en' as const,
      because = { kind: 'quarter' } as TrainingReason,
    } = {},
  ) {
    const render = renderDelivery({
      stores,
      settings: { ...chatTestSettings, company: { ...chatTestSettings.company, language } },
      now: () => MORNING,
    });
    const rendered = await render({
      id: 'report',
      alertId: null,
      content: {
        kind: 'model_report',
        version,
        because,
        faults,
        freshLabels: { losses: { import: 12, answer: 3 }, answers: { lost: 3, never_at_risk: 2 } },
      },
      target,
      targetKey: targetKey(target),
      underId: null,
      createdAt: MORNING,
      state: { name: 'pending', attempts: 0, notBefore: null },
      updateLeaseUntil: null,
    });
    if (rendered.kind !== 'card') throw new Error(JSON.stringify(rendered));
    return cardText(rendered.card);
  }

  it('says what came in since the last one, and lets an administrator accept', async () => {
    const stores = memoryStores();
    const { version } = await keepModel(stores, 'shadow');
    const text = await report(stores, version);
    expect(text).toContain('# Churn model 1 has been trained');
    expect(text).toContain('Nothing speaks against it. Rules keep alerting until you accept its levels.');
    expect(text).toContain(
      'What it learned from since the last training\n15 losses: 12 imported and 3 by button\n5 answers in chat: 3 lost and 2 never at risk',
    );
    expect(text).toContain('[Accept levels]');
  });

  it('says why it was trained before its quarter was over', async () => {
    const stores = memoryStores();
    const { version } = await keepModel(stores, 'shadow');
    const columns = ['late_payment.days', 'late_payment.change', 'tone.tone'];
    const moved = columns.map((column) => ({ column, psi: 0.3 }));
    expect(await report(stores, version, { because: { kind: 'drift', moved } })).toContain(
      'Trained before the quarter was over, because customers behave differently from before: payment and tone of messages.',
    );
    const lost = { statedPercent: 2.4, leftPercent: 4.5, lowPercent: 3.1, highPercent: 6 };
    const because = { kind: 'calibration', date: '2026-06-30', customers: 800, ...lost } as const;
    expect(await report(stores, version, { because })).toContain(
      'because the figures did not hold: 2.4% were expected to leave, 4.5% did.',
    );
    expect(await report(stores, version)).not.toContain('quarter');
  });

  it('says what speaks against a candidate, without a button', async () => {
    const stores = memoryStores();
    const { version } = await keepModel(stores, 'candidate');
    const text = await report(stores, version, { faults: ['calibration_off', 'worse_than_active'] });
    expect(text).toContain(
      'It is kept, but not for use: its chances do not hold and it ranks worse than the one in use.',
    );
    expect(text).not.toContain('Accept');
  });

  it('is accepted by administrators alone, once', async () => {
    const { press, stores } = await workplace({ staff: staff('manager') });
    await keepModel(stores, 'shadow');
    await press('model.accept', '1', CLEO);
    expect(await stores.trainedModels.active('churn')).toBeNull();
    const admin = await workplace({ staff: staff('administrator') });
    await keepModel(admin.stores, 'shadow');
    const done = 'Accepted: from the next check on, model 1 decides who is alerted.\n[Undo]';
    expect(said(await admin.press('model.accept', '1', CLEO))).toBe(done);
    expect(said(await admin.press('model.accept', '1', CLEO))).toBe(done);
    expect((await admin.stores.acceptedThresholds.find('churn'))?.revision).toBe(1);
    expect(admin.refreshed).toEqual(['churn.1', 'churn.1']);
    expect(said(await admin.press('model.accept', '9', CLEO))).toBe('This model is no longer on record.');
    expect(said(await admin.press('model.accept', 'x', CLEO))).toBe('This model is no longer on record.');
  });

  it('accepted by two at once is said to the slower one to be the other’s', async () => {
    const both = [ada({ role: 'administrator' }), cleo({ role: 'administrator', slackUserId: CLEO })];
    const { press, stores } = await workplace({ staff: both });
    await keepModel(stores, 'shadow');
    await press('model.accept', '1', CLEO);
    expect(said(await press('model.accept', '1'))).toBe(
      'Cleo Dahl has accepted this one already, 2 Mar, 09:00.',
    );
  });

  it('is taken back by whoever accepted it, for ten minutes: then the rules score again', async () => {
    const both = [ada({ role: 'administrator' }), cleo({ role: 'administrator', slackUserId: CLEO })];
    const { press, stores, clock } = await workplace({ staff: both });
    await keepModel(stores, 'shadow');
    expect(said(await press('model.undo', '1', CLEO))).toBe('There is nothing to take back.');
    await press('model.accept', '1', CLEO);
    expect(said(await press('model.undo', '1'))).toBe('Only Cleo Dahl can take this step back.');
    expect(said(await press('model.undo', '1', CLEO))).toBe(
      'Taken back: model 1 no longer decides who is alerted.',
    );
    expect(await stores.trainedModels.active('churn')).toBeNull();
    expect(said(await press('model.undo', '1', CLEO))).toBe('There is nothing to take back.');
    clock.now = new Date(MORNING.getTime() + 60_000);
    await press('model.accept', '1', CLEO);
    expect((await stores.trainedModels.active('churn'))?.version).toBe(1);
    clock.now = new Date(MORNING.getTime() + 12 * 60_000);
    expect(said(await press('model.undo', '1', CLEO))).toContain('can be taken back for 10 minutes');
    expect((await stores.trainedModels.active('churn'))?.version).toBe(1);
  });

  it('taken back gives way to the one before it, with the levels that held then', async () => {
    const { press, stores } = await workplace({ staff: staff('administrator') });
    await keepModel(stores, 'shadow');
    await keepModel(stores, 'shadow', { hysteresisPoints: 9 });
    await press('model.accept', '1', CLEO);
    const before = await stores.acceptedThresholds.find('churn');
    await press('model.accept', '2', CLEO);
    expect((await stores.acceptedThresholds.find('churn'))?.hysteresisPoints).toBe(9);
    expect(said(await press('model.undo', '1', CLEO))).toBe('There is nothing to take back.');
    await press('model.undo', '2', CLEO);
    expect((await stores.trainedModels.active('churn'))?.version).toBe(1);
    expect(await stores.acceptedThresholds.find('churn')).toEqual({ ...before, revision: 3 });
  });
});
