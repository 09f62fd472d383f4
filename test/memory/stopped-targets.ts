import type { StoppedTarget } from '../../src/domain/stopped-target.js';
import type { StoppedTargetStore } from '../../src/stores/stopped-targets.js';
import { copyOf } from './copy-of.js';

export function memoryStoppedTargets(): StoppedTargetStore {
  const stopped = new Map<string, StoppedTarget>();
  return {
    async add(next) {
      if (stopped.has(next.id)) return false;
      stopped.set(next.id, copyOf(next));
      return true;
    },
    async find(targetKey) {
      const found = stopped.get(targetKey);
      return found === undefined ? null : copyOf(found);
    },
    async remove(targetKey) {
      return stopped.delete(targetKey);
    },
  };
}
