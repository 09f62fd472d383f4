import { expect, it } from 'vitest';
import { refusalLog } from '../../../adapters/web/refusal-log.js';

it('says once that a request was refused, whatever it is refused for the next time', () => {
  let now = 0;
  const lines: unknown[] = [];
  const log = refusalLog({ warn: (...line: unknown[]) => void lines.push(line) }, () => now);
  log(['a', 'b'], { type: 'message' }, 'refused: another tenant');
  log(['a', 'b'], { type: 'message' }, 'refused: sent before');
  log(['ab', ''], { type: 'message' }, 'refused: sent before');
  expect(lines).toEqual([
    [{ type: 'message' }, 'refused: another tenant'],
    [{ type: 'message' }, 'refused: sent before'],
  ]);
  now = 3_600_000;
  log(['a', 'b'], {}, 'refused again');
  expect(lines).toHaveLength(3);
});

it('logs the first of a flood of requests that all differ, and how many more there were', () => {
  let now = 0;
  const lines: unknown[] = [];
  const log = refusalLog({ warn: (...line: unknown[]) => void lines.push(line) }, () => now);
  for (let each = 0; each < 1_000; each++) log([`forged ${each}`], {}, 'refused');
  expect(lines).toHaveLength(60);
  now = 60_000;
  log(['one more'], {}, 'refused');
  expect(lines.slice(60)).toEqual([
    [{ count: 940 }, 'refused more requests than are logged one by one'],
    [{}, 'refused'],
  ]);
});
