import { ok, type Result, refused } from '../../domain/result.js';
import { STRATEGIC_FACTS, type StrategicFact, type StrategicFactKey } from '../../domain/strategic-fact.js';
import type { Stores } from '../../stores/stores.js';

type FactStores = Pick<Stores, 'strategicFacts'>;
export type Grades = Readonly<Partial<Record<StrategicFactKey, StrategicFact['grade']>>>;

interface Step {
  readonly byId: string;
  readonly at: Date;
}

/** Notes what somebody says of a customer's strategic value; only what differs from what was said last. */
export async function setFacts(
  { strategicFacts }: FactStores,
  customerId: string,
  grades: Grades,
  { byId, at }: Step,
): Promise<readonly StrategicFact[]> {
  const held = (await strategicFacts.ofCustomers([customerId])).get(customerId) ?? [];
  const gradeOf = new Map(held.map(({ key, grade }) => [key, grade]));
  const said: StrategicFact[] = STRATEGIC_FACTS.flatMap((key) => {
    const grade = grades[key];
    if (grade === undefined || gradeOf.get(key) === grade) return [];
    return [{ id: factId(customerId, key, at), customerId, key, grade, byId, at, endedAt: null }];
  });
  for (const fact of said) await strategicFacts.add(fact);
  return said;
}

export type FactsRefusal =
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  | { readonly reason: 'undo_too_late'; readonly at: Date };

/** Takes back what its author said of a customer at one moment: what was said before holds again. */
export async function undoFacts(
  { strategicFacts }: FactStores,
  customerId: string,
  saidAt: Date,
  { byId, at, undoMs }: Step & { readonly undoMs: number },
): Promise<Result<readonly StrategicFact[], FactsRefusal>> {
  const found = await Promise.all(
    STRATEGIC_FACTS.map((key) => strategicFacts.find(factId(customerId, key, saidAt))),
  );
  const said = found.filter((fact): fact is StrategicFact => fact !== null && fact.endedAt === null);
  const other = said.find((fact) => fact.byId !== byId);
  if (said.length === 0) return refused({ reason: 'nothing_to_undo' });
  if (other !== undefined) return refused({ reason: 'undo_by_other', byId: other.byId });
  if (at.getTime() > saidAt.getTime() + undoMs) return refused({ reason: 'undo_too_late', at: saidAt });
  for (const fact of said) await strategicFacts.end(fact.id, at);
  return ok(said);
}

function factId(customerId: string, key: StrategicFactKey, at: Date): string {
  return `strategic-fact:${customerId}:${key}:${at.getTime()}`;
}
