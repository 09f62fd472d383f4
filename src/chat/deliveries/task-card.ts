import { taskCard } from '../cards/task-card.js';
import { readTask } from '../read-task.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderTaskCard: DeliveryRenderer<'task_card'> = async (
  { taskId },
  target,
  { stores, settings, now },
) => {
  const view = await readTask(taskId, { stores, settings, now, people: everybody(stores) }, false);
  if (view === null) return drop(`task ${taskId} or its customer is gone`);
  const reader = await readerAt(target, stores, settings);
  return { kind: 'card', card: taskCard(view, reader), alertVersion: view.task.version };
};
