import type { TeamStageEntry } from '../../src/domain/team-stage.js';
import type { TeamStageStore } from '../../src/stores/team-stages.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryTeamStages(): TeamStageStore {
  const stages = table<TeamStageEntry & { readonly id: string }>();
  return {
    async all() {
      return stages.all().sort(byId).map(withoutId);
    },
    async find(team) {
      const found = stages.get(team);
      return found === null ? null : withoutId(found);
    },
    async compareAndSet(next) {
      const row = { ...next, id: next.team };
      if (next.version === 1) return stages.add(row);
      if (stages.get(next.team)?.version !== next.version - 1) return false;
      stages.set(row);
      return true;
    },
  };
}

function withoutId({ id: _id, ...entry }: TeamStageEntry & { readonly id: string }): TeamStageEntry {
  return entry;
}
