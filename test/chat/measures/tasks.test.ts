import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.js';
import { taskCard } from '../../../src/chat/cards/task-card.js';
import { readerFor } from '../../../src/chat/reader.js';
import { LANGUAGES } from '../../../src/domain/staff.js';
import { TASK_KINDS, type Task } from '../../../src/domain/task.js';
import { cardText, pressesOf, pressOf } from '../card-text.js';
import { someTask } from '../personal-matters.js';
import {
  ADA,
  ada,
  BO,
  bo,
  chatTestSettings,
  cleo,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  nordlys,
  said,
  whispered,
  workplace,
} from '../workplace.js';

const TASK = someTask({ targets: [{ platform: 'slack', kind: 'person', id: ADA }] });

/** As after it was handed from one to the other and back. */
const BOTH: Task['targets'] = [ADA, BO].map((id) => ({ platform: 'slack', kind: 'person', id }));

async function withTask(over: Partial<Task> = {}) {
  const here = await workplace();
  await here.stores.tasks.add([{ ...TASK, ...over }]);
  const task = async () => {
    const found = await here.stores.tasks.find(TASK.id);
    if (found === null) throw new Error('the task is gone');
    return found;
  };
  return { ...here, task };
}

function shown(task: Task, language: (typeof LANGUAGES)[number] = 'en'): Card {
  const people = new Map([ada(), bo(), cleo()].map((person) => [person.id, person]));
  const view = {
    task,
    customer: nordlys(),
    people,
    isPrivate: false,
    settings: chatTestSettings,
    now: MORNING,
  };
  return taskCard(view, readerFor(language, 'Europe/Oslo'));
}

describe('the card of a task', () => {
  it('says what to do with whom, until when, with the two main buttons in sight', () => {
    const card = shown(TASK);
    expect(card.summary).toBe('Quarterly health check: Nordlys Maskin AS, by Thu 12 Mar, 16:00');
    expect(cardText(card).split('\n')).toEqual([
      '# Nordlys Maskin AS',
      'Quarterly health check',
      'Go through how they use what they have from us, what is open, and what comes next.',
      'Due: Thu 12 Mar, 16:00',
      'Owner: Ada Berg',
      'Yearly value: €85,000',
      '[Done] [Snooze…] (Hand over…) (Show customer)',
    ]);
  });

  it.each(LANGUAGES)('has words of its own for every kind in %s', (language) => {
    const texts = TASK_KINDS.map((kind) => cardText(shown({ ...TASK, kind }, language)));
    expect(new Set(texts).size).toBe(TASK_KINDS.length);
  });

  it('says when its period has passed, without buttons', () => {
    const card = shown({ ...TASK, isOpen: false, state: { name: 'lapsed', at: MORNING } });
    expect(cardText(card)).toContain('Closed on 2 Mar 2026: its period is over');
    expect(pressesOf(card)).toEqual([]);
  });
});

describe('pressing on a task’s card', () => {
  it('Done closes it, changes the card, and can be undone', async () => {
    const { press, task, refreshed } = await withTask({ targets: BOTH });
    expect(await press('task.done', TASK.id)).toEqual({ kind: 'done' });
    expect(await task()).toMatchObject({ isOpen: false, state: { name: 'done', byId: 'S01' } });
    expect(cardText(shown(await task()))).toContain('Done by Ada Berg, 2 Mar, 09:00');
    expect(said(await press('task.undo', TASK.id, BO))).toBe('Only Ada Berg can take this step back.');
    expect(await press('task.undo', TASK.id)).toEqual({ kind: 'done' });
    expect((await task()).isOpen).toBe(true);
    expect(refreshed).toEqual([TASK.id, TASK.id, TASK.id]);
  });

  it('keeps a later step of one’s own from the button of an earlier one', async () => {
    const { press, submit, task, clock } = await withTask();
    await submit(formOf(await press('task.snooze', TASK.id)), { days: '3' });
    const outdated = pressOf(shown(await task()), 'Undo');
    clock.now = new Date(MORNING.getTime() + 60_000);
    await press('task.done', TASK.id);
    const pressed = async ({ action, subject, args }: typeof outdated) =>
      press(action, subject, ADA, { ...args });
    expect(said(await pressed(outdated))).toContain('Since then Ada Berg has made another step');
    expect((await task()).state.name).toBe('done');
    expect(await pressed(pressOf(shown(await task()), 'Undo'))).toEqual({ kind: 'done' });
    expect((await task()).state.name).toBe('snoozed');
  });

  it('tells the slower of two that it is closed', async () => {
    const { press } = await withTask({ targets: BOTH });
    await press('task.done', TASK.id);
    expect(said(await press('task.done', TASK.id, BO))).toBe(
      'This task is closed already. Done by Ada Berg, 2 Mar, 09:00',
    );
    expect(said(await press('task.snooze', TASK.id, BO))).toBe(
      'This task is closed already. Done by Ada Berg, 2 Mar, 09:00',
    );
  });

  it('Snooze asks for how long and takes only what it offered', async () => {
    const { press, submit, task } = await withTask();
    const form = formOf(await press('task.snooze', TASK.id));
    expect(errorsOf(await submit(form, { days: '2' }))).toEqual({ days: 'Please choose one of these.' });
    expect(await submit(form, { days: '7' })).toEqual({ kind: 'done' });
    expect((await task()).state).toMatchObject({ name: 'snoozed', until: new Date('2026-03-09T08:00:00Z') });
  });

  it('Hand over gives it to a colleague, whose conversation gets the card', async () => {
    const { press, submit, task, stores } = await withTask();
    const form = formOf(await press('task.hand_over', TASK.id));
    expect(errorsOf(await submit(form, {}))).toEqual({ person: 'Please choose a person.' });
    await submit(form, { person: 'S02' });
    expect(await task()).toMatchObject({ ownerId: 'S02', targets: [{ id: ADA }, { id: BO }] });
    expect(await stores.deliveries.unsent(`slack-person-${BO}`, 5)).toMatchObject([
      { content: { kind: 'task_card', taskId: TASK.id } },
    ]);
  });

  it('says that it is gone', async () => {
    const { press } = await workplace();
    for (const action of ['task.show', 'task.done', 'task.snooze']) {
      expect(said(await press(action, 'task:none'))).toBe('This task is no longer on record.');
    }
  });
});

describe('mine', () => {
  it('lists tasks below the alerts, each to be opened', async () => {
    const { ask, press, stores } = await withTask({ targets: [] });
    const card = whispered(await ask('mine'));
    expect(cardText(card)).toContain(
      'Your tasks\nQuarterly health check: Nordlys Maskin AS, by Thu 12 Mar, 16:00',
    );
    expect(pressesOf(card).map(({ action }) => action)).toEqual(['customer.alert', 'task.show']);
    const answer = whispered(await press('task.show', TASK.id));
    expect(cardText(answer)).toContain('# Nordlys Maskin AS');
    expect(await stores.audit.recent(1)).toMatchObject([{ action: 'customer_viewed', subjectId: NORDLYS }]);
    expect(said(await press('task.done', TASK.id, ADA, { seen: 'privately' }))).toContain('Done, thank you.');
  });

  it('says nothing of tasks to those who have none', async () => {
    const { ask } = await workplace();
    expect(said(await ask('mine'))).not.toContain('tasks');
  });
});
