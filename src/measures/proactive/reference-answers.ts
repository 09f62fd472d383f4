import type { StrategicFact } from '../../domain/strategic-fact.js';
import type { ReferenceAnswer, Task } from '../../domain/task.js';
import type { StrategicFactStore } from '../../stores/strategic-facts.js';

const GRADES = { given: 2, declined: 0 } as const satisfies Record<ReferenceAnswer, StrategicFact['grade']>;

/** Keeps what the customer said that was asked for a reference; nothing for a task that doesn't say. Whether that was new. */
export async function noteAnswer(facts: StrategicFactStore, task: Task): Promise<boolean> {
  const fact = answerOf(task);
  if (fact === null) return false;
  const standing = (await facts.ofCustomers([task.customerId])).get(task.customerId) ?? [];
  const held = standing.find(({ key }) => key === 'reference')?.grade ?? 0;
  // One more doesn't make outstanding references less so.
  const grade = fact.grade === GRADES.given && held > fact.grade ? held : fact.grade;
  return facts.add({ ...fact, grade });
}

/** The same as if it had not been said. */
export async function takeAnswerBack(facts: StrategicFactStore, task: Task, at: Date): Promise<void> {
  const fact = answerOf(task);
  if (fact !== null) await facts.end(fact.id, at);
}

function answerOf({ customerId, state }: Task): StrategicFact | null {
  if (state.name !== 'done' || state.answer === undefined) return null;
  const { at, byId, answer } = state;
  const id = `strategic-fact:${customerId}:reference:${at.getTime()}`;
  return { id, customerId, key: 'reference', grade: GRADES[answer], byId, at, endedAt: null };
}
