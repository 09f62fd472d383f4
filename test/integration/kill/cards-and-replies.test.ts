import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnAlert } from '../../../src/alerts/act.js';
import { owedDeliveries } from '../../../src/alerts/owed.js';
import type { ProcessRole } from '../../../src/cli/verb.js';
import type { Alert } from '../../../src/domain/alert.js';
import type { Step } from '../../../src/domain/step.js';
import { alertSettings } from '../../support/alerts.js';
import type { SlackMessage } from '../../support/fake-slack/client.js';
import { until } from '../../support/until.js';
import { CHANNELS, COMPANY, letRise, PEOPLE } from './company.js';
import { type Installation, openInstallation } from './installation.js';
import type { Trial } from './ledger.js';
import { outcomeOf, posts } from './record.js';
import type { RoleProcess } from './roles.js';
import { useStage } from './stage.js';

const TIMEOUT = { timeout: 200_000 };
/** Slack lets cards be changed some fifty times a minute, and a night changes most of them. */
const CHANGED_WITHIN_MS = 100_000;

/** Messages that are owed besides: a reply under each card; on a rise also the card for the management. */
const ADDED = { take: 0, hand_over: 2, rise: 2 } as const;

interface Case {
  readonly role: Exclude<ProcessRole, 'web' | 'scheduler'>;
  readonly press: 'take' | 'hand_over';
  readonly step: Step;
  readonly time: number;
}

const CASES: readonly Case[] = [
  { role: 'worker', press: 'take', step: 'card updated', time: 1 },
  { role: 'worker', press: 'take', step: 'card updated', time: 2 },
  { role: 'all', press: 'take', step: 'card updated', time: 1 },
  { role: 'worker', press: 'hand_over', step: 'sending marked', time: 1 },
  { role: 'worker', press: 'hand_over', step: 'accepted by the platform', time: 1 },
  { role: 'worker', press: 'hand_over', step: 'thread reply sent', time: 1 },
  { role: 'worker', press: 'hand_over', step: 'thread reply sent', time: 2 },
  { role: 'all', press: 'hand_over', step: 'accepted by the platform', time: 1 },
  { role: 'all', press: 'hand_over', step: 'thread reply sent', time: 1 },
];

const stage = useStage('Cards and replies, killed and started again');
let installation: Installation;
/** Customers with a card in two channels; each is taken once at most, and handed over once at most. */
const HIGH = COMPANY.filter(({ fate }) => fate === 'high').map(({ id }) => id);
const left = { take: [...HIGH], hand_over: [...HIGH].reverse() };

/** A night is sent, undisturbed; what people press afterwards is what the trials are about. */
beforeAll(async () => {
  installation = await openInstallation(stage);
  await installation.schedule();
  await installation.beginNight();
  const all = installation.start('all');
  await installation.allDone();
  await all.stop();
}, 120_000);

afterAll(() => installation.close());

describe('a press with kill -9 behind it', () => {
  it.each(CASES)(
    'changes cards, and replies once: $role, $press, "$step" ($time)',
    TIMEOUT,
    async (trial) => {
      const { role, press, step, time } = trial;
      const alert = await nextAlert(press);
      await pressInCore(alert, press);
      await installation.start(role, { killAt: { step, time } }).killed();
      await finishedBy(installation.start(role), alert.id);
      await expectShown(alert, press, { killed: role, at: `${step} (${time})` });
    },
  );

  it('changes every card when the web role dies with the first changed', TIMEOUT, async () => {
    const alert = await nextAlert('take');
    const web = installation.start('web', { killAt: { step: 'card updated', time: 1 } });
    await receiveBy(web);
    expect(await pressOnCard(alert, 'On it')).toMatchObject({ status: 200 });
    await web.killed();
    await finishedBy(installation.start('worker'), alert.id);
    await expectShown(alert, 'take', { killed: 'web', at: 'card updated (1)' });
  });

  it('changes every card when the web role dies before the platform has changed any', TIMEOUT, async () => {
    const alert = await nextAlert('take');
    const web = installation.start('web');
    await receiveBy(web);
    await stage.slack.fail({ method: 'chat.update', kind: 'hang', isStored: false });
    expect(await pressOnCard(alert, 'On it')).toMatchObject({ status: 200 });
    await until('a card is being changed', async () =>
      (await stage.slack.calls('chat.update')).some(({ outcome }) => outcome === 'hang'),
    );
    await web.kill();
    await finishedBy(installation.start('worker'), alert.id);
    await expectShown(alert, 'take', { killed: 'web', at: 'card being changed' });
  });

  it('replies once when the web role dies after a hand-over', TIMEOUT, async () => {
    const alert = await nextAlert('hand_over');
    const web = installation.start('web', { killAt: { step: 'card updated', time: 1 } });
    await receiveBy(web);
    await pressOnCard(alert, 'Hand over…');
    await until('the form is open', async () => (await stage.slack.views()).length > 0);
    const user = PEOPLE.S01.slack;
    expect(await stage.slack.submit({ user, values: { person: otherThan(alert.ownerId) } })).toMatchObject({
      status: 200,
    });
    await web.killed();
    await finishedBy(installation.start('worker'), alert.id);
    await expectShown(alert, 'hand_over', { killed: 'web', at: 'card updated (1), hand-over' });
  });
});

describe('a second night with kill -9 in it', () => {
  it.each([
    { step: 'decisions written', night: 1, customer: 'erp:medium-1' },
    { step: 'accepted by the platform', night: 2, customer: 'erp:medium-2' },
    { step: 'thread reply sent', night: 3, customer: 'erp:medium-3' },
  ] as const)('tells of a rise once: worker, "$step"', TIMEOUT, async ({ step, night, customer }) => {
    const before = await openAlertOf(customer);
    await letRise(installation.stores, customer, new Date());
    await installation.beginNight(night);
    await installation.start('worker', { killAt: { step, time: 1 } }).killed();
    const worker = installation.start('worker');
    await installation.allDone(night);
    const alert = await openAlertOf(customer);
    expect(alert).toMatchObject({ level: 'high', targets: [{}, { id: CHANNELS.management }] });
    await finishedBy(worker, before.id);
    await expectShown(before, 'rise', { killed: 'worker', at: `${step} (1), second night` });
  });
});

async function nextAlert(press: Case['press']): Promise<Alert> {
  const customer = left[press].shift();
  if (customer === undefined) throw new Error('there are more trials of a press than high customers');
  return openAlertOf(customer);
}

async function openAlertOf(customer: string): Promise<Alert> {
  const alert = await installation.stores.alerts.findOpen('churn', customer);
  if (alert === null) throw new Error(`${customer} has no open alert`);
  return alert;
}

/** What the web role does to the rows when somebody presses, and no more. */
async function pressInCore(alert: Alert, press: Case['press']): Promise<void> {
  const act = actOnAlert({
    stores: installation.stores,
    now: () => new Date(),
    directTargets: () => [],
    settings: alertSettings(),
  });
  const action =
    press === 'take'
      ? ({ name: press } as const)
      : ({ name: press, toId: otherThan(alert.ownerId) } as const);
  expect(await act(alert.id, action, 'S01')).toMatchObject({ ok: true });
}

function otherThan(ownerId: string | null): 'S02' | 'S03' {
  return ownerId === 'S02' ? 'S03' : 'S02';
}

async function receiveBy(web: RoleProcess): Promise<void> {
  await stage.slack.sendTo(`${await web.ready()}/slack/events`);
}

async function pressOnCard(alert: Alert, text: string) {
  const card = owedDeliveries(alert)[0];
  const channel = card?.target.id ?? '';
  const ts = (await messageOf(channel, card?.id ?? ''))?.ts ?? '';
  return stage.slack.press({ user: PEOPLE.S01.slack, channel, ts, text });
}

/** Waits until the role has brought an alert's messages up to date, then stops it. */
async function finishedBy(role: RoleProcess, alertId: string): Promise<void> {
  await until(
    'nothing is owed for the alert',
    async () => {
      const { stores } = installation;
      const alert = await stores.alerts.find(alertId);
      const deliveries = await stores.deliveries.ofAlert(alertId);
      return alert?.isCardStale === false && deliveries.every(({ state }) => state.name === 'sent');
    },
    CHANGED_WITHIN_MS,
  );
  await role.stop();
}

/** The platform shows the alert's last state in every card, and each message that is owed once. */
async function expectShown(
  before: Alert,
  what: keyof typeof ADDED,
  about: Pick<Trial, 'killed' | 'at'>,
): Promise<void> {
  const alert = await openAlertOf(before.subjectId);
  const posted = await posts(stage.slack);
  const deliveries = await installation.stores.deliveries.ofAlert(alert.id);
  stage.trials.push({ ...about, ...outcomeOf(deliveries, posted) });

  const owed = owedDeliveries(alert);
  expect(owed).toHaveLength(owedDeliveries(before).length + ADDED[what]);
  expect(deliveries.map(({ id }) => id).sort()).toEqual(owed.map(({ id }) => id).sort());
  expect(owed.map(({ id }) => [id, posted.get(id)])).toEqual(owed.map(({ id }) => [id, 1]));
  for (const { id, underId, target } of owed) {
    const message = await messageOf(target.id, id);
    const card = underId === null ? message : await messageOf(target.id, underId);
    if (underId === null) expect(JSON.stringify(message?.blocks)).toContain(lastLine(alert, what));
    else expect(message?.thread_ts).toBe(card?.ts);
  }
}

function lastLine(alert: Alert, what: keyof typeof ADDED): string {
  if (what === 'take') return `Taken by ${PEOPLE.S01.name}`;
  if (what === 'rise') return 'Up to High';
  const owner = Object.entries(PEOPLE).find(([id]) => id === alert.ownerId)?.[1];
  return `Handed over to ${owner?.name} by ${PEOPLE.S01.name}`;
}

async function messageOf(channel: string, deliveryId: string): Promise<SlackMessage | undefined> {
  const messages = await stage.slack.messages(channel);
  return messages.find(({ metadata }) => metadata?.event_payload.delivery_id === deliveryId);
}
