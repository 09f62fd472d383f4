import { describe, expect, it } from 'vitest';
import type { Alert, ChurnAlert } from '../../../src/domain/alert.js';
import type { AlertStore } from '../../../src/stores/alerts.js';
import { collect, idsOf, race } from './collect.js';
import { day, exampleAlert, exampleDealAlert } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, hostileRecord, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function alertStoreContract(freshStore: () => Promise<AlertStore>): void {
  describe('an alert store', () => {
    describe('opening', () => {
      it('keeps every field of an alert', async () => {
        const store = await freshStore();
        const alert = richAlert();
        expect(await store.open(alert)).toEqual(alert);
        expect(await store.find(alert.id)).toStrictEqual(alert);
      });

      it('hands back the alert that is there when the same id is opened again', async () => {
        const store = await freshStore();
        const first = exampleAlert('erp:1');
        await store.open(first);
        expect(await store.open({ ...first, level: 'low' })).toEqual(first);
      });

      it('hands back the open alert of the subject when another is opened', async () => {
        const store = await freshStore();
        const first = exampleAlert('erp:1', { id: 'churn:erp:1:a' });
        await store.open(first);
        expect(await store.open(exampleAlert('erp:1', { id: 'churn:erp:1:b' }))).toEqual(first);
        expect(await store.find('churn:erp:1:b')).toBeNull();
      });

      it('opens a new alert once the one before is closed', async () => {
        const store = await freshStore();
        const first = exampleAlert('erp:1', { id: 'churn:erp:1:a' });
        await store.open(first);
        await store.compareAndSet(closed(first));
        const second = exampleAlert('erp:1', { id: 'churn:erp:1:b' });
        expect(await store.open(second)).toEqual(second);
      });

      it('leaves one open alert when fifty are opened at once for one subject', async () => {
        const store = await freshStore();
        const standing = await race(50, (index) =>
          store.open(exampleAlert('erp:1', { id: `churn:erp:1:${index}` })),
        );
        expect(new Set(idsOf(standing)).size).toBe(1);
        expect(idsOf((await collect(store.allOpen(100))).flat())).toEqual([standing[0]?.id]);
      });
    });

    describe('compare and set', () => {
      it('writes the next version over the one it was made from', async () => {
        const store = await freshStore();
        const alert = exampleAlert('erp:1');
        await store.open(alert);
        const next = { ...richAlert(), id: alert.id, subjectId: 'erp:1', version: 2 };
        expect(await store.compareAndSet(next)).toBe(true);
        expect(await store.find(alert.id)).toStrictEqual(next);
      });

      it.each([1, 3])('refuses version %i over version 1', async (version) => {
        const store = await freshStore();
        const alert = exampleAlert('erp:1');
        await store.open(alert);
        expect(await store.compareAndSet({ ...alert, version, level: 'low' })).toBe(false);
        expect(await store.find(alert.id)).toEqual(alert);
      });

      it('refuses an alert that is not there', async () => {
        const store = await freshStore();
        expect(await store.compareAndSet(exampleAlert('erp:1'))).toBe(false);
        expect(await store.hasAny()).toBe(false);
      });

      it('lets exactly one of fifty racing writers win', async () => {
        const store = await freshStore();
        const alert = exampleAlert('erp:1');
        await store.open(alert);
        const won = await race(50, (index) =>
          store.compareAndSet({ ...alert, version: 2, ownerId: `person ${index}` }),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        expect((await store.find(alert.id))?.ownerId).toBe(`person ${won.indexOf(true)}`);
      });

      it('reopens a closed alert when the subject has no other', async () => {
        const store = await freshStore();
        const alert = exampleAlert('erp:1');
        await store.open(alert);
        await store.compareAndSet(closed(alert));
        expect(await store.compareAndSet({ ...alert, version: 3 })).toBe(true);
        expect((await store.findOpen('churn', 'erp:1'))?.version).toBe(3);
      });

      it('refuses to reopen a closed alert when the subject has another open one', async () => {
        const store = await freshStore();
        const first = exampleAlert('erp:1', { id: 'churn:erp:1:a' });
        await store.open(first);
        await store.compareAndSet(closed(first));
        const second = exampleAlert('erp:1', { id: 'churn:erp:1:b' });
        await store.open(second);
        expect(await store.compareAndSet({ ...first, version: 3 })).toBe(false);
        expect(await store.find(first.id)).toEqual(closed(first));
        expect(await store.findOpen('churn', 'erp:1')).toEqual(second);
      });
    });

    describe('finding', () => {
      it('finds the open alert of a subject and no closed one', async () => {
        const store = await freshStore();
        const [one, two] = [exampleAlert('erp:1'), exampleAlert('erp:2')];
        await store.open(one);
        await store.open(two);
        await store.compareAndSet(closed(two));
        expect(await store.findOpen('churn', 'erp:1')).toEqual(one);
        expect(await store.findOpen('churn', 'erp:2')).toBeNull();
        expect(await store.findOpenMany('churn', ['erp:1', 'erp:2', 'erp:3'])).toEqual([one]);
        expect(await store.findOpenMany('churn', [])).toEqual([]);
      });

      it('finds the newest closed alert of each subject', async () => {
        const store = await freshStore();
        for (const [name, opened] of [
          ['old', 1],
          ['new', 9],
          ['middle', 5],
        ] as const) {
          const alert = exampleAlert('erp:1', { id: `churn:erp:1:${name}`, openedAt: day(opened) });
          await store.open(alert);
          await store.compareAndSet(closed(alert));
        }
        await store.open(exampleAlert('erp:1', { id: 'churn:erp:1:open', openedAt: day(20) }));
        await store.open(exampleAlert('erp:2'));
        const found = await store.findLastClosedMany('churn', ['erp:1', 'erp:2', 'erp:3']);
        expect(idsOf(found)).toEqual(['churn:erp:1:new']);
      });

      it('finds all alerts of some subjects, open or not', async () => {
        const store = await freshStore();
        const old = exampleAlert('erp:1', { id: 'churn:erp:1:old' });
        await store.open(old);
        await store.compareAndSet(closed(old));
        for (const id of ['erp:1', 'erp:2', 'erp:3']) await store.open(exampleAlert(id));
        const found = await store.ofSubjects('churn', ['erp:1', 'erp:2', 'erp:9']);
        expect(idsOf(found).sort()).toEqual(
          ['churn:erp:1:old', exampleAlert('erp:1').id, exampleAlert('erp:2').id].sort(),
        );
        expect(await store.ofSubjects('churn', [])).toEqual([]);
      });

      it('says whether there ever was an alert', async () => {
        const store = await freshStore();
        expect(await store.hasAny()).toBe(false);
        const alert = exampleAlert('erp:1');
        await store.open(alert);
        await store.compareAndSet(closed(alert));
        expect(await store.hasAny()).toBe(true);
      });

      it('takes hostile texts as texts', async () => {
        const store = await freshStore();
        for (const text of HOSTILE_TEXTS) {
          const alert = exampleAlert(text, { ownerId: text, log: [] });
          await store.open(alert);
          expect(await store.find(alert.id)).toEqual(alert);
          expect(await store.findOpen('churn', text)).toEqual(alert);
          expect(await store.openOfOwner(text, 5)).toEqual([alert]);
        }
        expect(await store.findOpenMany('churn', HOSTILE_TEXTS)).toHaveLength(HOSTILE_TEXTS.length);
        await expectNothing(store.find(OPERATOR_AS_TEXT), null);
        await expectNothing(store.findOpen('churn', OPERATOR_AS_TEXT), null);
        await expectNothing(store.openOfOwner(OPERATOR_AS_TEXT, 5), []);
      });
    });

    describe('lists', () => {
      it("orders an owner's alerts by due time, those without one last, then by risk", async () => {
        const store = await freshStore();
        const add = (subjectId: string, dueAt: Date | null, risk: number) => {
          const alert = exampleAlert(subjectId, { dueAt });
          return store.open({ ...alert, evidence: { ...alert.evidence, risk } });
        };
        await add('listed, risk 60', null, 60);
        await add('due 3, risk 50', day(3), 50);
        await add('due 1', day(1), 30);
        await add('listed, risk 90', null, 90);
        await add('due 3, risk 70', day(3), 70);
        const subjects = async (limit: number) =>
          (await store.openOfOwner('anna', limit)).map((alert) => alert.subjectId);
        const inOrder = ['due 1', 'due 3, risk 70', 'due 3, risk 50', 'listed, risk 90', 'listed, risk 60'];
        expect(await subjects(10)).toEqual(inOrder);
        expect(await subjects(4)).toEqual(inOrder.slice(0, 4));
        expect(await subjects(2)).toEqual(inOrder.slice(0, 2));
      });

      it("keeps one owner's alerts from another's, and nobody's apart", async () => {
        const store = await freshStore();
        const nobodys = exampleAlert('erp:1', { ownerId: null });
        const berits = exampleAlert('erp:2', { ownerId: 'berit' });
        const closedOfBerit = exampleAlert('erp:3', { ownerId: 'berit' });
        for (const alert of [nobodys, berits, closedOfBerit]) await store.open(alert);
        await store.compareAndSet(closed(closedOfBerit));
        expect(await store.openOfOwner(null, 10)).toEqual([nobodys]);
        expect(await store.openOfOwner('berit', 10)).toEqual([berits]);
        expect(await store.openOfOwner('anna', 10)).toEqual([]);
      });

      it('keeps alerts about deals apart from those about customers, with all that they stand on', async () => {
        const store = await freshStore();
        const ofCustomer = exampleAlert('erp:1');
        const ofDeal = exampleDealAlert('erp:1');
        await store.open(ofCustomer);
        expect(await store.open(ofDeal)).toEqual(ofDeal);
        expect(await store.findOpen('win', 'erp:1')).toEqual(ofDeal);
        expect(await store.findOpenMany('churn', ['erp:1'])).toEqual([ofCustomer]);
        await store.compareAndSet(closed(ofDeal));
        expect(await store.findOpen('win', 'erp:1')).toBeNull();
        expect(await store.findLastClosedMany('win', ['erp:1'])).toEqual([closed(ofDeal)]);
        expect(await store.findLastClosedMany('churn', ['erp:1'])).toEqual([]);
      });

      it('walks all open alerts in batches by id, though they are closed on the way', async () => {
        const store = await freshStore();
        for (let index = 9; index >= 0; index--) await store.open(exampleAlert(`erp:${index}`));
        await store.compareAndSet(closed(exampleAlert('erp:4')));
        const seen: string[][] = [];
        for await (const batch of store.allOpen(4)) {
          seen.push(batch.map((alert) => alert.subjectId));
          for (const alert of batch) await store.compareAndSet(closed(alert));
        }
        expect(seen).toEqual([
          ['erp:0', 'erp:1', 'erp:2', 'erp:3'],
          ['erp:5', 'erp:6', 'erp:7', 'erp:8'],
          ['erp:9'],
        ]);
        expect(await collect(store.allOpen(4))).toEqual([]);
      });

      it('lists what the clock has to look at by now, the longest due first, open ones only', async () => {
        const store = await freshStore();
        for (const [subjectId, due] of [
          ['erp:1', 9],
          ['erp:2', 3],
          ['erp:3', 5],
          ['erp:4', 4],
        ] as const) {
          await store.open(exampleAlert(subjectId, { nextStepAt: day(due) }));
        }
        await store.open(exampleAlert('erp:5', { nextStepAt: null }));
        await store.compareAndSet(closed(exampleAlert('erp:4', { nextStepAt: day(4) })));
        const subjects = async (at: number, limit = 10) =>
          (await store.withStepDue(day(at), limit)).map(({ subjectId }) => subjectId);
        expect(await subjects(2)).toEqual([]);
        expect(await subjects(5)).toEqual(['erp:2', 'erp:3']);
        expect(await subjects(20)).toEqual(['erp:2', 'erp:3', 'erp:1']);
        expect(await subjects(20, 1)).toEqual(['erp:2']);
      });

      it('plans the next look at a version, and not at one that has changed since', async () => {
        const store = await freshStore();
        const alert = exampleAlert('erp:1', { nextStepAt: day(3) });
        await store.open(alert);
        expect(await store.planStep(alert.id, 2, null)).toBe(false);
        expect(await store.planStep(alert.id, 1, day(7))).toBe(true);
        expect(await store.find(alert.id)).toEqual({ ...alert, nextStepAt: day(7) });
        expect(await store.planStep(alert.id, 1, null)).toBe(true);
        expect(await store.withStepDue(day(100), 5)).toEqual([]);
      });

      it("finds an owner's carded alerts since a moment, closed ones too", async () => {
        const store = await freshStore();
        const carded = (subjectId: string, at: number, over: Partial<ChurnAlert> = {}) =>
          exampleAlert(subjectId, {
            log: [
              { event: 'opened', at: day(1), byId: null, details: {} },
              { event: 'posted', at: day(at), byId: null, details: { runId: 'r' } },
              { event: 'posted', at: day(at + 20), byId: null, details: { added: 'x' } },
            ],
            ...over,
          });
        const late = carded('erp:1', 6);
        const early = carded('erp:2', 5);
        for (const alert of [late, early, carded('erp:3', 4), carded('erp:4', 6, { ownerId: 'berit' })]) {
          await store.open(alert);
        }
        await store.open(exampleAlert('erp:5', { placement: 'listed' }));
        await store.compareAndSet(closed(late));
        const subjects = async (limit: number) =>
          (await store.cardedOfOwner('anna', day(5), limit)).map(({ subjectId }) => subjectId);
        expect(await subjects(10)).toEqual(['erp:2', 'erp:1']);
        expect(await subjects(1)).toEqual(['erp:2']);
        expect(await store.cardedOfOwner(null, day(1), 10)).toEqual([]);
      });

      it('walks the alerts opened in a period, the first first, closed ones too', async () => {
        const store = await freshStore();
        const closedOne = exampleAlert('erp:1', { openedAt: day(6) });
        const inPeriod = [
          closedOne,
          exampleAlert('erp:2', { openedAt: day(5) }),
          exampleAlert('erp:3', { openedAt: day(6) }),
        ];
        const outside = [
          exampleAlert('erp:4', { openedAt: day(4) }),
          exampleAlert('erp:5', { openedAt: day(9) }),
        ];
        for (const alert of [...outside, ...inPeriod]) await store.open(alert);
        await store.compareAndSet(closed(closedOne));
        const batches = await collect(store.openedBetween('churn', day(5), day(9), 2));
        expect(batches.map((batch) => batch.map(({ subjectId }) => subjectId))).toEqual([
          ['erp:2', 'erp:1'],
          ['erp:3'],
        ]);
        expect(batches[0]?.[1]).toEqual(closed(closedOne));
        expect(await collect(store.openedBetween('churn', day(9), day(9), 2))).toEqual([]);
      });

      it('lists stale cards by id and clears the mark only of the version given', async () => {
        const store = await freshStore();
        for (const subjectId of ['erp:3', 'erp:1', 'erp:2']) {
          await store.open(exampleAlert(subjectId, { isCardStale: true }));
        }
        await store.open(exampleAlert('erp:0'));
        const stale = await store.withStaleCard(2);
        expect(stale.map((alert) => alert.subjectId)).toEqual(['erp:1', 'erp:2']);
        const [first] = stale as [ChurnAlert];
        expect(await store.clearStaleCard(first.id, 2)).toBe(false);
        expect(await store.withStaleCard(5)).toHaveLength(3);
        expect(await store.clearStaleCard(first.id, 1)).toBe(true);
        expect(await store.withStaleCard(5)).toHaveLength(2);
        expect(await store.find(first.id)).toEqual({ ...first, isCardStale: false });
      });
    });
  });
}

function closed<Of extends Alert>(alert: Of): Of {
  return {
    ...alert,
    version: alert.version + 1,
    isOpen: false,
    state: { name: 'expired', at: day(60) },
  };
}

function richAlert(): ChurnAlert {
  const taken = { name: 'taken', byId: 'anna', at: day(31) } as const;
  return exampleAlert('erp:9', {
    state: { name: 'snoozed', until: day(40), before: taken, byId: 'anna', at: day(32) },
    log: [
      { event: 'opened', at: day(30), byId: null, details: {} },
      { event: 'resolved', at: day(31), byId: 'anna', details: hostileRecord((index) => `text ${index}`) },
      {
        event: 'escalated',
        at: day(32),
        byId: null,
        details: {},
        notices: [
          {
            staffId: 'anna',
            targets: [{ platform: 'slack', kind: 'person', id: 'U1' }],
            notBefore: day(33),
          },
          { staffId: 'berit', targets: [], notBefore: null },
        ],
      },
      {
        event: 'handed_over',
        at: day(32),
        byId: null,
        details: { to: 'berit' },
        calendar: { timezone: 'Europe/Helsinki', country: 'FI' },
      },
    ],
    undo: {
      event: 'snoozed',
      byId: 'anna',
      at: day(32),
      until: day(33),
      before: { state: taken, ownerId: 'anna', deputyId: null, leaderId: 'lea' },
      logIndex: 1,
    },
    targets: [],
    clock: { since: day(30), allowedMs: 172_800_000, startedAt: day(30) },
    nextStepAt: day(31),
    isCardStale: true,
    recedingSince: day(29),
  });
}
