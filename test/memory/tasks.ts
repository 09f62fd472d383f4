import type { Task } from '../../src/domain/task.js';
import type { TaskStore } from '../../src/stores/tasks.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryTasks(): TaskStore {
  const tasks = table<Task>();
  return {
    async add(incoming) {
      return incoming.filter((task) => tasks.add(task)).length;
    },
    async find(id) {
      return tasks.get(id);
    },
    async existing(ids) {
      return new Set(rowsOf(tasks, ids).map(({ id }) => id));
    },
    async compareAndSet(next) {
      if (tasks.get(next.id)?.version !== next.version - 1) return false;
      tasks.set(next);
      return true;
    },
    async openOfOwner(ownerId, limit) {
      return tasks
        .where((task) => task.isOpen && task.ownerId === ownerId)
        .sort((a, b) => compareDates(a.dueAt, b.dueAt) || byId(a, b))
        .slice(0, limit);
    },
    async openEndedBy(at, limit) {
      return tasks
        .where((task) => task.isOpen && task.endsAt <= at)
        .sort((a, b) => compareDates(a.endsAt, b.endsAt))
        .slice(0, limit);
    },
    async doneBetween(from, to) {
      const doneAt = ({ state }: Task) => (state.name === 'done' ? state.at : null);
      return tasks
        .where((task) => {
          const at = doneAt(task);
          return at !== null && at >= from && at < to;
        })
        .sort((a, b) => compareDates(doneAt(a) ?? from, doneAt(b) ?? from) || byId(a, b));
    },
    async withStaleCard(limit) {
      return tasks
        .where((task) => task.isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const task = tasks.get(id);
      if (task?.version !== version) return false;
      tasks.set({ ...task, isCardStale: false });
      return true;
    },
  };
}
