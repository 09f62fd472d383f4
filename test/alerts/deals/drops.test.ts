import { describe, expect, it } from 'vitest';
import { actOnAlert } from '../../../src/alerts/act.js';
import { type ScoredDeal, tellDrops } from '../../../src/alerts/deals/tell-drops.js';
import { runClock } from '../../../src/alerts/run-clock.js';
import type { AlertSettings } from '../../../src/alerts/settings.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import type { DealState } from '../../../src/domain/deal.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import { DAY_MS } from '../../../src/domain/time.js';
import type { WinScore } from '../../../src/domain/win-score.js';
import { cardText } from '../../chat/card-text.js';
import { ada, bo, chatTestSettings, cleo, nordlys } from '../../chat/workplace.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings, someAlert } from '../../support/alerts.js';
import { scoredAt, someDeal, someWinScore } from '../../support/deal-alerts.js';

const DEAL = 'crm:D1';
/** Monday 10:00 in Oslo. */
const MONDAY = new Date('2026-03-02T09:00:00Z');
const ADAS = { platform: 'slack', kind: 'person', id: ada().slackUserId };
const MANAGEMENT = { platform: 'slack', kind: 'channel', id: 'C02' };
const FOR_MANAGEMENT = {
  ...alertSettings().routing,
  channels: { ...alertSettings().routing.channels, management: { slack: 'C02', mayShowValues: true } },
};

describe('a deal whose chance falls', () => {
  it('from 67 % to 52 % makes one card with the measure; a further fall changes it and is replied in its thread', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    const [alert] = await office.open();
    expect(alert).toMatchObject({
      id: `win:${DEAL}:2`,
      ownerId: 'S01',
      level: 'medium',
      placement: 'carded',
    });
    expect((await office.deliveries()).map(({ content }) => content.kind)).toEqual(['alert_card']);
    expect(await office.card()).toContain('Fell from 67% to 52%');
    expect(await office.card()).toContain('Workshop with the decision maker within 14 days.');
    expect(alert?.dueAt).toEqual(new Date('2026-03-16T09:00:00Z'));

    office.clock.now = new Date('2026-03-04T09:00:00Z');
    await office.score(0.41);
    expect(await office.open()).toHaveLength(1);
    const sent = await office.deliveries();
    expect(sent.map(({ content }) => content.kind)).toEqual(['alert_card', 'alert_reply']);
    expect(sent[1]?.underId).toBe(sent[0]?.id);
    expect(await office.reply()).toBe(
      '@Ada Berg, Packaging line Nordlys fell further, from 52% to 41%. Workshop with the decision maker within 14 days.',
    );
    expect(await office.card()).toContain('Fell from 52% to 41%');
    // 26 points in all: more than people are told of at their leisure, and still their own matter alone.
    expect((await office.open())[0]).toMatchObject({ level: 'high', targets: [{ kind: 'person' }] });
  });

  it('tells nothing twice when the same score comes again', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    await office.again();
    await office.again();
    expect(await office.open()).toHaveLength(1);
    expect(await office.deliveries()).toHaveLength(1);
    expect((await office.open())[0]?.log).toHaveLength(2);
  });

  it('little by little is told once it has come to ten points', async () => {
    const office = await sales();
    for (const chance of [0.67, 0.64, 0.61, 0.58]) await office.score(chance);
    expect(await office.open()).toEqual([]);
    await office.score(0.57);
    expect((await office.open())[0]?.log[0]?.details).toMatchObject({ from: '67', to: '57' });
  });

  it('and comes back to where it fell from is over', async () => {
    const office = await sales();
    for (const chance of [0.67, 0.52, 0.6]) await office.score(chance);
    expect(await office.open()).toHaveLength(1);
    await office.score(0.67);
    expect(await office.open()).toEqual([]);
    expect((await office.last())?.state.name).toBe('receded');
    // From there it is a new fall.
    await office.score(0.55);
    expect((await office.open())[0]?.id).toBe(`win:${DEAL}:5`);
  });

  it.each([
    [true, 'won'],
    [false, 'lost'],
  ] as const)('and is closed ends its alert with that outcome: won %s', async (isWon, outcome) => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    await office.score(null, { closed: { at: MONDAY, isWon, reason: null } });
    expect((await office.last())?.state).toMatchObject({ name: 'settled', outcome });
  });

  it('by another model has not fallen, nor by another basis', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.4, {}, { modelId: 'win.2' });
    await office.score(0.2, {}, { basis: 'stage_rate', modelId: null });
    expect(await office.open()).toEqual([]);
    await office.score(0.05, {}, { basis: 'stage_rate', modelId: null });
    expect(await office.open()).toHaveLength(1);
  });

  it('of small worth tells nobody', async () => {
    const office = await sales({ matters: false });
    await office.score(0.67);
    await office.score(0.2);
    expect(await office.open()).toEqual([]);
  });

  it('in a team that only observes tells nobody', async () => {
    const office = await sales({ settings: { stageOf: () => 'observe' } });
    await office.score(0.67);
    await office.score(0.2);
    expect(await office.open()).toEqual([]);
  });
});

describe('an alert about a deal', () => {
  it('goes to its owner, wherever warnings about customers go', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    expect((await office.open())[0]?.targets).toEqual([
      { platform: 'slack', kind: 'person', id: ada().slackUserId },
    ]);
  });

  it('goes where its own routes say, and to the fallback where the owner is unknown', async () => {
    const routing = { ...alertSettings().routing, deals: [{ team: 'nordics', to: 'alerts' }] };
    const routed = await sales({ settings: { routing } });
    await routed.score(0.67);
    await routed.score(0.52);
    expect((await routed.open())[0]?.targets).toEqual([{ platform: 'slack', kind: 'channel', id: 'C01' }]);
    const orphaned = await sales();
    await orphaned.score(0.67, { ownerId: null });
    await orphaned.score(0.52, { ownerId: null });
    expect((await orphaned.open())[0]?.targets).toEqual([{ platform: 'slack', kind: 'channel', id: 'C03' }]);
  });

  it('of twice the points goes to management too, where amounts may stand there', async () => {
    const office = await sales({ settings: { routing: FOR_MANAGEMENT } });
    await office.score(0.67);
    await office.score(0.47);
    const [alert] = await office.open();
    expect(alert).toMatchObject({ level: 'high', placement: 'carded' });
    expect(alert?.targets).toEqual([ADAS, MANAGEMENT]);
    const cards = (await office.deliveries()).filter(({ content }) => content.kind === 'alert_card');
    expect(new Set(cards.map(({ target }) => target.id))).toEqual(new Set([ADAS.id, MANAGEMENT.id]));
  });

  it.each([
    ['a smaller fall', FOR_MANAGEMENT, 0.52],
    ['a channel where amounts are hidden', alertSettings().routing, 0.47],
  ] as const)('stays with its owner: %s', async (_what, routing, chance) => {
    const office = await sales({ settings: { routing } });
    await office.score(0.67);
    await office.score(chance);
    expect((await office.open())[0]?.targets).toEqual([ADAS]);
  });

  it.each([
    ['a demanding deal through a border is high, however few the points', 0.52, 0.47, 500_000, 'high'],
    ['a demanding deal that passes no border is not', 0.78, 0.66, 500_000, 'medium'],
    ['a lesser deal through a border is not', 0.52, 0.47, 500_000.01, 'medium'],
  ] as const)('%s', async (_what, from, to, demandingFrom, level) => {
    const settings = { deals: { ...alertSettings().deals, demandingFromMinor: demandingFrom * 100 } };
    const office = await sales({ settings });
    await office.score(from);
    await office.score(to);
    expect((await office.open())[0]?.level).toBe(level);
  });

  it('reaches management when it becomes high, by its card alone', async () => {
    const settings = {
      routing: FOR_MANAGEMENT,
      deals: { ...alertSettings().deals, demandingFromMinor: 500_000_00 },
    };
    const office = await sales({ settings });
    // A fall of eleven points through no border, then one of nine through one.
    for (const chance of [0.67, 0.56]) await office.score(chance);
    expect((await office.open())[0]?.targets).toEqual([ADAS]);
    await office.score(0.47);
    expect((await office.open())[0]).toMatchObject({ level: 'high', targets: [ADAS, MANAGEMENT] });
    const inManagement = (await office.deliveries()).filter(({ target }) => target.id === MANAGEMENT.id);
    expect(inManagement.map(({ content }) => content.kind)).toEqual(['alert_card']);
  });

  it('waits on the list when its owner has had enough cards, whatever they were about', async () => {
    const office = await sales();
    for (const id of ['C1', 'C2', 'C3', 'C4', 'C5']) {
      await office.stores.alerts.open(
        someAlert(id, { log: [{ event: 'posted', at: MONDAY, byId: null, details: {} }] }),
      );
    }
    await office.score(0.67);
    await office.score(0.55);
    expect((await office.open())[0]?.placement).toBe('listed');
    expect(await office.deliveries()).toEqual([]);
    // Twenty points pass every budget.
    await office.score(0.47);
    expect((await office.open())[0]).toMatchObject({ placement: 'carded', level: 'high' });
  });

  it('reminds its owner when the measure is due, the leader a working day later, and nobody after a contact', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    await office.post();
    const told = async (at: string) => {
      office.clock.now = new Date(at);
      await runClock({ ...office.dependencies, onStep: () => undefined });
      const [alert] = await office.open();
      return alert?.log.flatMap(({ event, notices = [] }) =>
        notices.map(({ staffId }) => `${event} ${staffId}`),
      );
    };
    expect(await told('2026-03-16T08:59:00Z')).toEqual([]);
    expect(await told('2026-03-16T09:01:00Z')).toEqual(['reminded S01']);
    expect(await told('2026-03-17T08:59:00Z')).toEqual(['reminded S01']);
    expect(await told('2026-03-17T09:01:00Z')).toEqual(['reminded S01', 'escalated S03']);

    const other = await sales();
    await other.score(0.67);
    await other.score(0.52);
    await other.post();
    await other.act({ name: 'contact', how: 'call', mood: 'good', note: null });
    other.clock.now = new Date('2026-03-20T09:00:00Z');
    await runClock({ ...other.dependencies, onStep: () => undefined });
    expect((await other.open())[0]?.log.some(({ event }) => event === 'reminded')).toBe(false);
  });

  it('is open again with a new date when the chance falls on after a contact', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    await office.post();
    await office.act({ name: 'contact', how: 'call', mood: 'good', note: null });
    office.clock.now = new Date('2026-03-10T09:00:00Z');
    await office.score(0.4);
    expect((await office.open())[0]).toMatchObject({
      state: { name: 'open' },
      dueAt: new Date(office.clock.now.getTime() + 14 * DAY_MS),
    });
  });

  it.each([
    ['deal_won', { type: 'closed', isWon: true, reason: 'signed' }, { type: 'reopened' }],
    ['deal_lost', { type: 'closed', isWon: false, reason: 'signed' }, { type: 'reopened' }],
    [
      'by_people',
      { type: 'judged_by_people', isOn: true, byId: 'S01' },
      { type: 'judged_by_people', isOn: false, byId: 'S01' },
    ],
  ] as const)(
    '%s is an event of the deal, and taking it back a correction',
    async (outcome, said, takenBack) => {
      const office = await sales();
      await office.score(0.67);
      await office.score(0.52);
      await office.act({ name: 'resolve', outcome, reason: 'signed' });
      const events = async () => (await office.stores.dealEvents.ofDeals([DEAL])).get(DEAL) ?? [];
      expect((await events()).map(({ payload }) => payload)).toEqual([said]);
      expect(await office.isMarked()).toBe(true);
      await office.act({ name: 'undo' });
      const both = await events();
      expect(both.map(({ payload }) => payload)).toContainEqual(takenBack);
      expect(new Set(both.map(({ key }) => key)).size).toBe(1);
      expect(await office.stores.outcomes.ofCustomer(DEAL)).toEqual([]);
    },
  );

  it('that was not right tells nothing again until the chance falls from what it was then', async () => {
    const office = await sales();
    await office.score(0.67);
    await office.score(0.52);
    await office.act({ name: 'resolve', outcome: 'not_right', reason: 'they are on holiday' });
    await office.score(0.5);
    await office.score(0.48);
    expect(await office.open()).toEqual([]);
    await office.score(0.41);
    expect((await office.open())[0]?.log[0]?.details).toMatchObject({ from: '52', to: '41' });
  });
});

interface Sales {
  readonly matters?: boolean;
  readonly settings?: Partial<AlertSettings>;
}

/** Ada's deal, with its chances one after the other. */
async function sales({ matters = true, settings = {} }: Sales = {}) {
  const stores = memoryStores();
  const clock = { now: MONDAY };
  const now = () => clock.now;
  await stores.staff.upsert([ada(), bo(), cleo()]);
  await stores.customers.upsert([nordlys()]);
  const dependencies = { stores, settings: alertSettings(settings), now };
  let version = 0;
  let last: ScoredDeal | null = null;
  const tell = (scored: ScoredDeal) =>
    tellDrops({ ...dependencies, matters: () => matters, onStep: () => undefined }, [scored]);
  const deliveries = async (): Promise<Delivery[]> => {
    const all = await Promise.all((await everyAlert()).map(({ id }) => stores.deliveries.ofAlert(id)));
    return all.flat().sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  };
  const everyAlert = () => stores.alerts.ofSubjects('win', [DEAL]);
  const render = renderDelivery({ stores, settings: chatTestSettings, now });
  return {
    stores,
    clock,
    dependencies,
    deliveries,
    open: () => stores.alerts.findOpenMany('win', [DEAL]),
    last: async () => (await stores.alerts.findLastClosedMany('win', [DEAL]))[0],
    async score(chance: number | null, state: Partial<DealState> = {}, fields: Partial<WinScore> = {}) {
      version += 1;
      const before = await stores.winScores.find(DEAL);
      const deal = someDeal(DEAL, version, state);
      const isOpen = deal.state.closed === null;
      const score = someWinScore(DEAL, version, {
        chance,
        asOf: new Date(clock.now.getTime() + version),
        ...fields,
      });
      if (isOpen) await stores.winScores.save([score]);
      last = { ...scoredAt(DEAL, version, chance, before, state), score: isOpen ? score : null };
      await stores.deals.markDirty([DEAL]);
      await stores.deals.saveRebuilt([deal]);
      await tell(last);
    },
    async again() {
      if (last !== null) await tell({ ...last, before: last.score });
    },
    async post() {
      for (const delivery of await deliveries()) {
        const reference = { platform: 'slack', conversationId: 'D1', messageId: '1.2' } as const;
        const sent = { name: 'sent', at: clock.now, reference, renderedVersion: 1 } as const;
        await stores.deliveries.transition(delivery.id, delivery.state, sent);
      }
      await runClock({ ...dependencies, onStep: () => undefined });
    },
    async act(action: Parameters<ReturnType<typeof actOnAlert>>[1]) {
      const [alert] = await everyAlert();
      if (alert === undefined) throw new Error('there is no alert');
      const act = actOnAlert({ ...dependencies, directTargets: () => [] });
      const result = await act(alert.id, action, 'S01');
      if (!result.ok) throw new Error(`refused: ${result.refusal.reason}`);
    },
    async isMarked() {
      for await (const batch of stores.deals.dirty(10)) return batch.some(({ dealId }) => dealId === DEAL);
      return false;
    },
    async card() {
      const [first] = await deliveries();
      const rendered = first === undefined ? null : await render(first);
      return rendered?.kind === 'card' ? cardText(rendered.card) : '';
    },
    async reply() {
      const reply = (await deliveries()).find(({ content }) => content.kind === 'alert_reply');
      const rendered = reply === undefined ? null : await render(reply);
      if (rendered?.kind !== 'reply') return '';
      return rendered.text
        .map((part) =>
          typeof part === 'string' ? part : 'bold' in part ? part.bold : `@${part.mention.name}`,
        )
        .join('');
    },
  };
}
