import type { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { cursorBatches, inChunks, stretchesOf } from '../../models/batches.js';
import { collect } from '../contracts/stores/collect.js';

/** A driver's cursor over some rows, which its server hands out a few at a time. */
function cursorOver(rows: readonly number[], perAnswer: number) {
  const left = [...rows];
  let buffered: number[] = [];
  const state = { isClosed: false };
  const cursor = {
    hasNext: async () => {
      if (buffered.length === 0) buffered = left.splice(0, perAnswer);
      return buffered.length > 0;
    },
    readBufferedDocuments: (count: number) => buffered.splice(0, count),
    close: async () => {
      state.isClosed = true;
    },
  };
  return { open: () => cursor as unknown as mongo.FindCursor<number>, state };
}

describe('batches of several cursors', () => {
  it('are full but for the last, whatever the server hands out at a time', async () => {
    const [a, b, none] = [cursorOver([1, 2, 3, 4, 5], 3), cursorOver([6, 7, 8], 1), cursorOver([], 9)];
    const batches = await collect(cursorBatches([a.open, none.open, b.open], 3));
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
    expect([a, b, none].map((one) => one.state.isClosed)).toEqual([true, true, true]);
  });

  it('close the cursor when the caller leaves early, and open no further one', async () => {
    const first = cursorOver([1, 2, 3], 1);
    let isSecondOpened = false;
    const second = () => {
      isSecondOpened = true;
      return cursorOver([4], 1).open();
    };
    for await (const batch of cursorBatches([first.open, second], 2)) {
      expect(batch).toEqual([1, 2]);
      break;
    }
    expect(first.state.isClosed).toBe(true);
    expect(isSecondOpened).toBe(false);
  });
});

describe('a read in chunks', () => {
  it('asks for each id once and puts any number of answers together', async () => {
    const asked: number[] = [];
    const found = await inChunks(
      Array.from({ length: 12_000 }, (_, index) => `${index % 6_000}`),
      async (ids) => {
        asked.push(ids.length);
        return new Array<string>(300_000).fill('row');
      },
    );
    expect(asked).toEqual([5_000, 1_000]);
    expect(found).toHaveLength(600_000);
  });
});

describe('partitions as stretches', () => {
  it('are as few as can be, in order, each partition once', () => {
    expect(stretchesOf([7, 1, 2, 3, 2, 9, 8])).toEqual([
      { from: 1, to: 3 },
      { from: 7, to: 9 },
    ]);
    expect(stretchesOf([])).toEqual([]);
  });
});
