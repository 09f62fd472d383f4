import { describe, expect, it } from 'vitest';
import { bestKind, decimalOfFile, probeColumn } from '../../src/intake/probe-column.js';
import type { RawValue } from '../../src/intake/raw-row.js';

function countsOf(cells: readonly RawValue[]) {
  const probe = probeColumn();
  for (const cell of cells) probe.see(cell);
  return probe.counts();
}

function kindOf(cells: readonly RawValue[], decimal: '.' | ',' = '.') {
  return bestKind(countsOf(cells), decimal);
}

/** So many texts, the first ones another. */
function mixed(total: number, others: number, text: string, other: string): string[] {
  return Array.from({ length: total }, (_, index) => (index < others ? other : text));
}

describe('what the cells of a column are', () => {
  it('is numbers when 95 in 100 are, whatever the others say', () => {
    expect(kindOf(mixed(100, 5, '3.5', 'unknown'))).toEqual({ kind: 'numeric', decimal: '.' });
    expect(kindOf(mixed(100, 6, '3.5', 'unknown'))).toEqual({ kind: 'categorical' });
  });

  it('does not count cells that say they are empty', () => {
    expect(kindOf(['1', '', ' ', 'NA', 'n/a', 'NaN', 'null', '?', '#N/A', '-'])).toMatchObject({
      kind: 'numeric',
    });
    expect(kindOf(['None', 'None', '1'])).toEqual({ kind: 'categorical' });
  });

  it('stays numbers with few different ones', () => {
    expect(kindOf(['0', '1', '1', '0'])).toMatchObject({ kind: 'numeric' });
  });

  it('takes numbers from JSON lines as such, and truth values as words', () => {
    expect(kindOf([1, 2.5, 3])).toMatchObject({ kind: 'numeric' });
    expect(kindOf([true, false])).toEqual({ kind: 'categorical' });
  });

  it('is categorical without any cell that holds something', () => {
    expect(kindOf(['', 'NA'])).toEqual({ kind: 'categorical' });
    expect(kindOf([])).toEqual({ kind: 'categorical' });
  });

  it.each([
    [['2026-11-23', '2026-11-24T08:00:00Z'], 'iso'],
    [['23.11.2026', '1.2.2026'], 'd.M.yyyy'],
    [['10/20/2016', '3/1/2017'], 'M/d/yyyy'],
    [['20/10/2016', '3/1/2017'], 'd/M/yyyy'],
    [['23.11.2026 14:02', '24.11.2026 08:30'], 'd.M.yyyy H:mm'],
    [['2026/11/23'], 'yyyy/M/d'],
    [['2026-11', '2026-12'], 'yyyy-MM'],
    [['23 Nov 2026', '1 Feb 2027'], 'd MMM yyyy'],
  ])('knows dates: %j', (cells, format) => {
    expect(kindOf(cells)).toEqual({ kind: 'date', format });
  });

  it('takes a date that does not exist for none', () => {
    expect(kindOf(['2026-02-30', '2026-02-31'])).toEqual({ kind: 'categorical' });
  });

  it('takes no time over a cell of a million digits', () => {
    expect(kindOf(['1'.repeat(1_000_000)])).toEqual({ kind: 'categorical' });
  });

  it('goes on counting the form of date that is left after a hundred cells', () => {
    const days = Array.from({ length: 300 }, (_, index) => `${(index % 12) + 1}/${(index % 28) + 1}/2026`);
    expect(kindOf(days)).toEqual({ kind: 'date', format: 'M/d/yyyy' });
  });
});

describe('the sign before the decimals', () => {
  it('is what the column itself shows', () => {
    expect(kindOf(['1,5', '2'], '.')).toEqual({ kind: 'numeric', decimal: ',' });
    expect(kindOf(['1.5', '2'], ',')).toEqual({ kind: 'numeric', decimal: '.' });
  });

  it('is what the other columns show where a column reads either way', () => {
    const either = countsOf(['1.234', '5.678', '9']);
    expect(decimalOfFile([either, countsOf(['0,5', '1,25'])])).toBe(',');
    expect(decimalOfFile([either, countsOf(['0.5'])])).toBe('.');
    expect(decimalOfFile([either])).toBe('.');
    expect(bestKind(either, ',')).toEqual({ kind: 'numeric', decimal: ',' });
  });

  it('is not asked of columns of words', () => {
    expect(decimalOfFile([countsOf(['1,5', 'a', 'b', 'c']), countsOf(['0.5'])])).toBe('.');
  });
});
