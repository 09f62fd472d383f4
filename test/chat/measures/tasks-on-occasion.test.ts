import { describe, expect, it } from 'vitest';
import { taskCard } from '../../../src/chat/cards/task-card.js';
import { taskOpener } from '../../../src/chat/cards/task-reason-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import { isTelling } from '../../../src/config/telling-words.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import type { StrategicFact } from '../../../src/domain/strategic-fact.js';
import { PROACTIVE_TASK_KINDS, type Task } from '../../../src/domain/task.js';
import { cardText, pressOf } from '../card-text.js';
import { someTask } from '../personal-matters.js';
import { everyReason } from '../task-reasons.js';
import { ADA, ada, bo, chatTestSettings, cleo, MORNING, NORDLYS, nordlys, workplace } from '../workplace.js';

function shown(task: Task, language: (typeof LANGUAGES)[number] = 'en') {
  const people = new Map([ada(), bo(), cleo()].map((person) => [person.id, person]));
  const settings = chatTestSettings;
  const view = { task, customer: nordlys(), people, isPrivate: false, settings, now: MORNING };
  return taskCard(view, readerFor(language, 'Europe/Oslo'));
}

const tasks = everyReason().map((reason) => someTask({ kind: reason.kind, reason }));
const REFERENCE = someTask({
  id: `task:reference_ask:2026-03:${NORDLYS}`,
  kind: 'reference_ask',
  period: '2026-03',
  reason: { kind: 'reference_ask', score: 93, topShare: 0.04, satisfactionPercent: 95, answers: 4 },
  targets: [{ platform: 'slack', kind: 'person', id: ADA }],
});

describe('the card of a task on an occasion', () => {
  it('says why in numbers, and how to begin', () => {
    expect(cardText(shown(tasks[0] as Task)).split('\n')).toEqual([
      '# Nordlys Maskin AS',
      'Contract renewal',
      'Talk with them about what comes next before the contract runs out.',
      'The contract ends on 31 Mar 2026: this is the reminder 30 days before.',
      'Worth 85,000 currency a year.',
      'Expected to come: €120,000.',
      'Early warning: 34% risk of leaving within 90 days, typical 4.1%.',
      'What you could say: “I would like to talk with you in good time about how we go on together. What should stay, and what would you like to be different?”',
      'Due: Thu 12 Mar, 16:00',
      'Owner: Ada Berg',
      'Yearly value: €85,000',
      '[Done] [Snooze…] (Hand over…) (Show customer)',
    ]);
  });

  it('has a reason for every wording, with all its numbers', () => {
    const reasons = tasks.map((task) => cardText(shown(task)).split('What you could say')[0] ?? '');
    expect(reasons.map((text) => text.split('\n').slice(3).join(' ').trim()).slice(3)).toEqual([
      'Among the 4% of customers most willing to recommend us (93 of 100), without an open ticket or alert. 4 survey answers in twelve months, on average 95% of the best mark.',
      'Among the 4% of customers most willing to recommend us (93 of 100), without an open ticket or alert.',
      'machine, 7 machines: machine 1, machine 2, machine 3, machine 4, machine 5 and 2 more. Installed on 31 Mar 2023, a service every 12 months: due on 31 Mar 2026.',
      'machine, 7 machines: machine 1, machine 2, machine 3, machine 4, machine 5 and 2 more. A service every 12 months: due on 31 Mar 2026.',
      '1 machine: machine. Last serviced on 31 Mar 2025, a service every 12 months: due on 31 Mar 2026.',
      '1 machine: machine. 871 hours since the service on 3 Nov 2025, about 260 a month: 1,000 hours around 31 Mar 2026.',
      '1 machine: machine. At 1,871 hours, about 260 a month: 2,000 hours around 31 Mar 2026.',
      '1 machine: machine. A sensor read 88.5 on 2 Mar 2026, above its limit of 80.',
      '1 machine: machine. A sensor reads 76.2 and keeps rising: past its limit of 80 around 31 Mar 2026.',
      'Under contract, but nobody has logged in for 97 days.',
      'At most 11 of 40 seats in use in the last 90 days.',
      'At most 4 functions in use in the last 90 days, 9 before that.',
      'product: about 25.4 a month by 9 orders. The last one (40 on 2 Feb 2026) lasts until about 20 Mar 2026. Most likely between 14 – 28 Mar 2026.',
    ]);
  });

  it.each(LANGUAGES)('has openers that name neither risk, score, class nor chance, in %s', (language) => {
    const reader = readerFor(language, 'Europe/Oslo');
    for (const kind of PROACTIVE_TASK_KINDS) {
      const task = tasks.find((each) => each.kind === kind) as Task;
      const opener = taskOpener(task, reader);
      const asName = (opener ?? '')
        .toLocaleLowerCase(language)
        .normalize('NFD')
        .replaceAll(/[^a-z]+/g, '_');
      expect(asName).not.toBe('');
      expect(isTelling(asName), opener ?? '').toBe(false);
    }
  });

  it('says that it is settled', () => {
    const state = { name: 'lapsed', at: MORNING, isSettled: true } as const;
    const card = shown({ ...(tasks[0] as Task), isOpen: false, state });
    expect(cardText(card)).toContain('Closed on 2 Mar 2026: no longer called for');
  });

  it('offers no opener once it is closed', () => {
    const closed = { ...(tasks[0] as Task), isOpen: false, state: { name: 'lapsed', at: MORNING } } as const;
    expect(cardText(shown(closed))).not.toContain('What you could say');
  });
});

describe('a reference that was asked for', () => {
  async function asked(facts: readonly StrategicFact[] = []) {
    const here = await workplace();
    await here.stores.tasks.add([REFERENCE]);
    for (const fact of facts) await here.stores.strategicFacts.add(fact);
    const reference = async () =>
      (await here.stores.strategicFacts.ofCustomers([NORDLYS]))
        .get(NORDLYS)
        ?.find(({ key }) => key === 'reference');
    const pressed = async (label: string) => {
      const task = (await here.stores.tasks.find(REFERENCE.id)) as Task;
      const { action, subject, args } = pressOf(shown(task), label);
      return here.press(action, subject, ADA, { ...args });
    };
    return { ...here, reference, pressed };
  }

  it.each([
    ['They agreed', 2, 'Reference agreed, noted by Ada Berg, 2 Mar, 09:00'],
    ['They declined', 0, 'Reference declined, noted by Ada Berg, 2 Mar, 09:00'],
  ] as const)('%s is kept of the customer, and can be taken back', async (label, grade, text) => {
    const { stores, pressed, reference } = await asked();
    expect(await pressed(label)).toEqual({ kind: 'done' });
    expect(await reference()).toMatchObject({ grade, byId: 'S01', at: MORNING });
    const task = (await stores.tasks.find(REFERENCE.id)) as Task;
    expect(cardText(shown(task))).toContain(text);
    expect(await pressed('Undo')).toEqual({ kind: 'done' });
    expect(await reference()).toBeUndefined();
    expect((await stores.tasks.find(REFERENCE.id))?.isOpen).toBe(true);
  });

  it('doesn’t lower what was said of outstanding ones', async () => {
    const at = new Date('2024-05-01T00:00:00Z');
    const id = `strategic-fact:${NORDLYS}:reference:${at.getTime()}`;
    const { pressed, reference } = await asked([
      { id, customerId: NORDLYS, key: 'reference', grade: 3, byId: 'S02', at, endedAt: null },
    ]);
    await pressed('They agreed');
    expect(await reference()).toMatchObject({ grade: 3, byId: 'S01' });
    await pressed('Undo');
    expect(await reference()).toMatchObject({ grade: 3, byId: 'S02' });
  });

  it('keeps nothing of an answer that no button gives', async () => {
    const { press, stores, reference } = await asked();
    await press('task.done', REFERENCE.id, ADA, { answer: 'perhaps' });
    expect((await stores.tasks.find(REFERENCE.id))?.state).toEqual({
      name: 'done',
      byId: 'S01',
      at: MORNING,
    });
    expect(await reference()).toBeUndefined();
  });
});
