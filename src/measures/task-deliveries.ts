import { type Delivery, pendingDelivery, targetKey } from '../domain/delivery.js';
import type { Task } from '../domain/task.js';

/** The cards that a task's row amounts to, one for each conversation that has it. */
export function taskDeliveries(task: Task, createdAt: Date, notBefore: Date | null): Delivery[] {
  return task.targets.map((target) =>
    pendingDelivery({
      id: `${task.id}|card|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'task_card', taskId: task.id },
      target,
      createdAt,
      notBefore,
    }),
  );
}
