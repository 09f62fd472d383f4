import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.js';
import { type StagePreview, stagePreview } from '../../../src/measures/stage-preview.js';
import { someCustomer } from '../../support/alerts.js';
import { cardText, pressesOf } from '../card-text.js';
import { ADA, ada, bo, cleo, MORNING, NORDLYS, nordlys, said, whispered, workplace } from '../workplace.js';

const ADMIN = 'UADMIN';
const MANAGER = 'UMANAGER';
const STAFF = [
  ada(),
  bo({ role: 'administrator', slackUserId: ADMIN }),
  cleo({ slackUserId: MANAGER, team: 'nordics' }),
];

const PREVIEW: StagePreview = stagePreview(
  [
    { customerId: NORDLYS, asOf: new Date('2026-02-20T03:00:00Z'), level: 'high', risk: 81 },
    { customerId: 'erp:2', asOf: new Date('2026-02-21T03:00:00Z'), level: 'low', risk: 33 },
  ],
  4,
  'backtest',
);

const office = () =>
  workplace({
    staff: STAFF,
    customers: [nordlys({ team: 'nordics' }), someCustomer('erp:2')],
    preview: PREVIEW,
  });

describe('admin stage', () => {
  it('shows where every team stands', async () => {
    const { ask } = await office();
    const text = said(await ask('admin stage', MANAGER));
    expect(text).toContain('Customers without a team: observe\nnordics: observe');
    expect(text).toContain('/varsel admin stage nordics act');
  });

  it('is for managers to see and for administrators to change', async () => {
    const { ask, press, stores } = await office();
    const managers = 'This is for managers and administrators. Please ask one of them.';
    const administrators = 'Only administrators can do this. Please ask one of them.';
    expect(said(await ask('admin stage', ADA))).toBe(managers);
    expect(said(await ask('admin', ADA))).toBe(managers);
    expect(said(await ask('admin stage nordics act', MANAGER))).toBe(administrators);
    const step = await press('stage.confirm', 'team:nordics', MANAGER, { stage: 'act', version: '0' });
    expect(said(step)).toBe(administrators);
    expect(await stores.teamStages.all()).toEqual([]);
  });

  it('previews what would have happened, and changes nothing yet', async () => {
    const { ask, stores } = await office();
    const text = said(await ask('admin stage Nordics ACT', ADMIN));
    expect(text).toContain('# nordics: from observe to act');
    expect(text).toContain('In the last 4 weeks there would have been alerts: 1 high, 0 medium and 1 low.');
    expect(text).toContain('High: Nordlys Maskin AS (20 Feb 2026)');
    expect(text).toContain('Checked again as of past weeks, with only what was known then.');
    expect(text).toContain('[Change stage]');
    expect(await stores.teamStages.all()).toEqual([]);
  });

  it('steps the team on confirmation, and back', async () => {
    const { ask, press, stores } = await office();
    const [confirm] = pressesOf(whispered(await ask('admin stage nordics act', ADMIN)));
    expect(confirm).toMatchObject({ action: 'stage.confirm', subject: 'team:nordics' });
    const args = { stage: 'act', version: '0' };
    const done = whispered(await press('stage.confirm', 'team:nordics', ADMIN, args));
    expect(cardText(done)).toBe('nordics: act from now on. Alerts follow within the hour.\n[Undo]');
    expect(await stores.teamStages.find('nordics')).toMatchObject({
      stage: 'act',
      version: 1,
      changedById: 'S02',
      changedAt: MORNING,
    });
    expect(said(await ask('admin stage nordics act', ADMIN))).toBe('nordics: act already.');
    await press('stage.confirm', 'team:nordics', ADMIN, { stage: 'observe', version: '1' });
    expect(await stores.teamStages.find('nordics')).toMatchObject({ stage: 'observe', version: 2 });
  });

  it('steps nothing on a preview that is out of date', async () => {
    const { press, stores } = await office();
    await press('stage.confirm', 'team:nordics', ADMIN, { stage: 'propose', version: '0' });
    const late = await press('stage.confirm', 'team:nordics', ADMIN, { stage: 'act', version: '0' });
    expect(said(late)).toBe('Bo Lind has changed this meanwhile. nordics: propose.');
    for (const args of [
      { stage: 'act', version: '7' },
      { stage: 'all', version: '1' },
      { stage: 'act' },
      {},
    ]) {
      const answer = await press('stage.confirm', 'team:nordics', ADMIN, args as Record<string, string>);
      expect(said(answer)).toBe('This preview is out of date. Please ask for a new one.');
    }
    expect((await stores.teamStages.find('nordics'))?.stage).toBe('propose');
  });

  it('asks again for a team that nobody knows, and knows customers without one', async () => {
    const { ask, press, stores } = await office();
    expect(said(await ask('admin stage south act', ADMIN))).toContain('Please name a team and a stage');
    expect(said(await ask('admin stage nordics', ADMIN))).toContain('Please name a team and a stage');
    const [confirm] = pressesOf(whispered(await ask('admin stage - propose', ADMIN)));
    expect(confirm?.subject).toBe('team:');
    await press('stage.confirm', 'team:', ADMIN, { stage: 'propose', version: '0' });
    expect(await stores.teamStages.all()).toMatchObject([{ team: '', stage: 'propose' }]);
  });

  it('points to what can be asked', async () => {
    const { ask } = await office();
    expect(said(await ask('admin', MANAGER))).toContain('/varsel admin stage');
    expect(said(await ask('admin constructor', MANAGER))).toContain('/varsel admin observe');
  });
});

function decision(subjectId: string, day: number, over: Partial<Decision> = {}): Decision {
  const asOf = new Date(`2026-03-0${day}T03:00:00Z`);
  return {
    id: `${day}|${subjectId}`,
    runId: String(day),
    subjectId,
    asOf,
    arm: 'treatment',
    assignmentChance: 1,
    risk: 55,
    level: 'medium',
    wouldHaveAlerted: true,
    action: 'none',
    alertId: null,
    ...over,
  };
}

describe('admin observe', () => {
  it('shows managers who stands out in teams that only observe, as of the last night', async () => {
    const { ask, stores } = await office();
    await stores.decisions.append([
      decision('erp:2', 1),
      decision(NORDLYS, 2, { level: 'high', risk: 80 }),
      decision('erp:2', 2, { level: 'low', risk: 31 }),
    ]);
    expect(said(await ask('admin observe', ADA))).toContain('This is for managers');
    const card = whispered(await ask('admin observe', MANAGER));
    expect(cardText(card)).toContain('1 high, 0 medium and 1 low, as of 2 Mar 2026. Nobody has been told.');
    expect(pressesOf(card).map(({ text }) => text)).toEqual([
      'High: Nordlys Maskin AS',
      'Low: Customer erp:2',
    ]);
  });

  it('leaves out teams that have stepped up', async () => {
    const { ask, press, stores } = await office();
    await stores.decisions.append([decision(NORDLYS, 2)]);
    await press('stage.confirm', 'team:nordics', ADMIN, { stage: 'act', version: '0' });
    expect(said(await ask('admin observe', MANAGER))).toContain('Nobody stands out');
  });
});
