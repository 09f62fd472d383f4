import { LEVELS, type Level } from '../../domain/level.js';
import { STRATEGIC_FACTS, type StrategicFactKey } from '../../domain/strategic-fact.js';
import { growingColumn } from '../observed/growing-column.js';
import { sharedTextColumn } from '../observed/text-column.js';

/** What a walk keeps of each customer beside its numbers, row by row like the table. */
export interface RowFacts {
  readonly team: string;
  readonly grades: Readonly<Partial<Record<StrategicFactKey, number>>>;
  readonly churn: { readonly risk: number; readonly isByRules: boolean; readonly level: Level | null } | null;
}

/** An array of them is one, too. */
export interface FactsByRow {
  at(row: number): RowFacts | undefined;
}

const BY_RULES = 1;
const BY_MODEL = 2;

/** Collects facts column by column: as objects, those of a million customers would fill the memory. */
export function rowFactsBuilder(): { add(facts: RowFacts): void; build(): FactsByRow } {
  const teams = sharedTextColumn();
  let size = 0;
  const grades = STRATEGIC_FACTS.map(
    (key) => [key, growingColumn((size) => new Float32Array(size))] as const,
  );
  const risk = growingColumn((size) => new Float64Array(size));
  // 0: no score.
  const basis = growingColumn((size) => new Uint8Array(size));
  const level = growingColumn((size) => new Uint8Array(size));
  return {
    add({ team, grades: given, churn }) {
      const row = size++;
      teams.push(team);
      for (const [key, column] of grades) column.set(row, given[key] ?? Number.NaN);
      risk.set(row, churn?.risk ?? Number.NaN);
      basis.set(row, churn === null ? 0 : churn.isByRules ? BY_RULES : BY_MODEL);
      level.set(row, churn === null || churn.level === null ? 0 : 1 + LEVELS.indexOf(churn.level));
    },
    build() {
      const rows = size;
      const teamOf = teams.build();
      const byKey = grades.map(([key, column]) => [key, column.upTo(rows)] as const);
      const [risks, bases, levels] = [risk.upTo(rows), basis.upTo(rows), level.upTo(rows)];
      const churnAt = (row: number): RowFacts['churn'] =>
        bases.at(row) === 0
          ? null
          : {
              risk: risks.at(row),
              isByRules: bases.at(row) === BY_RULES,
              level: LEVELS[levels.at(row) - 1] ?? null,
            };
      const gradesAt = (row: number) =>
        Object.fromEntries(
          byKey.flatMap(([key, column]) => {
            const grade = column.at(row);
            return Number.isNaN(grade) ? [] : [[key, grade]];
          }),
        );
      return {
        at(row) {
          if (row >= rows) return undefined;
          return { team: teamOf.at(row), grades: gradesAt(row), churn: churnAt(row) };
        },
      };
    },
  };
}
