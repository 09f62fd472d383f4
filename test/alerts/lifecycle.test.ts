import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactEventsOf } from '../../src/alerts/contact-events.js';
import { labelsOf } from '../../src/alerts/labels.js';
import { type AlertAction, applyAction, isOpenState, UNDO_MS } from '../../src/alerts/lifecycle.js';
import { owedDeliveries } from '../../src/alerts/owed.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import { historyAsOf } from '../../src/history/as-of.js';
import { buildHistory } from '../../src/history/build.js';
import { someAlert } from '../support/alerts.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

function act(alert: ChurnAlert, action: AlertAction, actorId = 'S01', at = now): ChurnAlert {
  const result = applyAction(alert, action, actorId, at);
  if (!result.ok) throw new Error(`refused: ${result.refusal.reason}`);
  return result.value;
}

const contact = { name: 'contact', how: 'call', mood: 'good', note: null } as const;
const saved = { name: 'resolve', outcome: 'saved', reason: null } as const;

describe('an alert', () => {
  it('goes from open over taken and contacted to resolved with its outcome', () => {
    const taken = act(someAlert('C1'), { name: 'take' });
    expect(taken.state).toMatchObject({ name: 'taken', byId: 'S01' });
    const contacted = act(taken, contact);
    expect(contacted.state).toMatchObject({ name: 'contacted', how: 'call', mood: 'good' });
    const resolved = act(contacted, saved);
    expect(resolved).toMatchObject({ isOpen: false, state: { name: 'resolved', outcome: 'saved' } });
    expect(resolved.version).toBe(4);
    expect(labelsOf(resolved)).toMatchObject([{ outcome: 'saved', saidBy: 'S01', revokedAt: null }]);
  });

  it('tells the slower of two people who has it', () => {
    const taken = act(someAlert('C1'), { name: 'take' }, 'S01');
    const result = applyAction(taken, { name: 'take' }, 'S02', later(1));
    expect(result).toEqual({ ok: false, refusal: { reason: 'taken_by', byId: 'S01', at: now } });
  });

  it('says that it is closed when pressed afterwards', () => {
    const resolved = act(someAlert('C1'), saved);
    expect(applyAction(resolved, contact, 'S02', now)).toMatchObject({
      ok: false,
      refusal: { reason: 'closed' },
    });
  });

  it('stays open when it is too early to say, and keeps the answer as a label', () => {
    const answered = act(someAlert('C1'), {
      name: 'resolve',
      outcome: 'too_early',
      reason: 'talk is next week',
    });
    expect(answered.isOpen).toBe(true);
    expect(answered.state).toEqual({ name: 'open' });
    expect(labelsOf(answered)).toMatchObject([{ outcome: 'too_early', reason: 'talk is next week' }]);
  });

  it('keeps what the owner had done when it is handed over, but not a mere "On it"', () => {
    const to = { ownerId: 'S09', deputyId: null, leaderId: 'S03' };
    const taken = act(someAlert('C1'), { name: 'take' });
    expect(act(taken, { name: 'hand_over', to })).toMatchObject({ state: { name: 'open' }, ownerId: 'S09' });
    const contacted = act(taken, contact);
    expect(act(contacted, { name: 'hand_over', to }).state.name).toBe('contacted');
  });
});

describe('undo', () => {
  it('takes a resolution back for ten minutes, with its label', () => {
    const resolved = act(someAlert('C1'), saved);
    const undone = act(resolved, { name: 'undo' }, 'S01', later(UNDO_MS));
    expect(undone).toMatchObject({ isOpen: true, state: { name: 'open' }, undo: null });
    expect(labelsOf(undone)).toMatchObject([{ outcome: 'saved', revokedAt: later(UNDO_MS) }]);
  });

  it('takes contact and outcome back together when they were said together', () => {
    const both = act(someAlert('C1'), { ...saved, contact: { how: 'call', mood: 'good' } });
    expect(both.log.slice(-2).map(({ event }) => event)).toEqual(['contacted', 'resolved']);
    expect(contactEventsOf(both)).toHaveLength(1);
    const undone = act(both, { name: 'undo' }, 'S01', later(1000));
    expect(undone.state).toEqual({ name: 'open' });
    expect(labelsOf(undone)).toMatchObject([{ outcome: 'saved', revokedAt: later(1000) }]);
    expect(contactEventsOf(undone).map(({ payload }) => payload)).toMatchObject([
      { status: 'held' },
      { status: 'cancelled' },
    ]);
  });

  it('takes back only the outcome when the contact was made before', () => {
    const contacted = act(someAlert('C1'), contact);
    const resolved = act(contacted, saved, 'S01', later(1));
    const undone = act(resolved, { name: 'undo' }, 'S01', later(1000));
    expect(undone.state.name).toBe('contacted');
    expect(contactEventsOf(undone)).toHaveLength(1);
  });

  it('takes back one press after the other, the last first, each in its own ten minutes', () => {
    const taken = act(someAlert('C1'), { name: 'take' });
    const contacted = act(taken, contact, 'S01', later(UNDO_MS - 1000));
    const once = act(contacted, { name: 'undo' }, 'S01', later(UNDO_MS));
    expect(once.state.name).toBe('taken');
    expect(act(once, { name: 'undo' }, 'S01', later(UNDO_MS)).state.name).toBe('open');
    expect(applyAction(once, { name: 'undo' }, 'S01', later(UNDO_MS + 1))).toMatchObject({
      refusal: { reason: 'undo_too_late' },
    });
  });

  it('takes back no press twice, and no one else’s', () => {
    const taken = act(someAlert('C1'), { name: 'take' }, 'S02');
    const contacted = act(taken, contact, 'S01', later(1000));
    const undone = act(contacted, { name: 'undo', madeAt: later(1000) }, 'S01', later(2000));
    expect(undone.undo).toBeNull();
    const own = act(act(someAlert('C1'), { name: 'take' }), contact, 'S01', later(1000));
    const once = act(own, { name: 'undo', madeAt: later(1000) }, 'S01', later(2000));
    expect(applyAction(once, { name: 'undo', madeAt: later(1000) }, 'S01', later(2000))).toMatchObject({
      refusal: { reason: 'undo_overtaken' },
    });
  });

  it('forgets presses whose time is over, however many follow each other', () => {
    let alert = act(someAlert('C1'), { name: 'take' });
    for (let press = 1; press <= 40; press++) {
      alert = act(alert, { name: 'snooze', until: later(press * 1e8) }, 'S01', later(press * (UNDO_MS / 2)));
    }
    let depth = 0;
    for (let step = alert.undo; step !== null; step = step.earlier ?? null) depth++;
    expect(depth).toBe(3);
  });

  it('is refused afterwards, to others, and when there is nothing to undo', () => {
    const resolved = act(someAlert('C1'), saved);
    const refusal = (alert: ChurnAlert, actor: string, at: Date) =>
      applyAction(alert, { name: 'undo' }, actor, at);
    expect(refusal(resolved, 'S01', later(UNDO_MS + 1))).toMatchObject({
      refusal: { reason: 'undo_too_late' },
    });
    expect(refusal(resolved, 'S02', now)).toMatchObject({
      refusal: { reason: 'undo_by_other', byId: 'S01' },
    });
    expect(refusal(someAlert('C1'), 'S01', now)).toMatchObject({ refusal: { reason: 'nothing_to_undo' } });
  });

  it('brings back exactly the state, owner, deputy and leader there were, after any action', () => {
    fc.assert(
      fc.property(fc.array(anyAction(), { maxLength: 4 }), anyAction(), (before, last) => {
        fc.pre(last.name !== 'undo');
        const start = before.reduce(applied, someAlert('C1'));
        const result = applyAction(start, last, 'S01', now);
        if (!result.ok) return;
        const undone = act(result.value, { name: 'undo' }, 'S01', later(1000));
        const kept = ({ state, ownerId, deputyId, leaderId, isOpen }: ChurnAlert) => ({
          state,
          ownerId,
          deputyId,
          leaderId,
          isOpen,
        });
        expect(kept(undone)).toEqual(kept(start));
      }),
    );
  });
});

it('never leaves isOpen at odds with the state, nor skips a version, whatever is pressed', () => {
  fc.assert(
    fc.property(fc.array(anyAction(), { maxLength: 12 }), (actions) => {
      let alert = someAlert('C1');
      for (const action of actions) {
        const result = applyAction(alert, action, 'S01', now);
        if (!result.ok) continue;
        expect(result.value.version).toBe(alert.version + 1);
        expect(result.value.isOpen).toBe(isOpenState(result.value.state));
        expect(result.value.isCardStale).toBe(true);
        alert = result.value;
      }
    }),
  );
});

function applied(alert: ChurnAlert, action: AlertAction): ChurnAlert {
  const result = applyAction(alert, action, 'S01', now);
  return result.ok ? result.value : alert;
}

function anyAction(): fc.Arbitrary<AlertAction> {
  return fc.oneof(
    fc.constant<AlertAction>({ name: 'take' }),
    fc.constant<AlertAction>(contact),
    fc
      .constantFrom('saved', 'lost', 'never_at_risk', 'too_early')
      .map((outcome): AlertAction => ({ name: 'resolve', outcome: outcome as 'saved', reason: null })),
    fc.constant<AlertAction>({ name: 'snooze', until: new Date('2026-03-09T09:00:00Z') }),
    fc
      .constantFrom('S01', 'S05', 'S06')
      .map(
        (ownerId): AlertAction => ({ name: 'hand_over', to: { ownerId, deputyId: null, leaderId: null } }),
      ),
    fc.constant<AlertAction>({ name: 'undo' }),
  );
}

it('turns a contact made into an event for the next score, and its undoing into a correction', () => {
  const contacted = act(someAlert('C1'), contact);
  expect(contactEventsOf(contacted).map(({ payload }) => payload)).toMatchObject([
    { channel: 'call', status: 'held' },
  ]);
  const undone = act(contacted, { name: 'undo' }, 'S01', later(1000));
  const events = contactEventsOf(undone);
  expect(events.map(({ payload }) => payload)).toMatchObject([
    { status: 'held', tone: 1 },
    // Nobody's mood was heard after all.
    { status: 'cancelled', tone: null },
  ]);
  expect(new Set(events.map(({ key }) => key)).size).toBe(1);
  const { interactions } = buildHistory('C1', events);
  expect([...historyAsOf(buildHistory('C1', events), later(500).getTime()).interactions.status]).toEqual([0]);
  expect([...interactions.supersededAtMs]).toEqual([later(1000).getTime(), Number.POSITIVE_INFINITY]);
});

describe('a hand-over', () => {
  const to = { ownerId: 'S09', deputyId: null, leaderId: null };
  const target = { platform: 'slack', kind: 'person', id: 'US09' } as const;
  const direct = { targets: [{ platform: 'slack', kind: 'person', id: 'US01' }] } as const;

  it('brings card and notice to the new owner when the card is in the old one\u2019s direct conversation', () => {
    const handed = act(someAlert('C1', direct), { name: 'hand_over', to, targets: [target] });
    expect(owedDeliveries(handed).map(({ id, target: { id: place } }) => [id.split('|')[1], place])).toEqual([
      ['card', 'US01'],
      ['handed_over-2', 'US01'],
      ['card', 'US09'],
      ['handed_over-2', 'US09'],
    ]);
  });

  it('is not announced when it was undone', () => {
    const handed = act(someAlert('C1'), { name: 'hand_over', to, targets: [target] });
    const undone = act(handed, { name: 'undo' }, 'S01', later(1000));
    expect(owedDeliveries(undone).map(({ id }) => id.split('|')[1])).toEqual(['card']);
  });
});
