import { describe, expect, it } from 'vitest';
import { offers } from '../../src/cli/offers.js';
import type { CliContext } from '../../src/cli/verb.js';
import { offersSettings } from '../../src/config/offers-settings.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const SET = offersSettings.parse({ owner: 'S09', segments: 'all', successFigure: 'satisfaction' });

async function installation() {
  const stores = memoryStores();
  await stores.staff.upsert([somePerson('S09', { role: 'administrator' }), somePerson('S05')]);
  await stores.products.saveNames([{ name: 'Storage', productId: 'storage-500' }]);
  async function call(...args: string[]) {
    const written = { stdout: '', stderr: '' };
    const context = {
      stdout: { write: (text: string) => (written.stdout += text) },
      stderr: { write: (text: string) => (written.stderr += text) },
      now: () => NOW,
      openApp: async () => ({
        stores,
        config: { offers: SET, company: { timezone: 'Europe/Oslo' } },
        close: async () => undefined,
      }),
      // Only what this verb uses of the outside world.
    } as unknown as CliContext;
    return { code: await offers.run(args, context), ...written };
  }
  return { stores, call };
}

describe('varsel offers', () => {
  it('says what is missing and what to do about it', async () => {
    const { call } = await installation();
    const { stdout } = await call();
    expect(stdout).toContain('Offers are off.');
    expect(stdout).toContain('missing  privacy notice: publish the notice');
    expect(stdout).toContain('done     owner');
  });

  it('refuses to turn them on too early, and turns them on once an administrator has confirmed the notice', async () => {
    const { call, stores } = await installation();
    expect(await call('on', '--by', 'S09')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('varsel offers confirm-notice --by STAFF'),
    });
    await call('confirm-notice', '--by', 'S09');
    expect(await call('on', '--by', 'S09')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Offers are on.\n'),
    });
    expect(await stores.offersStarts.find()).toMatchObject({ isOn: true, notice: { byId: 'S09', at: NOW } });
    const { stdout } = await call('status', '--json');
    expect(JSON.parse(stdout)).toEqual({
      isOn: true,
      missing: [],
      notice: { byId: 'S09', at: NOW.toISOString() },
    });
  });

  it('lets nobody decide who is no administrator', async () => {
    const { call, stores } = await installation();
    await expect(call('confirm-notice', '--by', 'S05')).rejects.toThrow('S05 is no administrator');
    await expect(call('confirm-notice', '--by', 'S77')).rejects.toThrow('nobody on staff has the id S77');
    await expect(call('confirm-notice')).rejects.toThrow('needs --by');
    await expect(call('perhaps')).rejects.toThrow('offers knows no "perhaps"');
    expect(await stores.offersStarts.find()).toBeNull();
  });
});
