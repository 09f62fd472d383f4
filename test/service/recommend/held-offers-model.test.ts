import { expect, it } from 'vitest';
import { heldOffersModel } from '../../../src/service/recommend/held-offers-model.js';

it('asks which offers model counts every few seconds, not for every ticket', async () => {
  let asked = 0;
  let at = new Date('2026-03-02T08:00:00Z');
  const held = heldOffersModel(
    {
      active: async () => {
        asked += 1;
        return null;
      },
      artefact: async () => null,
    },
    () => at,
  );
  await held();
  await held();
  expect(asked).toBe(1);
  at = new Date(at.getTime() + 5_000);
  expect(await held()).toBeNull();
  expect(asked).toBe(2);
});

it('asks again after the database has failed', async () => {
  let isDown = true;
  const held = heldOffersModel(
    {
      active: async () => {
        if (isDown) throw new Error('gone');
        return null;
      },
      artefact: async () => null,
    },
    () => new Date(0),
  );
  await expect(held()).rejects.toThrow('gone');
  isDown = false;
  expect(await held()).toBeNull();
});
