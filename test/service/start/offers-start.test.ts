import { beforeEach, describe, expect, it } from 'vitest';
import { type OffersSettings, offersSettings } from '../../../src/config/offers-settings.js';
import { START_CHECKS } from '../../../src/service/gate/before-start.js';
import { changeOffersStart, type StartStep } from '../../../src/service/start/change-offers-start.js';
import { heldSwitch } from '../../../src/service/start/held-switch.js';
import { readOffersStart } from '../../../src/service/start/read-offers-start.js';
import type { Stores } from '../../../src/stores/stores.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { somePerson } from '../../support/alerts.js';
import { someProduct } from '../../support/some-product.js';

const SET = offersSettings.parse({ owner: 'S09', segments: 'all', successFigure: 'satisfaction' });
const NOW = new Date('2026-03-02T08:00:00Z');

let stores: Stores;
beforeEach(() => {
  stores = memoryStores();
});

const sources = (offers: OffersSettings) => ({ stores, offers, timezone: 'Europe/Oslo', now: () => NOW });
const standing = (offers = SET) => readOffersStart(sources(offers));
const decide = (step: StartStep, offers = SET, by = 'S01') => changeOffersStart(step, by, sources(offers));

describe('offers before their start', () => {
  it('are off, and miss everything in an installation where nothing is set', async () => {
    const { isOn, missing } = await standing(offersSettings.parse(undefined));
    expect(isOn).toBe(false);
    expect(missing).toEqual(START_CHECKS);
  });

  it('can’t be turned on while anything is missing, and nothing is written then', async () => {
    const refused = await decide('on');
    expect(refused.ok ? null : refused.refusal).toEqual({
      reason: 'not_ready',
      missing: ['products', 'owner', 'privacy_notice'],
    });
    expect(await stores.offersStarts.find()).toBeNull();
    expect(await stores.audit.recent(9)).toEqual([]);
  });

  it('are turned on once an administrator has confirmed the notice, who and when on record', async () => {
    await company();
    expect((await standing()).missing).toEqual(['privacy_notice']);
    const confirmed = await decide('confirm_notice');
    expect(confirmed.ok && confirmed.value).toMatchObject({ missing: [], notice: { byId: 'S01', at: NOW } });
    expect((await decide('on')).ok).toBe(true);
    expect((await standing()).isOn).toBe(true);
    expect((await stores.audit.recent(9)).map(({ action, actorId }) => [action, actorId])).toEqual(
      expect.arrayContaining([
        ['offers_switched', 'S01'],
        ['offers_notice_confirmed', 'S01'],
      ]),
    );
  });

  it('miss the notice again once the confirmation is taken back, though they are turned on', async () => {
    await company();
    await decide('confirm_notice');
    await decide('on');
    await decide('withdraw_notice');
    expect(await standing()).toMatchObject({ isOn: true, missing: ['privacy_notice'], notice: null });
  });

  it('are on as configured until a person turns them off, whatever the configuration says', async () => {
    await company();
    const enabled = { ...SET, enabled: true, privacyNoticePublishedOn: '2026-03-01' };
    expect(await standing(enabled)).toMatchObject({ isOn: true, missing: [] });
    expect((await decide('off', enabled)).ok).toBe(true);
    expect((await standing(enabled)).isOn).toBe(false);
    const again = await decide('off', enabled);
    expect(again.ok ? null : again.refusal.reason).toBe('already');
  });

  it('don’t count a notice as published that is to be published', async () => {
    await company();
    const later = { ...SET, privacyNoticePublishedOn: '2026-03-03' };
    expect((await standing(later)).missing).toEqual(['privacy_notice']);
  });

  it('are decided once where several decide the same at once', async () => {
    await company();
    const all = await Promise.all(['a', 'b', 'c'].map((by) => decide('confirm_notice', SET, by)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stores.offersStarts.find())?.version).toBe(1);
  });
});

it('has every card that shows an offer judged anew when it is turned off', async () => {
  await company();
  await decide('confirm_notice');
  await decide('on');
  const shownAt = new Date(NOW.getTime() - 3_600_000);
  const targets = [{ platform: 'slack', kind: 'channel', id: 'C1' } as const];
  await stores.serviceOffers.add(exampleOffer('shown', { shownAt, targets, isCardStale: false }));
  await stores.serviceOffers.add(
    exampleOffer('over', { shownAt, targets, isOpen: false, isCardStale: false }),
  );
  await decide('off');
  expect((await stores.serviceOffers.withStaleCard(9)).map(({ id }) => id)).toEqual(['shown']);
});

describe('the held switch', () => {
  it('follows the switch within seconds, and goes by the last reading where it can’t be read', async () => {
    let at = NOW.getTime();
    let fails = false;
    const failing = {
      offersStarts: {
        find: async () => {
          if (fails) throw new Error('no database');
          return stores.offersStarts.find();
        },
      },
    };
    const held = heldSwitch(failing, true, () => new Date(at));
    expect(await held.isOn()).toBe(true);
    await company();
    await decide('off', { ...SET, enabled: true });
    // Held for some seconds; the first to ask after them hears what stands.
    at += 4_000;
    expect(await held.isOn()).toBe(true);
    at += 2_000;
    expect(await Promise.all([held.isOn(), held.isOn()])).toEqual([false, false]);
    fails = true;
    at += 6_000;
    expect(await held.isOn()).toBe(false);
    fails = false;
    await decide('confirm_notice');
    expect((await decide('on')).ok).toBe(true);
    expect(await held.isOn()).toBe(true);
  });

  it('is read before the first answer', async () => {
    await company();
    await decide('confirm_notice');
    await decide('on');
    expect(await heldSwitch(stores, false, () => NOW).isOn()).toBe(true);
  });
});

async function company(): Promise<void> {
  await stores.staff.upsert([somePerson('S09')]);
  await stores.products.save([someProduct('storage-500', { name: 'Storage 500', kind: 'addon' })]);
}
