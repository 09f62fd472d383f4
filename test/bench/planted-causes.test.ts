import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedRow, type JudgedWorld, judgeWorld } from '../../bench/churn-world.js';
import { DAY_MS } from '../../src/domain/time.js';
import { openCrew } from '../../src/learning/crew/crew.js';
import { causeFactors } from '../../src/sample/worlds/world-cause.js';
import type { PlantedWorldCause } from '../../src/sample/worlds/world-company.js';

const TOP_FACTORS = 3;
/** The longest ripening but for a fortnight: by then a cause is there to be seen. */
const SHOWN_FOR_DAYS = 45;

/** A customer at a date with the causes that show in what it does, whether or not it leaves of them. */
interface CausedRow extends JudgedRow {
  readonly causes: readonly PlantedWorldCause[];
}

/** Quickly fitted: `npm run bench -- --only churn` judges whole worlds of every kind by what is asked of them. */
describe('a model trained on a small world', () => {
  let caused: CausedRow[];
  let calm: JudgedRow[];
  let warned: CausedRow[];

  beforeAll(async () => {
    const fit = { learners: ['boosting'], workUnits: 1e8 } as const;
    const world = await judgeWorld(openCrew(), { kind: 'services', seed: 5, customers: 300, fit });
    const rows = causedRows(world);
    caused = rows.filter(({ causes }) => causes.length > 0);
    calm = rows.filter(({ causes }) => causes.length === 0);
    warned = caused.filter(({ level }) => level !== null);
  }, 120_000);

  it('states a higher chance where a cause shows, and warns of it more often', () => {
    expect(caused.length).toBeGreaterThan(100);
    expect(mean(caused.map(({ chance }) => chance))).toBeGreaterThan(
      1.5 * mean(calm.map(({ chance }) => chance)),
    );
    const atLevel = (rows: readonly JudgedRow[]) => share(rows, ({ level }) => level !== null);
    expect(atLevel(caused)).toBeGreaterThan(1.5 * atLevel(calm));
  });

  it('names the cause among its first reasons', () => {
    expect(warned.length).toBeGreaterThan(50);
    expect(share(warned, (row) => names(row, row.causes))).toBeGreaterThan(0.8);
  });

  it('names it because it is there: what others suffer from is named far less often', () => {
    const ofOthers = share(warned, (row, place) => names(row, another(warned, place).causes));
    expect(share(warned, (row) => names(row, row.causes))).toBeGreaterThan(ofOthers + 0.25);
  });

  it('hardly ever takes a cause to leave for a reason to stay', () => {
    expect(share(warned, (row) => names(row, row.causes, -1))).toBeLessThan(0.15);
  });
});

function causedRows({ rows, truth }: JudgedWorld): CausedRow[] {
  return rows
    .filter(({ isGoneUnnoticed }) => !isGoneUnnoticed)
    .map((row) => ({
      ...row,
      causes: (truth.get(row.customerId)?.causes ?? []).filter(
        ({ showsFrom, ended }) =>
          showsFrom.getTime() + SHOWN_FOR_DAYS * DAY_MS <= row.atMs &&
          (ended === null || ended.getTime() > row.atMs),
      ),
    }));
}

/** @param sign 1: raising the risk; −1: lowering it. */
function names({ factors }: JudgedRow, causes: readonly PlantedWorldCause[], sign: 1 | -1 = 1): boolean {
  const top = factors.slice(0, TOP_FACTORS).filter(({ points }) => sign * points > 0);
  return causes.some(({ cause }) => top.some(({ signal }) => causeFactors[cause].includes(signal)));
}

/** Far enough from it to be another customer. */
function another(rows: readonly CausedRow[], place: number): CausedRow {
  return rows[(7 * place + 13) % rows.length] as CausedRow;
}

function share<Row>(rows: readonly Row[], is: (row: Row, place: number) => boolean): number {
  return rows.filter(is).length / rows.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
