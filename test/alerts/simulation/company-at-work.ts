import { actOnAlert, type RequestedAction } from '../../../src/alerts/act.js';
import { runClock } from '../../../src/alerts/run-clock.js';
import { settle } from '../../../src/alerts/settle.js';
import type { ChurnAlert } from '../../../src/domain/alert.js';
import { type Random, randomStream } from '../../../src/domain/random.js';
import type { Staff } from '../../../src/domain/staff.js';
import type { Step } from '../../../src/domain/step.js';
import type { Stores } from '../../../src/stores/stores.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings, someAlert, somePerson } from '../../support/alerts.js';
import { mortalStores } from '../../support/mortal-stores.js';
import { SIMULATED } from './simulated-weeks.js';

const HOUR_MS = 3_600_000;
const { startMs, quantumMs, quanta } = SIMULATED;

const CALENDARS = [
  { timezone: 'Europe/Oslo', country: 'NO' },
  { timezone: 'Europe/Helsinki', country: 'FI' },
  { timezone: 'Europe/Berlin', country: 'DE' },
  { timezone: 'America/New_York', country: 'US' },
] as const;

/** Sixteen people in four countries, each other's deputies across borders, and one director. */
export const STAFF: readonly Staff[] = [
  ...Array.from({ length: 16 }, (_, index) =>
    somePerson(`S${index}`, {
      ...CALENDARS[index % CALENDARS.length],
      deputyId: `S${(index + 5) % 16}`,
      leaderId: `L${index % 2}`,
    }),
  ),
  somePerson('L0', { leaderId: 'D', deputyId: 'L1' }),
  somePerson('L1', { leaderId: 'D', deputyId: 'L0' }),
  somePerson('D'),
];

interface Plan {
  readonly alert: ChurnAlert;
  /** Index of the hour in which its card is posted; null for never. */
  readonly postedAt: number | null;
  /** The platform could not say whether it arrived. */
  readonly isUnclear: boolean;
}

interface Press {
  readonly alertId: string;
  readonly action: RequestedAction;
  readonly actorId: string;
  readonly undoneAfterMs: number | null;
}

export interface Worked {
  readonly stores: Stores;
  readonly plans: readonly Plan[];
  readonly presses: number;
  /** Hours in which at least one worker was up and was not killed. */
  readonly ticks: ReadonlySet<number>;
}

/** Runs one company for two weeks: cards are posted, people press and are away, workers race each other and die. */
export async function companyAtWork(seed: number, alertCount: number): Promise<Worked> {
  const random = randomStream(seed, 'clock simulation');
  const stores = memoryStores();
  const settings = alertSettings({ isWorkingDay: alertSettings().isWorkingDay });
  let nowMs = startMs;
  const now = () => new Date(nowMs);
  await stores.staff.upsert(STAFF);
  await addAbsences(stores, random);
  const plans = Array.from({ length: alertCount }, (_, index) => somePlan(index, random));
  const pressesAt = pressesByTime(plans, random);
  const act = actOnAlert({ stores, now, directTargets: () => [], settings });
  const ticks = new Set<number>();
  let presses = 0;

  const tick = async (killAt: Step | null): Promise<boolean> => {
    const process = mortalStores(stores);
    try {
      await runClock({
        stores: process.stores,
        settings,
        now,
        onStep: (step) => {
          if (step === killAt && random() < 0.3) process.die();
        },
      });
      return true;
    } catch (error) {
      if (process.isDead()) return false;
      throw error;
    }
  };

  for (let index = 0; index < quanta; index++) {
    nowMs = startMs + index * quantumMs;
    for (const plan of plans) await openAndPost(plan, index, stores, now());
    const pressed = pressesAt.get(index) ?? [];
    const isDown = random() < 0.1;
    const killAt = random() < 0.2 ? (random() < 0.5 ? 'alert written' : 'delivery pending') : null;
    const isRaced = random() < 0.5;
    const workers = isDown ? [] : [tick(killAt), ...(isRaced ? [tick(null)] : [])];
    // Presses meet the workers in the middle of what they do.
    const results = await Promise.all([
      Promise.all(workers),
      ...pressed.map(({ alertId, action, actorId }) => act(alertId, action, actorId)),
    ]);
    if (results[0].some(Boolean)) ticks.add(index);
    presses += pressed.length;
    const takenBack = pressed.filter(({ undoneAfterMs }) => undoneAfterMs !== null);
    for (const { alertId, actorId, undoneAfterMs } of takenBack.sort(byDelay)) {
      nowMs = startMs + index * quantumMs + (undoneAfterMs ?? 0);
      await act(alertId, { name: 'undo' }, actorId);
    }
  }
  // What killed workers left is settled by whoever comes next.
  for (const { alert } of plans) {
    const stored = await stores.alerts.find(alert.id);
    if (stored !== null) await settle(stores, stored);
  }
  return { stores, plans, presses, ticks };
}

function byDelay(a: Press, b: Press): number {
  return (a.undoneAfterMs ?? 0) - (b.undoneAfterMs ?? 0);
}

function somePlan(index: number, random: Random): Plan {
  const owner = STAFF[Math.floor(random() * 16)] ?? somePerson('S0');
  const openedIndex = Math.floor(random() * 4 * 24);
  const openedAt = new Date(startMs + openedIndex * quantumMs);
  const calendar = { timezone: owner.timezone ?? '', country: owner.country ?? '' };
  const base = someAlert(`C${index}`);
  const alert: ChurnAlert = {
    ...base,
    // Light: what an alert stands on is no matter of the clock, and is copied with every step.
    evidence: { ...base.evidence, factors: [] },
    ownerId: owner.id,
    deputyId: owner.deputyId,
    leaderId: owner.leaderId,
    openedAt,
    calendar,
    clock: { since: openedAt, allowedMs: 48 * HOUR_MS, startedAt: null },
    nextStepAt: openedAt,
    log: [
      { event: 'opened', at: openedAt, byId: null, details: {} },
      { event: 'posted', at: openedAt, byId: null, details: {} },
    ],
    targets: [{ platform: 'slack', kind: 'channel', id: `CH${index % 7}` }],
  };
  const delay = random() < 0.7 ? 0 : Math.floor(random() * 10);
  return { alert, postedAt: random() < 0.004 ? null : openedIndex + delay, isUnclear: random() < 0.05 };
}

async function openAndPost(plan: Plan, index: number, stores: Stores, at: Date): Promise<void> {
  const { alert, postedAt, isUnclear } = plan;
  if (alert.openedAt.getTime() === at.getTime()) {
    await stores.alerts.open(alert);
    await settle(stores, alert);
  }
  if (postedAt !== index) return;
  const [card] = (await stores.deliveries.ofAlert(alert.id)).filter(
    ({ content }) => content.kind === 'alert_card',
  );
  if (card === undefined) throw new Error(`no card of ${alert.id}`);
  const reference = { platform: 'slack', conversationId: card.target.id, messageId: card.id } as const;
  await stores.deliveries.transition(
    card.id,
    card.state,
    isUnclear
      ? { name: 'unknown', at, reason: 'cut off' }
      : { name: 'sent', at, reference, renderedVersion: 1 },
  );
}

async function addAbsences(stores: Stores, random: Random): Promise<void> {
  for (let index = 0; index < 16; index += 3) {
    const startsAt = new Date(startMs + Math.floor(random() * 8 * 24) * quantumMs);
    await stores.absences.add({
      id: `away-${index}`,
      staffId: `S${index}`,
      firstDay: startsAt.toISOString().slice(0, 10),
      lastDay: startsAt.toISOString().slice(0, 10),
      startsAt,
      endsAt: new Date(startsAt.getTime() + Math.ceil(random() * 5 * 24) * quantumMs),
      saidBy: `S${index}`,
      saidAt: startsAt,
      cancelledAt: null,
    });
  }
}

function pressesByTime(plans: readonly Plan[], random: Random): Map<number, Press[]> {
  const byTime = new Map<number, Press[]>();
  for (const { alert } of plans) {
    const opened = (alert.openedAt.getTime() - startMs) / quantumMs;
    for (let count = Math.floor(random() * 4); count > 0; count--) {
      const index = opened + 1 + Math.floor(random() * 6 * 24);
      const atMs = startMs + index * quantumMs;
      const press = {
        alertId: alert.id,
        action: someAction(random, atMs),
        actorId: `S${Math.floor(random() * 16)}`,
        undoneAfterMs: random() < 0.3 ? Math.ceil(random() * 12) * 60_000 : null,
      };
      byTime.set(index, [...(byTime.get(index) ?? []), press]);
    }
  }
  return byTime;
}

function someAction(random: Random, atMs: number): RequestedAction {
  const which = random();
  if (which < 0.25) return { name: 'take' };
  if (which < 0.4) return { name: 'contact', how: 'call', mood: 'good', note: null };
  if (which < 0.6) return { name: 'snooze', until: new Date(atMs + Math.ceil(random() * 72) * HOUR_MS) };
  if (which < 0.9) return { name: 'hand_over', toId: `S${Math.floor(random() * 16)}` };
  const outcome = random() < 0.5 ? 'too_early' : 'saved';
  return { name: 'resolve', outcome, reason: 'said so' };
}
