import type { Task } from '../domain/task.js';
import type { Stores } from '../stores/stores.js';
import type { TaskView } from './cards/task-view.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

interface TaskSources {
  readonly stores: Pick<Stores, 'customers' | 'tasks'>;
  readonly settings: ChatSettings;
  readonly people: () => Promise<People>;
  readonly now: () => Date;
}

/** Today's state of a task with what its card shows; null when the task or its customer is gone. */
export async function readTask(
  taskId: string,
  sources: TaskSources,
  isPrivate: boolean,
): Promise<TaskView | null> {
  const task = await sources.stores.tasks.find(taskId);
  return task === null ? null : taskViewOf(task, sources, isPrivate);
}

/** The same for a task that is at hand. */
export async function taskViewOf(
  task: Task,
  {
    stores,
    settings,
    people,
    now,
  }: Pick<TaskSources, 'settings' | 'people' | 'now'> & {
    readonly stores: Pick<Stores, 'customers'>;
  },
  isPrivate: boolean,
): Promise<TaskView | null> {
  const [customer, everybody] = await Promise.all([stores.customers.find(task.customerId), people()]);
  return customer === null ? null : { task, customer, people: everybody, isPrivate, settings, now: now() };
}
