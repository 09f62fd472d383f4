import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pastOffers, writeSampleFiles } from '../../../src/cli/demo/sample-files.js';
import { generateCompany } from '../../../src/sample/generate-company.js';

const folder = mkdtempSync(join(tmpdir(), 'varsel-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of the sample company', () => {
  const asOf = new Date('2026-03-16T00:00:00Z');
  const { files, dealEvents, deals } = writeSampleFiles(join(folder, 'sample'), {
    seed: 1,
    asOf,
    slackUserIds: {},
  });

  it('tell of deals in portions, each of its own time, and of every event once', () => {
    const told = dealEvents.flatMap(({ path, until }, place) => {
      const [header = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
      const [id, time] = ['id', 'time'].map((column) => header.split(',').indexOf(column));
      const from = dealEvents[place - 1]?.until ?? new Date(0);
      return rows.map((row) => {
        const cells = row.split(',');
        const at = new Date(cells[time ?? -1] ?? '');
        expect(at > from && at <= until).toBe(true);
        return cells[id ?? -1];
      });
    });
    const { deal_events: events } = generateCompany({ seed: 1, asOf });
    expect(told.toSorted()).toEqual(events.map((row) => row.id).toSorted());
  });

  it('tell what was suggested in the past in its order, and import none of it', () => {
    const past = pastOffers(join(folder, 'sample'));
    expect(past.length).toBeGreaterThanOrEqual(60);
    expect(past.map(({ asked }) => asked)).toEqual(past.map(({ asked }) => asked).toSorted());
    expect(files.filter(({ path }) => path.includes('past_offers') || path.includes('past-offers'))).toEqual(
      [],
    );
  });

  it('leave the list of today’s deals, which knows how they ended, for the end', () => {
    expect(files.map(({ kind }) => kind)).not.toContain('deals');
    expect(files.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['leads', 'lead_costs']));
    expect(deals.kind).toBe('deals');
  });
});
