import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { carryNear } from './near-wire.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('a call that is never answered is given up in time, however often memory is cleared meanwhile', async () => {
  const undo = carryNear('http://silent.invalid', async () => ({ kind: 'silence' }));
  const clearing = setInterval(collectGarbage, 20);
  try {
    const given = Array.from({ length: 20 }, () =>
      fetch('http://silent.invalid/', { signal: AbortSignal.timeout(200) }),
    );
    for (const settled of await Promise.allSettled(given)) expect(settled.status).toBe('rejected');
  } finally {
    clearInterval(clearing);
    undo();
  }
}, 5_000);
